//! Records of content 1.0: what is asked again, what is kept, and that no warning is lost.

use super::tabs::{Browser, open, tab_of};
use super::{DAY, KEEP, THEN};
use crate::support::{answers, spell};
use gut_skin_check::app::{Msg, Place, SaveState, Visit};
use gut_skin_check::content::CONTENT_VERSION;
use gut_skin_check::domain::QuestionId;
use gut_skin_check::storage::record::{FIELDS, LoadOutcome, VERSION, read, write};
use gut_skin_check::storage::{Record, Slot, Store, StoredValue};

const RESULT: &str = include_str!("../../fixtures/records/v1-result.json");
const EMERGENCY: &str = include_str!("../../fixtures/records/v1-emergency.json");
const TODAY: &str = include_str!("../../fixtures/records/v1-today.json");
const DAMAGED: &str = include_str!("../../fixtures/records/damaged-one-answer.json");
const V1: &str = include_str!("../../fixtures/records/v1.json");
const V1_HALF_AGE: &str = include_str!("../../fixtures/records/v1-half-age.json");

/// No danger sign.
const CALM: &str = "rf1=none rf2=none rf3=none rf4=none";

fn loaded(text: &str) -> Record {
    let loaded = read(text, THEN, KEEP);
    assert_eq!(
        (loaded.outcome, loaded.set_aside),
        (LoadOutcome::Restored, None)
    );
    loaded.record.expect("a record")
}

#[test]
fn the_record_tells_the_version_of_the_content() {
    let content = FIELDS.iter().find(|field| field.name == "content");
    let written = (content.expect("a field").write)(&Record::default());
    assert_eq!(written, CONTENT_VERSION);
}

#[test]
fn lists_that_have_grown_and_a_retired_drink_are_asked_again_and_all_else_is_kept() {
    let found = loaded(RESULT).progress;
    assert_eq!(
        spell(&found.answers),
        "country=us age=30 toilet=learning diet=any dx=yes b1=4to6 b2=chunk b3=some b4=some b7=gt3m b5=no b6=never \
         x2=no s1=little s2=0 s3=few s4=dry s5=part s6=no g=ywyyyywyyh v3=20to29 v4=none e1=no m3=vitd m4=none c1=0 \
         c2=rare c3=ok"
    );
    assert!(found.asked_again && !found.alarm && found.result_seen);
    for drink in ["none", "le16", "16to24", "gt24"] {
        let kept = loaded(&RESULT.replace("f4=plant", &["f4=", drink].concat())).progress;
        assert_eq!(spell(&kept.answers).matches("f4=").count(), 1, "{drink}");
        assert_eq!(
            kept.answers.get(QuestionId::F4),
            answers(&["f4=", drink].concat()).get(QuestionId::F4)
        );
    }
}

#[test]
fn where_no_danger_sign_was_asked_nothing_is_asked_again() {
    let found = loaded(V1_HALF_AGE).progress;
    assert!(!found.asked_again && !found.alarm);
    assert!(loaded(V1).progress.asked_again);
}

/// Also in a list of which one word cannot be read.
#[test]
fn danger_signs_that_are_cleared_stay_a_warning() {
    assert!(loaded(EMERGENCY).progress.alarm);
    assert!(loaded(TODAY).progress.alarm);
    let damaged = read(DAMAGED, THEN, KEEP);
    assert_eq!(damaged.outcome, LoadOutcome::Repaired(1));
    assert!(damaged.record.expect("a record").progress.alarm);
    let calm = TODAY.replace("pain,nopoop7", "crustseen");
    assert!(!loaded(&calm).progress.alarm, "which raises nothing");
    let week = TODAY.replace("pain,nopoop7 rf4=none", "none rf4=growth");
    assert!(
        !loaded(&week).progress.alarm,
        "nor does a sign for this week"
    );
}

/// A finished check is kept for as long as before, though its result does not show.
#[test]
fn a_finished_check_of_1_0_does_not_expire_as_a_draft() {
    assert_eq!(
        read(RESULT, THEN + 60 * DAY, KEEP).outcome,
        LoadOutcome::Restored
    );
    assert_eq!(
        read(RESULT, THEN + 181 * DAY, KEEP).outcome,
        LoadOutcome::Expired
    );
}

#[test]
fn a_result_of_1_0_is_not_shown_and_what_is_open_is_asked_once() {
    let mut tab = open(&Browser::holding(RESULT), THEN + 60);
    assert_eq!(tab.at(), "start");
    assert_ne!(tab.model.resume, Place::Result);
    tab.send(Msg::Resume);
    let mut asked = Vec::new();
    let rest = [CALM, "why=all s7=none t4=no f4=soypea m3b=label"].join(" ");
    for _ in 0..30 {
        let at = tab.at();
        if at == "core-done" {
            break;
        }
        asked.push(at);
        tab.tap(&rest);
        tab.send(Msg::Continue);
    }
    assert_eq!(
        asked,
        ["rf1", "rf2", "rf3", "rf4", "why", "s7", "f4", "t4", "m3b"],
        "what was answered is not asked a second time"
    );
    assert_eq!(tab.at(), "core-done");
    assert!(!tab.model.progress.asked_again);
    tab.send(Msg::SeeResults);
    tab.send(Msg::Continue);
    assert_eq!(tab.at(), "result");
}

