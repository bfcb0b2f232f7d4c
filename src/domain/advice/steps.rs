//! The line of a step. It follows the main text of the topic, so that a step never says another thing than the text.

use super::cards::doctor_soon;
use super::topics::topic_texts;
use crate::domain::assessment::{Assessment, Step};
use crate::domain::bands::Domain;
use crate::domain::flag::FlagId;
use crate::domain::foods::{self, List, Shown};
use crate::domain::guards::Guard;
use crate::domain::questions::E3;
use crate::domain::texts::{StepLine, TextId};

/// The line of a step.
#[must_use]
pub fn step_line(step: Step, assessment: &Assessment) -> StepLine {
    match step {
        Step::Doctor if doctor_soon(assessment) => StepLine::DoctorSoon,
        Step::Doctor => StepLine::Doctor,
        Step::KeepGoing => keep_going(assessment),
        Step::Domain(domain) => {
            domain_line(domain, assessment).unwrap_or_else(|| keep_going(assessment))
        }
    }
}

fn keep_going(assessment: &Assessment) -> StepLine {
    if assessment.has_guard(Guard::Complex) {
        StepLine::KeepGoingComplex
    } else if assessment.answers.is(E3::Allergy) {
        StepLine::KeepGoingAllergy
    } else {
        StepLine::KeepGoing
    }
}

/// Whether a domain that stands out can be a step. Fiber and drinks is none where much milk is all that there is to say:
/// minerals is the step for milk.
#[must_use]
pub fn is_step(domain: Domain, assessment: &Assessment) -> bool {
    domain_line(domain, assessment).is_some()
}

/// The line of a domain by its main text; `None` where no text asks for a step.
fn domain_line(domain: Domain, assessment: &Assessment) -> Option<StepLine> {
    if domain == Domain::Elimination {
        return Some(StepLine::Elimination);
    }
    let texts = topic_texts(domain, assessment).into_iter();
    let mut lines = texts.filter_map(|text| line_of(text, assessment));
    lines.next()
}

/// The line that a text asks for.
fn line_of(text: TextId, assessment: &Assessment) -> Option<StepLine> {
    Some(match text {
        TextId::BowelLoose => StepLine::BowelLoose,
        TextId::BowelAgain => StepLine::BowelAgain,
        TextId::BowelPlan => StepLine::BowelPlan,
        TextId::BowelHelping => StepLine::BowelHelping,
        TextId::BowelStarted => StepLine::BowelStarted,
        TextId::BowelHigh => StepLine::BowelHigh,
        TextId::BowelTwo => StepLine::BowelTwo,
        TextId::BowelCall => StepLine::BowelCall,
        TextId::BowelSome => StepLine::BowelSome,
        TextId::BowelHold | TextId::FibreHold | TextId::VarietyHold => held(assessment),
        TextId::SkinSome => StepLine::SkinSome,
        TextId::SkinHigh => StepLine::SkinHigh,
        TextId::SleepSome => sleep_some(assessment),
        TextId::SleepHigh => StepLine::SleepHigh,
        TextId::VarietySome => StepLine::VarietySome,
        TextId::VarietySomeNoReintro => StepLine::VarietySomeNoReintro,
        TextId::VarietyHigh => StepLine::VarietyHigh,
        TextId::FibreSome | TextId::FibreHigh => StepLine::Fibre,
        TextId::FibreAsk => StepLine::FibreAsk,
        TextId::FibreNone => StepLine::FibreNone,
        TextId::FibreStuck => StepLine::FibreStuck,
        TextId::FibreDrink => StepLine::FibreDrink,
        TextId::FibreJuice => StepLine::FibreJuice,
        TextId::FibreSee => StepLine::FibreSee,
        TextId::MineralsSome => minerals_some(assessment),
        TextId::MineralsHigh => StepLine::MineralsHigh,
        TextId::MineralsHold => StepLine::MineralsHold,
        TextId::MineralsSee => StepLine::MineralsSee,
        TextId::MineralsMilk => StepLine::MineralsMilk,
        TextId::MineralsMuchMilk => StepLine::MineralsMuchMilk,
        TextId::MealtimeSome => StepLine::MealtimeSome,
        TextId::MealtimeHigh => StepLine::MealtimeHigh,
        // What a domain says at "low", what is added to it, and elimination, which has one line.
        TextId::BowelLow
        | TextId::BowelSee
        | TextId::BowelWhat
        | TextId::BowelComfort
        | TextId::BowelComfortDiapers
        | TextId::BowelPotty
        | TextId::BowelStuck
        | TextId::SkinLow
        | TextId::SkinSee
        | TextId::SkinCreams
        | TextId::SleepLow
        | TextId::SleepSee
        | TextId::VarietyLow
        | TextId::VarietySee
        | TextId::VarietySeeNarrow
        | TextId::VarietyMissing
        | TextId::FibreLow
        | TextId::FibreMilk
        | TextId::FatsTip
        | TextId::NotChecked
        | TextId::Partly
        | TextId::MineralsLow
        | TextId::DietVegan
        | TextId::MealtimeLow
        | TextId::MealtimeWorry
        | TextId::MealtimeSee
        | TextId::EliminationLow
        | TextId::EliminationFast
        | TextId::EliminationAllergy
        | TextId::EliminationGuided
        | TextId::EliminationMixed
        | TextId::EliminationDairy
        | TextId::EliminationPlantDrink
        | TextId::EliminationSoyDrink
        | TextId::EliminationWheat
        | TextId::EliminationSome
        | TextId::EliminationHigh
        | TextId::NoReintro
        | TextId::VarietyNote
        | TextId::NoteLoose
        | TextId::NoteSlow
        | TextId::NoteIron
        | TextId::NoteItchmed
        | TextId::NoteAfford => return None,
    })
}

fn held(assessment: &Assessment) -> StepLine {
    let eat_often = [FlagId::S4, FlagId::S20, FlagId::S21];
    if eat_often.iter().any(|flag| assessment.has_flag(*flag)) {
        StepLine::HeldGrowth
    } else {
        StepLine::Held
    }
}

/// "Start with the skin or poop step" needs such a step.
fn sleep_some(assessment: &Assessment) -> StepLine {
    let stands_out = |domain| assessment.bands.band(domain).stands_out();
    if stands_out(Domain::Bowel) || stands_out(Domain::Skin) {
        StepLine::SleepSome
    } else {
        StepLine::SleepSomeAlone
    }
}

/// A line that points at the list of foods needs such a list.
fn minerals_some(assessment: &Assessment) -> StepLine {
    match foods::shown(List::Mineral, assessment) {
        Shown::Ideas(_) => StepLine::MineralsSome,
        Shown::NothingLeft | Shown::AskDoctor => StepLine::MineralsAskDoctor,
    }
}
