//! Where the parent is (kept beside the answers) and what shows (derived from both).

use super::library::Page;
use crate::domain::journey::Time;
use crate::domain::{QuestionId, Topic};

/// Why a question is being asked; decides where Continue leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// On the way through the core.
    Core,
    /// Safety answers had gone stale and are asked again.
    Recheck,
    /// A topic opened by its link.
    Topic,
    /// A Change link of the review.
    Change,
}

impl Visit {
    /// Every visit.
    pub const ALL: &'static [Self] = &[Self::Core, Self::Recheck, Self::Topic, Self::Change];

    /// The stable name that is stored.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Recheck => "recheck",
            Self::Topic => "topic",
            Self::Change => "change",
        }
    }

    /// The visit of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|visit| visit.key() == key)
    }
}

/// The place that was requested; [`super::screen`] tells what the answers allow to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The start screen.
    #[default]
    Start,
    /// A question.
    Question(QuestionId, Visit),
    /// Continue was pressed on answers that lead out of the check (age, or a call today).
    Stopped(Visit),
    /// The choice after the first topic: a first result, or to go on.
    PartDone,
    /// The choice after the core.
    CoreDone,
    /// The list of answers.
    Review,
    /// The result.
    Result,
}

impl Place {
    /// The visit that goes on from here.
    #[must_use]
    pub const fn visit(self) -> Visit {
        match self {
            Self::Question(_, visit) | Self::Stopped(visit) => visit,
            Self::Review => Visit::Change,
            Self::Start | Self::PartDone | Self::CoreDone | Self::Result => Visit::Core,
        }
    }

    /// The name under which the place is stored: the id of the screen it asks for.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => Screen::Start.key(),
            Self::Question(question, _) => question.key(),
            Self::Stopped(_) => Screen::Today.key(),
            Self::PartDone => Screen::PartDone.key(),
            Self::CoreDone => Screen::CoreDone.key(),
            Self::Review => Screen::Review.key(),
            Self::Result => Screen::Result.key(),
        }
    }

    /// The place of that name; a name that is not known is the start.
    #[must_use]
    pub fn from_key(key: &str, visit: Visit) -> Self {
        match key {
            "today" | "out-of-range" => Self::Stopped(visit),
            "part-done" => Self::PartDone,
            "core-done" => Self::CoreDone,
            "review" => Self::Review,
            "result" => Self::Result,
            _ => QuestionId::from_key(key)
                .map_or(Self::Start, |question| Self::Question(question, visit)),
        }
    }
}

/// A screen on top of the place, which shows again after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// About this check.
    Method,
    /// The card alone.
    Screenshot,
    /// "Erase my answers?"
    Erase,
    /// The same question before starting over.
    StartOver,
    /// Whether a finished check is to be deleted; without its moment all of them.
    Delete(Option<Time>),
    /// Nothing of the check, as the parent wants nobody to see it now. What is kept stays.
    Hidden,
    /// "Keep your answers?", which are no longer stored. Unlike the others it opens by itself, so no danger sign goes
    /// under it, and nothing is saved before it is answered.
    Gone,
}

/// What shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What it is, and Start.
    Start,
    /// One question.
    Question(QuestionId),
    /// The first topic is complete: a first result, or on to the rest.
    PartDone,
    /// The core is complete: results so far, or more topics.
    CoreDone,
    /// Every answer with a Change link.
    Review,
    /// The result.
    Result,
    /// A danger sign right now.
    Emergency,
    /// A call today.
    Today,
    /// The child is too young or too old for the check.
    OutOfRange,
    /// About this check.
    Method,
    /// The card of the result alone, for a picture of the screen.
    Screenshot,
    /// Nothing of the check: a page that says nothing.
    Hidden,
    /// A page of what is kept beside the check.
    Library(Page),
    /// "Erase my answers?", or whether to keep those that are no longer stored.
    Erase,
}

impl Screen {
    /// The stable id in `data-screen`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(question) => question.key(),
            Self::PartDone => "part-done",
            Self::CoreDone => "core-done",
            Self::Review => "review",
            Self::Result => "result",
            Self::Emergency => "emergency",
            Self::Today => "today",
            Self::OutOfRange => "out-of-range",
            Self::Method => "method",
            Self::Screenshot => "screenshot",
            Self::Hidden => "hidden",
            Self::Library(Page::History) => "history",
            Self::Library(Page::Compare) => "compare",
            Self::Library(Page::Log) => "log",
            Self::Library(Page::Child) => "child",
            Self::Library(Page::Copy | Page::Fhir) => "share",
            Self::Library(Page::Import) => "import",
            Self::Erase => "erase",
        }
    }

    /// The topic whose question shows.
    #[must_use]
    pub const fn topic(self) -> Option<Topic> {
        match self {
            Self::Question(question) => Some(question.topic()),
            _ => None,
        }
    }
}
