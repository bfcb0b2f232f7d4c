//! Answers in and results out, as docs/content.md 3.13 fixes them for `assess`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod input;
mod program;
mod results;
