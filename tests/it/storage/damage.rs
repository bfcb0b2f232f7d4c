//! Damaged records: what is readable is kept, the rest is counted and set aside, and nothing panics.

use super::{DAY, KEEP, THEN, any_record, record_of};
use crate::support::{answers, any_answers, calm, spell, with};
use gut_skin_check::assess::input;
use gut_skin_check::domain::answers::{Group, Selection};
use gut_skin_check::domain::journey::RIGHT_NOW;
use gut_skin_check::domain::{Answer, QuestionId};
use gut_skin_check::storage::Record;
use gut_skin_check::storage::record::{FIELDS, LoadOutcome, Loaded, VERSION, read, write};
use proptest::prelude::*;
use serde_json::{Value, json};

const V1: &str = include_str!("../../fixtures/records/v1.json");
const V1_EMERGENCY: &str = include_str!("../../fixtures/records/v1-emergency.json");
const V1_HALF_AGE: &str = include_str!("../../fixtures/records/v1-half-age.json");
const ONE_ANSWER: &str = include_str!("../../fixtures/records/damaged-one-answer.json");
const BROKEN_OFF: &str = include_str!("../../fixtures/records/damaged-broken-off.json");
const EVERY_FIELD: &str = include_str!("../../fixtures/records/damaged-every-field.json");

/// Loads a damaged text, which must be handed back to be set aside.
fn repaired(text: &str) -> (u32, Record) {
    match read(text, THEN, KEEP) {
        Loaded {
            outcome: LoadOutcome::Repaired(count),
            record: Some(record),
            set_aside: Some(raw),
        } => {
            assert_eq!(raw, text);
            (count, record)
        }
        other => panic!("{other:?} for {text}"),
    }
}

/// A list that has lost a sign is not "none of these", nor what is left of it: it is asked again.
#[test]
fn a_damaged_list_is_asked_again_and_all_else_stays() {
    let (count, found) = repaired(ONE_ANSWER);
    assert_eq!(count, 1);
    assert_eq!(
        spell(&found.progress.answers),
        "country=us age=30 toilet=trained diet=any dx=yes b1=4to6"
    );
    assert_eq!(found.counters.get(QuestionId::B1), 10);
}

/// Of a list with a danger sign nothing else may be readable, or it may be there twice: it is asked again, and the sign
/// stays a warning until then. What was read as a sign is shown at once.
#[test]
fn a_danger_sign_in_a_damaged_list_stays_a_warning() {
    for (damaged, left, alarm) in [
        ("rf1=breath,? rf3=none", "rf3=none", true),
        ("rf1=none rf1=breath", "", true),
        ("rf1=breath rf1=none", "rf1=breath", false),
        ("rf3=eye,? b1=3", "b1=3", true),
        ("rf1=breath rf1=swell", "rf1=breath", true),
        // A call this week, and a sign that nobody knows.
        ("rf4=streaks,?", "", false),
        // A sign of the last 3 days that means neither an emergency nor a call today.
        ("rf3=crustseen,?", "", false),
        ("rf1=none,?", "", false),
    ] {
        let text = with_answers(&record_of(&answers("b1=3"), THEN), damaged);
        let (_, found) = repaired(&text);
        assert_eq!(spell(&found.progress.answers), left, "{damaged}");
        assert_eq!(found.progress.alarm, alarm, "{damaged}");
    }
}

#[test]
fn a_text_that_breaks_off_keeps_what_stood_before() {
    let (count, found) = repaired(BROKEN_OFF);
    assert_eq!(count, 2, "the break, and the counters");
    assert_eq!(
        spell(&found.progress.answers),
        "country=us age=30 toilet=trained diet=any dx=yes"
    );
    assert_eq!(found.progress.last_answer, Some(THEN));
}

