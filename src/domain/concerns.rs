//! The topics that a flag, a guard or a signal of the result is about (docs/content.md 3.7c). Such a topic never shows its
//! "low" text or the label "Looks steady"; its band stays low.

use super::assessment::Assessment;
use super::band::Label;
use super::facts;
use super::flag::FlagId;
use super::guards::Guard;
use super::support::Signal;
use super::texts::TextId;
use super::topics::Domain;

/// A row of the table in 3.7c: what takes the place of a topic's "low" text. In the order of the table; of two that fit,
/// the first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InPlaceOfLow {
    /// Poop: a doctor should look.
    Bowel,
    /// Skin: a doctor should look.
    Skin,
    /// Skin: the creams.
    Creams,
    /// Sleep: the parent counts too.
    Sleep,
    /// Food variety: very few foods.
    VarietyNarrow,
    /// Food variety: growth, and what the child eats.
    Variety,
    /// Fiber and drinks: what the child drinks.
    Fibre,
    /// Minerals: a blood test.
    Minerals,
    /// Meals: a feeding check.
    Mealtime,
    /// Meals: one answer stands out.
    MealtimeWorry,
    /// Foods off limits: a food gave a bad reaction.
    FastReaction,
    /// Foods off limits: a row of the food grid.
    OffLimits,
}

use InPlaceOfLow as Row;

impl InPlaceOfLow {
    /// The topic.
    #[must_use]
    pub const fn domain(self) -> Domain {
        match self {
            Self::Bowel => Domain::Bowel,
            Self::Skin | Self::Creams => Domain::Skin,
            Self::Sleep => Domain::Sleep,
            Self::VarietyNarrow | Self::Variety => Domain::Variety,
            Self::Fibre => Domain::FibreFluids,
            Self::Minerals => Domain::Minerals,
            Self::Mealtime | Self::MealtimeWorry => Domain::Mealtime,
            Self::FastReaction | Self::OffLimits => Domain::Elimination,
        }
    }

    /// The text in place of the "low" text.
    #[must_use]
    pub const fn text(self) -> TextId {
        match self {
            Self::Bowel => TextId::BowelSee,
            Self::Skin => TextId::SkinSee,
            Self::Creams => TextId::SkinCreams,
            Self::Sleep => TextId::SleepSee,
            Self::VarietyNarrow => TextId::VarietySeeNarrow,
            Self::Variety => TextId::VarietySee,
            Self::Fibre => TextId::FibreSee,
            Self::Minerals => TextId::MineralsSee,
            Self::Mealtime => TextId::MealtimeSee,
            Self::MealtimeWorry => TextId::MealtimeWorry,
            Self::FastReaction => TextId::EliminationFast,
            Self::OffLimits => TextId::NoReintro,
        }
    }

    /// The label in place of "Looks steady".
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Sleep | Self::MealtimeWorry | Self::OffLimits => Label::KeepInMind,
            Self::Bowel
            | Self::Skin
            | Self::Creams
            | Self::VarietyNarrow
            | Self::Variety
            | Self::Fibre
            | Self::Minerals
            | Self::Mealtime
            | Self::FastReaction => Label::ForDoctor,
        }
    }
}

/// The rows of a flag. Every flag is listed, so that a new one cannot be forgotten; the flags of an emergency and of a
/// call today come with no topics.
#[must_use]
pub const fn of_flag(flag: FlagId) -> &'static [InPlaceOfLow] {
    use FlagId as F;
    match flag {
        F::S1 | F::S2 | F::S3 | F::S6 | F::S8 | F::S10 | F::S11 | F::S12 | F::S19 | F::S22 => {
            &[Row::Bowel]
        }
        F::S4 | F::S18 => &[Row::Variety, Row::Minerals],
        F::S9 | F::S14 => &[Row::FastReaction],
        F::S13 | F::S23 => &[Row::Skin],
        F::S15 => &[Row::Minerals],
        F::S17 => &[Row::Mealtime],
        F::S20 => &[Row::Skin, Row::Minerals],
        F::S21 => &[Row::VarietyNarrow, Row::Minerals],
        F::S24 => &[Row::Variety, Row::Fibre, Row::Minerals],
        F::S25 => &[Row::Creams],
        // Legs and skills, pee, and what is given: no topic of the result.
        F::S5 | F::S7 | F::S16 => &[],
        F::E1
        | F::E2
        | F::E3
        | F::E4
        | F::E5
        | F::E6
        | F::E7
        | F::E8
        | F::E9
        | F::E10
        | F::E11
        | F::E12
        | F::E13
        | F::E14
        | F::U1
        | F::U2
        | F::U3
        | F::U4
        | F::U5
        | F::U6
        | F::U7
        | F::U8
        | F::U9
        | F::U10
        | F::U11
        | F::U12
        | F::U13
        | F::U14
        | F::U15
        | F::U16
        | F::U17
        | F::U18
        | F::U19
        | F::U20
        | F::U21 => &[],
    }
}

/// The rows of a guard; [`Guard::NoReintro`] has one where a row of the food grid is off limits.
#[must_use]
pub const fn of_guard(guard: Guard) -> &'static [InPlaceOfLow] {
    match guard {
        Guard::NoReintro => &[Row::OffLimits],
        Guard::FeedingSupport => &[Row::Variety, Row::Mealtime],
        Guard::CreamTalk => &[Row::Creams],
        Guard::CarerSupport => &[Row::Sleep],
        Guard::FastFood
        | Guard::Complex
        | Guard::HoldChanges
        | Guard::StoreSafe
        | Guard::Label
        | Guard::LaxativeTalk
        | Guard::StoolTestNote
        | Guard::FoodtestNote => &[],
    }
}

const fn of_signal(signal: Signal) -> &'static [InPlaceOfLow] {
    match signal {
        Signal::ShrinkingOrTense => &[Row::MealtimeWorry],
        Signal::StuckPoop | Signal::FlaresFewFoods | Signal::Unheard => &[],
    }
}

/// What takes the place of a topic's "low" text and label, where the result is about the topic.
#[must_use]
pub fn in_place_of_low(domain: Domain, assessment: &Assessment) -> Option<InPlaceOfLow> {
    let flags = assessment.flags.iter().map(|flag| of_flag(flag.id));
    let guards = assessment.guards.iter().copied().map(of_guard);
    let signals = assessment.support.iter();
    let signals = signals.map(|raised| of_signal(raised.signal));
    let rows = flags.chain(guards).chain(signals).flatten().copied();
    rows.filter(|row| row.domain() == domain)
        .filter(|row| *row != Row::OffLimits || facts::any_off_limits(&assessment.answers))
        .min()
}
