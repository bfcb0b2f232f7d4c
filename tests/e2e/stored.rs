//! What is stored: too old, damaged, newer than this program, denied, and no room for it.

use crate::answers::{calm, calm_but, core, until};
use crate::harness::{Check, Cookies, Engine, Stage, page_after, play};
use crate::rules;
use gut_skin_check::content::EN;
use gut_skin_check::content::text::Fixed;
use gut_skin_check::domain::answers::Selection;
use gut_skin_check::domain::questions::{Choice as _, Rf1};
use gut_skin_check::domain::{Answer, QuestionId};
use gut_skin_check::storage::Record;
use gut_skin_check::storage::record::{Parsed, parse, write};
use serde_json::{Value, json};

/// Tells the page, as the browser does, that another tab has written a key.
pub(crate) const HEAR: &str =
    "const [key] = arguments, newValue = key && localStorage.getItem(key);
     dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }))";
pub(crate) const RECORD: &str = "gut-skin-check/main/record";
const SET_ASIDE: &str = "gut-skin-check/main/set-aside";

#[test]
fn safety_answers_of_13_hours_ago_are_asked_again() {
    play(|check| {
        check.open();
        let answers = calm_but(&json!({ "rf3": ["crustseen"], "rf4": ["streaks"] }));
        check.play(&until("s1", answers));
        let hours_ago = |hours: u64| {
            let mut record = record(check);
            let last = record.progress.last_answer.expect("a time");
            record.progress.last_answer = Some(last - hours * 3600);
            put(check, RECORD, &write(&record));
        };

        // 11 hours are not too old.
        hours_ago(11);
        check.open_new_visit();
        assert_eq!(check.go("resume"), "s1");

        hours_ago(13);
        check.open_new_visit();
        assert_eq!(check.go("resume"), "rf1");
        for list in ["rf1", "rf2", "rf3"] {
            check.wait_for(list);
            assert_eq!(check.ticked(), json!({}), "{list} kept an old answer");
            check.answer(list, &json!([]));
            check.go("continue");
        }
        check.wait_for("s1");
        let again = check.play(&core(calm()));
        assert_eq!(again.screen, "result");
        assert_eq!(
            check.result()["flags"],
            json!(["S8"]),
            "rf4 is about always, not about now"
        );
    });
}

#[test]
fn a_damaged_record_is_read_as_far_as_it_goes_and_set_aside() {
    play(|check| {
        check.open();
        check.play(&until("b3", calm()));
        let text = stored(check, RECORD);
        let damaged = text
            .as_str()
            .expect("a record is stored")
            .replace("trained", "moon");
        put(check, RECORD, &damaged);

        check.open_new_visit();
        says(check, EN.ui.storage.repaired);
        // The question that lost its answer is the first open one.
        assert_eq!(check.go("resume"), "toilet");
        assert_eq!(check.go("back"), "rf4");
        assert_eq!(check.ticked(), json!({ "rf4": ["none"] }));
        assert!(stored(check, SET_ASIDE).to_string().contains("moon"));
    });
}

#[test]
fn a_record_of_rubbish_does_no_harm() {
    play(|check| {
        check.open();
        for rubbish in [
            "",
            "{",
            "\u{0}\u{fffd}",
            "[[[[[[[[",
            "null",
            "{\"v\":1,\"answers\":{\"age\":1e999}}",
            "{\"v\":\"1\",\"answers\":\"age=900\"}",
        ] {
            check.begin_again();
            put(check, RECORD, rubbish);
            check.script("sessionStorage.clear()", &[]);
            check.open();
            says(check, EN.ui.storage.repaired);
            assert_eq!(check.go("start"), "country");
            assert_eq!(check.ticked(), json!({}));
        }
    });
}

/// A record that a page of 1.0 has left here: what it kept is there, and its danger signs are asked again.
#[test]
fn a_record_of_1_0_is_asked_again_and_a_danger_sign_stays_a_warning() {
    let older = include_str!("../fixtures/records/v1-today.json");
    play(|check| {
        check.open();
        let now = check.script("return Math.floor(Date.now() / 1000)", &[]);
        let recent = older.replace("1790000000", &now.to_string());
        put(check, RECORD, &recent);
        check.open_new_visit();
        says(check, (EN.fixed)(Fixed::AskedAgain));
        let alarm = (EN.fixed)(Fixed::AskedAlarm);
        let alarm = alarm.split('{').next().expect("words before the number");
        says(check, alarm.trim_end());
        assert_eq!(stored(check, RECORD), json!(recent), "nothing was done yet");

        assert_eq!(check.go("resume"), "rf1");
        says(check, (EN.fixed)(Fixed::AskedAgain));
        for list in ["rf1", "rf2", "rf3", "rf4"] {
            check.wait_for(list);
            assert_eq!(check.ticked(), json!({}), "{list} kept an old answer");
            check.answer(list, &json!([]));
            check.go("continue");
        }
        assert_eq!(
            check.screen(),
            "why",
            "what was answered is not asked again"
        );
        check.open_new_visit();
        assert!(!check.words().contains(alarm.trim_end()));
    });
}

