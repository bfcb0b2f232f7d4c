//! The whole way from the start to a result, by mouse and by keyboard alone.

use crate::accessible::assert_focus_is_seen;
use crate::answers::{calm, calm_but};
use crate::harness::{Answers, Check, key, play, rows};
use crate::rules;
use serde_json::{Value, json};

/// More screens than any way through the core has.
const MANY: usize = 60;

#[test]
fn by_mouse_to_a_result_without_a_request_or_a_word_on_the_console() {
    play(|check| {
        check.open();
        // The last files are asked for while the app starts.
        check.wait("the drawings and the late part", || {
            let requests = check.requests();
            let came = |what: &str| requests.iter().any(|line| line.contains(what));
            came(".json") && came("gut-skin-check-late-")
        });
        check.wait_for_idle();
        let loaded = check.requests();
        assert!(
            loaded.iter().all(|line| line.starts_with("200")),
            "{loaded:?}"
        );

        let answers = calm_but(&json!({
            "age": 20, "b2": "balls", "b4": "often", "b7": "gt3m", "x2": "own", "s1": "lot", "s3": "few", "s4": ["dry", "crack"],
            "m3": ["vitd", "iron"], "m3b": "notall", "e1": "now", "e3": "own",
        }));
        let given = walk(check, &answers, |check, question, answer| {
            check.answer(question, answer);
            match check.go("continue").as_str() {
                "part-done" => check.go("continue"),
                next => next.to_owned(),
            }
        });
        assert_eq!(check.screen(), "core-done");
        assert_eq!(check.go("see-results"), "review");
        assert_eq!(check.go("continue"), "result");
        rules::assert_agree(check, &given);

        assert_eq!(
            check.requests(),
            loaded,
            "something was requested after the start"
        );
        assert_eq!(check.console(), Vec::<String>::new());
    });
}

#[test]
fn by_keyboard_alone_to_a_result() {
    play(|check| {
        check.open();
        tab_to(check, "action start");
        check.press(&[key::ENTER]);
        check.wait("the first question", || check.screen() != "start");

        let answers = calm_but(
            &json!({ "rf4": ["streaks"], "b2": "firm", "s3": "few", "s4": ["dry", "thick"] }),
        );
        let given = walk(check, &answers, |check, question, answer| {
            for (name, value) in rows(question, answer) {
                choose(check, &name, &value);
            }
            tab_to(check, "action continue");
            let next = press_and_leave(check, question);
            if next == "part-done" {
                tab_to(check, "action continue");
                return press_and_leave(check, &next);
            }
            next
        });
        tab_to(check, "action see-results");
        assert_eq!(press_and_leave(check, "core-done"), "review");
        tab_to(check, "action continue");
        assert_eq!(press_and_leave(check, "review"), "result");
        rules::assert_agree(check, &given);
    });
}

/// Answers one question after the other until there is no further one; returns what was given.
fn walk(
    check: &Check,
    answers: &Answers,
    answer: impl Fn(&Check, &str, &Value) -> String,
) -> Answers {
    let mut screen = check.screen();
    if screen == "start" {
        screen = check.go("start");
    }
    let mut given = Answers::new();
    for _ in 0..MANY {
        let Some(wanted) = answers.get(&screen) else {
            return given;
        };
        let next = answer(check, &screen, wanted);
        given.insert(screen, wanted.clone());
        screen = next;
    }
    panic!("the core does not end");
}

/// Presses Tab until something has the focus.
#[track_caller]
fn tab_to(check: &Check, target: &str) {
    let mut seen = Vec::new();
    for _ in 0..MANY {
        assert_focus_is_seen(check);
        let focus = check.focus();
        if focus == target {
            return;
        }
        seen.push(focus);
        check.press(&[key::TAB]);
    }
    panic!(
        "Tab does not lead to {target:?} on {:?}; it led to {seen:?}",
        check.screen()
    );
}

/// Ticks a box with Space, or chooses in a radio group with Space and the arrow keys.
#[track_caller]
fn choose(check: &Check, name: &str, value: &str) {
    let target = format!("input {name}={value}");
    let group = format!("input {name}=");
    let many = check.script(
        "return page.input(...arguments).type",
        &[json!(name), json!(value)],
    );
    if many == "checkbox" {
        tab_to(check, &target);
        check.press(&[key::SPACE]);
    } else {
        for _ in 0..MANY {
            if check.focus().starts_with(&group) {
                break;
            }
            check.press(&[key::TAB]);
        }
        if check.focus() == target {
            check.press(&[key::SPACE]);
        }
        for _ in 0..12 {
            if check.focus() == target {
                break;
            }
            check.press(&[key::DOWN]);
            assert_focus_is_seen(check);
        }
    }
    let ticked = check.ticked();
    let values = ticked[name].as_array().cloned().unwrap_or_default();
    assert!(
        values.contains(&json!(value)),
        "the keyboard cannot choose {target}: {ticked}"
    );
}

fn press_and_leave(check: &Check, before: &str) -> String {
    check.press(&[key::ENTER]);
    check.wait("Enter to lead on", || check.screen() != before);
    check.screen()
}

#[test]
fn the_calm_family_has_nothing_that_stands_out() {
    // The answers that the other tests change one by one.
    let expected = rules::expected(&calm());
    assert_eq!(expected["level"], "none");
    assert_eq!(expected["steps"], json!(["keep_going"]));
}
