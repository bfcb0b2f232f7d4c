//! The native tests, one binary: `cargo test --no-default-features --test it`.

mod app;
mod assess;
mod content;
mod domain;
#[cfg(feature = "ssr")]
mod screens;
mod support;
mod embed;
mod storage;
mod tidy;
