//! A page of content 1.0 that is still open or cached, and this build, on one storage: `tests/fixtures/build-1.0` is that page
//! as it was built. And an embed.js that a browser or a cache has kept, with the files of this build:
//! `tests/fixtures/loader-1.1` is one of 28 November 2026. Nothing in either may be changed.

use crate::answers::{calm, core, until};
use crate::changed::SEEN;
use crate::harness::{Check, Stage, copy_files, dist};
use crate::hosts::{events, fits, ready, rest};
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

/// This build with another embed.js.
fn play_with_loader(name: &str, loader: &[u8], scene: impl FnOnce(&Check)) {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    copy_files(&dist(), &site);
    std::fs::write(site.join("embed.js"), loader).expect("a file of ours");
    let stage = Stage {
        folder: Some(site),
        ..Stage::default()
    };
    stage.play(scene);
}

#[test]
fn a_loader_that_was_kept_shows_the_page_of_this_build() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/loader-1.1/embed.js");
    let kept = std::fs::read(kept).expect("the loader of then");
    play_with_loader("kept-loader", &kept, |check| {
        check.visit_host("/plain/");
        ready(check, "check");
        check.enter_embedded("#check");
        check.play(&core(calm()));
        check.wait_for("result");
        check.leave_frame();
        assert_eq!(events(check, "check", "done").len(), 1);
        rest(check, true);
        check.wait_here("the frame to fit", || fits(check, "#check"));
        // What gave a frame its height on paper is not there any more.
        check.expect_errors();
    });
}

#[test]
fn a_loader_whose_files_are_gone_shows_the_checklist() {
    // As one of another version: it names files that are not there.
    let text = std::fs::read_to_string(dist().join("embed.js")).expect("it is built");
    let mut loader = String::new();
    let mut pieces = text.split("gut-skin-check-");
    loader.push_str(pieces.next().unwrap_or_default());
    let mut changed = 0;
    for piece in pieces {
        let name = piece.split_once(".js").map_or("", |(name, _)| name);
        let is_file = name.len() > 17
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        changed += usize::from(is_file);
        loader.push_str(if is_file {
            "gut-skin-check-older-"
        } else {
            "gut-skin-check-"
        });
        loader.push_str(piece);
    }
    assert_eq!(changed, 4, "element, print, and help in two places");
    play_with_loader("gone-files", loader.as_bytes(), |check| {
        check.expect_errors();
        // Taken out of the page meanwhile and put back, it begins anew.
        check.hold("index.html", true);
        check.visit_host("/plain/element.html");
        check.wait_here("the page to be asked for", || {
            let asked = check.requests();
            asked.iter().any(|line| line.contains("/index.html"))
        });
        check.script("window.element = check; check.remove()", &[]);
        check.hold("index.html", false);
        check.script_async("setTimeout(arguments[0], 500)", &[]);
        assert_eq!(events(check, "check", "error").len(), 0);
        check.script("document.body.prepend(element)", &[]);
        check.wait_here("a failure again", || {
            !events(check, "check", "error").is_empty()
        });

        check.visit_host("/plain/element.html");
        check.wait_here("a failure", || !events(check, "check", "error").is_empty());
        check.enter_embedded("#check");
        check.wait_here("the checklist", || {
            let seen = check.script(SEEN, &[]).to_string();
            seen.contains(EN.ui.fallback.signs_heading)
        });
        check.leave_frame();
        let around = "return check.shadowRoot.textContent";
        let around = check.script(around, &[]);
        assert!(
            around.as_str().is_some_and(|words| words.contains("911")),
            "{around}"
        );

        check.visit_host("/plain/");
        ready(check, "check");
    });
}
