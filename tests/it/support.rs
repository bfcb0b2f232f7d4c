//! Helpers for tests: answers written tersely by ids and values, and arbitrary valid answers.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    dead_code,
    reason = "a test that is written wrongly should stop"
)]

use gut_skin_check::domain::age::Age;
use gut_skin_check::domain::answers::{AgeAnswer, Grid, Group, Selection};
use gut_skin_check::domain::choices::{Choice, Portion};
use gut_skin_check::domain::question::Kind;
use gut_skin_check::domain::{Answer, Answers, Assessment, Outcome, QuestionId, assess};
use proptest::prelude::*;

/// About and Safety, complete and without a sign: with it there is a result.
pub(crate) const SAFE: &str =
    "age=30 toilet=trained diet=any dx=yes rf1=none rf2=none rf3=none rf4=none";

/// The rest of the check with its best answers: every band is low.
pub(crate) const BEST: &str = "b1=7to21 b2=soft b3=never b4=never b5=no b6=never b7=none \
    s1=none s2=0 s3=none s4=none s5=yes s6=no \
    g=yyyyyyyyyy v3=ge30 v4=none t4=no e1=no m3=none m4=none \
    c1=0 c2=rare c3=ok \
    f1=ge6 f2=oats_barley,wholegrain,beans,berries f3=ge6 f4=le16 f5=none f6=oil,avocado m1=yes \
    t1=rare t2=rare t3=rare t5=not x1=none x3=no";

/// Answers from `id=value` words: `rf1=breath,floppy` or `rf1=none` for lists, `g=yyywhx....` for the
/// grid (`.` leaves a row as it was), `g4=x` for a row, `age=30`, `age=2y` for the years alone,
/// `b1=-` to clear. Later words win.
pub(crate) fn answers(spec: &str) -> Answers {
    with(&Answers::default(), spec)
}

/// [`SAFE`] with these answers on top.
pub(crate) fn safe(spec: &str) -> Answers {
    with(&answers(SAFE), spec)
}

/// [`SAFE`] and [`BEST`] with these answers on top.
pub(crate) fn calm(spec: &str) -> Answers {
    with(&safe(BEST), spec)
}

/// The answers with these on top, written as in [`answers`].
pub(crate) fn with(base: &Answers, spec: &str) -> Answers {
    let mut answers = base.clone();
    for word in spec.split_whitespace() {
        let (key, value) = word.split_once('=').expect("id=value");
        if let (Some(group), [letter]) = (Group::from_key(key), value.as_bytes()) {
            let grid = answers.grid().with(group, portion(char::from(*letter)));
            assert!(answers.set(QuestionId::G, Some(Answer::Grid(grid))));
            continue;
        }
        let question = QuestionId::from_key(key).unwrap_or_else(|| panic!("no question {key}"));
        let answer = (value != "-").then(|| answer(&answers, question, value));
        assert!(answers.set(question, answer), "{word} is refused");
    }
    answers
}

fn portion(letter: char) -> Option<Portion> {
    match letter {
        '-' | '.' => None,
        _ => Some(Portion::from_key(&letter.to_string()).unwrap_or_else(|| panic!("row {letter}"))),
    }
}

fn option(question: QuestionId, value: &str) -> u8 {
    let found = question.option(value);
    found.unwrap_or_else(|| panic!("{} has no {value}", question.key()))
}

fn answer(before: &Answers, question: QuestionId, value: &str) -> Answer {
    match question.kind() {
        Kind::Age => Answer::Age(match value.strip_suffix('y') {
            Some(years) => AgeAnswer::Years(years.parse().expect("years")),
            None => {
                let months = value.parse().expect("months");
                AgeAnswer::Whole(Age::from_months(months).expect("0 to 239"))
            }
        }),
        Kind::One => Answer::One(option(question, value)),
        Kind::Many { .. } if value == "none" => Answer::Many(Selection::NONE),
        Kind::Many { .. } => {
            let ticks = value.split(',').map(|one| option(question, one));
            Answer::Many(ticks.fold(Selection::NONE, Selection::with))
        }
        Kind::Grid => {
            assert_eq!(value.len(), 10, "ten rows: {value}");
            let rows = Group::ALL.iter().copied().zip(value.chars());
            Answer::Grid(
                rows.fold(before.grid(), |grid, (group, letter)| match letter {
                    '.' => grid,
                    _ => grid.with(group, portion(letter)),
                }),
            )
        }
    }
}

/// The answers as [`answers`] reads them, for messages.
pub(crate) fn spell(answers: &Answers) -> String {
    let mut words = Vec::new();
    for question in QuestionId::ALL.iter().copied() {
        let value = match answers.get(question) {
            None => continue,
            Some(Answer::Age(AgeAnswer::Whole(age))) => age.months().to_string(),
            Some(Answer::Age(AgeAnswer::Years(years))) => format!("{years}y"),
            Some(Answer::One(index)) => question.options()[usize::from(index)].to_owned(),
            Some(Answer::Many(ticks)) if ticks.is_empty() => "none".to_owned(),
            Some(Answer::Many(ticks)) => {
                let options = (0u8..).zip(question.options());
                let ticked = options.filter(|(index, _)| ticks.contains(*index));
                let values: Vec<&str> = ticked.map(|(_, value)| *value).collect();
                values.join(",")
            }
            Some(Answer::Grid(grid)) => {
                let rows = Group::ALL.iter().map(|group| grid.row(*group));
                rows.map(|row| row.map_or(".", Portion::key)).collect()
            }
        };
        words.push(format!("{}={value}", question.key()));
    }
    words.join(" ")
}

/// What answers come to where no level overrides it.
pub(crate) fn assessed(answers: &Answers) -> Assessment {
    match assess(answers) {
        Outcome::Assessed(assessment) => *assessment,
        other => panic!("{} for {}", other.level(), spell(answers)),
    }
}

/// Any answer that the question can have.
pub(crate) fn any_answer(question: QuestionId) -> BoxedStrategy<Answer> {
    let options = u8::try_from(question.options().len()).unwrap();
    match question.kind() {
        Kind::Age => prop_oneof![
            10 => whole_age(12..60),
            1 => whole_age(0..240),
            1 => (1u8..=4).prop_map(|years| Answer::Age(AgeAnswer::Years(years))),
        ]
        .boxed(),
        Kind::One => (0..options).prop_map(Answer::One).boxed(),
        Kind::Many { none } => {
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
