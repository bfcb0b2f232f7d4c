//! The result: level first, and only when no level overrides it the bands, steps and guards.

use super::age::Scope;
use super::answers::Answers;
use super::bands::{Band, Bands, Domain};
use super::flag::{Flag, Level};
use super::gates::{self, CountryGiven};
use super::guards::{self, Guard};
use super::questions::{B1, B2, B5, F3, QuestionId, Topic, V3};
use super::signs;
use super::support;
use super::variety::{self, Score};
use super::week;

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

/// First stop harm, then treat pain and itch, then iron, then the table, then food quality.
const PRIORITY: &[Domain] = &[
    Domain::Elimination,
    Domain::Bowel,
    Domain::Skin,
    Domain::Minerals,
    Domain::Mealtime,
    Domain::FibreFluids,
    Domain::Variety,
    Domain::Sleep,
];
/// Not all at once.
const MAX_STEPS: usize = 3;

/// A whole result, where no emergency, call today or age overrides it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
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

/// What the answers come to, in order of precedence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A danger sign right now, at any age and whatever else is missing.
    Emergency {
        /// The E flags.
        flags: Vec<Flag>,
        /// Whether the poison line is to be called (E10, E11 or E14).
        poison: bool,
    },
    /// The check is not made for this age.
    OutOfRange(Scope),
    /// About or Safety is not complete: there is no result.
    Incomplete,
    /// Something needs a call today.
    Today {
        /// The U flags.
        flags: Vec<Flag>,
    },
    /// A result, at level `see_doctor` or `none`.
    Assessed(Box<Assessment>),
}

impl Outcome {
    /// The stable name of the level.
    #[must_use]
    pub fn level(&self) -> &'static str {
        match self {
            Self::Emergency { .. } => "emergency",
            Self::OutOfRange(_) => "out_of_range",
            Self::Incomplete => "incomplete",
            Self::Today { .. } => "today",
            Self::Assessed(assessment) if assessment.see_doctor() => "see_doctor",
            Self::Assessed(_) => "none",
        }
    }
}

/// What the answers come to. Answers to questions whose gates are closed are ignored. No setting of a
/// practice changes it.
#[must_use]
pub fn assess(answers: &Answers) -> Outcome {
    let mut answers = answers.clone();
    gates::settle(&mut answers, CountryGiven::No);

    let emergency = signs::emergency(&answers);
    if !emergency.is_empty() {
        let poison = emergency.iter().any(|flag| {
            let level = flag.id.level();
            matches!(level, Level::Emergency { poison, .. } if poison)
        });
        return Outcome::Emergency {
            flags: emergency,
            poison,
        };
    }
    let scope = answers.age().map(super::age::Age::scope);
    if let Some(scope @ (Scope::Under | Scope::Over)) = scope {
        return Outcome::OutOfRange(scope);
    }
    if !level_is_known(&answers) {
        return Outcome::Incomplete;
    }
    let today = signs::today(&answers);
    if today.is_empty() {
        Outcome::Assessed(Box::new(assessment(&answers)))
    } else {
        Outcome::Today { flags: today }
    }
}

/// Whether About (country apart: it never decides a result) and Safety are complete.
fn level_is_known(answers: &Answers) -> bool {
    [Topic::About, Topic::Safety]
        .into_iter()
        .flat_map(Topic::questions)
        .filter(|question| *question != QuestionId::Country)
        .all(|question| !gates::open(question, answers, CountryGiven::No))
}

fn assessment(answers: &Answers) -> Assessment {
    let bands = Bands::of(answers);
    let flags = week::week(answers, &bands);
    let guards = guards::applying(answers, &flags, &bands);
    Assessment {
        score: variety::score(answers),
        overlap: bands.band(Domain::Bowel).stands_out() && bands.band(Domain::Skin).stands_out(),
        steps: steps(!flags.is_empty(), &bands),
        unsure: unsure(answers),
        support: support::raised(answers, &bands),
        flags,
        bands,
        guards,
    }
}

fn steps(see_doctor: bool, bands: &Bands) -> Vec<Step> {
    let at = |band| {
        let domains = PRIORITY.iter().copied();
        domains
            .filter(move |domain| bands.band(*domain) == band)
            .map(Step::Domain)
    };
    let mut steps: Vec<Step> = see_doctor
        .then_some(Step::Doctor)
        .into_iter()
        .chain(at(Band::High))
        .chain(at(Band::Some))
        .take(MAX_STEPS)
        .collect();
    if steps.is_empty() {
        steps.push(Step::KeepGoing);
    }
    steps
}

/// Domains with "not sure" answers, also while the domain is not checked.
fn unsure(answers: &Answers) -> Vec<Domain> {
    let a = answers;
    let mut found = Vec::new();
    if a.is(B1::Ns) || a.is(B2::Ns) || a.is(B5::Ns) {
        found.push(Domain::Bowel);
    }
    if a.is(V3::Ns) {
        found.push(Domain::Variety);
    }
    if a.is(F3::Ns) {
        found.push(Domain::FibreFluids);
    }
    found
}