/// Whether nothing was read that was not there, not even half a number.
fn is_part(found: &Record, whole: &Record) -> bool {
    let time = found.progress.last_answer;
    (time == whole.progress.last_answer || time == Some(THEN - DAY))
        && QuestionId::ALL.iter().copied().all(|question| {
            let (answer, number) = (
                found.progress.answers.get(question),
                found.counters.get(question),
            );
            let same = match (answer, whole.progress.answers.get(question)) {
                (Some(Answer::Grid(part)), Some(Answer::Grid(grid))) => {
                    Group::ALL.iter().all(|group| {
                        part.row(*group).is_none() || part.row(*group) == grid.row(*group)
                    })
                }
                (answer, whole) => answer.is_none() || answer == whole,
            };
            same && (number == 0 || number == whole.counters.get(question))
        })
}

#[test]
fn a_text_may_break_off_anywhere() {
    for text in [V1, V1_HALF_AGE] {
        let text = text.trim_end();
        let whole = read(text, THEN, KEEP).record.unwrap();
        for end in 0..text.len() {
            let loaded = read(&text[..end], THEN, KEEP);
            assert!(matches!(loaded.outcome, LoadOutcome::Repaired(_)), "{end}");
            let found = loaded.record;
            assert!(
                found.is_none_or(|found| is_part(&found, &whole)),
                "{}",
                &text[..end]
            );
        }
    }
}

/// Another sign in its place, or none: nothing panics, a danger sign never becomes "none of these", and what is not noticed
/// has changed one answer, or given it to another question (`rf2` without its first letter).
#[test]
fn any_byte_may_be_damaged() {
    let danger = with(&calm(""), "rf1=breath rf2=battery rf3=dry,notsure");
    let danger = write(&record_of(&danger, THEN));
    for text in [V1, V1_EMERGENCY, danger.as_str()] {
        let text = text.trim_end();
        let whole = read(text, THEN, KEEP).record.expect("it is whole");
        for (at, byte) in text.bytes().enumerate() {
            for other in ["", "\0", "\"", "9", "z"] {
                if other.as_bytes() == [byte] || !text.is_char_boundary(at + 1) {
                    continue;
                }
                let damaged = [&text[..at], other, &text[at + 1..]].concat();
                let loaded = read(&damaged, THEN, KEEP);
                let Some(found) = loaded.record else { continue };
                let (found, whole) = (&found.progress.answers, &whole.progress.answers);
                for list in RIGHT_NOW {
                    let had = whole.many(list).is_some_and(|signs| !signs.is_empty());
                    assert!(
                        !had || found.many(list) != Some(Selection::NONE),
                        "{damaged}"
                    );
                }
                let differ =
                    |question: &&QuestionId| found.get(**question) != whole.get(**question);
                let changed = QuestionId::ALL.iter().filter(differ).count();
                assert!(
                    changed <= 2 || loaded.outcome != LoadOutcome::Restored,
                    "{damaged}"
                );
            }
        }
    }
}

#[test]
fn every_field_may_be_damaged_at_once() {
    let (count, found) = repaired(EVERY_FIELD);
    // Not strings alone; v, last_answer, result_seen, extra; mood, g2, b1 twice, rf1, b2; two counters.
    assert_eq!(count, 12);
    assert_eq!(
        spell(&found.progress.answers),
        "country=us age=30 b1=3 g=y........."
    );
    assert_eq!(found.counters.get(QuestionId::Country), 1);
    assert_eq!(found.counters.get(QuestionId::Age), 0);
}

#[test]
fn a_record_without_a_time_is_old_enough_to_ask_safety_again_and_is_not_thrown_away() {
    let text = write(&record_of(&calm(""), THEN)).replace("\"last_answer\":\"1790000000\",", "");
    let (count, found) = repaired(&text);
    assert_eq!(count, 1);
    assert_eq!(spell(&found.progress.answers), spell(&calm("")));
    let hours = (THEN - found.progress.last_answer.unwrap()) / 3600;
    assert!((13..48).contains(&hours), "{hours} hours");
}

#[test]
fn a_version_that_was_never_is_damage_and_all_else_stays() {
    let kept = record_of(&answers("b1=3"), THEN);
    for version in ["0", "", "one", "-1", "1.0"] {
        let written = format!("\"v\":\"{VERSION}\"");
        let text = write(&kept).replace(&written, &format!("\"v\":\"{version}\""));
        assert_eq!(repaired(&text), (1, kept.clone()), "{version:?}");
    }
}

