//! The child's age, in whole months completed.

/// Whole months completed, 0 to 239. Only 12 to 59 is in scope; the rest is kept so that an age typed
/// by mistake gets an answer instead of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age(u8);

/// Whether an age is one that the check is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Under 12 months.
    Under,
    /// 12 to 59 months.
    Within,
    /// 60 months or more.
    Over,
}

impl Age {
    /// The highest age that is taken at all, in months.
    pub const MAX: u8 = 239;
    /// What "Under 1" is stored as.
    pub const UNDER_ONE: Self = Self(11);
    /// What "5 or older" is stored as.
    pub const FIVE_OR_OLDER: Self = Self(60);

    /// An age of so many months, or `None` above [`Age::MAX`].
    #[must_use]
    pub const fn from_months(months: u64) -> Option<Self> {
        if months <= Self::MAX as u64 {
            Some(Self(months as u8))
        } else {
            None
        }
    }

    /// Whole months.
    #[must_use]
    pub const fn months(self) -> u8 {
        self.0
    }

    /// The row of the years question that this age belongs to: 0 ("Under 1") to 5 ("5 or older").
    #[must_use]
    pub const fn years_row(self) -> u8 {
        let years = self.0 / 12;
        if years > 5 { 5 } else { years }
    }

    /// Months past the last birthday, 0 to 11.
    #[must_use]
    pub const fn months_row(self) -> u8 {
        self.0 % 12
    }

    /// Whether the check is made for this age.
    #[must_use]
    pub const fn scope(self) -> Scope {
        match self.0 {
            0..12 => Scope::Under,
            12..60 => Scope::Within,
            _ => Scope::Over,
        }
    }

    /// 12 to 23 months: breast milk counts, and the variety score has eight groups.
    #[must_use]
    pub const fn is_second_year(self) -> bool {
        matches!(self.0, 12..24)
    }
}
