//! The browser's own stores, through gloo-storage behind a guard: gloo-storage panics where storage is
//! denied (a sandboxed or third-party frame), so every use first asks `platform::storage`.

use super::store::{Denied, PREFIX, SaveError, Slot, Store, StoredValue};
use crate::platform;
use crate::settings::Config;
use crate::settings::config::Storage;
use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, SessionStorage, Storage as _};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Area {
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

    fn put(self, key: &str, value: &StoredValue<'_>) -> Result<(), SaveError> {
        self.allowed()?;
        let put = match self {
            Self::Local => LocalStorage::set(key, value),
            Self::Session => SessionStorage::set(key, value),
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
    /// The store that the settings ask for. Where they ask for none, the keeper only erases.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self {
            area: match config.storage {
                Storage::Local | Storage::None => Area::Local,
                Storage::Session => Area::Session,
            },
            instance: config.instance.clone(),
        }
    }

    fn key(&self, slot: Slot) -> String {
        slot.key(&self.instance)
    }

    /// The mark of a tab is always in the session store.
    const fn area(&self, slot: Slot) -> Area {
        match slot {
            Slot::Tab => Area::Session,
            Slot::Record | Slot::SetAside | Slot::Of(..) | Slot::Aside(..) => self.area,
        }
    }
}

impl Store for WebStore {
    fn get(&self, slot: Slot) -> Result<Option<String>, Denied> {
        self.area(slot).get(&self.key(slot))
    }

    fn put(&self, value: &StoredValue<'_>) -> Result<(), SaveError> {
        let slot = value.slot();
        self.area(slot).put(&self.key(slot), value)
    }

    fn remove(&self, slot: Slot) {
        self.area(slot).remove(&self.key(slot));
    }

    /// From both of the browser's stores, wherever this check itself keeps its answers: an earlier visit may have had
    /// other settings. Denied where the browser hides a store, so that nobody can tell what is left in it.
    fn erase_all(&self) -> Result<(), Denied> {
        let mut all_gone = true;
        for area in Area::BOTH {
            for key in area.keys().unwrap_or_default() {
                area.remove(&key);
            }
            all_gone &= area.keys().is_ok_and(|left| left.is_empty());
        }
        if all_gone { Ok(()) } else { Err(Denied) }
    }
}
