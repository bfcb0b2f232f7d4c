//! What reaches the root component.

use crate::app::Msg;
use crate::platform::page::is_hidden;
use crate::storage::News;

/// Something that reaches the root.
pub enum Event {
    /// From a view.
    App(Msg),
    /// The browser is at another entry of its history.
    Arrived,
    /// What is stored may have changed.
    Heard(News),
    /// The page has changed a setting.
    Settings,
}

impl Event {
    /// Another tab has changed a key, and it may be gone; without a key it cleared everything.
    pub(super) fn of_store(change: Option<(String, bool)>) -> Self {
        Self::Heard(match change {
            Some((key, false)) => News::Wrote(key),
            Some((key, true)) => News::Removed(key),
            None => News::Cleared,
        })
    }

    /// The page can be seen again, after whatever it has slept through.
    pub(super) fn woke() -> Option<Self> {
        (!is_hidden()).then_some(Self::Heard(News::Woke))
    }
}
