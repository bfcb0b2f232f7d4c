//! The result: level first, and only when no level overrides it the bands, steps and guards.

use super::advice;
use super::age::Scope;
use super::answers::Answers;
pub use super::assessment::{Assessment, Step};
use super::bands::{Band, Bands, Domain};
use super::flag::{Flag, Level};
use super::gates::{self, CountryGiven};
use super::guards;
use super::questions::{B1, B2, B5, F3, QuestionId, Topic, V3};
use super::signs;
use super::support;
use super::variety;
use super::week;

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
    if !complete(&answers, &[Topic::Age, Topic::Safety]) {
        return Outcome::Incomplete;
    }
    let today = signs::today(&answers);
    if !today.is_empty() {
        return Outcome::Today { flags: today };
    }
    if !complete(&answers, &[Topic::About]) {
        return Outcome::Incomplete;
    }
    gates::count_skipped(&mut answers, CountryGiven::No);
    Outcome::Assessed(Box::new(assessment(answers)))
}

/// Whether these topics are complete. Two questions are left out, since they never decide a result: the country, and what
/// worries the parent most.
fn complete(answers: &Answers, topics: &[Topic]) -> bool {
    topics
        .iter()
        .copied()
        .flat_map(Topic::questions)
        .filter(|question| !matches!(question, QuestionId::Country | QuestionId::Why))
        .all(|question| !gates::open(question, answers, CountryGiven::No))
}

fn assessment(answers: Answers) -> Assessment {
    let bands = Bands::of(&answers);
    let flags = week::week(&answers, &bands);
    let guards = guards::applying(&answers, &flags, &bands);
    let mut assessment = Assessment {
        score: variety::score(&answers),
        overlap: bands.band(Domain::Bowel).stands_out() && bands.band(Domain::Skin).stands_out(),
        steps: Vec::new(),
        unsure: unsure(&answers),
        support: support::raised(&answers, &bands),
        answers,
        flags,
        bands,
        guards,
    };
    assessment.steps = steps(&assessment);
    assessment
}

/// At most three steps. What would say the same again is left out first.
fn steps(assessment: &Assessment) -> Vec<Step> {
    let at = |band| {
        let domains = PRIORITY.iter().copied();
        domains
            .filter(move |domain| assessment.bands.band(*domain) == band)
            .filter(|domain| advice::is_step(*domain, assessment))
            .map(Step::Domain)
    };
    let doctor = assessment.see_doctor().then_some(Step::Doctor);
    let wanted = doctor.into_iter();
    let wanted = wanted.chain(at(Band::High)).chain(at(Band::Some));
    let mut steps = Vec::new();
    let mut lines = Vec::new();
    for step in wanted {
        let line = advice::step_line(step, assessment);
        if steps.len() < MAX_STEPS && !lines.contains(&line) {
            steps.push(step);
            lines.push(line);
        }
    }
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
