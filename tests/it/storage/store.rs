//! Loading from and saving to a store.

use super::{DAY, KEEP, THEN, snapshot};
use crate::support::{answers, calm, spell, with};
use gut_skin_check::storage::record::{self, write};
use gut_skin_check::storage::store::Kept;
use gut_skin_check::storage::{
    Denied, LoadOutcome, Loaded, MemoryStore, SaveError, Saved, Slot, Snapshot, Store, claim, load,
    save,
};

/// A store that answers every write with an error, and may not be read either.
struct Broken {
    stored: Result<Option<String>, Denied>,
    error: SaveError,
}

impl Store for Broken {
    fn get(&self, _: Slot) -> Result<Option<String>, Denied> {
        self.stored.clone()
    }

    fn put(&self, _: &Kept<'_>) -> Result<(), SaveError> {
        Err(self.error)
    }

    fn remove(&self, _: Slot) {}

    fn erase_all(&self) -> Result<(), Denied> {
        Err(Denied)
    }
}

fn holding(text: &str) -> MemoryStore {
    let store = MemoryStore::default();
    store.put_text(Slot::Record, text.to_owned());
    store
}

fn text(store: &MemoryStore, slot: Slot) -> Option<String> {
    store.get(slot).unwrap()
}

#[test]
fn what_is_saved_is_loaded() {
    let store = MemoryStore::default();
    assert_eq!(
        load(&store, THEN, KEEP),
        Loaded::nothing(LoadOutcome::Empty)
    );
    let kept = snapshot(&calm(""), THEN);
    assert_eq!(save(&store, &kept), Ok(Saved::AsGiven));
    assert_eq!(
        text(&store, Slot::Record),
        Some(write(&kept)),
        "plain JSON, not JSON in JSON"
    );
    let loaded = load(&store, THEN, KEEP);
    assert_eq!(
        (loaded.outcome, loaded.snapshot),
        (LoadOutcome::Restored, Some(kept))
    );
}

#[test]
fn a_denied_store_says_so() {
    let denied = Broken {
        stored: Err(Denied),
        error: SaveError::Denied,
    };
    assert_eq!(
        load(&denied, THEN, KEEP),
        Loaded::nothing(LoadOutcome::Denied)
    );
    assert_eq!(save(&denied, &Snapshot::default()), Err(SaveError::Denied));
}

#[test]
fn a_full_store_says_so_and_hands_back_what_it_could_not_set_aside() {
    let full = Broken {
        stored: Ok(Some("damaged".to_owned())),
        error: SaveError::Full,
    };
    assert_eq!(save(&full, &Snapshot::default()), Err(SaveError::Full));
    assert_eq!(
        load(&full, THEN, KEEP).set_aside.as_deref(),
        Some("damaged")
    );
}

#[test]
fn a_newer_version_is_never_overwritten() {
    for newer in ["{\"v\":\"2\",\"answers\":\"\"}", "{\"v\":2,\"answers\":{}}"] {
        let store = holding(newer);
        assert_eq!(
            load(&store, THEN, KEEP),
            Loaded::nothing(LoadOutcome::Newer)
        );
        assert_eq!(
            save(&store, &snapshot(&calm(""), THEN)),
            Err(SaveError::Newer)
        );
        assert_eq!(text(&store, Slot::Record).as_deref(), Some(newer));
        assert_eq!(text(&store, Slot::SetAside), None);
    }
}

#[test]
fn what_another_tab_has_saved_whole_is_not_set_aside() {
    let store = holding(&write(&snapshot(&calm("b1=3"), THEN)));
    let mine = snapshot(&calm("b1=le2"), THEN + 10);
    assert!(save(&store, &mine).is_ok());
    assert_eq!(text(&store, Slot::SetAside), None);
}

#[test]
fn what_has_expired_is_removed() {
    let store = holding(&write(&snapshot(&calm(""), THEN)));
    assert_eq!(
        load(&store, THEN + 31 * DAY, KEEP),
        Loaded::nothing(LoadOutcome::Expired)
    );
    assert_eq!(text(&store, Slot::Record), None);
    assert_eq!(
        load(&store, THEN + 31 * DAY, KEEP).outcome,
        LoadOutcome::Empty,
        "announced once"
    );
}

#[test]
fn damage_is_set_aside_before_it_is_overwritten() {
    let damaged = "{\"v\":\"1\",\"answers\":\"b1=3 b2=\\\"?\"}";
    let store = holding(damaged);
    let loaded = load(&store, THEN, KEEP);
    assert!(
        matches!(loaded.outcome, LoadOutcome::Repaired(_)),
        "{loaded:?}"
    );
    assert_eq!(loaded.set_aside, None, "it is kept");
    let aside: serde_json::Value =
        serde_json::from_str(&text(&store, Slot::SetAside).unwrap()).unwrap();
    assert_eq!(
        aside,
        serde_json::json!({"since": THEN.to_string(), "text": damaged})
    );

    save(&store, &loaded.snapshot.unwrap()).unwrap();
    assert!(text(&store, Slot::SetAside).is_some());
    assert_eq!(load(&store, THEN, KEEP).outcome, LoadOutcome::Restored);
}

