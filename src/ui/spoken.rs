//! What the live region says after a step: what is missing, whether answers are saved, and what another tab did. Never
//! an answer.

use std::borrow::Cow;

use super::parts::kept::said_line;
use super::view::{View, handed_over_line, problem_line, save_line};
use crate::app::{Effects, Model, Notice, SaveState};
use crate::content::Language;

/// The line to say; an empty one takes an earlier line away.
#[must_use]
pub fn spoken(view: &View<'_>, done: Effects) -> Option<Cow<'static, str>> {
    if let (true, Some(said)) = (done.told, view.model.desk.said) {
        return Some(said_line(view, said).into());
    }
    of_check(view.text, view.model, done).map(Cow::Borrowed)
}

fn of_check(text: Language, model: &Model, done: Effects) -> Option<&'static str> {
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
