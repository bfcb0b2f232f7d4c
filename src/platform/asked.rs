//! What the page has asked for, as the browser has written it down, and which build it is of.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

use super::reach::{function, window};
use crate::embed::page::BUILD;

/// The addresses of all that the page has asked for since it was opened, in order. None where a browser does not tell.
#[must_use]
pub fn addresses() -> Vec<String> {
    let entries = entries().unwrap_or_default().into_iter();
    let name = |entry: JsValue| Reflect::get(&entry, &"name".into()).ok()?.as_string();
    entries.filter_map(name).collect()
}

fn entries() -> Result<Array, JsValue> {
    let performance = Reflect::get(&window()?, &"performance".into())?;
    let entries =
        function(&performance, "getEntriesByType")?.call1(&performance, &"resource".into())?;
    Ok(Array::from(&entries))
}

/// The folder that the page lies in.
#[must_use]
pub fn folder() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    let plain = address.split(['?', '#']).next().unwrap_or_default();
    let end = plain.rfind('/').map_or(0, |at| at + 1);
    plain.get(..end).unwrap_or_default().to_owned()
}

/// The hash of the build, where the page says it.
#[must_use]
pub fn build() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let found = document.query_selector(BUILD).ok()??;
    found.get_attribute("content")
}