#[test]
fn what_is_no_record_at_all_is_set_aside() {
    for text in [
        "", "null", "[]", "\"{}\"", "1e5", "\u{0}", "not json", "[[[[[[[[",
    ] {
        let expected = Loaded {
            outcome: LoadOutcome::Repaired(1),
            record: None,
            set_aside: Some(text.to_owned()),
        };
        assert_eq!(read(text, THEN, KEEP), expected, "{text:?}");
    }
}

#[test]
fn something_behind_the_record_is_damage() {
    let kept = record_of(&answers("b1=3"), THEN);
    let text = format!("{}x", write(&kept));
    assert_eq!(repaired(&text), (1, kept));
}

#[test]
fn absurd_nesting_loads() {
    for open in [
        "[",
        "{\"answers\":",
        "{\"v\":1,\"answers\":{\"g\":[",
        "{\"answers\":{\"b1\":[",
        "{\"v\":\"1\",\"answers\":[\"",
    ] {
        let _ = read(&open.repeat(500_000), THEN, KEEP);
    }
}

#[test]
fn a_counter_at_the_end_of_the_numbers_is_not_believed() {
    let text = write(&record_of(&answers("b1=3"), THEN));
    for number in [
        "4294967295",
        "4294967296",
        "18446744073709551616",
        "184467440737095516160",
        "-1",
        "1.5",
        "",
    ] {
        let text = text.replace("b1=1790000000", &format!("b1={number}"));
        let (count, mut found) = repaired(&text);
        assert_eq!(
            (count, found.counters.get(QuestionId::B1)),
            (1, 0),
            "{number}"
        );
        found.set_answers(&answers("b1=le2"), THEN);
        assert!(found.counters.get(QuestionId::B1) > 0);
    }
}

/// Pieces of a record.
const PARTS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"v\":\"1\"",
    "\"v\":1",
    "\"answers\":",
    "\"counters\":",
    "\"last_answer\":",
    "g=",
    "b1=",
    "rf1=",
    "age=",
    " ",
    "0",
    "-7",
    "1.5",
    "1e999",
    "null",
    "true",
    "none",
    "\\",
    "\\u00",
    "\"",
];

/// What an answer may be damaged to: never legal for any question.
const DAMAGE: &[&str] = &[
    "?",
    "-1",
    "1.5",
    "240",
    "5y",
    "",
    "none,none",
    "none,?",
    ",",
    "yyyyyyyyyyy",
    "=",
];

