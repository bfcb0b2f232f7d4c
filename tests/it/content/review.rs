//! The files that are written from the words: what reviewers sign, and the method in plain words.
//! `UPDATE_EXPECT=1 cargo test --no-default-features --test it content` rewrites them.

use expect_test::expect_file;
use gut_skin_check::content::EN;
use gut_skin_check::review::{method, sheet};

#[test]
fn the_reviewers_sheet_is_up_to_date() {
    expect_file!["../../snapshots/content.en.md"].assert_eq(&sheet::sheet(&EN));
}

#[test]
fn the_method_is_up_to_date() {
    expect_file!["../../../docs/method.md"].assert_eq(&method::method(&EN));
}
