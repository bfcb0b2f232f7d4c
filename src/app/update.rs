//! One step of the state machine.

use super::effect::{Effects, Forget};
use super::model::{Model, Notice, Time};
use super::msg::Msg;
use super::place::{Overlay, Place, Screen, Visit};
use super::queries::{TopicState, further_topics, screen, topic_state};
use super::ticks;
use crate::domain::answers::Answer;
use crate::domain::flag::Urgency;
use crate::domain::gates;
use crate::domain::journey::{self, RIGHT_NOW, Stage};
use crate::domain::signs;
use crate::domain::{QuestionId, Topic};

/// Takes a message and says what is to be done about it. `now` is the browser's clock.
pub fn update(model: &mut Model, msg: Msg, now: Time) -> Effects {
    let before = (screen(model), model.notice);
    let mut effects = model.apply(msg, now);
    effects.moved = screen(model) != before.0;
    if effects.moved {
        model.problem = false;
        if model.notice == before.1 {
            model.notice = None;
        }
    }
    if model.place != Place::Start {
        model.resume = model.place;
    }
    if model.place == Place::Result && screen(model) == Screen::Result {
        effects.save |= !model.result_seen;
        model.result_seen = true;
    }
    effects
}

const SAVE: Effects = Effects {
    forget: Forget::Nothing,
    save: true,
    moved: false,
    problem: false,
    first: false,
};

impl Model {
    fn apply(&mut self, msg: Msg, now: Time) -> Effects {
        let shown = screen(self);
        match (msg, shown) {
            (Msg::Start, Screen::Start) => self.begin(now),
            (Msg::Resume, Screen::Start) => self.enter(self.resume, now),
            (Msg::Restart, _) => return self.restart(),
            (Msg::Tick(question, option), Screen::Question(q)) if q == question => {
                return self.answer(
                    ticks::option(&self.answers, question, option),
                    question,
                    now,
                );
            }
            (Msg::Years(years), Screen::Question(QuestionId::Age)) => {
                return self.answer(ticks::years(&self.answers, years), QuestionId::Age, now);
            }
            (Msg::Months(months), Screen::Question(QuestionId::Age)) => {
                return self.answer(ticks::months(&self.answers, months), QuestionId::Age, now);
            }
            (Msg::Row(group, portion), Screen::Question(QuestionId::G)) => {
                return self.answer(
                    ticks::row(&self.answers, group, portion),
                    QuestionId::G,
                    now,
                );
            }
            (Msg::Pictures, _) => {
                self.no_pictures = !self.no_pictures;
                return Effects::default();
            }
            (Msg::Continue, Screen::Question(question)) => return self.proceed(question, now),
            (Msg::ToFirst, Screen::Question(_)) => {
                return Effects {
                    first: true,
                    ..Effects::default()
                };
            }
            (Msg::Continue | Msg::SeeResults, Screen::Review) => self.go(Place::Result, now),
            (Msg::Continue, Screen::PartDone) => self.go(self.stage_place(), now),
            (Msg::SeeResults, Screen::PartDone | Screen::CoreDone | Screen::Result) => {
                self.go(Place::Review, now)
            }
            (Msg::MoreTopics, Screen::CoreDone) => self.next_topic(now),
            (Msg::MoreTopics, Screen::Result | Screen::Review) => self.go(Place::CoreDone, now),
            (Msg::OpenTopic(topic), Screen::CoreDone | Screen::Review | Screen::Result) => {
                self.open_topic(topic, now);
            }
            (Msg::Change(question), Screen::Review | Screen::Result) => {
                self.go(Place::Question(question, Visit::Change), now);
            }
            (Msg::NotNow, Screen::Emergency) => return self.lower(Urgency::Emergency, now),
            (Msg::NotNow, Screen::Today) => return self.lower(Urgency::Today, now),
            (Msg::Back, _) => return self.back(shown, now),
            (Msg::SeeMethod, _) => self.overlay = Some(Overlay::Method),
            (Msg::Erase, _) => self.overlay = Some(Overlay::Erase),
            (Msg::EraseNo, Screen::Erase) => self.overlay = None,
            (Msg::EraseYes, Screen::Erase) => {
                return self.forget(Some(Notice::Erased), Forget::Everything);
            }
            (Msg::ErasedElsewhere, _) => {
                return self.forget(Some(Notice::ErasedElsewhere), Forget::Nothing);
            }
            (Msg::Saved(saved), _) => {
                self.saved = saved;
                return Effects::default();
            }
            (Msg::Synced(restored), _) => {
                if self.place == Place::Start {
                    self.resume = restored.place;
                }
                self.take(*restored);
                return Effects::default();
            }
            (Msg::Settings(config), _) => {
                let before = std::mem::replace(&mut self.config, *config);
                self.config.storage = before.storage;
                self.config.instance = before.instance;
                gates::settle(&mut self.answers, self.config.country_given());
                return Effects::default();
            }
            _ => return Effects::default(),
        }
        SAVE
    }

    fn begin(&mut self, now: Time) {
        if self.answers.is_empty() {
            self.place = self.stage_place();
        } else {
            // A tap on Start kept from before the answers were read must not lose them.
            self.enter(self.resume, now);
        }
    }

