//! The keeper where there is more than one child: each has a check of its own, and what is kept beside it.

use super::THEN;
use super::library::{child, day, finished, mark};
use super::tabs::{ABOUT, Browser, open, tab_of};
use crate::app::walker::Walker;
use gut_skin_check::app::library::{Child, NotKept, Said};
use gut_skin_check::app::{Msg, Notice, SaveState};
use gut_skin_check::settings::config::{Config, Storage};
use gut_skin_check::storage::library::Books;
use gut_skin_check::storage::{Part, Slot, Store, StoredValue};

const OTHER: &str = "country=uk age=40";

impl Walker {
    fn turn_to(&mut self, child: Child) -> Result<(), NotKept> {
        let keeper = self.keeper.as_mut().expect("a check that is kept");
        keeper.turn_to(&mut self.model, child, self.now)
    }

    fn whose(&self) -> Child {
        self.keeper.as_ref().expect("a check that is kept").child()
    }
}

/// A reload in the middle of the check of another child shows the same screen, as it does with the first.
#[test]
fn a_reload_stays_where_it_was_with_another_child_too() {
    let (browser, mut tab) = two_children();
    tab.send(Msg::Start);
    tab.answer_on(OTHER);
    assert_eq!(tab.at(), tab_of(&browser, THEN + 1).at());
    assert_ne!(tab.at(), "start");
}

/// One child's check is begun, and a second child is added.
fn two_children() -> (Browser, Walker) {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.answer_on(ABOUT);
    let books = Books::new(&browser, THEN);
    books.set_mark(Child::FIRST, mark("star", "blue")).unwrap();
    assert_eq!(books.add_child(mark("moon", "blue")), Ok(Some(child(2))));
    assert_eq!(tab.turn_to(child(2)), Ok(()));
    (browser, tab)
}

#[test]
fn each_child_has_a_check_of_its_own() {
    let (browser, mut tab) = two_children();
    assert_eq!(
        (tab.whose(), tab.said().as_str(), tab.at()),
        (child(2), "", "start")
    );
    tab.send(Msg::Start);
    tab.answer_on(OTHER);
    assert_eq!(tab.turn_to(Child::FIRST), Ok(()));
    assert_eq!((tab.said().as_str(), tab.at()), (ABOUT, "start"));
    tab.send(Msg::Resume);
    assert_eq!(tab.at(), "rf1");
    assert_eq!(tab.turn_to(child(2)), Ok(()));
    assert_eq!(tab.said(), OTHER);
    // The next visit opens the check of the one whose turn it was.
    let again = open(&browser, THEN + 60);
    assert_eq!((again.whose(), again.said().as_str()), (child(2), OTHER));
    assert_eq!(tab_of(&browser, THEN + 90).said(), OTHER);
    assert!(browser.text(Slot::Record).unwrap().contains("age=30"));
    let second = browser.text(Slot::record(child(2))).unwrap();
    assert!(second.contains("age=40") && !second.contains("age=30"));
}

#[test]
fn a_child_that_is_not_there_changes_nothing() {
    let (_, mut tab) = two_children();
    assert_eq!(tab.turn_to(child(3)), Ok(()));
    assert_eq!(tab.whose(), child(2));
}

#[test]
fn tabs_of_two_children_do_not_mix_their_answers() {
    let (browser, mut tab) = two_children();
    let mut other = open(&browser, THEN + 10);
    assert_eq!(other.turn_to(Child::FIRST), Ok(()));
    tab.send(Msg::Start);
    tab.answer_on("country=uk");
    other.send(Msg::Resume);
    other.tap("rf1=none");
    tab.hear("/record");
    other.hear("/record-2");
    assert_eq!(tab.said(), "country=uk");
    assert_eq!(other.said(), format!("{ABOUT} rf1=none"));
}

#[test]
fn where_the_turn_cannot_be_kept_nothing_changes() {
    let (browser, mut tab) = two_children();
    browser.full.set(true);
    assert_eq!(tab.turn_to(Child::FIRST), Err(NotKept::Full));
    assert_eq!((tab.whose(), tab.said().as_str()), (child(2), ""));
}

/// That the turn fits says nothing of the answers, which are longer.
#[test]
fn a_store_without_room_is_so_for_the_next_child_too() {
    let (browser, mut tab) = two_children();
    browser.room.set(Some(0));
    tab.send(Msg::Start);
    assert_eq!(tab.model.saved, SaveState::Full);
    assert_eq!(tab.turn_to(Child::FIRST), Ok(()));
    assert_eq!(
        (tab.said().as_str(), tab.model.saved),
        (ABOUT, SaveState::Full)
    );
    browser.room.set(None);
    tab.send(Msg::Resume);
    assert_eq!(tab.model.saved, SaveState::Saved);
}

