//! Changes to what is stored: two tabs, deletions, and stores that deny or are full.

use super::{child, day, entry, finished, log, mark, shelf, single, today};
use crate::storage::tabs::Browser;
use crate::storage::{DAY, THEN};
use gut_skin_check::app::library::{Child, Children, Library, NotKept, Whose};
use gut_skin_check::domain::log::Poop;
use gut_skin_check::storage::library::{Books, finished_codec, log_codec, write_mark};
use gut_skin_check::storage::record::LoadOutcome;
use gut_skin_check::storage::{Part, Slot, Store};
use std::time::Instant;

const FIRST: Child = Child::FIRST;

/// Stores a library field by field, as the check itself would have.
pub(super) fn store(browser: &Browser, library: &Library) {
    let put = |part, child, fields: Vec<(String, String)>| {
        let mut all = serde_json::Map::new();
        all.insert("v".to_owned(), "1".into());
        all.extend(fields.into_iter().map(|(name, text)| (name, text.into())));
        let text = serde_json::Value::Object(all).to_string();
        browser.put_text(Slot::Of(part, child), &text);
    };
    let children = &library.children;
    let mut marks = vec![(
        "current".to_owned(),
        children.current().number().to_string(),
    )];
    for (child, mark, shelf) in library.iter() {
        marks.push((child.number().to_string(), write_mark(mark)));
        let days = shelf.log.entries().iter();
        put(
            Part::Log,
            child,
            days.map(|one| (one.day.iso(), log_codec::write(one)))
                .collect(),
        );
        let checks = shelf.history.checks().iter();
        let mut checks: Vec<_> = checks
            .map(|one| (one.at.to_string(), finished_codec::write(one)))
            .collect();
        checks.extend(
            shelf
                .history
                .open()
                .map(|open| ("open".to_owned(), open.to_string())),
        );
        put(Part::Finished, child, checks);
    }
    put(Part::Children, FIRST, marks);
}

fn save(browser: &Browser, on: &str, before: &str, after: &str) -> Result<bool, NotKept> {
    let books = Books::new(browser, THEN);
    books.save_day(FIRST, day(on), (&entry(before), &entry(after)), today())
}

#[test]
fn a_day_is_saved_corrected_and_deleted() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    assert_eq!(books.log(FIRST).outcome, LoadOutcome::Empty);
    assert_eq!(
        save(&browser, "2026-09-20", "", "poop=0 itch=lot"),
        Ok(true)
    );
    assert_eq!(
        save(&browser, "2026-09-20", "poop=0 itch=lot", "poop=1 itch=lot"),
        Ok(true)
    );
    assert_eq!(
        save(&browser, "2026-09-20", "poop=1", "poop=1"),
        Ok(false),
        "nothing new"
    );
    let found = books.log(FIRST).value.get(day("2026-09-20"));
    assert_eq!(
        (found.one::<Poop>(), found.any_unsettled()),
        (Some(Poop::One), false)
    );
    assert_eq!(books.delete_day(FIRST, day("2026-09-20")), Ok(true));
    assert_eq!(books.delete_day(FIRST, day("2026-09-20")), Ok(false));
    assert_eq!(books.log(FIRST).value, log(&[]));
}

#[test]
fn a_day_of_the_future_is_not_accepted() {
    let browser = Browser::default();
    assert_eq!(save(&browser, "2026-09-22", "", "poop=1"), Ok(false));
    assert_eq!(browser.text(Slot::Of(Part::Log, FIRST)), None);
    assert_eq!(save(&browser, "2026-09-21", "", "poop=1"), Ok(true));
}

/// Each tab knows the day as it was when it opened the page.
#[test]
fn two_tabs_that_log_the_same_day_lose_nothing_to_each_other() {
    let browser = Browser::default();
    save(&browser, "2026-09-21", "", "poop=1 pain=yes").unwrap();
    save(&browser, "2026-09-21", "", "itch=lot sleep=bad").unwrap();
    let books = Books::new(&browser, THEN);
    let found = books.log(FIRST).value.get(today());
    assert_eq!(found, entry("poop=1 pain=yes itch=lot sleep=bad"));
    // The same field in both: the last tap counts, and nothing is unsettled on one device.
    save(&browser, "2026-09-21", "", "poop=2").unwrap();
    let found = books.log(FIRST).value.get(today());
    assert_eq!(found.one::<Poop>(), Some(Poop::Two));
    assert!(!found.any_unsettled());
}

