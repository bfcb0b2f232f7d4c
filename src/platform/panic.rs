//! A panic must not reach a parent: the static checklist comes back in place of the app.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::console;
use crate::embed::page::{FAILED, SCREEN, selector};

/// Where it happened. Its meaning and the link into the guide come from `web/embed/help.ts`, which knows its address.
const STOPPED: &str = "gut-skin-check (panic, see embedding.html): ";

thread_local! {
    /// The elements that apps render into; a panic hook cannot capture them.
    static APPS: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Says what a panic takes away. One panic ends every check of the page: they share their memory.
pub fn guard(app: &Element) {
    APPS.with_borrow_mut(|apps| {
        apps.retain(|app| app.parent_element().is_some());
        apps.push(app.clone());
    });
}

/// The hook: says where in the console, and shows the static checklist. Answers are saved after each
/// one, so they are safe.
pub fn hook(info: &PanicHookInfo<'_>) {
    // Where, but not what: a message could hold an answer.
    let file = info
        .location()
        .map_or("an unknown place", |place| place.file());
    console::error(&[STOPPED, file].concat());
    let apps = APPS.try_with(|apps| apps.try_borrow().map(|apps| apps.clone()));
    for app in apps.into_iter().flatten().flatten() {
        fall_back(&app);
    }
}

/// Shows the checklist; where there is none, the page around the check has one of its own.
fn fall_back(app: &Element) {
    let Some(host) = app.parent_element() else {
        return;
    };
    app.remove();
    // Outside everything that the app renders.
    let fallback = host.query_selector(selector::FALLBACK).ok().flatten();
    if let Some(fallback) = fallback
        .as_ref()
        .and_then(|element| element.dyn_ref::<HtmlElement>())
    {
        fallback.set_hidden(false);
    }
    // Fails only for a name that is not a legal attribute.
    let _ = fallback
        .as_ref()
        .unwrap_or(&host)
        .set_attribute(SCREEN, FAILED);
}
