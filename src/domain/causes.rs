//! Which questions led to a finding, so that the result can explain itself.

use super::questions::QuestionId;

/// A set of questions, iterated in the order in which they are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Causes(u64);

impl Causes {
    /// No question.
    pub const NONE: Self = Self(0);

    /// Just these questions.
    #[must_use]
    pub const fn of(questions: &[QuestionId]) -> Self {
        let mut bits = 0;
        let mut rest = questions;
        while let [first, tail @ ..] = rest {
            bits |= 1 << (*first as u64);
            rest = tail;
        }
        Self(bits)
    }

    /// Adds a question.
    pub const fn insert(&mut self, question: QuestionId) {
        self.0 |= 1 << (question as u64);
    }

    /// Adds every question of another set.
    pub const fn extend(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the question is in the set.
    #[must_use]
    pub const fn contains(self, question: QuestionId) -> bool {
        self.0 & (1 << (question as u64)) != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The questions, in the order in which they are asked.
    pub fn iter(self) -> impl Iterator<Item = QuestionId> {
        QuestionId::ALL
            .iter()
            .copied()
            .filter(move |question| self.contains(*question))
    }
}
