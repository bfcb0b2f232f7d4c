//! The words and their shape, and nothing else: a change of one sentence touches one file here and no logic.
//!
//! `text` is the shape of a language: which words it must have. `en` fills it in with English, `es` with Spanish. `contacts` and
//! `sources` are facts. What is composed of them is in `report`.

pub mod contacts;
pub mod en;
pub mod es;
mod options;
#[cfg(not(target_arch = "wasm32"))]
pub mod pseudo;
pub mod sources;
pub mod text;

use crate::domain::day::Day;
use std::ops::Deref;

pub use en::EN;
pub use es::ES;
pub use text::Text;

/// The tag of the language of this build: that of `GSC_LANGUAGE`, or English where it is not set.
const TAG: &str = match option_env!("GSC_LANGUAGE") {
    Some(tag) => tag,
    None => "en",
};

/// Every language that can be built, by its tag. Evaluated by the compiler, so that only the chosen one is shipped and an
/// unknown tag does not compile.
#[allow(clippy::panic, reason = "it stops the compiler, never a parent")]
const fn built(tag: &str) -> &'static Text {
    match tag.as_bytes() {
        b"en" => &EN,
        b"es" => &ES,
        _ => panic!("GSC_LANGUAGE is not the tag of a language in src/content"),
    }
}

const LANGUAGE: &Text = built(TAG);

/// The language of this build. One build has one language, so that another costs the first one no byte; nothing else of the
/// shipped code names a language.
#[must_use]
pub const fn language() -> &'static Text {
    LANGUAGE
}

/// The language that something is said in. A browser's build has only one, so there it is known to the compiler, which then
/// puts the words into the code where they are used, without a table of all words to look them up in.
#[derive(Clone, Copy)]
pub struct Language {
    #[cfg(not(target_arch = "wasm32"))]
    text: &'static Text,
}

impl Language {
    /// This language; in the browser that of the build.
    #[must_use]
    pub const fn of(text: &'static Text) -> Self {
        #[cfg(target_arch = "wasm32")]
        let _ = text;
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            text,
        }
    }

    /// Its words.
    #[must_use]
    pub const fn text(self) -> &'static Text {
        #[cfg(target_arch = "wasm32")]
        return LANGUAGE;
        #[cfg(not(target_arch = "wasm32"))]
        self.text
    }
}

impl Deref for Language {
    type Target = Text;

    fn deref(&self) -> &Text {
        self.text()
    }
}

/// The same one is in the same place.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.text(), other.text())
    }
}

/// The version of docs/content.md that the words and rules are those of.
pub const CONTENT_VERSION: &str = "1.1";
/// The month of that version.
pub const CONTENT_DATE: &str = "2026-11";
/// The first day of that month: what the age of the content is counted from.
#[must_use]
pub fn content_day() -> Day {
    Day::parse(&[CONTENT_DATE, "-01"].concat()).unwrap_or(Day::FIRST)
}
/// Who has signed the content: nobody yet, and the product says so.
pub const CLINICAL_REVIEW: &str = "pending";

/// Every language there is, for the tests; the first is the one that the specification is written in.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn languages() -> Vec<&'static Text> {
    vec![&EN, &ES, &pseudo::PSEUDO]
}
