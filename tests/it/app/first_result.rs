//! A first result after the first topic: offered once, gone on from, never a dead end.

use gut_skin_check::app::{Msg, Place};
use gut_skin_check::domain::{QuestionId, Topic};

use super::walker::Walker;
use crate::support::{BEST, SAFE};

const POOP: &str = "b1=7to21 b2=soft b3=never b4=never b7=none b6=never";

/// A parent who has answered poop and is offered a first result.
fn at_part_done() -> Walker {
    let mut walker = Walker::started();
    walker.answer_on(&format!("country=us {SAFE} {POOP}"));
    assert_eq!(walker.at(), "s1");
    walker.send(Msg::Back);
    if walker.at() != "part-done" {
        walker.send(Msg::Continue);
    }
    assert_eq!(walker.at(), "part-done");
    walker
}

/// A parent who has looked at the first result.
fn at_first_result() -> Walker {
    let mut walker = at_part_done();
    walker.send(Msg::SeeResults);
    assert_eq!(walker.at(), "review");
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "result");
    walker
}

#[test]
fn it_is_offered_after_each_topic_that_can_come_first() {
    for (why, last, next) in [
        ("poop", "b6", "s1"),
        ("skin", "s7", "b1"),
        ("food", "e1", "b1"),
    ] {
        let mut walker = Walker::started();
        let words = format!("country=us {SAFE} {BEST} why={why}");
        let wanted = crate::support::answers(&words);
        let mut before = "";
        while walker.at() != "part-done" {
            before = walker.at();
            let question = QuestionId::from_key(before).unwrap();
            assert!(wanted.get(question).is_some(), "{before}");
            walker.tap(&words);
            walker.send(Msg::Continue);
        }
        assert_eq!(before, last, "{why}");
        walker.send(Msg::Continue);
        assert_eq!(walker.at(), next, "{why}");
        walker.answer_on(&words);
        assert_eq!(walker.at(), "core-done", "offered once: {why}");
    }
}

#[test]
fn going_on_leads_where_it_was_left() {
    let mut walker = at_first_result();
    assert!(walker.model.progress.result_seen);
    walker.send(Msg::MoreTopics);
    assert_eq!(walker.at(), "s1");
    let words = format!("country=us {SAFE} {BEST}");
    walker.answer_on(&words);
    assert_eq!(walker.at(), "core-done");
}

#[test]
fn back_leads_from_the_first_result_to_the_topic() {
    let mut walker = at_first_result();
    for expected in ["review", "part-done", "b6"] {
        walker.send(Msg::Back);
        assert_eq!(walker.at(), expected);
    }
}

#[test]
fn a_topic_that_is_not_checked_is_opened_and_left_again() {
    for (topic, first) in [
        (Topic::Skin, "s1"),
        (Topic::Sleep, "c1"),
        (Topic::Food, "g"),
    ] {
        let mut walker = at_first_result();
        walker.send(Msg::OpenTopic(topic));
        assert_eq!(walker.at(), first);
        walker.send(Msg::Back);
        assert_eq!(walker.at(), "result");
        walker.send(Msg::OpenTopic(topic));
        walker.answer_on(&format!("country=us {SAFE} {BEST}"));
        // Only the topic is asked, then the result is there again.
        assert_eq!(walker.at(), "result", "{}", topic.key());
    }
}

#[test]
fn a_change_asks_what_it_opens_and_nothing_of_what_is_open_anyway() {
    let mut walker = at_first_result();
    walker.send(Msg::Change(QuestionId::B2));
    walker.answer_on("b2=mixed");
    assert_eq!(walker.at(), "b5");
    walker.answer_on("b5=no");
    assert_eq!(walker.at(), "review");
    walker.send(Msg::Change(QuestionId::Diet));
    walker.answer_on("diet=vegan");
    assert_eq!(walker.at(), "review");
}

#[test]
fn it_is_kept_over_a_visit_and_gone_with_its_topic() {
    let walker = at_part_done();
    let mut model = gut_skin_check::app::Model::new(walker.model.config.clone());
    model.restore(walker.model.to_keep(), true, walker.now);
    assert_eq!(gut_skin_check::app::screen(&model).key(), "part-done");
    let mut stored = walker.model.to_keep();
    assert!(stored.answers.set(QuestionId::B4, None));
    for place in [Place::PartDone, Place::Review, Place::Result] {
        stored.place = place;
        model.restore(stored.clone(), true, walker.now);
        assert_eq!(gut_skin_check::app::screen(&model).key(), "b4", "{place:?}");
    }
}

#[test]
fn a_danger_sign_comes_before_it() {
    let mut walker = at_first_result();
    walker.send(Msg::Change(QuestionId::Rf2));
    walker.tap("rf2=spots");
    assert_eq!(walker.at(), "emergency");
}
