//! The native tests, one binary: `cargo test --no-default-features --test it`.

mod accent;
mod accessibility;
mod app;
mod assess;
mod circles;
mod claims;
mod content;
mod contract;
mod domain;
mod fhir;
#[path = "../fixtures/mod.rs"]
mod fixtures;
mod fuzz;
#[path = "../fuzzed/mod.rs"]
mod fuzzed;
mod named;
mod newcomer;
mod reliability;
mod report;
#[cfg(feature = "ssr")]
mod screens;
mod settings;
mod storage;
mod support;
mod tidy;
