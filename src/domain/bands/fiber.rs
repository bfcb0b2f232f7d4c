//! Fiber and drinks, by points (DESIGN).

use crate::domain::answers::Answers;
use crate::domain::band::{Band, Tally};
use crate::domain::causes::Causes;
use crate::domain::questions::{Bf, F1, F3, F4, F5, QuestionId as Q};

pub(super) fn band(a: &Answers) -> Option<(Band, Causes)> {
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
    // Breast milk is not among the cups, so few cups mean less while it is drunk.
    let breastfed = a.is(Bf::Yes) && months < 24;
    tally.add(if breastfed { drinks.min(1) } else { drinks }, Q::F3);
    tally.add_if(a.is(F4::Gt24), 1, Q::F4);
    let much_juice = a.is(F5::Gt6) || (a.is(F5::FourTo6) && months < 48);
    tally.add_if(much_juice, 1, Q::F5);
    Some(tally.band(2, 5))
}
