//! How finished checks, log days and children are written, every version ever shipped, and what is left of damage.

use super::{any_finished, any_library, child, day, entry, finished, log, mark, today};
use crate::storage::tabs::Browser;
use crate::storage::{DAY, THEN};
use crate::support::{answers, calm, spell};
use gut_skin_check::app::library::{Child, Children, Entry, Finished, Hue, NotKept, Symbol};
use gut_skin_check::domain::answers::Selection;
use gut_skin_check::domain::bands::{Band, Domain, Label};
use gut_skin_check::domain::log::LogField;
use gut_skin_check::domain::{QuestionId, assess};
use gut_skin_check::settings::config::BandsShown;
use gut_skin_check::storage::library::{
    Books, Object, STEPS, VERSION, finished_codec, log_codec, parse,
};
use gut_skin_check::storage::record::{LoadOutcome, Step};
use gut_skin_check::storage::{Part, Slot, Store};
use proptest::prelude::*;

const LOG_V1: &str = include_str!("../../../fixtures/library/log-v1.json");
const FINISHED_V1: &str = include_str!("../../../fixtures/library/finished-v1.json");
const CHILDREN_V1: &str = include_str!("../../../fixtures/library/children-v1.json");

const LOG: Slot = Slot::Of(Part::Log, Child::FIRST);
const FINISHED: Slot = Slot::Of(Part::Finished, Child::FIRST);
const CHILDREN: Slot = Slot::Of(Part::Children, Child::FIRST);

#[test]
fn keys_are_those_of_old_stores_for_the_first_child() {
    let second = child(2);
    for (slot, key) in [
        (Slot::Record, "gut-skin-check/main/record"),
        (
            Slot::Of(Part::Record, Child::FIRST),
            "gut-skin-check/main/record",
        ),
        (
            Slot::Of(Part::Record, second),
            "gut-skin-check/main/record-2",
        ),
        (FINISHED, "gut-skin-check/main/finished"),
        (
            Slot::Of(Part::Finished, second),
            "gut-skin-check/main/finished-2",
        ),
        (LOG, "gut-skin-check/main/log"),
        (Slot::Of(Part::Log, child(9)), "gut-skin-check/main/log-9"),
        (CHILDREN, "gut-skin-check/main/children"),
        (Slot::SetAside, "gut-skin-check/main/set-aside"),
        (
            Slot::Aside(Part::Log, Child::FIRST),
            "gut-skin-check/main/set-aside-log",
        ),
        (
            Slot::Aside(Part::Log, second),
            "gut-skin-check/main/set-aside-log-2",
        ),
    ] {
        assert_eq!(slot.key("main"), key);
    }
}

#[test]
fn marks_are_stable_names() {
    let symbols: Vec<&str> = Symbol::ALL.iter().map(|symbol| symbol.key()).collect();
    let hues: Vec<&str> = Hue::ALL.iter().map(|hue| hue.key()).collect();
    assert_eq!(symbols.join(" "), "star moon sun heart leaf cloud");
    assert_eq!(hues.join(" "), "blue green yellow orange pink purple");
    for symbol in Symbol::ALL {
        assert_eq!(Symbol::from_key(symbol.key()), Some(*symbol));
    }
    for hue in Hue::ALL {
        assert_eq!(Hue::from_key(hue.key()), Some(*hue));
    }
    assert_eq!(Child::from_number(0), None);
    assert_eq!(Child::from_number(10), None);
}

#[test]
fn a_day_of_the_log_is_a_few_words() {
    let mut what = entry("poop=0 look=soft,firm pain=no itch=little");
    what.merge(&entry("poop=1 cream=yes"));
    what.set(LogField::Itch, Some(2));
    what.set(LogField::Pain, None);
    let kept = Entry {
        day: today(),
        what,
        told: Some(THEN),
    };
    let text = "poop=0|1 look=firm,soft pain=!no itch=lot!little cream=yes told=1790000000";
    assert_eq!(log_codec::write(&kept), text);
    assert_eq!(log_codec::read(today(), text), (kept, 0));
}

