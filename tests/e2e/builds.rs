//! A page of content 1.0 that is still open or cached, and this build, on one storage. `tests/fixtures/build-1.0` is that
//! page as it was built; nothing in it may be changed.

use crate::answers::{calm, until};
use crate::harness::{Check, Stage, copy_files, dist};
use crate::stored::{HEAR, RECORD, put, stored};
use gut_skin_check::content::EN;
use gut_skin_check::content::text::Fixed;
use serde_json::json;
use std::path::Path;

/// The page of 1.0.
const OLDER: &str = "/older/index.html";
/// This build's.
const NEWER: &str = "/newer/index.html";

/// Serves both from one origin.
fn play_both(name: &str, scene: impl FnOnce(&Check)) {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let older = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/build-1.0");
    for (from, to) in [(older, "older"), (dist(), "newer")] {
        copy_files(&from, &site.join(to));
    }
    let stage = Stage {
        folder: Some(site),
        ..Stage::default()
    };
    stage.play(scene);
}

/// Opens a page as on another day.
fn open(check: &Check, page: &str) {
    check.new_visit();
    check.visit(page);
    check.wait_for("start");
}

#[test]
fn a_page_of_1_0_leaves_alone_what_this_build_has_saved() {
    play_both("cached", |check| {
        open(check, NEWER);
        check.play(&until("b1", calm()));
        let saved = stored(check, RECORD);

        open(check, OLDER);
        check.wait("that the parent is told", || {
            check.words().contains(EN.ui.storage.newer)
        });
        check.play(&until("b1", calm()));
        assert_eq!(stored(check, RECORD), saved, "1.0 has written over it");

        open(check, NEWER);
        assert!(!check.words().contains((EN.fixed)(Fixed::AskedAgain)));
        assert_eq!(check.go("resume"), "b1");
    });
}

#[test]
fn what_1_0_has_saved_is_taken_over_and_its_open_page_then_leaves_it_alone() {
    for slept in [true, false] {
        play_both(if slept { "slept" } else { "heard" }, |check| {
            open(check, OLDER);
            check.play(&until("b1", calm()));
            let before = stored(check, RECORD);

            open(check, NEWER);
            assert!(check.words().contains((EN.fixed)(Fixed::AskedAgain)));
            assert_eq!(stored(check, RECORD), before, "nothing was done yet");
            assert_eq!(check.go("resume"), "rf1");
            check.answer("rf1", &json!([]));
            check.go("continue");
            let after = stored(check, RECORD);
            assert_ne!(after, before);

            // The page of 1.0 that was open all the while.
            put(check, RECORD, before.as_str().expect("a record"));
            open(check, OLDER);
            assert_eq!(check.go("resume"), "b1");
            put(check, RECORD, after.as_str().expect("a record"));
            if !slept {
                check.script(HEAR, &[json!(RECORD)]);
            }
            check.answer("b1", &json!("3"));
            check.wait("that the parent is told", || {
                check.words().contains(EN.ui.storage.newer)
            });
            assert_eq!(stored(check, RECORD), after, "1.0 has written over it");
        });
    }
}
