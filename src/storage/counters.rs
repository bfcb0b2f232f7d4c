//! In which order answers were given, across tabs.

use crate::domain::QuestionId;

/// The number of the last write of each answer. Each write gets the highest number of all plus one,
/// or the time in seconds where that is more, so that a tab that slept through the writes of another
/// does not lose its next one to them. A cleared answer keeps its number, or an older one from another
/// tab would come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counters([u32; QuestionId::COUNT]);

impl Default for Counters {
    fn default() -> Self {
        Self([0; QuestionId::COUNT])
    }
}

impl Counters {
    /// The highest number that is accepted from a stored record. One made by hand cannot stop later writes from
    /// winning, as there are higher ones left.
    pub const HIGHEST_READ: u32 = 0xFF00_0000;
    /// The latest time that is used as a number (the year 2097): a clock beyond it is wrong.
    const LATEST: u32 = 0xF000_0000;

    /// The number of the last write of an answer; 0 if it was never written.
    #[must_use]
    pub fn get(&self, question: QuestionId) -> u32 {
        self.0.get(question as usize).copied().unwrap_or(0)
    }

    /// Sets the number of an answer.
    pub fn set(&mut self, question: QuestionId, number: u32) {
        if let Some(slot) = self.0.get_mut(question as usize) {
            *slot = number;
        }
    }

    /// The highest number of all: how new the whole is.
    #[must_use]
    pub fn highest(&self) -> u32 {
        self.0.iter().copied().max().unwrap_or(0)
    }

    /// Marks an answer as the newest of all, written now.
    pub fn bump(&mut self, question: QuestionId, now: u64) {
        let time = u32::try_from(now).ok().filter(|time| *time <= Self::LATEST);
        let next = self.highest().saturating_add(1);
        self.set(question, next.max(time.unwrap_or(0)));
    }
}
