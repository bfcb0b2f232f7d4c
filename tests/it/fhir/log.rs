//! Log days: what was filled in and settled, as it was, and a code of others for a real count alone.

use super::{CODES, bundle, list, resources, text, today};
use crate::support::any_log_day;
use gut_skin_check::content::EN;
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::gates::CountryGiven;
use gut_skin_check::domain::log::{LogDay, LogField};
use gut_skin_check::formats::fhir::{SYSTEM, bundle as written};
use proptest::prelude::*;
use serde_json::Value;

/// Field, and value or values, in words of the log.
fn entered(day: &LogDay) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for field in LogField::ALL.iter().copied() {
        if let Some(value) = day.value(field) {
            let text = field.text(value);
            let values = text.split(',');
            all.extend(values.map(|value| (field.key().to_owned(), value.to_owned())));
        }
    }
    all
}

fn told(observation: &Value) -> Vec<(String, String)> {
    let parts = list(observation, "component").iter().map(|part| {
        let coding = &part["code"]["coding"][0];
        assert_eq!(coding["system"], SYSTEM);
        let field = text(coding, "code").strip_prefix("log.").expect("a field");
        let quantity = &part["valueQuantity"];
        let value = if quantity.is_object() {
            let more = if quantity["comparator"] == ">=" {
                "plus"
            } else {
                ""
            };
            format!("{}{more}", quantity["value"])
        } else {
            let coding = &part["valueCodeableConcept"]["coding"][0];
            let code = text(coding, "code");
            let prefix = format!("log.{field}.");
            code.strip_prefix(&prefix)
                .expect("its own value")
                .to_owned()
        };
        (field.to_owned(), value)
    });
    parts.collect()
}

fn observation(day: LogDay) -> Option<Value> {
    let bundle = bundle(&Answers::default(), CountryGiven::No, &[(today(), day)]);
    resources(&bundle, "Observation").first().copied().cloned()
}

proptest! {
    #[test]
    fn a_day_tells_what_is_filled_in_and_settled(day in any_log_day()) {
        let wanted = entered(&day);
        let Some(observation) = observation(day) else {
            prop_assert!(wanted.is_empty());
            return Ok(());
        };
        prop_assert_eq!(told(&observation), wanted);
        prop_assert_eq!(&observation["effectiveDateTime"], "2026-11-28");
        prop_assert_eq!(&observation["status"], "final");
        let count = day.value(LogField::Poop).is_some_and(|count| count < 4);
        let loinc = observation["component"].to_string().matches("\"http://loinc.org\"").count();
        prop_assert_eq!(loinc, usize::from(count));
        let notice = text(&observation["note"][0], "text").contains("LOINC");
        prop_assert_eq!(notice, count);
    }
}

#[test]
fn every_code_of_the_log_is_defined() {
    let defined: Vec<&str> = list(&CODES, "concept")
        .iter()
        .map(|one| text(one, "code"))
        .collect();
    for field in LogField::ALL.iter().copied() {
        for value in (0..32).filter(|value| field.allows(*value)) {
            let mut day = LogDay::default();
            day.set(field, Some(value));
            let observation = observation(day).expect("it is filled in");
            assert!(defined.contains(&text(&observation["code"]["coding"][0], "code")));
            for part in list(&observation, "component") {
                for coding in [&part["code"], &part["valueCodeableConcept"]] {
                    let code = text(&coding["coding"][0], "code");
                    assert!(code.is_empty() || defined.contains(&code), "{code}");
                }
            }
        }
    }
}

#[test]
fn the_words_are_those_of_the_log() {
    let mut day = LogDay::default();
    day.set(LogField::Pain, Some(1));
    let days = [(today(), day)];
    let text = written(&EN, &Answers::default(), CountryGiven::No, today(), &days);
    for part in [
        r#""code":"log","display":"Evening log""#,
        r#""code":"log.pain","display":"Pain""#,
        r#""code":"log.pain.yes","display":"Yes""#,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}
