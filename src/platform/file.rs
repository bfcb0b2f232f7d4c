//! What a parent picks as a file, or pastes.

use js_sys::Uint8Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, FileReader, HtmlInputElement, HtmlTextAreaElement};

/// What was picked or pasted; nothing where it is larger than wanted.
pub type Content = Option<Box<[u8]>>;

/// Reads the file or the text of the field that has changed. A file that is too large is not read at all, one that the browser
/// cannot read is empty.
pub fn content(event: &Event, most: usize, done: Box<dyn FnOnce(Content)>) {
    let Some(target) = event.target() else {
        return;
    };
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        let text = area.value();
        if !text.is_empty() {
            done((text.len() <= most).then(|| text.into_bytes().into()));
        }
        return;
    }
    let input = target.dyn_into::<HtmlInputElement>();
    let Some(file) = input.ok().and_then(|input| input.files()?.get(0)) else {
        return;
    };
    if file.size() > most as f64 {
        return done(None);
    }
    let take = |bytes: JsValue| {
        let bytes = if bytes.is_object() {
            Uint8Array::new(&bytes).to_vec()
        } else {
            Vec::new()
        };
        done(Some(bytes.into()));
    };
    read(|reader| reader.read_as_array_buffer(&file), Box::new(take));
}

/// Reads a file in the way that `begin` says, and hands over what came of it; nothing where the browser cannot read it.
pub(super) fn read(
    begin: impl FnOnce(&FileReader) -> Result<(), JsValue>,
    done: Box<dyn FnOnce(JsValue)>,
) {
    let Ok(reader) = FileReader::new() else {
        return done(JsValue::NULL);
    };
    // It throws while it reads something else; it is a new one.
    let _ = begin(&reader);
    let ended = {
        let reader = reader.clone();
        Closure::once_into_js(move || done(reader.result().unwrap_or(JsValue::NULL)))
    };
    reader.set_onloadend(Some(ended.unchecked_ref()));
}
