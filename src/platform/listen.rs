//! Listeners on the window that go when they are dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, StorageEvent};

/// A listener; dropping it removes it.
pub struct Listener {
    event: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens for an event on the window.
    #[must_use]
    pub fn on_window(event: &'static str, listener: impl FnMut(Event) + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut(Event)>::new(listener);
        web_sys::window()?
            .add_event_listener_with_callback(event, closure.as_ref().unchecked_ref())
            .ok()?;
        Some(Self { event, closure })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let function = self.closure.as_ref().unchecked_ref();
            // It was added above; there is nothing to do where removing fails.
            let _ = window.remove_event_listener_with_callback(self.event, function);
        }
    }
}

/// Which key another tab has changed, and whether it is gone now; `None` when it cleared everything.
#[must_use]
pub fn stored(event: &Event) -> Option<(String, bool)> {
    let event = event.dyn_ref::<StorageEvent>()?;
    Some((event.key()?, event.new_value().is_none()))
}
