//! What is kept beside the check: its pages, the log, finished checks, children, and files to take along.

use super::SAVE;
use crate::app::effect::Effects;
use crate::app::library::{Ask, Change, Page, Refusal, Said, Whose};
use crate::app::model::{Model, Time};
use crate::app::place::{Overlay, Place, Screen, Visit};
use crate::domain::QuestionId;
use crate::domain::log::LogField;

/// Asks the keeper for a change.
fn change(change: Change) -> Effects {
    Effects {
        change: Some(change),
        ..Effects::default()
    }
}

impl Model {
    pub(super) fn library(&mut self, ask: Ask, shown: Screen, now: Time) -> Effects {
        let page = match shown {
            Screen::Library(page) => Some(page),
            _ => None,
        };
        if let (Ask::Open(page), Screen::Start | Screen::Result | Screen::Library(_)) =
            (&ask, shown)
        {
            return self.open(*page);
        }
        if let (Ask::Turn(child), Screen::Start | Screen::Library(_)) = (&ask, shown) {
            self.desk.page = None;
            return change(Change::Turn(*child));
        }
        match (ask, page) {
            (Ask::NewCheck, Some(_)) => return self.new_check(now),
            (Ask::Day(day), Some(Page::Log)) if self.desk.days(0).any(|shown| shown == day) => {
                if self.desk.day.is_some_and(|open| open.day == day) {
                    self.desk.day = None;
                } else {
                    self.desk.open_day(day);
                }
                self.desk.said = None;
            }
            (Ask::Tap(field, option), Some(Page::Log)) => self.tap(field, option),
            (Ask::GoodDay, Some(Page::Log)) => {
                if let Some(open) = &mut self.desk.day {
                    open.now.good();
                }
                self.desk.said = None;
            }
            (Ask::SaveDay, Some(Page::Log)) if self.desk.day.is_some() => {
                return Effects {
                    persist: true,
                    ..change(Change::Day)
                };
            }
            (Ask::DeleteDay, Some(Page::Log)) => {
                if let Some(open) = self.desk.day.take() {
                    return change(Change::DeleteDay(open.day));
                }
            }
            (Ask::Weeks(true), Some(Page::Log)) if self.desk.has_earlier() => self.desk.weeks += 1,
            (Ask::Weeks(false), Some(Page::Log)) => {
                self.desk.weeks = self.desk.weeks.saturating_sub(1);
            }
            (Ask::Pick(at), Some(Page::History)) => self.pick(at),
            (Ask::Unfold(at), Some(Page::History)) => {
                let unfolded = &mut self.desk.unfolded;
                // Once drawn, it stays: the browser itself closes and opens it.
                if !unfolded.contains(&at) && self.desk.shelf.history.get(at).is_some() {
                    unfolded.push(at);
                }
            }
            (Ask::Delete(at), Some(Page::History)) => self.overlay = Some(Overlay::Delete(at)),
            (Ask::Symbol(symbol), Some(Page::Child)) => self.desk.mark.0 = Some(symbol),
            (Ask::Hue(hue), Some(Page::Child)) => self.desk.mark.1 = Some(hue),
            (Ask::SaveChild, Some(Page::Child)) => {
                let Some(mark) = self.desk.new_mark() else {
                    self.problem = true;
                    return Effects {
                        problem: true,
                        ..Effects::default()
                    };
                };
                self.desk.page = None;
                return change(Change::Add(mark));
            }
            (Ask::Read(bytes), Some(Page::Import)) => {
                self.desk.incoming = None;
                let Some(bytes) = bytes else {
                    self.desk.said = Some(Said::Refused(Refusal::Huge));
                    return Effects {
                        told: true,
                        ..Effects::default()
                    };
                };
                self.desk.read = Some(bytes);
                return change(Change::Read);
            }
            (Ask::Whose(place, child), Some(Page::Import)) => {
                if let Some(incoming) = &mut self.desk.incoming {
                    incoming.say(place, child.map_or(Whose::Another, Whose::Same));
                    return change(Change::Plan);
                }
            }
            (Ask::Import, Some(Page::Import)) => {
                let incoming = self.desk.incoming.as_ref();
                if incoming.is_some_and(|incoming| incoming.plan.is_some()) {
                    return change(Change::Import);
                }
            }
            _ => {}
        }
        Effects::default()
    }

    fn open(&mut self, page: Page) -> Effects {
        let desk = &mut self.desk;
        if page == Page::Compare && desk.picked.len() < 2 {
            return Effects::default();
        }
        desk.page = Some(page);
        match page {
            Page::Log => {
                desk.weeks = 0;
                desk.open_day(desk.local.evening());
            }
            Page::History => {
                desk.picked.clear();
                desk.unfolded.clear();
            }
            Page::Child => desk.mark = (None, None),
            Page::Import => desk.incoming = None,
            Page::Copy => {
                return Effects {
                    persist: true,
                    ..change(Change::Export)
                };
            }
            Page::Compare | Page::Fhir => {}
        }
        Effects::default()
    }

    /// Back from a page.
    pub(super) fn leave(&mut self, page: Page) {
        let desk = &mut self.desk;
        desk.page = (page == Page::Compare).then_some(Page::History);
        (desk.day, desk.incoming, desk.copy) = (None, None, None);
    }

    fn tap(&mut self, field: LogField, option: u8) {
        let Some(open) = &mut self.desk.day else {
            return;
        };
        if field.is_list() {
            open.now.toggle(field, option);
        } else {
            open.now.set(field, Some(option));
        }
        self.desk.said = None;
    }

    /// At most two are picked; the one that was picked first makes room.
    fn pick(&mut self, at: Time) {
        let picked = &mut self.desk.picked;
        let before = picked.len();
        picked.retain(|picked| *picked != at);
        if picked.len() == before && self.desk.shelf.history.get(at).is_some() {
            picked.push(at);
        }
        if picked.len() > 2 {
            picked.remove(0);
        }
    }

    /// Yes, delete.
    pub(super) fn delete(&mut self) -> Effects {
        match self.overlay.take() {
            Some(Overlay::Delete(at)) => change(Change::Delete(at)),
            _ => Effects::default(),
        }
    }

    /// "Something new or worse?" The danger signs are asked at once, of a check that has its result in a new one, as that
    /// result is kept; else in the one that runs, of which nothing is lost.
    fn new_check(&mut self, now: Time) -> Effects {
        self.desk.page = None;
        if self.progress.answers.is_empty() {
            self.progress.place = self.stage_place();
            return SAVE;
        }
        if !self.progress.result_seen {
            let places = [self.progress.place, self.resume];
            let after = places.into_iter().find(|place| *place != Place::Start);
            self.ask_again(after.unwrap_or_else(|| self.stage_place()), now);
            return SAVE;
        }
        let answers = self.progress.answers.clone();
        let effects = self.restart();
        for question in [QuestionId::Country, QuestionId::Age] {
            self.progress.answers.set(question, answers.get(question));
        }
        self.progress.last_answer = Some(now);
        self.progress.place = Place::Question(QuestionId::Rf1, Visit::Core);
        effects
    }
}
