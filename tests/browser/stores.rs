//! Stores that deny, that are full, and that are shared with another tab.

use crate::mounted::{Mounted, begin, new_name, run, turn, unstub};
use gut_skin_check::content::EN;
use gut_skin_check::domain::questions::{Choice as _, Country};
use gut_skin_check::domain::{Answer, QuestionId};
use wasm_bindgen_test::wasm_bindgen_test;

/// Puts the browser's own stores back when a test is over.
struct Stub;

impl Stub {
    /// Puts a getter in place of both stores.
    fn getter(body: &str) -> Self {
        run(&format!(
            "for (const area of ['localStorage', 'sessionStorage']) {{
               (window.gscOwn ??= {{}})[area] = Object.getOwnPropertyDescriptor(window, area);
               Object.defineProperty(window, area, {{ configurable: true, get() {{ {body} }} }})
             }}"
        ));
        Self
    }

    fn deny() -> Self {
        Self::getter("throw new DOMException('denied', 'SecurityError')")
    }

    fn none_at_all() -> Self {
        Self::getter("return null")
    }

    fn full() -> Self {
        run(
            "window.gscSetItem = Storage.prototype.setItem;
             Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
        );
        Self
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        unstub();
    }
}

async fn goes_on_unsaved(check: &Mounted, line: &str) {
    check.go_to_danger_signs().await;
    assert!(check.words().contains(line), "not said: {line}");
    check.tick("rf1", "breath").await;
    assert_eq!(check.screen(), "emergency");
    check.act("not-now").await;
    assert_eq!(check.screen(), "rf1");
    check.act("back").await;
    assert_eq!(check.screen(), "age");
}

#[wasm_bindgen_test]
async fn a_store_that_denies_itself_does_no_harm() {
    begin().await;
    let _stub = Stub::deny();
    let check = Mounted::again(&new_name()).await;
    goes_on_unsaved(&check, EN.ui.storage.denied).await;
    check.act("erase").await;
    check.act("erase-yes").await;
    assert_eq!(check.screen(), "start");
}

#[wasm_bindgen_test]
async fn a_store_that_is_not_there_does_no_harm() {
    begin().await;
    let _stub = Stub::none_at_all();
    let check = Mounted::again(&new_name()).await;
    goes_on_unsaved(&check, EN.ui.storage.denied).await;
}

#[wasm_bindgen_test]
async fn a_full_store_is_told_and_saving_goes_on_when_there_is_room() {
    let check = Mounted::fresh().await;
    let stub = Stub::full();
    goes_on_unsaved(&check, EN.ui.storage.full).await;
    drop(stub);
    check.tick("age-years", "3").await;
    assert!(!check.words().contains(EN.ui.storage.full));
    let age = check.stored().progress.answers.age();
    assert_eq!(age.map(|age| age.months()), Some(42));
}

#[wasm_bindgen_test]
async fn answers_of_another_tab_are_taken_over() {
    let check = Mounted::fresh().await;
    check.act("start").await;
    check.tick("country", "us").await;
    let mut theirs = check.stored();
    let mut answers = theirs.progress.answers.clone();
    answers.set(QuestionId::Country, Some(Answer::One(Country::Nz.index())));
    theirs.set_answers(&answers, theirs.progress.last_answer.unwrap() + 1);
    check.write_elsewhere(&theirs);
    turn().await;
    assert!(check.find("input[value='nz']").matches(":checked").unwrap());

    // As another tab erases: each key by its name.
    run("for (const key of Object.keys(localStorage)) {
             localStorage.removeItem(key);
             dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
         }");
    turn().await;
    assert_eq!(check.screen(), "start");
    assert!(check.words().contains(EN.ui.storage.erased_elsewhere));
}
