//! The files that are written from the words: what reviewers sign, and the method in plain words.
//! `UPDATE=1 cargo test --no-default-features --test it content` rewrites them.

use std::path::Path;

use gut_skin_check::content::EN;
use gut_skin_check::review::{method, sheet};

fn same_as_file(path: &str, now: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, now).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = kept
        .lines()
        .zip(now.lines())
        .find(|(kept, now)| kept != now);
    assert!(
        kept == now,
        "{path} is not what the words give; look at the change, then run with UPDATE=1. First: {differs:?}"
    );
}

#[test]
fn the_reviewers_sheet_is_up_to_date() {
    same_as_file("tests/snapshots/content.en.md", &sheet::sheet(&EN));
}

#[test]
fn the_method_is_up_to_date() {
    same_as_file("docs/method.md", &method::method(&EN));
}
