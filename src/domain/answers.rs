//! What the parent has answered. Not answered is `None`; "not sure" is an answer.

use super::age::Age;
pub use super::grid::{Grid, Group};
use super::questions::{Choice, Kind, QuestionId};
pub use super::selection::Selection;

/// The age as far as it has been given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeAnswer {
    /// The years are ticked (1 to 4), the months are still to come: not an answer yet.
    Years(u8),
    /// The whole age.
    Whole(Age),
}

/// An answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// To the age question.
    Age(AgeAnswer),
    /// The position of the option chosen.
    One(u8),
    /// The options ticked.
    Many(Selection),
    /// The food grid, whole or in part.
    Grid(Grid),
}

/// Every answer given so far. A question whose gate is closed may still hold an answer here until
/// [`super::gates::settle`] has cleared it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers([Option<Answer>; QuestionId::COUNT]);

impl Default for Answers {
    fn default() -> Self {
        Self([None; QuestionId::COUNT])
    }
}

impl Answers {
    /// The answer to a question, also one in part (half an age, some rows of the grid).
    #[must_use]
    pub fn get(&self, question: QuestionId) -> Option<Answer> {
        self.0.get(question as usize).copied().flatten()
    }

    /// Stores or clears an answer. One that does not fit the question (another kind, an option that it
    /// does not have) is refused: the answers stay as they were and the result is `false`.
    pub fn set(&mut self, question: QuestionId, answer: Option<Answer>) -> bool {
        let fits = answer.is_none_or(|answer| fits(question, answer));
        if let (true, Some(slot)) = (fits, self.0.get_mut(question as usize)) {
            *slot = match answer {
                Some(Answer::Grid(grid)) if grid.is_empty() => None,
                other => other,
            };
        }
        fits
    }

    /// Whether nothing at all is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The whole age, if it has been given.
    #[must_use]
    pub fn age(&self) -> Option<Age> {
        match self.get(QuestionId::Age) {
            Some(Answer::Age(AgeAnswer::Whole(age))) => Some(age),
            _ => None,
        }
    }

    /// The food grid as ticked.
    #[must_use]
    pub fn grid(&self) -> Grid {
        match self.get(QuestionId::G) {
            Some(Answer::Grid(grid)) => grid,
            _ => Grid::default(),
        }
    }

    /// The option chosen, of a question with one answer.
    #[must_use]
    pub fn one<C: Choice>(&self) -> Option<C> {
        match self.get(C::QUESTION) {
            Some(Answer::One(index)) => C::ALL.get(usize::from(index)).copied(),
            _ => None,
        }
    }

    /// Whether the question is answered with just this option.
    #[must_use]
    pub fn is<C: Choice>(&self, option: C) -> bool {
        self.is_any(&[option])
    }

    /// Whether the question is answered with one of these options.
    #[must_use]
    pub fn is_any<C: Choice>(&self, options: &[C]) -> bool {
        self.is_among(C::QUESTION, positions(options))
    }

    /// Whether the question is answered, and not with this option. Not answered is not "not this".
    #[must_use]
    pub fn is_other<C: Choice>(&self, option: C) -> bool {
        self.is_among(C::QUESTION, positions(&[option]).others())
    }

    /// One function for every question and option: rules ask this a hundred times, and a copy for each
    /// type would be most of the wasm that the rules take.
    #[inline(never)]
    fn is_among(&self, question: QuestionId, options: Selection) -> bool {
        match self.get(question) {
            Some(Answer::One(index)) => options.contains(index),
            _ => false,
        }
    }

    /// What is ticked in a list, if it is answered.
    #[must_use]
    pub fn many(&self, question: QuestionId) -> Option<Selection> {
        match self.get(question) {
            Some(Answer::Many(selection)) => Some(selection),
            _ => None,
        }
    }

    /// Whether this option of a list is ticked.
    #[must_use]
    pub fn has<C: Choice>(&self, option: C) -> bool {
        self.has_any(&[option])
    }

    /// Whether at least one of these options of a list is ticked.
    #[must_use]
    pub fn has_any<C: Choice>(&self, options: &[C]) -> bool {
        self.has_among(C::QUESTION, positions(options))
    }

    #[inline(never)]
    fn has_among(&self, question: QuestionId, options: Selection) -> bool {
        self.many(question)
            .is_some_and(|selection| selection.meets(options))
    }

    /// Whether the question is answered with one of these options, or one of them is ticked.
    #[must_use]
    pub fn meets(&self, question: QuestionId, options: Selection) -> bool {
        self.is_among(question, options) || self.has_among(question, options)
    }

    /// How many options of a list are ticked, if it is answered.
    #[must_use]
    pub fn count(&self, question: QuestionId) -> Option<u32> {
        self.many(question).map(Selection::count)
    }
}

/// The positions of options, as a set.
fn positions<C: Choice>(options: &[C]) -> Selection {
    let none = Selection::NONE;
    options
        .iter()
        .fold(none, |set, option| set.with(option.index()))
}

/// Whether an answer is one that the question can have.
fn fits(question: QuestionId, answer: Answer) -> bool {
    let options = question.option_count();
    match (question.kind(), answer) {
        (Kind::Age, Answer::Age(AgeAnswer::Years(years))) => (1..=4).contains(&years),
        (Kind::Age, Answer::Age(AgeAnswer::Whole(_))) | (Kind::Grid, Answer::Grid(_)) => true,
        (Kind::One { .. }, Answer::One(index)) => usize::from(index) < options,
        (Kind::Many { none, .. }, Answer::Many(selection)) => {
            (none || !selection.is_empty()) && selection.fits(options)
        }
        _ => false,
    }
}
