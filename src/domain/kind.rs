//! What an answer to a question is, and how its options are shown.

use super::selection::Selection;

/// What an answer to a question is, and how its options are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Years and months.
    Age,
    /// One of the options.
    One {
        /// The options that have a drawing, named as their value.
        drawn: Selection,
    },
    /// Any of the options.
    Many {
        /// Whether "none of these" is a legal answer.
        none: bool,
        /// How the list is shown.
        layout: Layout,
    },
    /// Ten food groups, each with one of four states.
    Grid,
}

/// How a list of options to tick is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// As it is: one answer.
    Plain,
    /// With a line that any number can be picked.
    PickAll,
    /// Signs of a safety list.
    Signs {
        /// Whether a tick interrupts the check at once; the screen says so.
        now: bool,
        /// The option that says "I am not sure"; it comes after the signs.
        not_sure: u8,
        /// The group of each option in order; empty where the list has no groups.
        groups: &'static [Option<SignGroup>],
    },
}

impl Layout {
    /// The group of an option, where the list has groups.
    #[must_use]
    pub fn group(self, option: u8) -> Option<SignGroup> {
        match self {
            Self::Signs { groups, .. } => groups.get(usize::from(option)).copied().flatten(),
            Self::Plain | Self::PickAll => None,
        }
    }
}

/// A group of signs under a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignGroup {
    /// Skin and eyes.
    SkinAndEyes,
    /// Belly and poop.
    BellyAndPoop,
    /// The whole child.
    WholeChild,
}

impl SignGroup {
    /// Every group, in the order of the screen.
    pub const ALL: &'static [Self] = &[Self::SkinAndEyes, Self::BellyAndPoop, Self::WholeChild];
}
