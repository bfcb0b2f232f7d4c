//! The machine contract: `assess --report` and the page say the same, text by text and line by line.

use std::collections::{BTreeMap, BTreeSet};

use gut_skin_check::app::{Model, Place, Screen, screen};
use gut_skin_check::assess::input::{self};
use gut_skin_check::assess::{output, report};
use gut_skin_check::content::EN;
use gut_skin_check::domain::questions::{Choice as _, Why};
use gut_skin_check::domain::{Answer, Answers, Outcome, QuestionId, assess};
use gut_skin_check::report::compose::country;
use gut_skin_check::settings::Config;
use gut_skin_check::ui::prerender;
use serde_json::Value;

use crate::content::strings;
use crate::fixtures::cases::cases;
use crate::support::{calm, safe, spell};

/// The values of an attribute on a page, each with the text of its element, in order.
fn marked(html: &str, name: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mark = format!(" {name}=\"");
    for (at, _) in html.match_indices(&mark) {
        let rest = &html[at + mark.len()..];
        let value = rest.split('"').next().unwrap_or_default().to_owned();
        let start = html[..at].rfind('<').expect("a tag");
        let tag = html[start + 1..]
            .split([' ', '>'])
            .next()
            .unwrap_or_default();
        found.push((value, text_of(&html[start..], tag)));
    }
    found
}

