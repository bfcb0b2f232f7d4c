//! The state machine: whole ways through the check, and that no message reaches an illegal screen.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

mod back;
mod first_result;
mod hiding;
mod journeys;
mod leaving;
mod legality;
mod resuming;
mod settings;
mod sharing;
pub(crate) mod walker;
