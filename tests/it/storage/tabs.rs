//! Two tabs on one store: each keeps its own check, and they meet in what is stored.

use std::cell::Cell;
use std::ops::Deref;
use std::rc::Rc;

use super::{DAY, THEN, record_of};
use crate::app::walker::Walker;
use crate::support::{answers, calm, spell};
use gut_skin_check::app::{Msg, Notice};
use gut_skin_check::domain::QuestionId;
use gut_skin_check::domain::gates::{self, CountryGiven};
use gut_skin_check::settings::Config;
use gut_skin_check::storage::record::{Parsed, parse, write};
use gut_skin_check::storage::{
    Denied, MemoryStore, News, Record, SaveError, Slot, Store, StoredValue,
};

/// The store of a browser, as every tab sees it.
#[derive(Clone, Default)]
pub(super) struct Browser(Rc<Shared>);

#[derive(Default)]
pub(super) struct Shared {
    memory: MemoryStore,
    /// How often the record was read and written.
    pub(super) reads: Cell<u32>,
    pub(super) writes: Cell<u32>,
    pub(super) denied: Cell<bool>,
    pub(super) full: Cell<bool>,
    /// How much can still be written before it is full, if that is known.
    pub(super) room: Cell<Option<u32>>,
    /// Not everything can be erased.
    pub(super) sticky: Cell<bool>,
    /// What is put there is not kept, without a word.
    pub(super) keeps_nothing: Cell<bool>,
}

impl Deref for Browser {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl Browser {
    pub(super) fn holding(text: &str) -> Self {
        let browser = Self::default();
        browser.put_text(Slot::Record, text);
        browser
    }

    pub(super) fn put_text(&self, slot: Slot, text: &str) {
        self.memory.put_text(slot, text.to_owned());
    }

    pub(super) fn text(&self, slot: Slot) -> Option<String> {
        self.memory.get(slot).unwrap()
    }

    pub(super) fn remove(&self, slot: Slot) {
        self.memory.remove(slot);
    }

    /// The whole record that is stored.
    #[track_caller]
    pub(super) fn record(&self) -> Record {
        let text = self.text(Slot::Record).expect("a record is stored");
        match parse(&text, THEN) {
            Parsed::Record(record, 0) => *record,
            other => panic!("{other:?}"),
        }
    }
}

impl Store for Browser {
    fn get(&self, slot: Slot) -> Result<Option<String>, Denied> {
        if self.denied.get() {
            return Err(Denied);
        }
        self.reads.set(self.reads.get() + 1);
        self.memory.get(slot)
    }

    fn put(&self, value: &StoredValue<'_>) -> Result<(), SaveError> {
        if self.denied.get() {
            return Err(SaveError::Denied);
        }
        if self.full.get() {
            return Err(SaveError::Full);
        }
        if let Some(room) = self.room.get() {
            // What is not longer than what it replaces always fits.
            let before = self.memory.get(value.slot())?.map_or(0, |text| text.len());
            if serde_json::to_string(value).unwrap().len() > before {
                let left = room.checked_sub(1).ok_or(SaveError::Full)?;
                self.room.set(Some(left));
            }
        }
        self.writes.set(self.writes.get() + 1);
        if self.keeps_nothing.get() {
            return Ok(());
        }
        self.memory.put(value)
    }

    fn remove(&self, slot: Slot) {
        self.memory.remove(slot);
    }

    fn erase_all(&self) -> Result<(), Denied> {
        if self.denied.get() || self.sticky.get() {
            return Err(Denied);
        }
        self.memory.erase_all()
    }
}

/// Opens a check in a tab of its own.
pub(super) fn open(browser: &Browser, now: u64) -> Walker {
    open_with(browser, named(), now)
}

pub(super) fn open_with(browser: &Browser, config: Config, now: u64) -> Walker {
    browser.remove(Slot::Tab);
    Walker::kept(config, Box::new(browser.clone()), now)
}

/// Opens it again in the tab that had it before.
pub(super) fn tab_of(browser: &Browser, now: u64) -> Walker {
    Walker::kept(named(), Box::new(browser.clone()), now)
}

/// A name of its own for each tab: they share the store, but not a page.
fn named() -> Config {
    thread_local!(static COUNT: Cell<u32> = const { Cell::new(0) });
    let count = COUNT.replace(COUNT.get() + 1);
    Config {
        instance: format!("tab-{count}"),
        ..Config::default()
    }
}

impl Walker {
    /// Hears of a key of its own that another tab wrote.
    pub(super) fn hear(&mut self, key: &str) {
        let key = self.own(key);
        self.learn(&News::Wrote(key));
    }

