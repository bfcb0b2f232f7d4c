//! A tap that was meant for the screen before does nothing on the next one.

use crate::answers::{calm, calm_but, until};
use crate::harness::{Check, Emulated, Engine, play};
use crate::hosts::{bring, ready};
use serde_json::{Value, json};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Taps at a place of the window, so many times with such a pause in between, as a finger does. Returns whether the taps
/// were as quick as that: on a busy machine they may come later than any double tap.
#[must_use]
fn tap(check: &Check, place: [f64; 2], times: usize, pause_ms: u32) -> bool {
    tap_within(check, None, place, times, pause_ms)
}

/// The place may be in the frame of an embedded check.
#[must_use]
fn tap_within(
    check: &Check,
    frame: Option<&str>,
    [x, y]: [f64; 2],
    times: usize,
    pause_ms: u32,
) -> bool {
    check.script(
        "window.taps?.splice(0) ?? addEventListener('pointerdown', ({ timeStamp }) => taps.push(timeStamp), true);
         window.taps ??= [];",
        &[],
    );
    // Firefox taps only in the document where the driver is, the others only where the window is.
    let outside = frame.filter(|_| Engine::of_this_run() != Engine::Firefox);
    let corner = outside.map_or([0.0, 0.0], |frame| {
        check.leave_frame();
        let corner = check.script(
            "const frame = document.querySelector(arguments[0]).shadowRoot.querySelector('iframe');
             const { left, top } = frame.getBoundingClientRect();
             return [left, top]",
            &[json!(frame)],
        );
        [0, 1].map(|at: usize| corner[at].as_f64().expect("a number"))
    });
    check.tap([x + corner[0], y + corner[1]], &vec![pause_ms; times]);
    if let Some(frame) = outside {
        check.enter_embedded(frame);
    }
    let at = check.script("return taps", &[]);
    let at: Vec<f64> = at
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect();
    let quick = at
        .windows(2)
        .all(|pair| matches!(pair, [one, next] if next - one < 400.0));
    // A page that scrolls may take the frame from under the finger after the first.
    quick && (at.len() == times || (frame.is_some() && !at.is_empty()))
}

/// Tries until the taps were quick enough to show something.
fn until_quick(mut attempt: impl FnMut() -> bool) {
    assert!((0..8).any(|_| attempt()), "no taps were quick");
}

fn middle(check: &Check, selector: &str) -> [f64; 2] {
    let found = check.script(
        "const box = page.root().querySelector(arguments[0]).getBoundingClientRect();
        return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]",
        &[json!(selector)],
    );
    [0, 1].map(|at: usize| found[at].as_f64().expect("a number"))
}

