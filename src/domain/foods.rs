//! Which food ideas may be shown. An idea is dropped where its food is off limits, cut, or not eaten by
//! choice; common allergens are named only where the child already eats them.

use super::answers::{Answers, Group};
use super::assessment::Assessment;
use super::facts;
use super::guards::Guard;
use super::questions::{Diet, E2, F6};
use super::variety;

macro_rules! ideas {
    ($($(#[$doc:meta])* $id:ident;)+) => {
        /// A food idea; its words are in content.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Idea { $($(#[$doc])* $id,)+ }

        impl Idea {
            /// Every idea.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];
        }
    };
}

ideas! {
    /// Oats; may hold wheat.
    Oats;
    /// Pear, kiwi or prune.
    PearKiwiPrune;
    /// Soft vegetables.
    SoftVeggies;
    /// Mashed beans.
    MashedBeans;
    /// Berries, cut up.
    Berries;
    /// Tender meat or chicken.
    Meat;
    /// Fish.
    Fish;
    /// Beans or lentils.
    BeansLentils;
    /// Tofu.
    Tofu;
    /// Egg.
    Egg;
    /// Iron-added cereal; wheat.
    IronCereal;
    /// Thin nut or seed butter.
    NutButter;
    /// Dark greens.
    Greens;
    /// Yogurt.
    Yogurt;
    /// Oil on food.
    Oil;
    /// Avocado.
    Avocado;
    /// Full-fat yogurt.
    FullFatYogurt;
}

/// A list of ideas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// `{fiber_foods}`.
    Fiber,
    /// `{mineral_foods}`.
    Mineral,
    /// `{fat_foods}`.
    Fat,
}

impl List {
    /// Every list.
    pub const ALL: &'static [Self] = &[Self::Fiber, Self::Mineral, Self::Fat];

    /// All its ideas, before any filter.
    #[must_use]
    pub const fn ideas(self) -> &'static [Idea] {
        match self {
            Self::Fiber => &[
                Idea::Oats,
                Idea::PearKiwiPrune,
                Idea::SoftVeggies,
                Idea::MashedBeans,
                Idea::Berries,
            ],
            Self::Mineral => &[
                Idea::Meat,
                Idea::Fish,
                Idea::BeansLentils,
                Idea::Tofu,
                Idea::Egg,
                Idea::IronCereal,
                Idea::NutButter,
                Idea::Greens,
                Idea::Yogurt,
            ],
            Self::Fat => &[Idea::Oil, Idea::Avocado, Idea::FullFatYogurt],
        }
    }
}

/// What rules an idea out.
struct Exclusions {
    group: Option<Group>,
    /// Foods off the menu that drop it.
    off: &'static [E2],
    /// Diets that drop it.
    diets: &'static [Diet],
    /// An allergen: named only where the child already eats it.
    already_eaten: AlreadyEaten,
}

enum AlreadyEaten {
    NotNeeded,
    InGroup(Group),
    FishMostDays,
}

/// The diets that leave out a food group.
const fn diets_without(group: Group) -> &'static [Diet] {
    match group {
        Group::Meat => &[Diet::Vegetarian, Diet::Vegan],
        Group::Egg | Group::Dairy => &[Diet::Vegan],
        Group::Grains
        | Group::Pulses
        | Group::Nuts
        | Group::Greens
        | Group::Orange
        | Group::OtherVeg
        | Group::OtherFruit => &[],
    }
}

/// Whether a food group is a common allergen as a whole.
const fn allergen(group: Group) -> AlreadyEaten {
    match group {
        Group::Egg | Group::Nuts | Group::Dairy => AlreadyEaten::InGroup(group),
        Group::Grains
        | Group::Pulses
        | Group::Meat
        | Group::Greens
        | Group::Orange
        | Group::OtherVeg
        | Group::OtherFruit => AlreadyEaten::NotNeeded,
    }
}