/// The text of the element that begins here.
fn text_of(html: &str, tag: &str) -> String {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let mut depth = 0;
    let mut text = String::new();
    for piece in html.split_inclusive('>') {
        let (words, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
        text.push_str(words);
        let same = |start: &str| {
            tag.strip_prefix(start)
                .is_some_and(|rest| rest.starts_with([' ', '>']))
        };
        if same(&open) {
            depth += 1;
        } else if tag == close {
            depth -= 1;
            if depth == 0 {
                break;
            }
        }
    }
    text.replace("&amp;", "&")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
}

/// The page that shows these answers; none before the check shows anything.
fn page(answers: &Answers, place: Place) -> Option<String> {
    // The page asks for these two before it shows a result; neither decides what is in it.
    let mut model = Model::new(Config {
        country: Some(country(&Config::default(), answers)),
        ..Config::default()
    });
    model.progress.answers = answers.clone();
    if answers.get(QuestionId::Why).is_none() {
        let all = Answer::One(Why::All.index());
        model.progress.answers.set(QuestionId::Why, Some(all));
    }
    model.progress.place = place;
    let shows = !matches!(screen(&model), Screen::Question(_));
    shows.then(|| prerender::html(&model, &EN, "June 15, 2025"))
}

fn keys(value: &Value) -> Vec<String> {
    let keys = value.as_array().expect("a list").iter();
    keys.map(|key| key.as_str().expect("a key").to_owned())
        .collect()
}

fn tuples(value: &Value) -> Vec<Vec<String>> {
    let rows = value.as_array().expect("a list").iter();
    rows.map(keys).collect()
}

/// Holds the report of these answers to the page that shows them.
fn agrees(answers: &Answers) -> bool {
    let spec = spell(answers);
    let said = report::report(answers, &EN);
    let result = matches!(assess(answers), Outcome::Assessed(_));
    let place = if result {
        Place::Result
    } else {
        Place::Stopped(gut_skin_check::app::Visit::Core)
    };
    let Some(html) = page(answers, place) else {
        return false;
    };
    let texts = marked(&html, "data-text");
    let shown: BTreeSet<&str> = texts.iter().map(|(key, _)| key.as_str()).collect();
    assert!(
        shown.contains(said["headline"].as_str().expect("a key")),
        "{spec}"
    );

    let mut told: Vec<String> = keys(&said["emergency"]);
    let topics = said["texts"].as_object().expect("an object");
    told.extend(topics.values().flat_map(keys));
    told.extend(tuples(&said["guards"]).into_iter().map(|it| it[1].clone()));
    told.extend(
        tuples(&said["questions"])
            .into_iter()
            .map(|it| it[0].clone()),
    );
    for key in &told {
        assert!(shown.contains(key.as_str()), "{key} for {spec}");
    }
    // And nothing of these kinds that the report does not name.
    let told: BTreeSet<&str> = told.iter().map(String::as_str).collect();
    let kinds = [
        "bowel.",
        "skin.",
        "sleep.",
        "variety.",
        "fibre",
        "fats.",
        "minerals.",
        "mealtime.",
        "elimination.",
        "band.",
        "diet.",
        "guard.",
        "emerg.",
        "poison.",
        "q.",
        "list.",
    ];
    for key in shown
        .iter()
        .filter(|key| kinds.iter().any(|kind| key.starts_with(kind)))
    {
        assert!(told.contains(key), "{key} for {spec}");
    }

    let words: BTreeMap<&str, &str> = texts.iter().map(|(key, text)| (&**key, &**text)).collect();
    for line in tuples(&said["questions"]) {
        assert_eq!(
            words.get(line[0].as_str()),
            Some(&line[1].as_str()),
            "{spec}"
        );
    }
    for line in tuples(&said["flag_lines"]) {
        let key = format!("flag.{}", line[0]);
        assert_eq!(words.get(key.as_str()), Some(&line[1].as_str()), "{spec}");
    }
    for line in tuples(&said["today"]) {
        let own = format!("flag.{}", line[0]);
        let added = format!("today.{}", line[0]);
        let found = words.get(added.as_str()).or_else(|| {
            // A flag with no line of the card's own is told in the words that were ticked.
            words.get(own.as_str()).filter(|_| !line[1].is_empty())
        });
        assert_eq!(
            found.copied().unwrap_or_default(),
            line[1],
            "{line:?} for {spec}"
        );
    }
    let steps: Vec<(String, String)> = marked(&html, "data-step");
    let said_steps = tuples(&said["steps"]);
    assert_eq!(steps.len(), said_steps.len(), "{spec}");
    for (step, line) in steps.iter().zip(&said_steps) {
        assert_eq!(step.0, line[0], "{spec}");
        assert!(step.1.starts_with(&line[1]), "{step:?} for {spec}");
    }
    let rows = marked(&html, "data-line");
    let list = tuples(&said["doctor_list"]);
    let list: Vec<(String, String)> = list
        .into_iter()
        .map(|row| {
            (
                row[0].clone(),
                format!("{} {}", row[1], row[2]).trim().to_owned(),
            )
        })
        .collect();
    let rows: Vec<(String, String)> = rows
        .into_iter()
        .map(|(id, text)| (id, text.trim().to_owned()))
        .collect();
    assert_eq!(rows, list, "{spec}");
    if let Some(missing) = said["missing"]
        .as_str()
        .filter(|missing| !missing.is_empty())
    {
        let named = words
            .get("variety.missing")
            .is_none_or(|text| text.contains(missing));
        assert!(named, "{missing} for {spec}");
    }
    true
}

#[test]
fn the_page_and_the_report_agree_on_every_case() {
    for case in cases() {
        assert!(agrees(&case.answers), "{}", case.id);
    }
}

#[test]
fn the_page_and_the_report_agree_on_random_answers() {
    let mut read = 0;
    for answers in strings::many_answers() {
        if let Some((answers, _)) = strings::assessed(answers) {
            read += usize::from(agrees(&answers));
        }
    }
    assert!(read > 10, "{read} pages");
}

#[test]
fn the_page_and_the_report_agree_where_the_check_stops() {
    for spec in [
        "rf1=swell",
        "rf1=floppy,breath",
        "rf2=battery",
        "rf2=swallowed",
        "rf2=battery,legs",
        "rf3=blisters,eye",
        "rf3=blisters",
        "rf3=notsure,puffy",
        "rf1=notsure",
        "rf3=reaction,nopoop7",
    ] {
        assert!(agrees(&safe(spec)), "{spec}");
    }
}

#[test]
fn every_level_has_the_keys_that_its_reader_looks_for() {
    let said = |spec: &str| report::report(&safe(spec), &EN);
    assert_eq!(said("age=-"), serde_json::json!({}));
    assert_eq!(said("age=7"), serde_json::json!({"headline": "oor.under"}));
    assert_eq!(said("age=60"), serde_json::json!({"headline": "oor.over"}));
    let emergency = said("rf1=floppy");
    assert_eq!(
        keys(&emergency["emergency"]),
        ["emerg.sick", "emerg.seizure"]
    );
    assert_eq!(emergency["headline"], "head.emergency");
    let today = said("rf3=blisters,eye");
    let lines = tuples(&today["today"]);
    assert_eq!(lines[0][0], "U1");
    assert!(
        lines[0][1].starts_with("Go to the emergency room now."),
        "{lines:?}"
    );
    assert_eq!(lines[1], ["U3", ""]);
    let not_sure = said("rf3=notsure");
    let lines = tuples(&not_sure["today"]);
    assert_eq!(lines[0][1], "Talk it through with the advice line today");
}

#[test]
fn the_program_adds_the_report_to_the_result() {
    let answers = calm("rf4=growth");
    let body = input::to_text(&answers);
    let plain: Value = serde_json::from_str(&output::answer(body.as_bytes()).unwrap()).unwrap();
    let with = output::answer_with_report(body.as_bytes(), &EN).unwrap();
    let with: Value = serde_json::from_str(&with).unwrap();
    for (key, value) in plain.as_object().unwrap() {
        assert_eq!(&with[key], value, "{key}");
    }
    assert_eq!(with["report"], report::report(&answers, &EN));
    let refused = output::answer_with_report(b"[]", &EN);
    assert!(refused.is_err());
}
