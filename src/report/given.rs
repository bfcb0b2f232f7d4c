//! What a report is made of beside the outcome.

use crate::content::Language;
use crate::domain::Answers;
use crate::domain::day::Day;
use crate::domain::log::LogDay;
use crate::settings::Config;

/// What a report is made of beside the outcome.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The answers that led to the outcome.
    pub answers: &'a Answers,
    /// The practice's settings.
    pub config: &'a Config,
    /// The language.
    pub text: Language,
    /// The date of the answers as the reader writes dates; empty if it is not known.
    pub date: &'a str,
    /// Two weeks of the evening log, the oldest day first; empty where there is none.
    pub log: &'a [(Day, LogDay)],
    /// Whether the result is read again on a later visit.
    pub old: bool,
}
