//! Phone numbers with the English words around them: docs/content.md 2i, "Strings the check shows".

use std::borrow::Cow;

use crate::content::contacts::{au, ca, ie, nz, uk, us};
use crate::content::text::{Numbers, Piece};
use crate::domain::questions::Country;

const fn words(words: &'static str) -> Piece {
    Piece::Words(Cow::Borrowed(words))
}

const NO_CHILDLINE: &[Piece] = &[words("your local child help line")];

/// The numbers of a country.
#[must_use]
pub const fn numbers(country: Country) -> &'static Numbers {
    match country {
        Country::Us => &US,
        Country::Uk => &UK,
        Country::Ca => &CA,
        Country::Au => &AU,
        Country::Ie => &IE,
        Country::Nz => &NZ,
        Country::Other => &OTHER,
    }
}

static US: Numbers = Numbers {
    emergency: &[Piece::Tel(us::EMERGENCY)],
    advice: &[words("your child's doctor or nurse line")],
    poison: &[Piece::Tel(us::POISON)],
    crisis: Some(&[Piece::Tel(us::CRISIS)]),
    childline: &[Piece::Tel(us::CHILDLINE)],
    er: "emergency room",
    food_help: Some(&[Piece::Tel(us::FOOD_HELP)]),
};

static UK: Numbers = Numbers {
    emergency: &[Piece::Tel(uk::EMERGENCY)],
    advice: &[words("your GP or "), Piece::Tel(uk::ADVICE)],
    poison: &[Piece::Tel(uk::POISON)],
    crisis: Some(&[Piece::Tel(uk::CRISIS)]),
    childline: &[Piece::Tel(uk::CHILDLINE)],
    er: "A&E",
    food_help: None,
};

static CA: Numbers = Numbers {
    emergency: &[Piece::Tel(ca::EMERGENCY)],
    advice: &[words("your child's doctor or "), Piece::Tel(ca::ADVICE)],
    poison: &[Piece::Tel(ca::POISON)],
    crisis: Some(&[Piece::Tel(ca::CRISIS)]),
    childline: NO_CHILDLINE,
    er: "emergency room",
    food_help: Some(&[Piece::Tel(ca::FOOD_HELP)]),
};

static AU: Numbers = Numbers {
    emergency: &[Piece::Tel(au::EMERGENCY)],
    advice: &[words("your child's doctor or "), Piece::Tel(au::ADVICE)],
    poison: &[Piece::Tel(au::POISON)],
    crisis: Some(&[Piece::Tel(au::CRISIS)]),
    childline: NO_CHILDLINE,
    er: "emergency department",
    food_help: None,
};

static IE: Numbers = Numbers {
    emergency: &[
        Piece::Tel(ie::EMERGENCY),
        words(" or "),
        Piece::Tel(ie::EMERGENCY_TOO),
    ],
    advice: &[words("your GP or out-of-hours GP")],
    poison: &[
        Piece::Tel(ie::POISON),
        words(" (8 am to 10 pm; at night "),
        Piece::Tel(ie::POISON_AT_NIGHT),
        words(")"),
    ],
    crisis: Some(&[Piece::Tel(ie::CRISIS)]),
    childline: NO_CHILDLINE,
    er: "A&E",
    food_help: None,
};

static NZ: Numbers = Numbers {
    emergency: &[Piece::Tel(nz::EMERGENCY)],
    advice: &[words("your child's doctor or "), Piece::Tel(nz::ADVICE)],
    poison: &[Piece::Tel(nz::POISON)],
    crisis: Some(&[Piece::Tel(nz::CRISIS)]),
    childline: NO_CHILDLINE,
    er: "emergency department",
    food_help: None,
};

static OTHER: Numbers = Numbers {
    emergency: &[words("your local emergency number")],
    advice: &[words("a local doctor")],
    poison: &[words("your local poison line")],
    crisis: None,
    childline: NO_CHILDLINE,
    er: "emergency room",
    food_help: None,
};
