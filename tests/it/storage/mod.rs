//! What is kept: the record, its migrations and damage, two tabs, and the stores.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod damage;

mod lenient_json;
mod merge;
mod record;
mod store;

use crate::support::any_answers;
use gut_skin_check::domain::{Answers, QuestionId};
use gut_skin_check::storage::{Counters, Snapshot};
use proptest::prelude::*;

/// The moment at which the fixtures were written.
const THEN: u64 = 1_790_000_000;
const DAY: u64 = 24 * 60 * 60;
const KEEP: u16 = 180;

/// A snapshot of these answers, given one after the other at that moment.
fn snapshot(answers: &Answers, now: u64) -> Snapshot {
    let mut snapshot = Snapshot::default();
    snapshot.take(answers, now);
    snapshot.screen = "b3".to_owned();
    snapshot.visit = "core".to_owned();
    snapshot
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

/// Any snapshot at all.
fn any_snapshot() -> BoxedStrategy<Snapshot> {
    let rest = (
        any_counters(),
        any::<u64>(),
        any::<String>(),
        any::<String>(),
        any::<bool>(),
    );
    (any_answers(), rest)
        .prop_map(
            |(answers, (counters, last_answer, screen, visit, result_seen))| Snapshot {
                answers,
                counters,
                last_answer,
                screen,
                visit,
                result_seen,
            },
        )
        .boxed()
}
