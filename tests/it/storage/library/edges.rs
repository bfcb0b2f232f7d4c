//! The edges of what is kept: the largest file that is read, one part alone that changes, and what a failed import leaves.

use super::books::store;
use super::{child, day, entry, finished, log, mark, shelf, single, today};
use crate::storage::tabs::Browser;
use crate::storage::{KEEP, THEN};
use gut_skin_check::app::library::{Child, Children, Clock, Library, NotKept, Refusal, Whose};
use gut_skin_check::domain::day::Day;
use gut_skin_check::storage::library::Books;
use gut_skin_check::storage::library::export::export;
use gut_skin_check::storage::library::import::{MAX_BYTES, MAX_FIELDS, read};
use gut_skin_check::storage::record::LoadOutcome;
use gut_skin_check::storage::{Part, Slot};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const FIRST: Child = Child::FIRST;
const PARTS: [Part; 4] = [Part::Record, Part::Finished, Part::Log, Part::Children];

#[test]
fn ten_megabytes_are_read_and_not_a_byte_more() {
    assert_eq!(MAX_BYTES, 10_485_760);
    let library = single(shelf(log(&[("2026-09-20", "poop=1")]), &[]));
    let mut file = export(&library).into_bytes();
    file.resize(MAX_BYTES, b' ');
    assert_eq!(read(&file), Ok(library));
    file.push(b' ');
    assert_eq!(read(&file), Err(Refusal::Huge));
}

