//! A stored log: what can be read of it is read, damage is set aside word for word, and a change to one day leaves every
//! other as it was.

use super::NOW;
use super::kept::{LATER, holding, kept_or_aside, strict_fields};
use gut_skin_check::app::library::{Child, Log};
use gut_skin_check::domain::day::Day;
use gut_skin_check::domain::log::{LogDay, LogField};
use gut_skin_check::storage::library::Books;
use gut_skin_check::storage::record::LoadOutcome;
use gut_skin_check::storage::{Part, Store};

pub fn run(data: &[u8]) {
    // A browser keeps text.
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let store = holding(Part::Log, text);
    let books = Books::new(&store, NOW);
    let loaded = books.log(Child::FIRST);
    kept_or_aside(&store, Part::Log, text, loaded.outcome);
    if loaded.outcome == LoadOutcome::Newer {
        return;
    }
    let log = loaded.value;
    let again = books.log(Child::FIRST);
    assert_eq!(again.value, log);
    what_is_intact_is_read(text, &log);
    rules_look_at_any_log(&log);

    // The parent fills in another day.
    let day = Day::parse(LATER).expect("a day");
    let (before, mut after) = (log.get(day), log.get(day));
    assert!(after.set(LogField::Sleep, Some(2)));
    let saved = books.save_day(Child::FIRST, day, (&before, &after), day);
    assert_eq!(
        saved,
        Ok(before.values(LogField::Sleep) != after.values(LogField::Sleep))
    );
    let now = books.log(Child::FIRST).value;
    assert_eq!(now.get(day).value(LogField::Sleep), Some(2));
    for entry in log.entries().iter().filter(|entry| entry.day != day) {
        assert!(now.entries().contains(entry), "{entry:?} is lost");
    }
    assert_eq!(
        now.entries().len(),
        log.entries().len() + usize::from(before.says_nothing())
    );
    assert!(
        store
            .get(gut_skin_check::storage::Slot::Record)
            .is_ok_and(|there| there.is_none())
    );
}

/// A word that is written as the check writes it is read.
fn what_is_intact_is_read(text: &str, log: &Log) {
    for (name, value) in strict_fields(text) {
        let Some(day) = Day::parse(&name) else {
            continue;
        };
        let words: Vec<&str> = value.split(' ').collect();
        for word in &words {
            let (key, value) = word.split_once('=').unwrap_or((word, ""));
            let Some(field) = LogField::from_key(key) else {
                continue;
            };
            let alone = words.iter().filter(|other| other.starts_with(key)).count() == 1;
            if let Some(value) = field.from_text(value)
                && alone
            {
                assert_eq!(log.get(day).value(field), Some(value), "{name}: {word}");
            }
        }
    }
}

fn rules_look_at_any_log(log: &Log) {
    for entry in log.entries().iter().take(50) {
        let _ = log.week_without_poop(entry.day);
        assert!(!entry.what.says_nothing());
        let mut twice = entry.what;
        twice.merge(&entry.what);
        twice.merge(&LogDay::default());
        assert_eq!(twice, entry.what);
    }
    assert!(log.entries().windows(2).all(|two| two[0].day < two[1].day));
}