/// Waits until nothing is guarded.
fn free(check: &Check) {
    check.wait("that nothing is guarded", || {
        check.script("return page.guarded()", &[]) == json!(false)
    });
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
        let free = || free(check);
        let mut tried = Vec::new();
        for first in ["legs", "battery", "magnesium", "groin"] {
            check.tick("rf2", first);
            check.wait_for("emergency");
            let [_, height] = middle(check, "[data-action=not-now]");
            free();
            assert_eq!(check.go("not-now"), "rf2");
            for sign in signs_at(check, height) {
                for pause in [60, 200] {
                    until_quick(|| {
                        free();
                        let [x, _] = middle(check, "[data-action=continue]");
                        let quick = tap(check, [x, height], 2, pause);
                        if check.screen() == "rf2" && !quick {
                            return false;
                        }
                        assert_eq!(check.screen(), "emergency", "{sign}");
                        free();
                        assert_eq!(check.go("not-now"), "rf2", "it counts once it was seen");
                        quick
                    });
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
        phone(check);
        check.open();
        check.play(&until("rf1", calm()));
        let mut again = 0;
        for list in ["rf1", "rf2", "rf3"] {
            until_quick(|| {
                check.wait_for(list);
                check.tick(list, "notsure");
                check.tick(list, "none");
                free(check);
                // Where the bar sticks to the bottom of the window, it stands on every list at the same place.
                check.script("scrollTo({ top: 0, behavior: 'instant' })", &[]);
                let at = middle(check, "[data-action=continue]");
                if !tap(check, at, 2, 120) {
                    check.go("back");
                    return false;
                }
                assert_ne!(check.screen(), list);
                again +=
                    usize::from((middle(check, "[data-action=continue]")[1] - at[1]).abs() < 24.0);
                let problem = "return page.root().querySelector('[data-problem]') !== null";
                assert_eq!(check.script(problem, &[]), Value::Bool(false), "{list}");
                true
            });
        }
        assert!(again > 0, "Continue never stood where it was");
    });
}

/// As wide as a phone, where the engine can be.
fn phone(check: &Check) {
    if Engine::of_this_run() == Engine::Chromium {
        check.emulate(Emulated {
            size: Some((390, 844)),
            ..Emulated::default()
        });
    }
}

/// Where the middle of what a selector finds is in the window, once it is in sight.
fn seen(check: &Check, selector: &str) -> [f64; 2] {
    check.script("page.centered(page.find(arguments[0]))", &[json!(selector)]);
    middle(check, selector)
}

#[test]
fn a_call_today_is_not_dismissed_by_the_continue_that_led_to_it() {
    play(|check| {
        phone(check);
        check.open();
        check.play(&until("rf3", calm()));
        check.tick("rf3", "nopoop7");
        assert_eq!(check.go("continue"), "rf4");
        until_quick(|| {
            // It is still there on another try, which would take it away.
            if check.ticked() != json!({ "rf4": ["none"] }) {
                check.answer("rf4", &json!([]));
            }
            free(check);
            let at = seen(check, "[data-action=continue]");
            let quick = tap(check, at, 2, 120);
            assert!(!quick || check.screen() == "today", "{}", check.screen());
            if check.screen() == "today" {
                assert_eq!(check.go("not-now"), "rf3");
                check.tick("rf3", "nopoop7");
                assert_eq!(check.go("continue"), "rf4");
            }
            quick
        });
    });
}

/// Where the numbers of an emergency will stand, there are signs before.
#[test]
fn a_double_tap_calls_nobody_and_follows_no_link() {
    play(|check| {
        phone(check);
        check.open();
        check.play(&until("rf2", calm()));
        check.tick("rf2", "battery");
        check.wait_for("emergency");
        let links = check.script(
            "window.followed = [];
             page.root().getRootNode().addEventListener('click', (event) => {
                 const link = event.target.closest('a');
                 if (link) { followed.push(link.href); event.preventDefault(); }
             });
             return [...page.root().querySelectorAll('a[href]')].map((link) => {
                 const { top, bottom } = link.getBoundingClientRect();
                 return (top + bottom) / 2;
             }).filter((height) => height > 0 && height < innerHeight)",
            &[],
        );
        let followed = || check.script("return followed", &[]);
        let mut tried = 0;
        for height in links.as_array().expect("a list") {
            let height = height.as_f64().expect("a number");
            free(check);
            assert_eq!(check.go("not-now"), "rf2");
            check.script("scrollTo({ top: 0, behavior: 'instant' })", &[]);
            let [x, _] = middle(check, ".gsc-sign");
            if signs_at(check, height).is_empty() {
                check.tick("rf2", "battery");
                check.wait_for("emergency");
                continue;
            }
            for pause in [60, 200] {
                until_quick(|| {
                    free(check);
                    if check.screen() == "emergency" {
                        check.go("not-now");
                        check.script("scrollTo({ top: 0, behavior: 'instant' })", &[]);
                        free(check);
                    }
                    if !tap(check, [x, height], 2, pause) {
                        check.script("followed.splice(0)", &[]);
                        return false;
                    }
                    assert_eq!(check.screen(), "emergency");
                    assert_eq!(followed(), json!([]), "at {height}, {pause} ms");
                    true
                });
                tried += 1;
            }
        }
        assert!(tried > 0, "no number stands where a sign was");
        // It counts once it was seen.
        free(check);
        check.click_on("a[href^='tel:']");
        check.wait("the call", || followed() != json!([]));
    });
}

#[test]
fn a_slow_phone_that_delivers_the_second_tap_late_does_not_act_on_it() {
    play(|check| {
        phone(check);
        check.open();
        check.play(&until("rf2", calm()));
        let late = |made_early: bool| {
            check.script(
                "window.late = () => new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
                 window.second = late();
                 page.input('rf2', 'battery').click()",
                &[],
            );
            check.wait_for("emergency");
            free(check);
            check.script(
                "page.button('not-now').dispatchEvent(arguments[0] ? second : late())",
                &[json!(made_early)],
            );
        };
        late(true);
        assert_eq!(check.screen(), "emergency");
        assert_eq!(check.go("not-now"), "rf2");
        late(false);
        check.wait_for("rf2");
    });
}

/// Whoever answers quickly loses no tap: no option lies where Continue was.
#[test]
fn three_taps_a_second_through_the_core_all_count() {
    play(|check| {
        phone(check);
        check.open();
        check.play(&until("country", calm()));
        let mut last = Instant::now();
        let mut quick = |selector: &str| {
            let at = seen(check, selector);
            sleep(Duration::from_millis(333).saturating_sub(last.elapsed()));
            last = Instant::now();
            let _ = tap(check, at, 1, 0);
        };
        let answers = calm_but(&json!({ "rf4": ["streaks"] }));
        let mut screen = check.screen();
        let mut taps = 0;
        while screen != "core-done" {
            let rows = match answers.get(&screen) {
                Some(answer) => crate::harness::rows(&screen, answer),
                None => Vec::new(),
            };
            for (name, value) in rows {
                quick(&format!("label:has([name='{name}'][value='{value}'])"));
                let ticked = check.ticked();
                let ticked = ticked[&name].as_array().cloned().unwrap_or_default();
                assert!(ticked.contains(&json!(value)), "{screen}: {name}={value}");
                taps += 1;
            }
            quick("[data-action=continue]");
            taps += 1;
            check.wait("the next screen", || check.screen() != screen);
            screen = check.screen();
        }
        assert!(taps > 60, "{taps} taps are no core");
    });
}

#[test]
fn keys_and_clicks_of_scripts_and_assistive_technology_always_count() {
    play(|check| {
        check.open();
        check.play(&until("rf2", calm()));
        for act in [
            "page.button('not-now').click()",
            "page.button('not-now').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }))",
        ] {
            // The very moment in which the emergency is there.
            let script = "new MutationObserver((_, observer) => {
                    if (page.screen() !== 'emergency') return;
                    observer.disconnect();
                    ACT;
                }).observe(document, { subtree: true, childList: true });
                page.input('rf2', 'battery').click()"
                .replace("ACT", act);
            check.script(&script, &[]);
            check.wait_for("rf2");
            assert_eq!(check.ticked(), json!({}), "{act}");
        }
    });
}