#[test]
fn a_newer_record_is_left_alone() {
    play(|check| {
        check.open();
        let newer = r#"{"v":"99","answers":"somewhere new"}"#;
        put(check, RECORD, newer);
        check.open_new_visit();
        says(check, EN.ui.storage.newer);
        let played = check.play(&core(calm()));
        assert_eq!(played.screen, "result");
        rules::assert_agree(check, &played.given);
        assert_eq!(
            stored(check, RECORD),
            json!(newer),
            "the newer record was written over"
        );
    });
}

#[test]
fn a_browser_that_denies_its_stores_says_so_and_works() {
    let page = page_after(
        r#"for (const area of ["localStorage", "sessionStorage"])
          Object.defineProperty(window, area, { get() { throw new DOMException("denied", "SecurityError") } });"#,
    );
    let stage = Stage {
        pages: &[("/denied.html", &page)],
        ..Stage::default()
    };
    stage.play(|check| {
        check.visit("/denied.html");
        check.wait_for("start");
        works_unsaved(check, EN.ui.storage.denied);
    });
}

#[test]
fn a_frame_that_is_denied_everything_works_or_shows_the_checklist() {
    let page = r#"<!doctype html><head><link rel="icon" href="data:,"></head>
        <iframe sandbox="allow-scripts" src="/index.html" width="400" height="700"></iframe>"#;
    let stage = Stage {
        pages: &[("/host.html", page)],
        ..Stage::default()
    };
    stage.play(|check| {
        check.visit("/host.html");
        check.enter_frame();
        if Engine::of_this_run() == Engine::WebKit {
            // Without an origin the policy's 'self' is nobody in WebKit: no script of the page may load.
            check.wait_for("failed");
            says(check, EN.ui.fallback.heading);
            check.expect_errors();
        } else {
            check.wait_for("start");
            works_unsaved(check, EN.ui.storage.denied);
        }
    });
}

#[test]
fn a_browser_set_to_block_all_storage_says_so_and_works() {
    // WebKitGTK's small browser has no such setting.
    if Engine::of_this_run() == Engine::WebKit {
        return;
    }
    let stage = Stage {
        cookies: Cookies::Blocked,
        ..Stage::default()
    };
    stage.play(|check| {
        check.open();
        let denied = "try { return window.localStorage === null } catch { return true }";
        assert_eq!(
            check.script(denied, &[]),
            json!(true),
            "the browser does not block storage"
        );
        works_unsaved(check, EN.ui.storage.denied);
    });
}

#[test]
fn a_full_store_says_so_and_the_check_goes_on() {
    let fill = r#"
        for (let size = 1 << 22, number = 0; size >= 1; ) {
          try { localStorage.setItem(`filler${number++}`, "x".repeat(size)) } catch { size >>= 1 }
        }
        return localStorage.length"#;
    play(|check| {
        check.open();
        check.script(fill, &[]);
        check.open();
        works_unsaved(check, EN.ui.storage.full);
    });
}

/// Another tab has ticked a danger sign. This one hears of it, or slept and finds it with its next save.
#[test]
fn an_emergency_of_another_tab_moves_the_focus_is_announced_and_is_a_step() {
    for slept in [true, false] {
        play(|check| {
            check.open();
            check.play(&until("rf2", calm()));
            let depth = || check.script("return history.state", &[]).as_u64();
            let before = depth().expect("the depth of the step");
            let mut theirs = record(check);
            let mut answers = theirs.progress.answers.clone();
            let sign = Selection::NONE.with(Rf1::Breath.index());
            answers.set(QuestionId::Rf1, Some(Answer::Many(sign)));
            let now = check.script("return Math.floor(Date.now() / 1000)", &[]);
            theirs.set_answers(&answers, now.as_u64().expect("seconds"));
            put(check, RECORD, &write(&theirs));
            if slept {
                check.tick("rf2", "none");
            } else {
                check.script(HEAR, &[json!(RECORD)]);
            }
            check.wait_for("emergency");
            check.wait_for_focus("heading");
            let live = "return page.root().querySelector('[data-live]').textContent";
            assert_eq!(check.script(live, &[]), json!(EN.ui.storage.elsewhere));
            assert_eq!(depth(), Some(before + 1), "slept: {slept}");
            assert_eq!(check.go("not-now"), "rf1");
            check.wait("the step to be taken back", || depth() == Some(before));
        });
    }
}

/// Goes through the whole check, which says that nothing is saved and does not break.
pub(crate) fn works_unsaved(check: &Check, line: &str) {
    let played = check.play(&until("age", calm()));
    assert_eq!(played.screen, "age");
    says(check, line);
    let played = check.play(&core(calm()));
    assert_eq!(played.screen, "result");
    assert_eq!(check.result()["level"], "none");
    check.assert_no_errors();
}

#[track_caller]
fn says(check: &Check, line: &str) {
    check.wait(&format!("the words {line:?}"), || {
        check.words().contains(line)
    });
}

/// What is stored, as the program itself reads it.
pub(crate) fn record(check: &Check) -> Record {
    let text = stored(check, RECORD);
    match parse(text.as_str().expect("a record is stored"), 0) {
        Parsed::Record(record, 0) => *record,
        other => panic!("stored: {other:?}"),
    }
}

pub(crate) fn stored(check: &Check, key: &str) -> Value {
    check.script("return localStorage.getItem(arguments[0])", &[json!(key)])
}

pub(crate) fn put(check: &Check, key: &str, text: &str) {
    check.script(
        "localStorage.setItem(...arguments)",
        &[json!(key), json!(text)],
    );
}
