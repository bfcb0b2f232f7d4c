//! Two tabs of the check on one store, real ones, that both answer; `cleared.rs` has one that erases.

use crate::answers::{calm, until};
use crate::harness::{Check, play};
use crate::stored::record;
use gut_skin_check::domain::QuestionId;
use serde_json::json;

/// A second tab that has gone on from where the first one is.
fn two(check: &Check) {
    check.open();
    check.play(&until("b2", calm()));
    check.open_new_visit();
    assert_eq!(check.go("resume"), "b2");
}

#[test]
fn two_tabs_that_answer_at_once_keep_the_answers_of_both() {
    play(|check| {
        two(check);
        // Each asks something else, and neither waits for the other.
        check.tick("b2", "soft");
        check.act("continue");
        check.wait_for("b3");
        check.tick("b3", "some");
        check.other_window();
        check.tick("b2", "balls");
        check.other_window();
        check.act("continue");
        check.wait_for("b4");
        check.tick("b4", "often");
        let given = |key: &str| {
            let question = QuestionId::from_key(key).expect("a question");
            let index = match record(check).progress.answers.get(question) {
                Some(gut_skin_check::domain::Answer::One(index)) => index,
                other => panic!("{key}: {other:?}"),
            };
            question.value(index).expect("a value").to_owned()
        };
        check.wait("the answers of both", || {
            [given("b2"), given("b3"), given("b4")] == ["balls", "some", "often"]
        });
        assert_eq!(check.go("back"), "b3");
        assert_eq!(check.ticked(), json!({ "b3": ["some"] }));
        assert_eq!(check.go("back"), "b2");
        assert_eq!(check.ticked(), json!({ "b2": ["balls"] }));
    });
}
