//! Answers, and a way through the check that the page's own script goes in one go (`play.js`).

use super::check::{text, texts};
use gut_skin_check::domain::answers::Group;
use serde_json::{Map, Value, json};

/// Answers by question id, in the shape that `assess` reads.
pub(crate) type Answers = Map<String, Value>;

/// A way through the check that the page's own script goes in one go.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// An answer to every question, asked or not.
    pub(crate) answers: Answers,
    /// The further topics to go through after the core, in this order.
    pub(crate) topics: Vec<&'static str>,
    /// Whether to look at the first result where it is offered. Going on is the other way.
    pub(crate) first_result: bool,
    /// Where to stop; without one, at a screen that has no way on.
    pub(crate) until: Option<&'static str>,
}

/// What came of a [`Plan`].
#[derive(Clone, Debug)]
pub(crate) struct Played {
    /// The screen it ended on.
    pub(crate) screen: String,
    /// What was asked and given.
    pub(crate) given: Answers,
    /// Every screen on the way.
    pub(crate) trail: Vec<String>,
    /// The words of each.
    pub(crate) words: Vec<String>,
}

impl Plan {
    /// For the list of steps.
    pub(super) fn summary(&self) -> String {
        let end = self.until.unwrap_or("the end");
        format!("play to {end} by way of {:?}", self.topics)
    }

    /// As `play.js` reads it.
    pub(super) fn to_json(&self) -> Value {
        json!({
            "answers": self.answers,
            "topics": self.topics,
            "first_result": self.first_result,
            "until": self.until,
        })
    }
}

impl Played {
    /// From what `play.js` returns; it may not have got stuck.
    #[track_caller]
    pub(super) fn from_json(played: &Value) -> Self {
        let trail = texts(&played["trail"]);
        let screen = text(played["screen"].clone());
        if let Some(why) = played.get("stuck") {
            panic!(
                "stuck on {screen:?}: {why}; the way there: {}",
                trail.join(", ")
            );
        }
        let given = played["given"].as_object().cloned().unwrap_or_default();
        let words = texts(&played["words"]);
        Self {
            screen,
            given,
            trail,
            words,
        }
    }
}

/// The rows to click for an answer, from the top: name and value of each input.
pub(crate) fn rows(question: &str, answer: &Value) -> Vec<(String, String)> {
    let row = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    match answer {
        Value::Number(months) => {
            let months = months.as_u64().unwrap_or_default();
            let mut rows = vec![row("age-years", &(months / 12).min(5).to_string())];
            if (12..60).contains(&months) {
                rows.push(row("age-months", &(months % 12).to_string()));
            }
            rows
        }
        Value::Array(values) if values.is_empty() => vec![row(question, "none")],
        Value::Array(values) => {
            let values = values.iter().filter_map(Value::as_str);
            values.map(|value| row(question, value)).collect()
        }
        Value::Object(grid) => {
            let row = |group: &Group| {
                let value = grid.get(group.key())?.as_str()?;
                Some(row(group.key(), value))
            };
            Group::ALL.iter().filter_map(row).collect()
        }
        _ => vec![row(question, answer.as_str().unwrap_or_default())],
    }
}
