//! One stored object of the library: a versioned flat JSON object in which each finished check and each log day is a field
//! of its own. It is read, changed and written at the moment of a change, so that two tabs lose nothing to each other and
//! what one of them has deleted does not come back from the other.

use crate::app::library::{Child, NotKept};
use crate::storage::aside::{drop_expired, set_aside};
use crate::storage::format::lenient_json::{self, Fields, number};
use crate::storage::format::record::{LoadOutcome, Step, VERSION_FIELD, migrate, take};
use crate::storage::store::{Denied, Part, SaveError, Slot, Store, StoredValue};

impl From<Denied> for NotKept {
    fn from(Denied: Denied) -> Self {
        Self::Denied
    }
}

impl From<SaveError> for NotKept {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::Denied => Self::Denied,
            SaveError::Full => Self::Full,
        }
    }
}

/// A stored text as it was parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Object {
    /// A newer version than this program knows.
    Newer,
    /// The fields without the version, and how much around them is damaged.
    Fields(Fields, u32),
}

/// The chain of each object: the first step lifts version 1 to 2. None has a second version yet.
pub const STEPS: &[Step] = &[];
/// The version that is written.
pub const VERSION: u64 = STEPS.len() as u64 + 1;

/// Parses a stored text. One that is no object at all has no fields.
#[must_use]
pub fn parse(text: &str, steps: &[Step]) -> Object {
    let Some((mut fields, whole)) = lenient_json::read(text) else {
        return Object::Fields(Fields::new(), 1);
    };
    // One whose version cannot be read is taken for the oldest: every later step is then tried.
    let version = take(&mut fields, VERSION_FIELD).and_then(|text| number(&text));
    let known = version.filter(|version| *version > 0);
    let version = known.unwrap_or(1);
    if version > steps.len() as u64 + 1 {
        return Object::Newer;
    }
    let damaged = u32::from(known.is_none()) + u32::from(!whole);
    Object::Fields(migrate(fields, version, steps), damaged)
}

/// What an object holds.
pub(super) trait Stored: Default {
    /// Reads what can be read, and tells how much cannot.
    fn read_all(fields: &Fields) -> (Self, u32);

    /// All of it as fields.
    fn write_all(&self) -> Fields;
}

/// Something that was loaded, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded<T> {
    /// What could be read.
    pub value: T,
    /// The outcome; never [`LoadOutcome::Expired`], see [`Books::expire`](super::Books::expire).
    pub outcome: LoadOutcome,
}

impl<T: Default> Loaded<T> {
    fn nothing(outcome: LoadOutcome) -> Self {
        Self {
            value: T::default(),
            outcome,
        }
    }
}

/// A part of the library of a child, as a place in a store.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) store: &'a dyn Store,
    pub(super) part: Part,
    pub(super) child: Child,
    /// In seconds since 1970.
    pub(super) now: u64,
}

impl Place<'_> {
    const fn slot(&self) -> Slot {
        Slot::Of(self.part, self.child)
    }

    /// Reads it. Where not all of it can be read, the text is set aside as it was found, and what can be read takes its
    /// place. Where it cannot be set aside nothing is touched.
    pub(super) fn load<T: Stored>(&self) -> Loaded<T> {
        let text = match self.store.get(self.slot()) {
            Err(Denied) => return Loaded::nothing(LoadOutcome::Denied),
            Ok(None) => return Loaded::nothing(LoadOutcome::Empty),
            Ok(Some(text)) => text,
        };
        let Object::Fields(fields, damaged) = parse(&text, STEPS) else {
            return Loaded::nothing(LoadOutcome::Newer);
        };
        let (value, lost) = T::read_all(&fields);
        let outcome = match damaged + lost {
            0 => LoadOutcome::Restored,
            damaged => {
                if self.set_aside(&text).is_ok() {
                    // Where there is no room for it the damaged text stays, and is read like this again.
                    let _ = self.put(value.write_all());
                }
                LoadOutcome::Repaired(damaged)
            }
        };
        Loaded { value, outcome }
    }

    /// The child whose number a field holds, if that child is there.
    pub(super) fn peek(&self, field: &str) -> Option<Child> {
        let text = self.store.get(self.slot()).ok()??;
        let Object::Fields(fields, _) = parse(&text, STEPS) else {
            return None;
        };
        let (_, child) = fields.iter().find(|(name, _)| name == field)?;
        let is_there = fields.iter().any(|(name, _)| name == child);
        Child::from_number(number(child)?).filter(|_| is_there)
    }

    /// Reads it, changes it and writes it, all at once. `change` tells whether there is anything to write, and how much
    /// could not be read; that is set aside first.
    pub(super) fn change(
        &self,
        change: &mut dyn FnMut(&mut Fields) -> (bool, u32),
    ) -> Result<bool, NotKept> {
        let text = self.store.get(self.slot())?;
        let (mut fields, damaged) = match &text {
            None => (Fields::new(), 0),
            Some(text) => match parse(text, STEPS) {
                Object::Newer => return Err(NotKept::Newer),
                Object::Fields(fields, damaged) => (fields, damaged),
            },
        };
        let (is_changed, lost) = change(&mut fields);
        if is_changed {
            if let Some(text) = text.filter(|_| damaged + lost > 0) {
                self.set_aside(&text)?;
            }
            self.put(fields)?;
        }
        Ok(is_changed)
    }

    /// The same, of what it holds. `change` tells whether it has changed anything.
    pub(super) fn update<T: Stored>(
        &self,
        mut change: impl FnMut(&mut T) -> bool,
    ) -> Result<bool, NotKept> {
        self.change(&mut |fields| {
            let (mut value, damaged) = T::read_all(fields);
            let is_changed = change(&mut value);
            if is_changed {
                *fields = value.write_all();
            }
            (is_changed, damaged)
        })
    }

    /// Writes it as a whole.
    pub(super) fn put(&self, fields: Fields) -> Result<(), NotKept> {
        let mut all = vec![(VERSION_FIELD.to_owned(), VERSION.to_string())];
        all.extend(fields);
        let value = StoredValue::Fields(self.slot(), &all);
        self.store.put(&value)?;
        // Some stores keep nothing, without a word.
        match self.store.get(self.slot())? {
            Some(_) => Ok(()),
            None => Err(NotKept::Denied),
        }
    }

    fn set_aside(&self, text: &str) -> Result<(), SaveError> {
        set_aside(self.store, self.aside(), text, self.now)
    }

    const fn aside(&self) -> Slot {
        Slot::Aside(self.part, self.child)
    }

    /// What was set aside is kept no longer than what it was part of.
    pub(super) fn drop_expired_aside(&self, keep_days: u16) {
        drop_expired(self.store, self.aside(), self.now, keep_days);
    }
}
