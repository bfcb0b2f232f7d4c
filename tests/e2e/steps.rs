//! One step after the other: what is missing, where the focus goes, the review with its changes, the
//! further topics in any order.

use crate::answers::{calm, calm_but, core, until};
use crate::harness::{Check, Plan, play};
use crate::rules;
use serde_json::json;

/// Where the first row of a question is on the page.
const FIRST: &str = r#"
    const row = page.find(`input[name^="${arguments[0]}"]`).closest("label");
    return Math.round(row.getBoundingClientRect().top + scrollY);
"#;

#[test]
fn continue_without_an_answer_points_to_the_first_option() {
    play(|check| {
        check.open();
        assert_eq!(
            check.focus(),
            "nothing",
            "focus moved by itself after loading"
        );
        check.go("start");
        for (question, first, answer) in [
            ("country", "input country=us", json!("us")),
            ("age", "input age-years=0", json!(30)),
            ("rf1", "input rf1=breath", json!([])),
            ("g", "input g1=y", json!({})),
        ] {
            check.play(&until(question_name(question), calm()));
            check.wait_for_focus("heading");
            check.act("continue");
            check.wait("the focus on the summary", || {
                check.focus() != "action continue"
            });
            assert_eq!(check.screen(), question);
            let in_summary = "return document.activeElement.closest('[data-problem]') !== null";
            assert_eq!(
                check.script(in_summary, &[]),
                json!(true),
                "focus: {}",
                check.focus()
            );
            check.click_on("[data-problem] a, [data-problem] button");
            check.wait_for_focus(first);
            let before = check.script(FIRST, &[json!(question)]);
            check.answer(question, &answer);
            if question != "g" {
                let after = check.script(FIRST, &[json!(question)]);
                assert_eq!(before, after, "an answer moves the rows of {question}");
            }
        }
    });
}

#[test]
fn half_an_answer_is_not_an_answer() {
    play(|check| {
        check.open();
        check.play(&until("age", calm()));
        check.tick("age-years", "2");
        check.act("continue");
        check.wait("the focus on the summary", || {
            check.focus() != "action continue"
        });
        check.click_on("[data-problem] a, [data-problem] button");
        check.wait("the focus on the months", || {
            check.focus().starts_with("input age-months=")
        });
        check.tick("age-months", "6");
        assert_eq!(check.go("continue"), "rf1");

        check.play(&until("g", calm()));
        for row in ["g1", "g2", "g4"] {
            check.tick(row, "y");
        }
        check.act("continue");
        check.wait("the focus on the summary", || {
            check.focus() != "action continue"
        });
        check.click_on("[data-problem] a, [data-problem] button");
        check.wait("the focus on the first open row", || {
            check.focus().starts_with("input g3=")
        });
    });
}

#[test]
fn every_step_moves_the_focus_to_its_heading() {
    play(|check| {
        check.open();
        check.go("start");
        for _ in 0..5 {
            check.wait_for_focus("heading");
            check.answer_and_go(&calm());
        }
        for _ in 0..3 {
            check.go("back");
            check.wait_for_focus("heading");
        }
        check.answer("rf1", &json!(["swell"]));
        check.wait_for("emergency");
        check.wait_for_focus("heading");
    });
}

#[test]
fn none_of_these_and_a_sign_take_each_other_away() {
    play(|check| {
        check.open();
        check.play(&until("rf4", calm()));
        check.tick("rf4", "none");
        check.tick("rf4", "wet");
        assert_eq!(check.ticked(), json!({ "rf4": ["wet"] }));
        check.tick("rf4", "back");
        check.tick("rf4", "none");
        assert_eq!(check.ticked(), json!({ "rf4": ["none"] }));
        check.tick("rf4", "streaks");
        check.tick("rf4", "streaks");
        assert_eq!(
            check.ticked(),
            json!({}),
            "unticking the last sign is not \"none of these\""
        );
        check.act("continue");
        check.wait("the focus on the summary", || {
            check.focus() != "action continue"
        });
        assert_eq!(check.screen(), "rf4");
    });
}

