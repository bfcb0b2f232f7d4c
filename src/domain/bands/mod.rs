//! The domains and their bands. Cut-offs marked DESIGN in docs/content.md 3.5 are unvalidated.

use crate::domain::answers::{Answers, Group};
use crate::domain::causes::Causes;
use crate::domain::config::Config;
use crate::domain::flow;
use crate::domain::questions::{
    B1, B2, B3, B4, B5, B6, B7, Bf, C1, C2, Dx, E1, E3, E4, F1, F2, F3, F4, F5, M1, M4,
    QuestionId as Q, S1, S2, S3, S4, S5, T1, T2, T3, T5, Toilet, V4,
};
use crate::domain::signs::foods_off;
pub use crate::domain::topics::Domain;
use crate::domain::variety;

/// How a domain looks. Ordered from best to worst; a domain with open questions is never "low".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// A needed question is not answered.
    NotChecked,
    /// Looks steady.
    Low,
    /// Worth watching.
    Some,
    /// Worth a plan.
    High,
}

impl Band {
    /// The stable name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotChecked => "not_checked",
            Self::Low => "low",
            Self::Some => "some",
            Self::High => "high",
        }
    }

    /// Some or high.
    #[must_use]
    pub const fn stands_out(self) -> bool {
        matches!(self, Self::Some | Self::High)
    }
}

/// A domain's band and the answers that raised it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The band.
    pub band: Band,
    /// The questions whose answers raised it; empty when low or not checked.
    pub causes: Causes,
}

impl Finding {
    const NOT_CHECKED: Self = Self {
        band: Band::NotChecked,
        causes: Causes::NONE,
    };
}

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
        let (iron, zinc, magnesium) = (iron(answers), zinc(answers), magnesium(answers));
        // In the order of Domain::ALL.
        let found = [
            (Domain::Bowel, bowel(answers)),
            (Domain::Skin, skin(answers)),
            (Domain::Sleep, sleep(answers)),
            (Domain::Variety, variety::band(answers)),
            (Domain::FibreFluids, fibre_fluids(answers)),
            (Domain::Iron, Some(iron)),
            (Domain::Zinc, Some(zinc)),
            (Domain::Magnesium, Some(magnesium)),
            (Domain::Minerals, Some(minerals(iron, zinc, magnesium))),
            (Domain::Mealtime, mealtime(answers)),
            (Domain::Elimination, Some(elimination(answers))),
        ];
        Self(found.map(|(domain, found)| match found {
            Some((band, causes)) if checked(domain, answers) => Finding { band, causes },
            _ => Finding::NOT_CHECKED,
        }))
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
    // No setting opens or closes the gate of a needed question.
    let config = Config::default();
    domain
        .needs()
        .iter()
        .copied()
        .find(|question| flow::open(*question, answers, &config))
}

/// The signs of poop trouble that are there (k1 to k5), and their questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoopSigns {
    present: [bool; 5],
    /// The questions behind the signs.
    pub causes: Causes,
}

/// A sign of poop trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PoopSign {
    /// k1: 2 or fewer poops a week.
    Few,
    /// k2: holds poop in.
    Holding,
    /// k3: hard or painful poops.
    HardOrPainful,
    /// k4: very big poops.
    VeryBig,
    /// k5: leaks each week once trained.
    Leaks,
}

impl PoopSign {
    /// k1 to k5.
    pub const ALL: &'static [Self] = &[
        Self::Few,
        Self::Holding,
        Self::HardOrPainful,
        Self::VeryBig,
        Self::Leaks,
    ];
}

impl PoopSigns {
    /// K: how many.
    #[must_use]
    pub fn count(self) -> usize {
        self.present.iter().filter(|present| **present).count()
    }

    /// The signs that are there, k1 first.
    pub fn iter(self) -> impl Iterator<Item = PoopSign> {
        PoopSign::ALL
            .iter()
            .copied()
            .zip(self.present)
            .filter_map(|(sign, present)| present.then_some(sign))
    }
}