#[test]
fn damage_that_appears_while_the_check_is_open_is_set_aside_too() {
    for damaged in ["nonsense", "{\"v\":\"1\",\"answers\":\"b2=?\"}"] {
        let store = holding(damaged);
        let mine = snapshot(&answers("b1=3"), THEN);
        assert_eq!(save(&store, &mine), Ok(Saved::AsGiven));
        assert!(
            text(&store, Slot::SetAside)
                .unwrap()
                .contains(&THEN.to_string())
        );
        assert_eq!(text(&store, Slot::Record), Some(write(&mine)));
    }
}

/// The other tab was ahead, and its record has lost its time: the merged one is not as old as 1970.
#[test]
fn a_lost_time_does_not_make_what_is_saved_expire() {
    let mine = snapshot(&answers("b1=3"), THEN);
    let mut theirs = mine.clone();
    theirs.take(&answers("b1=le2"), THEN + 10);
    let store = holding(&write(&theirs).replace("\"last_answer\":\"1790000010\",", ""));
    let saved = save(&store, &mine);
    assert!(matches!(saved, Ok(Saved::Merged(_))), "{saved:?}");
    let loaded = load(&store, THEN + DAY, KEEP);
    assert_eq!(loaded.outcome, LoadOutcome::Restored);
    assert_eq!(spell(&loaded.snapshot.unwrap().answers), "b1=le2");
}

#[test]
fn what_was_set_aside_is_kept_no_longer_than_a_result() {
    let aside = |now| {
        let store = holding("damaged");
        let _ = load(&store, THEN, KEEP);
        store.remove(Slot::Record);
        let _ = load(&store, now, KEEP);
        text(&store, Slot::SetAside).is_some()
    };
    assert!(aside(THEN + 180 * DAY));
    assert!(!aside(THEN + 180 * DAY + 1));
    for unreadable in ["", "[]", "{}", "{\"since\":\"x\"}"] {
        let store = MemoryStore::default();
        store.put_text(Slot::SetAside, unreadable.to_owned());
        let _ = load(&store, THEN, KEEP);
        assert_eq!(text(&store, Slot::SetAside), None, "{unreadable}");
    }
}

#[test]
fn saving_keeps_what_another_tab_has_written_meanwhile() {
    let store = MemoryStore::default();
    let start = snapshot(&answers("b1=3 b2=soft"), THEN);
    save(&store, &start).unwrap();
    let other_then = |tab: &Snapshot, spec: &str, now| {
        let mut tab = tab.clone();
        tab.take(&with(&tab.answers, spec), now);
        tab
    };
    save(&store, &other_then(&start, "b2=firm", THEN + 10)).unwrap();

    let mine = other_then(&start, "b1=le2", THEN + 20);
    let Ok(Saved::Merged(both)) = save(&store, &mine) else {
        panic!("the other tab's answer is to be told of");
    };
    assert_eq!(spell(&both.answers), "b1=le2 b2=firm");
    assert_eq!(load(&store, THEN, KEEP).snapshot.as_ref(), Some(&*both));
    assert_eq!(save(&store, &both), Ok(Saved::AsGiven));
}

#[test]
fn a_move_to_another_screen_is_saved() {
    let store = MemoryStore::default();
    let mut kept = snapshot(&answers("b1=3"), THEN);
    save(&store, &kept).unwrap();
    kept.screen = "b2".to_owned();
    kept.result_seen = true;
    assert_eq!(save(&store, &kept), Ok(Saved::AsGiven));
    assert_eq!(load(&store, THEN, KEEP).snapshot, Some(kept));
}

/// Starting over clears every answer; a stale tab's record must not bring them back.
#[test]
fn starting_over_is_not_undone_by_what_is_stored() {
    let store = MemoryStore::default();
    let old = snapshot(&calm(""), THEN);
    save(&store, &old).unwrap();
    let mut mine = old.clone();
    mine.take(&answers(""), THEN + 10);
    assert_eq!(save(&store, &mine), Ok(Saved::AsGiven));
    assert_eq!(load(&store, THEN + 10, KEEP).outcome, LoadOutcome::Empty);
}

#[test]
fn erasing_leaves_nothing() {
    let store = holding("damaged");
    let _ = load(&store, THEN, KEEP);
    store.put(&Kept::Tab).unwrap();
    assert_eq!(text(&store, Slot::Tab).as_deref(), Some("true"));
    store.erase_all().unwrap();
    for slot in [Slot::Record, Slot::SetAside, Slot::Tab] {
        assert_eq!(text(&store, slot), None);
    }
}

#[test]
fn the_keys_are_those_of_the_design() {
    assert_eq!(Slot::Record.key("main"), "gut-skin-check/main/record");
    assert_eq!(Slot::SetAside.key("main"), "gut-skin-check/main/set-aside");
    assert_eq!(Slot::Tab.key("second"), "gut-skin-check/second/tab");
}

#[test]
fn a_name_is_claimed_once_and_given_back() {
    let first = claim("main").expect("free");
    assert!(claim("main").is_none());
    let other = claim("second").expect("another name");
    drop(first);
    let again = claim("main").expect("given back");
    assert!(claim("second").is_none());
    drop((other, again));
    assert!(claim("second").is_some());
}

#[test]
fn what_is_understood_does_not_depend_on_its_age() {
    let kept = snapshot(&calm(""), THEN);
    let found = record::understand(&write(&kept), THEN + 999 * DAY);
    assert_eq!(found, record::Understood::Record(Box::new(kept), 0));
}
