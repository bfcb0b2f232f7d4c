//! The browser's two stores, or `None` where it denies them: the guard before every use of gloo-storage,
//! which panics there.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Storage, window};

use super::reach::{call, navigator};

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
        let manager = Reflect::get(&navigator()?, &"storage".into())?;
        call(&manager, "persist", &JsValue::UNDEFINED)
    };
    if let Ok(answer) = ask() {
        // One that refuses must not look like a fault of the check.
        spawn_local(async move { drop(JsFuture::from(answer).await) });
    }
}
