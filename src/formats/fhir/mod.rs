//! Answers and log days for a doctor's software: a FHIR R4 `Bundle`. It holds what the parent answered and nothing that the
//! check made of it: no band, score, level or step; and nothing that tells who the child is. `docs/fhir.md` is its guide.

mod codes;
mod id;
mod json;
mod log;
#[cfg(not(target_arch = "wasm32"))]
mod published;
mod response;
#[cfg(not(target_arch = "wasm32"))]
mod when;

pub use codes::{QUESTIONNAIRE, SYSTEM};
#[cfg(not(target_arch = "wasm32"))]
pub use published::{codes, questionnaire};

use crate::content::Text;
use crate::domain::Answers;
use crate::domain::day::Day;
use crate::domain::gates::CountryGiven;
use crate::domain::log::LogDay;
use json::Json;

/// The answers as a `QuestionnaireResponse` and each day of the log as an `Observation`, in a `Bundle` of type `collection`,
/// as a JSON text. `day` is the one on which the questions were answered, by the calendar of the device; `days` are those of the
/// log, the oldest first. Answers to questions that were not asked are left out, and days on which nothing is filled in and
/// settled; without any answer there is no response.
#[must_use]
pub fn bundle(
    text: &Text,
    answers: &Answers,
    country: CountryGiven,
    day: Day,
    days: &[(Day, LogDay)],
) -> String {
    let mut out = Json::default();
    out.begin("Bundle");
    out.pair("type", "collection");
    let mut entries = Json::default();
    if let Some(response) = response::of(text, answers, country, day) {
        entry(&mut entries, &response);
    }
    for (day, entered) in days {
        if let Some(observation) = log::of(text, *day, entered) {
            entry(&mut entries, &observation);
        }
    }
    // FHIR has no empty lists.
    if !entries.is_empty() {
        out.list("entry", &entries);
    }
    out.close('}');
    out.into_text()
}

/// Puts a resource into the bundle, under an address made of what it says: the same content always has the same one.
fn entry(out: &mut Json, resource: &Json) {
    out.open('{');
    out.pair("fullUrl", &id::of(resource.text()));
    out.key("resource");
    out.put(resource.text());
    out.close('}');
}