/// A record with other answers in it.
fn with_answers(kept: &Record, answers: &str) -> String {
    let mut record: Value = serde_json::from_str(&write(kept)).unwrap();
    record["answers"] = json!(answers);
    record.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_load(bytes in any::<Vec<u8>>(), now in any::<u64>(), keep_days in any::<u16>()) {
        let _ = read(&String::from_utf8_lossy(&bytes), now, keep_days);
    }

    #[test]
    fn any_text_that_looks_like_json_loads(
        parts in prop::collection::vec(prop::sample::select(PARTS), 0..40), now in any::<u64>(),
    ) {
        let _ = read(&parts.concat(), now, KEEP);
    }

    /// One byte of a record is changed: whatever comes out, nothing is lost silently.
    #[test]
    fn a_changed_byte_is_noticed_or_harmless(
        kept in any_record(), place in any::<prop::sample::Index>(), letter in any::<char>(),
    ) {
        let text = write(&kept);
        let place = place.index(text.chars().count());
        let changed: String =
            text.chars().enumerate().map(|(at, old)| if at == place { letter } else { old }).collect();
        let loaded = read(&changed, kept.progress.last_answer.unwrap_or(0), KEEP);
        if let LoadOutcome::Repaired(count) = loaded.outcome {
            prop_assert!(count > 0);
            prop_assert_eq!(loaded.set_aside, Some(changed));
        } else if let Some(found) = loaded.record {
            // It was read in full: then it is what was stored, and is written as it was.
            prop_assert_eq!(read(&write(&found), kept.progress.last_answer.unwrap_or(0), KEEP).record, Some(found));
        }
    }

    #[test]
    fn a_record_that_breaks_off_loads_a_part_of_the_answers(
        answers in any_answers(), place in any::<prop::sample::Index>(), tail in "[x:]?",
    ) {
        let kept = record_of(&answers, THEN);
        let text = write(&kept);
        let cut = format!("{}{tail}", &text[..place.index(text.len())]);
        let found = read(&cut, THEN, KEEP).record;
        prop_assert!(found.is_none_or(|found| is_part(&found, &kept)), "{}", cut);
    }

    #[test]
    fn one_damaged_answer_leaves_all_others(
        answers in any_answers(), damage in prop::sample::select(DAMAGE), place in any::<prop::sample::Index>(),
    ) {
        let kept = record_of(&answers, THEN);
        let spelt = spell(&answers);
        let mut words: Vec<String> = spelt.split(' ').map(str::to_owned).collect();
        prop_assume!(!spelt.is_empty());
        let word = place.get_mut(&mut words);
        let key = word.split('=').next().unwrap().to_owned();
        *word = format!("{key}={damage}");

        let (count, found) = repaired(&with_answers(&kept, &words.join(" ")));
        let mut expected = kept.progress.answers.clone();
        expected.set(QuestionId::from_key(&key).unwrap(), None);
        prop_assert_eq!(spell(&found.progress.answers), spell(&expected));
        prop_assert_eq!(found.counters, kept.counters);
        prop_assert_eq!(count, 1);
    }

    /// A row of the grid is lost alone.
    #[test]
    fn one_damaged_row_leaves_all_others(answers in any_answers(), row in 0..10usize) {
        let kept = record_of(&answers, THEN);
        prop_assume!(kept.progress.answers.get(QuestionId::G).is_some());
        let group = Group::ALL[row];
        let mut expected = kept.progress.answers.clone();
        expected.set(QuestionId::G, Some(Answer::Grid(kept.progress.answers.grid().with(group, None))));

        let spelt = spell(&answers);
        let start = spelt.find(" g=").map_or(0, |at| at + 1) + "g=".len() + row;
        let damaged = format!("{}?{}", &spelt[..start], &spelt[start + 1..]);
        let (count, found) = repaired(&with_answers(&kept, &damaged));
        prop_assert_eq!(spell(&found.progress.answers), spell(&expected));
        prop_assert_eq!(count, 1);
    }

    /// A value that is no string is damage, and all fields beside it stay.
    #[test]
    fn one_field_that_is_no_string_leaves_all_others(
        answers in any_answers(), field in 0..=FIELDS.len(), odd in 0..5usize,
    ) {
        let kept = record_of(&answers, THEN);
        let mut record: Value = serde_json::from_str(&write(&kept)).unwrap();
        let name = FIELDS.get(field).map_or("v", |field| field.name);
        record[name] = [json!({"a": [1, "}"], "v": 7}), json!(["b1=3"]), json!(null), json!(true), json!(-1)][odd].clone();
        let (_, found) = repaired(&record.to_string());
        let expected = match name {
            "answers" => String::new(),
            // They may be of 1.0, and are asked again.
            "content" => spell(&with(&answers, "rf1=- rf2=- rf3=- rf4=- t4=-")),
            _ => spell(&answers),
        };
        prop_assert_eq!(spell(&found.progress.answers), expected);
        if name != "counters" {
            prop_assert_eq!(found.counters, kept.counters);
        }
    }

    /// The two shapes of the same answers, whatever is half an answer aside.
    #[test]
    fn the_record_holds_what_assess_is_given(answers in any_answers()) {
        let strict = input::read(&input::to_text(&answers)).unwrap();
        let mut whole = read(&write(&record_of(&answers, THEN)), THEN, KEEP).record.unwrap().progress.answers;
        if whole.age().is_none() {
            whole.set(QuestionId::Age, None);
        }
        prop_assert_eq!(spell(&strict), spell(&whole));
    }
}
