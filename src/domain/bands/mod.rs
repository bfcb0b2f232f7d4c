//! The band of every domain. Cut-offs marked DESIGN in docs/content.md 3.5 are unvalidated.

mod elimination;
mod fiber;
mod meals;
mod minerals;
mod poop;
mod skin;
mod sleep;

use crate::domain::answers::Answers;
pub use crate::domain::band::{Band, Finding, Label};
use crate::domain::causes::Causes;
use crate::domain::facts;
use crate::domain::gates::{self, CountryGiven};
use crate::domain::questions::QuestionId as Q;
pub use crate::domain::topics::Domain;
use crate::domain::variety;
pub use minerals::milk_alone_raised_iron;

/// The band of every domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bands([Finding; 11]);

impl Bands {
    /// The finding of a domain.
    #[must_use]
    pub fn get(&self, domain: Domain) -> Finding {
        self.0
            .get(domain as usize)
            .copied()
            .unwrap_or(Finding::NOT_CHECKED)
    }

    /// Shorthand for the band alone.
    #[must_use]
    pub fn band(&self, domain: Domain) -> Band {
        self.get(domain).band
    }

    /// Every domain's band, from answers whose closed gates have been cleared.
    #[must_use]
    pub fn of(answers: &Answers) -> Self {
        let iron = minerals::iron(answers);
        let zinc = minerals::zinc(answers);
        let magnesium = minerals::magnesium(answers);
        // In the order of Domain::ALL.
        let found = [
            (Domain::Bowel, poop::band(answers)),
            (Domain::Skin, skin::band(answers)),
            (Domain::Sleep, sleep::band(answers)),
            (Domain::Variety, variety::band(answers)),
            (Domain::FibreFluids, fiber::band(answers)),
            (Domain::Iron, Some(iron)),
            (Domain::Zinc, Some(zinc)),
            (Domain::Magnesium, Some(magnesium)),
            (
                Domain::Minerals,
                Some(minerals::minerals(iron, zinc, magnesium)),
            ),
            (Domain::Mealtime, meals::band(answers)),
            (Domain::Elimination, Some(elimination::band(answers))),
        ];
        let at_once = facts::much_milk(answers);
        Self(found.map(|(domain, found)| match found {
            Some((band, causes)) if checked(domain, answers) => Finding { band, causes },
            // Exactly "some" while a question is open, whatever the points are so far.
            _ if at_once && raised_by_milk(domain) => Finding {
                band: Band::Some,
                causes: Causes::of(&[Q::F4]),
            },
            _ => Finding::NOT_CHECKED,
        }))
    }
}

/// The domains that much milk raises at once, whatever else is open (docs/content.md 3.0).
const fn raised_by_milk(domain: Domain) -> bool {
    match domain {
        Domain::Iron | Domain::Minerals | Domain::FibreFluids => true,
        Domain::Bowel
        | Domain::Skin
        | Domain::Sleep
        | Domain::Variety
        | Domain::Zinc
        | Domain::Magnesium
        | Domain::Mealtime
        | Domain::Elimination => false,
    }
}

/// Whether every question that the domain needs, and that is asked, is answered.
#[must_use]
pub fn checked(domain: Domain, answers: &Answers) -> bool {
    first_open(domain, answers).is_none()
}

/// The first question that keeps a domain from being checked.
#[must_use]
pub fn first_open(domain: Domain, answers: &Answers) -> Option<Q> {
    domain
        .needs()
        .iter()
        .copied()
        .find(|question| gates::open(*question, answers, CountryGiven::No))
}
