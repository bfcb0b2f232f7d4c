//! The shape of the bundle: addresses, dates, and nothing that the check made of the answers or that tells who the child is.

use super::walks::{COUNTRY, walk};
use super::{bundle, list, resources, text, today, written};
use crate::support::{answers, any_answers, any_log_day, calm};
use gut_skin_check::content::{CONTENT_VERSION, languages};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::day::Day;
use gut_skin_check::domain::gates::CountryGiven;
use gut_skin_check::domain::journey::replay;
use gut_skin_check::domain::log::LogDay;
use gut_skin_check::formats::fhir::bundle as bundle_in;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Every name of a field that may go out.
const FIELDS: &[&str] = &[
    "answer",
    "authored",
    "code",
    "coding",
    "comparator",
    "component",
    "display",
    "effectiveDateTime",
    "entry",
    "fullUrl",
    "item",
    "language",
    "linkId",
    "note",
    "questionnaire",
    "resource",
    "resourceType",
    "status",
    "system",
    "text",
    "type",
    "value",
    "valueCodeableConcept",
    "valueCoding",
    "valueInteger",
    "valueQuantity",
];

fn fields(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(own) => {
            for (name, value) in own {
                found.insert(name.clone());
                fields(value, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| fields(value, found)),
        _ => {}
    }
}

fn is_address(url: &str) -> bool {
    let Some(id) = url.strip_prefix("urn:uuid:") else {
        return false;
    };
    let parts: Vec<&str> = id.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let digits = id.chars().all(|digit| "0123456789abcdef-".contains(digit));
    lengths == [8, 4, 4, 4, 12]
        && digits
        && parts[2].starts_with('8')
        && parts[3].starts_with(['8', '9', 'a', 'b'])
}

fn days(count: u32, of: &[LogDay]) -> Vec<(Day, LogDay)> {
    let days = (0..count)
        .map(|ago| today().earlier(ago))
        .zip(of.iter().cycle());
    days.map(|(day, what)| (day, *what)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_entry_has_an_address_of_its_own(answers in any_answers(), log in prop::collection::vec(any_log_day(), 1..14)) {
        let bundle = bundle(&answers, CountryGiven::No, &days(400, &log));
        let entries = list(&bundle, "entry");
        let urls: BTreeSet<&str> = entries.iter().map(|entry| text(entry, "fullUrl")).collect();
        prop_assert_eq!(urls.len(), entries.len());
        for url in urls {
            prop_assert!(is_address(url), "{url}");
        }
        let mut found = BTreeSet::new();
        fields(&bundle, &mut found);
        let more: Vec<_> = found.iter().filter(|name| !FIELDS.contains(&name.as_str())).collect();
        prop_assert!(more.is_empty(), "{more:?}");
    }
}

#[test]
fn the_same_answers_give_the_same_text_and_others_another_address() {
    let of = |spec: &str| written(&calm(spec), CountryGiven::Yes, &[]);
    assert_eq!(of(""), of(""));
    let address = |spec: &str| {
        let bundle = bundle(&calm(spec), CountryGiven::Yes, &[]);
        text(&bundle["entry"][0], "fullUrl").to_owned()
    };
    assert_ne!(address("age=30"), address("age=31"));
}

#[test]
fn a_response_names_the_questions_and_the_day_and_nobody() {
    let bundle = bundle(&calm(""), CountryGiven::Yes, &[]);
    assert_eq!(
        (text(&bundle, "resourceType"), text(&bundle, "type")),
        ("Bundle", "collection")
    );
    let [response] = resources(&bundle, "QuestionnaireResponse")[..] else {
        panic!("one response")
    };
    let canonical = format!("urn:gut-skin-check:questionnaire|{CONTENT_VERSION}");
    assert_eq!(response["questionnaire"], canonical);
    assert_eq!(response["authored"], "2026-11-28");
    assert_eq!(response["language"], "en");
    assert_eq!(response["subject"], json!(null));
    let age = list(response, "item")
        .iter()
        .find(|item| item["linkId"] == "age");
    assert_eq!(
        age.expect("the age")["answer"],
        json!([{ "valueInteger": 30 }])
    );
}

#[test]
fn a_response_is_complete_once_there_is_a_result() {
    for spec in [
        "age=30",
        "age=70",
        "age=30 rf1=breath",
        "age=30 rf1=none rf2=none rf3=none rf4=none",
    ] {
        let answers = answers(spec);
        let bundle = bundle(&answers, CountryGiven::Yes, &[]);
        let response = resources(&bundle, "QuestionnaireResponse")[0];
        assert_eq!(response["status"], "in-progress", "{spec}");
    }
    for seed in 0..50 {
        for answers in walk(seed) {
            let bundle = bundle(&answers, COUNTRY, &[]);
            let response = resources(&bundle, "QuestionnaireResponse")[0];
            assert!(replay(&answers, COUNTRY).result);
            assert_eq!(response["status"], "completed");
        }
    }
}

#[test]
fn without_answers_and_days_there_are_no_entries() {
    let nothing = written(
        &Answers::default(),
        CountryGiven::No,
        &[(today(), LogDay::default())],
    );
    assert_eq!(nothing, r#"{"resourceType":"Bundle","type":"collection"}"#);
}

#[test]
fn every_language_is_json_in_its_own_words() {
    for language in languages() {
        for seed in 0..20 {
            let answers = &walk(seed)[0];
            let text = bundle_in(language, answers, COUNTRY, today(), &[]);
            let bundle: Value = serde_json::from_str(&text).expect("JSON");
            let response = resources(&bundle, "QuestionnaireResponse")[0];
            assert_eq!(response["language"], language.lang);
            // Nothing that was to be filled in is left.
            assert!(!text.contains("{a") && !text.contains("{n"), "{text}");
        }
    }
}