/// The signs of poop trouble among the questions answered so far.
#[must_use]
pub fn poop_signs(answers: &Answers) -> PoopSigns {
    let a = answers;
    let hard = a.is_any(&[B2::Balls, B2::Chunk]);
    let painful = a.is(B3::Often);
    let present = [
        a.is(B1::Le2),
        a.is_any(&[B4::Some, B4::Often]),
        hard || painful,
        a.is(B5::Yes),
        a.is(Toilet::Trained) && a.is(B6::Ge1w),
    ];
    let questions = [
        (a.is(B1::Le2), Q::B1),
        (a.is_any(&[B4::Some, B4::Often]), Q::B4),
        (hard, Q::B2),
        (painful, Q::B3),
        (a.is(B5::Yes), Q::B5),
        (a.is(Toilet::Trained) && a.is(B6::Ge1w), Q::B6),
    ];
    let mut causes = Causes::NONE;
    for (_, question) in questions.into_iter().filter(|(present, _)| *present) {
        causes.insert(question);
    }
    PoopSigns { present, causes }
}

/// Minor signs of poop trouble among the questions answered so far.
#[must_use]
pub fn minor_poop_signs(answers: &Answers) -> Causes {
    let a = answers;
    let mut causes = Causes::NONE;
    if a.is(B1::Three) {
        causes.insert(Q::B1);
    }
    if a.is(B3::Some) {
        causes.insert(Q::B3);
    }
    if a.is(B6::Lt1w) || (a.is(Toilet::Learning) && a.is(B6::Ge1w)) {
        causes.insert(Q::B6);
    }
    causes
}

/// Points and the questions that gave them.
#[derive(Default)]
struct Tally {
    points: u8,
    causes: Causes,
}

impl Tally {
    fn add(&mut self, points: u8, question: Q) {
        if points > 0 {
            self.points = self.points.saturating_add(points);
            self.causes.insert(question);
        }
    }

    fn add_if(&mut self, condition: bool, points: u8, question: Q) {
        self.add(if condition { points } else { 0 }, question);
    }

    /// The band of the points: `some` from the first number on, `high` from the second.
    fn band(self, some: u8, high: u8) -> (Band, Causes) {
        if self.points >= high {
            (Band::High, self.causes)
        } else if self.points >= some {
            (Band::Some, self.causes)
        } else {
            (Band::Low, Causes::NONE)
        }
    }
}

/// The worst band that any condition asks for, and the questions behind all of them.
struct Worst {
    band: Band,
    causes: Causes,
}

impl Worst {
    const fn new() -> Self {
        Self {
            band: Band::Low,
            causes: Causes::NONE,
        }
    }

    fn at_least(&mut self, band: Band, condition: bool, causes: Causes) {
        if condition {
            self.band = self.band.max(band);
            self.causes.extend(causes);
        }
    }

    fn some_if(&mut self, condition: bool, causes: &[Q]) {
        self.at_least(Band::Some, condition, Causes::of(causes));
    }

    fn high_if(&mut self, condition: bool, causes: &[Q]) {
        self.at_least(Band::High, condition, Causes::of(causes));
    }

    const fn finding(self) -> (Band, Causes) {
        (self.band, self.causes)
    }
}

fn bowel(a: &Answers) -> Option<(Band, Causes)> {
    let signs = poop_signs(a);
    let minor = minor_poop_signs(a);
    let a_month = a.is_any(&[B7::OneTo3m, B7::Gt3m]);

    let mut worst = Worst::new();
    worst.at_least(Band::Some, signs.count() >= 1, signs.causes);
    worst.at_least(Band::Some, !minor.is_empty(), minor);
    worst.some_if(a.is_other(B7::None), &[Q::B7]);
    worst.some_if(a.is_any(&[B2::Loose, B2::Mixed]), &[Q::B2]);
    worst.some_if(a.is(B1::Gt21), &[Q::B1]);
    worst.high_if(signs.count() >= 2 && a_month, &[Q::B7]);
    Some(worst.finding())
}

