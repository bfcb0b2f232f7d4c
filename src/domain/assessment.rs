//! A whole result: what the rules found. `outcome` puts it together; texts, steps and lists are chosen from it.

use super::answers::Answers;
use super::bands::{Band, Bands, Domain};
use super::flag::{Flag, FlagId};
use super::guards::{self, Guard};
use super::support;
use super::variety::Score;

/// A step to start with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Call the doctor this week.
    Doctor,
    /// What a domain asks for.
    Domain(Domain),
    /// Nothing stands out.
    KeepGoing,
}

impl Step {
    /// The stable id.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Doctor => "doctor",
            Self::Domain(domain) => domain.key(),
            Self::KeepGoing => "keep_going",
        }
    }
}

/// A whole result, where no emergency, call today or age overrides it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The answers as they count: those behind a closed gate are cleared, and a skipped question has the answer that it
    /// counts as. Texts, steps and lists are chosen from them.
    pub answers: Answers,
    /// The S flags, sorted by number; with any, the doctor comes first.
    pub flags: Vec<Flag>,
    /// The diet-variety score, once the grid is complete.
    pub score: Option<Score>,
    /// Every domain's band.
    pub bands: Bands,
    /// Whether bowel and skin both stand out. Shows the link card; never a score.
    pub overlap: bool,
    /// One to three.
    pub steps: Vec<Step>,
    /// Extra lines, in the order of the result.
    pub guards: Vec<Guard>,
    /// Domains with "not sure" answers.
    pub unsure: Vec<Domain>,
    /// Signs for extra support.
    pub support: Vec<support::Raised>,
}

impl Assessment {
    /// Whether the level is `see_doctor`.
    #[must_use]
    pub fn see_doctor(&self) -> bool {
        !self.flags.is_empty()
    }

    /// Whether a flag is raised.
    #[must_use]
    pub fn has_flag(&self, flag: FlagId) -> bool {
        self.flags.iter().any(|raised| raised.id == flag)
    }

    /// Whether a guard applies.
    #[must_use]
    pub fn has_guard(&self, guard: Guard) -> bool {
        self.guards.contains(&guard)
    }

    /// Whether a food caused a fast reaction (S9 or S14).
    #[must_use]
    pub fn fast_reaction(&self) -> bool {
        guards::fast_reaction(&self.flags)
    }

    /// Whether any domain is not checked yet.
    #[must_use]
    pub fn any_not_checked(&self) -> bool {
        let mut shown = Domain::SHOWN.iter();
        shown.any(|domain| self.bands.band(*domain) == Band::NotChecked)
    }
}
