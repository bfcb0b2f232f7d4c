//! Files that never arrive. Every wait has an end: a parent hears that it takes long, then sees the checklist and may try
//! again, and what was answered stays. A line that is slow but delivers is not cut off.

use crate::harness::{Ahead, Check, Engine, Fault, Stage, dist, play};
use crate::hosts::{events, ready};
use crate::stored::{RECORD, stored};
use gut_skin_check::content::EN;
use gut_skin_check::embed::contract::{SILENCE_MS, STILL_LOADING_MS};
use serde_json::{Value, json};

/// What the last line of an embedded check says, where it can be seen.
const LAST: &str = "
    const last = document.querySelector('#check').shadowRoot.querySelector('p');
    return last.offsetHeight > 0 ? last.textContent : ''";
/// The checklist in the page itself.
const LISTED: &str = "return document.querySelector('#check').shadowRoot.querySelector('.gsc-fallback')?.offsetHeight > 0";

/// WebKit's driver does nothing before a page has loaded, which is when every script of it has.
fn drives_without(held: &str) -> bool {
    Engine::of_this_run() != Engine::WebKit || !(held.ends_with(".js") || held == "-frame-")
}

fn stage() -> Stage<'static> {
    Stage {
        ahead: Ahead::Timers,
        ..Stage::default()
    }
}

/// Lets the waits of a length end, which have begun.
#[track_caller]
fn pass(check: &Check, time: u32) {
    check.wait_here(&format!("a wait of {time} ms to end"), || {
        check.script("return window.gscPass?.(arguments[0]) > 0", &[json!(time)]) == true
    });
}

/// The numbers of the waits for a byte.
fn silences(check: &Check) -> Value {
    check.script("return gscWaits(arguments[0])", &[json!(SILENCE_MS)])
}

/// What the page says about its wait.
fn said(check: &Check) -> Value {
    let line = "return document.querySelector('#gsc-wait')?.textContent";
    check.script(line, &[])
}

/// The name of the module that wasm-bindgen wrote.
fn glue() -> String {
    let index = std::fs::read_to_string(dist().join("index.html")).expect("the page");
    let (_, rest) = index
        .split_once("rel=\"modulepreload\" href=\"./")
        .expect("a preload");
    rest.split('"').next().expect("its end").to_owned()
}

#[test]
fn alone_a_parent_hears_of_it_and_tries_again() {
    for held in [".wasm", &glue()]
        .into_iter()
        .filter(|held| drives_without(held))
    {
        stage().play(|check| {
            check.expect_errors();
            check.hold(held, true);
            check.visit("/");
            check.click_on("#gsc-static [data-action=start]");
            check.wait_here("the question in the page", || {
                check.script(
                    "return !!page.find('#gsc-static [data-screen=country]')",
                    &[],
                ) == true
            });
            check.click_on("#gsc-static label:has([value=nz])");
            check.click_on("#gsc-static [data-action=continue]");
            let kept = stored(check, RECORD);
            assert_ne!(kept, Value::Null);
            assert_eq!(said(check), "");
            pass(check, STILL_LOADING_MS);
            check.wait_here("a word", || said(check) == EN.ui.fallback.still_loading);
            pass(check, SILENCE_MS);
            check.wait_for("failed");
            check.wait_for_focus("heading");
            assert_eq!(said(check), "");
            assert!(check.words().contains(EN.ui.fallback.heading));
            assert_eq!(stored(check, RECORD), kept, "{held}");
            check.wait_here("a word to the site owner", || {
                let console = check.console();
                console
                    .iter()
                    .any(|line| line.contains("embedding.html#stalled"))
            });

            // Nothing comes of another try: the list stays.
            check.hold("/", true);
            check.act("try-again");
            check.wait_here("a word", || said(check) == EN.ui.fallback.still_loading);
            pass(check, SILENCE_MS);
            check.wait_here("another word", || said(check) == EN.ui.fallback.not_yet);
            assert_eq!(check.screen(), "failed");

            check.hold("/", false);
            check.hold(held, false);
            // In the place of the tap before, the button is guarded while it is new.
            std::thread::sleep(std::time::Duration::from_millis(600));
            check.act("try-again");
            check.wait_for("start");
            assert_eq!(check.go("resume"), "country");
            assert_eq!(check.ticked(), json!({ "country": ["nz"] }));
        });
    }
}

#[test]
fn a_slow_line_that_delivers_is_not_cut_off() {
    let stage = Stage {
        faults: &[(".wasm", Fault::Slow)],
        ..stage()
    };
    stage.play(|check| {
        for (page, inside) in [
            ("/", None),
            ("/plain/element.html", Some("ready")),
            ("/plain/", Some("frame")),
        ] {
            let enter = || {
                if inside == Some("frame") {
                    check.enter_embedded("#check");
                }
            };
            match inside {
                None => check.visit(page),
                Some(_) => check.visit_host(page),
            }
            enter();
            let mut before = Value::Null;
            check.wait_here("the wait", || {
                let now = check.script(
                    "return window.gscWaits?.(arguments[0]) ?? []",
                    &[json!(SILENCE_MS)],
                );
                let settled = now == before && now != json!([]);
                before = now;
                // The other files have come.
                std::thread::sleep(std::time::Duration::from_millis(300));
                settled
            });
            check.deliver();
            check.wait_here("the wait to begin anew with a piece", || {
                let now = silences(check);
                now != before && now != json!([])
            });
            assert_eq!(check.screen(), "loading", "{page}");
            for _ in 0..8 {
                check.deliver();
            }
            check.leave_frame();
            if inside.is_some() {
                ready(check, "check");
                assert_eq!(events(check, "check", "error"), [] as [Value; 0]);
            }
            enter();
            check.wait_for("start");
            // The late part comes in pieces as well.
            check.wait_here("that no wait is left", || {
                check.deliver();
                silences(check) == json!([])
            });
            check.leave_frame();
            check.dam();
        }
    });
}

