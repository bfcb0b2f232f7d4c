//! Focus and scroll after a step. Nothing here runs before the parent's first action.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

use crate::embed::page::selector;

/// Focuses the heading of the screen and brings the top of the check into view if it is out of it.
pub fn heading(app: &Element) {
    focus(app, selector::HEADING);
    if app.get_bounding_client_rect().top() < 0.0 {
        app.scroll_into_view();
    }
}

/// Focuses the summary that says what is missing.
pub fn problem(app: &Element) {
    focus(app, selector::PROBLEM);
}

/// Focuses the first option that is open.
pub fn first_option(app: &Element) {
    focus(app, selector::FIRST);
}

/// Brings a part to the top and focuses its heading; one that is closed is opened.
pub fn unfold(app: &Element, selector: &str) {
    if let Some(part) = app.query_selector(selector).ok().flatten() {
        if part.local_name() == "details" {
            // An attribute that is always allowed.
            let _ = part.set_attribute("open", "open");
        }
        focus(&part, "h2[tabindex],summary");
        part.scroll_into_view();
    }
}

fn focus(app: &Element, selector: &str) {
    let found = app.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let how = FocusOptions::new();
        // Where the page around scrolls smoothly, the browser would move it once more, later and under a thumb.
        let revealed = app.closest(selector::REVEALED).ok().flatten().is_some();
        how.set_prevent_scroll(revealed);
        // Fails only for an element that cannot have focus.
        let _ = element.focus_with_options(&how);
    }
}
