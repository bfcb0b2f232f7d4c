//! Changes every word of a language, natively: the pseudo-language is made with it, and the tests read all words with it.
//! A field that is added to the words of the screens cannot be forgotten.

use super::grammar::Forms;

/// What becomes of a word, by its path such as `result.booking_none`.
pub type Change<'a> = &'a mut dyn FnMut(&str, &'static str) -> &'static str;

/// Words, or a struct of words.
pub trait Map {
    /// The same with each word changed.
    #[must_use]
    fn map(&self, path: &str, change: Change<'_>) -> Self;
}

/// The path of a field.
#[must_use]
pub fn below(path: &str, field: &str) -> String {
    if path.is_empty() {
        field.to_owned()
    } else {
        [path, field].join(".")
    }
}

/// Keeps a value for as long as the program runs, as the words of a language are kept.
pub fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

impl Map for &'static str {
    fn map(&self, path: &str, change: Change<'_>) -> Self {
        change(path, self)
    }
}

impl Map for &'static [&'static str] {
    fn map(&self, path: &str, change: Change<'_>) -> Self {
        let mut words = Vec::new();
        for (index, each) in self.iter().enumerate() {
            words.push(change(&below(path, &index.to_string()), each));
        }
        words.leak()
    }
}

impl Map for &'static Forms {
    fn map(&self, path: &str, change: Change<'_>) -> Self {
        let mut special = Vec::new();
        for (plural, words) in self.special.iter().copied() {
            let path = below(path, &format!("{plural:?}").to_lowercase());
            special.push((plural, change(&path, words)));
        }
        keep(Forms {
            special: special.leak(),
            other: change(&below(path, "other"), self.other),
        })
    }
}
