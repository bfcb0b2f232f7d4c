//! A stored text: whatever it holds, what can be read of it is read, nothing else is invented, and nothing is lost in
//! silence.

use super::NOW;
use gut_skin_check::app::{Model, Msg, SaveState, screen};
use gut_skin_check::assess::input;
use gut_skin_check::domain::answers::{AgeAnswer, Group};
use gut_skin_check::domain::flag::{FlagId, Sign, Urgency};
use gut_skin_check::domain::questions::Kind;
use gut_skin_check::domain::{Answer, Answers, QuestionId};
use gut_skin_check::settings::Config;
use gut_skin_check::storage::record::{LoadOutcome, Loaded, Parsed, VERSION, parse, read, write};
use gut_skin_check::storage::{
    Denied, Keeper, MemoryStore, Record, SaveError, Slot, Store, StoredValue,
};
use serde_json::{Value, json};
use std::rc::Rc;

/// The version of the content whose answers are all read as they are.
const CONTENT: &str = "1.1";
/// Lists that were shorter in an older version of the content.
const GROWN: [&str; 5] = ["rf1", "rf2", "rf3", "rf4", "t4"];

pub fn run(data: &[u8]) {
    // A browser keeps text.
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let loaded = read(text, NOW, Config::KEEP_DAYS);
    damage_is_set_aside(text, &loaded);
    if let Parsed::Record(found, damaged) = parse(text, NOW) {
        what_was_read_is_written_and_read_again(&found);
        what_is_intact_is_read(text, &found, damaged);
    }
    the_keeper_loses_nothing(text, &loaded);
}

fn damage_is_set_aside(text: &str, loaded: &Loaded) {
    match loaded.outcome {
        LoadOutcome::Repaired(parts) => {
            assert!(parts > 0);
            assert_eq!(loaded.set_aside.as_deref(), Some(text));
        }
        LoadOutcome::Newer | LoadOutcome::Expired => {
            assert_eq!(*loaded, Loaded::nothing(loaded.outcome));
        }
        LoadOutcome::Empty | LoadOutcome::Restored => {
            assert_eq!(loaded.set_aside, None);
            assert!(loaded.record.is_some());
        }
        LoadOutcome::Denied => panic!("a text was read, so nothing was denied"),
    }
}

fn what_was_read_is_written_and_read_again(found: &Record) {
    let again = parse(&write(found), NOW);
    assert_eq!(again, Parsed::Record(Box::new(found.clone()), 0));
}

/// The fields of a text that is strict JSON, and has each of them once.
fn fields(text: &str) -> Option<serde_json::Map<String, Value>> {
    // An escape can write the same name in two ways.
    let Ok(Value::Object(fields)) = serde_json::from_str(text) else {
        return None;
    };
    let once = |name: &String| text.matches(&format!("\"{name}\"")).count() == 1;
    (!text.contains('\\') && fields.keys().all(once)).then_some(fields)
}

fn what_is_intact_is_read(text: &str, found: &Record, damaged: u32) {
    let Some(fields) = fields(text) else {
        return;
    };
    let text_of = |name: &str| fields.get(name).and_then(Value::as_str);
    let current = text_of("content") == Some(CONTENT);
    let progress = &found.progress;
    for (name, value) in [
        ("result_seen", progress.result_seen),
        ("asked_again", progress.asked_again),
        ("alarm", progress.alarm),
    ] {
        if text_of(name) == Some("yes") {
            assert!(value, "{name} was lost");
        }
    }
    if let Some(Ok(time)) = text_of("last_answer").map(str::parse::<u64>)
        && time > 0
    {
        assert_eq!(progress.last_answer, Some(time));
    }
    let words: Vec<(&str, &str)> = text_of("answers")
        .unwrap_or_default()
        .split(' ')
        .filter_map(|word| word.split_once('='))
        .collect();
    for (key, value) in &words {
        let Some(question) = QuestionId::from_key(key) else {
            continue;
        };
        let alone = words.iter().filter(|(other, _)| other == key).count() == 1;
        let retired = !current && (*key == "f4" && *value == "plant");
        if !current && GROWN.contains(key) {
            assert_eq!(progress.answers.get(question), None, "{key} is asked again");
        } else if let Some(answer) = strictly(question, value)
            && alone
            && !retired
        {
            assert_eq!(
                progress.answers.get(question),
                Some(answer),
                "{key}={value}"
            );
        }
        no_danger_is_lost(question, value, found);
    }
    if damaged == 0 && current {
        let readable = words
            .iter()
            .filter(|(key, _)| QuestionId::from_key(key).is_some());
        let read = QuestionId::ALL
            .iter()
            .filter(|question| progress.answers.get(**question).is_some());
        assert_eq!(
            readable.count(),
            read.count(),
            "a word is gone, and no damage was found"
        );
    }
}

