//! Sleep and comfort: by points, and at least "some" after three bad nights (DESIGN).

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
    let bad_nights = a.is_any(&[S2::ThreeTo6, S2::Every]) || a.is(C1::ThreeTo4);
    Some(tally.band_at_least_some(bad_nights, 2, 4))
}
