//! Coming back: reload, resume, stale safety answers, another tab.

use gut_skin_check::app::{Model, Msg, Notice, Place, Screen, Visit, screen, update};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::questions::Portion;
use gut_skin_check::domain::{QuestionId, Topic};
use gut_skin_check::settings::Config;

use super::walker::{STALE, Walker};
use crate::support::{BEST, SAFE, answers};

fn calm() -> String {
    format!("country=us {SAFE} {BEST}")
}

/// What a page shows that loads what the walker's page has stored.
fn loaded(walker: &Walker, same_tab: bool, later: u64) -> Walker {
    let mut model = Model::new(Config::default());
    model.restore(walker.model.to_keep(), same_tab, walker.now + later);
    Walker {
        model,
        now: walker.now + later,
        last: walker.last,
        keeper: None,
    }
}

#[test]
fn a_reload_in_the_same_tab_returns_to_the_same_screen() {
    let mut walker = Walker::started();
    walker.answer_on("country=us age=30");
    assert_eq!(loaded(&walker, true, 1).at(), "rf1");
    let today = {
        let mut walker = Walker::started();
        walker.answer_on(&format!("country=us {SAFE} rf3=dry"));
        walker
    };
    assert_eq!(today.at(), "today");
    assert_eq!(loaded(&today, true, 1).at(), "today");
    assert_eq!(loaded(&Walker::at_result(&calm()), true, 1).at(), "result");
}

#[test]
fn a_reload_without_a_known_place_opens_the_start() {
    let mut model = Model::new(Config::default());
    model.restore(Walker::new().model.to_keep(), true, 1);
    assert_eq!(screen(&model).key(), "start");
}

#[test]
fn a_new_visit_opens_the_start_and_resumes() {
    let mut walker = Walker::started();
    walker.answer_on("country=us age=30");
    let mut later = loaded(&walker, false, 60);
    assert_eq!(later.at(), "start");
    later.send(Msg::Resume);
    assert_eq!(later.at(), "rf1");
}

#[test]
fn a_tap_on_start_before_the_app_was_ready_loses_no_answer() {
    let mut walker = Walker::started();
    walker.answer_on("country=us age=30");
    let mut later = loaded(&walker, false, 60);
    later.send(Msg::Start);
    assert_eq!(later.at(), "rf1");
    assert!(later.model.progress.answers.age().is_some());
}

#[test]
fn an_emergency_survives_a_new_visit() {
    let mut walker = Walker::started();
    walker.answer_on("country=us age=30 toilet=trained diet=any dx=yes");
    walker.tap("rf1=breath");
    let mut later = loaded(&walker, false, 60);
    later.send(Msg::Resume);
    assert_eq!(later.at(), "emergency");
}

#[test]
fn stale_safety_answers_are_asked_again_first() {
    let mut walker = Walker::started();
    walker.answer_on(&format!("country=us {SAFE} b1=3"));
    assert_eq!(walker.at(), "b2");
    let mut later = loaded(&walker, false, STALE);
    later.send(Msg::Resume);
    assert_eq!(later.at(), "rf1");
    assert_eq!(later.model.notice, Some(Notice::AskedAgain));
    assert!(
        later.model.progress.answers.get(QuestionId::Rf4).is_some(),
        "rf4 does not go stale"
    );
    later.answer_on("rf1=none rf2=none rf3=none");
    assert_eq!(later.at(), "b2");
    assert_eq!(loaded(&walker, false, STALE - 10).at(), "start");
    let mut soon = loaded(&walker, false, STALE - 10);
    soon.send(Msg::Resume);
    assert_eq!(soon.at(), "b2", "just before 12 hours they still hold");
}

#[test]
fn a_stale_reload_in_the_same_tab_asks_again_too() {
    let mut walker = Walker::started();
    walker.answer_on(&format!("country=us {SAFE}"));
    assert_eq!(loaded(&walker, true, STALE).at(), "rf1");
}

#[test]
fn a_page_left_open_asks_again_at_the_next_tap() {
    let mut walker = Walker::started();
    walker.answer_on(&format!("country=us {SAFE}"));
    walker.now += STALE;
    walker.tap("b1=3");
    assert_eq!(walker.at(), "rf1");
    walker.answer_on("rf1=none rf2=none rf3=none");
    assert_eq!(walker.at(), "b1");
    assert!(
        walker.model.progress.answers.get(QuestionId::B1).is_some(),
        "the tap is kept"
    );
}

#[test]
fn an_emergency_ticked_after_hours_still_comes_at_once() {
    let mut walker = Walker::started();
    walker.answer_on("country=us age=30 toilet=trained diet=any dx=yes rf1=none");
    walker.now += STALE;
    walker.tap("rf2=spots");
    assert_eq!(walker.at(), "emergency");
    walker.send(Msg::NotNow);
    walker.answer_on("rf2=none");
    assert_eq!(walker.at(), "rf1", "the list that went stale is still open");
}

#[test]
fn a_new_danger_in_a_recheck_stops_before_the_result() {
    let mut walker = Walker::at_result(&calm());
    walker.now += STALE;
    walker.send(Msg::OpenTopic(Topic::Sleep));
    assert_eq!(walker.at(), "rf1");
    walker.answer_on("rf1=none rf2=none rf3=thirst");
    assert_eq!(walker.at(), "today");
    walker.send(Msg::NotNow);
    walker.answer_on("rf3=none");
    assert_eq!(walker.at(), "c1", "on to the topic that was opened");
}