/// A sign that means an emergency or a call today is among the answers, or a warning stays.
pub fn no_danger_is_lost(question: QuestionId, values: &str, found: &Record) {
    for value in values.split(',') {
        let Some(index) = question.option(value) else {
            continue;
        };
        let sign = Sign::all().find(|sign| sign.question() == question && sign.index() == index);
        let urgent = sign
            .and_then(FlagId::of)
            .is_some_and(|flag| flag.urgency() != Urgency::Week);
        let ticked = match found.progress.answers.get(question) {
            Some(Answer::Many(ticked)) => ticked.iter().any(|option| option == index),
            _ => false,
        };
        assert!(
            !urgent || ticked || found.progress.alarm,
            "{}={value} was lost",
            question.key()
        );
    }
}

/// The answer of a word, read by the strict reader of `assess`; `None` where that refuses it, or has no such answer.
fn strictly(question: QuestionId, value: &str) -> Option<Answer> {
    let value = match question.kind() {
        Kind::Age => match value.strip_suffix('y') {
            Some(years) => {
                let years = years.parse().ok().filter(|years| (1..=4).contains(years))?;
                return (!value.starts_with(['0', '+']))
                    .then_some(Answer::Age(AgeAnswer::Years(years)));
            }
            None => serde_json::from_str(value).ok()?,
        },
        Kind::One { .. } => json!(value),
        Kind::Many { .. } => json!(value.split(',').collect::<Vec<_>>()),
        Kind::Grid => {
            let letters: Vec<String> = value.chars().map(String::from).collect();
            let rows = Group::ALL
                .iter()
                .map(|group| group.key().to_owned())
                .zip(letters.iter());
            let ticked = rows
                .filter(|(_, letter)| *letter != ".")
                .map(|(row, letter)| (row, json!(letter)));
            (letters.len() == Group::ALL.len()).then(|| Value::Object(ticked.collect()))?
        }
    };
    let read = input::read(&json!({ question.key(): value }).to_string());
    read.ok()?.get(question)
}

/// A store that can be looked into.
struct Shared(Rc<MemoryStore>);

impl Store for Shared {
    fn get(&self, slot: Slot) -> Result<Option<String>, Denied> {
        self.0.get(slot)
    }

    fn put(&self, value: &StoredValue<'_>) -> Result<(), SaveError> {
        self.0.put(value)
    }

    fn remove(&self, slot: Slot) {
        self.0.remove(slot);
    }

    fn erase_all(&self) -> Result<(), Denied> {
        self.0.erase_all()
    }
}

/// A check is opened on the text, and the parent gives an answer.
fn the_keeper_loses_nothing(text: &str, loaded: &Loaded) {
    let store = Rc::new(MemoryStore::default());
    store.put_text(Slot::Record, text.to_owned());
    let mut model = Model::new(Config::default());
    let mut keeper = Keeper::open(Box::new(Shared(Rc::clone(&store))), &mut model, false, NOW);
    let _ = screen(&model).key();
    let before = model.progress.clone();
    for msg in [Msg::Start, Msg::Continue, Msg::Back] {
        keeper.apply(&mut model, msg, NOW);
        let _ = screen(&model).key();
    }
    let kept = store.get(Slot::Record).ok().flatten();
    let aside = store.get(Slot::SetAside).ok().flatten();
    if loaded.outcome == LoadOutcome::Newer {
        assert_eq!(model.saved, SaveState::Newer);
        assert_eq!(kept.as_deref(), Some(text), "a newer record was touched");
        return;
    }
    let whole = aside
        .as_deref()
        .map(|aside| serde_json::from_str::<Value>(aside).expect("JSON"));
    let whole = whole.as_ref().and_then(|aside| aside["text"].as_str());
    assert_eq!(
        whole,
        loaded.set_aside.as_deref(),
        "what was damaged is kept as it was"
    );
    if let Some(kept) = kept.filter(|kept| kept != text) {
        let Parsed::Record(record, damaged) = parse(&kept, NOW) else {
            panic!("what the keeper has written cannot be read: {kept}");
        };
        assert_eq!(
            (damaged, record.progress.last_answer),
            (0, model.progress.last_answer)
        );
        assert_eq!(record.progress.answers, model.progress.answers);
        assert!(
            model.progress.alarm || !before.alarm || lists_are_answered(&model.progress.answers)
        );
    }
}

fn lists_are_answered(answers: &Answers) -> bool {
    ["rf1", "rf2", "rf3"].iter().all(|list| {
        let list = QuestionId::from_key(list).expect("a question");
        answers.get(list).is_some()
    })
}

const _: () = assert!(
    VERSION == 2,
    "a new version may mean more for older answers: look at this file"
);