#[test]
fn in_a_frame_a_parent_hears_of_it_and_tries_again() {
    stage().play(|check| {
        check.expect_errors();
        check.hold(".wasm", true);
        check.visit_host("/plain/");
        pass(check, STILL_LOADING_MS);
        check.wait_here("a word", || {
            check.script(LAST, &[]) == EN.ui.fallback.still_loading
        });
        check.enter_embedded("#check");
        pass(check, SILENCE_MS);
        check.wait_for("failed");
        assert!(check.words().contains(EN.ui.fallback.heading));
        check.leave_frame();
        check.wait_here("the failure", || {
            events(check, "check", "error") == [json!({ "code": "stalled" })]
        });
        let shown = "return check.shadowRoot.querySelector('iframe').checkVisibility?.({ visibilityProperty: true }) ?? true";
        assert_eq!(check.script(shown, &[]), true);
        let emergency = EN.ui.start.urgent.replace("{emergency}", "911");
        assert!(check.script(LAST, &[]).to_string().contains(&emergency));
        check.hold(".wasm", false);
        check.enter_embedded("#check");
        check.act("try-again");
        check.leave_frame();
        ready(check, "check");
        check.enter_embedded("#check");
        check.wait_for("start");
        check.leave_frame();
        assert_eq!(check.script(LAST, &[]), "");
    });
}

#[test]
fn before_a_frame_answers_the_wait_has_an_end_too() {
    for held in ["-frame-", "index.html"]
        .into_iter()
        .filter(|held| drives_without(held))
    {
        stage().play(|check| {
            check.expect_errors();
            check.hold(held, true);
            check.visit_host("/plain/");
            pass(check, STILL_LOADING_MS);
            check.wait_here("a word", || {
                check.script(LAST, &[]) == EN.ui.fallback.still_loading
            });
            if held != "index.html" {
                let runs = "return check.shadowRoot.querySelector('[data-alive]') !== null";
                check.wait_here("the frame to run", || check.script(runs, &[]) == true);
            }
            pass(check, SILENCE_MS);
            if held == "index.html" {
                // Another look at how it is served is a wait of its own.
                check.wait_here("that look", || {
                    let requests = check.requests();
                    let asked = requests.iter().filter(|line| line.contains(held));
                    asked.count() == 2
                });
                pass(check, SILENCE_MS);
            }
            check.wait_here("the failure", || {
                !events(check, "check", "error").is_empty()
            });
            assert_eq!(
                events(check, "check", "error"),
                [json!({ "code": "stalled" })],
                "{held}"
            );
            if held == "index.html" {
                check.hold(held, false);
                let again = "check.shadowRoot.querySelector('p button').click()";
                check.script(again, &[]);
            } else {
                check.enter_embedded("#check");
                pass(check, SILENCE_MS);
                check.wait_for("failed");
                check.hold(held, false);
                check.act("try-again");
                check.leave_frame();
            }
            ready(check, "check");
        });
    }
}

#[test]
fn in_an_element_a_parent_hears_of_it_and_tries_again() {
    let glue = glue();
    for held in [".wasm", &glue, ".css", "-element-"] {
        stage().play(|check| {
            check.expect_errors();
            check.hold(held, true);
            check.visit_host("/plain/element.html");
            pass(check, STILL_LOADING_MS);
            check.wait_here("a word", || {
                check.script(LAST, &[]) == EN.ui.fallback.still_loading
            });
            // The words of the checklist come with the part that shows the check.
            let listed = held != "-element-";
            check.wait_here("that part", || {
                let there = "return !!check.shadowRoot.querySelector('.gsc')";
                !listed || check.script(there, &[]) == true
            });
            pass(check, SILENCE_MS);
            check.wait_here("the failure", || {
                !events(check, "check", "error").is_empty()
            });
            assert_eq!(events(check, "check", "error"), [json!({ "code": "stalled" })], "{held}");
            let emergency = EN.ui.start.urgent.replace("{emergency}", "911");
            assert!(check.script(LAST, &[]).to_string().contains(&emergency));
            assert_eq!(check.script(LISTED, &[]) == true, listed, "{held}");
            check.hold(held, false);
            let again = "const all = [...check.shadowRoot.querySelectorAll('button')];
                all.find((button) => button.offsetHeight > 0 && button.textContent === arguments[0]).click()";
            check.script(again, &[json!(EN.ui.fallback.try_again)]);
            ready(check, "check");
            check.wait_for("start");
            assert_eq!(check.script(LAST, &[]), "", "{held}");
            assert_eq!(check.go("start"), "age");
        });
    }
}

/// A browser takes back what is on its way to a page that is left: the check has not failed there, and nothing looks for
/// a reason.
#[test]
fn a_page_that_is_left_while_the_check_loads_reports_no_failure() {
    for page in ["/plain/element.html", "/plain/"] {
        play(|check| {
            let next = r#"<!doctype html><html lang="en"><head><title>Next</title><link rel="icon" href="data:,"></head></html>"#;
            check.add_host("/next.html", next);
            check.hold(".wasm", true);
            check.visit_host(page);
            check.wait_here("the app to be asked for", || {
                check.requests().iter().any(|it| it.contains(".wasm"))
            });
            check.script(
                "document.addEventListener('error', ({ target }) => (sessionStorage.failed = target.localName), true)",
                &[],
            );
            check.visit_host("/next.html");
            let failed = check.script("return sessionStorage.failed ?? null", &[]);
            assert_eq!(failed, Value::Null, "{page}");
        });
    }
}
