//! What is kept: the record, its migrations and damage, two tabs, and the stores.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod children;
mod damage;
mod gone;
mod keeper;

mod lenient_json;
mod library;
mod merge;
mod older;
mod record;
mod tabs;

use crate::support::any_answers;
use gut_skin_check::app::{Place, Progress, Visit};
use gut_skin_check::domain::{Answers, QuestionId};
use gut_skin_check::storage::{Counters, Record};
use proptest::prelude::*;

/// The moment at which the fixtures were written.
const THEN: u64 = 1_790_000_000;
const DAY: u64 = 24 * 60 * 60;
const KEEP: u16 = 180;

/// A record of these answers, given one after the other at that moment.
fn record_of(answers: &Answers, now: u64) -> Record {
    let mut record = Record::default();
    record.set_answers(answers, now);
    record.progress.place = Place::Question(QuestionId::B3, Visit::Core);
    record
}

/// Any counters, most of them low enough to be equal now and then.
fn any_counters() -> BoxedStrategy<Counters> {
    let number = prop_oneof![3 => 0..5u32, 1 => 0..=Counters::HIGHEST_READ];
    prop::collection::vec(number, QuestionId::COUNT)
        .prop_map(|numbers| {
            let mut counters = Counters::default();
            for (question, number) in QuestionId::ALL.iter().zip(numbers) {
                counters.set(*question, number);
            }
            counters
        })
        .boxed()
}

/// Any place, with a visit that it can have.
fn any_place() -> BoxedStrategy<Place> {
    let visit = prop::sample::select(Visit::ALL);
    let question = prop::sample::select(QuestionId::ALL);
    prop_oneof![
        Just(Place::Start),
        Just(Place::PartDone),
        Just(Place::CoreDone),
        Just(Place::Review),
        Just(Place::Result),
        visit.clone().prop_map(Place::Stopped),
        (question, visit).prop_map(|(question, visit)| Place::Question(question, visit)),
    ]
    .boxed()
}

/// Any record at all.
fn any_record() -> BoxedStrategy<Record> {
    let told = (any::<bool>(), any::<bool>(), any::<bool>());
    let rest = (any_counters(), any::<u64>(), any_place(), told);
    (any_answers(), rest)
        .prop_map(|(answers, (counters, last_answer, place, told))| Record {
            progress: Progress {
                answers,
                last_answer: (last_answer > 0).then_some(last_answer),
                place,
                result_seen: told.0,
                asked_again: told.1,
                alarm: told.2,
            },
            counters,
        })
        .boxed()
}