    /// Goes to a place that was left earlier. An old result may be read as it is.
    pub(super) fn enter(&mut self, place: Place, now: Time) {
        let place = if place == Place::Start {
            self.stage_place()
        } else {
            place
        };
        self.old_result = place == Place::Result && self.is_stale(now);
        if self.old_result {
            self.place = place;
        } else {
            self.go(place, now);
        }
    }

    /// Goes to a place, unless stale safety answers have to be asked again first.
    fn go(&mut self, place: Place, now: Time) {
        if self.is_stale(now) {
            self.ask_again(place);
        } else {
            self.place = place;
            self.old_result = false;
        }
    }

    fn ask_again(&mut self, after: Place) {
        for list in RIGHT_NOW {
            self.answers.set(list, None);
        }
        self.after_recheck = Some(after);
        self.place = Place::Question(QuestionId::Rf1, Visit::Recheck);
        self.old_result = false;
        self.notice = Some(Notice::AskedAgain);
    }

    fn answer(&mut self, answer: Option<Answer>, question: QuestionId, now: Time) -> Effects {
        let here = self.place;
        let stale = self.is_stale(now);
        if stale {
            self.ask_again(here);
        }
        self.answers.set(question, answer);
        gates::settle(&mut self.answers, self.config.country_given());
        self.last_answer = Some(now);
        // What is missing stays said until the next step, so that no row moves away under a finger. In the grid the row
        // that it names is no longer the one.
        self.problem &= question != QuestionId::G;
        if stale && signs::any_emergency(&self.answers) {
            // The emergency comes first; the lists that were cleared are open and asked on the way on.
            self.place = here;
            self.after_recheck = None;
        }
        SAVE
    }

    fn proceed(&mut self, question: QuestionId, now: Time) -> Effects {
        if self.is_stale(now) {
            self.ask_again(Place::Question(question, self.place.visit()));
            return SAVE;
        }
        if !gates::answered(question, &self.answers) {
            self.problem = true;
            return Effects {
                problem: true,
                ..Effects::default()
            };
        }
        self.place = self.next(question, self.place.visit());
        SAVE
    }

    fn next_topic(&mut self, now: Time) {
        let state = |topic: &Topic| topic_state(*topic, &self.answers, self.config.country_given());
        let unfinished = further_topics().find(|topic| state(topic) != TopicState::Done);
        match unfinished {
            Some(topic) => self.open_topic(topic, now),
            None => self.go(Place::Review, now),
        }
    }

    /// Opens a topic at its first open question, or at its first one when it is complete.
    fn open_topic(&mut self, topic: Topic, now: Time) {
        let (answers, country) = (&self.answers, self.config.country_given());
        let open = gates::in_topic(topic, answers, country)
            .find(|question| !gates::answered(*question, answers));
        let first = open.or_else(|| gates::in_topic(topic, answers, country).next());
        if let Some(question) = first {
            self.go(Place::Question(question, Visit::Topic), now);
        }
    }

    /// Back to the list that raised the level, with only the options that raised it unticked.
    fn lower(&mut self, urgency: Urgency, now: Time) -> Effects {
        let Some(first) = signs::lower(&mut self.answers, urgency) else {
            return Effects::default();
        };
        self.last_answer = Some(now);
        self.place = Place::Question(first, self.place.visit());
        SAVE
    }

    fn back(&mut self, shown: Screen, now: Time) -> Effects {
        match shown {
            Screen::Start => return Effects::default(),
            Screen::Method | Screen::Erase => self.overlay = None,
            Screen::Emergency => return self.lower(Urgency::Emergency, now),
            Screen::Today => return self.lower(Urgency::Today, now),
            Screen::OutOfRange => {
                self.place = Place::Question(QuestionId::Age, self.place.visit());
            }
            Screen::Question(question) => self.place = self.before(question),
            Screen::CoreDone => self.place = self.last_of_core(),
            Screen::PartDone => {
                let [_, _, _, first, ..] = gates::core_topics(&self.answers);
                let country = self.config.country_given();
                let last = gates::in_topic(first, &self.answers, country).next_back();
                if let Some(last) = last {
                    self.place = Place::Question(last, Visit::Core);
                }
            }
            Screen::Review => {
                let stage = journey::replay(&self.answers, self.config.country_given()).stage;
                self.place = match stage {
                    Stage::Open(_) => Place::PartDone,
                    _ => Place::CoreDone,
                };
            }
            Screen::Result => self.place = Place::Review,
        }
        SAVE
    }

    fn restart(&mut self) -> Effects {
        let effects = self.forget(None, Forget::Record);
        self.place = self.stage_place();
        Effects {
            save: true,
            ..effects
        }
    }

    /// Back to a check that has not begun.
    fn forget(&mut self, notice: Option<Notice>, forget: Forget) -> Effects {
        let fresh = Self::new(self.config.clone());
        let saved = self.saved;
        *self = Self {
            notice,
            saved,
            ..fresh
        };
        Effects {
            forget,
            ..Effects::default()
        }
    }
}