/// The page scrolls the frame, or itself, so that the next screen is seen from its top: under the finger lies what was
/// nowhere near it before.
#[test]
fn a_page_that_scrolls_brings_nothing_under_a_finger() {
    play(|check| {
        for (page, embedded) in [("/sticky/", true), ("/sticky/element.html", false)] {
            check.visit_host(page);
            check.script("scrollTo({ top: 600, behavior: 'instant' })", &[]);
            ready(check, "check");
            if embedded {
                check.enter_embedded("#check");
            }
            check.play(&until("rf2", calm()));
            for pause in [60, 200] {
                for sign in ["battery", "legs"] {
                    until_quick(|| {
                        let show = |selector: &str| {
                            free(check);
                            if embedded {
                                bring(check, "#check", selector);
                            }
                        };
                        let row = format!("label:has([value={sign}])");
                        show(&row);
                        let at = if embedded {
                            middle(check, &row)
                        } else {
                            seen(check, &row)
                        };
                        let quick = tap_within(check, embedded.then_some("#check"), at, 2, pause);
                        free(check);
                        assert!(
                            !quick || check.screen() == "emergency",
                            "{page} {sign} {pause}"
                        );
                        if check.screen() == "emergency" {
                            show("[data-action=not-now]");
                            assert_eq!(check.go("not-now"), "rf2");
                        }
                        quick
                    });
                }
            }
            check.leave_frame();
        }
    });
}
