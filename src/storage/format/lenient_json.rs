//! One flat JSON object of strings: written through serde, read by a scanner of our own. Whatever type serde_json is
//! asked for, it links its float parser and its tables (6 KB of the wasm); no stored value is a fraction. The scanner also
//! returns what precedes a damaged place (docs/decisions/0003-size.md).

use serde::ser::{Serialize, SerializeMap, Serializer};
use std::str::Chars;

/// Names and texts, in their order; duplicate names are kept.
pub type Fields = Vec<(String, String)>;

/// Reads a text as far as it goes, and tells whether it was one flat object of strings and nothing else.
/// `None` where it is no object at all.
///
/// A number or a word without quotes is read as its text, and what is nested as an empty one, so that the
/// fields after it are found. Where the text breaks off inside a value, the last word is dropped: it may be half of one.
#[must_use]
pub fn read(text: &str) -> Option<(Fields, bool)> {
    let mut rest = text.chars();
    (mark(&mut rest) == Some('{')).then(|| {
        let mut fields = Fields::new();
        let whole = read_fields(&mut rest, &mut fields);
        (fields, whole)
    })
}

fn read_fields(rest: &mut Chars<'_>, fields: &mut Fields) -> bool {
    let mut strings_only = true;
    loop {
        let (mut name, mut value) = (String::new(), String::new());
        if mark(rest) != Some('"') || !string(rest, &mut name) || mark(rest) != Some(':') {
            return false;
        }
        let behind = rest.clone();
        let ended = if mark(rest) == Some('"') {
            string(rest, &mut value)
        } else {
            *rest = behind;
            strings_only = false;
            bare(rest, &mut value)
        };
        let next = mark(rest).filter(|next| ended && matches!(next, ',' | '}'));
        if next.is_none() {
            value.truncate(value.rfind(' ').unwrap_or(0));
        }
        fields.push((name, value));
        match next {
            Some(',') => {}
            Some(_) => return strings_only && mark(rest).is_none(),
            None => return false,
        }
    }
}

/// The next letter that is no white space.
fn mark(rest: &mut Chars<'_>) -> Option<char> {
    rest.find(|letter| !letter.is_ascii_whitespace())
}

/// Reads a string behind its opening quote, and tells whether it was closed.
fn string(rest: &mut Chars<'_>, text: &mut String) -> bool {
    loop {
        let read = match rest.next() {
            Some('"') => return true,
            Some('\\') => escaped(rest),
            other => other,
        };
        match read {
            Some(letter) => text.push(letter),
            None => return false,
        }
    }
}

/// The letter of an escape. Nothing that is written here needs two escapes for one letter.
fn escaped(rest: &mut Chars<'_>) -> Option<char> {
    Some(match rest.next()? {
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let code =
                (0..4).try_fold(0, |code, _| Some(code * 16 + rest.next()?.to_digit(16)?))?;
            char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        other => other,
    })
}

/// Reads what is no string up to the end of the field, without recursion however deep it nests.
fn bare(rest: &mut Chars<'_>, text: &mut String) -> bool {
    let mut depth = 0_u32;
    loop {
        let behind = rest.clone();
        match rest.next() {
            None => return false,
            Some('"') => {
                if !string(rest, &mut String::new()) {
                    return false;
                }
            }
            Some('{' | '[') => depth = depth.saturating_add(1),
            Some(',' | '}' | ']') if depth == 0 => {
                *rest = behind;
                return true;
            }
            Some('}' | ']') => depth -= 1,
            Some(letter) if depth == 0 && !letter.is_ascii_whitespace() => text.push(letter),
            Some(_) => {}
        }
    }
}

/// A whole number without sign, in the one way in which it is written: a key that is a number would be there twice otherwise.
#[must_use]
pub fn number(text: &str) -> Option<u64> {
    let digit = |number: u64, letter: char| {
        let digit = letter.to_digit(10)?;
        number.checked_mul(10)?.checked_add(u64::from(digit))
    };
    let plain = text == "0" || !text.starts_with('0');
    let number = text.chars().try_fold(0, digit);
    number.filter(|_| plain && !text.is_empty())
}

/// Fields to write.
#[derive(Clone, Copy, Debug)]
pub struct Flat<'a>(pub &'a [(&'a str, &'a str)]);

impl Serialize for Flat<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        for (name, text) in self.0 {
            map.serialize_entry(name, text)?;
        }
        map.end()
    }
}

/// Owned fields to write.
#[derive(Clone, Copy, Debug)]
pub struct Owned<'a>(pub &'a [(String, String)]);

impl Serialize for Owned<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let fields = self.0.iter();
        let fields: Vec<(&str, &str)> = fields
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        Flat(&fields).serialize(out)
    }
}

/// A value as a JSON text. It has string keys only and no failing parts, so the error case cannot arise.
pub(crate) fn text_of(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
