//! Why an embedded check does not show: each cause is found, and named to the site owner; what can be made to work works.

use crate::answers::{calm, until};
use crate::harness::{Ahead, Check, Fault, Faults, Stage, play};
use crate::hosts::{events, fits, ready};
use gut_skin_check::embed::contract::{FRAME_TIMEOUT_MS, Failure, SILENCE_MS};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// The one failure of a frame, after its waits.
#[track_caller]
fn fails_as(faults: Faults, page: &str, failure: Failure) {
    let stage = Stage {
        faults,
        ahead: Ahead::Timers,
        ..Stage::default()
    };
    stage.play(|check| {
        check.expect_errors();
        check.visit_host(page);
        let code = failure.key();
        // Where a frame is refused, not every engine says that it has loaded anything.
        let begun = Instant::now();
        check.wait_here("the wait to end", || {
            let frame = check.script(
                "return window.gscPass?.(arguments[0])",
                &[json!(FRAME_TIMEOUT_MS)],
            );
            let silence = "return window.gscPass?.(arguments[0])";
            frame.as_u64() > Some(0)
                || begun.elapsed() > Duration::from_secs(5)
                    && check.script(silence, &[json!(SILENCE_MS)]).as_u64() > Some(0)
        });
        check.wait_here(&format!("{page} to fail as {code}"), || {
            !events(check, "check", "error").is_empty()
        });
        assert_eq!(
            events(check, "check", "error"),
            [json!({ "code": code })],
            "{page}"
        );
        let link = format!("embedding.html#{code}");
        check.wait_here("a word to the site owner", || {
            check.console().iter().any(|line| line.contains(&link))
        });
    });
}

/// It is there, and works.
#[track_caller]
fn works(check: &Check, mode: &str) {
    ready(check, "check");
    if mode == "frame" {
        check.wait_here("the frame to fit", || fits(check, "#check"));
        check.enter_embedded("#check");
    }
    check.wait_for("start");
    check.play(&until("rf1", calm()));
    // The next page begins anew.
    check.script("localStorage.clear(); sessionStorage.clear()", &[]);
    check.leave_frame();
    assert_eq!(events(check, "check", "error"), [] as [Value; 0]);
}

#[test]
fn a_page_from_the_disk_shows_the_frame() {
    play(|check| {
        check.visit_file("/plain/index.html");
        works(check, "frame");
        check.visit_file("/plain/element.html");
        works(check, "element");
    });
}

#[test]
fn a_script_line_without_its_type_works_too() {
    play(|check| {
        for mode in ["frame", "element"] {
            for page in ["", "-first", "-imported"] {
                let name = if mode == "frame" { "index" } else { mode };
                check.visit_host(&format!("/classic/{name}{page}.html"));
                works(check, mode);
            }
        }
        // Nothing of it is a name for the other scripts of the page.
        check.visit_host("/plain/");
        let names = "return Object.getOwnPropertyNames(window).length";
        let before = check.script(names, &[]);
        check.visit_host("/classic/");
        assert_eq!(check.script(names, &[]), before);
    });
}

#[test]
fn an_embedder_policy_of_the_page_lets_it_through() {
    play(|check| {
        for (page, mode) in [("/coep/", "frame"), ("/coep/element.html", "element")] {
            check.visit_host(page);
            works(check, mode);
        }
    });
}

#[test]
fn a_server_without_the_headers_for_an_embedder_policy() {
    fails_as(&[("", Fault::Bare)], "/coep/", Failure::Coep);
}

#[test]
fn a_server_that_forbids_frames() {
    fails_as(
        &[("index.html", Fault::Refused)],
        "/plain/",
        Failure::FramePolicy,
    );
    // It says nothing of it to pages of another origin.
    fails_as(
        &[("index.html", Fault::Unframed)],
        "/plain/",
        Failure::NoAnswer,
    );
}

#[test]
fn a_script_that_keeps_frames_back() {
    fails_as(&[], "/consent/", Failure::Consent);
}

#[test]
fn a_server_that_sends_the_frame_elsewhere() {
    fails_as(&[("index.html", Fault::Moved)], "/plain/", Failure::Moved);
}
