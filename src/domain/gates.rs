//! Which questions are asked and which of them are answered.

use super::age::{Age, Scope};
use super::answers::{AgeAnswer, Answer, Answers, Selection};
use super::facts;
use super::questions::{Condition, CountsAs, Gate, Kind, QuestionId, Topic, Why};

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
        Gate::All(conditions) => conditions.iter().all(|it| meets(it, answers)),
        Gate::Any(conditions) => conditions.iter().any(|it| meets(it, answers)),
        Gate::SupplementsToCheck => facts::supplements_to_check(answers),
    }
}

fn meets(condition: &Condition, answers: &Answers) -> bool {
    answers.meets(condition.question, condition.options)
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

/// Gives each question that its gate skips the answer that it counts as. For rules that are about to be asked, never for
/// answers that are kept: a skipped question holds no answer of its own.
pub fn count_skipped(answers: &mut Answers, country: CountryGiven) {
    for question in QuestionId::ALL.iter().copied() {
        let counted = match question.counts_as() {
            CountsAs::Nothing => continue,
            CountsAs::Option(option) => Answer::One(option),
            CountsAs::NoneOfThese => Answer::Many(Selection::NONE),
        };
        if !asked(question, answers, country) {
            answers.set(question, Some(counted));
        }
    }
}

/// The topics of the core in the order in which they are asked: of poop, skin and food, the one that worries the parent
/// most comes first.
#[must_use]
pub fn core_topics(answers: &Answers) -> [Topic; 7] {
    let [first, second, third] = match answers.one::<Why>() {
        Some(Why::Skin) => [Topic::Skin, Topic::Poop, Topic::Food],
        Some(Why::Food) => [Topic::Food, Topic::Poop, Topic::Skin],
        Some(Why::Poop | Why::All) | None => [Topic::Poop, Topic::Skin, Topic::Food],
    };
    [
        Topic::Age,
        Topic::Safety,
        Topic::About,
        first,
        second,
        third,
        Topic::Supplements,
    ]
}

/// The core questions that are asked, in the order in which they are asked.
pub fn core<'a>(
    answers: &'a Answers,
    country: CountryGiven,
) -> impl DoubleEndedIterator<Item = QuestionId> + 'a {
    let topics = core_topics(answers).into_iter();
    topics.flat_map(move |topic| in_topic(topic, answers, country))
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
