//! The fixtures of the tests, from the one list that everything uses.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "the files are those of the tests, which need more of them"
)]

#[path = "../../tests/fixtures/models/mod.rs"]
pub mod models;
#[path = "../../tests/fixtures/pages.rs"]
pub mod pages;
#[path = "../../tests/fixtures/spec/mod.rs"]
pub mod spec;
#[path = "../../tests/fixtures/spelled.rs"]
pub mod spelled;