#[test]
fn an_old_result_may_be_read_and_a_change_asks_again() {
    let walker = Walker::at_result(&calm());
    let mut later = loaded(&walker, false, STALE);
    later.send(Msg::Resume);
    assert_eq!(later.at(), "result");
    assert!(later.model.old_result);
    assert!(loaded(&walker, true, STALE).model.old_result);
    later.send(Msg::Change(QuestionId::S1));
    assert_eq!(later.at(), "rf1");
    assert!(!later.model.old_result);
    later.answer_on("rf1=none rf2=none rf3=none");
    assert_eq!(later.at(), "s1");
}

#[test]
fn a_clock_set_back_makes_safety_answers_stale() {
    let walker = Walker::at_core_done(&calm());
    let mut model = walker.model.clone();
    assert!(!model.is_stale(walker.now - 60), "a minute is no reason");
    assert!(model.is_stale(walker.now - 3600));
    model.restore(walker.model.to_keep(), true, walker.now - 3600);
    assert_eq!(screen(&model).key(), "rf1");
}

#[test]
fn a_place_that_is_not_legal_becomes_the_first_open_question() {
    let mut walker = Walker::started();
    walker.answer_on("country=us age=30");
    let mut stored = walker.model.to_keep();
    for place in [
        Place::Result,
        Place::Review,
        Place::PartDone,
        Place::CoreDone,
        Place::Stopped(Visit::Core),
        Place::Question(QuestionId::X1, Visit::Topic),
        Place::Question(QuestionId::Bf, Visit::Core),
    ] {
        stored.place = place;
        let mut model = Model::new(Config::default());
        model.restore(stored.clone(), true, walker.now);
        assert_eq!(screen(&model).key(), "rf1", "{place:?}");
    }
}

#[test]
fn places_are_named_and_found_again() {
    let mut places = vec![
        Place::Start,
        Place::PartDone,
        Place::CoreDone,
        Place::Review,
        Place::Result,
    ];
    for visit in Visit::ALL.iter().copied() {
        assert_eq!(Visit::from_key(visit.key()), Some(visit));
        places.push(Place::Stopped(visit));
        places.extend(
            QuestionId::ALL
                .iter()
                .map(|question| Place::Question(*question, visit)),
        );
    }
    for place in places {
        assert_eq!(Place::from_key(place.key(), place.visit()), place);
    }
    assert_eq!(Place::from_key("no such screen", Visit::Core), Place::Start);
}

#[test]
fn another_tab_brings_its_answers() {
    let mut here = Walker::started();
    here.answer_on("country=us");
    let there = Walker::at_core_done(&calm());
    here.send(Msg::Synced(Box::new(there.model.to_keep())));
    assert_eq!(here.at(), "age", "the place stays");
    assert_eq!(here.model.progress.answers, there.model.progress.answers);
}

#[test]
fn an_emergency_from_another_tab_moves_and_is_announced() {
    let mut here = Walker::started();
    here.answer_on("country=us age=30");
    let mut there = Walker::started();
    there.answer_on("country=us age=30 toilet=trained diet=any dx=yes");
    here.send(Msg::Synced(Box::new(there.model.to_keep())));
    assert!(!here.last.moved && !here.last.elsewhere, "the place stays");
    there.tap("rf1=breath");
    here.send(Msg::Synced(Box::new(there.model.to_keep())));
    assert_eq!(here.at(), "emergency");
    assert!(here.last.moved && here.last.elsewhere);
}

/// Another tab, or a version with new questions, has opened one that was answered: it shows in place of what was asked
/// for. A tap on it is an answer and not a step, wherever the answers lead then.
#[test]
fn an_answer_never_leaves_a_question_that_was_opened_again() {
    let full = answers(&calm());
    let asked = |id: &&QuestionId| id.topic().is_core() && full.get(**id).is_some();
    let mut seen = 0;
    for opened in QuestionId::ALL.iter().filter(asked).copied() {
        for (place, also) in [
            (Place::Result, None),
            (Place::Review, None),
            (Place::CoreDone, None),
            (Place::Question(QuestionId::M3, Visit::Core), None),
            (Place::Question(QuestionId::C1, Visit::Topic), None),
            (
                Place::Question(QuestionId::X2, Visit::Change),
                Some(QuestionId::E1),
            ),
        ] {
            let mut stored = Walker::at_result(&calm()).model.to_keep();
            stored.place = place;
            for cleared in [Some(opened), also].into_iter().flatten() {
                stored.answers.set(cleared, None);
            }
            let mut model = Model::new(Config::default());
            model.restore(stored, true, 1_800_000_000);
            let shown = screen(&model);
            if shown != Screen::Question(opened) || opened == QuestionId::Age {
                continue;
            }
            seen += 1;
            let tap = match opened {
                QuestionId::G => Msg::Row(Group::Grains, Portion::Yes),
                _ => Msg::Select(opened, None),
            };
            let taps = [tap, Msg::Select(opened, Some(1))];
            for tap in taps {
                update(&mut model, tap, 1_800_000_001);
                let is = screen(&model);
                assert!(
                    is == shown || is == Screen::Emergency,
                    "{}, with {place:?} asked for, led to {}",
                    opened.key(),
                    is.key()
                );
                if is == Screen::Emergency {
                    break;
                }
            }
        }
    }
    assert!(seen > 60, "only {seen}");
}
