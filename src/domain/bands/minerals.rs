//! Iron, zinc and magnesium, by points (DESIGN), and the three together.

use crate::domain::answers::{Answers, Group};
use crate::domain::band::{Band, Tally, Worst};
use crate::domain::causes::Causes;
use crate::domain::facts::{foods_off, is_missing, milk_points};
use crate::domain::questions::{F2, M1, M4, QuestionId as Q};

fn iron_tally(a: &Answers) -> Tally {
    let mut tally = Tally::default();
    tally.add_if(is_missing(Group::Meat, a), 1, Q::G);
    let no_cereal = a.is(M1::No);
    let no_pulses = is_missing(Group::Pulses, a) && no_cereal;
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

pub(super) fn iron(a: &Answers) -> (Band, Causes) {
    iron_tally(a).band(1, 3)
}

pub(super) fn zinc(a: &Answers) -> (Band, Causes) {
    let mut tally = Tally::default();
    tally.add_if(is_missing(Group::Meat, a), 1, Q::G);
    tally.add_if(is_missing(Group::Dairy, a), 1, Q::G);
    let no_pulses = is_missing(Group::Pulses, a);
    tally.add_if(no_pulses && is_missing(Group::Nuts, a), 1, Q::G);
    tally.add_if(foods_off(a) >= 3, 1, Q::E2);
    tally.band(1, 3)
}

pub(super) fn magnesium(a: &Answers) -> (Band, Causes) {
    let mut tally = Tally::default();
    for group in [Group::Pulses, Group::Nuts, Group::Greens] {
        tally.add_if(is_missing(group, a), 1, Q::G);
    }
    let whole_grain = a.has_any(&[F2::Wholegrain, F2::OatsBarley]);
    tally.add_if(!whole_grain, 1, Q::F2);
    tally.band(2, 4)
}

/// Zinc and magnesium alone never make it high: the evidence is too thin.
pub(super) fn minerals(
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
