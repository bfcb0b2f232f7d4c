//! Which words a language must have. Every lookup is a function over an id without a default, so a
//! missing translation does not compile.

use crate::domain::advice::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};
use crate::domain::answers::Group;
use crate::domain::bands::{Band, Domain, PoopSign};
use crate::domain::choices::Portion;
use crate::domain::flags::FlagId;
use crate::domain::foods::Idea;
use crate::domain::guards::Guard;
use crate::domain::support::Signal;
use crate::domain::{QuestionId, Topic};

/// The words of a question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question itself.
    pub ask: &'static str,
    /// The options, in the order of [`QuestionId::options`] (the grid: the four states).
    pub options: &'static [&'static str],
    /// The words of "none of these" in a list; empty where it is not offered.
    pub none: &'static str,
    /// Why we ask, in one line.
    pub why: &'static str,
    /// What the question rests on, as in the specification.
    pub source: &'static str,
}

/// The words of a row of the food grid.
#[derive(Clone, Copy, Debug)]
pub struct GroupText {
    /// The row.
    pub row: &'static str,
    /// What counts.
    pub counts: &'static str,
    /// What does not.
    pub not: &'static str,
    /// The lower-case words that name a food of this group, for the test that none is suggested where
    /// the group is off limits.
    pub food_words: &'static [&'static str],
}

/// An evidence card.
#[derive(Clone, Copy, Debug)]
pub struct CardText {
    /// The stable id, such as `card.link`.
    pub id: &'static str,
    /// A short heading.
    pub title: &'static str,
    /// The text.
    pub text: &'static str,
    /// The numbers of its sources in [`super::sources`].
    pub sources: &'static [u16],
}

/// Every word of a language.
pub struct Text {
    /// The language tag.
    pub lang: &'static str,
    /// A question.
    pub question: fn(QuestionId) -> &'static QuestionText,
    /// A row of the food grid.
    pub group: fn(Group) -> &'static GroupText,
    /// A state of a row, in full ("Ate it that day").
    pub portion: fn(Portion) -> &'static str,
    /// The name of a topic of questions, for headings and progress.
    pub topic: fn(Topic) -> &'static str,
    /// The topic word of a domain, on the result and the card.
    pub domain: fn(Domain) -> &'static str,
    /// The label of a band.
    pub band: fn(Band) -> &'static str,
    /// A text of a topic on the result page; may hold placeholders.
    pub text: fn(TextId) -> &'static str,
    /// The line of a step; may hold placeholders.
    pub step: fn(StepLine) -> &'static str,
    /// A guard; may hold placeholders.
    pub guard: fn(Guard) -> &'static str,
    /// A sign for extra support; `true` for the wording after a fast food reaction.
    pub signal: fn(Signal, bool) -> &'static str,
    /// A text of the emergency card.
    pub emergency: fn(EmergencyText) -> &'static str,
    /// A line that a flag adds to the today card.
    pub today: fn(TodayLine) -> &'static str,
    /// The card line of a flag that has no option's own words (S11 to S19); `None` for the others.
    pub flag: fn(FlagId) -> Option<&'static str>,
    /// A sign of poop trouble, in words.
    pub poop_sign: fn(PoopSign) -> &'static str,
    /// A line that a note adds to the doctor list.
    pub doctor_note: fn(DoctorNote) -> &'static str,
    /// A food idea.
    pub idea: fn(Idea) -> &'static str,
    /// The evidence cards, in order.
    pub cards: &'static [CardText],
    /// Everything else on the screens.
    pub ui: &'static super::en::ui::Ui,
}

impl Text {
    /// The words of an option, also of `none` in lists.
    #[must_use]
    pub fn option(&self, question: QuestionId, index: Option<u8>) -> &'static str {
        let words = (self.question)(question);
        match index {
            Some(index) => words.options.get(usize::from(index)).copied().unwrap_or_default(),
            None => words.none,
        }
    }
}
