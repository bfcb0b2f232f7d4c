//! A text of a report with the key that the specification gives it, so that whoever shows the report can name what
//! it shows.

use super::template::Line;
use crate::content::text::{DoctorQuestion, Fixed};
use crate::domain::QuestionId;
use crate::domain::advice::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};
use crate::domain::answers::Group;
use crate::domain::facts::PoopSign;
use crate::domain::flag::FlagId;
use crate::domain::guards::Guard;
use crate::domain::support::Signal;

/// Which text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKey {
    /// A text of a topic.
    Topic(TextId),
    /// The line of a step.
    Step(StepLine),
    /// A guard.
    Guard(Guard),
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
    /// A sign of poop trouble.
    PoopSign(PoopSign),
    /// The name of a row of the food grid.
    Group(Group),
    /// Words of a screen, which are not in the specification: the path of their field in `Ui`.
    Screen(&'static str),
}

impl TextKey {
    /// The key as text: that of the specification, or `question.option` for the words of an option.
    #[must_use]
    pub fn name(self) -> String {
        let key = match self {
            Self::Topic(id) => id.key(),
            Self::Step(id) => return ["step.", id.key()].concat(),
            Self::Guard(id) => id.key(),
            Self::Signal(id) => id.key(),
            Self::Emergency(id) => id.key(),
            Self::Today(id) => id.key(),
            Self::Flag(id) => id.key(),
            Self::Note(id) => id.key(),
            Self::Question(id) => id.key(),
            Self::Fixed(id) => id.key(),
            Self::Option(question, option) => {
                let values = question.options();
                let value = option.and_then(|index| values.get(usize::from(index)));
                return [question.key(), value.copied().unwrap_or("none")].join(".");
            }
            Self::PoopSign(PoopSign::Few) => "k1",
            Self::PoopSign(PoopSign::Holding) => "k2",
            Self::PoopSign(PoopSign::HardOrPainful) => "k3",
            Self::PoopSign(PoopSign::VeryBig) => "k4",
            Self::PoopSign(PoopSign::Leaks) => "k5",
            Self::Group(group) => group.key(),
            Self::Screen(path) => path,
        };
        key.to_owned()
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
