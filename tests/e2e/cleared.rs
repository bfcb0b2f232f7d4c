//! A store that is empty although the check has saved there: cleared by another script, erased by the parent in another tab
//! while this one slept, or one that keeps nothing.

use crate::answers::{calm, core, until};
use crate::harness::{BLANK, Check, Engine, Stage, page_after, play};
use crate::stored::{RECORD, record, stored, works_unsaved};
use gut_skin_check::content::EN;
use gut_skin_check::domain::QuestionId;
use serde_json::{Value, json};

/// Removes what is ours key by key, as the check does when a parent erases. A page hears nothing of what its own scripts
/// do to the store, just as a tab that sleeps hears nothing of others.
const ERASE: &str = "
    for (const key of Object.keys(localStorage))
      if (key.startsWith('gut-skin-check/')) localStorage.removeItem(key);";

/// The page can be seen again, as the browser tells it.
const WAKE: &str = "
    sessionStorage.removeItem('gut-skin-check/main/tab');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));";

fn nothing_is_stored(check: &Check) {
    assert_eq!(check.stored("localStorage"), Vec::<String>::new());
}

fn said_to_be_erased(check: &Check) -> bool {
    let words = check.words();
    words.contains(EN.ui.storage.erased_elsewhere) || words.contains(EN.ui.erase.done)
}

#[test]
fn what_a_script_of_the_site_cleared_is_stored_again_with_the_next_answer() {
    play(|check| {
        check.open();
        check.play(&until("b3", calm()));
        check.script("localStorage.clear(); sessionStorage.clear()", &[]);
        check.tick("b3", "some");
        assert_eq!(check.screen(), "b3");
        assert!(!said_to_be_erased(check));
        let kept = record(check).progress.answers;
        for question in [QuestionId::Country, QuestionId::Rf1, QuestionId::B3] {
            assert!(kept.get(question).is_some(), "{question:?}");
        }
        let played = check.play(&core(calm()));
        assert_eq!(played.screen, "result");
    });
}

/// The same from another tab, where the browser tells of it without a key. A tab that was hidden meanwhile asks first.
#[test]
fn what_another_tab_cleared_is_kept_by_the_one_in_use() {
    play(|check| {
        check.open();
        check.play(&until("b3", calm()));
        check.script(
            "document.addEventListener('visibilitychange', () => (window.hid = true))",
            &[],
        );
        check.open_new_visit();
        check.script("localStorage.clear()", &[]);
        check.other_window();
        if check.script("return window.hid === true", &[]) == json!(true) {
            check.wait_for("erase");
            nothing_is_stored(check);
            check.go("erase-no");
        }
        assert_eq!(check.screen(), "b3");
        assert!(!said_to_be_erased(check));
        check.tick("b3", "some");
        check.wait("the answer to be stored", || {
            stored(check, RECORD) != Value::Null
        });
        assert_eq!(check.screen(), "b3");
    });
}

#[test]
fn a_store_that_silently_keeps_nothing_is_said_and_the_check_goes_on() {
    let page = page_after("Storage.prototype.setItem = () => {}");
    let stage = Stage {
        pages: &[("/forgets.html", &page)],
        ..Stage::default()
    };
    stage.play(|check| {
        check.visit("/forgets.html");
        check.wait_for("start");
        works_unsaved(check, EN.ui.storage.denied);
        nothing_is_stored(check);
    });
}

/// The parent erases in one of two real tabs: the other has heard of it before it is looked at again.
#[test]
fn what_was_erased_in_one_tab_is_gone_in_the_other_and_leaves_no_key() {
    play(|check| {
        check.open();
        check.play(&until("b3", calm()));
        check.open_new_visit();
        check.wait_for("start");
        assert_eq!(check.go("erase"), "erase");
        assert_eq!(check.go("erase-yes"), "start");
        nothing_is_stored(check);
        check.other_window();
        check.wait_for("start");
        check.wait("that the parent is told", || {
            check.words().contains(EN.ui.storage.erased_elsewhere)
        });
        nothing_is_stored(check);
        assert_eq!(check.stored("sessionStorage"), Vec::<String>::new());
        assert!(!check.offers("resume"));
        assert_eq!(check.go("start"), "country");
        assert_eq!(check.ticked(), json!({}));
    });
}

