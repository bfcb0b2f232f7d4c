//! The whole state.

use super::place::{Overlay, Place};
use crate::domain::Answers;
use crate::domain::gates;
use crate::domain::journey;
pub use crate::domain::journey::Time;
use crate::settings::Config;

/// Whether the answers are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Saved on this device.
    #[default]
    Saved,
    /// The practice asked for nothing to be kept.
    Off,
    /// The browser denies storage.
    Denied,
    /// The browser's storage is full.
    Full,
    /// A newer version of the check wrote what is stored, and it is left alone.
    Newer,
    /// The same check runs a second time on the page.
    SecondCopy,
}

/// Something to tell the parent once, in calm words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Some answers could not be read; the rest is there.
    Repaired(u32),
    /// The answers had expired and are gone.
    Expired,
    /// The answers were erased on request.
    Erased,
    /// The browser did not let every answer be erased.
    NotErased,
    /// The answers were erased in another tab.
    ErasedElsewhere,
    /// Safety answers were too old and are asked again.
    AskedAgain,
}

/// What comes back from storage, or from another tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The answers.
    pub answers: Answers,
    /// When the last one was given.
    pub last_answer: Option<Time>,
    /// Where the parent was.
    pub place: Place,
    /// Whether a result has been seen.
    pub result_seen: bool,
}

/// The whole state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The practice's settings.
    pub config: Config,
    /// Every answer.
    pub answers: Answers,
    /// When the last one was given.
    pub last_answer: Option<Time>,
    /// Where the parent is.
    pub place: Place,
    /// Where Resume leads: the last place that was not the start.
    pub resume: Place,
    /// Where the parent was going when stale safety answers came in between.
    pub after_recheck: Option<Place>,
    /// What lies over the place.
    pub overlay: Option<Overlay>,
    /// Whether a result has been seen; a finished topic then leads back to it.
    pub result_seen: bool,
    /// Whether the result shows answers that may no longer hold.
    pub old_result: bool,
    /// Whether Continue was pressed without an answer.
    pub problem: bool,
    /// Whether the parent has hidden the poop shapes; for this visit, as nothing but answers is stored.
    pub no_pictures: bool,
    /// Something to tell, until the next move.
    pub notice: Option<Notice>,
    /// Whether the answers are kept.
    pub saved: SaveState,
}

impl Model {
    /// A check that has not begun.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self {
            config,
            answers: Answers::default(),
            last_answer: None,
            place: Place::Start,
            resume: Place::Start,
            after_recheck: None,
            overlay: None,
            result_seen: false,
            old_result: false,
            problem: false,
            no_pictures: false,
            notice: None,
            saved: SaveState::default(),
        }
    }

    /// Takes back what was stored. A reload in the same tab goes on where it was; a new visit opens
    /// the start with Resume.
    pub fn restore(&mut self, restored: Restored, same_tab: bool, now: Time) {
        let place = restored.place;
        self.take(restored);
        self.resume = place;
        if same_tab && place != Place::Start {
            self.enter(place, now);
        }
    }

    /// Takes answers, and clears what is not asked.
    pub(super) fn take(&mut self, restored: Restored) {
        self.answers = restored.answers;
        self.last_answer = restored.last_answer;
        self.result_seen = restored.result_seen;
        gates::settle(&mut self.answers, self.config.country_given());
    }

    /// What is to be stored.
    #[must_use]
    pub fn to_store(&self) -> Restored {
        let place = if self.place == Place::Start {
            self.resume
        } else {
            self.place
        };
        Restored {
            answers: self.answers.clone(),
            last_answer: self.last_answer,
            place,
            result_seen: self.result_seen,
        }
    }

    /// Whether the safety answers that mean "right now" are too old to build on.
    #[must_use]
    pub fn is_stale(&self, now: Time) -> bool {
        journey::is_stale(&self.answers, self.last_answer, now)
    }
}
