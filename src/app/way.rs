//! Where Continue and Back lead.

use super::model::Model;
use super::place::{Place, Visit};
use super::queries::{TopicState, topic_state};
use crate::domain::gates;
use crate::domain::journey::{self, RIGHT_NOW, Replay, Stage};
use crate::domain::{QuestionId, Topic};

impl Model {
    /// Where the answers lead by themselves.
    pub(super) fn stage_place(&self) -> Place {
        match journey::replay(&self.answers, self.config.country_given()).stage {
            Stage::Open(question) => Place::Question(question, Visit::Core),
            Stage::Emergency | Stage::OutOfRange | Stage::Today => Place::Judged(Visit::Core),
            Stage::CoreDone if self.result_seen => Place::Result,
            Stage::CoreDone => Place::CoreDone,
        }
    }

    /// Where Continue leads from an answered question.
    pub(super) fn next(&mut self, question: QuestionId, visit: Visit) -> Place {
        let replay = journey::replay(&self.answers, self.config.country_given());
        let stage = replay.stage;
        if question == QuestionId::Age && stage == Stage::OutOfRange {
            return Place::Judged(visit);
        }
        let ends_safety = match visit {
            Visit::Core | Visit::Topic => question == QuestionId::Rf4,
            Visit::Recheck => question == QuestionId::Rf3,
            Visit::Change => question.topic() == Topic::Safety,
        };
        if ends_safety && stage == Stage::Today {
            return Place::Judged(visit);
        }
        match visit {
            Visit::Core => self.after(
                question,
                gates::core(&self.answers, self.config.country_given()),
                visit,
            ),
            Visit::Topic => {
                let topic =
                    gates::in_topic(question.topic(), &self.answers, self.config.country_given());
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
    fn newly_open(&self, replay: &Replay) -> Option<QuestionId> {
        let Stage::Open(first) = replay.stage else {
            return None;
        };
        let (answers, country) = (&self.answers, self.config.country_given());
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
        let next = path.find(|asked| *asked == question).and(path.next());
        let (answers, country) = (&self.answers, self.config.country_given());
        let offers = |next| journey::offers_first_result(question, next, answers, country);
        match next {
            Some(next) if visit == Visit::Core && offers(next) => Place::PartDone,
            Some(next) => Place::Question(next, visit),
            None if visit == Visit::Topic && self.result_seen => Place::Result,
            None => Place::CoreDone,
        }
    }

    pub(super) fn last_of_core(&self) -> Place {
        gates::core(&self.answers, self.config.country_given())
            .next_back()
            .map_or(Place::Start, |question| {
                Place::Question(question, Visit::Core)
            })
    }

    /// The place before a question.
    pub(super) fn before(&self, question: QuestionId) -> Place {
        let visit = match self.place {
            Place::Question(at, visit) if at == question => visit,
            // The place was not legal any more, and the answers led here.
            _ => Visit::Core,
        };
        let (answers, country) = (&self.answers, self.config.country_given());
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
            (Some(previous), _) => Place::Question(previous, visit),
            (None, Visit::Core | Visit::Recheck) => Place::Start,
            (None, Visit::Topic) if self.result_seen => Place::Result,
            (None, Visit::Topic) => Place::CoreDone,
            (None, Visit::Change) => Place::Review,
        }
    }
}
