//! Meals, by points (DESIGN).

use crate::domain::answers::Answers;
use crate::domain::band::{Band, Tally};
use crate::domain::causes::Causes;
use crate::domain::questions::{QuestionId as Q, T1, T2, T3, T5, V4};

pub(super) fn band(a: &Answers) -> Option<(Band, Causes)> {
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