impl Idea {
    const fn exclusions(self) -> Exclusions {
        /// A food of a group, with the foods off the menu that drop it; diets and allergens follow from the group.
        const fn food(group: Group, off: &'static [E2]) -> Exclusions {
            Exclusions {
                group: Some(group),
                off,
                diets: diets_without(group),
                already_eaten: allergen(group),
            }
        }
        match self {
            Self::Oats | Self::IronCereal => food(Group::Grains, &[E2::Wheat]),
            Self::PearKiwiPrune | Self::Berries | Self::Avocado => {
                food(Group::OtherFruit, &[E2::Fruitveg])
            }
            Self::SoftVeggies => food(Group::OtherVeg, &[E2::Fruitveg]),
            Self::Greens => food(Group::Greens, &[E2::Fruitveg]),
            Self::MashedBeans | Self::BeansLentils => food(Group::Pulses, &[]),
            Self::Meat => food(Group::Meat, &[]),
            Self::Fish => Exclusions {
                already_eaten: AlreadyEaten::FishMostDays,
                ..food(Group::Meat, &[E2::Fish])
            },
            Self::Tofu => Exclusions {
                diets: &[Diet::Any],
                already_eaten: AlreadyEaten::InGroup(Group::Pulses),
                ..food(Group::Pulses, &[E2::Soy])
            },
            Self::Egg => food(Group::Egg, &[E2::Egg]),
            Self::NutButter => food(Group::Nuts, &[E2::Nuts, E2::Sesame]),
            Self::Yogurt | Self::FullFatYogurt => food(Group::Dairy, &[E2::Dairy]),
            Self::Oil => Exclusions {
                group: None,
                off: &[],
                diets: &[],
                already_eaten: AlreadyEaten::NotNeeded,
            },
        }
    }

    /// Whether the idea is of nuts or seeds: a thick layer or a whole one can choke a child.
    #[must_use]
    pub const fn is_nut(self) -> bool {
        matches!(self.exclusions().group, Some(Group::Nuts))
    }

    /// Whether the idea may be shown to this family.
    #[must_use]
    pub fn allowed(self, answers: &Answers) -> bool {
        let exclusions = self.exclusions();
        let off_limits = exclusions
            .group
            .is_some_and(|group| facts::is_off_limits(group, answers));
        let known = match exclusions.already_eaten {
            AlreadyEaten::NotNeeded => true,
            AlreadyEaten::InGroup(group) => facts::is_eaten(group, answers),
            AlreadyEaten::FishMostDays => answers.has(F6::Fish),
        };
        // Without a known diet nothing that a diet could exclude is named.
        let eaten = exclusions.diets.is_empty()
            || answers
                .one::<Diet>()
                .is_some_and(|diet| !exclusions.diets.contains(&diet));
        known && eaten && !off_limits && !answers.has_any(exclusions.off)
    }
}

/// What to show in place of a list's placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// These ideas.
    Ideas(Vec<Idea>),
    /// Nothing is left: a dietitian can help.
    NothingLeft,
    /// A food caused a fast reaction: the doctor says which foods are safe.
    AskDoctor,
}

/// The ideas of a list that may be shown.
#[must_use]
pub fn shown(list: List, assessment: &Assessment) -> Shown {
    if assessment.fast_reaction() {
        return Shown::AskDoctor;
    }
    let ideas = list.ideas().iter().copied();
    let answers = &assessment.answers;
    let allowed: Vec<Idea> = ideas.filter(|idea| idea.allowed(answers)).collect();
    if allowed.is_empty() {
        Shown::NothingLeft
    } else {
        Shown::Ideas(allowed)
    }
}

/// Whether fruit may be named beside iron foods.
#[must_use]
pub fn fruit_allowed(assessment: &Assessment) -> bool {
    !assessment.fast_reaction() && Idea::PearKiwiPrune.allowed(&assessment.answers)
}

/// Whether "skip any food on your off list" is added under a list.
#[must_use]
pub fn skip_off_list(answers: &Answers) -> bool {
    answers.has(E2::Other)
}

/// The groups that a result names as missing, for `{missing}`: nothing while food changes wait, or after a fast reaction.
pub fn missing(assessment: &Assessment) -> impl Iterator<Item = Group> {
    let shown = !assessment.has_guard(Guard::HoldChanges) && !assessment.fast_reaction();
    variety::missing(&assessment.answers).filter(move |_| shown)
}
