//! The published questions and codes: complete, named once, in the words of the check.

use super::{CODES, QUESTIONNAIRE, items, list, text};
use gut_skin_check::content::{CLINICAL_REVIEW, CONTENT_VERSION, EN, languages};
use gut_skin_check::domain::QuestionId;
use gut_skin_check::domain::answers::Group;
use gut_skin_check::formats::fhir::{self, QUESTIONNAIRE as CANONICAL, SYSTEM};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn concepts() -> BTreeMap<&'static str, &'static str> {
    let all = list(&CODES, "concept").iter();
    all.map(|concept| (text(concept, "code"), text(concept, "display")))
        .collect()
}

/// Every coding of our system.
fn codings(value: &Value) -> Vec<&Value> {
    match value {
        Value::Object(fields) if fields.get("code") == Some(&json!("check-box")) => Vec::new(),
        Value::Object(fields) if fields.get("code") == Some(&json!("radio-button")) => Vec::new(),
        Value::Object(fields) if fields.contains_key("system") => vec![value],
        Value::Object(fields) => fields.values().flat_map(codings).collect(),
        Value::Array(values) => values.iter().flat_map(codings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_question_and_row_is_there_once_in_order_in_the_words_of_the_check() {
    let found: Vec<(&str, &str)> = items(&QUESTIONNAIRE)
        .iter()
        .map(|item| (text(item, "linkId"), text(item, "text")))
        .collect();
    let mut wanted = Vec::new();
    for question in QuestionId::ALL.iter().copied() {
        wanted.push((question.key(), (EN.question)(question).ask()));
        if question == QuestionId::G {
            let rows = Group::ALL.iter().copied();
            wanted.extend(rows.map(|group| (group.key(), (EN.group)(group).row)));
        }
    }
    assert_eq!(found, wanted);
}

#[test]
fn every_code_is_defined_once_with_the_same_words() {
    let concepts = concepts();
    assert_eq!(
        concepts.len(),
        list(&CODES, "concept").len(),
        "a code is there twice"
    );
    let mut used = BTreeSet::new();
    for coding in codings(&QUESTIONNAIRE) {
        assert_eq!(coding["system"], SYSTEM);
        let code = text(coding, "code");
        let words = concepts
            .get(code)
            .unwrap_or_else(|| panic!("{code} is not defined"));
        if let Some(display) = coding["display"].as_str() {
            assert_eq!(display, *words, "{code}");
        }
        used.insert(code);
    }
    let unused: Vec<&&str> = concepts
        .keys()
        .filter(|code| !used.contains(**code) && !code.starts_with("log"))
        .collect();
    // Retired: no longer offered, and never given another meaning.
    assert_eq!(unused, [&"rf4.pee"]);
}

#[test]
fn an_option_is_offered_once_and_none_of_these_excludes_the_others() {
    for item in items(&QUESTIONNAIRE) {
        let key = text(item, "linkId");
        let options = list(item, "answerOption");
        let codes: BTreeSet<&str> = options
            .iter()
            .map(|one| text(&one["valueCoding"], "code"))
            .collect();
        assert_eq!(codes.len(), options.len(), "{key}");
        for option in options {
            let is_none = text(&option["valueCoding"], "code") == format!("{key}.none")
                && item["repeats"] == true;
            let url = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
            let exclusive = json!([{ "url": url, "valueBoolean": true }]);
            assert_eq!(option["extension"] == exclusive, is_none, "{option}");
        }
    }
}

#[test]
fn several_gates_name_how_they_go_together_and_one_question_needs_an_expression() {
    let mut expressions = Vec::new();
    for item in items(&QUESTIONNAIRE) {
        let key = text(item, "linkId");
        let gates = list(item, "enableWhen").len();
        assert_eq!(item["enableBehavior"].is_string(), gates > 1, "{key}");
        for extension in list(item, "extension") {
            if extension["valueExpression"].is_object() {
                assert_eq!(gates, 0, "{key}");
                assert_eq!(extension["valueExpression"]["language"], "text/fhirpath");
                expressions.push(key);
            }
        }
    }
    assert_eq!(expressions, ["m3b"]);
}

#[test]
fn both_are_drafts_of_the_version_of_the_content() {
    // Once somebody has signed the content, this and the words about it change.
    assert_eq!(CLINICAL_REVIEW, "pending");
    for (file, url) in [(&*QUESTIONNAIRE, CANONICAL), (&*CODES, SYSTEM)] {
        assert_eq!(file["url"], url);
        assert_eq!(file["version"], CONTENT_VERSION);
        assert_eq!(file["status"], "draft");
    }
    assert!(
        text(&QUESTIONNAIRE, "copyright")
            .contains("available at no cost under the license at http://loinc.org/license")
    );
    assert!(text(&QUESTIONNAIRE, "description").contains("computed by its own program"));
}

#[test]
fn each_language_has_both_with_the_same_codes() {
    let codes = |file: &Value| -> Vec<String> {
        let all = codings(file).into_iter();
        all.map(|coding| text(coding, "code").to_owned()).collect()
    };
    for language in languages() {
        let file: Value = serde_json::from_str(&fhir::questionnaire(language)).expect("JSON");
        assert_eq!(codes(&file), codes(&QUESTIONNAIRE), "{}", language.lang);
        let file = fhir::codes(language);
        assert!(
            serde_json::from_str::<Value>(&file).is_ok(),
            "{}",
            language.lang
        );
    }
}
