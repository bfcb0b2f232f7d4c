//! Where a check is kept, and how it is loaded and saved there without losing anything.

use super::format::lenient_json::{self, Flat, number, text_of};
use super::format::record::{self, LoadOutcome, Loaded, Record, Understood};
use super::merge::merge;
use super::snapshot::Snapshot;
use serde::ser::{Serialize, Serializer};
use std::cell::RefCell;

/// Every key on an origin starts with this.
pub const PREFIX: &str = "gut-skin-check/";

/// A place in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The record.
    Record,
    /// What could not be read, as it was found.
    SetAside,
    /// The mark that this tab has been here (session store only).
    Tab,
}

impl Slot {
    /// The key of the place for one check on the page.
    #[must_use]
    pub fn key(self, instance: &str) -> String {
        let name = match self {
            Self::Record => "/record",
            Self::SetAside => "/set-aside",
            Self::Tab => "/tab",
        };
        [PREFIX, instance, name].concat()
    }
}

/// The browser does not let the check read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

/// Why something was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The browser does not let the check keep anything.
    Denied,
    /// There is no room.
    Full,
    /// A newer version of the check wrote what is there: it is not touched.
    Newer,
}

impl From<Denied> for SaveError {
    fn from(Denied: Denied) -> Self {
        Self::Denied
    }
}

/// What is put into a store, in the shape in which it is kept.
#[derive(Clone, Copy, Debug)]
pub enum Kept<'a> {
    /// The record.
    Record(&'a Snapshot),
    /// A text that could not be read, and since when it is kept.
    SetAside {
        /// The text as it was found.
        text: &'a str,
        /// In seconds since 1970.
        since: u64,
    },
    /// This tab has been here.
    Tab,
}

impl Kept<'_> {
    /// Where it goes.
    #[must_use]
    pub const fn slot(&self) -> Slot {
        match self {
            Self::Record(_) => Slot::Record,
            Self::SetAside { .. } => Slot::SetAside,
            Self::Tab => Slot::Tab,
        }
    }
}

impl Serialize for Kept<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Record(snapshot) => Record(snapshot).serialize(out),
            Self::SetAside { text, since } => {
                Flat(&[("since", &since.to_string()), ("text", text)]).serialize(out)
            }
            Self::Tab => out.serialize_bool(true),
        }
    }
}

/// A place to keep a check. What is kept is plain JSON.
pub trait Store {
    /// The text in a slot.
    ///
    /// # Errors
    /// Where nothing may be read.
    fn get(&self, slot: Slot) -> Result<Option<String>, Denied>;

    /// Puts something into its slot.
    ///
    /// # Errors
    /// Where nothing may be kept, or there is no room.
    fn put(&self, kept: &Kept<'_>) -> Result<(), SaveError>;

    /// Empties a slot.
    fn remove(&self, slot: Slot);

    /// Removes everything that any check on this origin has kept, in this tab and beyond it.
    ///
    /// # Errors
    /// Where it cannot be seen or something stayed.
    fn erase_all(&self) -> Result<(), Denied>;
}

/// Loads the check. What has expired is removed, and what cannot be read is set aside; it stays in
/// [`Loaded::set_aside`] where there was no room.
#[must_use]
pub fn load(store: &dyn Store, now: u64, keep_days: u16) -> Loaded {
    drop_expired_aside(store, now, keep_days);
    let text = match store.get(Slot::Record) {
        Err(Denied) => return Loaded::nothing(LoadOutcome::Denied),
        Ok(None) => return Loaded::nothing(LoadOutcome::Empty),
        Ok(Some(text)) => text,
    };
    let mut loaded = record::read(&text, now, keep_days);
    if loaded.outcome == LoadOutcome::Expired {
        store.remove(Slot::Record);
    }
    if set_aside(store, loaded.set_aside.as_deref(), now) {
        loaded.set_aside = None;
    }
    loaded
}

/// What was set aside holds answers too, and is kept no longer than they are.
fn drop_expired_aside(store: &dyn Store, now: u64, keep_days: u16) {
    let Ok(Some(text)) = store.get(Slot::SetAside) else {
        return;
    };
    let (fields, _) = lenient_json::read(&text).unwrap_or_default();
    let since = fields.iter().find(|(name, _)| name == "since");
    let since = since.and_then(|(_, text)| number(text));
    if since.is_none_or(|since| record::older_than(since, now, keep_days)) {
        store.remove(Slot::SetAside);
    }
}

fn set_aside(store: &dyn Store, text: Option<&str>, since: u64) -> bool {
    text.is_some_and(|text| store.put(&Kept::SetAside { text, since }).is_ok())
}

/// How a save went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// As it was given.
    AsGiven,
    /// Another tab had written something newer; both are kept, and this is what stands there now.
    Merged(Box<Snapshot>),
}