#[test]
fn a_change_on_the_review_returns_to_it_after_what_it_newly_opened() {
    play(|check| {
        check.open();
        let mut given = check.play(&until("review", calm())).given;

        change(check, "b1");
        assert_eq!(check.ticked(), json!({ "b1": ["7to21"] }));
        check.answer("b1", &json!("le2"));
        assert_eq!(check.go("continue"), "b5");
        check.answer("b5", &json!("no"));
        assert_eq!(check.go("continue"), "review");

        // Nothing changed is fine, too, and so is Back.
        change(check, "b2");
        assert_eq!(check.go("continue"), "review");
        change(check, "b3");
        assert_eq!(check.go("back"), "review");

        change(check, "b7");
        check.answer("b7", &json!("gt3m"));
        assert_eq!(check.go("continue"), "x2");
        check.answer("x2", &json!("own"));
        assert_eq!(check.go("continue"), "review");

        change(check, "m3");
        check.answer("m3", &json!(["zinc"]));
        assert_eq!(check.go("continue"), "m3b");
        check.answer("m3b", &json!("noone"));
        assert_eq!(check.go("continue"), "review");

        // A change of Safety is judged on Continue.
        change(check, "rf3");
        check.answer("rf3", &json!(["eye"]));
        assert_eq!(check.go("continue"), "today");
        assert_eq!(check.go("not-now"), "rf3");
        check.answer("rf3", &json!([]));
        assert_eq!(check.go("continue"), "review");

        assert_eq!(check.go("continue"), "result");
        for (question, answer) in [
            ("b1", json!("le2")),
            ("b5", json!("no")),
            ("b7", json!("gt3m")),
            ("x2", json!("own")),
            ("m3", json!(["zinc"])),
            ("m3b", json!("noone")),
        ] {
            given.insert(question.to_owned(), answer);
        }
        rules::assert_agree(check, &given);
    });
}

#[test]
fn further_topics_come_in_any_order_and_later_from_the_result() {
    play(|check| {
        check.open();
        let answers = calm_but(&json!({ "t1": "most", "t3": "most", "c3": "limit", "x3": "yes" }));
        let plan = Plan {
            answers: answers.clone(),
            topics: vec!["tried", "meals"],
            first_result: false,
            until: None,
        };
        let mut given = check.play(&plan).given;
        assert_eq!(check.screen(), "result");
        rules::assert_agree(check, &given);

        // One that is not checked yet, opened from the result, leads back to it.
        for (topic, questions) in [
            ("sleep", ["c1", "c2", "c3"].as_slice()),
            ("fiber", ["f1", "f2", "f3", "f5", "f6", "m1"].as_slice()),
        ] {
            check.unfold();
            check.click_on(&format!("[data-topic={topic}]"));
            for question in questions {
                check.wait_for(question);
                check.answer_and_go(&answers);
                given.insert((*question).to_owned(), answers[*question].clone());
            }
            check.wait_for("result");
            rules::assert_agree(check, &given);
        }
    });
}

#[test]
fn a_closed_gate_takes_its_answer_with_it() {
    play(|check| {
        check.open();
        let answers = calm_but(&json!({ "toilet": "trained", "b6": "ge1w" }));
        let played = check.play(&until("review", answers));
        assert!(played.given.contains_key("b6"));
        change(check, "toilet");
        check.answer("toilet", &json!("diapers"));
        assert_eq!(check.go("continue"), "review");
        assert_eq!(check.go("continue"), "result");
        assert_eq!(
            check.result()["flags"],
            json!([]),
            "leaks of a child in diapers still count"
        );

        // Open again, it is asked again.
        assert_eq!(check.go("back"), "review");
        change(check, "toilet");
        check.answer("toilet", &json!("trained"));
        assert_eq!(check.go("continue"), "b6");
        assert_eq!(check.ticked(), json!({}));
    });
}

#[test]
fn about_this_check_opens_from_anywhere_and_returns() {
    play(|check| {
        check.open();
        assert_eq!(check.go("see-method"), "method");
        assert_eq!(check.go("back"), "start");
        check.play(&until("b1", calm()));
        check.tick("b1", "3");
        assert_eq!(check.go("see-method"), "method");
        assert_eq!(check.go("back"), "b1");
        assert_eq!(check.ticked(), json!({ "b1": ["3"] }));
        let played = check.play(&core(calm()));
        assert_eq!(played.screen, "result");
        assert_eq!(check.go("see-method"), "method");
        check.browser_back();
        check.wait_for("result");
    });
}

fn change(check: &Check, question: &str) {
    check.click_on(&format!("[data-change={question}]"));
    check.wait_for(question);
}

/// The screen's name for as long as a plan needs it.
fn question_name(question: &str) -> &'static str {
    let all = gut_skin_check::domain::QuestionId::ALL.iter();
    let mut found = all.filter(|id| id.key() == question);
    found.next().expect("it is a question").key()
}
