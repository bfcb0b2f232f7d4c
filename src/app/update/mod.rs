//! One step of the state machine. The messages are dispatched here; what each does is written by topic: `question`
//! (answering), `result` (what follows the core), `share` (handing a result over), `library` (what is kept beside the check) and
//! `leave` (ways back and out). Start
//! reading at [`update`].

mod leave;
mod library;
mod question;
mod result;
mod share;

use super::effect::{Effects, Forget};
use super::library::Page;
use super::model::{Model, Notice, Time};
use super::msg::Msg;
use super::place::{Overlay, Place, Screen, Visit};
use super::queries::screen;
use super::select;
use crate::domain::QuestionId;
use crate::domain::flag::Urgency;
use crate::domain::gates;
use crate::domain::journey::{self, RIGHT_NOW, Stage};

/// Takes a message and says what is to be done about it. `now` is the browser's clock.
pub fn update(model: &mut Model, msg: Msg, now: Time) -> Effects {
    let before = (screen(model), model.notice);
    let undecided = model.overlay == Some(Overlay::Gone) && !matches!(msg, Msg::EraseNo);
    let mut effects = model.apply(msg, now);
    effects.moved = screen(model) != before.0;
    // What another tab answered is announced only where it changes the screen; that it erased, always.
    effects.elsewhere &= effects.moved || model.notice != before.1;
    if effects.moved {
        model.problem = false;
        model.handed_over = None;
        model.desk.said = None;
        if model.notice == before.1 {
            model.notice = None;
        }
    }
    if model.progress.place != Place::Start {
        model.resume = model.progress.place;
    }
    if model.progress.place == Place::Result && screen(model) == Screen::Result {
        effects.save |= !model.progress.result_seen;
        model.progress.result_seen = true;
    }
    // What is no longer stored is stored again only when the parent wants it, or gives another answer.
    effects.save &= !undecided;
    effects
}

/// Whether a screen has something to hand over.
const fn hands_over(shown: Screen) -> bool {
    matches!(
        shown,
        Screen::Result
            | Screen::Emergency
            | Screen::Today
            | Screen::Library(Page::Copy | Page::Fhir)
    )
}

const SAVE: Effects = Effects {
    forget: Forget::Nothing,
    save: true,
    change: None,
    persist: false,
    told: false,
    hidden: false,
    moved: false,
    elsewhere: false,
    problem: false,
    first: false,
    unfold: None,
    share: None,
    handed_over: false,
};

impl Model {
    /// Where the answers led to a question that was not asked for, since it was opened again, it is asked for from now on.
    /// Otherwise its answer would open the next one, under the finger that gave it.
    fn stay(&mut self, shown: Screen) {
        let Screen::Question(question) = shown else {
            return;
        };
        let visit = match self.progress.place {
            Place::Question(at, _) if at == question => return,
            place if question.topic().is_core() && place.visit() == Visit::Topic => Visit::Core,
            place => place.visit(),
        };
        self.progress.place = Place::Question(question, visit);
    }

