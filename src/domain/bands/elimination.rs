//! Foods left out: who guides it, how many, and for how long.

use crate::domain::answers::Answers;
use crate::domain::band::Band;
use crate::domain::causes::Causes;
use crate::domain::facts::foods_off;
use crate::domain::questions::{E1, E3, E4, QuestionId as Q};

pub(super) fn band(a: &Answers) -> (Band, Causes) {
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
