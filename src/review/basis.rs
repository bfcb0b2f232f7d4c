//! What each text rests on, for the reviewers' sheet: the questions whose answers choose it, and through
//! them the sources that docs/content.md names for each question. Native only: a parent sees the source of
//! a question beside it, and those of a card below it.

use crate::content::Text;
use crate::domain::advice::{GuardText, TextId};
use crate::domain::bands::Domain;
use crate::domain::questions::QuestionId;

/// What a text rests on: the questions whose answers choose it, and through them their sources. Empty for
/// a text of our own design.
#[must_use]
pub fn rests_on(text: TextId) -> &'static [QuestionId] {
    use QuestionId as Q;
    use TextId as T;
    match text {
        T::BowelLow
        | T::BowelSee
        | T::BowelLoose
        | T::BowelAgain
        | T::BowelPlan
        | T::BowelHelping
        | T::BowelStarted
        | T::BowelHigh
        | T::BowelTwo
        | T::BowelCall
        | T::BowelSome
        | T::BowelWhat
        | T::BowelComfort
        | T::BowelComfortDiapers
        | T::BowelPotty
        | T::BowelStuck
        | T::FibreStuck => Domain::Bowel.needs(),
        T::BowelHold | T::VarietyHold | T::FibreHold | T::MineralsHold => &[Q::Rf4],
        T::SkinLow | T::SkinSee | T::SkinSome | T::SkinHigh => Domain::Skin.needs(),
        T::SkinCreams => &[Q::S7],
        T::SleepLow | T::SleepSome | T::SleepHigh => Domain::Sleep.needs(),
        T::SleepSee => &[Q::C3],
        T::VarietyLow
        | T::VarietySee
        | T::VarietySeeNarrow
        | T::VarietyMissing
        | T::VarietySome
        | T::VarietySomeNoReintro
        | T::VarietyHigh
        | T::VarietyNote => Domain::Variety.needs(),
        T::FibreLow | T::FibreSome | T::FibreHigh | T::FibreAsk | T::FibreNone => {
            Domain::FibreFluids.needs()
        }
        T::FibreJuice => &[Q::F5],
        T::FibreDrink => &[Q::F3],
        T::FatsTip => &[Q::F6],
        T::MineralsLow | T::MineralsSee | T::MineralsSome | T::MineralsHigh => {
            Domain::Minerals.needs()
        }
        T::FibreSee
        | T::FibreMilk
        | T::MineralsMilk
        | T::MineralsMuchMilk
        | T::EliminationPlantDrink
        | T::EliminationSoyDrink => &[Q::F4],
        T::DietVegan => &[Q::Diet],
        T::MealtimeLow | T::MealtimeWorry | T::MealtimeSee | T::MealtimeSome | T::MealtimeHigh => {
            Domain::Mealtime.needs()
        }
        T::EliminationFast => &[Q::Rf4, Q::S6],
        T::EliminationLow
        | T::EliminationAllergy
        | T::EliminationGuided
        | T::EliminationMixed
        | T::EliminationSome
        | T::EliminationHigh
        | T::EliminationDairy
        | T::EliminationWheat
        | T::NoReintro => Domain::Elimination.needs(),
        T::NoteLoose => &[Q::B1],
        T::NoteSlow => &[Q::S6],
        T::NoteIron => &[Q::M3],
        T::NoteItchmed => &[Q::X1],
        T::NotChecked | T::Partly | T::NoteAfford => &[],
    }
}

/// The questions that the text of a guard rests on.
#[must_use]
pub fn guard_rests_on(guard: GuardText) -> &'static [QuestionId] {
    use QuestionId as Q;
    match guard {
        GuardText::FastFood => &[Q::Rf4, Q::S6],
        GuardText::NoReintro => &[Q::E1, Q::E2],
        GuardText::Complex | GuardText::HoldChanges => &[Q::Rf4],
        GuardText::StoreSafe | GuardText::Label => &[Q::M3],
        GuardText::FeedingSupport => &[Q::V3, Q::V4, Q::T3, Q::T4],
        GuardText::LaxativeTalk => &[Q::X2],
        GuardText::CreamTalk => &[Q::S5],
        GuardText::CreamTalkLong | GuardText::CreamTalkStopped => &[Q::S7],
        GuardText::StoolTestNote | GuardText::FoodtestNote => &[Q::X1],
        GuardText::CarerSupport => &[Q::C3],
    }
}

/// The sources of questions in words, each once; "DESIGN" where nothing is published.
#[must_use]
pub fn sources_of(questions: &[QuestionId], text: &Text) -> String {
    let mut found: Vec<&str> = Vec::new();
    for question in questions {
        for source in (text.question)(*question).source.split("; ") {
            if source != "design" && !found.contains(&source) {
                found.push(source);
            }
        }
    }
    if found.is_empty() {
        String::from("DESIGN")
    } else {
        found.join("; ")
    }
}
