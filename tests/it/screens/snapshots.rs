//! Every fixture against `tests/snapshots/screens/`. `UPDATE_EXPECT=1 cargo test ... screens` writes them anew; read
//! the difference before you commit it.

use std::fs;

use expect_test::expect_file;

use super::{PAGES, tags};
use crate::fixtures::models::fixtures;
use gut_skin_check::app::screen;
use gut_skin_check::content::EN;
use gut_skin_check::ui::prerender::{fallback_html, start_html};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/screens");

/// A question as it is first asked differs from others in its words alone, and those are in the
/// reviewers' sheet.
fn has_snapshot(name: &str) -> bool {
    !name.starts_with("ask-")
}

#[test]
fn every_screen_is_as_it_was_read() {
    for page in PAGES.iter().filter(|page| has_snapshot(&page.name)) {
        let file = format!("{FOLDER}/{}.html", page.name);
        expect_file![file].assert_eq(&tags::pretty(&page.html));
    }
}

#[test]
fn no_snapshot_is_left_over() {
    for entry in fs::read_dir(FOLDER).expect("the folder") {
        let name = entry.expect("an entry").file_name();
        let name = name.to_string_lossy().replace(".html", "");
        let known = PAGES.iter().any(|page| page.name == name);
        assert!(known && has_snapshot(&name), "{name} has no fixture");
    }
}

#[test]
fn every_fixture_shows_the_screen_it_is_for() {
    for fixture in fixtures() {
        assert_eq!(
            screen(&fixture.model).key(),
            fixture.screen,
            "{}",
            fixture.name
        );
    }
    for page in PAGES.iter().filter(|page| page.name != "fallback") {
        let shown = ["data-screen=\"", page.screen, "\""].concat();
        assert!(page.html.contains(&shown), "{}", page.name);
    }
}

#[test]
fn the_first_paint_is_the_start_screen_of_the_app() {
    let start = PAGES.iter().find(|page| page.name == "start");
    assert_eq!(start_html(&EN), start.expect("start").html);
}

#[test]
fn the_checklist_is_the_one_that_is_shipped() {
    let fallback = PAGES.iter().find(|page| page.name == "fallback");
    assert_eq!(fallback_html(&EN), fallback.expect("fallback").html);
}
