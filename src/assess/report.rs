//! What the screens say about a result, as JSON: the machine contract of `assess --report`. All of it is read from the report
//! that the screens draw, with the page's default settings.

use serde_json::{Map, Value, json};

use crate::content::{Language, Text};
use crate::domain::advice::{self, TodayLine};
use crate::domain::age::Scope;
use crate::domain::bands::Domain;
use crate::domain::flag::{Flag, FlagId, Level};
use crate::domain::foods;
use crate::domain::outcome::Assessment;
use crate::domain::{Answers, Outcome, assess};
use crate::report::compose::{Composer, country};
use crate::report::document::FlagPart;
use crate::report::template::{Fill, fill};
use crate::report::{Given, Paragraph, Part, Report, Sentence, TextKey};
use crate::settings::Config;

/// The key for what no rule says at this level.
const EVERY_KEY: [&str; 10] = [
    "emergency",
    "today",
    "flag_lines",
    "steps",
    "questions",
    "guards",
    "doctor_list",
    "texts",
    "missing",
    "headline",
];

/// What the screens say about these answers.
#[must_use]
pub fn report(answers: &Answers, text: &'static Text) -> Value {
    let outcome = assess(answers);
    let config = Config::default();
    let composer = Composer::new(text, country(&config, answers));
    let mut said = Map::new();
    match &outcome {
        Outcome::Incomplete => return Value::Object(said),
        Outcome::OutOfRange(scope) => {
            let key = match scope {
                Scope::Under | Scope::Within => "oor.under",
                Scope::Over => "oor.over",
            };
            return json!({ "headline": key });
        }
        Outcome::Emergency { .. } | Outcome::Today { .. } | Outcome::Assessed(_) => {}
    }
    for key in EVERY_KEY {
        said.insert(key.to_owned(), json!([]));
    }
    said.insert("texts".to_owned(), json!({}));
    said.insert("missing".to_owned(), json!(""));
    let headline = composer.headline(&outcome).key.name();
    said.insert("headline".to_owned(), json!(headline));
    match &outcome {
        Outcome::Emergency { flags, .. } => {
            let texts = composer.emergency(flags);
            said.insert("emergency".to_owned(), keys(&texts));
        }
        Outcome::Today { flags } => {
            let lines = today(flags, answers, &composer);
            said.insert("today".to_owned(), lines);
        }
        Outcome::Assessed(found) => {
            let given = Given {
                log: &[],
                answers,
                config: &config,
                text: Language::of(text),
                date: "",
                old: false,
            };
            if let Some(report) = Report::of(&outcome, &given) {
                for part in &report.parts {
                    read(part, found, &composer, &mut said);
                }
            }
            said.insert("texts".to_owned(), texts(found, &composer));
            said.insert("missing".to_owned(), json!(missing(found, &composer)));
        }
        Outcome::Incomplete | Outcome::OutOfRange(_) => {}
    }
    Value::Object(said)
}

/// The keys of these texts, in order.
fn keys(paragraphs: &[Paragraph]) -> Value {
    let names = paragraphs.iter().map(|it| it.key.name());
    names.collect()
}

fn pair(id: &str, words: &str) -> Value {
    json!([id, words])
}

/// The flags of a call today, each with the line that it adds, if any.
fn today(flags: &[Flag], answers: &Answers, composer: &Composer) -> Value {
    let lines = composer.today(flags);
    let line_of = |flag: FlagId| {
        let key = TextKey::Today;
        let mut found = lines.iter().filter(|it| {
            TodayLine::ALL
                .iter()
                .any(|line| key(*line) == it.key && line.flag() == flag.key())
        });
        found.next().map(|it| composer.plain(&it.line))
    };
    let own_line = |flag: &Flag| match flag.id.wording() {
        crate::domain::flag::Wording::Line(_) => {
            let told = composer.flag(flag, answers);
            told.first().map(|it| composer.plain(&it.line))
        }
        _ => None,
    };
    let line = |flag: &Flag| {
        let today = matches!(flag.id.level(), Level::Today { .. });
        let words = line_of(flag.id)
            .or_else(|| own_line(flag))
            .filter(|_| today);
        pair(flag.id.key(), &words.unwrap_or_default())
    };
    flags.iter().map(line).collect()
}

/// What a part says.
fn read(part: &Part, found: &Assessment, composer: &Composer, said: &mut Map<String, Value>) {
    let between = composer.text.ui.result.between_options;
    match part {
        Part::Doctor(_, flags) => {
            let words = |flag: &FlagPart| {
                let lines = flag.lines.iter().map(|it| composer.plain(&it.line));
                let lines: Vec<String> = lines.collect();
                pair(flag.flag.key(), &lines.join(between))
            };
            let lines = flags.iter().map(words).collect();
            said.insert("flag_lines".to_owned(), lines);
        }
        Part::Steps(steps, _) => {
            let steps = steps.iter().map(|it| pair(it.step.key(), it.line.words));
            said.insert("steps".to_owned(), steps.collect());
        }
        Part::DoctorList(list, _) => {
            let rows = list
                .rows()
                .map(|row| json!([row.line.key(), row.label, row.value]));
            said.insert("doctor_list".to_owned(), rows.collect());
            let asked = |it: &Sentence| pair(&it.key.name(), it.words);
            let questions = list.questions.iter().map(asked);
            said.insert("questions".to_owned(), questions.collect());
        }
        // In the order of the result; the page has some of them elsewhere.
        Part::Guards(..) => {
            let line = |guard: &crate::domain::guards::Guard| {
                let text = advice::guard_text(*guard, &found.answers);
                pair(guard.key(), text.key())
            };
            let guards = found.guards.iter().map(line).collect();
            said.insert("guards".to_owned(), guards);
        }
        Part::Old(..)
        | Part::Card(_)
        | Part::Share
        | Part::Kept
        | Part::Ways(_)
        | Part::Stuck(_)
        | Part::Notes(_)
        | Part::Support(_)
        | Part::Topics(_)
        | Part::Evidence(_)
        | Part::Booking(_)
        | Part::Closing(..) => {}
    }
}

/// The keys of the texts of each topic, in order.
fn texts(found: &Assessment, composer: &Composer) -> Value {
    let mut topics = Map::new();
    for domain in Domain::SHOWN.iter().copied() {
        let texts = composer.topic(domain, &found.answers, found);
        topics.insert(domain.key().to_owned(), keys(&texts));
    }
    Value::Object(topics)
}

/// The food groups that are named as missing, in words; empty without any.
fn missing(found: &Assessment, composer: &Composer) -> String {
    if foods::missing(found).next().is_none() {
        return String::new();
    }
    let words = Fill {
        text: composer.text,
        country: composer.country,
        case: Some((&found.answers, found)),
        topic: None,
    };
    composer.plain(&fill("{missing}", &words))
}