#[test]
fn of_a_damaged_day_the_rest_is_read() {
    for (text, readable, lost) in [
        ("poop=1 look=soft,pink pain=no", "poop=1 pain=no", 1),
        ("poop=1 poop=2", "poop=1", 1),
        ("poop=1!1 itch=lot", "itch=lot", 1),
        ("poop=9 mood=good sleep", "", 3),
        ("poop=1 told=soon", "poop=1", 1),
        ("poop=1|", "", 1),
        ("  poop=1  ", "poop=1", 0),
        ("", "", 0),
    ] {
        let (found, damaged) = log_codec::read(today(), text);
        assert_eq!((found.what, damaged), (entry(readable), lost), "{text}");
    }
}

#[test]
fn a_finished_check_is_what_was_shown() {
    let check = finished("b1=le2 b2=balls", THEN, today());
    let text = finished_codec::write(&check);
    let mut lines = text.lines();
    let facts = lines.next().unwrap();
    assert!(
        facts.starts_with("day=2026-09-21 age=30 content=1.1 level="),
        "{facts}"
    );
    assert_eq!(lines.next().unwrap(), spell(&check.answers));
    assert!(text.ends_with(&check.text));
    assert_eq!(finished_codec::read(THEN, &text), (Some(check.clone()), 0));
    assert_eq!(check.topics.len(), Domain::SHOWN.len());
    let mut shown = check.topics.iter();
    assert!(shown.any(|topic| facts.contains(&format!(
        "{}={}",
        topic.domain.key(),
        topic.band.key()
    ))));
}

/// What was shown is never worked out again: whatever is stored is what is read.
#[test]
fn what_was_shown_is_not_computed() {
    let text = "day=2026-09-21 age=30 content=0.9 level=see_doctor score=3/8 bowel=low skin=high/keep_in_mind\nage=30 b1=le2\nOld words";
    let (check, damaged) = finished_codec::read(7, text);
    let check = check.unwrap();
    assert_eq!(damaged, 0);
    assert_eq!(
        (check.content.as_str(), check.text.as_str()),
        ("0.9", "Old words")
    );
    assert_eq!(
        check.topic(Domain::Bowel).map(|topic| topic.band),
        Some(Band::Low)
    );
    assert_eq!(
        check
            .topic(Domain::Skin)
            .map(|topic| (topic.band, topic.label)),
        Some((Band::High, Label::KeepInMind))
    );
    assert_eq!(check.topic(Domain::Sleep), None);
    assert!(check.see_doctor);
    assert_eq!(
        check.score.map(|score| (score.count, score.of)),
        Some((3, 8))
    );
}

#[test]
fn of_a_damaged_check_the_rest_is_read_unless_nobody_knows_what_it_was() {
    let whole =
        "day=2026-09-21 age=30 content=1.1 level=none score=3/8 bowel=low\nage=30 b1=le2\nText";
    for (from, to) in [
        ("day=2026-09-21", "day=2026-09-31"),
        ("day=2026-09-21 ", ""),
        ("age=30 content", "age=x content"),
        ("level=none", "level=emergency"),
    ] {
        let text = whole.replacen(from, to, 1);
        assert_eq!(finished_codec::read(7, &text), (None, 1), "{text}");
    }
    let (good, _) = finished_codec::read(7, whole);
    for (from, to) in [
        ("score=3/8", "score=9/8"),
        ("score=3/8", "score=3"),
        ("bowel=low", "bowel=fine"),
        ("bowel=low", "bowel=low/fine"),
        ("bowel=low", "bowl=low"),
        ("bowel=low", "iron=low"),
        ("bowel=low", "bowel=low bowel=high"),
        ("level=none", "level=none level=none"),
        ("b1=le2", "b1=often"),
    ] {
        let (check, damaged) = finished_codec::read(7, &whole.replacen(from, to, 1));
        assert_eq!(damaged, 1, "{to}");
        let check = check.unwrap();
        assert_eq!(
            (check.day, check.text),
            (good.as_ref().unwrap().day, "Text".to_owned())
        );
    }
}

