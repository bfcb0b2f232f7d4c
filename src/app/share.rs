//! Handing the result over, as a ladder that never ends in silence: what the browser does not do is tried in the next way,
//! and the last one is the parent's own hand. `update::share` goes down it, `platform::share` is the browser's part.

/// What is handed over as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parcel {
    /// Everything that is kept.
    Copy,
    /// The answers and the log, for a doctor's software.
    Fhir,
}

/// A way to hand the result over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// The picture, by the device's own sheet of apps and people.
    PictureSheet,
    /// The picture, by the clipboard.
    PictureClipboard,
    /// The picture, as a file.
    PictureFile,
    /// A file, by the sheet.
    FileSheet(Parcel),
    /// The same as a plain text file, for browsers that refuse its own kind.
    PlainSheet(Parcel),
    /// A file, to be kept.
    File(Parcel),
    /// The text, by the sheet.
    Sheet,
    /// The text, by the clipboard.
    Clipboard,
    /// The doctor's list, on paper.
    Print,
}

/// What has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// It went to what the parent picked.
    Sent,
    /// It is in the clipboard.
    Copied,
    /// The browser was asked to keep the picture as a file. None tells whether it did.
    Downloaded,
    /// The same of another file; there is its text, too.
    FileDownloaded,
    /// The browser does nothing of it: the parent can press and hold the picture.
    PictureByHand,
    /// The browser lets the check draw no picture.
    NoPicture,
    /// The browser neither shares nor copies: the parent can select the text.
    ByHand,
    /// The browser does not print: there is the text to copy.
    NotPrinted,
}

/// The name of the error where there is no picture.
pub const NO_PICTURE: &str = "NoPicture";
