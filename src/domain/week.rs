//! The S flags: a doctor should look this week. Some are signs of the safety lists, the others are found by the rules
//! here (docs/content.md 3.3).

use super::answers::{Answers, Group};
use super::bands::{Band, Bands, Domain};
use super::causes::Causes;
use super::facts::{foods_off, is_missing, not_eaten, poop_signs};
use super::flag::{Flag, Flags, Level, Rule, Urgency};
use super::questions::{
    B1, B2, B6, B7, Bf, E1, E2, E3, F4, M3, M3b, M4, QuestionId as Q, S6, S7, T4, Toilet, V3, X2,
};
use super::signs;

// A rule is asked only here, so the flag of a rule is one of this level.
const _: () = {
    let mut rules = Rule::ALL;
    while let [rule, rest @ ..] = rules {
        assert!(
            matches!(rule.flag().level(), Level::Week { .. }),
            "the flag of a rule is an S flag"
        );
        rules = rest;
    }
};

/// The S flags, sorted by number. A flag that names a band waits until the band is checked.
#[must_use]
pub fn week(answers: &Answers, bands: &Bands) -> Vec<Flag> {
    let mut flags = Flags(signs::by_sign(answers));
    flags.0.retain(|flag| flag.id.urgency() == Urgency::Week);
    for rule in Rule::ALL.iter().copied() {
        let causes = causes(rule, answers, bands);
        if !causes.is_empty() {
            flags.raise(rule.flag(), causes);
        }
    }
    flags.0
}

/// The questions whose answers raise the flag of a rule; none where it is not raised.
fn causes(rule: Rule, a: &Answers, bands: &Bands) -> Causes {
    match rule {
        Rule::Leaks => {
            let leaks = a.is(Toilet::Trained) && a.is(B6::Ge1w);
            causes_if(leaks, &[Q::Toilet, Q::B6])
        }
        Rule::LongPoopTrouble => {
            let signs = poop_signs(a);
            let not_helped = a.is_any(&[X2::No, X2::Own, X2::Nothelping, X2::Stopped]);
            let long = signs.count() >= 2 && a.is(B7::Gt3m) && not_helped;
            let mut causes = causes_if(long, &[Q::B7, Q::X2]);
            if long {
                causes.extend(signs.causes);
            }
            causes
        }
        Rule::HardSkin => {
            let skin = bands.get(Domain::Skin);
            if skin.band == Band::High {
                skin.causes
            } else {
                Causes::NONE
            }
        }
        Rule::FastFlares => causes_if(a.is(S6::Fast), &[Q::S6]),
        Rule::LowIron => causes_if(a.has_any(&[M4::Pica, M4::Pale]), &[Q::M4]),
        Rule::UncheckedSupplements => {
            let minerals = [M3::Iron, M3::Zinc, M3::Magnesium, M3::Herbs, M3::Enema];
            let minerals = a.has_any(&minerals) && a.is_other(M3b::Allok);
            let vitamins = a.has_any(&[M3::Multi, M3::Vitd]);
            let vitamins = vitamins && a.is_any(&[M3b::Notall, M3b::Noone]);
            causes_if(minerals || vitamins, &[Q::M3, Q::M3b])
        }
        Rule::Swallowing => {
            let soft = a.is(T4::Soft) && a.age().is_some_and(|age| age.months() >= 18);
            let mut causes = causes_if(soft, &[Q::Age, Q::T4]);
            causes.extend(causes_if(a.is_any(&[T4::Yes, T4::Both]), &[Q::T4]));
            causes
        }
        Rule::Unguided => unguided(a),
        Rule::LooseForWeeks => {
            let loose = a.is(B2::Loose);
            let for_weeks = a.is_any(&[B7::TwoTo4w, B7::OneTo3m, B7::Gt3m]);
            let mut causes = causes_if(loose && a.is(B1::Gt21), &[Q::B1, Q::B2]);
            causes.extend(causes_if(loose && for_weeks, &[Q::B2, Q::B7]));
            causes
        }
        Rule::FewFoods => few_foods(a),
        Rule::LowProteinDrink => {
            let drink = a.is(F4::Ricenut) && is_missing(Group::Dairy, a);
            let under_two = a.age().is_some_and(|age| age.months() < 24) && a.is(Bf::No);
            let variety = bands.get(Domain::Variety);
            let narrow = drink && variety.band == Band::High;
            let mut causes = causes_if(drink && under_two, &[Q::Age, Q::Bf, Q::F4]);
            causes.extend(causes_if(narrow, &[Q::F4]));
            if drink && (under_two || narrow) {
                // A family that eats no dairy by choice has no row for it in the grid.
                causes.extend(causes_if(not_eaten(Group::Dairy, a), &[Q::Diet]));
                causes.extend(causes_if(a.grid().row(Group::Dairy).is_some(), &[Q::G]));
            }
            if narrow {
                causes.extend(variety.causes);
            }
            causes
        }
        Rule::UnknownCream => causes_if(a.has(S7::Noscript), &[Q::S7]),
    }
}

/// Rows of the grid that are hardly ever eaten or off limits, from which a child under 24 months has very few foods.
const MISSING_ROWS: usize = 8;
/// The same with breast milk.
const MISSING_ROWS_WITH_BREAST_MILK: usize = 9;

/// Very few foods, or no fruit and vegetable (DESIGN).
fn few_foods(a: &Answers) -> Causes {
    let Some(age) = a.age() else {
        return Causes::NONE;
    };
    if age.months() >= 24 {
        let fruit_and_veg = [
            Group::Greens,
            Group::Orange,
            Group::OtherVeg,
            Group::OtherFruit,
        ];
        let none = fruit_and_veg.iter().all(|group| is_missing(*group, a));
        let mut causes = causes_if(none, &[Q::Age, Q::G]);
        causes.extend(causes_if(a.is(V3::Lt10), &[Q::Age, Q::V3]));
        return causes;
    }
    let groups = Group::ALL.iter();
    let missing = groups.filter(|group| is_missing(**group, a)).count();
    let few = match a.one::<Bf>() {
        Some(Bf::No) => missing >= MISSING_ROWS,
        Some(Bf::Yes) => missing >= MISSING_ROWS_WITH_BREAST_MILK,
        None => false,
    };
    causes_if(few, &[Q::Age, Q::Bf, Q::G])
}

/// Three or more foods off limits, or milk before the second birthday, and no one who guides it.
fn unguided(a: &Answers) -> Causes {
    let unguided = a.is(E1::Now) && a.is_any(&[E3::Own, E3::Other, E3::Mixed]);
    let under_two = a.age().is_some_and(|age| age.months() < 24);
    let no_milk = a.has(E2::Dairy) && under_two && a.is(Bf::No);
    let mut causes = causes_if(unguided && foods_off(a) >= 3, &[Q::E1, Q::E2, Q::E3]);
    let milk = [Q::Age, Q::Bf, Q::E1, Q::E2, Q::E3];
    causes.extend(causes_if(unguided && no_milk, &milk));
    causes
}

fn causes_if(condition: bool, questions: &[Q]) -> Causes {
    if condition {
        Causes::of(questions)
    } else {
        Causes::NONE
    }
}
