//! Handing the result over, as a ladder that never ends in silence: what the browser does not do is tried in the next way,
//! and the last one is the parent's own hand. `update::share` goes down it, `platform::share` is the browser's part.

/// A way to hand the result over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// The device's own sheet of apps and people.
    Sheet,
    /// The clipboard.
    Clipboard,
}

/// What has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// It went to what the parent picked.
    Sent,
    /// It is in the clipboard.
    Copied,
    /// The browser does neither: the parent can select the text.
    ByHand,
}