#[test]
fn a_reload_in_the_middle_of_1_0_asks_the_danger_signs_first() {
    for text in [RESULT, TODAY, EMERGENCY, V1] {
        let browser = Browser::holding(text);
        // As the page of 1.0 has left it.
        let store: Box<dyn Store> = Box::new(browser.clone());
        store.put(&StoredValue::Tab).expect("there is room");
        let mut tab = tab_of(&browser, THEN + 120);
        assert_eq!(tab.at(), "rf1", "{text}");
        assert!(tab.model.progress.asked_again);
        tab.tap("rf1=none");
        tab.send(Msg::Continue);
        assert_eq!(tab.at(), "rf2");
        assert_eq!(tab.model.progress.place.visit(), Visit::Core);
    }
}

#[test]
fn the_alarm_ends_when_the_danger_signs_are_answered_and_not_before() {
    let browser = Browser::holding(EMERGENCY);
    let mut tab = open(&browser, THEN + 60);
    tab.send(Msg::Resume);
    tab.answer_on("rf1=none rf2=none");
    assert_eq!((tab.at(), tab.model.progress.alarm), ("rf3", true));
    let mut again = open(&browser, THEN + 120);
    assert!(again.model.progress.alarm, "it is kept");
    again.send(Msg::Resume);
    again.answer_on("rf3=none");
    assert!(!again.model.progress.alarm);
    assert!(!open(&browser, THEN + 180).model.progress.alarm);
}

/// After 12 hours, with answers of today.
#[test]
fn stale_danger_signs_are_a_warning_on_the_start_screen_already() {
    for (sign, alarm) in [
        ("rf1=swell", true),
        ("rf1=none rf2=none rf3=pain rf4=none", true),
        (CALM, false),
    ] {
        let browser = Browser::default();
        let mut tab = open(&browser, THEN);
        tab.send(Msg::Start);
        tab.answer_on(&["country=us age=30 ", sign].concat());
        let mut fresh = open(&browser, THEN + 60 * 60);
        assert!(!fresh.model.progress.alarm, "Continue leads to the card");
        fresh.send(Msg::Resume);
        let mut later = open(&browser, THEN + DAY);
        assert_eq!(
            (later.at(), later.model.progress.alarm),
            ("start", alarm),
            "{sign}"
        );
        later.send(Msg::Resume);
        assert_eq!(
            (later.at(), later.model.progress.alarm),
            ("rf1", alarm),
            "{sign}"
        );
        later.answer_on("rf1=none rf2=none");
        assert_eq!(
            open(&browser, THEN + DAY + 60).model.progress.alarm,
            alarm,
            "{sign}"
        );
    }
}

/// The rule of the 1.0 reader: a record whose number is higher than its own is newer, and is left alone.
#[test]
fn a_page_of_1_0_takes_a_record_of_today_for_newer() {
    const NUMBER_OF_1_0: u64 = 1;
    let browser = Browser::holding(RESULT);
    let mut today = open(&browser, THEN + 60);
    today.send(Msg::Resume);
    let text = browser.text(Slot::Record).expect("a record");
    let stored: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let number: u64 = stored["v"]
        .as_str()
        .expect("text")
        .parse()
        .expect("a number");
    assert_eq!(number, VERSION);
    assert!(number > NUMBER_OF_1_0, "{text}");
}

/// A page of 1.0 in another tab may write until this one does. Then this one has the answers of both, and no answer to a
/// list of 1.0.
#[test]
fn what_a_page_of_1_0_writes_meanwhile_is_merged_as_1_0() {
    let browser = Browser::holding(V1);
    let mut today = open(&browser, THEN + 60);
    let theirs = V1
        .replace("b2=firm", "b2=balls")
        .replace("b2=1790000000", "b2=1790000030")
        .replace("rf1=none", "rf1=hives")
        .replace("rf1=1789999910", "rf1=1790000031");
    browser.put_text(Slot::Record, &theirs);
    today.send(Msg::Resume);
    assert_eq!(today.model.saved, SaveState::Saved);
    assert_eq!(today.at(), "rf1");
    let found = browser.record();
    assert!(found.progress.alarm);
    assert_eq!(found.progress.answers.get(QuestionId::Rf1), None);
    assert_eq!(
        found.progress.answers.get(QuestionId::B2),
        answers("b2=balls").get(QuestionId::B2)
    );
    assert_eq!(write(&found), browser.text(Slot::Record).expect("a record"));
}
