//! The screens as HTML, rendered natively: snapshots of every fixture, and what holds for all of them.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

#[path = "../../fixtures/models/mod.rs"]
mod models;
mod snapshots;
mod structure;
mod tags;

use gut_skin_check::ui::still;

/// Every fixture by its name, rendered.
fn pages() -> Vec<(&'static str, String)> {
    let rendered = models::FIXTURES.iter().map(|fixture| {
        let html = still::html(&(fixture.model)(), models::DATE);
        (fixture.name, html)
    });
    rendered.collect()
}
