//! A form program that is not ours, LHC-Forms, renders the published questions and is filled in by clicks along seeded ways: it
//! shows exactly the questions that the check asks, sends the same answers, and shows every answer of a response that is loaded.

use crate::harness::{Engine, Stage, dist};
use gut_skin_check::assess::input::to_text;
use gut_skin_check::content::EN;
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::day::Day;
use gut_skin_check::formats::fhir;
use serde_json::{Map, Value, json};
use std::path::Path;

#[path = "../fixtures/walks.rs"]
mod walks;

/// How many ways; `GSC_FHIR_WAYS` gives another number.
const WAYS: u64 = 50;
const PAGE: &str = include_str!("../fhir/peer.html");
const SCRIPT: &str = include_str!("../fhir/peer.js");

/// The answers as codes, by the question or row; from the shape of docs/content.md 3.13, not from the export.
fn codes(answers: &Answers) -> Map<String, Value> {
    let given: Map<String, Value> = serde_json::from_str(&to_text(answers)).expect("an object");
    let mut codes = Map::new();
    for (question, value) in given {
        let code =
            |of: &str, value: &Value| json!(format!("{of}.{}", value.as_str().expect("a value")));
        match &value {
            Value::Number(months) => codes.insert(question, json!([months])),
            Value::Array(ticked) => {
                let all: Vec<Value> = ticked.iter().map(|value| code(&question, value)).collect();
                codes.insert(question, all.into())
            }
            Value::Object(rows) => {
                let rows = rows
                    .iter()
                    .map(|(row, state)| (row.clone(), json!([code(row, state)])));
                codes.extend(rows);
                None
            }
            one => {
                let code = code(&question, one);
                codes.insert(question, json!([code]))
            }
        };
    }
    codes
}

fn response(answers: &Answers) -> Value {
    let day = Day::parse("2026-11-28").expect("a day");
    let bundle = fhir::bundle(&EN, answers, walks::COUNTRY, day, &[]);
    let mut bundle: Value = serde_json::from_str(&bundle).expect("JSON");
    bundle["entry"][0]["resource"].take()
}

/// What the script is told of the answers at the end of a way.
fn state(answers: &Answers) -> Value {
    let shown = walks::shown(answers);
    let mut codes = codes(answers);
    // A row that the family does not eat is not asked, whatever the seed has put there.
    codes.retain(|question, _| shown.contains(&question.as_str()));
    json!({ "shown": shown, "answers": codes, "response": response(answers) })
}

#[test]
fn lhc_forms_shows_the_same_questions_and_gives_the_same_answers() {
    // It is built for browsers like Chromium, and its own faults in others would not be ours.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let stage = Stage {
        folder: Some(folder.join("tests/fhir/node_modules/lforms/dist/lforms")),
        pages: &[("/form.html", PAGE)],
        ..Stage::default()
    };
    let file =
        std::fs::read_to_string(dist().join("fhir/questionnaire.json")).expect("it is built");
    assert_eq!(
        file,
        fhir::questionnaire(&EN),
        "what is published is not what is written here"
    );
    let questionnaire: Value = serde_json::from_str(&file).expect("JSON");
    let ways =
        std::env::var("GSC_FHIR_WAYS").map_or(WAYS, |number| number.parse().expect("a number"));
    stage.play(|check| {
        check.visit("/form.html");
        let script = |call: &str, arguments: &[Value]| {
            let call = format!(
                "{SCRIPT}\nconst done = arguments[arguments.length - 1];
                peer.{call}.then(done, (error) => done([`${{error.stack}}`]));"
            );
            check.script_async(&call, arguments)
        };
        let version = script("ready()", &[]);
        assert_eq!(version, json!("40.1.3"));
        let (mut wrong, mut compared) = (Vec::new(), 0);
        for seed in 0..ways {
            let states: Vec<Value> = walks::walk(seed).iter().map(state).collect();
            compared += states.len();
            let found = script(
                "walk(arguments[0], arguments[1])",
                &[questionnaire.clone(), json!(states)],
            );
            let found = found.as_array().cloned().expect("a list");
            wrong.extend(found.iter().map(|what| format!("seed {seed}: {what}")));
            assert!(wrong.len() < 20, "{wrong:#?}");
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        println!("LHC-Forms: {ways} ways, {compared} states, each filled in and loaded");
    });
}