fn skin(a: &Answers) -> Option<(Band, Causes)> {
    let cracked = a.has(S4::Crack);
    let wide = a.is_any(&[S3::Several, S3::Much]);
    let no_plan = a.is_any(&[S5::No, S5::Noplan, S5::Hard]);

    let mut worst = Worst::new();
    worst.high_if(a.is(S1::Constant), &[Q::S1]);
    worst.high_if(a.is(S2::Every), &[Q::S2]);
    worst.high_if(a.is(S3::Much), &[Q::S3]);
    worst.high_if(cracked && wide, &[Q::S3, Q::S4]);
    worst.some_if(a.is(S1::Lot), &[Q::S1]);
    worst.some_if(a.is_any(&[S2::OneTo2, S2::ThreeTo6]), &[Q::S2]);
    worst.some_if(a.is(S3::Several), &[Q::S3]);
    worst.some_if(cracked, &[Q::S4]);
    let itchy_without_plan = a.is_other(S1::None) && no_plan && a.is_other(Dx::No);
    worst.some_if(itchy_without_plan, &[Q::S1, Q::S5]);
    Some(worst.finding())
}

fn sleep(a: &Answers) -> Option<(Band, Causes)> {
    let mut tally = Tally::default();
    tally.add(
        match a.one::<C1>()? {
            C1::Zero | C1::OneTo2 => 0,
            C1::ThreeTo4 => 1,
            C1::FiveTo7 => 2,
        },
        Q::C1,
    );
    tally.add(
        match a.one::<C2>()? {
            C2::Rare => 0,
            C2::Some => 1,
            C2::Most => 2,
        },
        Q::C2,
    );
    tally.add(
        match a.one::<S2>()? {
            S2::Zero => 0,
            S2::OneTo2 | S2::ThreeTo6 => 1,
            S2::Every => 2,
        },
        Q::S2,
    );
    Some(tally.band(2, 4))
}

fn fibre_fluids(a: &Answers) -> Option<(Band, Causes)> {
    let months = a.age()?.months();
    let mut tally = Tally::default();
    tally.add(
        match a.one::<F1>()? {
            F1::ZeroTo1 => 2,
            F1::TwoTo3 => 1,
            F1::FourTo5 | F1::Ge6 => 0,
        },
        Q::F1,
    );
    tally.add(
        match a.count(Q::F2)? {
            0..=1 => 2,
            2..=3 => 1,
            _ => 0,
        },
        Q::F2,
    );
    let drinks = match a.one::<F3>()? {
        F3::Lt2 => 2,
        F3::TwoTo3 => 1,
        F3::FourTo5 | F3::Ge6 | F3::Ns => 0,
    };
    // Breast milk is not among the cups, so few cups say less while it is drunk.
    let breastfed = a.is(Bf::Yes) && months < 24;
    tally.add(if breastfed { drinks.min(1) } else { drinks }, Q::F3);
    tally.add_if(a.is(F4::Gt24), 1, Q::F4);
    let much_juice = a.is(F5::Gt6) || (a.is(F5::FourTo6) && months < 48);
    tally.add_if(much_juice, 1, Q::F5);
    Some(tally.band(2, 5))
}

/// Points that milk adds to iron.
fn milk_points(a: &Answers) -> u8 {
    let from_two = a.age().is_some_and(|age| age.months() >= 24);
    match a.one::<F4>() {
        Some(F4::Gt24) => 2,
        Some(F4::SixteenTo24) if from_two => 1,
        _ => 0,
    }
}

/// Whether the child drinks more milk than the guides say for the age.
#[must_use]
pub fn much_milk(answers: &Answers) -> bool {
    milk_points(answers) > 0
}

