//! Walks through the check by messages alone, as taps would.

use gut_skin_check::app::{Effects, Model, Msg, Screen, screen, update};
use gut_skin_check::domain::age::Age;
use gut_skin_check::domain::answers::{AgeAnswer, Group};
use gut_skin_check::domain::{Answer, Answers, QuestionId};
use gut_skin_check::settings::Config;

use crate::support::answers;
use gut_skin_check::storage::{Keeper, Store};

/// 12 hours and a second.
pub(crate) const STALE: u64 = 12 * 60 * 60 + 1;

/// A parent with a clock.
pub(crate) struct Walker {
    pub(crate) model: Model,
    pub(crate) now: u64,
    pub(crate) last: Effects,
    /// Keeps the check, if it is kept at all.
    pub(crate) keeper: Option<Keeper>,
}

impl Walker {
    pub(crate) fn new() -> Self {
        Self::with(Config::default())
    }

    pub(crate) fn with(config: Config) -> Self {
        Self {
            model: Model::new(config),
            now: 1_800_000_000,
            last: Effects::default(),
            keeper: None,
        }
    }

    /// A parent whose check is kept in this store, and who opens it at that moment.
    pub(crate) fn kept(config: Config, store: Box<dyn Store>, now: u64) -> Self {
        let mut walker = Self {
            now,
            ..Self::with(config)
        };
        walker.keeper = Some(Keeper::open(store, &mut walker.model, false, now));
        walker
    }

    /// A parent who has begun.
    pub(crate) fn started() -> Self {
        let mut walker = Self::new();
        walker.send(Msg::Start);
        walker
    }

    /// A parent who has answered all of the core with these values and is at the choice after it.
    pub(crate) fn at_core_done(words: &str) -> Self {
        let mut walker = Self::started();
        walker.answer_on(words);
        assert_eq!(walker.at(), "core-done", "{words}");
        walker
    }

    /// A parent who has seen the result.
    pub(crate) fn at_result(words: &str) -> Self {
        let mut walker = Self::at_core_done(words);
        walker.send(Msg::SeeResults);
        walker.send(Msg::Continue);
        assert_eq!(walker.at(), "result", "{words}");
        walker
    }

    pub(crate) fn send(&mut self, msg: Msg) {
        self.now += 1;
        self.last = match &mut self.keeper {
            Some(keeper) => keeper.apply(&mut self.model, msg, self.now),
            None => update(&mut self.model, msg, self.now),
        };
    }

    pub(crate) fn at(&self) -> &'static str {
        screen(&self.model).key()
    }

    /// Gives the question that shows its answer among these words, and continues, until a screen shows
    /// that is no question or has no answer among them. Where a first result is offered, it goes on.
    pub(crate) fn answer_on(&mut self, words: &str) {
        let wanted = answers(words);
        for _ in 0..100 {
            let question = match screen(&self.model) {
                Screen::Question(question) => question,
                Screen::PartDone => {
                    self.send(Msg::Continue);
                    continue;
                }
                _ => return,
            };
            if wanted.get(question).is_none() {
                return;
            }
            self.give(question, &wanted);
            self.send(Msg::Continue);
        }
        panic!("going in circles at {}", self.at());
    }

    /// Gives the question that shows this answer, without continuing.
    pub(crate) fn tap(&mut self, words: &str) {
        let wanted = answers(words);
        let Screen::Question(question) = screen(&self.model) else {
            panic!("{} is no question", self.at());
        };
        assert!(wanted.get(question).is_some(), "{words} at {}", self.at());
        self.give(question, &wanted);
    }

    fn give(&mut self, question: QuestionId, wanted: &Answers) {
        match wanted.get(question).expect("an answer") {
            Answer::One(option) => self.send(Msg::Select(question, Some(option))),
            Answer::Many(ticks) if ticks.is_empty() => {
                if self.model.progress.answers.get(question) != wanted.get(question) {
                    self.send(Msg::Select(question, None));
                }
            }
            Answer::Many(ticks) => {
                for option in 0..32 {
                    let ticked = self
                        .model
                        .progress
                        .answers
                        .many(question)
                        .unwrap_or_default();
                    if ticks.contains(option) != ticked.contains(option) {
                        self.send(Msg::Select(question, Some(option)));
                    }
                }
            }
            Answer::Age(age) => self.give_age(age),
            Answer::Grid(grid) => {
                for group in Group::ALL.iter().copied() {
                    if let Some(portion) = grid.row(group) {
                        self.send(Msg::Row(group, portion));
                    }
                }
            }
        }
    }

    fn give_age(&mut self, age: AgeAnswer) {
        match age {
            AgeAnswer::Years(years) => self.send(Msg::Years(years)),
            AgeAnswer::Whole(age) => {
                self.send(Msg::Years(age.years_row()));
                if age != Age::UNDER_ONE && age != Age::FIVE_OR_OLDER {
                    self.send(Msg::Months(age.months_row()));
                }
            }
        }
    }
}