    fn apply(&mut self, msg: Msg, now: Time) -> Effects {
        let shown = screen(self);
        self.stay(shown);
        match (msg, shown) {
            (Msg::Start, Screen::Start) => self.begin(now),
            (Msg::Resume, Screen::Start) => self.enter(self.resume, now),
            (Msg::Restart, _) => self.overlay = Some(Overlay::StartOver),
            (Msg::Select(question, option), Screen::Question(q)) if q == question => {
                return self.answer(
                    select::option(&self.progress.answers, question, option),
                    question,
                    now,
                );
            }
            (Msg::Years(years), Screen::Question(QuestionId::Age)) => {
                return self.answer(
                    select::years(&self.progress.answers, years),
                    QuestionId::Age,
                    now,
                );
            }
            (Msg::Months(months), Screen::Question(QuestionId::Age)) => {
                return self.answer(
                    select::months(&self.progress.answers, months),
                    QuestionId::Age,
                    now,
                );
            }
            (Msg::Row(group, portion), Screen::Question(QuestionId::G)) => {
                return self.answer(
                    select::row(&self.progress.answers, group, portion),
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
            (Msg::Unfold(fold), Screen::Result) => {
                return Effects {
                    unfold: Some(fold),
                    ..Effects::default()
                };
            }
            (Msg::Share(rung), shown) if hands_over(shown) => {
                return self.share(rung);
            }
            (Msg::HandedOver(rung, ended), shown) if hands_over(shown) => {
                let error = ended.as_ref().err().map(AsRef::as_ref);
                return self.after_sharing(rung, error);
            }
            (Msg::Continue | Msg::SeeResults, Screen::Review) => self.go(Place::Result, now),
            (Msg::Continue, Screen::PartDone) => self.go(self.stage_place(), now),
            (Msg::SeeResults, Screen::PartDone | Screen::CoreDone | Screen::Result) => {
                self.go(Place::Review, now);
            }
            (Msg::MoreTopics, Screen::CoreDone) => self.next_topic(now),
            (Msg::MoreTopics, Screen::Result | Screen::Review) => self.go(self.way_on(), now),
            (Msg::OpenTopic(topic), Screen::CoreDone | Screen::Review | Screen::Result) => {
                self.open_topic(topic, now);
            }
            (Msg::Change(question), Screen::Review | Screen::Result) => {
                self.go(Place::Question(question, Visit::Change), now);
            }
            (Msg::NotNow, Screen::Emergency) => return self.lower(Urgency::Emergency, now),
            (Msg::NotNow, Screen::Today) => return self.lower(Urgency::Today, now),
            (Msg::Library(ask), _) => return self.library(ask, shown, now),
            (Msg::Back, _) => return self.back(shown, now),
            (Msg::Screenshot, Screen::Result) => self.overlay = Some(Overlay::Screenshot),
            (Msg::Hide, Screen::Result | Screen::Library(_)) => return self.hide(),
            (Msg::Unhide, Screen::Hidden) => self.unhide(),
            // Only the parent ends it.
            (Msg::Gone, Screen::Hidden) => return Effects::default(),
            (Msg::SeeMethod, _) => self.overlay = Some(Overlay::Method),
            (Msg::Erase, _) => self.overlay = Some(Overlay::Erase),
            (Msg::EraseNo, Screen::Erase) => self.overlay = None,
            (Msg::EraseYes, Screen::Erase) if self.overlay == Some(Overlay::StartOver) => {
                return self.restart();
            }
            (Msg::EraseYes, Screen::Erase) if matches!(self.overlay, Some(Overlay::Delete(_))) => {
                return self.delete();
            }
            (Msg::EraseYes, Screen::Erase) => {
                return self.forget(Some(Notice::Erased), Forget::Everything);
            }
            (Msg::ErasedElsewhere(since), _) => {
                return self.erased_elsewhere(since.map(|progress| *progress));
            }
            (Msg::Gone, _) => {
                self.overlay = Some(Overlay::Gone);
                return Effects::default();
            }
            (Msg::Synced(progress), _) => {
                self.overlay = self.overlay.filter(|over| *over != Overlay::Gone);
                if self.progress.place == Place::Start {
                    self.resume = progress.place;
                }
                self.replace(*progress);
                self.keep_alarm(now);
                return Effects {
                    elsewhere: true,
                    ..Effects::default()
                };
            }
            (Msg::Settings(config), _) => {
                let before = std::mem::replace(&mut self.config, *config);
                self.config.storage = before.storage;
                self.config.instance = before.instance;
                gates::settle(&mut self.progress.answers, self.config.country_given());
                return Effects::default();
            }
            _ => return Effects::default(),
        }
        SAVE
    }

    fn begin(&mut self, now: Time) {
        if self.progress.answers.is_empty() {
            self.progress.place = self.stage_place();
        } else {
            // A tap on Start kept from before the answers were read must not lose them.
            self.enter(self.resume, now);
        }
    }

    /// Goes to a place that was left earlier. An old result may be read as it is.
    pub(in crate::app) fn enter(&mut self, place: Place, now: Time) {
        let place = if place == Place::Start {
            self.stage_place()
        } else {
            place
        };
        self.old_result = place == Place::Result && self.is_stale(now);
        if self.old_result {
            self.progress.place = place;
        } else {
            self.go(place, now);
        }
    }

    /// Goes to a place, unless stale safety answers have to be asked again first.
    pub(super) fn go(&mut self, place: Place, now: Time) {
        if self.is_stale(now) {
            self.ask_again(place, now);
        } else {
            self.progress.place = place;
            self.old_result = false;
        }
    }

    pub(super) fn ask_again(&mut self, after: Place, now: Time) {
        self.keep_alarm(now);
        for list in RIGHT_NOW {
            self.progress.answers.set(list, None);
        }
        self.after_recheck = Some(after);
        self.progress.place = Place::Question(QuestionId::Rf1, Visit::Recheck);
        self.old_result = false;
        self.notice = Some(Notice::AskedAgain);
    }

    pub(super) fn stage(&self) -> Stage {
        journey::replay(&self.progress.answers, self.config.country_given()).stage
    }

    /// On from a result: where the core was left, or the choice after it.
    fn way_on(&self) -> Place {
        match self.stage() {
            Stage::Open(question) => Place::Question(question, Visit::Core),
            _ => Place::CoreDone,
        }
    }

    /// Where the answers lead by themselves.
    pub(super) fn stage_place(&self) -> Place {
        match self.stage() {
            Stage::Open(question) => Place::Question(question, Visit::Core),
            Stage::Emergency | Stage::OutOfRange | Stage::Today => Place::Stopped(Visit::Core),
            Stage::CoreDone if self.progress.result_seen => Place::Result,
            Stage::CoreDone => Place::CoreDone,
        }
    }
}
