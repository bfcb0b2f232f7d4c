//! The fixtures of the tests, from the one list that everything uses.
#![allow(unreachable_pub, reason = "the files are those of the tests")]

#[path = "../../../tests/fixtures/models/mod.rs"]
pub mod models;
#[path = "../../../tests/fixtures/pages.rs"]
pub mod pages;
#[allow(dead_code, reason = "the tests read more of the specification")]
#[path = "../../../tests/fixtures/spec/mod.rs"]
pub mod spec;
#[path = "../../../tests/fixtures/spelled.rs"]
pub mod spelled;
