//! The date of the answers, which is asked of the browser outside of any render.

use crate::app::Model;
use crate::content::Text;
use crate::domain::day::Day;
use crate::platform::clock;
use crate::report::dates::full;

/// The day of the last answer, and the moment that it is of.
#[derive(Default)]
pub(super) struct DateLine {
    moment: u64,
    day: Option<Day>,
    words: String,
}

impl DateLine {
    /// Keeps the date in step with the last answer.
    pub(super) fn follow(&mut self, model: &Model, text: &Text) {
        let Some(last) = model.progress.last_answer else {
            return;
        };
        if last != self.moment {
            let day = clock::local(last).day;
            *self = Self {
                moment: last,
                day: Some(day),
                words: full(day, text),
            };
        }
    }

    /// The day; none while nothing was answered.
    pub(super) const fn day(&self) -> Option<Day> {
        self.day
    }

    /// The date in words; empty while nothing was answered.
    pub(super) fn words(&self) -> &str {
        &self.words
    }
}
