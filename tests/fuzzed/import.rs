//! A file to import: it is refused with one reason and changes nothing, or read as a whole; and merging it loses nothing
//! that is here, says beforehand what it will do, and does nothing the second time.

use gut_skin_check::app::library::{
    Child, Children, Entry, History, Library, Log, Refusal, Shelf, Whose, merge, plan,
};
use gut_skin_check::domain::day::Day;
use gut_skin_check::domain::log::{LogDay, LogField};
use gut_skin_check::storage::library::export::export;
use gut_skin_check::storage::library::import::{MAX_BYTES, MAX_FIELDS, read};

pub fn run(data: &[u8]) {
    let read_once = read(data);
    assert_eq!(read_once, read(data));
    let file = match read_once {
        Ok(file) => file,
        Err(refusal) => {
            let long = data.len() > MAX_BYTES || data.len() / 4 > MAX_FIELDS;
            assert!(refusal != Refusal::Huge || long);
            return;
        }
    };
    assert_eq!(file.children.count(), file.shelves.len());
    let written = export(&file);
    assert_eq!(read(written.as_bytes()).as_ref(), Ok(&file), "{written}");
    let count = file.shelves.len();
    for whose in [
        vec![Whose::Same(Child::FIRST); count],
        vec![Whose::Another; count],
        Vec::new(),
    ] {
        let before = here();
        let mut after = before.clone();
        let planned = plan(&after, &file, &whose);
        assert_eq!(merge(&mut after, &file, &whose), planned);
        assert_eq!(after.children.count(), after.shelves.len());
        holds(&after.shelves[0], &before.shelves[0]);
        let same = whose.first() == Some(&Whose::Same(Child::FIRST));
        for shelf in file.shelves.iter().filter(|_| same) {
            holds(&after.shelves[0], shelf);
        }
        // There is room for eight more.
        assert!(planned.no_room == 0 || !same && planned.children == 8);
        let once = after.clone();
        let again = merge(&mut after, &file, &whose);
        assert!(again.is_nothing() || again.no_room > 0, "{again:?}");
        assert_eq!(after, once);
        // What came in can be handed on.
        assert_eq!(
            read(export(&after).as_bytes()).map(|read| read.shelves.len()),
            Ok(after.shelves.len())
        );
    }
}

/// A child with a few days and no mark.
fn here() -> Library {
    let day = |text| Day::parse(text).expect("a day");
    let entry = |on, poop, pain| {
        let mut what = LogDay::default();
        assert!(what.set(LogField::Poop, poop) && what.set(LogField::Pain, pain));
        Entry {
            day: day(on),
            what,
            told: Some(7),
        }
    };
    let days = vec![
        entry("2026-09-19", Some(0), None),
        entry("2026-09-20", Some(4), Some(1)),
        entry("2026-09-21", None, Some(0)),
    ];
    Library {
        children: Children::default(),
        shelves: vec![Shelf {
            history: History::default(),
            log: Log::restored(days),
        }],
    }
}

/// Every day and check of one is in the other, and no value is forgotten.
fn holds(whole: &Shelf, part: &Shelf) {
    for check in part.history.checks() {
        let mut checks = whole.history.checks().iter();
        assert!(checks.any(|kept| kept.is_same(check)), "a check is lost");
    }
    for entry in part.log.entries() {
        let kept = whole.log.get(entry.day);
        for field in LogField::ALL.iter().copied() {
            let known = kept.values(field).and(kept.against(field));
            assert!(
                entry.what.values(field).minus(known).is_empty(),
                "{} of {} is lost",
                field.key(),
                entry.day.iso()
            );
        }
    }
}
