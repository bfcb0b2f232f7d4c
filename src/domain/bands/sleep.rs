//! Sleep and comfort, by points (DESIGN).

use crate::domain::answers::Answers;
use crate::domain::band::{Band, Tally};
use crate::domain::causes::Causes;
use crate::domain::questions::{C1, C2, QuestionId as Q, S2};

pub(super) fn band(a: &Answers) -> Option<(Band, Causes)> {
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
