//! Phone numbers by country, exactly as the table "Strings the check shows" in docs/content.md 2i. They
//! were read in archived pages and nobody has called them; the About screen says so.

use std::borrow::Cow;

use crate::domain::Topic;
use crate::domain::questions::Country;

/// A piece of a line: words, or something to tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Plain words.
    Words(Cow<'static, str>),
    /// A phone number as shown; [`tel`] makes its link.
    Tel(&'static str),
    /// A link to a topic of questions; its words are the topic's name.
    Topic(Topic),
}

/// What a country's placeholders become.
#[derive(Debug)]
pub struct Numbers {
    /// `{emergency}`.
    pub emergency: &'static [Piece],
    /// `{advice}`.
    pub advice: &'static [Piece],
    /// `{poison}`.
    pub poison: &'static [Piece],
    /// `{crisis}`; `None` leaves out "{crisis} or ".
    pub crisis: Option<&'static [Piece]>,
    /// `{childline}`.
    pub childline: &'static [Piece],
    /// `{er}`.
    pub er: &'static str,
    /// `{food_help}`, the line that helps when food is hard to afford; `None` leaves out
    /// " or call {food_help}".
    pub food_help: Option<&'static [Piece]>,
}

/// The address of a phone link: the number without its spaces.
#[must_use]
pub fn tel(shown: &str) -> String {
    let mut address = String::from("tel:");
    address.extend(shown.chars().filter(|char| *char != ' '));
    address
}

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
    emergency: &[Piece::Tel("911")],
    advice: &[words("your child's doctor or nurse line")],
    poison: &[Piece::Tel("1-800-222-1222")],
    crisis: Some(&[Piece::Tel("988")]),
    childline: &[Piece::Tel("1-800-422-4453")],
    er: "emergency room",
    food_help: Some(&[Piece::Tel("211")]),
};

static UK: Numbers = Numbers {
    emergency: &[Piece::Tel("999")],
    advice: &[words("your GP or "), Piece::Tel("111")],
    poison: &[Piece::Tel("111")],
    crisis: Some(&[Piece::Tel("116 123")]),
    childline: &[Piece::Tel("0808 800 5000")],
    er: "A&E",
    food_help: None,
};

static CA: Numbers = Numbers {
    emergency: &[Piece::Tel("911")],
    advice: &[words("your child's doctor or "), Piece::Tel("811")],
    poison: &[Piece::Tel("1-844-764-7669")],
    crisis: Some(&[Piece::Tel("988")]),
    childline: NO_CHILDLINE,
    er: "emergency room",
    food_help: Some(&[Piece::Tel("211")]),
};

static AU: Numbers = Numbers {
    emergency: &[Piece::Tel("000")],
    advice: &[words("your child's doctor or "), Piece::Tel("1800 022 222")],
    poison: &[Piece::Tel("13 11 26")],
    crisis: Some(&[Piece::Tel("13 11 14")]),
    childline: NO_CHILDLINE,
    er: "emergency department",
    food_help: None,
};

static IE: Numbers = Numbers {
    emergency: &[Piece::Tel("112"), words(" or "), Piece::Tel("999")],
    advice: &[words("your GP or out-of-hours GP")],
    poison: &[
        Piece::Tel("01 809 2166"),
        words(" (8 am to 10 pm; at night "),
        Piece::Tel("112"),
        words(")"),
    ],
    crisis: Some(&[Piece::Tel("116 123")]),
    childline: NO_CHILDLINE,
    er: "A&E",
    food_help: None,
};

static NZ: Numbers = Numbers {
    emergency: &[Piece::Tel("111")],
    advice: &[words("your child's doctor or "), Piece::Tel("0800 611 116")],
    poison: &[Piece::Tel("0800 764 766")],
    crisis: Some(&[Piece::Tel("1737")]),
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
