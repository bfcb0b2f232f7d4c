//! The words: equal to docs/content.md, easy to read, kind, and safe for the family they are shown to.
#![allow(
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod banned;
mod count;
mod danger;
mod drafts;
mod foods;
mod glossary;
mod grade;
mod inflesz;
mod languages;
mod length;
mod numbers;
mod review;
mod spec;
pub(crate) mod strings;
mod template;

/// The words of a text that are in plain letters, which the pseudo-language has none of.
pub(crate) fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphabetic());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