#[test]
fn what_one_tab_has_deleted_does_not_come_back_from_another() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    let (first, second) = (
        finished("", THEN, today()),
        finished("b1=le2", THEN + DAY, day("2026-09-22")),
    );
    books.finish(FIRST, &first).unwrap();
    books.start_over(FIRST).unwrap();
    books.finish(FIRST, &second).unwrap();
    save(&browser, "2026-09-20", "", "poop=1").unwrap();
    save(&browser, "2026-09-21", "", "poop=1").unwrap();
    // The other tab has all of this on its screen.
    assert_eq!(books.delete_finished(FIRST, first.at), Ok(true));
    assert_eq!(books.delete_day(FIRST, day("2026-09-20")), Ok(true));
    save(&browser, "2026-09-21", "poop=1", "poop=2").unwrap();
    books
        .finish(
            FIRST,
            &finished("b1=gt21", THEN + 2 * DAY, day("2026-09-23")),
        )
        .unwrap();
    let kept = books.library().unwrap();
    let kept = kept.shelf(FIRST).unwrap();
    assert_eq!(kept.history.get(first.at), None);
    assert_eq!(kept.history.checks().len(), 2);
    assert_eq!(kept.log.entries().len(), 1);
}

#[test]
fn the_same_result_is_kept_once() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    let at = |place: usize| books.history(FIRST).value.checks()[place].at;
    let count = || books.history(FIRST).value.checks().len();
    let first = finished("", THEN, today());
    assert_eq!(books.finish(FIRST, &first), Ok(true));
    assert_eq!(books.finish(FIRST, &first), Ok(false), "opened again");
    // An answer is changed on the same day: it takes the place of the one before.
    assert_eq!(
        books.finish(FIRST, &finished("b1=le2", THEN + 60, today())),
        Ok(true)
    );
    assert_eq!((count(), at(0)), (1, THEN + 60));
    // On another day it is another check.
    books
        .finish(
            FIRST,
            &finished("b1=le2 b2=balls", THEN + DAY, day("2026-09-22")),
        )
        .unwrap();
    assert_eq!(count(), 2);
    // Started over on the same day, it is of another child perhaps.
    assert_eq!(books.start_over(FIRST), Ok(true));
    assert_eq!(books.start_over(FIRST), Ok(false));
    books
        .finish(
            FIRST,
            &finished("b1=gt21", THEN + DAY + 9, day("2026-09-22")),
        )
        .unwrap();
    assert_eq!(count(), 3);
    // The same answers on the same day are the same check.
    books.start_over(FIRST).unwrap();
    books
        .finish(
            FIRST,
            &finished("b1=gt21", THEN + DAY + 99, day("2026-09-22")),
        )
        .unwrap();
    assert_eq!((count(), at(2)), (3, THEN + DAY + 99));
}

#[test]
fn a_result_that_was_deleted_stays_deleted_while_it_is_open() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    let check = finished("", THEN, today());
    books.finish(FIRST, &check).unwrap();
    assert_eq!(books.delete_finished(FIRST, THEN), Ok(true));
    assert_eq!(books.finish(FIRST, &check), Ok(false));
    assert_eq!(books.history(FIRST).value.checks().len(), 0);
    // With another answer it is a new one.
    assert_eq!(
        books.finish(FIRST, &finished("b1=le2", THEN + 9, today())),
        Ok(true)
    );
    assert_eq!(books.delete_history(FIRST), Ok(true));
    assert_eq!(books.delete_history(FIRST), Ok(false));
}

#[test]
fn what_is_kept_belongs_to_a_child() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    assert_eq!(books.set_mark(FIRST, mark("star", "blue")), Ok(true));
    assert_eq!(books.add_child(mark("star", "blue")), Ok(None));
    assert_eq!(books.add_child(mark("moon", "blue")), Ok(Some(child(2))));
    assert_eq!(books.children().value.current(), child(2));
    books
        .save_day(child(2), today(), (&entry(""), &entry("poop=1")), today())
        .unwrap();
    books
        .finish(child(2), &finished("", THEN, today()))
        .unwrap();
    assert_eq!(books.log(FIRST).value, log(&[]));
    assert_eq!(books.history(FIRST).value.checks().len(), 0);
    let library = books.library().unwrap();
    assert_eq!(library.shelf(child(2)).unwrap().age(), Some(30));
    assert_eq!(library.shelf(child(2)).unwrap().last_day(), Some(today()));
    assert_eq!(library.shelf(child(3)), None);
}

