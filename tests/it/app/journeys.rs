//! Whole ways through the check.

use gut_skin_check::app::queries::position;
use gut_skin_check::app::{Msg, Place};
use gut_skin_check::domain::questions::Country;
use gut_skin_check::domain::{QuestionId, Topic};
use gut_skin_check::settings::Config;

use super::walker::Walker;
use crate::fixtures::spec::questions::asked;
use crate::support::{BEST, SAFE};

fn calm() -> String {
    format!("country=us {SAFE} {BEST}")
}

/// The screens that Continue leads through, each answered in these words.
fn path(words: &str) -> Vec<&'static str> {
    let mut walker = Walker::started();
    let wanted = crate::support::answers(words);
    let mut seen = Vec::new();
    for _ in 0..100 {
        seen.push(walker.at());
        if walker.at() == "part-done" {
            walker.send(Msg::Continue);
            continue;
        }
        let Some(question) = QuestionId::from_key(walker.at()) else {
            break;
        };
        if wanted.get(question).is_none() {
            break;
        }
        walker.tap(words);
        walker.send(Msg::Continue);
    }
    seen
}

/// The core as the specification asks it after these answers, with the offer after poop, and what follows it.
fn spec_path(words: &str) -> Vec<&'static str> {
    let mut path = asked(&crate::support::answers(words), true);
    // Skin is the second topic.
    let second = path.iter().position(|id| *id == "s1").expect("Skin");
    path.insert(second, "part-done");
    path.push("core-done");
    path
}

#[test]
fn the_core_is_asked_in_the_order_of_the_specification() {
    assert_eq!(path(&calm()), spec_path(&calm()));
}

#[test]
fn open_gates_add_their_questions_where_they_belong() {
    let words = format!(
        "{} age=18 bf=no b7=gt3m x2=no e1=now e2=egg e3=own e4=lt2w m3=iron m3b=allok",
        calm()
    );
    let seen = path(&words);
    assert_eq!(seen, spec_path(&words));
    let added = seen.iter().filter(|id| !path(&calm()).contains(id));
    let added: Vec<&str> = added.copied().collect();
    assert_eq!(added.join(" "), "bf b5 x2 e2 e3 e4 m3b");
}

#[test]
fn a_country_that_the_page_has_set_is_not_asked() {
    let mut walker = Walker::with(Config {
        country: Some(Country::Nz),
        ..Config::default()
    });
    walker.send(Msg::Start);
    assert_eq!(walker.at(), "age");
}

#[test]
fn continue_without_an_answer_stays_and_says_so() {
    let mut walker = Walker::started();
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "country");
    assert!(walker.model.problem && walker.last.problem && !walker.last.moved);
    walker.tap("country=uk");
    assert!(
        walker.model.problem,
        "the summary goes with the step: an answer moves no row away under a finger"
    );
    walker.send(Msg::Continue);
    assert!(!walker.model.problem && walker.last.moved);
}

#[test]
fn half_an_age_is_no_answer() {
    let mut walker = Walker::started();
    walker.answer_on("country=us");
    walker.tap("age=2y");
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "age");
    walker.send(Msg::Months(7));
    assert_eq!(
        walker.model.progress.answers.age().map(|age| age.months()),
        Some(31)
    );
    walker.send(Msg::Years(3));
    let age = walker.model.progress.answers.age();
    assert_eq!(
        age.map(|age| age.months()),
        Some(43),
        "other years keep the months"
    );
}

#[test]
fn the_months_are_asked_anew_after_an_age_out_of_range() {
    let mut walker = Walker::started();
    walker.answer_on("country=us");
    walker.send(Msg::Years(5));
    assert_eq!(
        walker.model.progress.answers.age().map(|age| age.months()),
        Some(60)
    );
    walker.send(Msg::Years(2));
    assert_eq!(walker.model.progress.answers.age(), None);
    walker.send(Msg::Years(0));
    assert_eq!(
        walker.model.progress.answers.age().map(|age| age.months()),
        Some(11)
    );
    walker.send(Msg::Months(3));
    let age = walker.model.progress.answers.age();
    assert_eq!(
        age.map(|age| age.months()),
        Some(11),
        "no months are asked under 1"
    );
}

