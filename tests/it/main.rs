//! The native tests, one binary: `cargo test --no-default-features --test it`.

mod domain;
mod support;
