//! What is kept of each child.

use super::child::{Child, Children, Mark};
use super::finished::History;
use super::log::Log;
use crate::domain::day::Day;

/// What is kept of one child.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The finished checks.
    pub history: History,
    /// The log.
    pub log: Log,
}

impl Shelf {
    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.history.checks().is_empty() && self.log.entries().is_empty()
    }

    /// The child's age in months at the last finished check.
    #[must_use]
    pub fn age(&self) -> Option<u8> {
        self.history.checks().last().map(|check| check.age)
    }

    /// The last day of which anything is kept.
    #[must_use]
    pub fn last_day(&self) -> Option<Day> {
        let checked = self.history.checks().last().map(|check| check.day);
        self.log.last_day().max(checked)
    }
}

/// Everything that is kept of every child.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// The children.
    pub children: Children,
    /// What is kept of each, in the order of the children.
    pub shelves: Vec<Shelf>,
}

impl Library {
    /// What is kept of a child.
    #[must_use]
    pub fn shelf(&self, child: Child) -> Option<&Shelf> {
        self.shelves
            .get(usize::from(child.number()).checked_sub(1)?)
    }

    /// Each child with its mark and what is kept of it.
    pub fn iter(&self) -> impl Iterator<Item = (Child, Option<Mark>, &Shelf)> {
        let both = self.children.iter().zip(&self.shelves);
        both.map(|((child, mark), shelf)| (child, mark, shelf))
    }
}
