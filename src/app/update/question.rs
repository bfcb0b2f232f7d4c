//! Answering the question that shows, and where Continue leads from it.

use super::SAVE;
use crate::app::effect::Effects;
use crate::app::model::{Model, Time};
use crate::app::place::{Place, Visit};
use crate::app::queries::{TopicState, topic_state};
use crate::domain::answers::Answer;
use crate::domain::gates;
use crate::domain::journey::{self, RIGHT_NOW, Replay, Stage};
use crate::domain::signs;
use crate::domain::{QuestionId, Topic};

impl Model {
    pub(super) fn answer(
        &mut self,
        answer: Option<Answer>,
        question: QuestionId,
        now: Time,
    ) -> Effects {
        let here = self.progress.place;
        let stale = self.is_stale(now);
        if stale {
            self.ask_again(here, now);
        }
        self.progress.answers.set(question, answer);
        gates::settle(&mut self.progress.answers, self.config.country_given());
        self.progress.last_answer = Some(now);
        self.progress.alarm &= self.progress.right_now_is_open();
        // Keep the error summary until the next step; removing it would shift rows under a finger. Not in the grid, where
        // it names a row that may be answered now.
        self.problem &= question != QuestionId::G;
        if stale && signs::any_emergency(&self.progress.answers) {
            // The emergency comes first; the lists that were cleared are open and asked on the way on.
            self.progress.place = here;
            self.after_recheck = None;
        }
        SAVE
    }

    pub(super) fn proceed(&mut self, question: QuestionId, now: Time) -> Effects {
        if self.is_stale(now) {
            self.ask_again(Place::Question(question, self.progress.place.visit()), now);
            return SAVE;
        }
        if !gates::answered(question, &self.progress.answers) {
            self.problem = true;
            return Effects {
                problem: true,
                ..Effects::default()
            };
        }
        self.progress.place = self.next(question, self.progress.place.visit());
        self.progress.asked_again &= self.stage() != Stage::CoreDone;
        SAVE
    }

    /// Where Continue leads from an answered question.
    fn next(&mut self, question: QuestionId, visit: Visit) -> Place {
        let replay = journey::replay(&self.progress.answers, self.config.country_given());
        let stage = replay.stage;
        if question == QuestionId::Age && stage == Stage::OutOfRange {
            return Place::Stopped(visit);
        }
        let ends_safety = match visit {
            Visit::Core | Visit::Topic => question == QuestionId::Rf4,
            Visit::Recheck => question == QuestionId::Rf3,
            Visit::Change => question.topic() == Topic::Safety,
        };
        if ends_safety && stage == Stage::Today {
            return Place::Stopped(visit);
        }
        match visit {
            Visit::Core => self.after(
                question,
                gates::core(&self.progress.answers, self.config.country_given()),
                visit,
            ),
            Visit::Topic => {
                let topic = gates::in_topic(
                    question.topic(),
                    &self.progress.answers,
                    self.config.country_given(),
                );
                self.after(question, topic, visit)
            }
            Visit::Change => self
                .newly_open(&replay)
                .map_or(Place::Review, |newly| Place::Question(newly, visit)),
            Visit::Recheck => {
                let lists = RIGHT_NOW.iter().copied();
                match lists.into_iter().find(|list| *list > question) {
                    Some(list) => Place::Question(list, visit),
                    None => self
                        .after_recheck
                        .take()
                        .unwrap_or_else(|| self.stage_place()),
                }
            }
        }
    }

    /// The question that a change has opened, if any. Where a first result is shown, a topic that has not been begun is
    /// open for another reason.
    pub(super) fn newly_open(&self, replay: &Replay) -> Option<QuestionId> {
        let Stage::Open(first) = replay.stage else {
            return None;
        };
        let (answers, country) = (&self.progress.answers, self.config.country_given());
        if !replay.result {
            return Some(first);
        }
        let begun = |question: &QuestionId| {
            topic_state(question.topic(), answers, country) == TopicState::Begun
        };
        let mut open =
            gates::core(answers, country).filter(|question| !gates::answered(*question, answers));
        open.find(begun)
    }

    /// The question after this one on a path, or what follows the path's end.
    fn after(
        &self,
        question: QuestionId,
        mut path: impl Iterator<Item = QuestionId>,
        visit: Visit,
    ) -> Place {
        let (answers, country) = (&self.progress.answers, self.config.country_given());
        // Who answered the core to an older version of the content is led to what is open of it.
        let only_open = visit == Visit::Core && self.progress.asked_again;
        let is_next = |asked: &QuestionId| !only_open || !gates::answered(*asked, answers);
        let next = path
            .find(|asked| *asked == question)
            .and_then(|_| path.find(is_next));
        let offers = |next| journey::offers_first_result(question, next, answers, country);
        match next {
            Some(next) if visit == Visit::Core && offers(next) => Place::PartDone,
            Some(next) => Place::Question(next, visit),
            None if visit == Visit::Topic && self.progress.result_seen => Place::Result,
            None => Place::CoreDone,
        }
    }
}
