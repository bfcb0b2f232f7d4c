//! How a domain looks, and the two ways in which a rule finds its band: by points, or by the worst of its conditions.

use super::causes::Causes;
use super::questions::QuestionId as Q;
use super::texts::keys;

/// How a domain looks. Ordered from best to worst; a domain with open questions is never "low".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// A needed question is not answered.
    NotChecked,
    /// Looks steady.
    Low,
    /// Worth a small step.
    Some,
    /// Worth getting help.
    High,
}

impl Band {
    /// Every band.
    pub const ALL: &'static [Self] = &[Self::NotChecked, Self::Low, Self::Some, Self::High];

    /// The stable name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotChecked => "not_checked",
            Self::Low => "low",
            Self::Some => "some",
            Self::High => "high",
        }
    }

    /// Some or high.
    #[must_use]
    pub const fn stands_out(self) -> bool {
        matches!(self, Self::Some | Self::High)
    }
}

keys! {
    /// What a topic is labeled with: its band, or one of two others where a flag or a guard of the result speaks of it.
    Label {
        NotChecked "not_checked",
        Low "low",
        Some "some",
        High "high",
        ForDoctor "for_doctor",
        KeepInMind "keep_in_mind",
    }
}

impl Band {
    /// The label of the band itself.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::NotChecked => Label::NotChecked,
            Self::Low => Label::Low,
            Self::Some => Label::Some,
            Self::High => Label::High,
        }
    }
}

/// A domain's band and the answers that raised it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The band.
    pub band: Band,
    /// The questions whose answers raised it; empty when low or not checked.
    pub causes: Causes,
}

impl Finding {
    pub(super) const NOT_CHECKED: Self = Self {
        band: Band::NotChecked,
        causes: Causes::NONE,
    };
}

/// Points and the questions that gave them.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) points: u8,
    pub(super) causes: Causes,
}

impl Tally {
    pub(super) fn add(&mut self, points: u8, question: Q) {
        if points > 0 {
            self.points = self.points.saturating_add(points);
            self.causes.insert(question);
        }
    }

    pub(super) fn add_if(&mut self, condition: bool, points: u8, question: Q) {
        self.add(if condition { points } else { 0 }, question);
    }

    /// The band of the points, and at least `some` under a condition.
    pub(super) fn band_at_least_some(self, condition: bool, some: u8, high: u8) -> (Band, Causes) {
        self.band(if condition { 0 } else { some }, high)
    }

    /// The band of the points: `some` from the first number on, `high` from the second.
    pub(super) fn band(self, some: u8, high: u8) -> (Band, Causes) {
        if self.points >= high {
            (Band::High, self.causes)
        } else if self.points >= some {
            (Band::Some, self.causes)
        } else {
            (Band::Low, Causes::NONE)
        }
    }
}

/// The worst band that any condition asks for, and the questions behind all of them.
pub(super) struct Worst {
    pub(super) band: Band,
    pub(super) causes: Causes,
}

impl Worst {
    pub(super) const fn new() -> Self {
        Self {
            band: Band::Low,
            causes: Causes::NONE,
        }
    }

    pub(super) fn at_least(&mut self, band: Band, condition: bool, causes: Causes) {
        if condition {
            self.band = self.band.max(band);
            self.causes.extend(causes);
        }
    }

    pub(super) fn some_if(&mut self, condition: bool, causes: &[Q]) {
        self.at_least(Band::Some, condition, Causes::of(causes));
    }

    pub(super) fn high_if(&mut self, condition: bool, causes: &[Q]) {
        self.at_least(Band::High, condition, Causes::of(causes));
    }

    pub(super) const fn finding(self) -> (Band, Causes) {
        (self.band, self.causes)
    }
}