fn iron_tally(a: &Answers) -> Tally {
    let mut tally = Tally::default();
    tally.add_if(variety::is_missing(Group::Meat, a), 1, Q::G);
    let no_cereal = a.is(M1::No);
    let no_pulses = variety::is_missing(Group::Pulses, a) && no_cereal;
    tally.add_if(no_pulses, 1, Q::G);
    tally.add(milk_points(a), Q::F4);
    tally.add_if(foods_off(a) >= 3, 1, Q::E2);
    tally.add_if(a.has_any(&[M4::Pica, M4::Pale]), 2, Q::M4);
    if no_pulses {
        tally.causes.insert(Q::M1);
    }
    tally
}

/// Whether milk alone raised iron.
#[must_use]
pub fn milk_alone_raised_iron(answers: &Answers) -> bool {
    let tally = iron_tally(answers);
    tally.points > 0 && tally.points == milk_points(answers)
}

fn iron(a: &Answers) -> (Band, Causes) {
    iron_tally(a).band(1, 3)
}

fn zinc(a: &Answers) -> (Band, Causes) {
    let mut tally = Tally::default();
    tally.add_if(variety::is_missing(Group::Meat, a), 1, Q::G);
    tally.add_if(variety::is_missing(Group::Dairy, a), 1, Q::G);
    let no_pulses = variety::is_missing(Group::Pulses, a);
    tally.add_if(no_pulses && variety::is_missing(Group::Nuts, a), 1, Q::G);
    tally.add_if(foods_off(a) >= 3, 1, Q::E2);
    tally.band(1, 3)
}

fn magnesium(a: &Answers) -> (Band, Causes) {
    let mut tally = Tally::default();
    for group in [Group::Pulses, Group::Nuts, Group::Greens] {
        tally.add_if(variety::is_missing(group, a), 1, Q::G);
    }
    let whole_grain = a.has_any(&[F2::Wholegrain, F2::OatsBarley]);
    tally.add_if(!whole_grain, 1, Q::F2);
    tally.band(2, 4)
}

/// Zinc and magnesium alone never make it high: the evidence is too thin.
fn minerals(
    iron: (Band, Causes),
    zinc: (Band, Causes),
    magnesium: (Band, Causes),
) -> (Band, Causes) {
    let mut worst = Worst::new();
    worst.at_least(Band::High, iron.0 == Band::High, iron.1);
    for (band, causes) in [iron, zinc, magnesium] {
        worst.at_least(Band::Some, band.stands_out(), causes);
    }
    worst.finding()
}

fn mealtime(a: &Answers) -> Option<(Band, Causes)> {
    let mut tally = Tally::default();
    tally.add(
        match a.one::<T1>()? {
            T1::Rare => 0,
            T1::Some => 1,
            T1::Most => 2,
        },
        Q::T1,
    );
    tally.add(
        match a.one::<T2>()? {
            T2::Rare => 0,
            T2::Some => 1,
            T2::Most => 2,
        },
        Q::T2,
    );
    tally.add(
        match a.one::<T3>()? {
            T3::Rare => 0,
            T3::Some => 1,
            T3::Most => 2,
        },
        Q::T3,
    );
    tally.add(
        match a.one::<T5>()? {
            T5::Not => 0,
            T5::Some => 1,
            T5::Very => 2,
        },
        Q::T5,
    );
    tally.add_if(a.is(V4::Ge3), 1, Q::V4);
    Some(tally.band(3, 6))
}

fn elimination(a: &Answers) -> (Band, Causes) {
    if !a.is(E1::Now) {
        return (Band::Low, Causes::NONE);
    }
    let many = foods_off(a) >= 3;
    let guides = Causes::of(&[Q::E1, Q::E2, Q::E3]);
    match a.one::<E3>() {
        Some(E3::Guided) if many => (Band::Some, guides),
        Some(E3::Own | E3::Other | E3::Mixed) if many => (Band::High, guides),
        Some(E3::Own | E3::Other | E3::Mixed) => {
            let band = if a.is(E4::Gt4w) {
                Band::High
            } else {
                Band::Some
            };
            (band, Causes::of(&[Q::E1, Q::E2, Q::E3, Q::E4]))
        }
        Some(E3::Allergy | E3::Guided) | None => (Band::Low, Causes::NONE),
    }
}
