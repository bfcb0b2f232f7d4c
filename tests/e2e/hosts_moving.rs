//! What moves in the page around an embedded check: where the reader looks after a step, and how high a frame is.

use crate::answers::{calm, until};
use crate::harness::{Check, play};
use crate::hosts::{bring, events, fits, ready, rest};
use serde_json::json;

/// What the header of `/sticky/` and its banner leave free, in pixels from the top and the bottom.
const HEADER: f64 = 90.0;
const BANNER: f64 = 120.0;

/// Whether the check begins in the upper part of what the reader sees.
fn at_the_top(top: f64) -> bool {
    (HEADER - 2.0..400.0).contains(&top)
}

/// Goes to the end of a long question, as a reader does who reads all of it. The check's frame, if it has one, is left.
fn to_the_end(check: &Check, embedded: bool) {
    if embedded {
        check.enter_embedded("#check");
    }
    check.wait_for("start");
    check.play(&until("rf1", calm()));
    check.leave_frame();
    rest(check, embedded);
    check.script(
        "scrollTo({ top: check.getBoundingClientRect().bottom + scrollY - innerHeight + 200, behavior: 'instant' })",
        &[],
    );
}

#[test]
fn a_step_is_seen_from_its_top_at_once() {
    play(|check| {
        for (page, embedded) in [("/sticky/", true), ("/sticky/element.html", false)] {
            check.visit_host(page);
            check.script("scrollTo({ top: 600, behavior: 'instant' })", &[]);
            ready(check, "check");
            to_the_end(check, embedded);
            check.script(
                "window.painted = null;
                 addEventListener('message', ({ data }) => {
                     if (data === 'painted') window.painted = check.getBoundingClientRect().top;
                 })",
                &[],
            );
            if embedded {
                check.enter_embedded("#check");
            }
            // With the first picture of the new screen the page is where it stays: what moves later moves under a thumb.
            check.script(
                "page.input('rf1', 'none').click();
                 addEventListener('focusin', (event) => {
                     if (event.composedPath()[0].matches('[data-heading]'))
                         requestAnimationFrame(() => parent.postMessage('painted', '*'));
                 }, true);
                 return 1",
                &[],
            );
            if embedded {
                bring(check, "#check", "[data-action=continue]");
            }
            check.act("continue");
            check.wait_for("rf2");
            check.leave_frame();
            let mut painted = None;
            check.wait_here("the first picture", || {
                painted = check.script("return window.painted", &[]).as_f64();
                painted.is_some()
            });
            let top = painted.expect("it has come");
            assert!(at_the_top(top), "{page}: the check is at {top}");
            rest(check, embedded);
            let later = check.script("return check.getBoundingClientRect().top", &[]);
            let moved = later.as_f64().map(|later| (later - top).abs());
            assert!(
                moved.is_some_and(|pixels| pixels <= 1.0),
                "{page}: it moved once more, from {top} to {later}"
            );
        }
    });
}

#[test]
fn what_is_missing_comes_into_view() {
    play(|check| {
        for (page, embedded) in [("/sticky/", true), ("/sticky/element.html", false)] {
            check.visit_host(page);
            check.script("scrollTo({ top: 600, behavior: 'instant' })", &[]);
            ready(check, "check");
            to_the_end(check, embedded);
            if embedded {
                check.enter_embedded("#check");
                bring(check, "#check", "[data-action=continue]");
            }
            check.act("continue");
            let mut seen = [0.0; 3];
            check.wait_here(&format!("{page}: the problem to be in sight"), || {
                if embedded {
                    check.leave_frame();
                    check.enter_embedded("#check");
                }
                let problem = check.script(
                    "const box = page.find('[data-problem]')?.getBoundingClientRect(); return box && [box.top, box.bottom]",
                    &[],
                );
                check.leave_frame();
                let around = check.script(
                    "return [check.shadowRoot.querySelector('iframe')?.getBoundingClientRect().top ?? 0, innerHeight]",
                    &[],
                );
                let number = |found: &serde_json::Value| found.as_f64();
                let (Some(top), Some(bottom)) = (number(&problem[0]), number(&problem[1])) else {
                    return false;
                };
                let shift = number(&around[0]).unwrap_or_default();
                let height = number(&around[1]).unwrap_or_default();
                seen = [top + shift, bottom + shift, height];
                seen[0] >= HEADER && seen[1] <= height - BANNER
            });
            assert!(seen[1] > seen[0], "{page}: {seen:?}");
        }
    });
}

