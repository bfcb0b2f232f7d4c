//! The device's sheet of apps and people, and its clipboard. Both work only within a tap, and either may be missing, or be
//! something else than a browser's own.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// What ends a try: nothing, or the name of the error; empty where it has none.
pub type Ended = Result<(), Box<str>>;

/// Opens the sheet with a text.
pub fn sheet(text: &str, ended: impl FnOnce(Ended) + 'static) {
    settle(
        || {
            let data = Object::new();
            Reflect::set(&data, &"text".into(), &text.into())?;
            call(&navigator()?, "share", &data)
        },
        ended,
    );
}

/// Puts a text into the clipboard.
pub fn clipboard(text: &str, ended: impl FnOnce(Ended) + 'static) {
    settle(
        || {
            let clipboard = Reflect::get(&navigator()?, &"clipboard".into())?;
            call(&clipboard, "writeText", &text.into())
        },
        ended,
    );
}

fn navigator() -> Result<JsValue, JsValue> {
    Reflect::get(&js_sys::global(), &"navigator".into())
}

fn call(of: &JsValue, name: &str, with: &JsValue) -> Result<Promise, JsValue> {
    let function: Function = Reflect::get(of, &name.into())?.dyn_into()?;
    let ended = function.call1(of, with)?;
    // Where something else stands in place of the browser's own, it may answer nothing.
    ended
        .is_object()
        .then(|| Promise::resolve(&ended))
        .ok_or(ended)
}

/// Tries, and tells how it ended.
fn settle(begin: impl FnOnce() -> Result<Promise, JsValue>, ended: impl FnOnce(Ended) + 'static) {
    let begun = begin();
    spawn_local(async move {
        let done = match begun {
            Ok(promise) => JsFuture::from(promise).await.map(drop),
            Err(error) => Err(error),
        };
        ended(done.map_err(|error| {
            let name = Reflect::get(&error, &"name".into());
            let name = name.ok().and_then(|name| name.as_string());
            name.unwrap_or_default().into()
        }));
    });
}
