//! What goes wrong around an embedded check: the parent keeps the fallback, the site owner reads the cause and the fix.

use crate::answers::{calm, calm_but, until};
use crate::harness::{Check, Fault, Stage};
use crate::hosts::{events, ready};
use gut_skin_check::content::EN;
use gut_skin_check::embed::contract::Failure;
use serde_json::json;

/// The failure that a host hears of, and what the page then shows.
#[track_caller]
fn fails_as(check: &Check, page: &str, failure: Failure) {
    let before = check.console().len();
    check.visit_host(page);
    let code = failure.key();
    let mut heard = Vec::new();
    check.wait_here(&format!("{page} to fail as {code}"), || {
        heard = events(check, "check", "error");
        !heard.is_empty()
    });
    assert_eq!(heard, [json!({ "code": code })], "{page}");
    let link = format!("embedding.html#{code}");
    check.wait_here("a word to the site owner", || {
        check.console()[before..]
            .iter()
            .any(|line| line.contains(&link))
    });
    let own = check.console();
    let own = own[before..]
        .iter()
        .filter(|line| line.starts_with("console.") && line.contains(&link))
        .count();
    assert_eq!(own, 1, "{page}: one message");
    let stands = check.script(
        "const last = check.shadowRoot.querySelector('p');
         const inside = document.querySelector('#fallback');
         return [last.checkVisibility?.() ?? last.offsetHeight > 0, last.textContent, !inside || inside.offsetHeight > 0,
                 last.querySelector('a')?.href ?? null]",
        &[],
    );
    let emergency = EN.ui.start.urgent.replace("{emergency}", "911");
    assert!(stands[0] == true && stands[2] == true, "{page}: {stands}");
    assert!(
        stands[1]
            .as_str()
            .is_some_and(|words| words.starts_with(&emergency)),
        "{page}: {stands}"
    );
    assert!(
        stands[3].as_str().is_some_and(|url| url.contains("book")),
        "{page}: {stands}"
    );
    check.expect_errors();
}

#[test]
fn a_policy_that_forbids_it() {
    Stage::default().play(|check| {
        fails_as(check, "/csp-none/", Failure::Csp);
        fails_as(check, "/csp-none/element.html", Failure::Csp);
        // With the lines of the contract both modes work.
        check.visit_host("/csp-frame/");
        ready(check, "check");
        check.visit_host("/csp-element/");
        ready(check, "check");
        check.wait_for("start");
        check.play(&until("age", calm()));
        check.wait("the drawings", || {
            let drawn = "return !!page.tree().querySelector('symbol path')";
            check.script(drawn, &[]) == json!(true)
        });
    });
}

#[test]
fn a_policy_that_lets_nobody_write_html_shows_the_checklist_too() {
    Stage {
        faults: &[(".wasm", Fault::Missing)],
        ..Stage::default()
    }
    .play(|check| {
        check.expect_errors();
        check.visit_host("/csp-element/");
        check.wait_here("the failure", || {
            events(check, "check", "error") == [json!({ "code": "missing" })]
        });
        let shown = "return document.querySelector('#check').shadowRoot.querySelector('.gsc-fallback h1')?.textContent";
        assert_eq!(check.script(shown, &[]), json!(EN.ui.fallback.heading));
        let console = check.console();
        let refused = |line: &String| line.contains("require-trusted-types");
        assert!(!console.iter().any(refused), "{console:#?}");
    });
}

#[test]
fn files_that_are_not_there() {
    Stage {
        faults: &[(".wasm", Fault::Missing)],
        ..Stage::default()
    }
    .play(|check| {
        fails_as(check, "/plain/element.html", Failure::Missing);
        // The frame tells of it itself, and shows the checklist.
        check.visit_host("/plain/");
        check.wait_here("the failure", || {
            events(check, "check", "error") == [json!({ "code": "missing" })]
        });
        check.enter_embedded("#check");
        check.wait_for("failed");
        assert!(check.words().contains(EN.ui.fallback.heading));
        check.leave_frame();
    });
}

#[test]
fn a_frame_that_is_not_there_or_forbidden() {
    Stage {
        faults: &[("index.html", Fault::Missing)],
        ..Stage::default()
    }
    .play(|check| fails_as(check, "/plain/", Failure::Missing));
    Stage {
        faults: &[("index.html", Fault::Unframed)],
        ..Stage::default()
    }
    .play(|check| fails_as(check, "/plain/", Failure::NoAnswer));
}

#[test]
fn files_of_the_wrong_type_or_that_may_not_be_read() {
    Stage {
        faults: &[(".wasm", Fault::Type("text/plain"))],
        ..Stage::default()
    }
    .play(|check| {
        for page in ["/plain/", "/plain/element.html"] {
            check.visit_host(page);
            ready(check, "check");
            if page == "/plain/" {
                check.enter_embedded("#check");
            }
            check.wait_for("start");
            check.wait_here("a word to the site owner", || {
                check
                    .console()
                    .iter()
                    .any(|line| line.contains("(mime)") && line.contains("embedding.html#mime"))
            });
            check.leave_frame();
        }
    });
    Stage {
        faults: &[(".wasm", Fault::Private)],
        ..Stage::default()
    }
    .play(|check| fails_as(check, "/plain/element.html", Failure::Cors));
}

#[test]
fn a_browser_without_webassembly() {
    Stage::default().play(|check| fails_as(check, "/no-wasm/element.html", Failure::NoWasm));
}

#[test]
fn a_panic_ends_in_the_fallback() {
    Stage::default().play(|check| {
        for page in ["/plain/element.html", "/plain/"] {
            check.visit_host(page);
            ready(check, "check");
            if page == "/plain/" {
                check.enter_embedded("#check");
            }
            check.play(&until("b2", calm_but(&json!({ "b1": "3" }))));
            let before = check.console().len();
            // A browser that no longer does what it is told is what can break a right app. An engine's own errors may
            // name what it was doing, but not for whom.
            check.script(
                "Node.prototype.insertBefore = () => { throw new Error('taken away') };
                 page.input('b2', 'balls').click(); page.button('continue').click()",
                &[],
            );
            check.leave_frame();
            check.wait_here("the failure", || events(check, "check", "error") == [json!({ "code": "panic" })]);
            let shown = "return document.querySelector('#fallback').offsetHeight > 0 && check.shadowRoot.querySelector('p').offsetHeight > 0";
            assert_eq!(check.script(shown, &[]), true, "{page}");
            if page == "/plain/" {
                check.enter_embedded("#check");
                assert!(check.words().contains(EN.ui.fallback.heading));
            }
            check.wait_here("a word to the site owner", || {
                check.console().iter().any(|line| {
                    line.contains("(panic)") && line.contains("http://127.0.0.1") && line.contains("/embedding.html#panic")
                })
            });
            // Our own line has the name of a source file, and nothing else.
            let console = check.console();
            let said = console.iter().skip(before);
            let said = said.filter_map(|line| line.split_once("(panic, see embedding.html): "));
            let places: Vec<&str> = said.map(|(_, place)| place.trim_end_matches('"')).collect();
            let is_name = |place: &&str| {
                let mut bytes = place.bytes();
                place.ends_with(".rs") && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte))
            };
            assert!(!places.is_empty() && places.iter().all(is_name), "{places:?}");
            check.leave_frame();
        }
        check.expect_errors();
    });
}
