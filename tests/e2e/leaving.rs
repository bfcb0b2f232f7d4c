//! Leaving and coming back: reload, a new visit, the browser's Back, starting over, erasing.

use crate::answers::{calm, core, until};
use crate::harness::play;
use serde_json::json;

#[test]
fn a_reload_returns_to_the_same_screen_with_the_answers() {
    play(|check| {
        check.open();
        check.play(&until("b3", calm()));
        check.tick("b3", "some");
        check.reload();
        check.wait_for("b3");
        assert_eq!(check.ticked(), json!({ "b3": ["some"] }));
        assert_eq!(
            check.focus(),
            "nothing",
            "focus moved by itself after loading"
        );
        assert_eq!(check.go("back"), "b2");
        assert_eq!(check.ticked(), json!({ "b2": ["soft"] }));
    });
}

#[test]
fn a_reload_in_the_middle_of_an_answer_keeps_its_half() {
    play(|check| {
        check.open();
        check.play(&until("age", calm()));
        check.tick("age-years", "2");
        check.reload();
        check.wait_for("age");
        assert_eq!(check.ticked(), json!({ "age-years": ["2"] }));

        check.tick("age-months", "6");
        assert_eq!(check.go("continue"), "rf1");
        check.play(&until("g", calm()));
        check.tick("g1", "y");
        check.tick("g7", "x");
        check.reload();
        check.wait_for("g");
        assert_eq!(check.ticked(), json!({ "g1": ["y"], "g7": ["x"] }));
    });
}

#[test]
fn a_new_visit_opens_the_start_which_offers_to_go_on_or_start_over() {
    play(|check| {
        check.open();
        assert!(!check.offers("resume") && !check.offers("restart"));
        check.play(&until("s1", calm()));

        check.open_new_visit();
        assert!(check.offers("resume") && check.offers("restart"));
        assert_eq!(check.go("resume"), "s1");
        assert_eq!(check.go("back"), "part-done");
        assert_eq!(check.go("back"), "b6");
        assert_eq!(check.ticked(), json!({ "b6": ["never"] }));

        check.open_new_visit();
        assert_eq!(check.go("restart"), "erase");
        assert_eq!(check.go("erase-yes"), "country");
        assert_eq!(check.ticked(), json!({}));
        check.play(&until("b1", calm()));
        assert_eq!(
            check.ticked(),
            json!({}),
            "an answer from before has come back"
        );
    });
}

#[test]
fn the_browsers_back_goes_one_step_back() {
    play(|check| {
        check.open();
        // Browsers skip the steps of a script, so these are real.
        check.go("start");
        assert_eq!(check.answer_and_go(&calm()), "age");
        assert_eq!(check.answer_and_go(&calm()), "rf1");
        check.browser_back();
        check.wait_for("age");
        assert_eq!(
            check.ticked(),
            json!({ "age-years": ["2"], "age-months": ["6"] })
        );
        check.browser_back();
        check.wait_for("country");

        // Forward again, once back by the app's own button, once by the browser's.
        assert_eq!(check.go("continue"), "age");
        assert_eq!(check.go("continue"), "rf1");
        assert_eq!(check.go("back"), "age");
        check.browser_back();
        check.wait_for("country");
        assert_eq!(check.go("continue"), "age");

        // A reload loses no step.
        check.reload();
        check.wait_for("age");
        check.browser_back();
        check.wait_for("country");
        check.browser_back();
        check.wait_for("start");
    });
}

/// Somebody, or a script, changes the part of the address after `#`.
#[test]
fn another_fragment_of_the_address_is_no_step() {
    play(|check| {
        check.open();
        check.go("start");
        // By real taps: browsers skip entries that a page has added by itself.
        for next in ["age", "rf1", "rf2"] {
            assert_eq!(check.answer_and_go(&calm()), next);
        }
        check.script("location.hash = 'elsewhere'", &[]);
        check.script_async("setTimeout(arguments[0], 100)", &[]);
        assert_eq!(check.screen(), "rf2");
        check.tick("rf2", "none");
        check.browser_back();
        check.script_async("setTimeout(arguments[0], 100)", &[]);
        assert_eq!(check.screen(), "rf2", "back from the fragment");
        check.browser_back();
        check.wait_for("rf1");
    });
}

