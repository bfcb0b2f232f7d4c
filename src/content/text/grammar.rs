//! What languages do differently beside their words: direction, plurals, how a list is joined.

/// The direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of `dir`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A plural category, as the Unicode CLDR names them. A language uses only some; `Other` is in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the CLDR")]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// The plurals of many languages: one, and all others.
#[must_use]
pub const fn one_or_other(number: u32) -> Plural {
    match number {
        1 => Plural::One,
        _ => Plural::Other,
    }
}

/// Parts with commas between them. What stands before the last one depends on its place, from 0, and on its words.
pub fn join(parts: &[&'static str], last: fn(usize, &str) -> &'static str) -> String {
    let mut words = String::new();
    for (index, part) in parts.iter().enumerate() {
        let is_last = index + 1 == parts.len();
        words.push_str(match (index, is_last) {
            (0, _) => "",
            (_, true) => last(index, part),
            _ => ", ",
        });
        words.push_str(part);
    }
    words
}

/// Words that go with a number (`{n}`), in each form that the language has.
#[derive(Clone, Copy, Debug)]
pub struct Forms {
    /// The words of each category but `Other`.
    pub special: &'static [(Plural, &'static str)],
    /// The words for all other numbers.
    pub other: &'static str,
}

impl Forms {
    /// The words of a category.
    #[must_use]
    pub fn of(&self, plural: Plural) -> &'static str {
        let mut special = self.special.iter();
        let found = special.find(|(category, _)| *category == plural);
        found.map_or(self.other, |(_, words)| words)
    }
}

/// The forms of some words: `forms!("{n} years", One "1 year")`.
macro_rules! forms {
    ($other:literal $(, $plural:ident $words:literal)*) => {
        &$crate::content::text::grammar::Forms {
            special: &[$(($crate::content::text::grammar::Plural::$plural, $words),)*],
            other: $other,
        }
    };
}

pub(crate) use forms;
