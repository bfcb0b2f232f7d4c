//! Whom a screen that stops the check says to call, and in which order.

use crate::content::text::{Numbers, Piece};
use crate::domain::Outcome;
use crate::domain::advice::{self, EmergencyText};

/// Somebody to call; the number is that of the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// The emergency number.
    Emergency,
    /// The poison line.
    Poison,
    /// The advice line, or the doctor.
    Advice,
}

/// The calls of a screen that stops the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calls {
    /// At the top, each once; the first is the one to make.
    pub first: Vec<Call>,
    /// At the end, for when it gets worse; `None` where it is among the first.
    pub worse: Option<Call>,
}

impl Call {
    /// Its number among those of a country.
    #[must_use]
    pub const fn number(self, numbers: &Numbers) -> &'static [Piece] {
        match self {
            Self::Emergency => numbers.emergency,
            Self::Poison => numbers.poison,
            Self::Advice => numbers.advice,
        }
    }
}

/// The calls for an outcome. The emergency number is among those of every screen that stops the check, whatever its
/// texts are; a result has no calls.
#[must_use]
pub fn calls(outcome: &Outcome) -> Calls {
    match outcome {
        Outcome::Emergency { flags, poison } => {
            // The emergency number comes first whatever the sign is; then the poison line, where a text names it.
            let mut first = vec![Call::Emergency];
            let texts = advice::emergency_texts(flags);
            let named = |text| texts.contains(&text);
            if *poison || named(EmergencyText::Battery) || named(EmergencyText::Poison) {
                first.push(Call::Poison);
            }
            Calls { first, worse: None }
        }
        Outcome::Today { .. } => Calls {
            first: vec![Call::Advice],
            worse: Some(Call::Emergency),
        },
        Outcome::OutOfRange(_) => Calls {
            first: Vec::new(),
            worse: Some(Call::Emergency),
        },
        Outcome::Incomplete | Outcome::Assessed(_) => Calls::default(),
    }
}
