//! What the live region says after a step: what is missing, whether answers are saved, and what another tab did. Never
//! an answer.

use super::view::{handed_over_line, problem_line, save_line};
use crate::app::{Effects, Model, Notice, SaveState};
use crate::content::Language;

/// The line to say; an empty one takes an earlier line away.
#[must_use]
pub fn spoken(text: Language, model: &Model, done: Effects) -> Option<&'static str> {
    let words = &text.ui.storage;
    if done.problem {
        Some(problem_line(text))
    } else if done.elsewhere {
        Some(match model.notice {
            Some(Notice::ErasedElsewhere) => words.erased_elsewhere,
            _ => words.elsewhere,
        })
    } else if done.handed_over {
        model.handed_over.map(|what| handed_over_line(text, what))
    } else if done.save && model.saved != SaveState::Saved {
        Some(save_line(text, model.saved))
    } else {
        (done.moved || done.save).then_some("")
    }
}
