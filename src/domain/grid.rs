//! The food grid: ten rows, each with what the child ate of a food group.

use super::questions::Portion;

/// A row of the food grid, `g1` to `g10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// g1: grains and white roots.
    Grains,
    /// g2: beans, lentils and soy.
    Pulses,
    /// g3: nuts and seeds.
    Nuts,
    /// g4: milk, yogurt and cheese.
    Dairy,
    /// g5: meat, poultry, fish and seafood.
    Meat,
    /// g6: egg.
    Egg,
    /// g7: dark greens.
    Greens,
    /// g8: orange fruit and vegetables.
    Orange,
    /// g9: other vegetables.
    OtherVeg,
    /// g10: other fruit.
    OtherFruit,
}

impl Group {
    /// Every row in order.
    pub const ALL: &'static [Self] = &[
        Self::Grains,
        Self::Pulses,
        Self::Nuts,
        Self::Dairy,
        Self::Meat,
        Self::Egg,
        Self::Greens,
        Self::Orange,
        Self::OtherVeg,
        Self::OtherFruit,
    ];

    /// The stable id, which is also the `name` of the row's inputs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Grains => "g1",
            Self::Pulses => "g2",
            Self::Nuts => "g3",
            Self::Dairy => "g4",
            Self::Meat => "g5",
            Self::Egg => "g6",
            Self::Greens => "g7",
            Self::Orange => "g8",
            Self::OtherVeg => "g9",
            Self::OtherFruit => "g10",
        }
    }

    /// The row with that id.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|group| group.key() == key)
    }
}

/// The food grid as it was filled in; what counts is [`super::facts::portion`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grid([Option<Portion>; 10]);

impl Grid {
    /// What was ticked in a row.
    #[must_use]
    pub fn row(&self, group: Group) -> Option<Portion> {
        self.0.get(group as usize).copied().flatten()
    }

    /// The grid with a row ticked, or cleared.
    #[must_use]
    pub fn with(mut self, group: Group, portion: Option<Portion>) -> Self {
        if let Some(row) = self.0.get_mut(group as usize) {
            *row = portion;
        }
        self
    }

    /// Whether no row is ticked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