#[test]
fn who_starts_over_keeps_what_was_finished() {
    let (browser, mut tab) = two_children();
    let check = finished("", THEN, day("2026-09-21"));
    let keeper = tab.keeper.as_ref().unwrap();
    for _ in 0..2 {
        assert!(
            !keeper.finish(&mut tab.model, &check, THEN),
            "nothing to say"
        );
        assert_eq!(
            tab.model.desk.shelf.history.checks(),
            std::slice::from_ref(&check)
        );
    }
    let history = || Books::new(&browser, THEN).history(child(2)).value;
    assert_eq!(history().open(), Some(THEN));
    tab.send(Msg::Start);
    tab.answer_on("country=uk");
    tab.send(Msg::Back);
    tab.send(Msg::Back);
    tab.send(Msg::Restart);
    tab.send(Msg::EraseYes);
    assert_eq!(tab.said(), "");
    assert_eq!((history().open(), history().checks().len()), (None, 1));
    assert_eq!(browser.text(Slot::Of(Part::Finished, Child::FIRST)), None);
}

#[test]
fn a_result_that_could_not_be_kept_is_told() {
    let (browser, mut tab) = two_children();
    browser.full.set(true);
    let check = finished("", THEN, day("2026-09-21"));
    let keeper = tab.keeper.as_ref().unwrap();
    assert!(keeper.finish(&mut tab.model, &check, THEN));
    assert_eq!(tab.model.desk.said, Some(Said::NotKept(NotKept::Full)));
}

#[test]
fn where_nothing_is_kept_there_are_no_books() {
    let browser = Browser::default();
    let config = Config {
        storage: Storage::None,
        instance: "none".to_owned(),
        ..Config::default()
    };
    let mut tab = super::tabs::open_with(&browser, config, THEN);
    let check = finished("", THEN, day("2026-09-21"));
    let keeper = tab.keeper.as_ref().unwrap();
    assert!(keeper.books(&tab.model, THEN).is_none());
    assert!(!keeper.finish(&mut tab.model, &check, THEN));
    assert_eq!(tab.turn_to(child(2)), Ok(()));
    assert_eq!(tab.model.saved, SaveState::Off);
    assert_eq!(browser.text(Slot::Of(Part::Finished, Child::FIRST)), None);
}

#[test]
fn who_erases_has_one_child_again_and_no_key_is_left() {
    let (browser, mut tab) = two_children();
    tab.send(Msg::Start);
    tab.answer_on(OTHER);
    let mut other = open(&browser, THEN + 10);
    other.send(Msg::Resume);
    tab.send(Msg::Erase);
    tab.send(Msg::EraseYes);
    assert_eq!(tab.whose(), Child::FIRST);
    for part in [Part::Record, Part::Finished, Part::Log, Part::Children] {
        for child in [Child::FIRST, child(2)] {
            assert_eq!(browser.text(Slot::Of(part, child)), None, "{part:?}");
        }
    }
    // The other tab hears of it, and writes nothing back.
    other.hear_removed("/record-2");
    assert_eq!(other.model.notice, Some(Notice::ErasedElsewhere));
    assert_eq!((other.whose(), other.said().as_str()), (Child::FIRST, ""));
    assert_eq!(browser.text(Slot::record(child(2))), None);
}

/// Damage of one child's record is set aside beside that of another.
#[test]
fn damage_is_set_aside_for_each_child() {
    let (browser, mut tab) = two_children();
    browser.put_text(
        Slot::record(child(2)),
        r#"{"v":"2","answers":"age=40 b1=often"}"#,
    );
    assert_eq!(tab.turn_to(Child::FIRST), Ok(()));
    assert_eq!(tab.turn_to(child(2)), Ok(()));
    assert!(matches!(tab.model.notice, Some(Notice::Repaired(_))));
    let aside = browser.text(Slot::Aside(Part::Record, child(2)));
    assert!(aside.unwrap().contains("b1=often"));
    assert_eq!(browser.text(Slot::SetAside), None);
}

#[test]
fn a_record_goes_to_its_child() {
    let browser = Browser::default();
    let record = super::record_of(&crate::support::answers("b1=3"), THEN);
    browser
        .put(&StoredValue::Record(child(3), &record))
        .unwrap();
    assert_eq!(browser.text(Slot::Record), None);
    assert!(browser.text(Slot::Of(Part::Record, child(3))).is_some());
}
