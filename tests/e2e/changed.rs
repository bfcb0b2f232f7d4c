//! The page changed on its way, as minifiers and speed tools of a web space do: where the start script does not run as it
//! was written, the checklist shows, and no button that does nothing.

use crate::harness::{Ahead, Check, Fault, Faults, Stage, play};
use crate::hosts::events;
use gut_skin_check::content::EN;
use gut_skin_check::embed::contract::FRAME_TIMEOUT_MS;
use serde_json::{Value, json};

/// One space in the script; and a type by which another script runs it later, or never.
const CHANGES: [Faults; 3] = [
    &[("index.html", Fault::Replaced("<script>", "<script> "))],
    &[(
        "index.html",
        Fault::Replaced("<script>", "<script type=\"a-text/javascript\">"),
    )],
    &[(
        "index.html",
        Fault::Replaced("<script>", "<script type=\"text/plain\" data-consent>"),
    )],
];
/// What can be seen of the page.
pub(crate) const SEEN: &str = "return document.body.innerText";
/// Looks at each picture, from before the body is there until the app is, for the checklist.
const LOOK: &str = "<meta charset=\"utf-8\"><script nonce=\"watch\">
    window.flashes = [];
    const look = () => {
        const list = document.querySelector('#gsc-fallback');
        if (list?.getClientRects().length) flashes.push(performance.now());
        window.pictures = (window.pictures ?? 0) + 1;
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
</script>";

#[track_caller]
fn lists(check: &Check, words: &Value) {
    let words = words.as_str().unwrap_or_default();
    assert!(words.contains(EN.ui.fallback.heading), "{words}");
    assert!(words.contains(EN.ui.fallback.signs_heading), "{words}");
    for dead in [EN.ui.start.start, EN.ui.fallback.try_again] {
        assert!(!words.lines().any(|line| line == dead), "{dead} in {words}");
    }
    check.expect_errors();
}

#[test]
fn a_page_whose_script_does_not_run_shows_the_checklist() {
    for faults in CHANGES {
        let stage = Stage {
            faults,
            ahead: Ahead::Timers,
            ..Stage::default()
        };
        stage.play(|check| {
            check.visit("/");
            lists(check, &check.script(SEEN, &[]));

            // In a frame the page around says so, and shows it.
            check.visit_host("/plain/");
            check.wait_here("the failure", || {
                check.script("window.gscPass?.(arguments[0])", &[json!(FRAME_TIMEOUT_MS)]);
                !events(check, "check", "error").is_empty()
            });
            assert_eq!(
                events(check, "check", "error"),
                [json!({ "code": "changed" })]
            );
            check.wait_here("a word to the site owner", || {
                let console = check.console();
                console
                    .iter()
                    .any(|line| line.contains("embedding.html#changed"))
            });
            let shown = "const frame = check.shadowRoot.querySelector('iframe');
                return frame.offsetHeight > 300 && getComputedStyle(frame).visibility === 'visible'";
            assert_eq!(check.script(shown, &[]), true);
            check.enter_embedded("#check");
            lists(check, &check.script(SEEN, &[]));
            check.leave_frame();
        });
    }
}

#[test]
fn a_page_whose_styles_were_changed_gets_them_back() {
    let stage = Stage {
        faults: &[("index.html", Fault::Replaced("<style>", "<style> "))],
        ..Stage::default()
    };
    stage.play(|check| {
        check.expect_errors();
        check.visit("/");
        check.wait_for("start");
        check.wait_here("the styles", || {
            let round = "return getComputedStyle(page.button('start')).borderRadius !== '0px'";
            check.script(round, &[]) == true
        });
        check.wait_here("a word to the site owner", || {
            let console = check.console();
            console
                .iter()
                .any(|line| line.contains("embedding.html#changed"))
        });
        let words = check.script(SEEN, &[]);
        assert!(
            !words.to_string().contains(EN.ui.fallback.heading),
            "{words}"
        );
        check.go("start");
    });
}

#[test]
fn the_checklist_is_in_no_picture_of_a_page_that_runs() {
    let stage = Stage {
        faults: &[(
            "index.html",
            Fault::Replaced("<meta charset=\"utf-8\">", LOOK),
        )],
        ..Stage::default()
    };
    stage.play(|check| {
        check.hold_app(true);
        check.visit("/");
        let pictures = "return window.pictures > 5 && document.querySelector('#gsc-static').getClientRects().length > 0";
        check.wait_here("some pictures", || check.script(pictures, &[]) == true);
        check.hold_app(false);
        check.wait_for("start");
        assert_eq!(check.script("return flashes", &[]), json!([]));
    });
}

#[test]
fn a_browser_that_is_too_old_shows_the_checklist() {
    let without =
        "<meta charset=\"utf-8\"><script nonce=\"watch\">delete window.CSSStyleSheet</script>";
    let faults: Faults = Box::leak(Box::new([(
        "index.html",
        Fault::Replaced("<meta charset=\"utf-8\">", without),
    )]));
    let stage = Stage {
        faults,
        ..Stage::default()
    };
    stage.play(|check| {
        check.visit("/");
        check.wait_for("failed");
        lists(check, &check.script(SEEN, &[]));
        // Where the page around is not too old itself, as far as a script can take away what a browser has.
        check.visit_host("/plain/");
        check.wait_here("the failure", || {
            events(check, "check", "error") == [json!({ "code": "old-browser" })]
        });
        check.enter_embedded("#check");
        lists(check, &check.script(SEEN, &[]));
        check.leave_frame();
    });
    play(|check| {
        for page in ["/old/", "/old/element.html"] {
            check.visit_host(page);
            check.wait_here("the failure", || {
                events(check, "check", "error") == [json!({ "code": "old-browser" })]
            });
            check.wait_here("a word to the site owner", || {
                let console = check.console();
                console
                    .iter()
                    .any(|line| line.contains("embedding.html#old-browser"))
            });
            let around = "return [document.querySelector('#fallback').offsetHeight > 0, check.shadowRoot.querySelector('p').textContent]";
            let around = check.script(around, &[]);
            let emergency = EN.ui.start.urgent.replace("{emergency}", "911");
            assert!(
                around[0] == true && around[1].to_string().contains(&emergency),
                "{around}"
            );
            check.enter_embedded("#check");
            check.wait_here("the checklist", || {
                check
                    .script(SEEN, &[])
                    .to_string()
                    .contains(EN.ui.fallback.signs_heading)
            });
            check.leave_frame();
        }
        check.expect_errors();
    });
}
