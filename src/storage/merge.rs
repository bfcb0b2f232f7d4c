//! Two tabs: the last write wins, answer by answer.

use super::snapshot::Snapshot;
use crate::domain::answers::{AgeAnswer, Group};
use crate::domain::{Answer, QuestionId};

/// What this tab has (`mine`) and what is stored (`theirs`), as one. Each answer is the one written
/// last. Where both were written at the same moment the weightier holds, so that both tabs come to the
/// same and no answer gives way to none. The screen is this tab's unless the other is ahead.
///
/// The caller settles the answers afterwards ([`crate::domain::gates::settle`]): a gate may have closed.
#[must_use]
pub fn merge(mine: &Snapshot, theirs: &Snapshot) -> Snapshot {
    let (my_newest, their_newest) = (mine.counters.highest(), theirs.counters.highest());
    let mut merged = if their_newest > my_newest {
        theirs.clone()
    } else {
        mine.clone()
    };
    if their_newest == my_newest {
        merged.result_seen |= theirs.result_seen;
    }
    for question in QuestionId::ALL.iter().copied() {
        let rank = |side: &Snapshot| {
            let answer = side.answers.get(question);
            (side.counters.get(question), weight(answer))
        };
        let winner = if rank(mine) > rank(theirs) {
            mine
        } else {
            theirs
        };
        merged.answers.set(question, winner.answers.get(question));
        merged.counters.set(question, winner.counters.get(question));
    }
    merged
}

/// A number that differs for different answers to the same question. Nothing weighs least; "none of
/// these" less than any sign.
fn weight(answer: Option<Answer>) -> u64 {
    match answer {
        None => 0,
        Some(Answer::Age(AgeAnswer::Years(years))) => 1 + u64::from(years),
        Some(Answer::Age(AgeAnswer::Whole(age))) => 16 + u64::from(age.months()),
        Some(Answer::One(index)) => 1 + u64::from(index),
        Some(Answer::Many(ticked)) => (0..32)
            .filter(|option| ticked.contains(*option))
            .fold(1, |sum, option| sum + (1 << option)),
        Some(Answer::Grid(grid)) => Group::ALL.iter().fold(0, |sum, group| {
            sum * 5 + grid.row(*group).map_or(0, |portion| 1 + portion as u64)
        }),
    }
}
