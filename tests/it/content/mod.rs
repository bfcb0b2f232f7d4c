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
mod danger;
mod fill;
mod foods;
mod grade;
mod numbers;
mod sheet;
mod spec;
mod strings;
