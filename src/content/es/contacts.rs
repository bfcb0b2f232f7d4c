//! Phone numbers with the Spanish words around them: docs/content.md 2i, "Strings the check shows".

use std::borrow::Cow;

use crate::content::contacts::{au, ca, ie, nz, uk, us};
use crate::content::text::{Numbers, Piece};
use crate::domain::questions::Country;

const fn words(words: &'static str) -> Piece {
    Piece::Words(Cow::Borrowed(words))
}

const NO_CHILDLINE: &[Piece] = &[words("número local de ayuda para niños")];

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
    advice: &[words("doctor de su hijo o a la línea de enfermería")],
    poison: &[Piece::Tel(us::POISON)],
    crisis: Some(&[Piece::Tel(us::CRISIS)]),
    childline: &[Piece::Tel(us::CHILDLINE)],
    er: "sala de emergencias",
    food_help: Some(&[Piece::Tel(us::FOOD_HELP)]),
};

static UK: Numbers = Numbers {
    emergency: &[Piece::Tel(uk::EMERGENCY)],
    advice: &[
        words("doctor de cabecera (GP) o al "),
        Piece::Tel(uk::ADVICE),
    ],
    poison: &[Piece::Tel(uk::POISON)],
    crisis: Some(&[Piece::Tel(uk::CRISIS)]),
    childline: &[Piece::Tel(uk::CHILDLINE)],
    er: "sala de emergencias (A&E)",
    food_help: None,
};

static CA: Numbers = Numbers {
    emergency: &[Piece::Tel(ca::EMERGENCY)],
    advice: &[words("doctor de su hijo o al "), Piece::Tel(ca::ADVICE)],
    poison: &[Piece::Tel(ca::POISON)],
    crisis: Some(&[Piece::Tel(ca::CRISIS)]),
    childline: NO_CHILDLINE,
    er: "sala de emergencias",
    food_help: Some(&[Piece::Tel(ca::FOOD_HELP)]),
};

static AU: Numbers = Numbers {
    emergency: &[Piece::Tel(au::EMERGENCY)],
    advice: &[words("doctor de su hijo o al "), Piece::Tel(au::ADVICE)],
    poison: &[Piece::Tel(au::POISON)],
    crisis: Some(&[Piece::Tel(au::CRISIS)]),
    childline: NO_CHILDLINE,
    er: "sala de emergencias",
    food_help: None,
};

static IE: Numbers = Numbers {
    emergency: &[
        Piece::Tel(ie::EMERGENCY),
        words(" o al "),
        Piece::Tel(ie::EMERGENCY_TOO),
    ],
    advice: &[words("doctor de cabecera (GP) o al de guardia")],
    poison: &[
        Piece::Tel(ie::POISON),
        words(" (de 8 am a 10 pm; de noche "),
        Piece::Tel(ie::POISON_AT_NIGHT),
        words(")"),
    ],
    crisis: Some(&[Piece::Tel(ie::CRISIS)]),
    childline: NO_CHILDLINE,
    er: "sala de emergencias (A&E)",
    food_help: None,
};

static NZ: Numbers = Numbers {
    emergency: &[Piece::Tel(nz::EMERGENCY)],
    advice: &[words("doctor de su hijo o al "), Piece::Tel(nz::ADVICE)],
    poison: &[Piece::Tel(nz::POISON)],
    crisis: Some(&[Piece::Tel(nz::CRISIS)]),
    childline: NO_CHILDLINE,
    er: "sala de emergencias",
    food_help: None,
};

static OTHER: Numbers = Numbers {
    emergency: &[words("número de emergencias local")],
    advice: &[words("doctor local")],
    poison: &[words("número local de ayuda por envenenamiento")],
    crisis: None,
    childline: NO_CHILDLINE,
    er: "sala de emergencias",
    food_help: None,
};
