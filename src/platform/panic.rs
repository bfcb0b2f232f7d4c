//! A panic must not reach a parent: the static checklist comes back in place of the app.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::console;

/// The element with the static checklist; it stands outside everything that the app renders.
const FALLBACK: &str = "gsc-fallback";

thread_local! {
    /// The element that the app renders into; a panic hook cannot capture it.
    static APP: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Says what a panic takes away.
pub fn guard(app: &Element) {
    APP.with_borrow_mut(|guarded| *guarded = Some(app.clone()));
}

/// The hook: says where in the console, and shows the static checklist. Answers are saved after each
/// one, so they are safe.
pub fn hook(info: &PanicHookInfo<'_>) {
    // Where, but not what: a message could hold an answer.
    let file = info
        .location()
        .map_or("an unknown place", |place| place.file());
    console::error(&["gut-skin-check: stopped at ", file].concat());
    let app = APP.try_with(|guarded| guarded.try_borrow().ok()?.clone());
    if let Ok(Some(app)) = app {
        fall_back(&app);
    }
}

fn fall_back(app: &Element) {
    let document = app.owner_document();
    app.remove();
    let fallback = document.and_then(|document| document.get_element_by_id(FALLBACK));
    if let Some(fallback) = fallback.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for a name that is not a legal attribute.
        let _ = fallback.set_attribute("data-screen", "failed");
        fallback.set_hidden(false);
    }
}
