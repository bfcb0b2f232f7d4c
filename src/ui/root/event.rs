//! What reaches the root component.

use crate::app::Msg;

/// Something that reaches the root.
pub enum Event {
    /// From a view.
    App(Msg),
    /// The browser is at another entry of its history.
    Arrived,
    /// Another tab wrote this key, or cleared everything.
    Stored(Option<String>),
    /// The page has changed a setting.
    Settings,
}
