//! A store that is empty although this tab has saved there: the parent has erased it, a script of the site has cleared it,
//! or it keeps nothing.

use super::THEN;
use super::library::{day, finished};
use super::tabs::{ABOUT, Browser, open, tab_of, two};
use crate::app::walker::Walker;
use crate::support::spell;
use gut_skin_check::app::library::Child;
use gut_skin_check::app::{Msg, Notice, SaveState};
use gut_skin_check::storage::library::Books;
use gut_skin_check::storage::{News, Part, Slot, Store};

#[test]
fn what_another_tab_erased_is_gone_here_when_it_is_heard() {
    let (browser, mut one, mut other) = two();
    other.send(Msg::Erase);
    other.send(Msg::EraseYes);
    one.hear_removed("/record");
    assert_eq!((one.at(), one.said().as_str()), ("start", ""));
    assert_eq!(one.model.notice, Some(Notice::ErasedElsewhere));
    assert!(one.last.moved && one.last.elsewhere);
    assert_eq!(browser.text(Slot::Record), None);
    assert_eq!(browser.text(Slot::Tab), None);
    // Begun again, it is saved again.
    one.send(Msg::Start);
    one.answer_on("country=nz");
    assert_eq!(spell(&browser.record().progress.answers), "country=nz");
}

/// An answer was on its way into the store while the other tab erased.
#[test]
fn what_was_written_back_before_the_erase_was_heard_is_erased_too() {
    let (browser, mut one, mut other) = two();
    other.send(Msg::Erase);
    other.send(Msg::EraseYes);
    one.tap("rf1=none");
    one.hear_removed("/record");
    assert_eq!((one.at(), one.said().as_str()), ("start", ""));
    assert_eq!(one.model.notice, Some(Notice::ErasedElsewhere));
    assert_eq!(browser.text(Slot::Record), None);
}

/// Whoever has nothing to lose has nothing to take away from the check that was begun since.
#[test]
fn an_erase_that_is_heard_late_takes_nothing_from_a_new_check() {
    let (browser, one, mut other) = two();
    drop(one);
    other.send(Msg::Erase);
    other.send(Msg::EraseYes);
    let mut fresh = open(&browser, other.now);
    other.send(Msg::Start);
    other.answer_on("country=nz");
    fresh.hear_removed("/record");
    assert_eq!(fresh.said(), "country=nz");
    assert_eq!(spell(&browser.record().progress.answers), "country=nz");
}

/// No check clears a store: another script of the site has, and the parent is in the middle of this one.
#[test]
fn what_others_cleared_is_stored_again_with_the_next_answer() {
    for heard in [true, false] {
        let (browser, mut one, _) = two();
        browser.erase_all().unwrap();
        if heard {
            one.learn(&News::Cleared);
        }
        assert_eq!((one.at(), one.said().as_str()), ("rf1", ABOUT));
        assert_eq!(one.model.notice, None);
        assert_eq!(browser.text(Slot::Record), None, "not by itself");
        one.tap("rf1=none");
        let kept = spell(&browser.record().progress.answers);
        assert_eq!(kept, format!("{ABOUT} rf1=none"), "heard: {heard}");
    }
}

/// Two tabs of one check, of which one has slept through what emptied the store.
fn slept() -> (Browser, Walker) {
    let (browser, mut one, _) = two();
    one.answer_on("rf1=none");
    browser.erase_all().unwrap();
    one.learn(&News::Woke);
    assert_eq!((one.at(), one.model.notice), ("erase", None));
    assert!(one.last.moved && !one.last.save);
    assert_eq!(browser.text(Slot::Record), None);
    (browser, one)
}

#[test]
fn a_tab_that_slept_asks_once_whether_to_keep_what_is_no_longer_stored() {
    let (browser, mut one) = slept();
    one.send(Msg::EraseNo);
    assert_eq!(one.at(), "rf2");
    let kept = spell(&browser.record().progress.answers);
    assert_eq!(kept, format!("{ABOUT} rf1=none"));
    one.learn(&News::Woke);
    assert_eq!(one.at(), "rf2");

    let (browser, mut one) = slept();
    one.send(Msg::EraseYes);
    assert_eq!((one.at(), one.said().as_str()), ("start", ""));
    assert_eq!(one.model.notice, Some(Notice::Erased));
    one.learn(&News::Woke);
    assert_eq!((one.at(), browser.text(Slot::Record)), ("start", None));
}

/// Whatever else the parent does on that screen.
#[test]
fn what_is_no_longer_stored_comes_back_by_no_other_tap_than_keep_or_an_answer() {
    for leave in [Msg::Back, Msg::SeeMethod, Msg::Erase, Msg::Restart] {
        let (browser, mut one) = slept();
        one.send(leave.clone());
        assert_eq!(browser.text(Slot::Record), None, "{leave:?}");
    }
    let (browser, mut one) = slept();
    one.send(Msg::Back);
    assert_eq!(one.at(), "rf2");
    one.tap("rf2=none");
    let kept = spell(&browser.record().progress.answers);
    assert_eq!(kept, format!("{ABOUT} rf1=none rf2=none"));
}

