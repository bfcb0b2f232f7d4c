//! Skin: itch, nights, how much skin, cracks, and whether a plan works.

use crate::domain::answers::Answers;
use crate::domain::band::{Band, Worst};
use crate::domain::causes::Causes;
use crate::domain::questions::{Dx, QuestionId as Q, S1, S2, S3, S4, S5};

pub(super) fn band(a: &Answers) -> Option<(Band, Causes)> {
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
