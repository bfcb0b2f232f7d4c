//! Stored finished checks: what was shown is read as it was, damage is set aside word for word, and keeping or deleting one
//! leaves every other as it was.

use super::NOW;
use super::kept::{LATER, holding, kept_or_aside, strict_fields};
use gut_skin_check::app::library::{Child, Finished, History};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::day::Day;
use gut_skin_check::storage::Part;
use gut_skin_check::storage::library::{Books, finished_codec};
use gut_skin_check::storage::record::LoadOutcome;

pub fn run(data: &[u8]) {
    // A browser keeps text.
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let store = holding(Part::Finished, text);
    let books = Books::new(&store, NOW);
    let loaded = books.history(Child::FIRST);
    kept_or_aside(&store, Part::Finished, text, loaded.outcome);
    if loaded.outcome == LoadOutcome::Newer {
        return;
    }
    let history = loaded.value;
    assert_eq!(books.history(Child::FIRST).value, history);
    assert!(history.checks().windows(2).all(|two| two[0].at < two[1].at));
    what_is_intact_is_read(text, &history);
    for check in history.checks() {
        let again = finished_codec::read(check.at, &finished_codec::write(check));
        assert_eq!(again, (Some(check.clone()), 0));
    }

    // Another check is finished, and deleted.
    let check = another(&history);
    books.start_over(Child::FIRST).expect("a memory keeps it");
    assert_eq!(books.finish(Child::FIRST, &check), Ok(true));
    let more = books.history(Child::FIRST).value;
    assert!(more.checks().contains(&check));
    let all_there = |now: &History| {
        let mut checks = history.checks().iter();
        checks.all(|kept| kept.is_same(&check) || now.checks().contains(kept))
    };
    assert!(all_there(&more), "keeping a check has lost another");
    assert_eq!(books.delete_finished(Child::FIRST, check.at), Ok(true));
    assert!(all_there(&books.history(Child::FIRST).value));
    assert_eq!(
        books.finish(Child::FIRST, &check),
        Ok(false),
        "it was deleted"
    );
}

/// A finished check at a moment that is free.
fn another(history: &History) -> Finished {
    let free = (NOW..).find(|at| history.get(*at).is_none());
    Finished {
        at: free.expect("a moment"),
        day: Day::parse(LATER).expect("a day"),
        age: 30,
        answers: Answers::default(),
        content: "1.1".to_owned(),
        see_doctor: false,
        topics: Vec::new(),
        score: None,
        text: "Words".to_owned(),
        told: None,
    }
}

/// The text and the day of a check whose first words are as the check writes them.
fn what_is_intact_is_read(text: &str, history: &History) {
    for (name, value) in strict_fields(text) {
        let Ok(at) = name.parse::<u64>() else {
            continue;
        };
        let mut lines = value.splitn(3, '\n');
        let facts: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
        let (Some(_), Some(face)) = (lines.next(), lines.next()) else {
            continue;
        };
        let [
            day,
            "age=30",
            "content=1.1",
            level @ ("level=none" | "level=see_doctor"),
        ] = facts[..]
        else {
            continue;
        };
        if let Some(day) = day.strip_prefix("day=").and_then(Day::parse)
            && name == at.to_string()
        {
            let check = history.get(at).expect("it is read");
            assert_eq!((check.day, check.age, check.text.as_str()), (day, 30, face));
            assert_eq!(check.see_doctor, level == "level=see_doctor");
        }
    }
}
