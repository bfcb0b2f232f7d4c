//! What the check is about: the topics in which questions are asked, and the domains that get a band.

/// A part of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Country and age: all that is asked before the danger signs.
    Age,
    /// Danger signs and warning signs.
    Safety,
    /// About the child.
    About,
    /// Poop.
    Poop,
    /// Skin.
    Skin,
    /// Food and the diet-variety score.
    Food,
    /// Supplements and two signs of low iron.
    Supplements,
    /// Sleep and comfort.
    Sleep,
    /// Fiber and drinks.
    Fiber,
    /// Mealtimes.
    Meals,
    /// What the family has tried.
    Tried,
}

impl Topic {
    /// Every topic; the first seven are the core. Of poop, skin and food the one that worries the parent most is asked
    /// first, see [`super::questions::Why`]; the others are asked in this order.
    pub const ALL: &'static [Self] = &[
        Self::Age,
        Self::Safety,
        Self::About,
        Self::Poop,
        Self::Skin,
        Self::Food,
        Self::Supplements,
        Self::Sleep,
        Self::Fiber,
        Self::Meals,
        Self::Tried,
    ];

    /// The stable name in `data-topic`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Safety => "safety",
            Self::About => "about",
            Self::Poop => "poop",
            Self::Skin => "skin",
            Self::Food => "food",
            Self::Supplements => "supplements",
            Self::Sleep => "sleep",
            Self::Fiber => "fiber",
            Self::Meals => "meals",
            Self::Tried => "tried",
        }
    }

    /// The topic of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|topic| topic.key() == key)
    }

    /// Whether the topic belongs to the core; the others are asked on request.
    #[must_use]
    pub const fn is_core(self) -> bool {
        (self as u8) <= (Self::Supplements as u8)
    }
}

/// A part of the child's health that has a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Domain {
    /// Poop.
    Bowel,
    /// Skin.
    Skin,
    /// Sleep and comfort.
    Sleep,
    /// Food variety.
    Variety,
    /// Fiber and drinks.
    FibreFluids,
    /// Iron; never shown on its own.
    Iron,
    /// Zinc; never shown on its own.
    Zinc,
    /// Magnesium; never shown on its own.
    Magnesium,
    /// Iron, zinc and magnesium together.
    Minerals,
    /// Meals.
    Mealtime,
    /// Foods off limits.
    Elimination,
}

impl Domain {
    /// Every domain in the order of the result.
    pub const ALL: &'static [Self] = &[
        Self::Bowel,
        Self::Skin,
        Self::Sleep,
        Self::Variety,
        Self::FibreFluids,
        Self::Iron,
        Self::Zinc,
        Self::Magnesium,
        Self::Minerals,
        Self::Mealtime,
        Self::Elimination,
    ];

    /// The eight domains that a parent sees.
    pub const SHOWN: &'static [Self] = &[
        Self::Bowel,
        Self::Skin,
        Self::Sleep,
        Self::Variety,
        Self::FibreFluids,
        Self::Minerals,
        Self::Mealtime,
        Self::Elimination,
    ];

    /// The stable name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Bowel => "bowel",
            Self::Skin => "skin",
            Self::Sleep => "sleep",
            Self::Variety => "variety",
            Self::FibreFluids => "fibre_fluids",
            Self::Iron => "iron",
            Self::Zinc => "zinc",
            Self::Magnesium => "magnesium",
            Self::Minerals => "minerals",
            Self::Mealtime => "mealtime",
            Self::Elimination => "elimination",
        }
    }
}
