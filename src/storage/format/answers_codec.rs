//! Answers and counters as they are kept: a text of words `id=value`, in the order in which the questions
//! are asked. A list has commas, `none` alone is "none of these"; the grid is one letter a row, `.` where
//! none is ticked; `age=2y` is half an age.

use super::lenient_json::number;
use crate::domain::age::Age;
use crate::domain::answers::{AgeAnswer, Grid, Group, Selection};
use crate::domain::questions::{Kind, Portion};
use crate::domain::{Answer, Answers, QuestionId};
use crate::storage::counters::Counters;

/// The field that holds the answers.
pub(super) const FIELD: &str = "answers";

/// "None of these".
const NONE: &str = "none";
/// A row of the grid that is not ticked.
const NO_PORTION: &str = ".";
/// Behind the years of half an age.
const YEARS: char = 'y';

/// The words of answers or counters.
pub(in crate::storage) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// Hands on word by word, and counts those that cannot be read or are not taken as they are.
fn read(text: &str, take: &mut dyn FnMut(QuestionId, &str) -> bool) -> u32 {
    let mut damaged = 0;
    for word in words(text) {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        let taken = QuestionId::from_key(key).is_some_and(|question| take(question, value));
        damaged += u32::from(!taken);
    }
    damaged
}

fn write(value: &dyn Fn(QuestionId) -> Option<String>) -> String {
    let mut text = String::new();
    for question in QuestionId::ALL.iter().copied() {
        if let Some(value) = value(question) {
            let gap = if text.is_empty() { "" } else { " " };
            for part in [gap, question.key(), "=", &value] {
                text.push_str(part);
            }
        }
    }
    text
}

/// Reads the answers that can be read. Of a question that is there twice, the first is read.
pub(in crate::storage) fn read_answers(text: &str) -> (Answers, u32) {
    let mut answers = Answers::default();
    let damaged = read(text, &mut |question, value| {
        if answers.get(question).is_some() {
            return false;
        }
        let (answer, whole) = match question.kind() {
            Kind::Grid => read_grid(value),
            _ => (read_one(question, value), true),
        };
        answer.is_some() && answers.set(question, answer) && whole
    });
    (answers, damaged)
}

/// A list with one unreadable value is not read at all, or a lost danger sign would leave "none of these".
fn read_one(question: QuestionId, value: &str) -> Option<Answer> {
    Some(match question.kind() {
        Kind::Age => Answer::Age(match value.strip_suffix(YEARS) {
            Some(years) => AgeAnswer::Years(u8::try_from(number(years)?).ok()?),
            None => AgeAnswer::Whole(Age::from_months(number(value)?)?),
        }),
        Kind::Many { .. } if value == NONE => Answer::Many(Selection::NONE),
        Kind::Many { .. } => {
            let mut ticked = Selection::NONE;
            for value in value.split(',') {
                ticked = ticked.with(question.option(value)?);
            }
            Answer::Many(ticked)
        }
        Kind::One { .. } => Answer::One(question.option(value)?),
        Kind::Grid => return None,
    })
}

/// Every readable row is kept, unless there are more or fewer than there should be: nobody knows then
/// which row a letter belongs to.
fn read_grid(value: &str) -> (Option<Answer>, bool) {
    if value.len() != Group::ALL.len() {
        return (None, false);
    }
    let (mut grid, mut whole) = (Grid::default(), true);
    for (at, group) in Group::ALL.iter().copied().enumerate() {
        let key = value.get(at..=at).unwrap_or_default();
        let portion = Portion::from_key(key);
        grid = grid.with(group, portion);
        whole &= portion.is_some() || key == NO_PORTION;
    }
    (Some(Answer::Grid(grid)), whole)
}

/// The answers as words.
pub(in crate::storage) fn write_answers(answers: &Answers) -> String {
    write(&|question| Some(write_one(question, answers.get(question)?)))
}

fn write_one(question: QuestionId, answer: Answer) -> String {
    match answer {
        Answer::Age(AgeAnswer::Whole(age)) => age.months().to_string(),
        Answer::Age(AgeAnswer::Years(years)) => {
            let mut text = years.to_string();
            text.push(YEARS);
            text
        }
        Answer::One(index) => question.value(index).unwrap_or_default().to_owned(),
        Answer::Many(ticked) if ticked.is_empty() => NONE.to_owned(),
        Answer::Many(ticked) => {
            let values: Vec<&str> = ticked
                .iter()
                .filter_map(|option| question.value(option))
                .collect();
            values.join(",")
        }
        Answer::Grid(grid) => Group::ALL
            .iter()
            .map(|group| grid.row(*group).map_or(NO_PORTION, Portion::key))
            .collect(),
    }
}

/// Reads the counters that can be read.
pub(super) fn read_counters(text: &str) -> (Counters, u32) {
    let mut counters = Counters::default();
    let damaged = read(text, &mut |question, value| {
        let number = number(value).and_then(|number| u32::try_from(number).ok());
        let number = number.filter(|number| *number <= Counters::HIGHEST_READ);
        counters.set(question, number.unwrap_or_else(|| counters.get(question)));
        number.is_some()
    });
    (counters, damaged)
}

/// The counters of the answers that were ever written, as words.
pub(super) fn write_counters(counters: &Counters) -> String {
    write(&|question| {
        let number = counters.get(question);
        (number > 0).then(|| number.to_string())
    })
}
