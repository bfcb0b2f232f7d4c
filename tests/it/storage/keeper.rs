//! The keeper with one tab: loading, saving, erasing, and stores that deny, are full, damaged or newer.

use super::tabs::{Browser, open, open_with, tab_of};
use super::{DAY, KEEP, THEN, record_of};
use crate::support::{BEST, SAFE, answers, calm, spell};
use gut_skin_check::app::{Msg, Notice, SaveState};
use gut_skin_check::domain::QuestionId;
use gut_skin_check::settings::config::{Config, Storage};
use gut_skin_check::storage::record::{LoadOutcome, Parsed, VERSION, parse, read, write};
use gut_skin_check::storage::{Slot, claim};

/// What is answered before the danger signs.
const ABOUT: &str = "country=us age=30";

#[test]
fn what_is_saved_is_loaded_and_the_place_with_it() {
    let browser = Browser::default();
    let mut first = open(&browser, THEN);
    first.send(Msg::Start);
    first.answer_on(ABOUT);
    let stored = browser.text(Slot::Record).expect("it is saved");
    let start = format!("{{\"v\":\"{VERSION}\",");
    assert!(stored.starts_with(&start), "plain JSON: {stored}");

    let mut again = open(&browser, THEN + 60);
    assert_eq!(
        (again.at(), spell(&again.model.progress.answers).as_str()),
        ("start", ABOUT)
    );
    again.send(Msg::Resume);
    assert_eq!(again.at(), "rf1");
    assert_eq!(
        tab_of(&browser, THEN + 90).at(),
        "rf1",
        "a reload in the same tab"
    );
}

/// "After it … a reload … and a reopened tab show only the neutral screen or start", however often.
#[test]
fn what_is_hidden_shows_after_no_reload() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.answer_on(&format!("country=us {SAFE} {BEST}"));
    tab.send(Msg::SeeResults);
    tab.send(Msg::Continue);
    assert_eq!(tab.at(), "result");
    assert_eq!(tab_of(&browser, THEN + 1).at(), "result");
    let mut tab = tab_of(&browser, THEN + 2);
    tab.send(Msg::Hide);
    for reload in 3..6 {
        assert_eq!(tab_of(&browser, THEN + reload).at(), "start");
    }
    let mut tab = tab_of(&browser, THEN + 6);
    tab.send(Msg::Resume);
    assert_eq!(tab.at(), "result");
    assert_eq!(tab_of(&browser, THEN + 7).at(), "result");
}

/// The measure of what a tap costs: the browser's store is read once, and only where something is saved. The first time it
/// is also seen whether it keeps anything.
#[test]
fn a_tap_reads_the_store_once() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    let reads = |tab: &mut crate::app::walker::Walker, msg: Msg| {
        browser.reads.set(0);
        browser.writes.set(0);
        tab.send(msg);
        (browser.reads.get(), browser.writes.get())
    };
    // And the tab gets its mark.
    let looked_after = (2, 2);
    assert_eq!(reads(&mut tab, Msg::Start), looked_after);
    assert_eq!(
        reads(&mut tab, Msg::Select(QuestionId::Country, Some(0))),
        (1, 1)
    );
    assert_eq!(reads(&mut tab, Msg::Continue), (1, 1));
    assert_eq!(reads(&mut tab, Msg::Years(2)), (1, 1));
    assert_eq!(
        reads(&mut tab, Msg::Continue),
        (0, 0),
        "the months are missing"
    );
    assert_eq!(reads(&mut tab, Msg::Pictures), (0, 0));
    assert_eq!(reads(&mut tab, Msg::Back), (1, 1));
}

