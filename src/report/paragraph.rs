//! A text of a report with the key that the specification gives it, so that whoever shows the report can name what
//! it shows.

use std::borrow::Cow;

use super::template::Line;
use crate::content::text::{DoctorQuestion, Fixed};
use crate::domain::QuestionId;
use crate::domain::advice::{DoctorNote, EmergencyText, GuardText, StepLine, TextId, TodayLine};
use crate::domain::flag::FlagId;
use crate::domain::support::Signal;

/// Which text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKey {
    /// A text of a topic.
    Topic(TextId),
    /// The line of a step.
    Step(StepLine),
    /// A guard.
    Guard(GuardText),
    /// A sign for extra support.
    Signal(Signal),
    /// A text of the emergency card.
    Emergency(EmergencyText),
    /// A line that a flag adds to the today card.
    Today(TodayLine),
    /// The line of a flag that has one of its own.
    Flag(FlagId),
    /// A line that a note adds to the doctor's list.
    Note(DoctorNote),
    /// What to ask the doctor.
    Question(DoctorQuestion),
    /// A text that no rule chooses.
    Fixed(Fixed),
    /// The words of an option; `None` for "none of these".
    Option(QuestionId, Option<u8>),
    /// Words of a screen, which are not in the specification: the path of their field in `Ui`.
    Screen(&'static str),
}

impl TextKey {
    /// The key as text: that of the specification. The lines of flags and signals, and words of an option, have none there;
    /// theirs begin with `flag`, `today`, `support`, or the question.
    #[must_use]
    pub fn name(self) -> Cow<'static, str> {
        let key = match self {
            Self::Topic(id) => id.key(),
            Self::Step(id) => return ["step.", id.key()].concat().into(),
            Self::Guard(id) => id.key(),
            Self::Signal(id) => return ["support.", id.key()].concat().into(),
            Self::Emergency(id) => id.key(),
            Self::Today(id) => return ["today.", id.flag()].concat().into(),
            Self::Flag(id) => return ["flag.", id.key()].concat().into(),
            Self::Note(id) => id.key(),
            Self::Question(id) => id.key(),
            Self::Fixed(id) => id.key(),
            Self::Option(question, option) => {
                let value = option.and_then(|index| question.value(index));
                return [question.key(), value.unwrap_or("none")].join(".").into();
            }
            Self::Screen(path) => path,
        };
        key.into()
    }
}

/// A paragraph: one text, with its placeholders filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Which text.
    pub key: TextKey,
    /// What it says.
    pub line: Line,
}

/// A text without placeholders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Which text.
    pub key: TextKey,
    /// What it says.
    pub words: &'static str,
}
