//! The whole state.

use super::library::Desk;
use super::place::{Overlay, Place};
use super::progress::Progress;
use super::share::HandedOver;
use crate::domain::gates;
use crate::domain::journey;
pub use crate::domain::journey::Time;
use crate::domain::signs;
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
    /// What was hidden is still there.
    Hidden,
}

/// The whole state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The practice's settings.
    pub config: Config,
    /// How far the parent has come: the answers, and the place that was requested.
    pub progress: Progress,
    /// Where Resume leads: the last place that was not the start.
    pub resume: Place,
    /// Where the parent was going when stale safety answers came in between.
    pub after_recheck: Option<Place>,
    /// What lies over the place.
    pub overlay: Option<Overlay>,
    /// Whether the result shows answers that may no longer hold.
    pub old_result: bool,
    /// Whether Continue was pressed without an answer.
    pub problem: bool,
    /// Whether the parent has hidden the poop shapes; for this visit, as nothing but answers is stored.
    pub no_pictures: bool,
    /// What of the library lies open.
    pub desk: Desk,
    /// What has become of the result that was handed over, until the next move.
    pub handed_over: Option<HandedOver>,
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
            progress: Progress::default(),
            resume: Place::Start,
            after_recheck: None,
            overlay: None,
            old_result: false,
            problem: false,
            no_pictures: false,
            desk: Desk::default(),
            handed_over: None,
            notice: None,
            saved: SaveState::default(),
        }
    }

    /// Restores what was stored. A reload in the same tab goes on where it was; a new visit opens
    /// the start with Resume.
    pub fn restore(&mut self, progress: Progress, same_tab: bool, now: Time) {
        let place = progress.place;
        self.replace(progress);
        self.resume = place;
        self.keep_alarm(now);
        if same_tab && place != Place::Start {
            self.enter(place, now);
        }
    }

    /// Danger signs that are too old to build on are still a warning, also where they are cleared.
    pub(super) fn keep_alarm(&mut self, now: Time) {
        self.progress.alarm |= self.is_stale(now) && signs::any_urgent(&self.progress.answers);
    }

    /// Replaces what is known of the check, and clears answers that are not asked. The place stays.
    pub(super) fn replace(&mut self, progress: Progress) {
        self.progress = Progress {
            place: self.progress.place,
            ..progress
        };
        gates::settle(&mut self.progress.answers, self.config.country_given());
    }

    /// What is to be kept. At the start, the place is the one where Resume leads.
    #[must_use]
    pub fn to_keep(&self) -> Progress {
        let mut progress = self.progress.clone();
        if progress.place == Place::Start {
            progress.place = self.resume;
        }
        progress
    }

    /// Whether there is anything of the parent's here: answers, or something that is kept beside them.
    #[must_use]
    pub fn holds_anything(&self) -> bool {
        !self.progress.answers.is_empty()
            || self.desk.any
            || !self.desk.shelf.is_empty()
            || self.desk.children.count() > 1
    }

    /// Whether the safety answers that mean "right now" are too old to build on.
    #[must_use]
    pub fn is_stale(&self, now: Time) -> bool {
        let Progress {
            answers,
            last_answer,
            ..
        } = &self.progress;
        journey::is_stale(answers, *last_answer, now)
    }
}
