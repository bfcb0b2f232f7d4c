//! What Yew 0.23 is known to get wrong, each as a parent would meet it.

use crate::mounted::{Mounted, run, turn, with};
use gut_skin_check::content::EN;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

/// An element has the focus, also inside a shadow root.
#[track_caller]
fn assert_focus(expected: &HtmlElement) {
    let focused = run("let found = document.activeElement;
        while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
        return found");
    let expected: &JsValue = expected.as_ref();
    assert_eq!(&focused, expected, "the focus is elsewhere");
}

#[wasm_bindgen_test]
async fn a_tick_keeps_every_input_and_its_focus() {
    let check = Mounted::fresh().await;
    check.act("start").await;
    let first = check.find("input[value='us']");
    first.focus().unwrap();
    let before = with(&check.host, "return [...it.querySelectorAll('input')]");
    check.tick("country", "us").await;
    check.tick("country", "nz").await;
    check.tick("country", "us").await;
    let same = with(
        &js_sys::Array::of2(&before, &check.host),
        "const now = [...it[1].querySelectorAll('input')];
         return now.length > 5 && now.every((input, index) => input === it[0][index])",
    );
    assert_eq!(same, JsValue::TRUE, "inputs were made anew");
    assert_focus(&first);
}

#[wasm_bindgen_test]
async fn new_inputs_beside_old_ones_leave_the_old_ones_alone() {
    let check = Mounted::fresh().await;
    check.act("start").await;
    check.answer("us").await;
    let years = check.find("input[name='age-years'][value='2']");
    years.focus().unwrap();
    check.tick("age-years", "2").await;
    assert!(check.seek("input[name='age-months']").is_some());
    assert_focus(&years);
    // The months go again, and come back.
    check.tick("age-years", "0").await;
    assert!(check.seek("input[name='age-months']").is_none());
    check.tick("age-years", "2").await;
    assert_eq!(check.find("input[name='age-years'][value='2']"), years);
}

#[wasm_bindgen_test]
async fn what_is_ticked_is_what_the_answers_say() {
    let check = Mounted::fresh().await;
    check.go_to_danger_signs().await;
    check.tick("rf1", "notsure").await;
    check.tick("rf1", "none").await;
    let ticked = |check: &Mounted| {
        let values = with(
            &check.host,
            "return [...it.querySelectorAll('input:checked')].map((input) => input.value).join()",
        );
        values.as_string().unwrap()
    };
    assert_eq!(ticked(&check), "none");
    check.tick("rf1", "notsure").await;
    assert_eq!(ticked(&check), "notsure");
    check.tick("rf1", "notsure").await;
    assert_eq!(ticked(&check), "");
}

#[wasm_bindgen_test]
async fn parts_that_come_and_go_do_not_break_the_screen() {
    let check = Mounted::fresh().await;
    check.act("start").await;
    for _ in 0..3 {
        check.act("continue").await;
        assert!(check.seek("[data-problem]").is_some());
        // It stays where it is under the finger that answers, and goes with the next step.
        check.tick("country", "us").await;
        assert!(check.seek("[data-problem]").is_some());
        check.act("continue").await;
        assert_eq!(check.screen(), "age");
        assert!(check.seek("[data-problem]").is_none());
        check.act("see-method").await;
        assert_eq!(check.screen(), "method");
        check.act("back").await;
        check.act("erase").await;
        check.act("erase-no").await;
        check.act("erase").await;
        check.act("erase-yes").await;
        assert!(check.words().contains(EN.ui.erase.done));
        check.act("start").await;
    }
}

#[wasm_bindgen_test]
async fn a_step_swaps_the_screen_whole_also_when_it_was_translated() {
    let check = Mounted::fresh().await;
    check.act("start").await;
    check.answer("us").await;
    check.tick("age-years", "2").await;
    check.tick("age-months", "6").await;
    check.act("continue").await;
    for _ in 0..4 {
        check.answer("none").await;
    }
    // Two questions of the same shape: what could be used again, Yew would use again.
    assert_eq!(check.screen(), "toilet");
    let before = check.find("[data-heading]");
    with(
        &check.host,
        "const walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
         const found = [];
         while (walker.nextNode()) found.push(walker.currentNode);
         for (const text of found.filter((text) => text.data.trim())) {
           const font = document.createElement('font');
           font.innerHTML = '<font>other words</font>';
           text.replaceWith(font);
         }",
    );
    assert!(!before.text_content().unwrap().contains("child poop"));
    check.answer("trained").await;
    assert_eq!(check.screen(), "diet");
    let after = check.find("[data-heading]");
    assert_ne!(
        after, before,
        "the heading of the last screen was used again"
    );
    assert!(after.text_content().unwrap().contains("meat or fish"));
    assert!(!after.text_content().unwrap().contains("other words"));
}

#[wasm_bindgen_test]
async fn the_live_region_and_the_root_stay_for_good() {
    let check = Mounted::fresh().await;
    let (region, root) = (check.find("[data-live]"), check.find("[data-screen]"));
    check.act("start").await;
    check.act("continue").await;
    assert_eq!(region.text_content().unwrap(), EN.ui.problem.heading);
    check.answer("us").await;
    assert_eq!(check.find("[data-live]"), region);
    assert_eq!(check.find("[data-screen]"), root);
    assert_eq!(
        region.text_content().unwrap(),
        "",
        "an old line is still there to be read"
    );
}

#[wasm_bindgen_test]
async fn the_focus_moves_to_the_heading_but_never_by_itself() {
    let check = Mounted::fresh().await;
    assert_eq!(
        run("return document.activeElement"),
        run("return document.body")
    );
    check.act("start").await;
    assert_focus(&check.find("[data-heading]"));
    check.act("continue").await;
    assert_focus(&check.find("[data-problem]"));
    check.answer("us").await;
    assert_focus(&check.find("[data-heading]"));
}

#[wasm_bindgen_test]
async fn no_screen_has_a_style_attribute_or_element() {
    let check = Mounted::fresh().await;
    check.act("see-method").await;
    assert!(check.seek("[style], style").is_none());
    check.act("back").await;
    check.go_to_danger_signs().await;
    assert!(check.seek("[style], style").is_none());
    check.tick("rf1", "swell").await;
    assert_eq!(check.screen(), "emergency");
    assert!(check.seek("[style], style").is_none());
}

#[wasm_bindgen_test]
async fn it_works_inside_a_shadow_root() {
    let check = Mounted::in_shadow_root().await;
    check.act("start").await;
    assert_focus(&check.find("[data-heading]"));
    check.act("continue").await;
    assert_focus(&check.find("[data-problem]"));
    check.answer("ca").await;
    assert_eq!(check.screen(), "age");
}

#[wasm_bindgen_test]
async fn it_can_be_taken_away_and_mounted_again() {
    let first = Mounted::fresh().await;
    let name = first.instance.clone();
    first.act("start").await;
    first.tick("country", "ie").await;

    // The same check twice on a page: the second one is not saved, and says so.
    let second = Mounted::again(&name).await;
    assert!(second.words().contains(EN.ui.storage.second));
    let other = Mounted::again("other").await;
    assert!(!other.words().contains(EN.ui.storage.second));
    drop((second, other));

    drop(first);
    turn().await;
    let again = Mounted::again(&name).await;
    assert!(!again.words().contains(EN.ui.storage.second));
    assert_eq!(again.screen(), "country");
    assert!(again.find("input[value='ie']").matches(":checked").unwrap());
}
