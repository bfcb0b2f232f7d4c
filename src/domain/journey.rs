//! How far the answers lead: a fold over the answers, never a stored position, so that a changed early answer cannot leave
//! an impossible later state. And how long safety answers may be built on.

use super::age::Scope;
use super::answers::Answers;
use super::causes::Causes;
use super::gates::{self, CountryGiven};
use super::questions::{QuestionId, Topic};
use super::signs;

/// Seconds since 1970, from the browser's clock; it may be wrong or jump.
pub type Time = u64;

/// Answers that are older than this are asked again where they mean "right now": 12 hours (docs/content.md 3.1).
pub const STALE_AFTER: Time = 12 * 60 * 60;
/// A clock that is behind the last answer by more than this cannot be trusted: 5 minutes (DESIGN).
const CLOCK_SLACK: Time = 5 * 60;

/// The safety lists that mean "right now" and "the last 3 days".
pub const RIGHT_NOW: [QuestionId; 3] = [QuestionId::Rf1, QuestionId::Rf2, QuestionId::Rf3];

/// Whether the safety answers that mean "right now" are too old to build on.
#[must_use]
pub fn is_stale(answers: &Answers, last_answer: Option<Time>, now: Time) -> bool {
    // A clock or a stored time may be anything.
    let too_old = last_answer.is_some_and(|last| {
        now.saturating_sub(last) > STALE_AFTER || last.saturating_sub(now) > CLOCK_SLACK
    });
    too_old && RIGHT_NOW.iter().any(|list| answers.get(*list).is_some())
}

/// How far the answers lead when they are followed from the first question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// An emergency sign is ticked: nothing else counts.
    Emergency,
    /// The age is out of range.
    OutOfRange,
    /// Safety is complete and something needs a call today.
    Today,
    /// The core is answered up to this question.
    Open(QuestionId),
    /// The core is complete.
    CoreDone,
}

/// The topics of which the first that is complete gives a result, while the rest of the core is open.
pub const FIRST_RESULT: [Topic; 3] = [Topic::Poop, Topic::Skin, Topic::Food];

/// The answers followed from the first question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replay {
    /// Where they lead.
    pub stage: Stage,
    /// Whether a result may be shown: the core is complete, or the danger signs, the questions about the child and one of
    /// [`FIRST_RESULT`] are.
    pub result: bool,
    /// The questions that may be on screen. With a result, every question that is asked may be.
    pub reachable: Causes,
}

/// Follows the answers from the first question to where they lead.
#[must_use]
pub fn replay(answers: &Answers, country: CountryGiven) -> Replay {
    let mut reachable = Causes::NONE;
    let stage = core_stage(answers, country, &mut reachable);
    let complete = |topic| gates::topic_complete(topic, answers, country);
    let result = match stage {
        Stage::CoreDone => true,
        // Age, danger signs and the child come before these topics, so they are complete.
        Stage::Open(question) => {
            question.topic() > Topic::About && FIRST_RESULT.into_iter().any(complete)
        }
        Stage::Emergency | Stage::OutOfRange | Stage::Today => false,
    };
    if result {
        for question in QuestionId::ALL.iter().copied() {
            if gates::asked(question, answers, country) {
                reachable.insert(question);
            }
        }
    }
    if signs::any_emergency(answers) {
        return Replay {
            stage: Stage::Emergency,
            result: false,
            reachable,
        };
    }
    Replay {
        stage,
        result,
        reachable,
    }
}

/// Whether a first result is offered between this question and the next: the first of [`FIRST_RESULT`] is complete, and of
/// the rest of the core nothing is answered. So it is offered once on the way.
#[must_use]
pub fn offers_first_result(
    question: QuestionId,
    next: QuestionId,
    answers: &Answers,
    country: CountryGiven,
) -> bool {
    let [_, _, _, first, rest @ ..] = gates::core_topics(answers);
    let mut later = rest.into_iter().flat_map(Topic::questions);
    question.topic() == first
        && next.topic() != first
        && replay(answers, country).result
        && later.all(|question| answers.get(question).is_none())
}

fn core_stage(answers: &Answers, country: CountryGiven, reachable: &mut Causes) -> Stage {
    for question in gates::core(answers, country) {
        reachable.insert(question);
        if !gates::answered(question, answers) {
            return Stage::Open(question);
        }
        match question {
            QuestionId::Age
                if answers
                    .age()
                    .is_some_and(|age| age.scope() != Scope::Within) =>
            {
                return Stage::OutOfRange;
            }
            QuestionId::Rf4 if signs::any_today(answers) => return Stage::Today,
            _ => {}
        }
    }
    Stage::CoreDone
}
