//! The browser's history on the stand-alone page. Which entries are added and left is decided by the caller; the
//! address never changes.

use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

/// The depth that the entry holds where the browser is; none if it is not ours.
#[must_use]
pub fn depth() -> Option<u32> {
    let state = history().and_then(|history| history.state().ok()?.as_f64());
    state.map(|depth| depth as u32)
}

/// Gives the entry where the browser is a depth. Where that is refused, it stays one that is not ours.
pub fn mark(depth: u32) {
    let _ = history().map(|history| history.replace_state(&JsValue::from(depth), ""));
}

/// Adds an entry of that depth. Returns whether it is there: browsers throw or do nothing where it is one too many.
#[must_use]
pub fn push(next: u32) -> bool {
    let Some(history) = history() else {
        return false;
    };
    // Or the browser would scroll a step that it goes back to, away from the heading that has the focus.
    // Handed on from entry to entry.
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    history.push_state(&JsValue::from(next), "").is_ok() && depth() == Some(next)
}

/// Goes back by so many entries. Returns whether the browser accepts it.
#[must_use]
pub fn leave(count: u32) -> bool {
    let back = i32::try_from(count).map(i32::wrapping_neg);
    let history = history().zip(back.ok());
    history.is_some_and(|(history, back)| history.go_with_delta(back).is_ok())
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
