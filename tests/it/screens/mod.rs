//! The screens as HTML, rendered natively: snapshots of every fixture, and what holds for all of them.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

#[path = "../../fixtures/pages.rs"]
mod rendered;
mod snapshots;
mod spoken;
mod structure;
mod tags;

use std::sync::LazyLock;

use gut_skin_check::settings::config::Theme;

/// Every fixture by its name, rendered once.
static PAGES: LazyLock<Vec<rendered::Page>> = LazyLock::new(|| rendered::pages(Theme::Auto));

fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    PAGES
        .iter()
        .map(|page| (page.name.as_str(), page.html.as_str()))
}