/// WebKit throws after 100 entries within 30 seconds, others ignore what is too many.
#[test]
fn a_browser_that_refuses_entries_loses_no_step_and_no_answer() {
    let refuse =
        |how: &str| format!("window.gscPush ??= history.pushState; history.pushState = {how}");
    for how in [
        "() => { throw new DOMException('too many', 'SecurityError') }",
        "() => {}",
    ] {
        play(|check| {
            check.open();
            check.go("start");
            assert_eq!(check.answer_and_go(&calm()), "age");
            assert_eq!(check.answer_and_go(&calm()), "rf1");
            check.script(&refuse(how), &[]);
            assert_eq!(check.answer_and_go(&calm()), "rf2");
            assert_eq!(check.answer_and_go(&calm()), "rf3");
            assert_eq!(check.answer_and_go(&calm()), "rf4");
            // The page's own Back takes away no entry of an earlier step.
            assert_eq!(check.go("back"), "rf3");
            assert_eq!(check.ticked(), json!({ "rf3": ["none"] }));
            // The browser's Back leads to an earlier step.
            check.browser_back();
            check.wait_for("rf2");
            check.browser_back();
            check.wait_for("rf1");
            assert_eq!(check.ticked(), json!({ "rf1": ["none"] }));
            check.assert_no_errors();

            // The browser allows entries again: what is owed comes with the next taps, and Back leads to the start.
            check.script("history.pushState = window.gscPush", &[]);
            check.tick("rf1", "notsure");
            assert_eq!(check.go("continue"), "rf2");
            check.tick("rf2", "notsure");
            for step in ["rf1", "age", "country", "start"] {
                check.browser_back();
                check.wait_for(step);
            }
            assert!(check.offers("resume"), "the answers are still there");
        });
    }
}

/// The browser would scroll back to where the parent was, away from the heading that is read out.
#[test]
fn going_back_shows_the_heading_of_a_step_that_was_scrolled_down() {
    play(|check| {
        check.open();
        check.play(&until("rf2", calm()));
        let down = "scrollTo(0, 1e6); window.gscBack = false;
            addEventListener('popstate', () => setTimeout(() => requestAnimationFrame(() => (window.gscBack = true)), 50),
                { once: true });
            return scrollY";
        let in_view = || {
            check.wait("the browser to have gone back", || {
                check.script("return gscBack", &[]) == true
            });
            check.wait_for("rf2");
            let top = "return page.root().querySelector('h1').getBoundingClientRect().top";
            let top = check.script(top, &[]).as_f64().expect("a number");
            assert!((0.0..300.0).contains(&top), "the heading is at {top}");
        };
        assert_ne!(check.script(down, &[]), json!(0), "the list is too short");
        check.tick("rf2", "spots");
        check.wait_for("emergency");
        check.go("not-now");
        in_view();

        check.tick("rf2", "none");
        assert_ne!(check.script(down, &[]), json!(0), "the list is too short");
        assert_eq!(check.go("continue"), "rf3");
        check.browser_back();
        in_view();
    });
}

#[test]
fn the_browsers_back_leaves_the_result_for_the_review() {
    play(|check| {
        check.open();
        check.play(&until("core-done", calm()));
        assert_eq!(check.go("see-results"), "review");
        assert_eq!(check.go("continue"), "result");
        check.browser_back();
        check.wait_for("review");
        check.browser_back();
        check.wait_for("core-done");
    });
}

#[test]
fn erasing_asks_once_and_leaves_no_key() {
    play(|check| {
        check.open();
        check.play(&core(calm()));
        assert!(!check.stored("localStorage").is_empty());

        assert_eq!(check.go("erase"), "erase");
        assert_eq!(check.go("erase-no"), "result");
        assert!(!check.stored("localStorage").is_empty());

        assert_eq!(check.go("erase"), "erase");
        assert_eq!(check.go("erase-yes"), "start");
        assert_eq!(check.stored("localStorage"), Vec::<String>::new());
        assert_eq!(check.stored("sessionStorage"), Vec::<String>::new());
        assert!(!check.offers("resume"));

        check.reload();
        check.wait_for("start");
        assert!(!check.offers("resume"));
        assert_eq!(check.stored("localStorage"), Vec::<String>::new());
        assert_eq!(check.go("start"), "country");
        assert_eq!(check.ticked(), json!({}));
    });
}