/// A tab that was hidden, frozen or kept for Back hears of no change. It shows what the store holds, and asks once.
#[test]
fn a_tab_that_wakes_writes_nothing_back_by_itself_and_asks_once() {
    play(|check| {
        check.open();
        check.play(&until("b3", calm()));
        for keep in [true, false] {
            check.script(ERASE, &[]);
            check.script(WAKE, &[]);
            check.wait_for("erase");
            assert!(check.words().contains(EN.ui.gone.heading));
            assert!(!check.words().contains(EN.ui.app.saved_here));
            nothing_is_stored(check);
            if keep {
                assert_eq!(check.go("erase-no"), "b3");
                let kept = record(check).progress.answers;
                assert!(kept.get(QuestionId::Rf1).is_some());
                check.script(WAKE, &[]);
                assert_eq!(check.screen(), "b3", "once");
            } else {
                assert_eq!(check.go("erase-yes"), "start");
                nothing_is_stored(check);
                check.script(WAKE, &[]);
                check.reload();
                check.wait_for("start");
                nothing_is_stored(check);
                assert!(!check.offers("resume"));
            }
        }
    });
}

/// A danger sign that shows is not covered by a question about storage.
#[test]
fn an_emergency_stays_when_its_tab_wakes() {
    play(|check| {
        check.open();
        check.play(&until("rf2", calm()));
        check.tick("rf2", "battery");
        check.wait_for("emergency");
        check.script(ERASE, &[]);
        check.script(WAKE, &[]);
        assert_eq!(check.screen(), "emergency");
        nothing_is_stored(check);
        assert_eq!(check.go("not-now"), "erase");
        nothing_is_stored(check);
        assert_eq!(check.go("erase-no"), "rf2");
        assert_ne!(stored(check, RECORD), Value::Null);
    });
}

/// The page that was left is kept as it was, for Back, while the parent erases on another one.
#[test]
fn a_page_that_comes_back_from_the_back_forward_cache_brings_nothing_back() {
    let stage = Stage {
        pages: &[("/elsewhere.html", BLANK)],
        ..Stage::default()
    };
    stage.play(|check| {
        check.open();
        check.play(&until("b3", calm()));
        check.script(
            "addEventListener('pageshow', ({ persisted }) => (window.cached = persisted))",
            &[],
        );
        check.visit("/elsewhere.html");
        check.script(ERASE, &[]);
        check.browser_back();
        check.wait("the check", || {
            ["erase", "start"].contains(&check.screen().as_str())
        });
        let cached = check.script("return window.cached === true", &[]) == json!(true);
        println!("{:?} kept the page: {cached}", Engine::of_this_run());
        let asks = check.screen() == "erase";
        // A page that was kept may still be told of the erasing when it comes back: then there is nothing to ask.
        let told = check.words().contains(EN.ui.storage.erased_elsewhere);
        assert_eq!(asks, cached && !told);
        nothing_is_stored(check);
        if asks {
            assert_eq!(check.go("erase-yes"), "start");
        }
        nothing_is_stored(check);
        assert_eq!(check.go("start"), "country");
        assert_eq!(check.ticked(), json!({}));
    });
}

/// Chromium can put a tab to sleep for real.
#[test]
fn a_tab_that_was_frozen_brings_nothing_back() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        check.open();
        check.play(&until("b3", calm()));
        let state = |state: &str| {
            check.devtools("Page.setWebLifecycleState", &json!({ "state": state }));
        };
        state("frozen");
        check.open_new_visit();
        check.wait_for("start");
        assert_eq!(check.go("erase"), "erase");
        assert_eq!(check.go("erase-yes"), "start");
        check.other_window();
        state("active");
        check.wait("the check to wake", || {
            ["erase", "start"].contains(&check.screen().as_str())
        });
        nothing_is_stored(check);
    });
}
