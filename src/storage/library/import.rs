//! A file that was exported is read. Only what it holds decides, not its name or type; a byte order mark, UTF-16,
//! other white space and another order of the fields are no damage. It is refused as a whole, or read as a whole.

use super::children_codec;
use super::export::{CHECK, CHILD, KIND, LOG, VERSION};
use super::object::Stored;
use crate::app::library::{
    Child, Children, Entry, Finished, History, Library, Log, Mark, Refusal, Shelf,
};
use crate::storage::format::lenient_json::{self, Fields, number};
use crate::storage::format::record::{VERSION_FIELD, take};

/// The largest file that is read, in bytes: 10 MB.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The most fields that are read. Nine children with two years of days and checks have 7,000.
pub const MAX_FIELDS: usize = 8_000;

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
