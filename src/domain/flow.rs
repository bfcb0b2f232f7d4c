//! Which questions are asked, and how far the answers lead: a fold over the answers, never a stored
//! position, so that a changed early answer cannot leave an impossible later state.

use super::age::Scope;
use super::answers::{AgeAnswer, Answer, Answers};
use super::causes::Causes;
use super::config::Config;
use super::questions::{Diet, Gate, Kind, QuestionId, Topic};
use super::signs;
use super::variety;

/// Whether the gate of a question is open. A condition on an unanswered question is false.
#[must_use]
pub fn asked(question: QuestionId, answers: &Answers, config: &Config) -> bool {
    match question.gate() {
        Gate::Open => true,
        Gate::CountryNotGiven => config.country.is_none(),
        Gate::SecondYear => answers.age().is_some_and(super::age::Age::is_second_year),
        Gate::Answered(conditions) => conditions
            .iter()
            .all(|condition| answers.meets(condition.question, condition.options)),
    }
}

/// Whether a question is answered in full.
#[must_use]
pub fn answered(question: QuestionId, answers: &Answers) -> bool {
    match question.kind() {
        Kind::Age => answers.age().is_some(),
        Kind::Grid => variety::grid_complete(answers),
        Kind::One { .. } | Kind::Many { .. } => answers.get(question).is_some(),
    }
}

/// Whether a question is asked and has no full answer.
#[must_use]
pub fn open(question: QuestionId, answers: &Answers, config: &Config) -> bool {
    asked(question, answers, config) && !answered(question, answers)
}

/// Clears the answers to questions whose gates are closed, so that they can never score. An age out of
/// range clears nothing: the parent may have mistyped it, and nothing else is lost.
pub fn settle(answers: &mut Answers, config: &Config) {
    let out_of_range = answers
        .age()
        .is_some_and(|age| age.scope() != Scope::Within);
    let half_age = matches!(
        answers.get(QuestionId::Age),
        Some(Answer::Age(AgeAnswer::Years(_)))
    );
    for question in QuestionId::ALL.iter().copied() {
        let waits_for_age = question == QuestionId::Bf && (out_of_range || half_age);
        // A country kept from before the page set one does no harm and may be needed again.
        if question != QuestionId::Country && !waits_for_age && !asked(question, answers, config) {
            answers.set(question, None);
        }
    }
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

/// The answers followed from the first question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replay {
    /// Where they lead.
    pub stage: Stage,
    /// The questions that may be on screen. Further topics are among them once the core is complete.
    pub reachable: Causes,
}

/// Follows the answers from the first question to where they lead.
#[must_use]
pub fn replay(answers: &Answers, config: &Config) -> Replay {
    let mut reachable = Causes::NONE;
    let stage = core_stage(answers, config, &mut reachable);
    if stage == Stage::CoreDone {
        for question in QuestionId::ALL.iter().copied() {
            if asked(question, answers, config) {
                reachable.insert(question);
            }
        }
    }
    let stage = if signs::any_emergency(answers) {
        Stage::Emergency
    } else {
        stage
    };
    Replay { stage, reachable }
}

fn core_stage(answers: &Answers, config: &Config, reachable: &mut Causes) -> Stage {
    for question in core(answers, config) {
        reachable.insert(question);
        if !answered(question, answers) {
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

/// The core questions that are asked, in order.
pub fn core<'a>(
    answers: &'a Answers,
    config: &'a Config,
) -> impl DoubleEndedIterator<Item = QuestionId> + 'a {
    QuestionId::ALL
        .iter()
        .copied()
        .filter(|question| question.topic().is_core() && asked(*question, answers, config))
}

/// The questions of a topic that are asked, in order.
pub fn in_topic<'a>(
    topic: Topic,
    answers: &'a Answers,
    config: &'a Config,
) -> impl DoubleEndedIterator<Item = QuestionId> + 'a {
    topic
        .questions()
        .filter(|question| asked(*question, answers, config))
}

/// Whether every question of a topic that is asked is answered.
#[must_use]
pub fn topic_complete(topic: Topic, answers: &Answers, config: &Config) -> bool {
    in_topic(topic, answers, config).all(|question| answered(question, answers))
}

/// Whether the family eats none of a food group by choice, so that its row is not asked.
#[must_use]
pub fn not_eaten(group: super::answers::Group, answers: &Answers) -> bool {
    use super::answers::Group;
    match group {
        Group::Meat => answers.is_any(&[Diet::Vegetarian, Diet::Vegan]),
        Group::Dairy | Group::Egg => answers.is(Diet::Vegan),
        _ => false,
    }
}
