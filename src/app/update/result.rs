//! What follows the core: the further topics, and the way to the result.

use crate::app::model::{Model, Time};
use crate::app::place::{Place, Visit};
use crate::app::queries::{TopicState, further_topics, topic_state};
use crate::domain::Topic;
use crate::domain::gates;

impl Model {
    pub(super) fn next_topic(&mut self, now: Time) {
        let state = |topic: &Topic| {
            topic_state(*topic, &self.progress.answers, self.config.country_given())
        };
        let unfinished = further_topics().find(|topic| state(topic) != TopicState::Done);
        match unfinished {
            Some(topic) => self.open_topic(topic, now),
            None => self.go(Place::Review, now),
        }
    }

    /// Opens a topic at its first open question, or at its first one when it is complete.
    pub(super) fn open_topic(&mut self, topic: Topic, now: Time) {
        let (answers, country) = (&self.progress.answers, self.config.country_given());
        let open = gates::in_topic(topic, answers, country)
            .find(|question| !gates::answered(*question, answers));
        let first = open.or_else(|| gates::in_topic(topic, answers, country).next());
        if let Some(question) = first {
            self.go(Place::Question(question, Visit::Topic), now);
        }
    }
}
