//! The record: what is written, every version ever shipped, and how long it is kept.

use super::{DAY, KEEP, THEN, any_record, record_of};
use crate::support::{answers, calm, spell};
use gut_skin_check::app::{Place, Progress, Visit};
use gut_skin_check::domain::QuestionId;
use gut_skin_check::storage::Record;
use gut_skin_check::storage::format::lenient_json::Fields;
use gut_skin_check::storage::record::{
    self, FIELDS, LoadOutcome, Loaded, STEPS, VERSION, read, read_fields, write,
};
use proptest::prelude::*;

const V1: &str = include_str!("../../fixtures/records/v1.json");
const V1_HALF_AGE: &str = include_str!("../../fixtures/records/v1-half-age.json");
const V2: &str = include_str!("../../fixtures/records/v2.json");
const V2_ASKED_AGAIN: &str = include_str!("../../fixtures/records/v2-asked-again.json");
const NEWER: &str = include_str!("../../fixtures/records/v999-newer.json");

#[test]
fn version_1_is_read() {
    let loaded = read(V1, THEN, KEEP);
    assert_eq!(
        (loaded.outcome, &loaded.set_aside),
        (LoadOutcome::Restored, &None)
    );
    let found = loaded.record.unwrap();
    assert_eq!(
        spell(&found.progress.answers),
        "country=us age=30 toilet=trained diet=any dx=notyet b1=4to6 b2=firm g=y..w.....x",
        "all but the danger signs, which are asked again"
    );
    assert_eq!(
        (found.progress.last_answer, found.progress.place),
        (Some(THEN), Place::Question(QuestionId::B3, Visit::Core))
    );
    assert!(!found.progress.result_seen);
    assert_eq!(found.counters.get(QuestionId::B2), 1_790_000_000);
    assert_eq!(
        found.counters.get(QuestionId::Bf),
        1_789_999_905,
        "of an answer that was cleared"
    );
    assert_eq!(found.counters.get(QuestionId::X3), 0);
}

#[test]
fn half_an_age_is_read() {
    let loaded = read(V1_HALF_AGE, THEN, KEEP);
    assert_eq!(loaded.outcome, LoadOutcome::Restored);
    assert_eq!(
        spell(&loaded.record.unwrap().progress.answers),
        "country=uk age=2y"
    );
}

#[test]
fn what_is_written_is_the_newest_version_ever_shipped() {
    let newest = [V2, V2_ASKED_AGAIN];
    for text in newest {
        let found = read(text, THEN, KEEP).record.unwrap();
        assert_eq!(
            write(&found),
            text.trim_end(),
            "a changed record is a new version"
        );
    }
    assert_eq!(
        VERSION, 2,
        "a fixture of the new version stands beside the older ones"
    );
}