#[test]
fn as_many_fields_as_nine_children_fill_are_read_and_not_one_more() {
    let file = |days: usize| {
        let first = day("1990-01-01").number();
        let mut text = r#"{"gut-skin-check":"library","v":"1","1/child":"""#.to_owned();
        for number in (first..).take(days) {
            let on = Day::from_number(number).unwrap().iso();
            text.push_str(&format!(r#","1/log/{on}":"pain=no""#));
        }
        text.push('}');
        let read = read(text.as_bytes());
        read.map(|library| library.shelves[0].log.entries().len())
    };
    // The mark of the child is a field, too.
    assert_eq!(file(MAX_FIELDS - 1), Ok(MAX_FIELDS - 1));
    assert_eq!(file(MAX_FIELDS), Err(Refusal::Huge));
}

/// A file made by hand may say what another device has announced.
#[test]
fn what_another_device_has_announced_is_not_announced_here() {
    let told = single(shelf(
        log(&[("2026-09-20", "poop=1")]),
        &[finished("", THEN, today())],
    ));
    let file = export(&told);
    let words = "poop=1 told=1790000000";
    let by_hand = file
        .replace("poop=1", words)
        .replacen("age=30", "told=5 age=30", 1);
    assert!(by_hand.contains(words) && by_hand.contains("told=5"));
    assert_eq!(read(by_hand.as_bytes()), Ok(told));
}

/// Two children, each with a day and a check, of which the first has a mark that is taken on the device.
fn file() -> Library {
    let mut children = Children::default();
    children.set_mark(FIRST, mark("star", "blue"));
    children.add(Some(mark("moon", "green")));
    let part = |on: &str, words: &str| {
        let check = finished(words, THEN, today());
        shelf(log(&[(on, "poop=1")]), &[check])
    };
    Library {
        children,
        shelves: vec![part("2026-09-01", ""), part("2026-09-02", "b1=le2")],
    }
}

/// What is stored of the library, by its keys.
fn stored(browser: &Browser) -> BTreeMap<String, Value> {
    let slots = (1..=9).flat_map(|number| PARTS.map(|part| Slot::Of(part, child(number))));
    let texts = slots.filter_map(|slot| Some((slot.key("main"), browser.text(slot)?)));
    texts
        .map(|(key, text)| (key, serde_json::from_str(&text).unwrap()))
        .collect()
}

/// Whatever was there before, and wherever the room ends.
#[test]
fn an_import_that_fails_leaves_what_was_there_and_no_other_key() {
    let mut two = file();
    two.shelves[1] = shelf(log(&[]), &[]);
    let one = single(shelf(log(&[("2026-09-03", "poop=3")]), &[]));
    let empty = single(shelf(log(&[]), &[]));
    for here in [None, Some(empty), Some(one), Some(two)] {
        let filled = || {
            let browser = Browser::default();
            if let Some(here) = &here {
                store(&browser, here);
            }
            browser
        };
        let before = stored(&filled());
        let mut room = 0;
        loop {
            let browser = filled();
            browser.room.set(Some(room));
            let done = Books::new(&browser, THEN).import(&file(), &[]);
            if done.is_ok() {
                assert_ne!(stored(&browser), before);
                break;
            }
            assert_eq!(done, Err(NotKept::Full));
            let left = stored(&browser);
            for (key, was) in &before {
                // Nothing there is the same as nothing in it, or one child without a mark.
                let is_empty =
                    was == &json!({"v": "1"}) || was == &json!({"v": "1", "current": "1", "1": ""});
                let is = left.get(key);
                assert!(
                    is == Some(was) || is_empty && is.is_none(),
                    "{key}, {room}: {is:?}"
                );
            }
            let mut keys = left.keys();
            assert!(keys.all(|key| before.contains_key(key)), "{room}: {left:?}");
            room += 1;
        }
        assert!(room > 2, "it is written object by object");
    }
}

#[test]
fn whose_turn_it_is_already_is_no_change() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    assert_eq!(books.choose(FIRST), Ok(false));
    assert_eq!(books.choose(child(2)), Ok(false), "nobody is there");
    books.set_mark(FIRST, mark("star", "blue")).unwrap();
    books.add_child(mark("moon", "blue")).unwrap();
    assert_eq!(
        books.choose(child(2)),
        Ok(false),
        "who is added has the turn"
    );
    assert_eq!(books.choose(FIRST), Ok(true));
    assert_eq!(books.choose(FIRST), Ok(false));
    assert_eq!(books.children().value.current(), FIRST);
}

/// A clock so many days after the moment of the fixtures.
fn clock(days: u32) -> Clock {
    let today = Day::from_number(today().number() + days).unwrap();
    Clock {
        now: THEN + u64::from(days) * 86_400,
        today,
        keep_days: KEEP,
    }
}

/// Days of the log alone, and finished checks alone.
#[test]
fn what_is_announced_or_gone_of_one_part_alone_is_a_change() {
    let a_day = single(shelf(log(&[("2026-09-21", "poop=1")]), &[]));
    let a_check = single(shelf(log(&[]), &[finished("", THEN, today())]));
    for library in [a_day, a_check] {
        let browser = Browser::default();
        store(&browser, &library);
        let writes = |change: &dyn Fn(Books<'_>, Clock) -> Result<bool, NotKept>, days| {
            browser.writes.set(0);
            let clock = clock(days);
            let changed = change(Books::new(&browser, clock.now), clock);
            (changed, browser.writes.get())
        };
        let tell = |books: Books<'_>, clock| books.tell(FIRST, clock);
        let expire = |books: Books<'_>, clock| books.expire(FIRST, clock);
        assert_eq!(writes(&tell, 100), (Ok(false), 0));
        assert_eq!(writes(&expire, 170), (Ok(false), 0), "it was not announced");
        assert_eq!(writes(&tell, 170), (Ok(true), 1));
        assert_eq!(writes(&tell, 171), (Ok(false), 0));
        assert_eq!(
            writes(&expire, 183),
            (Ok(false), 0),
            "not two weeks ago yet"
        );
        assert_eq!(writes(&expire, 184), (Ok(true), 1));
        assert_eq!(writes(&expire, 184), (Ok(false), 0));
    }
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    let change = (&entry(""), &entry("poop=1"));
    assert_eq!(books.save_day(FIRST, today(), change, today()), Ok(true));
    assert_eq!(books.save_day(FIRST, today(), change, today()), Ok(false));
}

#[test]
fn who_deletes_all_finished_checks_deletes_them_and_not_which_one_is_open() {
    let browser = Browser::default();
    let books = Books::new(&browser, THEN);
    books.finish(FIRST, &finished("", THEN, today())).unwrap();
    books.start_over(FIRST).unwrap();
    let later = finished("b1=le2", THEN + 60, day("2026-09-22"));
    books.finish(FIRST, &later).unwrap();
    assert_eq!(books.history(FIRST).value.checks().len(), 2);
    assert_eq!(books.delete_history(FIRST), Ok(true));
    let left = books.history(FIRST).value;
    assert_eq!((left.checks().len(), left.open()), (0, Some(later.at)));
}

/// What cannot be read, and cannot be set aside either, is not written over by an import.
#[test]
fn an_import_takes_no_place_of_damage_for_which_there_is_no_other() {
    let padded = |fields: &str| format!(r#"{{"v":"1",{}{fields}}}"#, " ".repeat(500));
    let log_slot = Slot::Of(Part::Log, FIRST);
    let whole = padded(r#""2026-09-20":"poop=1""#);
    let imported = single(shelf(log(&[("2026-09-21", "pain=no")]), &[]));
    let import = |browser: &Browser| {
        browser.room.set(Some(0));
        Books::new(browser, THEN).import(&imported, &[Whose::Same(FIRST)])
    };
    for (part, damaged) in [
        (Part::Log, r#""2026-09-20":"poop=1 look=pink""#),
        (Part::Finished, r#""1790000000":"nothing""#),
        (Part::Children, r#""current":"1","1":"square blue""#),
    ] {
        let browser = Browser::default();
        browser.put_text(log_slot, &whole);
        browser.put_text(Slot::Of(part, FIRST), &padded(damaged));
        let before = stored(&browser);
        assert_eq!(import(&browser), Err(NotKept::Full), "{part:?}");
        assert_eq!(stored(&browser), before, "{part:?}");
    }
    // What is longer than it has to be has room for more.
    let browser = Browser::default();
    browser.put_text(log_slot, &whole);
    assert_eq!(import(&browser).map(|plan| plan.days), Ok(1));
}

/// Each part that cannot be read is counted once, and what can be read is.
#[test]
fn damage_around_children_and_checks_is_counted() {
    let loaded = |part, text: &str| {
        let browser = Browser::default();
        browser.put_text(Slot::Of(part, FIRST), text);
        let books = Books::new(&browser, THEN);
        let children = books.children();
        let history = books.history(FIRST);
        match part {
            Part::Children => (children.outcome, children.value.mark(child(2)), None),
            _ => (history.outcome, None, history.value.open()),
        }
    };
    let moon = Some(mark("moon", "blue"));
    for (text, lost) in [
        (r#""current":"two","1":"star blue","2":"moon blue""#, 1),
        (r#""current":"0","1":"star blue","2":"moon blue""#, 1),
        (
            r#""current":"","1":"star blue","2":"moon blue","3":"moon""#,
            2,
        ),
        (
            r#""current":"2","1":"star blue","2":"moon blue","2":"sun blue""#,
            1,
        ),
    ] {
        let found = loaded(Part::Children, &format!(r#"{{"v":"1",{text}}}"#));
        assert_eq!(found, (LoadOutcome::Repaired(lost), moon, None), "{text}");
    }
    for (text, lost, open) in [
        (r#""open":"soon""#, 1, None),
        (r#""open":"7","open":"8""#, 1, Some(7)),
        (r#""open":"soon","open":"8","7":"nothing""#, 2, Some(8)),
        (
            r#""7":"day=2026-09-21 age=30 level=none","7":"day=2026-09-22 age=30 level=none""#,
            1,
            None,
        ),
    ] {
        let found = loaded(Part::Finished, &format!(r#"{{"v":"1",{text}}}"#));
        assert_eq!(found, (LoadOutcome::Repaired(lost), None, open), "{text}");
    }
}
