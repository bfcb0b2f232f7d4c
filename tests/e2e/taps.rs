//! A tap that was meant for the screen before does nothing on the next one.

use crate::answers::{calm, until};
use crate::harness::{Check, Emulated, Engine, play};
use serde_json::{Value, json};

/// Taps at a place, so many times with such a pause in between, as a finger does.
fn tap(check: &Check, [x, y]: [f64; 2], times: usize, pause_ms: u32) {
    let mut moves =
        vec![json!({ "type": "pointerMove", "x": x.round(), "y": y.round(), "duration": 0 })];
    for _ in 0..times {
        moves.push(json!({ "type": "pointerDown", "button": 0 }));
        moves.push(json!({ "type": "pointerUp", "button": 0 }));
        moves.push(json!({ "type": "pause", "duration": pause_ms }));
    }
    let finger = json!({ "type": "pointer", "id": "finger", "parameters": { "pointerType": "mouse" }, "actions": moves });
    check.command("actions", &json!({ "actions": [finger] }));
}

fn middle(check: &Check, selector: &str) -> [f64; 2] {
    let found = check.script(
        "const box = page.root().querySelector(arguments[0]).getBoundingClientRect();
        return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]",
        &[json!(selector)],
    );
    [0, 1].map(|at: usize| found[at].as_f64().expect("a number"))
}

fn is_free(check: &Check) -> bool {
    check.script("return page.root().dataset.guarded === undefined", &[]) == json!(true)
}

/// The signs of a list whose row lies at a height.
fn signs_at(check: &Check, height: f64) -> Vec<String> {
    let found = check.script(
        "return [...page.root().querySelectorAll('.gsc-sign')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top < arguments[0] && arguments[0] < bottom;
        }).map((row) => row.control.value)",
        &[json!(height)],
    );
    let signs = found.as_array().expect("a list").iter();
    signs
        .map(|sign| sign.as_str().expect("a value").to_owned())
        .collect()
}

#[test]
fn a_double_tap_on_a_danger_sign_never_takes_it_back() {
    // Only Chromium can be as narrow as a phone, and so high that the whole emergency is seen at once.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        check.emulate(Emulated {
            size: Some((390, 1300)),
            ..Emulated::default()
        });
        check.open();
        check.play(&until("rf2", calm()));
        let free = || check.wait("that nothing is guarded", || is_free(check));
        let mut tried = Vec::new();
        for first in ["legs", "battery", "magnesium", "groin"] {
            check.tick("rf2", first);
            check.wait_for("emergency");
            let [_, height] = middle(check, "[data-action=not-now]");
            free();
            assert_eq!(check.go("not-now"), "rf2");
            for sign in signs_at(check, height) {
                for pause in [60, 200] {
                    free();
                    let [x, _] = middle(check, "[data-action=continue]");
                    tap(check, [x, height], 2, pause);
                    assert_eq!(check.screen(), "emergency", "{sign}");
                    free();
                    assert_eq!(check.go("not-now"), "rf2", "it counts once it was seen");
                    tried.push(sign.clone());
                }
            }
        }
        assert!(tried.len() >= 2, "{tried:?}");
    });
}

#[test]
fn who_double_clicks_by_habit_is_told_of_nothing_missing() {
    play(|check| {
        if Engine::of_this_run() == Engine::Chromium {
            check.emulate(Emulated {
                size: Some((390, 844)),
                ..Emulated::default()
            });
        }
        check.open();
        check.play(&until("rf1", calm()));
        let mut again = 0;
        for list in ["rf1", "rf2", "rf3"] {
            check.wait_for(list);
            check.tick(list, "none");
            // Where the bar sticks to the bottom of the window, it stands on every list at the same place.
            check.script("scrollTo({ top: 0, behavior: 'instant' })", &[]);
            let at = middle(check, "[data-action=continue]");
            tap(check, at, 2, 120);
            assert_ne!(check.screen(), list);
            again += usize::from((middle(check, "[data-action=continue]")[1] - at[1]).abs() < 24.0);
            let problem = "return page.root().querySelector('[data-problem]') !== null";
            assert_eq!(check.script(problem, &[]), Value::Bool(false), "{list}");
        }
        assert!(again > 0, "Continue never stood where it was");
    });
}