#[test]
fn a_store_that_denies_itself_says_so_and_the_check_goes_on() {
    let browser = Browser::default();
    browser.denied.set(true);
    let mut tab = open(&browser, THEN);
    assert_eq!(tab.model.saved, SaveState::Denied);
    tab.send(Msg::Start);
    tab.answer_on(ABOUT);
    assert_eq!((tab.at(), tab.model.saved), ("rf1", SaveState::Denied));
    // The browser allows it after all: everything is saved with the next tap.
    browser.denied.set(false);
    tab.tap("rf1=none");
    assert_eq!(tab.model.saved, SaveState::Saved);
    assert_eq!(tab.at(), "rf1");
    assert_eq!(
        spell(&browser.record().progress.answers),
        format!("{ABOUT} rf1=none")
    );
}

#[test]
fn a_full_store_says_so_and_saving_goes_on_when_there_is_room() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    browser.full.set(true);
    tab.answer_on("country=us");
    assert_eq!((tab.at(), tab.model.saved), ("age", SaveState::Full));
    browser.full.set(false);
    tab.answer_on("age=30");
    assert_eq!(tab.model.saved, SaveState::Saved);
    assert_eq!(
        spell(&browser.record().progress.answers),
        "country=us age=30"
    );
}

#[test]
fn a_newer_version_is_never_overwritten() {
    let next = VERSION + 1;
    for newer in [
        format!("{{\"v\":\"{next}\",\"answers\":\"\"}}"),
        format!("{{\"v\":{next},\"answers\":{{}}}}"),
    ] {
        let browser = Browser::holding(&newer);
        let mut tab = open(&browser, THEN);
        assert_eq!(tab.model.saved, SaveState::Newer);
        tab.send(Msg::Start);
        tab.answer_on(ABOUT);
        assert_eq!(browser.text(Slot::Record).as_ref(), Some(&newer));
        assert_eq!(browser.text(Slot::SetAside), None);
        assert_eq!(browser.text(Slot::Tab), None);
    }
}

/// Another tab has loaded a newer program and saved with it.
#[test]
fn a_newer_version_that_appears_while_the_check_is_open_is_left_alone_too() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.answer_on("country=us");
    let newer = "{\"v\":\"99\"}";
    browser.put_text(Slot::Record, newer);
    tab.hear("/record");
    tab.answer_on("age=30");
    assert_eq!((tab.at(), tab.model.saved), ("rf1", SaveState::Newer));
    assert_eq!(browser.text(Slot::Record).as_deref(), Some(newer));
}

#[test]
fn what_has_expired_is_removed_and_announced_once() {
    let browser = Browser::holding(&write(&record_of(&calm(""), THEN)));
    let tab = open(&browser, THEN + 31 * DAY);
    assert_eq!(tab.model.notice, Some(Notice::Expired));
    assert!(tab.model.progress.answers.is_empty());
    assert_eq!(browser.text(Slot::Record), None);
    drop(tab);
    assert_eq!(open(&browser, THEN + 31 * DAY).model.notice, None);
}

#[test]
fn damage_is_set_aside_before_it_is_overwritten() {
    let damaged = "{\"v\":\"1\",\"answers\":\"country=us dx=\\\"?\"}";
    let browser = Browser::holding(damaged);
    let mut tab = open(&browser, THEN);
    assert!(matches!(tab.model.notice, Some(Notice::Repaired(_))));
    let aside = || -> serde_json::Value {
        serde_json::from_str(&browser.text(Slot::SetAside).expect("it is set aside")).unwrap()
    };
    let expected = serde_json::json!({"since": THEN.to_string(), "text": damaged});
    assert_eq!(aside(), expected);

    tab.send(Msg::Resume);
    tab.answer_on("age=30");
    assert_eq!(aside()["text"], damaged);
    drop(tab);
    let again = open(&browser, THEN + 60);
    assert_eq!(again.model.notice, None);
    assert_eq!(spell(&again.model.progress.answers), "country=us age=30");
}

