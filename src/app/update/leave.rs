//! Ways back and out: Back, leaving a stop screen, starting over, erasing.

use super::SAVE;
use crate::app::effect::{Effects, Forget};
use crate::app::library::Desk;
use crate::app::model::{Model, Notice, Time};
use crate::app::place::{Overlay, Place, Screen, Visit};
use crate::app::progress::Progress;
use crate::domain::QuestionId;
use crate::domain::flag::Urgency;
use crate::domain::gates;
use crate::domain::journey::{self, RIGHT_NOW, Stage};
use crate::domain::signs;

impl Model {
    /// Back to the list that raised the level, with only the options that raised it unticked.
    pub(super) fn lower(&mut self, urgency: Urgency, now: Time) -> Effects {
        let Some(first) = signs::lower(&mut self.progress.answers, urgency) else {
            return Effects::default();
        };
        self.progress.last_answer = Some(now);
        self.progress.place = Place::Question(first, self.progress.place.visit());
        SAVE
    }

    pub(super) fn back(&mut self, shown: Screen, now: Time) -> Effects {
        match shown {
            Screen::Start | Screen::Hidden => return Effects::default(),
            Screen::Method | Screen::Screenshot | Screen::Erase => self.overlay = None,
            Screen::Library(page) => self.leave(page),
            Screen::Emergency => return self.lower(Urgency::Emergency, now),
            Screen::Today => return self.lower(Urgency::Today, now),
            Screen::OutOfRange => {
                self.progress.place = Place::Question(QuestionId::Age, self.progress.place.visit());
            }
            Screen::Question(question) => self.progress.place = self.before(question),
            Screen::CoreDone => self.progress.place = self.last_of_core(),
            Screen::PartDone => {
                let [_, _, _, first, ..] = gates::core_topics(&self.progress.answers);
                let country = self.config.country_given();
                let last = gates::in_topic(first, &self.progress.answers, country).next_back();
                if let Some(last) = last {
                    self.progress.place = Place::Question(last, Visit::Core);
                }
            }
            Screen::Review => {
                let country = self.config.country_given();
                let stage = journey::replay(&self.progress.answers, country).stage;
                self.progress.place = match stage {
                    Stage::Open(_) => Place::PartDone,
                    _ => Place::CoreDone,
                };
            }
            Screen::Result => self.progress.place = Place::Review,
        }
        SAVE
    }

    /// Puts a page that says nothing in place of the screen. Under it is the start, which offers to go on.
    pub(super) fn hide(&mut self) -> Effects {
        if let Some(page) = self.desk.page {
            self.leave(page);
        }
        self.desk.page = None;
        self.progress.place = Place::Start;
        self.overlay = Some(Overlay::Hidden);
        Effects {
            hidden: true,
            ..SAVE
        }
    }

    /// The start, which says that nothing is erased.
    pub(super) fn unhide(&mut self) {
        self.overlay = None;
        self.notice = Some(Notice::Hidden);
    }

    fn last_of_core(&self) -> Place {
        gates::core(&self.progress.answers, self.config.country_given())
            .next_back()
            .map_or(Place::Start, |question| {
                Place::Question(question, Visit::Core)
            })
    }

    /// The place before a question.
    fn before(&self, question: QuestionId) -> Place {
        let visit = self.progress.place.visit();
        let (answers, country) = (&self.progress.answers, self.config.country_given());
        let in_core = || {
            let core = gates::core(answers, country);
            core.take_while(|asked| *asked != question).last()
        };
        let previous = match visit {
            Visit::Core => in_core(),
            Visit::Topic => {
                gates::in_topic(question.topic(), answers, country).rfind(|asked| *asked < question)
            }
            Visit::Recheck => RIGHT_NOW.iter().copied().rfind(|asked| *asked < question),
            Visit::Change => None,
        };
        // While the core stops at this question there may be no review or result to go back to. A question that a change
        // has opened leads back to the change.
        let replay = journey::replay(answers, country);
        let blocks = match visit {
            Visit::Change => self.newly_open(&replay) == Some(question),
            Visit::Core | Visit::Topic | Visit::Recheck => {
                replay.stage == Stage::Open(question) && !replay.result
            }
        };
        let previous = previous.or_else(|| in_core().filter(|_| blocks));
        match (previous, visit) {
            (Some(previous), Visit::Core)
                if journey::offers_first_result(previous, question, answers, country) =>
            {
                Place::PartDone
            }
            (Some(previous), _) => Place::Question(previous, visit),
            (None, Visit::Core | Visit::Recheck) => Place::Start,
            (None, Visit::Topic) if self.progress.result_seen => Place::Result,
            (None, Visit::Topic) => Place::CoreDone,
            (None, Visit::Change) => Place::Review,
        }
    }

    /// Back to a check that has not begun. What is kept beside it stays.
    pub(super) fn restart(&mut self) -> Effects {
        let desk = std::mem::take(&mut self.desk);
        let effects = self.forget(None, Forget::Record);
        self.desk = Desk { page: None, ..desk };
        self.progress.place = self.stage_place();
        Effects {
            save: true,
            ..effects
        }
    }

    /// Back to a check that has not begun, with nothing kept beside it.
    pub(super) fn forget(&mut self, notice: Option<Notice>, forget: Forget) -> Effects {
        let fresh = Self::new(self.config.clone());
        let saved = self.saved;
        *self = Self {
            notice,
            saved,
            desk: self.desk.cleared(),
            ..fresh
        };
        Effects {
            forget,
            ..Effects::default()
        }
    }

    /// Another tab has erased the answers. What it has answered since then is offered at the start.
    pub(super) fn erased_elsewhere(&mut self, since: Option<Progress>) -> Effects {
        let effects = self.forget(Some(Notice::ErasedElsewhere), Forget::Nothing);
        if let Some(progress) = since {
            self.resume = progress.place;
            self.replace(progress);
        }
        Effects {
            elsewhere: true,
            ..effects
        }
    }
}
