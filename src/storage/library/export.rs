//! Everything that is kept as one file: a flat JSON object of strings, as it is in the store (`docs/export.schema.json`).
//! `1/child` is the mark of the first child, `1/log/2026-11-28` a day of its log, `1/check/1790000000` a finished check.

use super::{children_codec, finished_codec, log_codec};
use crate::app::library::{Entry, Finished, Library};
use crate::storage::format::lenient_json::{Fields, Owned, text_of};
use crate::storage::format::record::VERSION_FIELD;

/// The field by which a file of ours is known, and what it says.
pub const KIND: (&str, &str) = ("gut-skin-check", "library");
/// The version that is written, and the newest that is read.
pub const VERSION: u64 = 1;

pub(super) const CHILD: &str = "child";
pub(super) const LOG: &str = "log";
pub(super) const CHECK: &str = "check";

/// Everything as a file. It has nothing of today and of this device in it, so the same library is the same file.
#[must_use]
pub fn export(library: &Library) -> String {
    let mut fields: Fields = vec![
        (KIND.0.to_owned(), KIND.1.to_owned()),
        (VERSION_FIELD.to_owned(), VERSION.to_string()),
    ];
    for (child, mark, shelf) in library.iter() {
        let child = child.number().to_string();
        let mut add = |kind: &[&str], text: String| {
            let path: Vec<&str> = std::iter::once(child.as_str())
                .chain(kind.iter().copied())
                .collect();
            fields.push((path.join("/"), text));
        };
        add(&[CHILD], children_codec::write_mark(mark));
        // Which announcement was shown is a matter of this device.
        for entry in shelf.log.entries() {
            let untold = Entry {
                told: None,
                ..*entry
            };
            add(&[LOG, &entry.day.iso()], log_codec::write(&untold));
        }
        for check in shelf.history.checks() {
            let untold = Finished {
                told: None,
                ..check.clone()
            };
            let at = check.at.to_string();
            add(&[CHECK, &at], finished_codec::write(&untold));
        }
    }
    text_of(&Owned(&fields))
}