    /// Hears of a key of its own that another tab removed.
    pub(super) fn hear_removed(&mut self, key: &str) {
        let key = self.own(key);
        self.learn(&News::Removed(key));
    }

    pub(super) fn own(&self, key: &str) -> String {
        format!("gut-skin-check/{}{key}", self.model.config.instance)
    }

    pub(super) fn learn(&mut self, news: &News) {
        self.now += 1;
        let keeper = self.keeper.as_mut().expect("a check that is kept");
        self.last = keeper.heard(&mut self.model, news, self.now);
    }

    pub(super) fn said(&self) -> String {
        spell(&self.model.progress.answers)
    }
}

/// What is answered before the danger signs.
pub(super) const ABOUT: &str = "country=us age=30";

/// Two tabs of one check, both at the first list of danger signs.
pub(super) fn two() -> (Browser, Walker, Walker) {
    let browser = Browser::default();
    let mut one = open(&browser, THEN);
    one.send(Msg::Start);
    one.answer_on(ABOUT);
    let mut other = open(&browser, one.now + 1);
    other.send(Msg::Resume);
    assert_eq!((one.at(), other.at()), ("rf1", "rf1"));
    (browser, one, other)
}

#[test]
fn what_another_tab_answers_is_taken_over_when_it_is_heard() {
    let (browser, mut one, mut other) = two();
    other.tap("rf1=none");
    browser.reads.set(0);
    one.hear("/record");
    assert_eq!(browser.reads.get(), 1);
    assert_eq!(one.said(), format!("{ABOUT} rf1=none"));
    assert!(!one.last.moved && !one.last.elsewhere);
    assert_eq!(one.at(), "rf1", "the place is this tab's");
}

#[test]
fn keys_of_others_are_not_looked_at() {
    let (browser, mut one, mut other) = two();
    other.tap("rf1=none");
    browser.reads.set(0);
    one.hear("/set-aside");
    one.hear("-other/record");
    assert_eq!((browser.reads.get(), one.said().as_str()), (0, ABOUT));
}

#[test]
fn a_tab_that_slept_keeps_what_another_one_wrote() {
    let (browser, mut one, mut other) = two();
    other.answer_on("rf1=none rf2=none");
    // It has heard nothing, and its parent taps.
    one.now = other.now;
    one.tap("rf1=notsure");
    let kept = spell(&browser.record().progress.answers);
    assert_eq!(kept, format!("{ABOUT} rf1=notsure rf2=none"));
    assert_eq!(one.said(), kept);
}

/// The newer answer wins also where its tab slept through many writes of the other one.
#[test]
fn the_last_tap_wins_in_both_tabs() {
    let (_, mut one, mut other) = two();
    for word in ["rf1=none", "rf1=notsure", "rf1=none"] {
        other.tap(word);
    }
    one.now = other.now + 60;
    one.tap("rf1=notsure");
    other.hear("/record");
    assert_eq!(one.said(), other.said());
    assert!(one.said().ends_with("rf1=notsure"));
}

#[test]
fn an_emergency_of_another_tab_that_is_heard_moves_and_is_announced() {
    let (_, mut one, mut other) = two();
    other.tap("rf1=breath");
    one.hear("/record");
    assert_eq!(one.at(), "emergency");
    assert!(one.last.moved && one.last.elsewhere);
}

/// The effects of what a save brings back are not dropped.
#[test]
fn an_emergency_of_another_tab_that_arrives_with_a_save_moves_and_is_announced() {
    let (_, mut one, mut other) = two();
    one.answer_on("rf1=none");
    other.now = one.now + 1;
    other.hear("/record");
    other.send(Msg::Back);
    other.send(Msg::Continue);
    assert_eq!(other.at(), "rf1");
    other.tap("rf1=breath");
    assert_eq!(other.at(), "emergency");

    one.now = other.now;
    one.tap("rf2=none");
    assert_eq!(one.at(), "emergency");
    assert!(one.last.moved && one.last.elsewhere && one.last.save);
}

/// The other tab has erased and begun anew, so a record is there, but not the one that this tab knows.
#[test]
fn what_was_erased_and_begun_anew_elsewhere_does_not_bring_the_old_answers_back() {
    for heard in [true, false] {
        let (browser, mut one, mut other) = two();
        other.now += DAY / 24;
        other.send(Msg::Erase);
        other.send(Msg::EraseYes);
        other.send(Msg::Start);
        other.answer_on("country=nz");
        one.now = other.now + 1;
        if heard {
            one.hear("/record");
        } else {
            one.tap("rf1=none");
        }
        assert_eq!(
            one.model.notice,
            Some(Notice::ErasedElsewhere),
            "heard: {heard}"
        );
        assert_eq!((one.at(), one.said().as_str()), ("start", "country=nz"));
        assert_eq!(spell(&browser.record().progress.answers), "country=nz");
        one.send(Msg::Resume);
        one.answer_on("age=30");
        assert_eq!(
            spell(&browser.record().progress.answers),
            "country=nz age=30"
        );
    }
}

/// Two tabs that save in the very same moment: the second has not seen the first one's answer, and replaces it.
#[test]
fn a_record_that_lacks_the_newest_answer_is_not_begun_anew() {
    let (browser, mut one, _) = two();
    let before = browser.text(Slot::Record).unwrap();
    one.tap("rf1=none");
    browser.put_text(Slot::Record, &before);
    one.send(Msg::Continue);
    assert_eq!((one.at(), one.model.notice), ("rf2", None));
    let kept = spell(&browser.record().progress.answers);
    assert_eq!(kept, format!("{ABOUT} rf1=none"));
}

/// A record that has lost what it was numbered by is damaged, not begun anew: nothing is thrown away for it.
#[test]
fn damage_is_not_taken_for_an_erase() {
    let (browser, mut one, _) = two();
    let text = browser.text(Slot::Record).unwrap();
    let at = text.find("\"counters\"").unwrap();
    browser.put_text(Slot::Record, &text[..at]);
    one.tap("rf1=none");
    assert_eq!(one.said(), format!("{ABOUT} rf1=none"));
    assert!(browser.text(Slot::SetAside).is_some());
}

#[test]
fn starting_over_elsewhere_is_not_an_erase_and_clears_here_too() {
    let (browser, mut one, mut other) = two();
    other.now += 60;
    other.send(Msg::Restart);
    other.send(Msg::EraseYes);
    one.now = other.now + 1;
    one.hear("/record");
    assert_eq!((one.said().as_str(), one.model.notice), ("", None));
    one.tap("country=nz");
    assert_eq!(spell(&browser.record().progress.answers), "country=nz");
}

/// The other tab's first answers after starting over are all newer, and its record still has every number.
#[test]
fn starting_over_and_answering_elsewhere_is_not_an_erase() {
    let (_, mut one, mut other) = two();
    other.now += 60;
    other.send(Msg::Restart);
    other.send(Msg::EraseYes);
    other.answer_on("country=nz age=40");
    one.now = other.now + 1;
    one.hear("/record");
    assert_eq!(
        (one.said().as_str(), one.model.notice),
        ("country=nz age=40", None)
    );
}

/// Nothing was ever saved here: an empty store is no erase.
#[test]
fn a_store_that_was_denied_from_the_start_is_not_taken_for_an_erase() {
    let browser = Browser::default();
    browser.denied.set(true);
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.answer_on("country=us");
    browser.denied.set(false);
    tab.answer_on("age=30");
    assert_eq!(
        spell(&browser.record().progress.answers),
        "country=us age=30"
    );
}

/// The other tab was ahead, and its record has lost its time: the merged one is not as old as 1970.
#[test]
fn a_lost_time_does_not_make_what_is_saved_expire() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.tap("country=us");
    let mut theirs = browser.record();
    theirs.set_answers(&answers("country=nz"), THEN + 10);
    let text = write(&theirs).replace("\"last_answer\":\"1790000010\",", "");
    assert_ne!(text, write(&theirs));
    browser.put_text(Slot::Record, &text);
    tab.send(Msg::Continue);
    let now = tab.now;
    drop(tab);
    let again = open(&browser, now + DAY);
    assert_eq!(
        (again.said().as_str(), again.model.notice),
        ("country=nz", None)
    );
}

#[test]
fn a_record_of_an_old_visit_is_not_begun_anew() {
    let browser = Browser::holding(&write(&record_of(&calm(""), THEN)));
    let mut tab = open(&browser, THEN + 60);
    tab.send(Msg::Resume);
    tab.send(Msg::Change(QuestionId::B1));
    let mut asked = calm("");
    gates::settle(&mut asked, CountryGiven::No);
    assert_eq!((tab.said(), tab.model.notice), (spell(&asked), None));
}