#[test]
fn damage_that_appears_while_the_check_is_open_is_set_aside_too() {
    for damaged in ["nonsense", "{\"v\":\"1\",\"answers\":\"b2=?\"}"] {
        let browser = Browser::default();
        let mut tab = open(&browser, THEN);
        tab.send(Msg::Start);
        tab.tap("country=us");
        browser.put_text(Slot::Record, damaged);
        tab.tap("country=nz");
        assert!(
            browser
                .text(Slot::SetAside)
                .unwrap()
                .contains(&tab.now.to_string())
        );
        assert_eq!(spell(&browser.record().progress.answers), "country=nz");
    }
}

#[test]
fn a_whole_record_is_not_set_aside() {
    let browser = Browser::holding(&write(&record_of(&answers("country=nz"), THEN)));
    let mut tab = open(&browser, THEN + 10);
    tab.send(Msg::Resume);
    tab.answer_on("country=us");
    assert_eq!(browser.text(Slot::SetAside), None);
}

/// There is no room to set damage aside: what can be read goes on, and the rest is lost with the next save.
#[test]
fn a_full_store_cannot_set_damage_aside_and_does_no_harm() {
    let damaged = "{\"v\":\"1\",\"answers\":\"country=us b2=?\"}";
    let browser = Browser::holding(damaged);
    browser.full.set(true);
    let mut tab = open(&browser, THEN);
    assert!(matches!(tab.model.notice, Some(Notice::Repaired(_))));
    tab.send(Msg::Resume);
    tab.answer_on("age=30");
    assert_eq!(tab.model.saved, SaveState::Full);
    assert_eq!(browser.text(Slot::Record).as_deref(), Some(damaged));
}

#[test]
fn what_was_set_aside_is_kept_no_longer_than_a_result() {
    let aside = |now| {
        let browser = Browser::holding("damaged");
        drop(open(&browser, THEN));
        browser.remove(Slot::Record);
        drop(open(&browser, now));
        browser.text(Slot::SetAside).is_some()
    };
    assert!(aside(THEN + 180 * DAY));
    assert!(!aside(THEN + 180 * DAY + 1));
    for unreadable in ["", "[]", "{}", "{\"since\":\"x\"}"] {
        let browser = Browser::default();
        browser.put_text(Slot::SetAside, unreadable);
        drop(open(&browser, THEN));
        assert_eq!(browser.text(Slot::SetAside), None, "{unreadable}");
    }
}

#[test]
fn a_clock_that_jumps_loses_no_answer_and_asks_for_safety_again() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.answer_on(&format!("{ABOUT} rf1=none rf2=none rf3=none rf4=none"));
    assert_eq!(tab.at(), "toilet");
    drop(tab);
    // The clock was a year ahead, and is right again.
    let mut back = open(&browser, THEN - 365 * DAY);
    assert_eq!(back.model.notice, None, "nothing has expired");
    back.send(Msg::Resume);
    assert_eq!(back.at(), "rf1");
    assert_eq!(back.model.notice, Some(Notice::AskedAgain));
    back.answer_on("rf1=none rf2=none rf3=none");
    // What is answered under the earlier time still wins over what was stored.
    back.answer_on("toilet=diapers");
    assert_eq!(back.at(), "diet");
    let kept = browser.record();
    assert!(spell(&kept.progress.answers).ends_with("toilet=diapers"));
    assert_eq!(kept.progress.last_answer, back.model.progress.last_answer);
    assert!(kept.progress.last_answer < Some(THEN - 364 * DAY));
}

#[test]
fn a_clock_at_its_end_saves_and_loads() {
    let browser = Browser::default();
    let mut tab = open(&browser, u64::MAX - 100);
    tab.send(Msg::Start);
    tab.answer_on("country=us age=30");
    assert_eq!(tab.at(), "rf1");
    let now = tab.now;
    drop(tab);
    assert_eq!(
        spell(&open(&browser, now).model.progress.answers),
        "country=us age=30"
    );
}

