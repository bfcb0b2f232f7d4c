//! What a browser may lack, and what may be something else than its own: reached by its name, and never trusted.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What everything of the browser is in.
pub(super) fn window() -> Result<JsValue, JsValue> {
    web_sys::window().map(JsValue::from).ok_or(JsValue::NULL)
}

/// What the browser tells of itself.
pub(super) fn navigator() -> Result<JsValue, JsValue> {
    Reflect::get(&window()?, &"navigator".into())
}

/// A function of an object, if it has that one.
pub(super) fn function(of: &JsValue, name: &str) -> Result<Function, JsValue> {
    Reflect::get(of, &name.into())?.dyn_into()
}

/// Calls a function that answers later.
pub(super) fn call(of: &JsValue, name: &str, with: &JsValue) -> Result<Promise, JsValue> {
    let ended = function(of, name)?.call1(of, with)?;
    // Where something else stands in place of the browser's own, it may answer nothing.
    ended
        .is_object()
        .then(|| Promise::resolve(&ended))
        .ok_or(ended)
}
