//! How far a parent has come: what the model, the store and other tabs exchange.

use super::model::Time;
use super::place::Place;
use crate::domain::Answers;

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
}
