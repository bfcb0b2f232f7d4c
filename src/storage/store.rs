//! Where a check is kept: slots in a store, which a browser may deny or fill.

use super::format::Record;
use super::format::lenient_json::{Owned, text_of};
use crate::app::library::Child;
use serde::ser::{Serialize, Serializer};
use std::cell::RefCell;

/// Every key on an origin starts with this.
pub(super) const PREFIX: &str = "gut-skin-check/";

/// What is kept of each child in an object of its own; of the children themselves there is one object for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The running check of a further child. That of the first is in [`Slot::Record`].
    Record,
    /// The finished checks.
    Finished,
    /// The log.
    Log,
    /// The children; under the first of them.
    Children,
}

impl Part {
    const fn key(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Finished => "finished",
            Self::Log => "log",
            Self::Children => "children",
        }
    }
}

/// A place in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The record.
    Record,
    /// What could not be read, as it was found.
    SetAside,
    /// The mark that this tab has been here (session store only).
    Tab,
    /// A part of what is kept of a child.
    Of(Part, Child),
    /// What could not be read of it, as it was found.
    Aside(Part, Child),
}

impl Slot {
    /// The place of the running check of a child.
    #[must_use]
    pub fn record(child: Child) -> Self {
        if child == Child::FIRST {
            Self::Record
        } else {
            Self::Of(Part::Record, child)
        }
    }

    /// The key of the place for one check on the page.
    #[must_use]
    pub fn key(self, instance: &str) -> String {
        let name = match self {
            Self::Record => "/record",
            Self::SetAside => "/set-aside",
            Self::Tab => "/tab",
            Self::Of(..) => "/",
            Self::Aside(..) => "/set-aside-",
        };
        let mut key = [PREFIX, instance, name].concat();
        if let Self::Of(part, child) | Self::Aside(part, child) = self {
            key.push_str(part.key());
            // Nothing is behind that of the first, so that what was kept before a second was added is still found.
            if child != Child::FIRST {
                key.push('-');
                key.push_str(&child.number().to_string());
            }
        }
        key
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
}

impl From<Denied> for SaveError {
    fn from(Denied: Denied) -> Self {
        Self::Denied
    }
}

/// A value in the shape in which it is stored.
#[derive(Clone, Copy, Debug)]
pub enum StoredValue<'a> {
    /// The record of a child.
    Record(Child, &'a Record),
    /// This tab has been here.
    Tab,
    /// The fields of an object.
    Fields(Slot, &'a [(String, String)]),
}

impl StoredValue<'_> {
    /// Where it goes.
    #[must_use]
    pub fn slot(&self) -> Slot {
        match self {
            Self::Record(child, _) => Slot::record(*child),
            Self::Tab => Slot::Tab,
            Self::Fields(slot, _) => *slot,
        }
    }
}

impl Serialize for StoredValue<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Record(_, record) => record.serialize(out),
            Self::Tab => out.serialize_bool(true),
            Self::Fields(_, fields) => Owned(fields).serialize(out),
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

    /// Puts a value into its slot.
    ///
    /// # Errors
    /// Where nothing may be kept, or there is no room.
    fn put(&self, value: &StoredValue<'_>) -> Result<(), SaveError>;

    /// Empties a slot.
    fn remove(&self, slot: Slot);

    /// Removes everything that any check on this origin has kept, in this tab and beyond it.
    ///
    /// # Errors
    /// Where it cannot be seen or something stayed.
    fn erase_all(&self) -> Result<(), Denied>;
}

/// A store that forgets with the program: for whatever runs without a browser.
#[derive(Debug, Default)]
pub struct MemoryStore(RefCell<Vec<(String, String)>>);

impl Store for MemoryStore {
    fn get(&self, slot: Slot) -> Result<Option<String>, Denied> {
        let key = slot.key("");
        let kept = self.0.borrow();
        let found = kept.iter().find(|(other, _)| *other == key);
        Ok(found.map(|(_, text)| text.clone()))
    }

    fn put(&self, value: &StoredValue<'_>) -> Result<(), SaveError> {
        self.put_text(value.slot(), text_of(value));
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
