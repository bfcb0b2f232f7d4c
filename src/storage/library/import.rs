//! A file that was exported, read and merged. Only what it holds decides, not its name or type; a byte order mark, UTF-16,
//! other white space and another order of the fields are no damage. It is refused as a whole, or read as a whole.

use super::children_codec;
use super::export::{CHECK, CHILD, KIND, LOG, VERSION};
use super::object::Stored;
use crate::app::library::{Child, Children, Entry, Finished, History, Library, Log, Mark, Shelf};
use crate::storage::format::lenient_json::{self, Fields, number};
use crate::storage::format::record::{VERSION_FIELD, take};

/// The largest file that is read, in bytes: 10 MB.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The most fields that are read. Nine children with two years of days and checks have 7,000.
pub const MAX_FIELDS: usize = 8_000;

/// Why a file is refused. Nothing is changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is too large.
    Huge,
    /// It is none of ours.
    Foreign,
    /// A newer version of the check wrote it.
    Newer,
    /// A part of it cannot be read.
    Damaged,
}

/// Whose is what a file holds of one child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// It is of this child of the device.
    Same(Child),
    /// It is of a child that is not on the device yet.
    Another,
}

/// What an import changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Children that are added.
    pub children: u32,
    /// Finished checks that are added.
    pub checks: u32,
    /// Days of the log that are added.
    pub days: u32,
    /// Days of the log that are there and get something that is missing.
    pub filled: u32,
    /// Days of the log on which the parent has to pick between two values that differ.
    pub unsettled: u32,
    /// Children that the device has no room for; nothing of them is taken.
    pub no_room: u32,
}

impl Plan {
    /// Whether nothing is changed: all of it is here already.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// Reads a file, or text that was pasted. What is kept of each child is compared with what is here by the parent:
/// "Is this the same child?"
///
/// # Errors
/// The one reason for which it is refused.
pub fn read(bytes: &[u8]) -> Result<Library, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::Huge);
    }
    let text = decode(bytes).ok_or(Refusal::Foreign)?;
    let (mut fields, whole) = lenient_json::read(&text).ok_or(Refusal::Foreign)?;
    if take(&mut fields, KIND.0).as_deref() != Some(KIND.1) {
        return Err(Refusal::Foreign);
    }
    let version = take(&mut fields, VERSION_FIELD).and_then(|text| number(&text));
    if version.is_some_and(|version| version > VERSION) {
        return Err(Refusal::Newer);
    }
    if fields.len() > MAX_FIELDS {
        return Err(Refusal::Huge);
    }
    if !whole || version != Some(VERSION) {
        return Err(Refusal::Damaged);
    }
    read_fields(fields).ok_or(Refusal::Damaged)
}

/// The text of a file in UTF-8 or UTF-16, without its mark.
fn decode(bytes: &[u8]) -> Option<String> {
    let wide: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => {
            let text = str::from_utf8(bytes).ok()?;
            return Some(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned());
        }
    };
    let (pairs, []) = bytes.as_chunks() else {
        return None;
    };
    let units = pairs.iter().skip(1).map(|pair| wide(*pair));
    char::decode_utf16(units).collect::<Result<_, _>>().ok()
}

/// What a file holds of one child.
#[derive(Default)]
struct Parts {
    mark: Option<Option<Mark>>,
    log: Fields,
    checks: Fields,
}