/// Saves a check. What another tab has written meanwhile is kept, answer by answer: a tab that slept
/// hears of no change, so the moment of writing is the only safe one to look.
///
/// # Errors
/// Where it was not saved.
pub fn save(store: &dyn Store, mine: &Snapshot) -> Result<Saved, SaveError> {
    let found = store.get(Slot::Record)?;
    let stored = found
        .as_deref()
        .map(|text| record::understand(text, mine.last_answer));
    let (merged, damaged) = match stored {
        Some(Understood::Newer) => return Err(SaveError::Newer),
        Some(Understood::Record(theirs, damaged)) => (Some(merge(mine, &theirs)), damaged > 0),
        Some(Understood::Nothing) => (None, true),
        None => (None, false),
    };
    if damaged {
        set_aside(store, found.as_deref(), mine.last_answer);
    }
    store.put(&Kept::Record(merged.as_ref().unwrap_or(mine)))?;
    Ok(match merged {
        Some(merged) if merged != *mine => Saved::Merged(Box::new(merged)),
        _ => Saved::AsGiven,
    })
}

/// A store that forgets with the page: for `storage="none"`, a second check of the same name, and tests.
#[derive(Debug, Default)]
pub struct MemoryStore(RefCell<Vec<(String, String)>>);

impl Store for MemoryStore {
    fn get(&self, slot: Slot) -> Result<Option<String>, Denied> {
        let key = slot.key("");
        let kept = self.0.borrow();
        let found = kept.iter().find(|(other, _)| *other == key);
        Ok(found.map(|(_, text)| text.clone()))
    }

    fn put(&self, kept: &Kept<'_>) -> Result<(), SaveError> {
        self.put_text(kept.slot(), text_of(kept));
        Ok(())
    }

    fn remove(&self, slot: Slot) {
        let key = slot.key("");
        self.0.borrow_mut().retain(|(other, _)| *other != key);
    }

    fn erase_all(&self) -> Result<(), Denied> {
        self.0.borrow_mut().clear();
        Ok(())
    }
}

impl MemoryStore {
    /// Puts a text there as it is.
    pub fn put_text(&self, slot: Slot, text: String) {
        self.remove(slot);
        self.0.borrow_mut().push((slot.key(""), text));
    }
}

thread_local! {
    static CLAIMED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The right to save under a name on this page; given back when it is dropped.
#[derive(Debug)]
pub struct Claim(String);

/// Claims a name. `None` where another check on the page has it: that one then runs unsaved and says so.
#[must_use]
pub fn claim(instance: &str) -> Option<Claim> {
    CLAIMED.with_borrow_mut(|claimed| {
        if claimed.iter().any(|other| other == instance) {
            return None;
        }
        claimed.push(instance.to_owned());
        Some(Claim(instance.to_owned()))
    })
}

impl Drop for Claim {
    fn drop(&mut self) {
        // At the end of the thread the list may be gone already, and then there is nothing to give back.
        let _ = CLAIMED.try_with(|claimed| {
            claimed.borrow_mut().retain(|other| *other != self.0);
        });
    }
}
