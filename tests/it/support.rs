//! Helpers for tests: answers written tersely, and arbitrary valid answers.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    dead_code,
    reason = "a test that is written wrongly should stop"
)]

pub(crate) use crate::fixtures::spelled::*;
use gut_skin_check::domain::age::Age;
use gut_skin_check::domain::answers::{AgeAnswer, Grid, Group, Selection};
use gut_skin_check::domain::log::{LogDay, LogField};
use gut_skin_check::domain::questions::{Choice, Kind, Portion};
use gut_skin_check::domain::{Answer, Answers, Assessment, Outcome, QuestionId, assess};
use proptest::prelude::*;

/// What answers come to where no level overrides it.
pub(crate) fn assessed(answers: &Answers) -> Assessment {
    match assess(answers) {
        Outcome::Assessed(assessment) => *assessment,
        other => panic!("{} for {}", other.level(), spell(answers)),
    }
}

/// Any answer that the question can have.
pub(crate) fn any_answer(question: QuestionId) -> BoxedStrategy<Answer> {
    let options = u8::try_from(question.options().count()).unwrap();
    match question.kind() {
        Kind::Age => prop_oneof![
            10 => whole_age(12..60),
            1 => whole_age(0..240),
            1 => (1u8..=4).prop_map(|years| Answer::Age(AgeAnswer::Years(years))),
        ]
        .boxed(),
        Kind::One { .. } => (0..options).prop_map(Answer::One).boxed(),
        Kind::Many { none, .. } => {
            // Mostly few ticks, as parents do; sometimes any.
            let few = prop::collection::vec(0..options, usize::from(!none)..=2);
            let any = prop::collection::vec(0..options, usize::from(!none)..=10);
            prop_oneof![3 => few, 1 => any]
                .prop_map(|ticks| {
                    Answer::Many(ticks.into_iter().fold(Selection::NONE, Selection::with))
                })
                .boxed()
        }
        Kind::Grid => {
            let portion = prop::sample::select(Portion::ALL);
            let row = prop_oneof![1 => Just(None), 19 => portion.clone().prop_map(Some)];
            let whole = prop::collection::vec(portion.prop_map(Some), 10);
            prop_oneof![4 => whole, 1 => prop::collection::vec(row, 10)]
                .prop_map(|rows| {
                    let rows = Group::ALL.iter().copied().zip(rows);
                    let start = Grid::default();
                    Answer::Grid(rows.fold(start, |grid, (group, row)| grid.with(group, row)))
                })
                .boxed()
        }
    }
}

fn whole_age(months: std::ops::Range<u64>) -> BoxedStrategy<Answer> {
    let age = months.prop_map(|months| Age::from_months(months).unwrap());
    age.prop_map(|age| Answer::Age(AgeAnswer::Whole(age)))
        .boxed()
}

fn each(answer: impl Fn(QuestionId) -> BoxedStrategy<Option<Answer>>) -> BoxedStrategy<Answers> {
    let every: Vec<_> = QuestionId::ALL.iter().map(|id| answer(*id)).collect();
    every
        .prop_map(|given| {
            let mut answers = Answers::default();
            for (question, answer) in QuestionId::ALL.iter().zip(given) {
                assert!(answers.set(*question, answer), "{}", question.key());
            }
            answers
        })
        .boxed()
}

/// Arbitrary valid answers: any question answered or not, closed gates or not, any age.
pub(crate) fn any_answers() -> BoxedStrategy<Answers> {
    let sparse = each(|id| prop::option::of(any_answer(id)).boxed());
    let dense = each(|id| prop::option::weighted(0.95, any_answer(id)).boxed());
    prop_oneof![sparse, dense].boxed()
}

/// Answers that give a result: About and Safety are complete, in range and without an E or U sign;
/// of the rest nearly everything is answered, with arbitrary answers.
pub(crate) fn result_answers() -> BoxedStrategy<Answers> {
    each(|id| match id {
        QuestionId::Age => whole_age(12..60).prop_map(Some).boxed(),
        QuestionId::Rf1 | QuestionId::Rf2 | QuestionId::Rf3 => {
            Just(Some(Answer::Many(Selection::NONE))).boxed()
        }
        QuestionId::Toilet
        | QuestionId::Bf
        | QuestionId::Diet
        | QuestionId::Dx
        | QuestionId::Rf4 => any_answer(id).prop_map(Some).boxed(),
        _ => prop::option::weighted(0.95, any_answer(id)).boxed(),
    })
}

/// Answers in which every question is answered, at an age in range and without an E or U sign.
pub(crate) fn full_answers() -> BoxedStrategy<Answers> {
    (
        result_answers(),
        each(|id| any_answer(id).prop_map(Some).boxed()),
    )
        .prop_map(|(result, full)| {
            let mut answers = result;
            for question in QuestionId::ALL.iter().copied() {
                if answers.get(question).is_none() {
                    answers.set(question, full.get(question));
                }
            }
            let every_row = Group::ALL.iter().fold(answers.grid(), |grid, group| {
                grid.with(*group, grid.row(*group).or(Some(Portion::Week)))
            });
            answers.set(QuestionId::G, Some(Answer::Grid(every_row)));
            answers
        })
        .boxed()
}

/// Any entry: settled or not, with or without decisions.
pub(crate) fn any_log_day() -> BoxedStrategy<LogDay> {
    let values = prop::collection::vec((any::<u32>(), any::<u32>(), 0..7_u8), LogField::ALL.len());
    values
        .prop_map(|values| {
            let set = |value| Selection::NONE.with(value);
            let mut day = LogDay::default();
            for (field, (one, two, how)) in LogField::ALL.iter().copied().zip(values) {
                let allowed: Vec<u8> = (0..32).filter(|value| field.allows(*value)).collect();
                let pick = |number: u32| allowed[number as usize % allowed.len()];
                let (one, two) = (pick(one), pick(two));
                let (values, against) = match how {
                    0 => (Selection::NONE, Selection::NONE),
                    1 => (Selection::NONE, set(one)),
                    2 => (set(one).with(two), Selection::NONE),
                    4 if one != two => (set(one).with(two), set(one).with(two)),
                    3 if one != two => (set(one), set(two)),
                    _ => (set(one), Selection::NONE),
                };
                assert!(day.restore(field, values, against));
            }
            day
        })
        .boxed()
}