#[test]
fn a_danger_sign_stays_above_the_question_whether_to_keep() {
    let (browser, mut one, _) = two();
    one.tap("rf1=breath");
    browser.erase_all().unwrap();
    one.learn(&News::Woke);
    assert_eq!(one.at(), "emergency");
    one.send(Msg::NotNow);
    assert_eq!((one.at(), browser.text(Slot::Record)), ("erase", None));
    one.send(Msg::EraseNo);
    assert_eq!(one.at(), "rf1");
    assert_eq!(spell(&browser.record().progress.answers), ABOUT);
}

#[test]
fn a_tab_that_wakes_shows_what_is_stored() {
    let (_, mut one, mut other) = two();
    other.answer_on("rf1=none rf2=none");
    one.learn(&News::Woke);
    assert_eq!(one.said(), format!("{ABOUT} rf1=none rf2=none"));
    assert!(!one.last.moved && !one.last.save);
    // What it asks is answered by another tab that stores again.
    let (browser, mut one) = slept();
    let mut other = open(&browser, one.now);
    other.send(Msg::Start);
    other.answer_on("country=nz");
    one.learn(&News::Wrote(one.own("/record")));
    assert_eq!((one.at(), one.said().as_str()), ("start", "country=nz"));
}

/// Nothing was ever stored, so nothing is missing.
#[test]
fn a_tab_that_wakes_without_answers_or_a_store_asks_nothing() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.learn(&News::Woke);
    assert_eq!(tab.at(), "start");
    browser.denied.set(true);
    tab.send(Msg::Start);
    tab.answer_on("country=us");
    tab.learn(&News::Woke);
    assert_eq!(tab.at(), "age");
    browser.denied.set(false);
    tab.learn(&News::Woke);
    assert_eq!(tab.at(), "age");
}

#[test]
fn a_store_that_keeps_nothing_without_a_word_is_found_out() {
    let browser = Browser::default();
    browser.keeps_nothing.set(true);
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.answer_on(ABOUT);
    assert_eq!((tab.at(), tab.said().as_str()), ("rf1", ABOUT));
    assert_eq!(tab.model.saved, SaveState::Denied);
    // It may keep again.
    browser.keeps_nothing.set(false);
    tab.answer_on("rf1=none");
    assert_eq!(tab.model.saved, SaveState::Saved);
    // And stop again.
    browser.keeps_nothing.set(true);
    browser.erase_all().unwrap();
    tab.tap("rf2=none");
    assert_eq!(tab.model.saved, SaveState::Denied);
}

/// What an earlier visit has stored is still there, and looks like what was written just now.
#[test]
fn a_store_that_keeps_no_change_without_a_word_is_found_out_too() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.answer_on("country=us");
    drop(tab);
    browser.keeps_nothing.set(true);
    let mut again = tab_of(&browser, THEN + 60);
    again.tap("age=30");
    assert_eq!(again.said(), ABOUT);
    assert_eq!(again.model.saved, SaveState::Denied);
    assert_eq!(spell(&browser.record().progress.answers), "country=us");
}

/// Saved, then full, then erased in another tab: the erased answers do not come back when there is room again.
#[test]
fn an_erase_is_noticed_also_while_the_store_is_full() {
    let (browser, mut one, mut other) = two();
    browser.full.set(true);
    one.tap("rf1=notsure");
    browser.full.set(false);
    other.send(Msg::Erase);
    other.send(Msg::EraseYes);
    one.hear_removed("/record");
    assert_eq!((one.at(), one.said().as_str()), ("start", ""));
    assert_eq!(browser.text(Slot::Record), None);
}

/// What cannot be read is not gone: a parent who looks at past results goes on seeing them.
#[test]
fn what_is_kept_stays_in_view_while_the_store_denies() {
    let browser = Browser::default();
    let check = finished("", THEN, day("2026-09-21"));
    let books = Books::new(&browser, THEN);
    books.finish(Child::FIRST, &check).unwrap();
    // Not long before it expires, which is to be announced.
    let now = THEN + 170 * 24 * 3600;
    let mut tab = open(&browser, now);
    tab.model.desk.local.day = day("2027-03-10");
    let in_view = |tab: &Walker| tab.model.desk.shelf.history.checks().len();
    tab.learn(&News::Woke);
    assert_eq!(in_view(&tab), 1);
    browser.denied.set(true);
    let keeper = tab.keeper.as_ref().unwrap();
    keeper.announced(&mut tab.model, now);
    assert_eq!(in_view(&tab), 1);
    tab.learn(&News::Woke);
    assert_eq!(in_view(&tab), 1);
    browser.denied.set(false);
    browser.remove(Slot::Of(Part::Finished, Child::FIRST));
    tab.learn(&News::Woke);
    assert_eq!(in_view(&tab), 0);
}
