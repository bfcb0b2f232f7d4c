//! Answers of an older version of the content (docs/content.md 3.1): which are asked again, and that a warning is not lost
//! with them.

use super::answers_codec::{FIELD as ANSWERS_FIELD, words};
use super::lenient_json::Fields;
use crate::app::{Place, Progress, Visit};
use crate::domain::QuestionId;
use crate::domain::signs;

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
        if name == ANSWERS_FIELD {
            let left: Vec<&str> = words(text).filter(|word| *word != PLANT).collect();
            *text = left.join(" ");
        }
    }
    fields
}

/// Clears the answers that are asked again. Danger signs among them stay a warning.
pub(super) fn ask_again(progress: &mut Progress) {
    progress.alarm |= signs::any_urgent(&progress.answers);
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
