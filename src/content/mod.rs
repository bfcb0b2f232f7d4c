//! The words, and nothing else: a change of one sentence touches one file here and no logic.
//!
//! `text` says which words a language must have; `en` has them in English; `phones` and `sources` are
//! facts; `fill` puts numbers and food ideas into the placeholders; `compose` turns findings into the
//! lines that a screen or a card shows; `sheet` writes all of it down for the people who review it, with
//! what it rests on from `basis`.

#[cfg(not(target_arch = "wasm32"))]
pub mod basis;
pub mod calls;
pub mod compose;
pub mod en;
pub mod fill;
mod options;
pub mod phones;
#[cfg(not(target_arch = "wasm32"))]
pub mod sheet;
pub mod sources;
pub mod text;

pub use en::EN;
pub use text::Text;

/// The version of docs/content.md that the words and rules are those of.
pub const CONTENT_VERSION: &str = "1.0";
/// Who has signed the content: nobody yet, and the product says so.
pub const CLINICAL_REVIEW: &str = "pending";