/// The store before and after a change that fails.
fn unchanged(
    browser: &Browser,
    error: NotKept,
    change: &dyn Fn(&Books<'_>) -> Result<bool, NotKept>,
) {
    let texts = || {
        [Part::Log, Part::Finished, Part::Children].map(|part| browser.text(Slot::Of(part, FIRST)))
    };
    let before = texts();
    assert_eq!(change(&Books::new(browser, THEN)), Err(error));
    let (denied, full) = (browser.denied.replace(false), browser.full.replace(false));
    assert_eq!(texts(), before);
    browser.denied.set(denied);
    browser.full.set(full);
}

#[test]
fn a_store_that_denies_or_is_full_loses_nothing_that_was_kept() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    save(&browser, "2026-09-20", "", "poop=1").unwrap();
    books.finish(FIRST, &finished("", THEN, today())).unwrap();
    books.set_mark(FIRST, mark("star", "blue")).unwrap();
    let other = finished("b1=le2", THEN + 5, today());
    for error in [NotKept::Full, NotKept::Denied] {
        browser.full.set(error == NotKept::Full);
        browser.denied.set(error == NotKept::Denied);
        unchanged(&browser, error, &|books| books.finish(FIRST, &other));
        unchanged(&browser, error, &|books| books.delete_history(FIRST));
        unchanged(&browser, error, &|books| {
            books.save_day(FIRST, today(), (&entry(""), &entry("poop=1")), today())
        });
        unchanged(&browser, error, &|books| {
            books.delete_day(FIRST, day("2026-09-20"))
        });
        unchanged(&browser, error, &|books| {
            books
                .add_child(mark("moon", "blue"))
                .map(|added| added.is_some())
        });
    }
    assert_eq!(books.log(FIRST).outcome, LoadOutcome::Denied);
    assert_eq!(books.library(), Err(NotKept::Denied));
}

#[test]
fn a_store_that_keeps_nothing_without_a_word_is_found_out() {
    let browser = Browser::default();
    browser.keeps_nothing.set(true);
    assert_eq!(
        save(&browser, "2026-09-21", "", "poop=1"),
        Err(NotKept::Denied)
    );
}

/// A file of two children is written object by object, and any of them may be the one without room.
#[test]
fn an_import_is_kept_as_a_whole_or_not_at_all() {
    let file = Library {
        children: {
            let mut children = Children::default();
            children.set_mark(FIRST, mark("star", "blue"));
            children.add(Some(mark("moon", "green")));
            children
        },
        shelves: vec![
            shelf(
                log(&[("2026-09-01", "poop=1")]),
                &[finished("", THEN, today())],
            ),
            shelf(
                log(&[("2026-09-02", "poop=2")]),
                &[finished("b1=le2", THEN, today())],
            ),
        ],
    };
    let here = single(shelf(log(&[("2026-09-03", "poop=3")]), &[]));
    for room in 0..6 {
        let browser = Browser::default();
        store(&browser, &here);
        let books = Books::new(&browser, THEN);
        let whose = [Whose::Same(FIRST), Whose::Another];
        browser.room.set(Some(room));
        let done = books.import(&file, &whose);
        browser.room.set(None);
        let kept = books.library().unwrap();
        if room < 5 {
            assert_eq!((done, &kept), (Err(NotKept::Full), &here), "{room}");
        } else {
            let plan = done.unwrap();
            assert_eq!((plan.children, plan.checks, plan.days), (1, 2, 2));
            assert_eq!(kept.children.mark(child(2)), Some(mark("moon", "green")));
            assert_eq!(
                books.import(&file, &whose).map(|plan| plan.is_nothing()),
                Ok(true)
            );
        }
    }
}

#[test]
fn erasing_removes_every_key() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    save(&browser, "2026-09-20", "", "poop=1").unwrap();
    books.add_child(mark("moon", "blue")).unwrap();
    books
        .finish(child(2), &finished("", THEN, today()))
        .unwrap();
    browser.put_text(Slot::Aside(Part::Log, FIRST), "{}");
    browser.erase_all().unwrap();
    for part in [Part::Record, Part::Finished, Part::Log, Part::Children] {
        for child in [FIRST, child(2)] {
            assert_eq!(browser.text(Slot::Of(part, child)), None);
            assert_eq!(browser.text(Slot::Aside(part, child)), None);
        }
    }
}

/// Far above what a browser needs for one frame of a screen: it guards against searches within searches.
#[test]
fn two_hundred_checks_and_four_hundred_days_are_read_and_merged_at_once() {
    let mut days = Vec::new();
    for ago in 0..400 {
        days.push((
            today().earlier(ago).iso(),
            "poop=1 look=soft pain=no itch=none sleep=good",
        ));
    }
    let days: Vec<(&str, &str)> = days
        .iter()
        .map(|(on, words)| (on.as_str(), *words))
        .collect();
    let checks: Vec<_> = (0..200_u32)
        .map(|ago| finished("", THEN - u64::from(ago) * DAY, today().earlier(ago)))
        .collect();
    let library = single(shelf(log(&days), &checks));
    let browser = Browser::default();
    store(&browser, &library);
    let books = Books::new(&browser, THEN);
    let begun = Instant::now();
    assert_eq!(books.library().as_ref(), Ok(&library));
    assert_eq!(
        books
            .import(&library, &[Whose::Same(FIRST)])
            .map(|plan| plan.is_nothing()),
        Ok(true)
    );
    assert_eq!(save(&browser, "2026-09-21", "poop=1", "poop=2"), Ok(true));
    let took = begun.elapsed();
    assert!(took.as_millis() < 1000, "{took:?}");
}
