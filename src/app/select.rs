//! What an answer becomes when one of its options is tapped.

use crate::domain::age::Age;
use crate::domain::answers::{AgeAnswer, Answer, Group, Selection};
use crate::domain::questions::{Kind, Portion};
use crate::domain::{Answers, QuestionId};

/// An option of a question, or "none of these".
pub(super) fn option(
    answers: &Answers,
    question: QuestionId,
    option: Option<u8>,
) -> Option<Answer> {
    let given = answers.get(question);
    match (question.kind(), option) {
        (Kind::One { .. }, Some(option)) => Some(Answer::One(option)),
        (Kind::Many { none: true, .. }, None) => {
            let none = Answer::Many(Selection::NONE);
            (given != Some(none)).then_some(none)
        }
        (Kind::Many { .. }, Some(option)) => {
            let before = answers.many(question).unwrap_or_default();
            let after = if before.contains(option) {
                before.without(option)
            } else {
                before.with(option)
            };
            // Unticking the last one is not "none of these": that is a tick of its own.
            (!after.is_empty()).then_some(Answer::Many(after))
        }
        _ => given,
    }
}

/// A row of the years. Other years keep the months, where months are asked for both.
pub(super) fn years(answers: &Answers, years: u8) -> Option<Answer> {
    let months = match answers.age() {
        Some(age) if (1..=4).contains(&age.years_row()) => Some(age.months_row()),
        _ => None,
    };
    Some(Answer::Age(match (years, months) {
        (0, _) => AgeAnswer::Whole(Age::UNDER_ONE),
        (1..=4, Some(months)) => whole(years, months)?,
        (1..=4, None) => AgeAnswer::Years(years),
        _ => AgeAnswer::Whole(Age::FIVE_OR_OLDER),
    }))
}

/// A row of the months; they are asked for 1 to 4 years.
pub(super) fn months(answers: &Answers, months: u8) -> Option<Answer> {
    let given = answers.get(QuestionId::Age);
    let years = match given {
        Some(Answer::Age(AgeAnswer::Years(years))) => years,
        Some(Answer::Age(AgeAnswer::Whole(age))) => age.years_row(),
        _ => return given,
    };
    if (1..=4).contains(&years) && months <= 11 {
        whole(years, months).map(Answer::Age)
    } else {
        given
    }
}

/// A state of a row of the food grid.
pub(super) fn row(answers: &Answers, group: Group, portion: Portion) -> Option<Answer> {
    Some(Answer::Grid(answers.grid().with(group, Some(portion))))
}

fn whole(years: u8, months: u8) -> Option<AgeAnswer> {
    Age::from_months(u64::from(years) * 12 + u64::from(months)).map(AgeAnswer::Whole)
}
