//! What a report is written from, for the files that write its parts.

use super::compose::Composer;
use super::document::Part;
use super::given::Given;
use super::paragraph::Sentence;
use crate::content::text::Fixed;
use crate::domain::outcome::Assessment;

/// What the parts are written from.
pub(super) struct Writer<'a> {
    pub(super) composer: Composer,
    pub(super) given: Given<'a>,
    pub(super) found: &'a Assessment,
    /// Whether the practice shows bands and what follows from them.
    pub(super) bands: bool,
}

impl Writer<'_> {
    pub(super) fn fixed(&self, fixed: Fixed) -> Sentence {
        self.composer.sentence(fixed)
    }
}

/// A part with these items; none without any.
pub(super) fn some<T>(items: Vec<T>, part: fn(Vec<T>) -> Part) -> Option<Part> {
    (!items.is_empty()).then(|| part(items))
}
