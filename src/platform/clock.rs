//! The browser's clock, and dates in words.

use js_sys::{Array, Date, Function, Intl::DateTimeFormat, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Seconds since 1970.
#[must_use]
pub fn now() -> u64 {
    // A clock before 1970 or not a number saturates to 0.
    Date::now() as u64 / 1000
}

/// Does something after so many milliseconds.
pub fn later(milliseconds: i32, what: Box<dyn FnOnce()>) {
    let what = Closure::once_into_js(what);
    if let Some(window) = web_sys::window() {
        // Fails for no function and no number.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            what.unchecked_ref(),
            milliseconds,
        );
    }
}

/// A date in words in this locale; empty if the browser cannot write it.
#[must_use]
pub fn date(seconds: u64, locale: &str) -> String {
    let locales = Array::of1(&locale.into());
    let options = Object::new();
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(&options, &"dateStyle".into(), &"long".into());
    let format: Function = DateTimeFormat::new(&locales, &options).format();
    let date = Date::new(&JsValue::from_f64(seconds.saturating_mul(1000) as f64));
    format
        .call1(&JsValue::UNDEFINED, &date)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}
