//! What can be asked of a model: read only, derived anew each time.

use super::model::Model;
use super::place::{Overlay, Place, Screen};
use crate::domain::Topic;
use crate::domain::gates::{self, CountryGiven};
use crate::domain::journey::{self, Stage};

/// What shows. The place is followed only as far as the answers allow.
#[must_use]
pub fn screen(model: &Model) -> Screen {
    match model.overlay {
        Some(Overlay::Method) => Screen::Method,
        Some(Overlay::Erase | Overlay::StartOver | Overlay::Delete(_)) => Screen::Erase,
        Some(Overlay::Hidden) => Screen::Hidden,
        // Only a result has a card: where another tab leads elsewhere, there is none any more.
        Some(Overlay::Screenshot) => match of_check(model) {
            Screen::Result => Screen::Screenshot,
            below => below,
        },
        Some(Overlay::Gone) => match below(model) {
            danger @ (Screen::Emergency | Screen::Today) => danger,
            _ => Screen::Erase,
        },
        None => below(model),
    }
}

/// What shows under an overlay. A page of what is kept lies over the start and the result: what another tab answers may lead
/// elsewhere, to a danger sign above all.
fn below(model: &Model) -> Screen {
    match (model.desk.page, of_check(model)) {
        (Some(page), Screen::Start | Screen::Result) => Screen::Library(page),
        (_, screen) => screen,
    }
}

/// What shows of the check itself.
fn of_check(model: &Model) -> Screen {
    if model.progress.place == Place::Start {
        return Screen::Start;
    }
    let replay = journey::replay(&model.progress.answers, model.config.country_given());
    match (model.progress.place, replay.stage) {
        (_, Stage::Emergency) => Screen::Emergency,
        (Place::Question(question, _), _) if replay.reachable.contains(question) => {
            Screen::Question(question)
        }
        (Place::Review, _) if replay.result => Screen::Review,
        (Place::Result, _) if replay.result => Screen::Result,
        (Place::PartDone, Stage::Open(_)) if replay.result => Screen::PartDone,
        (_, Stage::OutOfRange) => Screen::OutOfRange,
        (_, Stage::Today) => Screen::Today,
        (_, Stage::Open(question)) => Screen::Question(question),
        (_, Stage::CoreDone) => Screen::CoreDone,
    }
}

/// The position of a question among those of its topic, counted along the real path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The topic.
    pub topic: Topic,
    /// The question's number in the topic, from 1.
    pub number: usize,
    /// How many questions of the topic are asked.
    pub of: usize,
    /// Questions before this one in the core (or in the topic, for a further one).
    pub done: usize,
    /// Questions of the core (or of the topic).
    pub total: usize,
}

/// The position of the question that shows.
#[must_use]
pub fn position(model: &Model) -> Option<Position> {
    let Screen::Question(question) = screen(model) else {
        return None;
    };
    let topic = question.topic();
    let (answers, country) = (&model.progress.answers, model.config.country_given());
    let mut of: usize = 0;
    let mut number: usize = 0;
    for asked in gates::in_topic(topic, answers, country) {
        of += 1;
        if asked <= question {
            number = of;
        }
    }
    let (done, total) = if topic.is_core() {
        let before = gates::core(answers, country).take_while(|asked| *asked != question);
        (before.count(), gates::core(answers, country).count())
    } else {
        (number.saturating_sub(1), of)
    };
    Some(Position {
        topic,
        number,
        of,
        done,
        total,
    })
}

/// Whether danger signs are asked again since the content of the check has more of them now.
#[must_use]
pub fn danger_is_asked_again(model: &Model) -> bool {
    let (answers, country) = (&model.progress.answers, model.config.country_given());
    model.progress.asked_again && !gates::topic_complete(Topic::Safety, answers, country)
}

/// How far a topic has been answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopicState {
    /// Not begun.
    New,
    /// Begun.
    Begun,
    /// Every question that is asked is answered.
    Done,
}

/// How far a topic has been answered.
#[must_use]
pub fn topic_state(
    topic: Topic,
    answers: &crate::domain::Answers,
    country: CountryGiven,
) -> TopicState {
    let mut questions = gates::in_topic(topic, answers, country);
    if gates::topic_complete(topic, answers, country) {
        TopicState::Done
    } else if questions.any(|question| answers.get(question).is_some()) {
        TopicState::Begun
    } else {
        TopicState::New
    }
}

/// The further topics, in order.
pub fn further_topics() -> impl Iterator<Item = Topic> {
    Topic::ALL.iter().copied().filter(|topic| !topic.is_core())
}

/// Whether a further topic is not done.
#[must_use]
pub fn unfinished(model: &Model) -> bool {
    let (answers, country) = (&model.progress.answers, model.config.country_given());
    let state = |topic| topic_state(topic, answers, country);
    further_topics().any(|topic| state(topic) != TopicState::Done)
}
