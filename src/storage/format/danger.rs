//! Danger signs in lists that cannot be read as a whole: the list is asked again, and until then the sign stays a warning.

use super::answers_codec::words;
use crate::app::Progress;
use crate::domain::flag::{FlagId, Sign, Urgency};
use crate::domain::journey::RIGHT_NOW;
use crate::domain::{QuestionId, signs};

/// Looks for signs that are in the stored answers and not in those that were read.
pub(super) fn keep(text: &str, progress: &mut Progress) {
    for (key, values) in words(text).filter_map(|word| word.split_once('=')) {
        let list = QuestionId::from_key(key).filter(|list| RIGHT_NOW.contains(list));
        let Some(list) = list.filter(|list| is_lost(*list, values, progress)) else {
            continue;
        };
        progress.alarm = true;
        // Another answer to the list ("none", where it is there twice) does not stand against a sign.
        if !signs::any_urgent(&progress.answers) {
            progress.answers.set(list, None);
        }
    }
}

fn is_lost(list: QuestionId, values: &str, progress: &Progress) -> bool {
    let read = progress.answers.many(list).unwrap_or_default();
    let mut stored = values.split(',').filter_map(|value| list.option(value));
    stored.any(|index| is_urgent(list, index) && !read.contains(index))
}

/// Whether it means an emergency or a call today.
fn is_urgent(list: QuestionId, index: u8) -> bool {
    let flag = Sign::at(list, index).and_then(FlagId::of);
    flag.is_some_and(|flag| flag.urgency() != Urgency::Week)
}