#[test]
fn in_a_box_that_scrolls_the_reader_sees_the_top() {
    play(|check| {
        for (page, embedded) in [("/box/", true), ("/box/element.html", false)] {
            check.visit_host(page);
            // The page a little down, so that the box begins above what is seen as well as below.
            check.script("scrollTo({ top: 200, behavior: 'instant' })", &[]);
            ready(check, "check");
            if embedded {
                check.wait_here("the frame to fit", || fits(check, "#check"));
                check.enter_embedded("#check");
            }
            check.wait_for("start");
            check.play(&until("rf1", calm()));
            check.leave_frame();
            rest(check, embedded);
            for page_at in [200, 500] {
                check.script(
                    "const box = document.querySelector('#box');
                     box.scrollTo({ top: box.scrollHeight, behavior: 'instant' });
                     scrollTo({ top: arguments[0], behavior: 'instant' })",
                    &[json!(page_at)],
                );
                if embedded {
                    check.enter_embedded("#check");
                }
                let back = check.screen() == "rf2";
                let next = if back { "back" } else { "continue" };
                check.script(
                    "page.input('rf1', 'none')?.click(); setTimeout(() => page.button(arguments[0]).click(), 50)",
                    &[json!(next)],
                );
                check.wait_for(if back { "rf1" } else { "rf2" });
                check.leave_frame();
                rest(check, embedded);
                let seen = check.script(
                    "const box = document.querySelector('#box');
                     const { top, bottom } = box.getBoundingClientRect();
                     return [check.getBoundingClientRect().top, Math.max(top, 0), Math.min(bottom, innerHeight)]",
                    &[],
                );
                let [question, from, to] = [0, 1, 2].map(|at| seen[at].as_f64().expect("a number"));
                assert!(
                    (from..from + 200.0).contains(&question) && to - question > 200.0,
                    "{page} from {page_at}: the check is at {question}, the box is seen from {from} to {to}"
                );
            }
            if embedded {
                check.wait_here("the frame to fit", || fits(check, "#check"));
            }
        }
    });
}

/// Waits for a hundred pictures of the page, and returns the heights that were told meanwhile.
fn heights_over_a_hundred_pictures(check: &Check) -> usize {
    let before = events(check, "check", "height").len();
    check.script_async(
        "const done = arguments[arguments.length - 1];
         let left = 100;
         const next = () => (left-- > 0 ? requestAnimationFrame(next) : done());
         next()",
        &[],
    );
    events(check, "check", "height").len() - before
}

#[test]
fn the_height_settles() {
    play(|check| {
        for page in ["/plain/", "/box/"] {
            check.visit_host(page);
            ready(check, "check");
            for (what, most) in [
                ("the beginning", 6),
                ("a step", 3),
                ("a wider window", 8),
                ("a narrower one", 8),
            ] {
                match what {
                    "the beginning" => {}
                    "a step" => {
                        check.enter_embedded("#check");
                        check.wait_for("start");
                        check.script("page.button('start').click()", &[]);
                        check.wait_for("age");
                        check.leave_frame();
                    }
                    _ => {
                        let width = if what == "a wider window" { 700 } else { 500 };
                        check.command("window/rect", &json!({ "width": width, "height": 900 }));
                    }
                }
                let told = heights_over_a_hundred_pictures(check);
                assert!(told <= most, "{page}, {what}: {told} heights");
                assert_eq!(
                    heights_over_a_hundred_pictures(check),
                    0,
                    "{page}, {what}: it does not settle"
                );
                check.wait_here("the frame to fit", || fits(check, "#check"));
            }
            assert!(events(check, "check", "height").len() > 1, "{page}");
        }
    });
}
