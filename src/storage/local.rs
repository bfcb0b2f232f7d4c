//! The browser's own stores, through gloo-storage behind a guard: gloo-storage panics where storage is
//! denied (a sandboxed or third-party frame), so every use first asks `platform::storage`.

use super::store::{Denied, Kept, PREFIX, SaveError, Slot, Store};
use crate::platform;
use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, SessionStorage, Storage};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Until it expires or is erased.
    Local,
    /// Until the tab is closed.
    Session,
}

impl Area {
    const BOTH: [Self; 2] = [Self::Local, Self::Session];

    /// The guard: whether the browser lets the check use it right now.
    fn allowed(self) -> Result<(), Denied> {
        let area = match self {
            Self::Local => platform::storage::local(),
            Self::Session => platform::storage::session(),
        };
        area.map(|_| ()).ok_or(Denied)
    }

    fn get(self, key: &str) -> Result<Option<String>, Denied> {
        self.allowed()?;
        // The text itself, not gloo's `get`: a text that cannot be read is to be kept as it was found.
        let area = match self {
            Self::Local => LocalStorage::raw(),
            Self::Session => SessionStorage::raw(),
        };
        area.get_item(key).map_err(|_| Denied)
    }

    fn put(self, key: &str, kept: &Kept<'_>) -> Result<(), SaveError> {
        self.allowed()?;
        let put = match self {
            Self::Local => LocalStorage::set(key, kept),
            Self::Session => SessionStorage::set(key, kept),
        };
        put.map_err(|error| match error {
            StorageError::JsError(error) if is_full(&error.name) => SaveError::Full,
            _ => SaveError::Denied,
        })
    }

    fn remove(self, key: &str) {
        if self.allowed().is_ok() {
            match self {
                Self::Local => LocalStorage::delete(key),
                Self::Session => SessionStorage::delete(key),
            }
        }
    }

    /// Every key of any check on this origin.
    fn keys(self) -> Result<Vec<String>, Denied> {
        self.allowed()?;
        let area = match self {
            Self::Local => LocalStorage::raw(),
            Self::Session => SessionStorage::raw(),
        };
        let count = area.length().map_err(|_| Denied)?;
        let keys = (0..count).filter_map(|place| area.key(place).ok().flatten());
        Ok(keys.filter(|key| key.starts_with(PREFIX)).collect())
    }
}

/// What the engines call "no room".
fn is_full(name: &str) -> bool {
    matches!(name, "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED")
}

/// One check's part of one of the browser's stores.
#[derive(Clone, Debug)]
pub struct WebStore {
    area: Area,
    instance: String,
}

impl WebStore {
    /// The store of the check of that name.
    #[must_use]
    pub fn new(area: Area, instance: &str) -> Self {
        Self {
            area,
            instance: instance.to_owned(),
        }
    }

    fn key(&self, slot: Slot) -> String {
        slot.key(&self.instance)
    }

    /// The mark of a tab always stands in the session store.
    const fn area(&self, slot: Slot) -> Area {
        match slot {
            Slot::Tab => Area::Session,
            Slot::Record | Slot::SetAside => self.area,
        }
    }
}

impl Store for WebStore {
    fn get(&self, slot: Slot) -> Result<Option<String>, Denied> {
        self.area(slot).get(&self.key(slot))
    }

    fn put(&self, kept: &Kept<'_>) -> Result<(), SaveError> {
        let slot = kept.slot();
        self.area(slot).put(&self.key(slot), kept)
    }

    fn remove(&self, slot: Slot) {
        self.area(slot).remove(&self.key(slot));
    }

    fn erase_all(&self) -> Result<(), Denied> {
        erase_origin()
    }
}

/// Removes every key of any check on this origin, from both of the browser's stores, wherever this check
/// itself keeps its answers.
///
/// # Errors
/// Where the browser hides a store, so that nobody can tell what is left in it, or a key stayed.
pub fn erase_origin() -> Result<(), Denied> {
    let mut all_gone = true;
    for area in Area::BOTH {
        for key in area.keys().unwrap_or_default() {
            area.remove(&key);
        }
        all_gone &= area.keys().is_ok_and(|left| left.is_empty());
    }
    if all_gone { Ok(()) } else { Err(Denied) }
}
