//! Bowel: signs of poop trouble, how long it lasts, and loose poop.

use crate::domain::answers::Answers;
use crate::domain::band::{Band, Worst};
use crate::domain::causes::Causes;
use crate::domain::facts::{minor_poop_signs, poop_signs};
use crate::domain::questions::{B1, B2, B7, QuestionId as Q};

pub(super) fn band(a: &Answers) -> Option<(Band, Causes)> {
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
