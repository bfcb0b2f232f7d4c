//! Colors that are known only at run time. A `style` attribute would be refused by a strict policy; setting
//! a property is not.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Sets a custom property on an element.
pub fn property(app: &Element, name: &str, value: &str) {
    if let Some(element) = app.dyn_ref::<HtmlElement>() {
        // Fails for no custom property.
        let _ = element.style().set_property(name, value);
    }
}
