//! The result as JSON, and the whole of the `assess` program: docs/content.md 3.13, "no other key than
//! these".

use super::input::{self, Refusal};
use super::to_json;
use crate::content::Text;
use crate::domain::age::Scope;
use crate::domain::bands::{Bands, Domain};
use crate::domain::flag::Flag;
use crate::domain::{Outcome, assess};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A body of answers as a body with the result.
///
/// # Errors
/// The first fault of the input, with its key.
pub fn answer(body: &[u8]) -> Result<String, Refusal> {
    let body = std::str::from_utf8(body).map_err(|_| Refusal::of_input())?;
    Ok(to_text(&assess(&input::read(body)?)))
}

/// The same with the key `report`: what the screens say in this language.
///
/// # Errors
/// The first fault of the input, with its key.
pub fn answer_with_report(body: &[u8], text: &'static Text) -> Result<String, Refusal> {
    let result = answer(body)?;
    let body = std::str::from_utf8(body).map_err(|_| Refusal::of_input())?;
    let report = super::report::report(&input::read(body)?, text);
    // A result is an object, and never an empty one.
    let open = result.strip_suffix('}').unwrap_or(&result);
    Ok(format!("{open},\"report\":{report}}}"))
}

/// A result as a JSON text.
#[must_use]
pub fn to_text(outcome: &Outcome) -> String {
    to_json(&Shown(outcome))
}

/// A result to be written, its keys in the order of the specification.
struct Shown<'a>(&'a Outcome);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        map.serialize_entry("level", self.0.level())?;
        match self.0 {
            Outcome::Incomplete => {}
            Outcome::OutOfRange(scope) => map.serialize_entry("why", why(*scope))?,
            Outcome::Emergency { flags, poison } => {
                map.serialize_entry("flags", &ids(flags))?;
                map.serialize_entry("poison", poison)?;
                map.serialize_entry("bands", &())?;
            }
            Outcome::Today { flags } => {
                map.serialize_entry("flags", &ids(flags))?;
                map.serialize_entry("bands", &())?;
            }
            Outcome::Assessed(found) => {
                map.serialize_entry("flags", &ids(&found.flags))?;
                if let Some(score) = found.score {
                    map.serialize_entry("score", &format!("{}/{}", score.count, score.of))?;
                }
                map.serialize_entry("bands", &ByDomain(&found.bands))?;
                map.serialize_entry("overlap", &found.overlap)?;
                map.serialize_entry("steps", &keys(&found.steps, |step| step.key()))?;
                map.serialize_entry("guards", &keys(&found.guards, |guard| guard.key()))?;
                map.serialize_entry("unsure", &keys(&found.unsure, |domain| domain.key()))?;
                map.serialize_entry("support", &keys(&found.support, |sign| sign.signal.key()))?;
            }
        }
        map.end()
    }
}

/// Why an age is out of range.
const fn why(scope: Scope) -> &'static str {
    match scope {
        Scope::Under => "under_12m",
        Scope::Within | Scope::Over => "60m_plus",
    }
}

fn ids(flags: &[Flag]) -> Vec<&'static str> {
    keys(flags, |flag| flag.id.key())
}

fn keys<T>(found: &[T], key: fn(&T) -> &'static str) -> Vec<&'static str> {
    found.iter().map(key).collect()
}

struct ByDomain<'a>(&'a Bands);

impl Serialize for ByDomain<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let band = |domain: &Domain| (domain.key(), self.0.band(*domain).key());
        out.collect_map(Domain::ALL.iter().map(band))
    }
}
