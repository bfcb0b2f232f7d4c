//! The date of the answers in words, made outside of any render.

use crate::app::{Model, Screen, screen};
use crate::content::language;
use crate::platform::clock;

/// The date of the last answer, and the moment that it is of.
#[derive(Default)]
pub(super) struct DateLine {
    moment: u64,
    words: String,
}

impl DateLine {
    /// Keeps the date in step with the last answer. Only the result shows it, and a browser takes long to make ready
    /// for it.
    pub(super) fn follow(&mut self, model: &Model) {
        if screen(model) != Screen::Result {
            return;
        }
        let last = model.progress.last_answer.unwrap_or(0);
        if last / 3600 != self.moment / 3600 || self.words.is_empty() {
            (self.moment, self.words) = (last, clock::date(last, language().dates));
        }
    }

    /// Empty while no result was shown.
    pub(super) fn words(&self) -> &str {
        &self.words
    }
}