#[test]
fn only_a_check_that_led_to_a_result_is_kept() {
    for words in [
        "rf1=breath",
        "rf3=blisters",
        "age=6",
        "age=70",
        "rf4=?",
        "age=?",
    ] {
        let mut given = calm("");
        let (key, value) = words.split_once('=').unwrap();
        let question = QuestionId::from_key(key).unwrap();
        given.set(
            question,
            (value != "?").then(|| answers(words).get(question).unwrap()),
        );
        let outcome = assess(&given);
        let check = Finished::of(
            &outcome,
            &given,
            (THEN, today()),
            BandsShown::Show,
            "1.1",
            String::new(),
        );
        assert_eq!(check, None, "{words}");
    }
}

#[test]
fn where_bands_are_hidden_none_are_kept() {
    let given = calm("");
    let outcome = assess(&given);
    let check = Finished::of(
        &outcome,
        &given,
        (THEN, today()),
        BandsShown::Hide,
        "1.1",
        String::new(),
    );
    let check = check.unwrap();
    assert_eq!((check.topics.len(), check.score), (0, None));
}

#[test]
fn children_are_told_apart_by_their_marks() {
    let mut children = Children::default();
    assert_eq!((children.count(), children.mark(Child::FIRST)), (1, None));
    assert!(children.set_mark(Child::FIRST, mark("star", "blue")));
    assert!(
        children.set_mark(Child::FIRST, mark("star", "blue")),
        "it is its own"
    );
    assert_eq!(
        children.add(Some(mark("star", "blue"))),
        None,
        "it is taken"
    );
    assert_eq!(children.add(Some(mark("star", "green"))), Some(child(2)));
    assert!(!children.set_mark(child(2), mark("star", "blue")));
    assert!(
        !children.set_mark(child(3), mark("moon", "blue")),
        "nobody is there"
    );
    assert!(children.choose(child(2)) && !children.choose(child(3)));
    assert_eq!(children.current(), child(2));
    assert_eq!(
        children.free(Some(mark("sun", "pink"))),
        Some(mark("sun", "pink"))
    );
    assert_eq!(
        children.free(Some(mark("star", "blue"))),
        Some(mark("moon", "blue"))
    );
    for _ in 0..7 {
        assert!(children.add(children.free(None)).is_some());
    }
    assert_eq!(children.add(children.free(None)), None, "nine are enough");
}

/// The store with one text in it.
fn holding(slot: Slot, text: &str) -> Browser {
    let browser = Browser::default();
    browser.put_text(slot, text.trim_end());
    browser
}

#[test]
fn version_1_is_read_and_written_again_as_it_is() {
    assert_eq!(
        VERSION, 1,
        "a fixture of the new version stands beside the older ones"
    );
    let browser = holding(LOG, LOG_V1);
    browser.put_text(FINISHED, FINISHED_V1.trim_end());
    browser.put_text(CHILDREN, CHILDREN_V1.trim_end());
    let books = Books::new(&browser, THEN);
    let found = (
        books.log(Child::FIRST),
        books.history(Child::FIRST),
        books.children(),
    );
    assert_eq!(found.0.outcome, LoadOutcome::Restored);
    assert_eq!(found.1.outcome, LoadOutcome::Restored);
    assert_eq!(found.2.outcome, LoadOutcome::Restored);
    let log = found.0.value;
    assert_eq!(
        log.get(day("2026-09-21")),
        entry("poop=1 look=soft pain=no itch=none sleep=good food=no")
    );
    assert_eq!(
        log.get(day("2026-09-20")).values(LogField::Poop),
        Selection::NONE.with(0).with(1)
    );
    let checks = found.1.value;
    assert_eq!(checks.open(), Some(THEN));
    assert_eq!(checks.checks()[0], finished("", THEN, today()));
    assert_eq!(found.2.value.mark(child(2)), Some(mark("moon", "green")));
    assert_eq!(found.2.value.current(), child(2));
    assert_eq!(books.turn(), child(2));

    // Changed and changed back, so that it is written.
    let none = entry("");
    let more = entry("poop=2");
    let on = day("2026-09-19");
    assert_eq!(
        books.save_day(Child::FIRST, on, (&none, &more), today()),
        Ok(true)
    );
    assert_eq!(books.delete_day(Child::FIRST, on), Ok(true));
    assert_eq!(browser.text(LOG).as_deref(), Some(LOG_V1.trim_end()));
    let other = finished("b1=le2", THEN + DAY, day("2026-09-22"));
    assert_eq!(books.finish(Child::FIRST, &other), Ok(true));
    assert_eq!(books.delete_finished(Child::FIRST, other.at), Ok(true));
    let again = browser
        .text(FINISHED)
        .unwrap()
        .replace("1790086400", "1790000000");
    assert_eq!(again, FINISHED_V1.trim_end());
    assert_eq!(books.choose(Child::FIRST), Ok(true));
    assert_eq!(books.choose(child(2)), Ok(true));
    assert_eq!(
        browser.text(CHILDREN).as_deref(),
        Some(CHILDREN_V1.trim_end())
    );
}

