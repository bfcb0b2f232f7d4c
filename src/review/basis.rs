//! What each text rests on, for the reviewers' sheet: the questions whose answers choose it, and through
//! them the sources that docs/content.md names for each question. Native only: a parent sees the source of
//! a question beside it, and those of a card below it.

use crate::content::Text;
use crate::domain::advice::TextId;
use crate::domain::bands::Domain;
use crate::domain::guards::Guard;
use crate::domain::questions::QuestionId;

/// What a text rests on: the questions whose answers choose it, and through them their sources. Empty for
/// a text of our own design.
#[must_use]
pub fn rests_on(text: TextId) -> &'static [QuestionId] {
    use QuestionId as Q;
    use TextId as T;
    match text {
        T::BowelLow
        | T::BowelPlan
        | T::BowelTwo
        | T::BowelLoose
        | T::BowelSome
        | T::BowelHigh
        | T::FibreStuck => Domain::Bowel.needs(),
        T::BowelHold | T::MineralsHold => &[Q::Rf4],
        T::SkinLow | T::SkinSome | T::SkinHigh => Domain::Skin.needs(),
        T::SleepLow | T::SleepSome | T::SleepHigh => Domain::Sleep.needs(),
        T::VarietyLow
        | T::VarietySome
        | T::VarietySomeNoReintro
        | T::VarietyHigh
        | T::VarietyNote => Domain::Variety.needs(),
        T::FibreLow | T::FibreSome | T::FibreHigh => Domain::FibreFluids.needs(),
        T::FatsTip => &[Q::F6],
        T::MineralsLow | T::MineralsSome | T::MineralsHigh => Domain::Minerals.needs(),
        T::MineralsMilk | T::EliminationPlantDrink => &[Q::F4],
        T::DietVegan => &[Q::Diet],
        T::MealtimeLow | T::MealtimeSome | T::MealtimeHigh => Domain::Mealtime.needs(),
        T::EliminationLow
        | T::EliminationAllergy
        | T::EliminationGuided
        | T::EliminationSome
        | T::EliminationHigh
        | T::EliminationDairy
        | T::EliminationWheat
        | T::NoReintro => Domain::Elimination.needs(),
        T::NoteLoose => &[Q::B1],
        T::NoteSkincheck => &[Q::Dx],
        T::NoteSlow => &[Q::S6],
        T::NoteItchmed => &[Q::X1],
        T::NotChecked | T::NoteAfford => &[],
    }
}

/// The questions that a guard rests on.
#[must_use]
pub fn guard_rests_on(guard: Guard) -> &'static [QuestionId] {
    use QuestionId as Q;
    match guard {
        Guard::FastFood => &[Q::Rf4, Q::S6],
        Guard::NoReintro => &[Q::E1, Q::E2],
        Guard::Complex | Guard::HoldChanges => &[Q::Rf4],
        Guard::StoreSafe | Guard::Label => &[Q::M3],
        Guard::FeedingSupport => &[Q::V3, Q::V4, Q::T3],
        Guard::LaxativeTalk => &[Q::X2],
        Guard::CreamTalk => &[Q::S5],
        Guard::StoolTestNote | Guard::FoodtestNote => &[Q::X1],
        Guard::CarerSupport => &[Q::C3],
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
