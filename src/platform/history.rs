//! The browser's Back on the stand-alone page: one history entry for each step forward.
//!
//! An entry holds nothing but its depth, so that it survives a reload; the address never changes.
//! Entries are added on taps only, as browsers skip those that a page adds by itself.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

/// The entries of this page.
#[derive(Default)]
pub struct Steps {
    /// Steps back that we made ourselves and that the browser will still tell us of.
    own: Cell<u32>,
}

impl Steps {
    /// A step forward was made.
    pub fn forward(&self) {
        if let Some(history) = history() {
            // Or the browser would scroll a step that it goes back to, away from the heading that has the focus.
            // Handed on from entry to entry.
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
            let next = JsValue::from(depth(&history) + 1);
            // Denied in some sandboxes; then Back leaves the page, as it would without us.
            let _ = history.push_state(&next, "");
        }
    }

    /// A step back was made in the app, so the entry of the step it undid goes.
    pub fn back(&self) {
        self.leave(|depth| depth.min(1));
    }

    /// The start is reached: every entry goes, so that Back leaves the page.
    pub fn clear(&self) {
        self.leave(|depth| depth);
    }

    /// The browser went back. Whether that was the parent, and not us.
    pub fn is_parents(&self) -> bool {
        let own = self.own.get();
        self.own.set(own.saturating_sub(1));
        own == 0
    }

    fn leave(&self, how_many: impl Fn(i32) -> i32) {
        let Some(history) = history() else { return };
        let steps = how_many(depth(&history));
        if steps > 0 && history.go_with_delta(-steps).is_ok() {
            self.own.set(self.own.get() + 1);
        }
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn depth(history: &History) -> i32 {
    let state = history.state().ok().and_then(|state| state.as_f64());
    state.map_or(0, |depth| depth as i32)
}
