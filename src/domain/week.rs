//! The S flags: a doctor should look this week. Some are signs of the safety lists, the others are found by the rules
//! here (docs/content.md 3.3).

use super::answers::Answers;
use super::bands::{Band, Bands, Domain};
use super::causes::Causes;
use super::facts::{foods_off, poop_signs};
use super::flag::{Flag, Flags, Level, Rule, Urgency};
use super::gates::{self, CountryGiven};
use super::questions::{
    B1, B2, B6, B7, Bf, E1, E2, E3, M3b, M4, QuestionId as Q, S6, T4, Toilet, X2,
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
            let long = signs.count() >= 2 && a.is(B7::Gt3m) && a.is_other(X2::Helping);
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
            let unchecked = gates::asked(Q::M3b, a, CountryGiven::No) && a.is_other(M3b::Allok);
            causes_if(unchecked, &[Q::M3, Q::M3b])
        }
        Rule::Choking => causes_if(a.is(T4::Yes), &[Q::T4]),
        Rule::Unguided => unguided(a),
        Rule::LooseForWeeks => {
            let loose = a.is(B2::Loose);
            let for_weeks = a.is_any(&[B7::TwoTo4w, B7::OneTo3m, B7::Gt3m]);
            let mut causes = causes_if(loose && a.is(B1::Gt21), &[Q::B1, Q::B2]);
            causes.extend(causes_if(loose && for_weeks, &[Q::B2, Q::B7]));
            causes
        }
    }
}

/// Three or more foods off the menu, or milk before the second birthday, and no one who guides it.
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
