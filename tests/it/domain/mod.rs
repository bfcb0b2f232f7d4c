//! The rules of the check against docs/content.md section 3. Written from the specification: where a
//! test and the code disagree, the specification decides.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod levels;
