//! What is exported for a doctor's software: exactly what was asked and answered, by the questions and codes that are published.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod log;
mod paths;
mod published;
mod resources;
#[path = "../../fixtures/walks.rs"]
mod walks;

use gut_skin_check::content::EN;
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::day::Day;
use gut_skin_check::domain::gates::CountryGiven;
use gut_skin_check::domain::log::LogDay;
use gut_skin_check::formats::fhir;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static QUESTIONNAIRE: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&fhir::questionnaire(&EN)).expect("JSON"));
static CODES: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&fhir::codes(&EN)).expect("JSON"));

fn today() -> Day {
    Day::parse("2026-11-28").expect("a day")
}

/// The bundle as it is written.
fn written(answers: &Answers, country: CountryGiven, days: &[(Day, LogDay)]) -> String {
    fhir::bundle(&EN, answers, country, today(), days)
}

fn bundle(answers: &Answers, country: CountryGiven, days: &[(Day, LogDay)]) -> Value {
    serde_json::from_str(&written(answers, country, days)).expect("JSON")
}

fn list<'a>(of: &'a Value, name: &str) -> &'a [Value] {
    of[name].as_array().map_or(&[], Vec::as_slice)
}

/// The resources of a kind.
fn resources<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    let all = list(bundle, "entry").iter().map(|entry| &entry["resource"]);
    all.filter(|resource| resource["resourceType"] == kind)
        .collect()
}

/// Every item with those in it, in order.
fn items(of: &Value) -> Vec<&Value> {
    let own = list(of, "item").iter();
    own.flat_map(|item| std::iter::once(item).chain(items(item)))
        .collect()
}

fn text<'a>(of: &'a Value, name: &str) -> &'a str {
    of[name].as_str().unwrap_or_default()
}

/// The answers of a response by question: codes, or the number.
fn answers_of(response: &Value) -> BTreeMap<String, Vec<String>> {
    let answer = |answer: &Value| match answer["valueInteger"].as_u64() {
        Some(number) => number.to_string(),
        None => text(&answer["valueCoding"], "code").to_owned(),
    };
    let answered = items(response)
        .into_iter()
        .filter(|item| item["item"].is_null());
    let answered = answered.map(|item| {
        let answers = list(item, "answer").iter().map(answer);
        (text(item, "linkId").to_owned(), answers.collect())
    });
    answered.collect()
}