#[test]
fn none_of_these_is_exclusive_and_a_tick_of_its_own() {
    let mut walker = Walker::started();
    walker.answer_on("country=us age=30 toilet=trained diet=any dx=yes rf1=none rf2=none");
    assert_eq!(walker.at(), "rf3");
    walker.tap("rf3=pain,dry");
    walker.send(Msg::Select(QuestionId::Rf3, None));
    assert_eq!(
        walker.model.progress.answers.count(QuestionId::Rf3),
        Some(0)
    );
    walker.tap("rf3=pain");
    assert_eq!(
        walker.model.progress.answers.count(QuestionId::Rf3),
        Some(1)
    );
    let pain = QuestionId::Rf3.option("pain");
    walker.send(Msg::Select(QuestionId::Rf3, pain));
    assert_eq!(
        walker.model.progress.answers.get(QuestionId::Rf3),
        None,
        "the last untick is no answer"
    );
    walker.send(Msg::Select(QuestionId::Rf3, None));
    walker.send(Msg::Select(QuestionId::Rf3, None));
    assert_eq!(
        walker.model.progress.answers.get(QuestionId::Rf3),
        None,
        "none can be unticked"
    );
}

#[test]
fn back_goes_the_way_in_reverse_to_the_start() {
    let mut walker = Walker::at_core_done(&calm());
    let mut seen = Vec::new();
    while walker.at() != "start" {
        walker.send(Msg::Back);
        seen.push(walker.at());
    }
    let mut forward = path(&calm());
    // A first result is offered until more of the core is answered.
    forward.retain(|id| *id != "part-done");
    forward.pop();
    forward.reverse();
    forward.push("start");
    assert_eq!(seen, forward);
    walker.send(Msg::Resume);
    assert_eq!(walker.at(), "country", "Continue leads to where Back left");
}

#[test]
fn results_come_after_the_review() {
    let mut walker = Walker::at_core_done(&calm());
    walker.send(Msg::SeeResults);
    assert_eq!(walker.at(), "review");
    assert!(!walker.model.progress.result_seen);
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "result");
    assert!(walker.model.progress.result_seen && walker.last.save);
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "review");
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "core-done");
}

#[test]
fn a_change_asks_that_question_and_what_it_opens_then_returns() {
    let mut walker = Walker::at_core_done(&calm());
    walker.send(Msg::SeeResults);
    walker.send(Msg::Change(QuestionId::B7));
    walker.answer_on("b7=gt3m");
    assert_eq!(walker.at(), "b5", "newly opened");
    walker.answer_on("b5=no x2=helping");
    assert_eq!(walker.at(), "review");
    walker.send(Msg::Change(QuestionId::S1));
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "review");
}

#[test]
fn more_topics_come_in_any_order_and_return() {
    let mut walker = Walker::at_core_done(&calm());
    walker.send(Msg::MoreTopics);
    assert_eq!(walker.at(), "c1", "the first unfinished one");
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "core-done");
    walker.send(Msg::OpenTopic(Topic::Meals));
    walker.answer_on(&BEST);
    assert_eq!(walker.at(), "core-done");
    walker.send(Msg::OpenTopic(Topic::Tried));
    walker.answer_on(&BEST);
    for _ in 0..2 {
        walker.send(Msg::MoreTopics);
        walker.answer_on(&BEST);
    }
    assert_eq!(walker.at(), "core-done");
    walker.send(Msg::MoreTopics);
    assert_eq!(walker.at(), "review", "nothing is left to ask");
}

#[test]
fn a_topic_opened_from_the_result_returns_to_it() {
    let mut walker = Walker::at_result(&calm());
    walker.send(Msg::OpenTopic(Topic::Sleep));
    walker.tap("c1=0");
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "c2");
    walker.send(Msg::Back);
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "result");
    walker.send(Msg::OpenTopic(Topic::Sleep));
    assert_eq!(
        walker.at(),
        "c2",
        "a topic that was begun opens at its first open question"
    );
    walker.answer_on("c2=rare c3=ok");
    assert_eq!(walker.at(), "result");
    walker.send(Msg::MoreTopics);
    assert_eq!(walker.at(), "core-done");
}

#[test]
fn progress_counts_the_real_path() {
    let mut walker = Walker::started();
    walker.answer_on(
        "country=us age=30 rf1=none rf2=none rf3=none rf4=none toilet=diapers diet=any dx=yes why=all",
    );
    let found = position(&walker.model).unwrap();
    assert_eq!(
        (found.topic, found.number, found.of),
        (Topic::Poop, 1, 5),
        "no b6 in diapers"
    );
    assert_eq!(found.done, 10);
    walker.answer_on("b1=7to21 b2=soft b3=never b4=never b7=lt2w");
    let found = position(&walker.model).unwrap();
    assert_eq!((found.number, found.of), (6, 7), "b5 and x2 have opened");
}

#[test]
fn about_and_erase_lie_over_any_screen_and_give_way() {
    let mut walker = Walker::started();
    walker.answer_on("country=us");
    walker.send(Msg::SeeMethod);
    assert_eq!(walker.at(), "method");
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "age");
    walker.send(Msg::Erase);
    assert_eq!(walker.at(), "erase");
    walker.send(Msg::EraseNo);
    assert_eq!(walker.at(), "age");
    assert_eq!(
        walker.model.progress.place,
        Place::Question(QuestionId::Age, gut_skin_check::app::Visit::Core)
    );
}

