//! Fiber and drinks: by points, and at least "some" by what the child drinks (DESIGN).

use crate::domain::answers::Answers;
use crate::domain::band::{Band, Tally};
use crate::domain::causes::Causes;
use crate::domain::facts;
use crate::domain::questions::{F3, QuestionId as Q};

pub(super) fn band(a: &Answers) -> Option<(Band, Causes)> {
    let mut tally = Tally::default();
    for (points, question) in facts::fiber_points(a)? {
        tally.add(points, question);
    }
    let drinks = match a.one::<F3>()? {
        F3::Lt2 => 2,
        F3::TwoTo3 => 1,
        F3::FourTo5 | F3::Ge6 | F3::Ns => 0,
    };
    // Breast milk is not among the cups, so few cups say less while it is drunk.
    let most = if facts::breastfed(a) { 1 } else { drinks };
    tally.add(drinks.min(most), Q::F3);
    let (milk, juice) = (facts::much_milk(a), facts::much_juice(a));
    tally.add_if(milk, 1, Q::F4);
    tally.add_if(juice, 1, Q::F5);
    let at_least_some = milk || juice || facts::little_drink(a);
    Some(tally.band_at_least_some(at_least_some, 2, 5))
}