#[test]
fn starting_over_is_not_undone_by_what_is_stored() {
    let browser = Browser::holding(&write(&record_of(&calm(""), THEN)));
    browser.put_text(
        Slot::SetAside,
        "{\"since\":\"1790000000\",\"text\":\"b1=3\"}",
    );
    let mut tab = open(&browser, THEN + 10);
    tab.send(Msg::Restart);
    tab.send(Msg::EraseYes);
    assert_eq!(tab.at(), "country");
    let kept = browser.record();
    assert!(kept.progress.answers.is_empty() && kept.counters.get(QuestionId::B1) > 0);
    assert_eq!(browser.text(Slot::SetAside), None);
    let text = browser.text(Slot::Record).unwrap();
    assert_eq!(read(&text, THEN, KEEP).outcome, LoadOutcome::Empty);
}

#[test]
fn erasing_leaves_nothing() {
    let browser = Browser::holding("damaged");
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.answer_on("country=us");
    tab.send(Msg::Erase);
    tab.send(Msg::EraseYes);
    for slot in [Slot::Record, Slot::SetAside, Slot::Tab] {
        assert_eq!(browser.text(slot), None);
    }
    assert_eq!(tab.model.notice, Some(Notice::Erased));
    // And it can be begun again.
    tab.send(Msg::Start);
    tab.answer_on("country=nz");
    assert_eq!(spell(&browser.record().progress.answers), "country=nz");
}

#[test]
fn a_browser_that_does_not_let_all_be_erased_is_told_of() {
    let browser = Browser::default();
    let mut tab = open(&browser, THEN);
    tab.send(Msg::Start);
    tab.tap("country=us");
    browser.sticky.set(true);
    tab.send(Msg::Erase);
    tab.send(Msg::EraseYes);
    assert_eq!(tab.model.notice, Some(Notice::NotErased));
}

#[test]
fn a_practice_that_wants_nothing_kept_has_nothing_read_or_written_but_erased() {
    let browser = Browser::holding(&write(&record_of(&answers("country=us"), THEN)));
    let config = Config {
        storage: Storage::None,
        ..Config::default()
    };
    let mut tab = open_with(&browser, config, THEN + 10);
    assert_eq!(tab.model.saved, SaveState::Off);
    assert!(tab.model.progress.answers.is_empty());
    tab.send(Msg::Start);
    tab.answer_on("country=nz age=30");
    tab.hear("/record");
    assert_eq!(
        (tab.at(), browser.reads.get(), browser.writes.get()),
        ("rf1", 0, 0)
    );
    tab.send(Msg::Erase);
    tab.send(Msg::EraseYes);
    assert_eq!(browser.text(Slot::Record), None, "of an earlier visit");
}

#[test]
fn the_same_check_a_second_time_on_the_page_is_not_saved() {
    let browser = Browser::default();
    let _first = claim("twice").expect("free");
    let config = Config {
        instance: "twice".to_owned(),
        ..Config::default()
    };
    let mut second = open_with(&browser, config, THEN);
    assert_eq!(second.model.saved, SaveState::SecondCopy);
    second.send(Msg::Start);
    second.answer_on("country=us");
    assert_eq!((second.at(), browser.text(Slot::Record)), ("age", None));
}

#[test]
fn the_keys_are_those_of_the_design() {
    assert_eq!(Slot::Record.key("main"), "gut-skin-check/main/record");
    assert_eq!(Slot::SetAside.key("main"), "gut-skin-check/main/set-aside");
    assert_eq!(Slot::Tab.key("second"), "gut-skin-check/second/tab");
}

#[test]
fn a_name_is_claimed_once_and_given_back() {
    let first = claim("main").expect("free");
    assert!(claim("main").is_none());
    let other = claim("second").expect("another name");
    drop(first);
    let again = claim("main").expect("given back");
    assert!(claim("second").is_none());
    drop((other, again));
    assert!(claim("second").is_some());
}

#[test]
fn what_is_parsed_does_not_depend_on_its_age() {
    let kept = record_of(&calm(""), THEN);
    let found = parse(&write(&kept), THEN + 999 * DAY);
    assert_eq!(found, Parsed::Record(Box::new(kept), 0));
}
