//! Two tabs: the last write wins, answer by answer.

use super::format::Record;
use crate::domain::answers::{AgeAnswer, Group};
use crate::domain::{Answer, QuestionId};

/// Merges what this tab has (`mine`) with what is stored (`theirs`). Each answer is the one written last. Answers
/// written at the same moment are ordered by [`tie_rank`], so that both tabs come to the same result and no answer is
/// replaced by an empty one. All else is this tab's, unless the other is ahead.
///
/// The caller settles the answers afterwards ([`crate::domain::gates::settle`]): a gate may have closed.
#[must_use]
pub fn merge(mine: &Record, theirs: &Record) -> Record {
    let (my_newest, their_newest) = (mine.counters.highest(), theirs.counters.highest());
    let is_tie = their_newest == my_newest;
    let mut merged = if their_newest > my_newest {
        theirs.clone()
    } else {
        mine.clone()
    };
    if is_tie {
        merged.progress.result_seen |= theirs.progress.result_seen;
    }
    let alarm = mine.progress.alarm || theirs.progress.alarm;
    for question in QuestionId::ALL.iter().copied() {
        let rank = |side: &Record| {
            let answer = side.progress.answers.get(question);
            (side.counters.get(question), tie_rank(answer))
        };
        let winner = if rank(mine) > rank(theirs) {
            mine
        } else {
            theirs
        };
        let answer = winner.progress.answers.get(question);
        merged.progress.answers.set(question, answer);
        merged.counters.set(question, winner.counters.get(question));
    }
    // A warning of either tab is kept until the danger signs are answered again.
    let unanswered = merged.progress.right_now_is_open();
    merged.progress.alarm |= alarm && (is_tie || unanswered);
    merged
}

/// A number that differs for different answers to the same question. An empty answer ranks lowest; "none of
/// these" lower than any sign.
fn tie_rank(answer: Option<Answer>) -> u64 {
    match answer {
        None => 0,
        Some(Answer::Age(AgeAnswer::Years(years))) => 1 + u64::from(years),
        Some(Answer::Age(AgeAnswer::Whole(age))) => 16 + u64::from(age.months()),
        Some(Answer::One(index)) => 1 + u64::from(index),
        Some(Answer::Many(ticked)) => ticked.iter().fold(1, |sum, option| sum + (1 << option)),
        Some(Answer::Grid(grid)) => Group::ALL.iter().fold(0, |sum, group| {
            sum * 5 + grid.row(*group).map_or(0, |portion| 1 + portion as u64)
        }),
    }
}