/// The chain itself, with steps as a later version would add them.
#[test]
fn each_step_lifts_by_one_version() {
    fn step_1(mut fields: Fields) -> Fields {
        fields.push(("second".to_owned(), "2".to_owned()));
        fields
    }
    fn step_2(mut fields: Fields) -> Fields {
        assert!(fields.iter().all(|(name, _)| name != "third"));
        fields.push(("third".to_owned(), "3".to_owned()));
        fields
    }
    let lifted = |version| {
        let fields = record::migrate(Vec::new(), version, &[step_1, step_2]);
        fields
            .into_iter()
            .map(|(name, _)| name)
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(lifted(1), "second third");
    assert_eq!(lifted(2), "third");
    assert_eq!(lifted(3), "");
    assert_eq!(VERSION, STEPS.len() as u64 + 1);
}

#[test]
fn a_newer_version_is_not_touched() {
    let next = (VERSION + 1).to_string();
    let newer = [
        NEWER,
        "{\"v\":\"NEXT\"}",
        "{\"v\":NEXT}",
        "{ \"v\" : NEXT }",
        "{\"v\":18446744073709551615}",
        "{\"v\":NEXT,\"answers\":{\"b1\":\"br",
        "{\"v\":\"NEXT\",\"answers\":\"b1=br",
        "{\"answers\":{},\"v\":NEXT}",
        "{\"a\":{\"v\":1,\"}\":[\"\\\"}\",{}]},\"b\":-1.5e9,\"c\":null,\"d\":\"\\ud83d\\ude00\",\"v\":\"NEXT\"}",
    ];
    for text in newer.map(|text| text.replace("NEXT", &next)) {
        assert_eq!(
            read(&text, THEN + 999 * DAY, KEEP),
            Loaded::nothing(LoadOutcome::Newer),
            "{text}"
        );
    }
}

/// Words for every kind of answer, and strings throughout.
#[test]
fn every_value_is_a_string() {
    let kept = record_of(
        &answers("age=2y rf1=none rf3=pain,dry b1=3 g=y.h......x"),
        THEN,
    );
    let expected = serde_json::json!({
        "v": "2",
        "last_answer": "1790000000",
        "screen": "b3",
        "visit": "core",
        "result_seen": "no",
        "answers": "age=2y rf1=none rf3=pain,dry b1=3 g=y.h......x",
        "counters": "age=1790000000 rf1=1790000001 rf3=1790000002 b1=1790000003 g=1790000004",
        "content": "1.1",
        "asked_again": "no",
        "alarm": "no",
    });
    let found: serde_json::Value = serde_json::from_str(&write(&kept)).unwrap();
    assert_eq!(found, expected);
}

#[test]
fn nothing_answered_is_empty_and_never_expires() {
    let mut nothing = record_of(&answers("b1=3"), THEN);
    nothing.set_answers(&answers(""), THEN);
    for now in [THEN, THEN + 999 * DAY] {
        let loaded = read(&write(&nothing), now, KEEP);
        assert_eq!(loaded.outcome, LoadOutcome::Empty);
        assert_eq!(
            loaded.record.as_ref(),
            Some(&nothing),
            "with the order of what was cleared"
        );
    }
}

/// Nothing was answered in it, which is not the same as an answer in the year 1970.
#[test]
fn a_record_of_nothing_round_trips() {
    let nothing = Record::default();
    let loaded = read(&write(&nothing), THEN, KEEP);
    assert_eq!(
        (loaded.outcome, loaded.record),
        (LoadOutcome::Empty, Some(nothing))
    );
}

/// A check that begins anew has no last answer; what was cleared for it was still changed at a moment.
#[test]
fn following_the_model_never_loses_the_moment_of_the_last_change() {
    let mut record = record_of(&answers("b1=3"), THEN);
    record.follow(Progress::default(), THEN + 10);
    assert!(record.progress.answers.is_empty());
    assert_eq!(record.progress.last_answer, Some(THEN + 10));
    record.follow(Progress::default(), THEN + 20);
    assert_eq!(record.progress.last_answer, Some(THEN + 10));
    let model = Progress {
        last_answer: Some(THEN + 30),
        ..Progress::default()
    };
    record.follow(model, THEN + 40);
    assert_eq!(
        record.progress.last_answer,
        Some(THEN + 30),
        "the model's own"
    );
}

fn outcome(result_seen: bool, age_in_seconds: u64, keep_days: u16) -> LoadOutcome {
    let mut kept = record_of(&calm(""), THEN);
    kept.progress.result_seen = result_seen;
    read(&write(&kept), THEN + age_in_seconds, keep_days).outcome
}

#[test]
fn a_seen_result_is_kept_for_the_days_that_are_set() {
    use LoadOutcome::{Expired, Restored};
    assert_eq!(outcome(true, 180 * DAY, 180), Restored);
    assert_eq!(outcome(true, 180 * DAY + 1, 180), Expired);
    assert_eq!(outcome(true, 365 * DAY, 365), Restored);
    assert_eq!(outcome(true, 365 * DAY + 1, 365), Expired);
    assert_eq!(outcome(true, 0, 0), Restored);
    assert_eq!(outcome(true, 1, 0), Expired);
    assert_eq!(outcome(true, u64::MAX - THEN, u16::MAX), Expired);
}

#[test]
fn a_draft_is_kept_for_30_days_or_fewer() {
    use LoadOutcome::{Expired, Restored};
    assert_eq!(outcome(false, 30 * DAY, 180), Restored);
    assert_eq!(outcome(false, 30 * DAY + 1, 180), Expired);
    assert_eq!(outcome(false, 7 * DAY, 7), Restored);
    assert_eq!(outcome(false, 7 * DAY + 1, 7), Expired);
}

#[test]
fn what_has_expired_is_not_handed_on() {
    let kept = write(&record_of(&calm(""), THEN));
    let expired = Loaded::nothing(LoadOutcome::Expired);
    assert_eq!(read(&kept, THEN + 31 * DAY, KEEP), expired);
    let damaged = kept.replace("b1=7to21", "b1=often");
    assert_ne!(damaged, kept);
    assert_eq!(
        read(&damaged, THEN + 31 * DAY, KEEP),
        expired,
        "nor set aside"
    );
}

#[test]
fn a_clock_that_was_set_back_expires_nothing() {
    let kept = record_of(&calm(""), THEN);
    let loaded = read(&write(&kept), THEN - 999 * DAY, KEEP);
    assert_eq!(loaded.outcome, LoadOutcome::Restored);
    assert_eq!(
        loaded.record.unwrap().progress.last_answer,
        Some(THEN),
        "the app sees that it lies ahead"
    );
}

proptest! {
    #[test]
    fn a_saved_record_round_trips_exactly(kept in any_record()) {
        let loaded = read(&write(&kept), kept.progress.last_answer.unwrap_or(0), KEEP);
        let empty = kept.progress.answers.is_empty();
        let expected = if empty { LoadOutcome::Empty } else { LoadOutcome::Restored };
        prop_assert_eq!(loaded.outcome, expected);
        prop_assert_eq!(loaded.record, Some(kept));
        prop_assert_eq!(loaded.set_aside, None);
    }
}

/// The fields of the newest record as they are stored, without the version.
fn stored_fields() -> Fields {
    let record = record_of(&calm(""), THEN);
    let fields = FIELDS.iter();
    fields
        .map(|field| (field.name.to_owned(), (field.write)(&record)))
        .collect()
}

fn without(name: &str) -> Fields {
    let fields = stored_fields();
    assert!(fields.iter().any(|(other, _)| other == name), "{name}");
    let left = fields.into_iter().filter(|(other, _)| other != name);
    left.collect()
}

/// A record is damaged by the loss of a field that its version had, and by that alone.
#[test]
fn a_record_without_a_field_that_is_newer_than_it_is_not_damaged() {
    for field in FIELDS {
        for version in 1..=VERSION {
            let (_, damaged) = read_fields(without(field.name), version, FIELDS, THEN);
            let expected = u32::from(field.since <= version);
            assert_eq!(damaged, expected, "{} in version {version}", field.name);
        }
    }
}

/// The same with each field as if a later version had brought it.
#[test]
fn a_field_that_a_later_version_brings_is_not_missed_in_an_older_record() {
    for index in 0..FIELDS.len() {
        let mut later = FIELDS.to_vec();
        later[index].since = VERSION + 1;
        let name = later[index].name;
        let (_, damaged) = read_fields(without(name), VERSION, &later, THEN);
        assert_eq!(damaged, 0, "{name}");
        let whole = read_fields(stored_fields(), VERSION, &later, THEN);
        assert_eq!(whole, (record_of(&calm(""), THEN), 0), "{name}");
        let (_, damaged) = read_fields(without(name), VERSION + 1, &later, THEN);
        assert_eq!(damaged, 1, "{name} is missing from a record that had it");
    }
}

/// Every field is in the fixture of its version, so that a changed field cannot ship without a new version.
#[test]
fn every_field_is_in_the_newest_fixture() {
    let newest: serde_json::Value = serde_json::from_str(V2).unwrap();
    for field in FIELDS {
        assert!(newest[field.name].is_string(), "{}", field.name);
    }
    assert_eq!(newest.as_object().unwrap().len(), FIELDS.len() + 1);
}
