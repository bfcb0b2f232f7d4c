//! What is held against the page after each action: that it is what its twin is, what the stored answers allow, and what the
//! rules say to them.

use super::trace::Seen;
use super::twin::Twin;
use crate::harness::{Answers as Json, rows};
use crate::rules;
use gut_skin_check::app::{Model, SaveState, Screen, screen};
use gut_skin_check::assess::input;
use gut_skin_check::content::EN;
use gut_skin_check::domain::answers::AgeAnswer;
use gut_skin_check::domain::{Answer, Answers, QuestionId};
use gut_skin_check::settings::Config;
use gut_skin_check::storage::Slot;
use gut_skin_check::storage::record::{Parsed, parse};
use gut_skin_check::ui::prerender;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A date that no language writes.
const DATE: &str = "\u{2}";

/// Judges what is seen after an action that the twin has followed.
pub(super) fn judge(seen: &Seen, twin: &Twin) -> Result<(), String> {
    let heard = seen.0["heard"].as_array();
    if let Some(heard) = heard.filter(|heard| !heard.is_empty()) {
        return Err(format!("the console says {heard:?}"));
    }
    let shown = screen(&twin.model);
    same("screen", seen.text("screen"), Some(shown.key()))?;
    for (name, slot) in [
        ("record", Slot::Record),
        ("aside", Slot::SetAside),
        ("tab", Slot::Tab),
    ] {
        same(name, seen.text(name), twin.store.text(slot).as_deref())?;
    }
    let html = prerender::html(&twin.model, &EN, DATE);
    let mut ticked = ticks(&twin.model.progress.answers, shown);
    // A group that the family does not eat by choice has no inputs.
    ticked.retain(|name, _| html.contains(&format!("name=\"{name}\"")));
    same("ticks", &sorted(&seen.0["ticked"]), &ticked)?;
    // What the browser alone can tell is left out of the page, and of the twin, which has none, what stands in its place.
    let html = html.replace(EN.ui.method.build_file, "");
    words(seen.text("words").unwrap_or_default(), &html)?;
    allowed(shown, twin)?;
    if seen.0["shown"].is_null() {
        return Ok(());
    }
    result(&seen.0["shown"], twin)
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, page: T, twin: T) -> Result<(), String> {
    if page == twin {
        Ok(())
    } else {
        Err(format!("{what}: the page has {page:?}, the twin {twin:?}"))
    }
}

/// The inputs that these answers tick on a screen.
fn ticks(answers: &Answers, shown: Screen) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let Screen::Question(question) = shown else {
        return found;
    };
    let given = answers.get(question);
    let rows = match given {
        None => return found,
        Some(Answer::Age(AgeAnswer::Years(years))) => {
            vec![("age-years".to_owned(), years.to_string())]
        }
        Some(_) => rows(question.key(), &spelled(answers)[question.key()]),
    };
    for (name, value) in rows {
        found.entry(name).or_default().push(value);
    }
    for values in found.values_mut() {
        values.sort();
    }
    found
}

fn sorted(ticked: &Value) -> BTreeMap<String, Vec<String>> {
    let list = |values: &Value| {
        let values = values.as_array().into_iter().flatten();
        let mut values: Vec<String> = values
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect();
        values.sort();
        values
    };
    let ticked = ticked.as_object().into_iter().flatten();
    ticked
        .map(|(name, values)| (name.clone(), list(values)))
        .collect()
}

fn spelled(answers: &Answers) -> Value {
    serde_json::from_str(&input::to_text(answers)).expect("it is JSON")
}

/// The page shows the words that its views make of the twin. The date is the browser's.
fn words(shown: &str, html: &str) -> Result<(), String> {
    let written = letters(html);
    let shown: String = shown.split_whitespace().collect();
    let mut rest = shown.as_str();
    let parts: Vec<&str> = written.split(DATE).collect();
    let dated = parts.len() > 1;
    for (place, part) in parts.iter().enumerate() {
        let found = match (place, dated) {
            (0, _) => rest.starts_with(part).then_some(0),
            (_, _) if place + 1 == parts.len() => {
                rest.ends_with(part).then(|| rest.len() - part.len())
            }
            _ => rest.find(part),
        };
        let Some(found) = found else {
            return Err(format!(
                "words: the page says\n{shown}\nthe twin\n{written}"
            ));
        };
        rest = &rest[found + part.len()..];
    }
    if rest.is_empty() {
        Ok(())
    } else {
        Err(format!("words: the page also says {rest}"))
    }
}

/// The words of a page without white space.
fn letters(html: &str) -> String {
    let mut words = String::new();
    for part in html.split('<').skip(1) {
        words.push_str(part.split_once('>').map_or("", |(_, words)| words));
    }
    let mut words: String = words.split_whitespace().collect();
    for (code, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        words = words.replace(code, sign);
    }
    words
}

/// Whether the answers are kept as they are in memory, and nobody else has written since.
fn is_kept(twin: &Twin) -> bool {
    twin.model.saved == SaveState::Saved
        && !twin.store.foreign.get()
        && matches!(twin.store.fault().as_str(), "" | "none")
}

/// The answers that are stored allow the screen, but for those that lie over all others.
fn allowed(shown: Screen, twin: &Twin) -> Result<(), String> {
    if matches!(shown, Screen::Start | Screen::Method | Screen::Erase) || !is_kept(twin) {
        return Ok(());
    }
    let text = twin.store.text(Slot::Record).unwrap_or_default();
    let Parsed::Record(record, 0) = parse(&text, twin.now) else {
        return Err(format!(
            "nothing that can be read is stored on {}: {text}",
            shown.key()
        ));
    };
    let mut model = Model::new(Config::default());
    let mut progress = record.progress;
    let then = progress.last_answer.unwrap_or(twin.now);
    // Another tab may be further, which is then the place that is stored.
    progress.place = twin.model.progress.place;
    model.restore(progress, true, then);
    // What lies over it is not stored; whether it may lie there depends on what is.
    model.overlay = twin.model.overlay;
    same(
        "the screen that the stored answers allow",
        shown.key(),
        screen(&model).key(),
    )
}

/// What is shown of a result is what the rules say to what is stored, or is in memory where nothing can be.
fn result(page: &Value, twin: &Twin) -> Result<(), String> {
    let answers = match parse(&twin.store.text(Slot::Record).unwrap_or_default(), twin.now) {
        Parsed::Record(record, 0) if is_kept(twin) => record.progress.answers,
        _ => twin.model.progress.answers.clone(),
    };
    let mut whole: Json = spelled(&answers).as_object().cloned().unwrap_or_default();
    if answers.age().is_none() {
        whole.remove(QuestionId::Age.key());
    }
    let different = rules::differences(page, &whole);
    if different.is_empty() {
        Ok(())
    } else {
        Err(format!("{}\nafter {}", different.join("\n"), json!(whole)))
    }
}
