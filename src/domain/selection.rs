//! A set of options of one question.

/// Options ticked in a list, as a set of positions; empty means "none of these".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection(u32);

impl Selection {
    /// "None of these".
    pub const NONE: Self = Self(0);

    /// Whether the option at that position is ticked.
    #[must_use]
    pub const fn contains(self, option: u8) -> bool {
        option < 32 && self.0 & (1 << option) != 0
    }

    /// The positions of the options that are ticked, in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..32).filter(move |option| self.contains(*option))
    }

    /// With the option at that position ticked.
    #[must_use]
    pub const fn with(self, option: u8) -> Self {
        if option < 32 {
            Self(self.0 | (1 << option))
        } else {
            self
        }
    }

    /// With the option at that position not ticked.
    #[must_use]
    pub const fn without(self, option: u8) -> Self {
        if option < 32 {
            Self(self.0 & !(1 << option))
        } else {
            self
        }
    }

    /// Every option that is not in the set.
    #[must_use]
    pub const fn others(self) -> Self {
        Self(!self.0)
    }

    /// Every option of either set.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Every option that is not in the other set.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether an option is in both sets.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether no option lies past the first so many.
    #[must_use]
    pub const fn fits(self, options: usize) -> bool {
        self.0 >> options == 0
    }

    /// Whether nothing is ticked.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many options are ticked.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }
}