#[test]
fn the_summary_leads_to_the_first_option_without_a_step() {
    let mut walker = Walker::started();
    walker.send(Msg::Continue);
    walker.send(Msg::ToFirst);
    assert_eq!(walker.at(), "country");
    assert!(walker.last.first && walker.model.problem && !walker.last.save);
    walker.send(Msg::SeeMethod);
    walker.send(Msg::ToFirst);
    assert!(!walker.last.first, "there is no option on this screen");
}

/// The topics of the core in the order in which they are asked.
fn topics(words: &str) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for question in path(words).into_iter().filter_map(QuestionId::from_key) {
        if topics.last() != Some(&question.topic()) {
            topics.push(question.topic());
        }
    }
    topics
}

#[test]
fn danger_comes_first_and_then_the_topic_that_worries_most() {
    use Topic::{About, Age, Food, Poop, Safety, Skin, Supplements};
    for (why, middle) in [
        ("poop", [Poop, Skin, Food]),
        ("skin", [Skin, Poop, Food]),
        ("food", [Food, Poop, Skin]),
        ("all", [Poop, Skin, Food]),
    ] {
        let [first, second, third] = middle;
        let expected = [Age, Safety, About, first, second, third, Supplements];
        assert_eq!(topics(&format!("{} why={why}", calm())), expected, "{why}");
    }
}

/// With the first topic alone there is no result while one of its questions is open.
#[test]
fn a_change_that_opens_a_question_of_the_only_topic_is_followed() {
    let mut walker = at_part_done("poop");
    walker.send(Msg::SeeResults);
    walker.send(Msg::Change(QuestionId::B7));
    walker.answer_on("b7=gt3m");
    assert_eq!(walker.at(), "b5", "newly opened");
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "b7", "no review while a question is open");
    walker.send(Msg::Continue);
    walker.answer_on("b5=no b6=never x2=helping");
    assert_eq!(walker.at(), "review");
}

/// A parent who has answered all of the first topic.
fn at_part_done(why: &str) -> Walker {
    let mut walker = Walker::started();
    let words = format!("{} why={why}", calm());
    while walker.at() != "part-done" {
        walker.tap(&words);
        walker.send(Msg::Continue);
    }
    walker
}

#[test]
fn a_first_result_is_offered_once_and_going_on_leads_to_the_next_topic() {
    for (why, last, next) in [
        ("poop", "b6", "s1"),
        ("skin", "s7", "b1"),
        ("food", "e1", "b1"),
    ] {
        let mut walker = at_part_done(why);
        walker.send(Msg::Back);
        assert_eq!(walker.at(), last);
        walker.send(Msg::Continue);
        assert_eq!(walker.at(), "part-done");
        walker.send(Msg::Continue);
        assert_eq!(walker.at(), next);
        walker.send(Msg::Back);
        assert_eq!(
            walker.at(),
            "part-done",
            "as long as nothing is answered after it"
        );
        walker.send(Msg::Continue);
        walker.tap(&BEST);
        walker.send(Msg::Continue);
        walker.send(Msg::Back);
        walker.send(Msg::Back);
        assert_eq!(walker.at(), last, "no second time");
        walker.send(Msg::Continue);
        assert_eq!(walker.at(), next);
        let seen = path(&format!("{} why={why}", calm()));
        assert_eq!(seen.iter().filter(|id| **id == "part-done").count(), 1);
    }
}

#[test]
fn a_first_result_goes_on_where_the_core_was_left() {
    let mut walker = at_part_done("skin");
    walker.send(Msg::SeeResults);
    assert_eq!(walker.at(), "review");
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "part-done");
    walker.send(Msg::SeeResults);
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "result");
    walker.send(Msg::MoreTopics);
    assert_eq!(walker.at(), "b1", "the first question that is open");
    walker.answer_on(&BEST);
    assert_eq!(
        walker.at(),
        "core-done",
        "and no first result is offered again"
    );
}

#[test]
fn a_topic_opened_from_a_first_result_returns_to_it() {
    let mut walker = at_part_done("poop");
    walker.send(Msg::SeeResults);
    walker.send(Msg::Continue);
    walker.send(Msg::OpenTopic(Topic::Food));
    assert_eq!(walker.at(), "g");
    walker.answer_on(&BEST);
    assert_eq!(walker.at(), "result");
    walker.send(Msg::Change(QuestionId::B7));
    walker.answer_on("b7=gt3m");
    assert_eq!(walker.at(), "b5", "what a change has opened is asked");
    walker.answer_on("b5=no b6=never x2=no");
    assert_eq!(walker.at(), "review", "and not what was never begun");
}
