//! Answers of an older version of the content (docs/content.md 3.1): which are asked again, and that a warning is not lost
//! with them.

use super::answers_codec::FIELD as ANSWERS_FIELD;
use super::lenient_json::Fields;
use crate::app::{Place, Progress, Visit};
use crate::domain::QuestionId;
use crate::domain::flag::{FlagId, Sign, Urgency};
use crate::domain::journey::RIGHT_NOW;

/// The version of the content that the answers of a record were given to. A record without one is of 1.0.
pub(super) const CONTENT: &str = "1.1";

/// The questions whose lists have grown in 1.1: "none" was said to a shorter list.
const GROWN: [QuestionId; 5] = [
    QuestionId::Rf1,
    QuestionId::Rf2,
    QuestionId::Rf3,
    QuestionId::Rf4,
    QuestionId::T4,
];

/// An answer that 1.1 has retired and cannot tell apart: some plant drinks have little protein, others do not.
const PLANT: &str = "f4=plant";

/// Lifts a record of version 1: an answer that stands for two in 1.1 is not answered.
pub(super) fn from_version_1(mut fields: Fields) -> Fields {
    for (name, text) in &mut fields {
        if name == ANSWERS_FIELD && words(text).any(|word| word == PLANT) {
            let left: Vec<&str> = words(text).filter(|word| *word != PLANT).collect();
            *text = left.join(" ");
        }
    }
    fields
}

/// Clears the answers that are asked again. `raised` tells that danger signs were ticked among them.
pub(super) fn ask_again(progress: &mut Progress, raised: bool) {
    progress.alarm |= raised;
    for question in GROWN {
        progress.asked_again |= progress.answers.get(question).is_some();
        progress.answers.set(question, None);
    }
    // A result of older rules is not shown any more. The first question that is open leads on.
    progress.place = match progress.place {
        Place::Start => Place::Start,
        Place::Question(question, _) => Place::Question(question, Visit::Core),
        Place::Stopped(_) | Place::PartDone | Place::CoreDone | Place::Review | Place::Result => {
            Place::Question(QuestionId::Rf1, Visit::Core)
        }
    };
}

/// Whether danger signs that mean an emergency or a call today are among these stored answers, also in a list that cannot
/// be read as a whole.
pub(super) fn holds_danger(fields: &Fields) -> bool {
    let mut texts = fields.iter().filter(|(name, _)| name == ANSWERS_FIELD);
    texts.any(|(_, text)| words(text).any(is_danger))
}

fn is_danger(word: &str) -> bool {
    let Some((key, values)) = word.split_once('=') else {
        return false;
    };
    let Some(list) = QuestionId::from_key(key).filter(|list| RIGHT_NOW.contains(list)) else {
        return false;
    };
    let mut raised = values.split(',').filter_map(|value| {
        let index = list.option(value)?;
        let sign = Sign::all().find(|sign| sign.question() == list && sign.index() == index)?;
        FlagId::of(sign)
    });
    raised.any(|flag| flag.urgency() != Urgency::Week)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}
