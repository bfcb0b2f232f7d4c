//! Which tests to run.

use std::str::FromStr;

/// What to run.
#[derive(Default)]
pub struct Options {
    /// One part instead of all.
    pub only: Option<Part>,
    /// One browser engine instead of all.
    pub engine: Option<Engine>,
}

/// A part of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Formatting, lints, and the tests that need no browser.
    Native,
    /// Tests of single pieces inside a browser.
    Browser,
    /// The release build as a parent uses it.
    E2e,
}

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium.
    Chromium,
    /// Firefox ESR.
    Firefox,
    /// WebKitGTK, which stands for Safari.
    Webkit,
}

impl Engine {
    /// All of them, in the order in which they run.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// One of them, or all.
    pub fn chosen(only: Option<Self>) -> Vec<Self> {
        only.map_or_else(|| Self::ALL.to_vec(), |engine| vec![engine])
    }

    /// The name on the command line and in `GSC_ENGINE`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

impl FromStr for Engine {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|engine| engine.name() == text);
        known.ok_or_else(|| "an engine is chromium, firefox or webkit".to_owned())
    }
}

impl FromStr for Part {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "native" => Ok(Self::Native),
            "browser" => Ok(Self::Browser),
            "e2e" => Ok(Self::E2e),
            _ => Err("a part is native, browser or e2e".to_owned()),
        }
    }
}
