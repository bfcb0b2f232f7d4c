//! What the rules say to the answers that the page was given: the `assess` program, and its result in the
//! shape in which the page shows it.

use crate::harness::{Answers, Check, assess};
use serde_json::{Map, Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// These three are never shown on their own: what comes of them is in `minerals`.
const UNSHOWN: [&str; 3] = ["iron", "zinc", "magnesium"];

/// What the page must show for these answers.
pub(crate) fn expected(answers: &Answers) -> Value {
    let assessed = run(answers);
    let list = |name: &str| assessed.get(name).cloned().unwrap_or_else(|| json!([]));
    let level = assessed["level"].as_str().unwrap_or_default().to_owned();
    let screen = match level.as_str() {
        "emergency" | "today" => level.as_str(),
        "out_of_range" => "out-of-range",
        _ => "result",
    };
    let mut bands: Map<String, Value> = assessed["bands"].as_object().cloned().unwrap_or_default();
    bands.retain(|domain, _| !UNSHOWN.contains(&domain.as_str()));
    json!({
        "screen": screen,
        "level": level,
        "flags": sorted(list("flags")),
        "score": assessed.get("score").cloned().unwrap_or_default(),
        "bands": bands,
        "steps": list("steps"),
        "guards": sorted(list("guards")),
        "support": list("support"),
    })
}

/// The page shows just what the rules say to these answers.
#[track_caller]
pub(crate) fn assert_agree(check: &Check, answers: &Answers) {
    let different = differences(&check.result(), answers);
    let answers = Value::Object(answers.clone());
    assert!(
        different.is_empty(),
        "{}\nafter {answers}",
        different.join("\n")
    );
}

/// Where what a page shows is not what the rules say to these answers.
pub(crate) fn differences(shown: &Value, answers: &Answers) -> Vec<String> {
    let mut shown = shown.clone();
    for name in ["flags", "guards"] {
        shown[name] = sorted(shown[name].take());
    }
    let expected = expected(answers);
    let parts = expected.as_object().expect("an object").keys();
    let different = parts.filter(|part| shown[*part] != expected[*part]);
    let line = |part: &String| {
        format!(
            "{part}: shown {}, by the rules {}",
            shown[part], expected[part]
        )
    };
    different.map(line).collect()
}

fn sorted(list: Value) -> Value {
    let mut items: Vec<String> = list
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect();
    items.sort();
    json!(items)
}

fn run(answers: &Answers) -> Value {
    let mut program = Command::new(assess())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("assess starts");
    let mut input = program.stdin.take().expect("was piped");
    let text = Value::Object(answers.clone()).to_string();
    input.write_all(text.as_bytes()).expect("assess reads");
    drop(input);
    let output = program.wait_with_output().expect("assess ends");
    assert!(output.status.success(), "assess refused {text}");
    serde_json::from_slice(&output.stdout).expect("assess prints JSON")
}
