//! The words and their shape, and nothing else: a change of one sentence touches one file here and no logic.
//!
//! `text` is the shape of a language: which words it must have. `en` fills it in with English. `contacts` and
//! `sources` are facts. What is composed of them is in `report`.

pub mod contacts;
pub mod en;
mod options;
pub mod sources;
pub mod text;

pub use en::EN;
pub use text::Text;

/// The version of docs/content.md that the words and rules are those of.
pub const CONTENT_VERSION: &str = "1.1";
/// The month of that version.
pub const CONTENT_DATE: &str = "2026-11";
/// Who has signed the content: nobody yet, and the product says so.
pub const CLINICAL_REVIEW: &str = "pending";
