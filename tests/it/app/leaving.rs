//! What takes the parent out of the check (danger signs, age, erasing) and the way back in.

use gut_skin_check::app::{Forget, Msg, Notice};
use gut_skin_check::domain::QuestionId;

use super::walker::Walker;
use crate::support::{BEST, SAFE, spell};

const ABOUT: &str = "country=us age=30 toilet=trained diet=any dx=yes";

fn calm() -> String {
    format!("country=us {SAFE} {BEST}")
}

#[test]
fn an_emergency_comes_at_once_and_leaves_with_only_its_tick() {
    let mut walker = Walker::started();
    walker.answer_on(ABOUT);
    walker.tap("rf1=notsure");
    walker.tap("rf1=breath,notsure");
    assert_eq!(walker.at(), "emergency", "without Continue");
    walker.send(Msg::NotNow);
    assert_eq!(walker.at(), "rf1");
    assert!(spell(&walker.model.progress.answers).contains("rf1=notsure"));
}

#[test]
fn an_emergency_left_by_back_is_not_happening_either() {
    let mut walker = Walker::started();
    walker.answer_on(ABOUT);
    walker.answer_on("rf1=none");
    walker.tap("rf2=legs");
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "rf2");
    assert_eq!(walker.model.progress.answers.get(QuestionId::Rf2), None);
}

#[test]
fn a_call_today_waits_for_the_end_of_safety() {
    let mut walker = Walker::started();
    walker.answer_on(ABOUT);
    walker.answer_on("rf1=none rf2=none rf3=dry,crustseen");
    assert_eq!(walker.at(), "rf4");
    walker.tap("rf4=none");
    assert_eq!(walker.at(), "rf4", "only Continue ends Safety");
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "today");
    walker.send(Msg::NotNow);
    assert_eq!(walker.at(), "rf3");
    assert!(
        spell(&walker.model.progress.answers).contains("rf3=crustseen"),
        "nothing else is lost"
    );
    walker.answer_on("rf3=crustseen rf4=none");
    assert_eq!(walker.at(), "toilet");
}

#[test]
fn a_changed_safety_answer_is_judged_on_continue() {
    let mut walker = Walker::at_result(&calm());
    walker.send(Msg::Change(QuestionId::Rf3));
    walker.tap("rf3=dry");
    assert_eq!(walker.at(), "rf3");
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "today");
    walker.send(Msg::NotNow);
    walker.answer_on("rf3=none");
    assert_eq!(walker.at(), "review");
}

#[test]
fn an_age_out_of_range_stops_and_clears_nothing() {
    let mut walker = Walker::at_result(&format!("{} age=18 bf=yes", calm()));
    let before = walker.model.progress.answers.clone();
    walker.send(Msg::Change(QuestionId::Age));
    walker.send(Msg::Years(5));
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "out-of-range");
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "age");
    walker.send(Msg::Years(1));
    walker.send(Msg::Months(6));
    walker.send(Msg::Continue);
    assert_eq!(walker.at(), "review");
    assert_eq!(walker.model.progress.answers, before);
}

#[test]
fn starting_over_asks_once_forgets_this_check_and_begins() {
    let mut walker = Walker::at_result(&calm());
    let before = walker.model.progress.clone();
    for no in [Msg::EraseNo, Msg::Back] {
        walker.send(Msg::Restart);
        assert_eq!(
            walker.at(),
            "erase",
            "one tap beside \"See your last result\" is no answer"
        );
        walker.send(no);
        assert_eq!((walker.at(), &walker.model.progress), ("result", &before));
    }
    walker.send(Msg::Restart);
    walker.send(Msg::EraseYes);
    assert_eq!(walker.at(), "country");
    assert!(walker.model.progress.answers.is_empty() && !walker.model.progress.result_seen);
    assert_eq!(walker.last.forget, Forget::Record);
    assert!(
        walker.last.save,
        "without answers, so that another tab cannot bring them back"
    );
}

#[test]
fn erasing_asks_once_and_forgets_everything() {
    let mut walker = Walker::at_result(&calm());
    walker.send(Msg::EraseYes);
    assert!(
        !walker.model.progress.answers.is_empty(),
        "not before it was asked"
    );
    walker.send(Msg::Erase);
    walker.send(Msg::EraseYes);
    assert_eq!(walker.at(), "start");
    assert!(walker.model.progress.answers.is_empty());
    assert_eq!(walker.last.forget, Forget::Everything);
    assert_eq!(walker.model.notice, Some(Notice::Erased));
    walker.send(Msg::Start);
    assert_eq!(walker.model.notice, None);
}

#[test]
fn erasing_in_another_tab_forgets_here_too() {
    let mut walker = Walker::at_result(&calm());
    walker.send(Msg::ErasedElsewhere(None));
    assert_eq!(walker.at(), "start");
    assert!(walker.model.progress.answers.is_empty());
    assert_eq!(walker.last.forget, Forget::Nothing);
}

#[test]
fn a_gate_that_closes_clears_its_answer() {
    let mut walker = Walker::at_result(&format!("{} b6=ge1w", calm()));
    walker.send(Msg::Change(QuestionId::Toilet));
    walker.tap("toilet=diapers");
    assert_eq!(walker.model.progress.answers.get(QuestionId::B6), None);
}

/// A tab that slept through both is not to bring the erased answers back.
#[test]
fn what_was_answered_since_an_erase_elsewhere_is_offered() {
    let mut walker = Walker::at_result(&calm());
    let mut other = Walker::started();
    other.answer_on("country=nz age=40");
    other.send(Msg::Back);
    let since = Some(Box::new(other.model.to_keep()));
    walker.send(Msg::ErasedElsewhere(since));
    assert_eq!(walker.at(), "start");
    assert_eq!(walker.model.notice, Some(Notice::ErasedElsewhere));
    assert_eq!(spell(&walker.model.progress.answers), "country=nz age=40");
    walker.send(Msg::Resume);
    assert_eq!(walker.at(), "age", "where the other tab is");
}

#[test]
fn an_erase_elsewhere_is_announced_also_at_the_start() {
    let mut walker = Walker::new();
    walker.send(Msg::ErasedElsewhere(None));
    assert!(walker.last.elsewhere && !walker.last.moved);
}
