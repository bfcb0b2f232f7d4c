//! Which questions are asked and which of them are answered.

use super::age::{Age, Scope};
use super::answers::{AgeAnswer, Answer, Answers};
use super::facts;
use super::questions::{Gate, Kind, QuestionId, Topic};

/// Whether the page around the check has set the country; then it is not asked. It is all that the rules know of a
/// practice's settings, and no result depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountryGiven {
    /// The page has not set it.
    #[default]
    No,
    /// The page has set it.
    Yes,
}

/// Whether the gate of a question is open. A condition on an unanswered question is false.
#[must_use]
pub fn asked(question: QuestionId, answers: &Answers, country: CountryGiven) -> bool {
    match question.gate() {
        Gate::Open => true,
        Gate::CountryNotGiven => country == CountryGiven::No,
        Gate::SecondYear => answers.age().is_some_and(Age::is_second_year),
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
        Kind::Grid => facts::grid_complete(answers),
        Kind::One { .. } | Kind::Many { .. } => answers.get(question).is_some(),
    }
}

/// Whether a question is asked and has no full answer.
#[must_use]
pub fn open(question: QuestionId, answers: &Answers, country: CountryGiven) -> bool {
    asked(question, answers, country) && !answered(question, answers)
}

/// Clears the answers to questions whose gates are closed, so that they can never score. An age out of
/// range clears nothing: the parent may have mistyped it, and nothing else is lost.
pub fn settle(answers: &mut Answers, country: CountryGiven) {
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
        if question != QuestionId::Country && !waits_for_age && !asked(question, answers, country) {
            answers.set(question, None);
        }
    }
}

/// The core questions that are asked, in order.
pub fn core<'a>(
    answers: &'a Answers,
    country: CountryGiven,
) -> impl DoubleEndedIterator<Item = QuestionId> + 'a {
    QuestionId::ALL
        .iter()
        .copied()
        .filter(move |question| question.topic().is_core() && asked(*question, answers, country))
}

/// The questions of a topic that are asked, in order.
pub fn in_topic<'a>(
    topic: Topic,
    answers: &'a Answers,
    country: CountryGiven,
) -> impl DoubleEndedIterator<Item = QuestionId> + 'a {
    topic
        .questions()
        .filter(move |question| asked(*question, answers, country))
}

/// Whether every question of a topic that is asked is answered.
#[must_use]
pub fn topic_complete(topic: Topic, answers: &Answers, country: CountryGiven) -> bool {
    in_topic(topic, answers, country).all(|question| answered(question, answers))
}
