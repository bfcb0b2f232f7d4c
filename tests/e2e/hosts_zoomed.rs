//! Pages that zoom or scale what is in them: the pixels of the check are not those of the window.

use crate::answers::{calm, until};
use crate::harness::{Check, key, play};
use crate::hosts::{events, ready, rest};
use serde_json::{Value, json};
use std::time::Duration;

/// What a page does to the check, and by how much.
const WAYS: [(&str, &str, f64); 4] = [
    ("transform", "scale(1.6)", 1.6),
    ("transform", "scale(0.6)", 0.6),
    ("zoom", "1.6", 1.6),
    ("zoom", "0.6", 0.6),
];

/// What has the focus.
const FOCUSED: &str =
    "document.hasFocus() && page.focus() !== 'nothing' ? page.tree().activeElement : null";
/// What the app sends the focus to where an answer is missing.
const FIRST: &str = "page.find('#gsc-first')";

/// Where something of the check is, in pixels of the window, and how high that is.
fn place(check: &Check, what: &str, embedded: bool, by: f64) -> Option<[f64; 3]> {
    if embedded {
        check.enter_embedded("#check");
    }
    let script = format!(
        "const box = ({what})?.getBoundingClientRect(); return box && [box.top, box.bottom]"
    );
    let inside = check.script(&script, &[]);
    check.leave_frame();
    let around = check.script(
        "return [check.shadowRoot.querySelector('iframe')?.getBoundingClientRect().top ?? 0, innerHeight]",
        &[],
    );
    let number = |value: &Value| value.as_f64();
    let (shift, by) = (number(&around[0])?, if embedded { by } else { 1.0 });
    let [top, bottom] = [number(&inside[0])?, number(&inside[1])?].map(|at| shift + by * at);
    Some([top, bottom, number(&around[1])?])
}

/// Whether it can all be seen; nothing has the focus where the page around, or the browser, has it.
fn inside(seen: Option<[f64; 3]>) -> bool {
    seen.is_none_or(|[top, bottom, height]| top >= -1.0 && bottom <= height + 1.0)
}

#[test]
fn what_has_the_focus_stays_in_the_window() {
    play(|check| {
        for (page, embedded) in [("/zoomed/", true), ("/zoomed/element.html", false)] {
            for (property, value, by) in WAYS {
                let way = format!("{page} {property}: {value}");
                check.visit_host(page);
                let set = "const { style } = document.querySelector('#around');
                    style.transformOrigin = '0 0';
                    style[arguments[0]] = arguments[1];
                    scrollTo({ top: 600, behavior: 'instant' })";
                check.script(set, &[json!(property), json!(value)]);
                ready(check, "check");
                if embedded {
                    check.enter_embedded("#check");
                }
                check.wait_for("start");
                check.play(&until("rf1", calm()));
                check.script("page.input('rf1', 'none').focus()", &[]);
                check.leave_frame();
                rest(check, embedded);
                let seen = |what: &str| {
                    // Scrolling takes its time.
                    let mut seen = None;
                    for _ in 0..40 {
                        seen = place(check, what, embedded, by);
                        if inside(seen) {
                            break;
                        }
                        std::thread::sleep(Duration::from_millis(50));
                    }
                    assert!(inside(seen), "{way}: {what} is at {seen:?}");
                    seen.is_some()
                };
                // Not every driver gives a frame of another origin keys before a tap.
                for _ in 0..5 {
                    check.press(&[key::TAB]);
                    seen(FOCUSED);
                }
                // From far below it, when nothing else is still on its way into view.
                rest(check, embedded);
                check.script(
                    "scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })",
                    &[],
                );
                if embedded {
                    check.enter_embedded("#check");
                }
                // It has the focus, too: otherwise Firefox scrolls back to what has it, once the frame is in view again. And the
                // event, which not every browser sends in a frame before a tap.
                let focus = format!(
                    "const first = {FIRST}; first.focus();
                    first.dispatchEvent(new FocusEvent('focusin', {{ bubbles: true }}))"
                );
                check.script(&focus, &[]);
                check.leave_frame();
                assert!(seen(FIRST), "{way}");
                if embedded {
                    check.enter_embedded("#check");
                }
                check.script("localStorage.clear(); sessionStorage.clear()", &[]);
                check.leave_frame();
            }
        }
    });
}

/// A host that sets a height sets it in the pixels of its own element.
#[test]
fn the_height_is_told_in_the_pixels_of_the_element() {
    play(|check| {
        for page in ["/zoomed/", "/zoomed/element.html"] {
            let mut told = Vec::new();
            for value in ["none", "scale(0.6)"] {
                check.visit_host(page);
                let set = "document.querySelector('#around').style.transform = arguments[0];
                    scrollTo({ top: 600, behavior: 'instant' })";
                check.script(set, &[json!(value)]);
                ready(check, "check");
                let mut height = Value::Null;
                check.wait_here("the height to settle", || {
                    let before = height.take();
                    height = events(check, "check", "height").pop().unwrap_or_default();
                    std::thread::sleep(Duration::from_millis(200));
                    height != Value::Null && height == before
                });
                told.push(height);
            }
            assert_eq!(told[0], told[1], "{page}");
        }
    });
}
