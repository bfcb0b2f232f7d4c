//! What is kept beside the running check: how it is written, what two tabs and two devices do to it, and how long it is kept.

mod books;
mod edges;
mod expiry;
mod kept;
mod moving;
mod schema;

use crate::fixtures::spelled::entry;
use crate::support::{any_answers, any_log_day, calm};
use gut_skin_check::app::library::{
    Child, Children, Entry, Finished, History, Hue, Library, Log, Mark, Shelf, ShownTopic, Symbol,
};
use gut_skin_check::domain::assess;
use gut_skin_check::domain::bands::{Band, Domain, Label};
use gut_skin_check::domain::day::Day;
use gut_skin_check::domain::variety::Score;
use gut_skin_check::settings::config::BandsShown;
use proptest::prelude::*;

/// 21 September 2026, the day of [`super::THEN`].
fn today() -> Day {
    day("2026-09-21")
}

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(super) fn mark(symbol: &str, hue: &str) -> Mark {
    Mark {
        symbol: Symbol::from_key(symbol).unwrap(),
        hue: Hue::from_key(hue).unwrap(),
    }
}

pub(super) fn child(number: u64) -> Child {
    Child::from_number(number).unwrap()
}

/// A log of entries, as `("2026-09-21", "poop=1")`.
fn log(entries: &[(&str, &str)]) -> Log {
    let entries = entries.iter().map(|(on, words)| Entry {
        day: day(on),
        what: entry(words),
        told: None,
    });
    Log::restored(entries.collect())
}

/// A finished check of these answers.
pub(super) fn finished(words: &str, at: u64, on: Day) -> Finished {
    let answers = calm(words);
    let text = "Things look steady.\nTo \"tell\" the doctor:\n- Age: 30 months\n".to_owned();
    let outcome = assess(&answers);
    let check = Finished::of(&outcome, &answers, (at, on), BandsShown::Show, "1.1", text);
    check.expect("a result")
}

fn history(checks: &[Finished]) -> History {
    History::restored(checks.to_vec(), None)
}

fn shelf(log: Log, checks: &[Finished]) -> Shelf {
    Shelf {
        history: history(checks),
        log,
    }
}

/// One child without a mark.
fn single(shelf: Shelf) -> Library {
    Library {
        children: Children::default(),
        shelves: vec![shelf],
    }
}

fn any_day() -> BoxedStrategy<Day> {
    let day = |number| Day::from_number(number).unwrap();
    prop_oneof![
        4 => (20_000..20_040_u32).prop_map(day),
        1 => (0..=Day::LAST.number()).prop_map(day)
    ]
    .boxed()
}

fn any_topics() -> BoxedStrategy<Vec<ShownTopic>> {
    let band = prop::sample::select(Band::ALL);
    let label = prop::sample::select(Label::ALL);
    let shown = prop::collection::vec((any::<bool>(), band, label), Domain::SHOWN.len());
    shown
        .prop_map(|shown| {
            let all = Domain::SHOWN.iter().copied().zip(shown);
            all.filter(|(_, (is_shown, ..))| *is_shown)
                .map(|(domain, (_, band, label))| ShownTopic {
                    domain,
                    band,
                    label,
                })
                .collect()
        })
        .boxed()
}

fn any_told() -> BoxedStrategy<Option<u64>> {
    prop::option::weighted(0.3, any::<u64>()).boxed()
}

fn any_finished() -> BoxedStrategy<Finished> {
    let moment = prop_oneof![3 => 100..120_u64, 1 => any::<u64>()];
    let score = prop::option::of((0..=10_u8, 10..=10_u8));
    let text = prop_oneof!["[ -~]{0,20}(\n[ -~]{0,20}){0,3}", any::<String>()];
    let facts = (moment, any_day(), 12..60_u8, any::<bool>());
    (facts, any_answers(), any_topics(), score, text, any_told())
        .prop_map(
            |((at, day, age, see_doctor), answers, topics, score, text, told)| Finished {
                at,
                day,
                age,
                answers,
                content: "1.1".to_owned(),
                see_doctor,
                topics,
                score: score.map(|(count, of)| Score { count, of }),
                text,
                told,
            },
        )
        .boxed()
}

fn any_history() -> BoxedStrategy<History> {
    let checks = prop::collection::vec(any_finished(), 0..5);
    (checks, prop::option::of(any::<u64>()))
        .prop_map(|(checks, open)| {
            let mut history = History::restored(Vec::new(), open);
            for check in &checks {
                history.add(check);
            }
            history
        })
        .boxed()
}

fn any_log() -> BoxedStrategy<Log> {
    let entries = prop::collection::btree_map(any_day(), (any_log_day(), any_told()), 0..12);
    entries
        .prop_map(|entries| {
            let entries = entries.into_iter();
            Log::restored(
                entries
                    .map(|(day, (what, told))| Entry { day, what, told })
                    .collect(),
            )
        })
        .boxed()
}

fn any_shelf() -> BoxedStrategy<Shelf> {
    (any_history(), any_log())
        .prop_map(|(history, log)| Shelf { history, log })
        .boxed()
}

/// Any children, with what is kept of each.
fn any_library() -> BoxedStrategy<Library> {
    let marks = prop::sample::subsequence(
        (0..36_usize).collect::<Vec<_>>(),
        0..=usize::from(Child::MAX),
    );
    let shelves = prop::collection::vec(any_shelf(), usize::from(Child::MAX));
    (marks, shelves, 0..9_u64)
        .prop_map(|(marks, mut shelves, current)| {
            let mut children = Children::default();
            for (place, number) in marks.iter().enumerate() {
                let mark = Mark {
                    symbol: Symbol::ALL[number % 6],
                    hue: Hue::ALL[number / 6],
                };
                if place == 0 {
                    assert!(children.set_mark(Child::FIRST, mark));
                } else {
                    assert!(children.add(Some(mark)).is_some());
                }
            }
            children.choose(child(current + 1));
            shelves.truncate(children.count());
            Library { children, shelves }
        })
        .boxed()
}
