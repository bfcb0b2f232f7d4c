//! The browser's two stores, or `None` where it denies them: the guard before every use of gloo-storage,
//! which panics there.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Storage, window};

/// The local store, if there is one and it may be used.
#[must_use]
pub fn local() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// The session store, if there is one and it may be used.
#[must_use]
pub fn session() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

/// Asks the browser to keep what is stored for good. It may ask the parent; what it answers changes nothing here.
pub fn persist() {
    let ask = || {
        let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
        let manager = Reflect::get(&navigator, &"storage".into()).ok()?;
        let persist: Function = Reflect::get(&manager, &"persist".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let asked = persist.call0(&manager).ok()?;
        Some(Promise::resolve(&asked))
    };
    if let Some(answer) = ask() {
        // One that refuses must not look like a fault of the check.
        spawn_local(async move { drop(JsFuture::from(answer).await) });
    }
}
