//! How long things are kept: nothing is deleted that was not announced two weeks before, whatever the clock does.

use super::{child, day, entry, finished, log, today};
use crate::storage::tabs::Browser;
use crate::storage::{KEEP, THEN};
use gut_skin_check::app::library::{Child, Clock, Due, NOTICE_DAYS};
use gut_skin_check::domain::day::Day;
use gut_skin_check::storage::library::Books;
use gut_skin_check::storage::{Part, Slot};
use proptest::prelude::*;

const FIRST: Child = Child::FIRST;
const YEAR: i64 = 365;

/// The clock so many days after the moment of the fixtures, or before it.
fn clock(days: i64) -> Clock {
    let number = i64::from(today().number()) + days;
    Clock {
        now: THEN.checked_add_signed(days * 86_400).unwrap(),
        today: Day::from_number(number.try_into().unwrap()).unwrap(),
        keep_days: KEEP,
    }
}

/// The moment so many days after that of the fixtures.
fn at(days: i64) -> Option<u64> {
    Some(clock(days).now)
}

#[test]
fn an_end_is_announced_two_weeks_ahead() {
    assert_eq!(NOTICE_DAYS, 14);
    let on = today();
    assert_eq!(clock(0).due(on, None), Due::Kept);
    assert_eq!(clock(165).due(on, None), Due::Kept);
    assert_eq!(clock(166).due(on, None), Due::ToTell);
    assert_eq!(clock(166).due(on, at(166)), Due::Told);
    assert_eq!(clock(180).due(on, at(166)), Due::Told);
    assert_eq!(clock(181).due(on, at(166)), Due::Over);
    assert_eq!(
        clock(181).due(on, at(168)),
        Due::Told,
        "not two weeks ago yet"
    );
    assert_eq!(clock(182).due(on, at(168)), Due::Over);
    assert_eq!(clock(4000).due(on, None), Due::ToTell, "nobody was told");
    assert_eq!(clock(4000).due(on, at(3990)), Due::Told);
}

#[test]
fn where_little_is_kept_nothing_goes_unannounced() {
    let on = today();
    for keep_days in [0, 1, 7, 14] {
        let clock = |days| Clock {
            keep_days,
            ..clock(days)
        };
        assert_eq!(clock(0).due(on, None), Due::Kept, "{keep_days}");
        assert_eq!(clock(1).due(on, None), Due::ToTell, "{keep_days}");
        assert_eq!(clock(14).due(on, at(1)), Due::Told, "{keep_days}");
        assert_eq!(clock(15).due(on, at(1)), Due::Over, "{keep_days}");
    }
}

#[test]
fn what_lies_ahead_of_the_clock_is_kept() {
    let later = clock(10 * YEAR).today;
    for told in [None, at(0), at(20 * YEAR)] {
        assert_eq!(clock(0).due(later, told), Due::Kept);
    }
}

/// Two log days and a check, as a store has them at the moment of the fixtures.
fn filled() -> Browser {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    for on in ["2026-09-20", "2026-09-21"] {
        let change = (&entry(""), &entry("poop=1"));
        books.save_day(FIRST, day(on), change, today()).unwrap();
    }
    books.finish(FIRST, &finished("", THEN, today())).unwrap();
    browser
}

/// A visit: what is over goes, and what is to be announced is.
fn visit(browser: &Browser, days: i64) -> (usize, usize) {
    let clock = clock(days);
    let books = Books::new(browser, clock.now);
    books.expire(FIRST, clock).unwrap();
    books.tell(FIRST, clock).unwrap();
    let library = books.library().unwrap();
    let shelf = library.shelf(FIRST).unwrap();
    (shelf.log.entries().len(), shelf.history.checks().len())
}

#[test]
fn what_was_announced_goes_two_weeks_later() {
    let browser = filled();
    assert_eq!(visit(&browser, 166), (2, 1));
    assert_eq!(visit(&browser, 179), (2, 1));
    assert_eq!(
        visit(&browser, 180),
        (1, 1),
        "the older day was told of at day 166"
    );
    assert_eq!(visit(&browser, 181), (0, 0));
}

#[test]
fn who_comes_back_after_years_is_told_first() {
    let browser = filled();
    assert_eq!(visit(&browser, 5 * YEAR), (2, 1));
    assert_eq!(visit(&browser, 5 * YEAR + 13), (2, 1));
    assert_eq!(visit(&browser, 5 * YEAR + 14), (0, 0));
}

#[test]
fn one_wrong_clock_announces_and_never_deletes() {
    for jump in [YEAR, 5 * YEAR, 60 * YEAR, -YEAR, -20 * YEAR] {
        let browser = filled();
        assert_eq!(visit(&browser, jump), (2, 1), "{jump}");
        // The clock is right again, for many visits.
        for days in 0..10 {
            assert_eq!(visit(&browser, days), (2, 1), "{jump} {days}");
        }
        // And wrong once more, by another lot: what was announced then is forgotten.
        assert_eq!(visit(&browser, jump + 100), (2, 1), "{jump}");
        assert_eq!(visit(&browser, 10), (2, 1));
    }
}

#[test]
fn an_announcement_of_a_wrong_clock_is_made_again() {
    let browser = filled();
    visit(&browser, 5 * YEAR);
    assert!(
        browser
            .text(Slot::Of(Part::Log, FIRST))
            .unwrap()
            .contains("told=")
    );
    visit(&browser, 1);
    assert!(
        !browser
            .text(Slot::Of(Part::Log, FIRST))
            .unwrap()
            .contains("told=")
    );
    assert_eq!(visit(&browser, 170), (2, 1));
    assert_eq!(visit(&browser, 183), (2, 1));
    assert_eq!(visit(&browser, 184), (0, 0));
}

#[test]
fn what_another_child_has_is_not_looked_at() {
    let browser = filled();
    let clock = clock(5 * YEAR);
    let books = Books::new(&browser, clock.now);
    assert_eq!(books.tell(child(2), clock), Ok(false));
    assert_eq!(books.expire(child(2), clock), Ok(false));
    assert_eq!(books.tell(FIRST, clock), Ok(true));
    assert_eq!(books.tell(FIRST, clock), Ok(false), "told once");
}

#[test]
fn what_was_set_aside_is_kept_no_longer_than_the_rest() {
    let browser = Browser::default();
    let text = r#"{"v":"1","2026-09-21":"poop=many"}"#;
    browser.put_text(Slot::Of(Part::Log, FIRST), text);
    let aside = Slot::Aside(Part::Log, FIRST);
    assert_eq!(Books::new(&browser, THEN).log(FIRST).value, log(&[]));
    visit(&browser, 180);
    assert!(browser.text(aside).is_some());
    visit(&browser, 181);
    assert_eq!(browser.text(aside), None);
    browser.put_text(aside, "{}");
    visit(&browser, 0);
    assert_eq!(browser.text(aside), None, "nobody knows since when");
}

proptest! {
    /// Whatever the clock says on each visit: what goes was announced on an earlier one, two weeks before by that clock.
    #[test]
    fn nothing_goes_that_was_not_announced(visits in prop::collection::vec(0..4000_i64, 1..8)) {
        let browser = filled();
        let mut told: Vec<i64> = Vec::new();
        for days in visits {
            let (left, checks) = visit(&browser, days);
            if left < 2 || checks < 1 {
                prop_assert!(told.iter().any(|before| before + 14 <= days));
                return Ok(());
            }
            told.push(days);
        }
    }
}
