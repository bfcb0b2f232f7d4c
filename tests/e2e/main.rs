//! The built site as a parent uses it: a real browser, real clicks and keys, and the machine contract
//! (`data-screen`, `data-action` and the names of inputs). `cargo xtask test` builds the site and runs
//! this once for each engine.
//!
//! Every test has a window and an origin of its own, with nothing stored there. `harness` knows browsers and the
//! contract; the other files are the tests, one file for each promise.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::print_stdout,
    reason = "a test stops at the first thing that is not as it should be, and says so"
)]

mod about;
mod accessible;
mod answers;
mod arrival;
mod builds;
mod changed;
mod cleared;
mod early;
mod faulty;
mod fax;
mod figures;
#[path = "../fuzzed/mod.rs"]
mod fuzzed;
mod harness;
mod hiding;
mod hosts;
mod hosts_causes;
mod hosts_failing;
mod hosts_figures;
mod hosts_more;
mod hosts_moving;
mod hosts_settings;
mod hosts_trust;
mod hosts_zoomed;
mod journey;
mod kept;
mod leaving;
mod legible;
mod levels;
mod look;
mod messages;
mod monkey;
mod offline;
mod paper;
mod peer;
mod proof;
mod reading;
mod recolored;
mod returning;
mod rules;
mod seeded;
mod setup;
mod sharing;
mod shots;
mod steps;
mod stored;
mod tabs;
mod taps;
mod translated;
mod waiting;
