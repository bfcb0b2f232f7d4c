//! Finished checks that are kept, with what was shown: it is read and compared as it was, and never worked out again, as
//! later rules may say something else.

use crate::domain::bands::{Band, Domain, Label};
use crate::domain::day::Day;
use crate::domain::journey::Time;
use crate::domain::variety::Score;
use crate::domain::{Answers, Outcome, advice};
use crate::settings::config::BandsShown;

/// What a result has shown of a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownTopic {
    /// Which.
    pub domain: Domain,
    /// Its band.
    pub band: Band,
    /// What it was labeled with.
    pub label: Label,
}

/// A finished check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// When the last answer was given, in seconds since 1970. No two finished checks of a child have the same.
    pub at: Time,
    /// The day of that moment on the device.
    pub day: Day,
    /// The child's age in months.
    pub age: u8,
    /// The answers as they were given.
    pub answers: Answers,
    /// The version of the content.
    pub content: String,
    /// Whether a doctor came first.
    pub see_doctor: bool,
    /// The topics as they were shown; none where the practice hides them.
    pub topics: Vec<ShownTopic>,
    /// The diet-variety score, if it was shown.
    pub score: Option<Score>,
    /// The text face.
    pub text: String,
    /// When an announcement that it expires was shown.
    pub told: Option<Time>,
}

impl Finished {
    /// A check that has led to a result, with what was shown: the topics and the score, unless the practice hides them, and
    /// the text in this version of the content. `at` and `day` are of the last answer. `None` where it ended at an
    /// emergency, a call today or an age out of range, and while it is not complete.
    #[must_use]
    pub fn of(
        outcome: &Outcome,
        answers: &Answers,
        (at, day): (Time, Day),
        shown: BandsShown,
        content: &str,
        text: String,
    ) -> Option<Self> {
        let Outcome::Assessed(found) = outcome else {
            return None;
        };
        let all = Domain::SHOWN.iter().copied();
        let topics = all.filter(|_| shown == BandsShown::Show);
        Some(Self {
            at,
            day,
            age: answers.age()?.months(),
            answers: answers.clone(),
            content: content.to_owned(),
            see_doctor: found.see_doctor(),
            topics: topics
                .map(|domain| ShownTopic {
                    domain,
                    band: found.bands.band(domain),
                    label: advice::label(domain, found),
                })
                .collect(),
            score: found.score.filter(|_| shown == BandsShown::Show),
            text,
            told: None,
        })
    }

    /// What was shown of a topic.
    #[must_use]
    pub fn topic(&self, domain: Domain) -> Option<ShownTopic> {
        let mut topics = self.topics.iter();
        topics.find(|topic| topic.domain == domain).copied()
    }

    /// Whether it is the same check: the same answers on the same day.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.day == other.day && self.answers == other.answers
    }
}

/// The finished checks of a child.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Every one, the oldest first.
    checks: Vec<Finished>,
    /// The finished check that the running one has led to, also where it was deleted since.
    open: Option<Time>,
}

impl History {
    /// Finished checks and the one that is open, as they were stored.
    #[must_use]
    pub fn restored(checks: Vec<Finished>, open: Option<Time>) -> Self {
        let mut history = Self::default();
        for check in checks {
            history.put(check);
        }
        history.open = open;
        history
    }

    /// Puts a finished check in its place. The result is `false`, and nothing is changed, where there is one of that moment.
    pub fn put(&mut self, check: Finished) -> bool {
        // They come in their order as a rule, so this is no search. A sort is 4 KB to download.
        let is_last = self.checks.last().is_none_or(|last| last.at < check.at);
        let place = if is_last {
            self.checks.len()
        } else {
            self.checks.partition_point(|kept| kept.at < check.at)
        };
        let is_free = self
            .checks
            .get(place)
            .is_none_or(|kept| kept.at != check.at);
        if is_free {
            self.checks.insert(place, check);
        }
        is_free
    }

    /// Sets the finished check that the running one has led to, as it was stored.
    pub const fn set_open(&mut self, open: Option<Time>) {
        self.open = open;
    }

    /// Every finished check, the oldest first.
    #[must_use]
    pub fn checks(&self) -> &[Finished] {
        &self.checks
    }

    /// The finished check that the running one has led to.
    #[must_use]
    pub const fn open(&self) -> Option<Time> {
        self.open
    }

    /// The finished check of that moment.
    #[must_use]
    pub fn get(&self, at: Time) -> Option<&Finished> {
        self.checks.iter().find(|check| check.at == at)
    }

    /// Keeps the result that the running check has led to. A result that is opened again is not kept twice, one that was
    /// changed on the same day takes the place of the one before, and one that was deleted stays deleted.
    /// Tells whether anything has changed.
    pub fn finish(&mut self, check: Finished) -> bool {
        let before = self.open.replace(check.at);
        let is_open = before == Some(check.at);
        if is_open && self.get(check.at).is_none() {
            return false;
        }
        // What was shown first is kept as it was.
        if self.get(check.at).is_some_and(|kept| kept.is_same(&check)) {
            return !is_open;
        }
        let day = check.day;
        self.checks.retain(|kept| {
            let replaced = before == Some(kept.at) && kept.day == day;
            !(replaced || kept.is_same(&check))
        });
        self.insert(check);
        true
    }

    /// Adds a finished check of another device, and tells whether it was missing here.
    pub fn add(&mut self, check: &Finished) -> bool {
        let missing = !self.checks.iter().any(|kept| kept.is_same(check));
        if missing {
            self.insert(check.clone());
        }
        missing
    }

    /// Marks checks as announced, or takes the mark away.
    pub fn tell(&mut self, told: &dyn Fn(Day, Option<Time>) -> Option<Time>) {
        for check in &mut self.checks {
            check.told = told(check.day, check.told);
        }
    }

    /// Removes the checks for which this is true.
    pub fn expire(&mut self, is_over: &dyn Fn(Day, Option<Time>) -> bool) {
        self.checks.retain(|check| !is_over(check.day, check.told));
    }

    fn insert(&mut self, mut check: Finished) {
        // Two devices may have finished in the same second.
        while self.get(check.at).is_some() {
            check.at = check.at.saturating_add(1);
        }
        self.put(check);
    }
}
