//! Hiding a result: nothing leads back to it but the parent, by way of the start.

use crate::answers::{calm, core};
use crate::harness::{BLANK, Check, PAGE, play};
use crate::stored::{RECORD, stored};
use serde_json::{Value, json};

/// Nothing of the check is on the screen.
#[track_caller]
fn says_nothing(check: &Check) {
    check.wait_for("hidden");
    let words = check.words();
    assert_eq!(words.trim(), "Nothing open right now\nTo the start");
    let title = check.script("return document.title", &[]);
    assert!(title == json!("Page") || title == json!("Host"), "{title}");
    let pictures = check.script(
        "return page.tree().querySelectorAll('img, canvas, [data-level], [data-score]').length",
        &[],
    );
    assert_eq!(pictures, json!(0));
}

/// A result is not on the screen, and no title or address tells of one.
#[track_caller]
fn is_not_shown(check: &Check) {
    check.wait_here("start, or nothing", || {
        ["start", "hidden"].contains(&check.screen().as_str())
    });
    for marks in ["[data-level]", "[data-log-day]", "[data-card-image]"] {
        let script = "return page.tree().querySelectorAll(arguments[0]).length";
        assert_eq!(check.script(script, &[json!(marks)]), json!(0), "{marks}");
    }
}

/// How many entries the browser's history has.
fn entries(check: &Check) -> u64 {
    let length = check.script("return history.length", &[]);
    length.as_u64().expect("a number")
}

#[test]
fn nothing_leads_back_to_a_hidden_result_but_the_parent() {
    play(|check| {
        check.add_page("/blank.html", BLANK);
        check.open();
        check.play(&core(calm()));
        check.wait_for("result");
        check.act("hide");
        says_nothing(check);
        let kept = stored(check, RECORD);
        assert!(kept.as_str().is_some_and(|kept| kept.contains("result")));

        // Through every entry there is, back and forward. Where the page itself is left, there is nothing to see either.
        let all = entries(check);
        check.script("history.go(1)", &[]);
        check.script_async("setTimeout(arguments[0], 200)", &[]);
        is_not_shown(check);
        for _ in 0..all {
            check.script("history.forward()", &[]);
            check.script_async("setTimeout(arguments[0], 60)", &[]);
            is_not_shown(check);
        }
        check.reload();
        is_not_shown(check);
        assert_eq!(
            check.script("return document.title", &[]),
            json!("Gut-Skin Check")
        );

        // Hidden once more; out of the page and back, from memory, and in a tab that is opened again.
        assert_eq!(check.go("resume"), "result");
        check.act("hide");
        says_nothing(check);
        check.visit("/blank.html");
        check.browser_back();
        is_not_shown(check);
        if check.screen() == "start" {
            assert_eq!(check.go("resume"), "result");
            check.act("hide");
        }
        check.script(
            "for (const type of ['pagehide', 'pageshow'])
               dispatchEvent(new PageTransitionEvent(type, { persisted: true }));",
            &[],
        );
        check.script_async("setTimeout(arguments[0], 50)", &[]);
        is_not_shown(check);
        check.replace_window();
        check.open();
        is_not_shown(check);
        assert_eq!(check.go("resume"), "result");

        // The way on by the parent's own hand, with erasing beside it.
        check.act("hide");
        says_nothing(check);
        assert_eq!(check.go("unhide"), "start");
        assert!(check.words().contains("hidden, not erased"));
        assert_eq!(check.go("erase"), "erase");
    });
}

/// A double tap on it leaves what is below alone, wherever the page was scrolled to.
#[test]
fn it_is_in_view_everywhere_and_nothing_lies_under_the_same_finger() {
    play(|check| {
        check.open();
        check.play(&core(calm()));
        check.wait_for("result");
        assert_eq!(check.go("log"), "log");
        for screen in ["log", "result"] {
            if screen == "result" {
                assert_eq!(check.go("back"), "result");
            }
            let script = "const [done] = arguments, steps = [], box = () => {
                const all = [...page.tree().querySelectorAll('[data-action=hide]')].filter((one) => one.checkVisibility());
                return all.map((one) => one.getBoundingClientRect()).find(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
              };
              (async () => {
                for (let down = 0; ; down += innerHeight / 2) {
                  scrollTo({ top: down, behavior: 'instant' });
                  await page.frames();
                  steps.push(Boolean(box()));
                  if (down > document.documentElement.scrollHeight) break;
                }
                const { left, right } = box();
                done({ steps, left, right });
              })()";
            let found = check.script_async(&format!("{}\n{script}", PAGE), &[]);
            let steps = found["steps"].as_array().expect("steps");
            assert!(
                steps.len() > 3 && steps.iter().all(|seen| *seen == json!(true)),
                "{screen}: {steps:?}"
            );
            if screen == "result" {
                check.act("hide");
                says_nothing(check);
                let other = check.script(
                    "const { left, right } = page.button('unhide').getBoundingClientRect(); return { left, right }",
                    &[],
                );
                let at = |of: &Value, name: &str| of[name].as_f64().expect("a number");
                let apart = at(&other, "right") < at(&found, "left")
                    || at(&other, "left") > at(&found, "right");
                assert!(apart, "{other} {found}");
            }
        }
    });
}

#[test]
fn in_a_frame_and_in_an_element_it_hides_as_well() {
    play(|check| {
        for mode in ["frame", "element"] {
            let path = format!("/hide-{mode}.html");
            let host = format!(
                "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"></head><body>
                 <gut-skin-check mode=\"{mode}\"></gut-skin-check>
                 <script type=\"module\" src=\"/embed.js\"></script></body></html>"
            );
            check.add_page(&path, &host);
            check.visit(&path);
            let enter = || {
                if mode == "frame" {
                    check.enter_embedded("gut-skin-check");
                }
            };
            enter();
            check.wait_here("the check", || {
                ["start", "hidden"].contains(&check.screen().as_str())
            });
            let known = "return Boolean(page.button('resume'))";
            if check.script(known, &[]) == json!(true) {
                assert_eq!(check.go("resume"), "result");
            } else {
                check.play(&core(calm()));
            }
            check.wait_for("result");
            check.act("hide");
            says_nothing(check);
            for step in ["history.forward()", "history.back()"] {
                if mode == "element" {
                    // The way back is the host's.
                    continue;
                }
                check.script(step, &[]);
                check.script_async("setTimeout(arguments[0], 150)", &[]);
                if step.contains("forward") {
                    is_not_shown(check);
                }
            }
            check.leave_frame();
            check.visit(&path);
            enter();
            is_not_shown(check);
            let title = check.script(
                "return (parent === self ? document : parent.document).title",
                &[],
            );
            assert_eq!(title, json!("Host"));
        }
    });
}
