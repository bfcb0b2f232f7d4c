//! How far a parent has come: what the model, the store and other tabs exchange.

use super::model::Time;
use super::place::Place;
use crate::domain::Answers;
use crate::domain::journey::RIGHT_NOW;

/// Everything of a check that is worth keeping. What can be derived from the answers is no part of it.
///
/// A new field is named here and in the table of `storage::format::record`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Every answer.
    pub answers: Answers,
    /// When the last one was given.
    pub last_answer: Option<Time>,
    /// The place that was requested. Whether the answers allow it is judged by [`super::screen`].
    pub place: Place,
    /// Whether a result has been seen; a finished topic then leads back to it.
    pub result_seen: bool,
    /// Whether an older version of the content asked some questions with shorter lists, until the core is complete again.
    pub asked_again: bool,
    /// Whether danger signs that were cleared had raised an emergency or a call today, until they are asked again.
    pub alarm: bool,
}

impl Progress {
    /// Whether a list of danger signs that mean "right now" is not answered.
    #[must_use]
    pub fn right_now_is_open(&self) -> bool {
        let mut lists = RIGHT_NOW.iter();
        lists.any(|list| self.answers.get(*list).is_none())
    }
}
