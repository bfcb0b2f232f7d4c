//! The screens as HTML, rendered natively: snapshots of every fixture, and what holds for all of them.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod age;
mod history;
mod plain_letters;
#[path = "../../fixtures/pages.rs"]
mod rendered;
mod snapshots;
mod spoken;
mod structure;
mod tags;

use std::sync::LazyLock;

use gut_skin_check::content::EN;
use gut_skin_check::content::pseudo::PSEUDO;
use gut_skin_check::settings::config::Theme;

/// Every fixture in English, rendered once.
static PAGES: LazyLock<Vec<rendered::Page>> = LazyLock::new(|| rendered::pages(&EN, Theme::Auto));
/// The same in the pseudo-language.
static PSEUDO_PAGES: LazyLock<Vec<rendered::Page>> =
    LazyLock::new(|| rendered::pages(&PSEUDO, Theme::Auto));

/// Every page of every language by its name.
fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let pages = PAGES.iter().chain(PSEUDO_PAGES.iter());
    pages.map(|page| (page.name.as_str(), page.html.as_str()))
}