/// `None` where anything cannot be read.
fn read_fields(fields: Fields) -> Option<Library> {
    let mut all: Vec<Parts> = Vec::new();
    for (name, text) in fields {
        let (child, rest) = name.split_once('/')?;
        let place = usize::from(Child::from_number(number(child)?)?.number());
        while all.len() < place {
            all.push(Parts::default());
        }
        let parts = all.get_mut(place.checked_sub(1)?)?;
        match rest.split_once('/') {
            None if rest == CHILD && parts.mark.is_none() => {
                parts.mark = Some(children_codec::read_mark(&text)?);
            }
            Some((LOG, day)) => parts.log.push((day.to_owned(), text)),
            Some((CHECK, at)) => parts.checks.push((at.to_owned(), text)),
            _ => return None,
        }
    }
    let mut children = Children::default();
    let mut shelves = Vec::new();
    for (place, parts) in all.into_iter().enumerate() {
        let mark = parts.mark?;
        if place > 0 {
            children.add(mark)?;
        } else if let Some(mark) = mark {
            children.set_mark(Child::FIRST, mark);
        }
        let (log, damaged) = Log::read_all(&parts.log);
        let (history, lost) = History::read_all(&parts.checks);
        if damaged > 0 || lost > 0 {
            return None;
        }
        shelves.push(untold(&history, &log));
    }
    (!shelves.is_empty()).then_some(Library { children, shelves })
}

/// What was announced or is open on another device is so on that one.
fn untold(history: &History, log: &Log) -> Shelf {
    let checks = history.checks().iter().map(|check| Finished {
        told: None,
        ..check.clone()
    });
    let entries = log.entries().iter().map(|entry| Entry {
        told: None,
        ..*entry
    });
    Shelf {
        history: History::restored(checks.collect(), None),
        log: Log::restored(entries.collect()),
    }
}

/// What an import would change. `whose` has an answer for each child of the file, in their order; without one it is another
/// child.
#[must_use]
pub fn plan(library: &Library, imported: &Library, whose: &[Whose]) -> Plan {
    merge(&mut library.clone(), imported, whose)
}

/// Merges what was imported, and tells what has changed. Nothing that is here is replaced or lost.
pub fn merge(library: &mut Library, imported: &Library, whose: &[Whose]) -> Plan {
    let mut plan = Plan::default();
    library
        .shelves
        .resize_with(library.children.count(), Shelf::default);
    for (place, (_, mark, shelf)) in imported.iter().enumerate() {
        let whose = whose.get(place).copied().unwrap_or(Whose::Another);
        let known = match whose {
            Whose::Same(child) => usize::from(child.number()).checked_sub(1),
            // Imported before as another child: it is here already, whatever was said this time.
            Whose::Another => library.shelves.iter().position(|here| has_all(here, shelf)),
        };
        if let Some(here) = known.and_then(|place| library.shelves.get_mut(place)) {
            add(here, shelf, &mut plan);
        } else if !shelf.is_empty() {
            add_child(library, mark, shelf, &mut plan);
        }
    }
    plan
}

fn has_all(here: &Shelf, shelf: &Shelf) -> bool {
    let mut plan = Plan::default();
    add(&mut here.clone(), shelf, &mut plan);
    plan.is_nothing()
}

fn add(here: &mut Shelf, shelf: &Shelf, plan: &mut Plan) {
    for check in shelf.history.checks() {
        plan.checks += u32::from(here.history.add(check));
    }
    for entry in shelf.log.entries() {
        let before = here.log.get(entry.day);
        here.log.merge(entry.day, &entry.what);
        let after = here.log.get(entry.day);
        // What was only cleared elsewhere shows nowhere.
        if after.shows(&before) {
            continue;
        }
        if after.any_unsettled() {
            plan.unsettled += 1;
        } else if before.is_empty() {
            plan.days += 1;
        } else {
            plan.filled += 1;
        }
    }
}

/// Adds a child. From two on each needs a mark; one that is taken is replaced by a free one, and the parent can change it.
fn add_child(library: &mut Library, mark: Option<Mark>, shelf: &Shelf, plan: &mut Plan) {
    let children = &mut library.children;
    let mark = children.free(mark);
    if children.add(mark).is_none() {
        plan.no_room += 1;
        return;
    }
    if children.mark(Child::FIRST).is_none()
        && let Some(free) = children.free(None)
    {
        children.set_mark(Child::FIRST, free);
    }
    plan.children += 1;
    let mut here = Shelf::default();
    add(&mut here, shelf, plan);
    library.shelves.push(here);
}
