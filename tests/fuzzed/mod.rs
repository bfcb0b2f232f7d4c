//! What holds for any input at all: the functions that `fuzz/` feeds with inputs by the million, and `tests/it/fuzz.rs`
//! with those that are kept in `fuzz/corpus`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    dead_code,
    unreachable_pub,
    reason = "a broken promise stops the run; a program of `fuzz/` needs one of them"
)]

pub mod assess;
pub mod history;
pub mod import;
pub mod kept;
pub mod log;
pub mod messages;
pub mod record;
pub mod settings;

/// Looks at one input, and panics where a promise is broken.
pub type Target = fn(&[u8]);

/// Every target by its name, which is that of its program and of its folder of inputs.
pub const TARGETS: &[(&str, Target)] = &[
    ("record", record::run),
    ("settings", settings::run),
    ("messages", messages::run),
    ("assess", assess::run),
    ("import", import::run),
    ("history", history::run),
    ("log", log::run),
];

/// The moment at which the inputs are looked at, in seconds since 1970.
const NOW: u64 = 1_790_000_000;
