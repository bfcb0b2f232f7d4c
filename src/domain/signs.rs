//! Which flags the answers raise; the table of the flags is in `flag.rs`.

use super::answers::{Answer, Answers};
use super::causes::Causes;
use super::flag::{Flag, FlagId, Flags, Sign, Urgency};
use super::questions::{QuestionId as Q, Topic};

/// The signs that are ticked, in the order of the lists.
#[must_use]
pub fn ticked(answers: &Answers) -> Vec<Sign> {
    let mut ticked = Vec::new();
    for list in Topic::Safety.questions() {
        let selection = answers.many(list).unwrap_or_default();
        ticked.extend(selection.iter().filter_map(|index| Sign::at(list, index)));
    }
    ticked
}

/// The flags that ticked signs raise, sorted.
pub(super) fn by_sign(answers: &Answers) -> Vec<Flag> {
    let mut flags = Flags::default();
    for sign in ticked(answers) {
        if let Some(id) = FlagId::of(sign) {
            flags.raise(id, Causes::of(&[sign.question()]));
        }
    }
    flags.0
}

/// The E flags, sorted by number.
#[must_use]
pub fn emergency(answers: &Answers) -> Vec<Flag> {
    of_urgency(by_sign(answers), Urgency::Emergency)
}

/// The U flags, sorted by number.
#[must_use]
pub fn today(answers: &Answers) -> Vec<Flag> {
    of_urgency(by_sign(answers), Urgency::Today)
}

fn of_urgency(mut flags: Vec<Flag>, urgency: Urgency) -> Vec<Flag> {
    flags.retain(|flag| flag.id.urgency() == urgency);
    flags
}

/// Whether any emergency sign is ticked.
#[must_use]
pub fn any_emergency(answers: &Answers) -> bool {
    !emergency(answers).is_empty()
}

/// Whether any sign for a call today is ticked.
#[must_use]
pub fn any_today(answers: &Answers) -> bool {
    !today(answers).is_empty()
}

/// Whether any sign is ticked that means an emergency or a call today.
#[must_use]
pub fn any_urgent(answers: &Answers) -> bool {
    any_emergency(answers) || any_today(answers)
}

/// Unticks exactly the options that raise flags of this urgency, and returns the first question that
/// had one. A list that is left empty is not answered any more: the parent ticks "none" herself.
pub fn lower(answers: &mut Answers, urgency: Urgency) -> Option<Q> {
    let mut first = None;
    for sign in ticked(answers) {
        if FlagId::of(sign).is_some_and(|id| id.urgency() == urgency) {
            let question = sign.question();
            let left = answers.many(question).unwrap_or_default();
            let left = left.without(sign.index());
            answers.set(question, (!left.is_empty()).then_some(Answer::Many(left)));
            first = first.or(Some(question));
        }
    }
    first
}
