//! Everything that can happen.

use super::library::Ask;
use super::progress::Progress;
use super::share::Rung;
use crate::domain::answers::Group;
use crate::domain::questions::Portion;
use crate::domain::{QuestionId, Topic};
use crate::settings::Config;

/// A part of the result that a link leads to, and opens where it is closed at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// The ways to hand it over.
    Share,
    /// What to tell the doctor.
    Doctor,
    /// All topics.
    Topics,
    /// What we know.
    Evidence,
}

/// Something that happened. One that makes no sense on the screen that shows changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Begin.
    Start,
    /// Go on where the parent left off.
    Resume,
    /// Forget the answers and begin again.
    Restart,
    /// An option was tapped: chosen, ticked or unticked; `None` is "none of these".
    Select(QuestionId, Option<u8>),
    /// A row of the years was tapped, 0 ("Under 1") to 5 ("5 or older").
    Years(u8),
    /// A row of the months was tapped, 0 to 11.
    Months(u8),
    /// The drawings of the poop shapes are to be hidden, or shown again.
    Pictures,
    /// A state of a row of the food grid was tapped.
    Row(Group, Portion),
    /// Continue.
    Continue,
    /// The link of the summary that says what is missing.
    ToFirst,
    /// A link of the result to one of its parts.
    Unfold(Fold),
    /// "Show the card alone."
    Screenshot,
    /// Something that nobody else is to see is to go from the screen at once.
    Hide,
    /// From there to the start.
    Unhide,
    /// What the screen says is to be handed over.
    Share(Rung),
    /// It was, or the browser has refused, with the name of its error.
    HandedOver(Rung, Result<(), Box<str>>),
    /// Something is asked of what is kept.
    Library(Ask),
    /// Back, the button or the browser's.
    Back,
    /// To the review, and from there to the result.
    SeeResults,
    /// To the further topics.
    MoreTopics,
    /// A link to a topic.
    OpenTopic(Topic),
    /// A Change link of the review.
    Change(QuestionId),
    /// "This is not happening now - go back."
    NotNow,
    /// About this check.
    SeeMethod,
    /// The part of the program that is missing is to be fetched once more.
    TryAgain,
    /// "Erase my answers."
    Erase,
    /// Yes, erase.
    EraseYes,
    /// No, keep.
    EraseNo,
    /// Another tab has saved; these are the answers of both.
    Synced(Box<Progress>),
    /// Another tab has erased everything. What it has answered since then comes with it.
    ErasedElsewhere(Option<Box<Progress>>),
    /// Nothing is stored any more, and nobody is known to have erased it; this tab was not in use meanwhile.
    Gone,
    /// The practice has changed its settings. Where answers are kept was settled at the beginning.
    Settings(Box<Config>),
}

impl Msg {
    /// Whether it undoes the last step, as the browser's Back does.
    #[must_use]
    pub const fn is_back(&self) -> bool {
        matches!(self, Self::Back | Self::NotNow | Self::EraseNo)
    }
}
