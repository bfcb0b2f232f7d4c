//! Coming back to every screen: after a reload, in a new tab when the old one was killed, and out of the page and back, also
//! from the browser's memory. And a clock that jumps by years meanwhile.

use crate::answers::{calm, calm_but, further_topics};
use crate::harness::{BLANK, Check, Plan, play};
use crate::stored::{RECORD, put, record, stored};
use gut_skin_check::app::{Place, Visit};
use gut_skin_check::domain::{Answers, QuestionId};
use gut_skin_check::storage::record::write;
use serde_json::{Value, json};

/// Screens that differ in more than their words; the others are reloaded only.
const KINDS: [&str; 7] = ["age", "rf1", "b2", "s4", "g", "part-done", "core-done"];

/// What a parent sees and has ticked. The picture of the card comes a moment after the result; its place is a line
/// without words.
fn seen(check: &Check) -> (String, Value, Vec<String>) {
    let words = check.words();
    let lines = words.lines().filter(|line| !line.is_empty());
    let lines = lines.map(str::to_owned).collect();
    (check.screen(), check.ticked(), lines)
}

/// Leaves and comes back in each way; the screen and its ticks are those of before.
fn come_back(check: &Check, every_way: bool) {
    let before = seen(check);
    let here = before.0.clone();
    check.reload();
    check.wait_for(&here);
    assert_eq!(seen(check), before, "{here}: after a reload");
    if !every_way {
        return;
    }
    check.visit("/blank.html");
    check.browser_back();
    check.wait_for(&here);
    assert_eq!(seen(check), before, "{here}: out of the page and back");
    // No driver lets a page into the browser's memory, so that is played.
    check.script(
        "for (const type of ['pagehide', 'pageshow'])
           dispatchEvent(new PageTransitionEvent(type, { persisted: true }));",
        &[],
    );
    check.script_async("setTimeout(arguments[0], 50)", &[]);
    assert_eq!(seen(check), before, "{here}: from memory");
    check.replace_window();
    check.open();
    assert_eq!(check.go("resume"), here, "{here}: in another tab");
    assert_eq!(check.ticked(), before.1, "{here}: in another tab");
}

/// Everything that is asked of a family, and the screens between.
fn trail(check: &Check) -> (Plan, Vec<String>) {
    let plan = Plan {
        answers: calm_but(
            &json!({ "age": 20, "b7": "gt3m", "e1": "now", "e3": "own", "m3": ["iron"] }),
        ),
        topics: further_topics(),
        first_result: false,
        until: None,
    };
    check.open();
    let trail = check.play(&plan).trail;
    (plan, trail)
}

#[test]
fn every_screen_of_the_check_is_come_back_to() {
    play(|check| {
        check.add_page("/blank.html", BLANK);
        let (plan, trail) = trail(check);
        assert!(trail.len() > 45, "{trail:?}");
        let text = Value::Object(plan.answers).to_string();
        let all = gut_skin_check::assess::input::read(&text).expect("they are answers");
        let mut kept = record(check);
        for here in &trail {
            if ["start", "core-done", "review"].contains(&here.as_str()) {
                continue;
            }
            // As it is stored by whoever has come so far.
            kept.progress.place = place(here);
            kept.progress.answers = before(here, &all, &trail);
            put(check, RECORD, &write(&kept));
            check.reload();
            check.wait_for(here);
            come_back(check, KINDS.contains(&here.as_str()));
        }
    });
}

#[test]
fn the_screens_behind_the_questions_are_come_back_to() {
    play(|check| {
        check.add_page("/blank.html", BLANK);
        trail(check);
        check.wait_for("result");
        come_back(check, true);
        assert_eq!(check.go("see-results"), "review");
        come_back(check, true);
        let kept = stored(check, RECORD);
        let kept = kept.as_str().expect("a record").to_owned();
        // What lies over a screen is gone, and the screen is there.
        for over in ["see-method", "erase"] {
            check.act(over);
            check.wait(over, || check.screen() != "review");
            check.reload();
            check.wait_for("review");
        }
        for (question, sign, stop) in [
            ("rf1", "breath", "emergency"),
            ("rf3", "nopoop7", "today"),
            ("age", "", "out-of-range"),
        ] {
            check.click_on(&format!("[data-change={question}]"));
            check.wait_for(question);
            match sign {
                "" => check.tick("age-years", "0"),
                sign => check.tick(question, sign),
            }
            if check.screen() == question {
                check.act("continue");
            }
            while check.screen().starts_with("rf") {
                check.answer_and_go(&calm());
            }
            check.wait_for(stop);
            come_back(check, true);
            put(check, RECORD, &kept);
            check.reload();
            check.wait_for("review");
        }
    });
}

/// The place of a screen on the way through the check.
fn place(screen: &str) -> Place {
    let further = |question: QuestionId| !question.topic().is_core();
    match QuestionId::from_key(screen) {
        Some(question) if further(question) => Place::Question(question, Visit::Topic),
        _ => Place::from_key(screen, Visit::Core),
    }
}

/// The answers to what was asked before a screen. With a result, all of them.
fn before(screen: &str, all: &Answers, trail: &[String]) -> Answers {
    let further = |question: QuestionId| !question.topic().is_core();
    if QuestionId::from_key(screen).is_none_or(further) && screen != "part-done" {
        return all.clone();
    }
    let mut answers = Answers::default();
    for earlier in trail.iter().take_while(|earlier| *earlier != screen) {
        if let Some(question) = QuestionId::from_key(earlier) {
            answers.set(question, all.get(question));
        }
    }
    answers
}

/// Years ahead and back again: no answer of a check that is open is lost, and the danger signs are asked again.
#[test]
fn a_clock_that_jumps_by_years_loses_no_answer_of_an_open_check() {
    play(|check| {
        check.open();
        check.play(&crate::answers::until("b3", calm()));
        for (years, answer) in [(7, "some"), (-7, "never"), (-30, "often"), (60, "some")] {
            check.script(
                // Firefox runs this beside the page, with a `Date` of its own.
                "window.gscNow ??= window.Date.now;
                 const by = arguments[0] * 365 * 24 * 3600 * 1000;
                 window.Date.now = () => window.gscNow.call(window.Date) + by;",
                &[json!(years)],
            );
            check.tick("b3", answer);
            for list in ["rf1", "rf2", "rf3"] {
                check.wait_for(list);
                assert_eq!(check.ticked(), json!({}), "{years}: {list}");
                check.answer(list, &json!([]));
                check.act("continue");
            }
            check.wait_for("b3");
            assert_eq!(check.ticked(), json!({ "b3": [answer] }), "{years}");
            let kept = record(check).progress.answers;
            for question in ["country", "age", "rf4", "b1", "b2"] {
                let question = QuestionId::from_key(question).expect("a question");
                assert!(kept.get(question).is_some(), "{years}: {}", question.key());
            }
        }
        check.assert_no_errors();
    });
}