#[test]
fn each_step_lifts_by_one_version() {
    let steps: &[Step] = &[|mut fields| {
        fields.push(("second".to_owned(), "2".to_owned()));
        fields
    }];
    let lifted = |text| match parse(text, steps) {
        Object::Fields(fields, 0) => fields.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!(lifted(r#"{"v":"1"}"#), 1);
    assert_eq!(lifted(r#"{"v":"2"}"#), 0);
    assert_eq!(parse(r#"{"v":"3"}"#, steps), Object::Newer);
    assert_eq!(parse(r#"{"v":"2"}"#, STEPS), Object::Newer);
}

#[test]
fn a_newer_version_is_left_alone() {
    for text in [r#"{"v":"2","x":"y"}"#, r#"{"v":9}"#, r#"{"x":{},"v":"2"}"#] {
        let browser = holding(LOG, text);
        let books = Books::new(&browser, THEN);
        let loaded = books.log(Child::FIRST);
        assert_eq!(
            (loaded.value, loaded.outcome),
            (log(&[]), LoadOutcome::Newer)
        );
        let change = (&entry(""), &entry("poop=1"));
        assert_eq!(
            books.save_day(Child::FIRST, today(), change, today()),
            Err(NotKept::Newer)
        );
        assert_eq!(books.library(), Err(NotKept::Newer));
        assert_eq!(browser.text(LOG).as_deref(), Some(text));
        assert_eq!(browser.text(Slot::Aside(Part::Log, Child::FIRST)), None);
    }
}

#[test]
fn damage_is_set_aside_and_counted_once() {
    let text =
        r#"{"v":"1","2026-09-20":"poop=1 look=pink","2026-09-31":"poop=1","2026-09-21":"pain=no"}"#;
    let browser = holding(LOG, text);
    let books = Books::new(&browser, THEN);
    let readable = log(&[("2026-09-20", "poop=1"), ("2026-09-21", "pain=no")]);
    let loaded = books.log(Child::FIRST);
    assert_eq!(
        (loaded.value, loaded.outcome),
        (readable.clone(), LoadOutcome::Repaired(2))
    );
    let aside = browser.text(Slot::Aside(Part::Log, Child::FIRST)).unwrap();
    let aside: serde_json::Value = serde_json::from_str(&aside).unwrap();
    assert_eq!(aside["text"], text);
    let again = books.log(Child::FIRST);
    assert_eq!(
        (again.value, again.outcome),
        (readable, LoadOutcome::Restored)
    );
}

#[test]
fn where_there_is_no_room_to_set_damage_aside_it_stays_where_it_is() {
    let text = r#"{"v":"1","2026-09-20":"poop=1 look=pink"}"#;
    let browser = holding(LOG, text);
    browser.full.set(true);
    let books = Books::new(&browser, THEN);
    assert_eq!(books.log(Child::FIRST).outcome, LoadOutcome::Repaired(1));
    let change = (&entry(""), &entry("poop=1"));
    let saved = books.save_day(Child::FIRST, today(), change, today());
    assert_eq!(saved, Err(NotKept::Full));
    assert_eq!(browser.text(LOG).as_deref(), Some(text));
    // There is room again, and a change comes before it is read once more.
    browser.full.set(false);
    assert_eq!(
        books.save_day(Child::FIRST, today(), change, today()),
        Ok(true)
    );
    assert!(
        browser
            .text(Slot::Aside(Part::Log, Child::FIRST))
            .unwrap()
            .contains("pink")
    );
    assert!(browser.text(LOG).unwrap().contains("2026-09-20"));
}

#[test]
fn anything_at_all_is_read_without_a_panic() {
    for text in [
        "",
        "[]",
        "null",
        "{",
        r#"{"v":"1""#,
        r#"{"2026-09-21":"poop=1"#,
        "\u{0}",
        r#"{"v":"0"}"#,
    ] {
        let browser = holding(LOG, text);
        browser.put_text(FINISHED, text);
        browser.put_text(CHILDREN, text);
        let books = Books::new(&browser, THEN);
        for outcome in [
            books.log(Child::FIRST).outcome,
            books.history(Child::FIRST).outcome,
            books.children().outcome,
        ] {
            assert!(
                matches!(outcome, LoadOutcome::Repaired(_)),
                "{text}: {outcome:?}"
            );
        }
        assert!(books.library().is_ok());
    }
}

#[test]
fn it_is_the_turn_of_a_child_that_is_there() {
    for (text, turn) in [
        (
            r#"{"v":"1","current":"2","1":"star blue","2":"moon blue"}"#,
            2,
        ),
        (
            r#"{"v":"1","current":"1","1":"star blue","2":"moon blue"}"#,
            1,
        ),
        (
            r#"{"v":"1","current":"7","1":"star blue","2":"moon blue"}"#,
            1,
        ),
        (r#"{"v":"1","current":"current","1":""}"#, 1),
        (r#"{"v":"2","current":"2","2":"moon blue"}"#, 1),
        ("", 1),
    ] {
        let browser = holding(CHILDREN, text);
        assert_eq!(Books::new(&browser, THEN).turn(), child(turn), "{text}");
        assert_eq!(browser.text(CHILDREN).as_deref(), Some(text));
    }
    let browser = Browser::default();
    assert_eq!(Books::new(&browser, THEN).turn(), Child::FIRST);
    browser.denied.set(true);
    assert_eq!(Books::new(&browser, THEN).turn(), Child::FIRST);
}

/// What is kept of a child is found, whatever has become of its mark.
#[test]
fn a_child_with_a_damaged_mark_is_still_there() {
    for (text, lost) in [
        (
            r#"{"v":"1","current":"2","1":"star blue","2":"square blue"}"#,
            1,
        ),
        (
            r#"{"v":"1","current":"2","1":"star blue","2":"star blue"}"#,
            1,
        ),
        (r#"{"v":"1","current":"7","1":"star blue","2":""}"#, 1),
        (
            r#"{"v":"1","1":"star blue","2":"","0":"","10":"","two":""}"#,
            3,
        ),
        (r#"{"v":"1","1":"star blue","2":"moon","2":"moon blue"}"#, 1),
    ] {
        let browser = holding(CHILDREN, text);
        let loaded = Books::new(&browser, THEN).children();
        assert_eq!(loaded.outcome, LoadOutcome::Repaired(lost), "{text}");
        let turn = Books::new(&browser, THEN).turn();
        assert_eq!(turn, loaded.value.current(), "{text}");
        assert_eq!(loaded.value.count(), 2, "{text}");
        assert_eq!(loaded.value.mark(Child::FIRST), Some(mark("star", "blue")));
    }
}

proptest! {
    #[test]
    fn a_finished_check_is_written_and_read_again(check in any_finished()) {
        let text = finished_codec::write(&check);
        prop_assert_eq!(finished_codec::read(check.at, &text), (Some(check), 0));
    }

    #[test]
    fn any_words_are_read_without_a_panic(text: String, words in "[a-z0-9=|!, /-]{0,60}") {
        for text in [text, words] {
            let _ = finished_codec::read(1, &text);
            let (entry, _) = log_codec::read(today(), &text);
            let again = log_codec::read(today(), &log_codec::write(&entry));
            prop_assert_eq!(again, (entry, 0));
        }
    }

    #[test]
    fn a_library_is_stored_and_read_again(library in any_library()) {
        let browser = Browser::default();
        let books = Books::new(&browser, THEN);
        super::books::store(&browser, &library);
        prop_assert_eq!(books.library(), Ok(library));
        prop_assert!(browser.get(Slot::Aside(Part::Log, Child::FIRST)).unwrap().is_none());
    }
}
