//! The device's sheet of apps and people, and its clipboard. Both work only within a tap, and either may be missing, or be
//! something else than a browser's own.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, Url};

use super::clock::later;
use super::listen::Listener;
use super::reach::{call, function, navigator, window};

/// What ends a try: nothing, or the name of the error; empty where it has none.
pub type Ended = Result<(), Box<str>>;
/// Is told how a try ended.
pub type OnEnd = Box<dyn FnOnce(Ended)>;

/// Opens the sheet with a file, and nothing beside it: some apps drop the file where text comes with it.
pub fn file_sheet(file: &Blob, name: &str, ended: OnEnd) {
    let begin = || {
        let options = FilePropertyBag::new();
        options.set_type(&file.type_());
        let file = File::new_with_blob_sequence_and_options(&Array::of1(file), name, &options)?;
        let data = Object::new();
        Reflect::set(&data, &"files".into(), &Array::of1(&file))?;
        let navigator = navigator()?;
        // A browser that shares texts alone may drop the file and say that all went well.
        if function(&navigator, "canShare")?.call1(&navigator, &data)? != JsValue::TRUE {
            return Err(JsValue::UNDEFINED);
        }
        call(&navigator, "share", &data)
    };
    settle(begin(), ended);
}

/// Puts a picture into the clipboard.
pub fn picture_clipboard(picture: &Blob, ended: OnEnd) {
    let begin = || {
        let item = function(&window()?, "ClipboardItem")?;
        let data = Object::new();
        Reflect::set(&data, &picture.type_().into(), picture)?;
        let item = Reflect::construct(&item, &Array::of1(&data))?;
        let clipboard = Reflect::get(&navigator()?, &"clipboard".into())?;
        call(&clipboard, "write", &Array::of1(&item))
    };
    settle(begin(), ended);
}

/// Asks the browser to keep what is at an address as a file. It does not tell whether it does.
pub fn download(address: &str, name: &str) -> Ended {
    let link = web_sys::window().and_then(|window| window.document()?.create_element("a").ok());
    let link = link.ok_or("")?;
    let set = |key, value| link.set_attribute(key, value).map_err(|_| "");
    set("href", address)?;
    set("download", name)?;
    let clicked = function(&link, "click").and_then(|click| click.call0(&link));
    clicked.map(drop).map_err(|_| "".into())
}

/// Prints the page. A browser that is about to says so at once, or within a second.
pub fn print(ended: OnEnd) {
    const LATE_MS: i32 = 1000;
    let begun = Rc::new(Cell::new(false));
    let seen = Rc::clone(&begun);
    let listener = Listener::on_window("beforeprint", move |_| seen.set(true));
    let asked = window().and_then(|window| function(&window, "print")?.call0(&window));
    if asked.is_err() {
        ended(Err("".into()));
        return;
    }
    later(
        LATE_MS,
        Box::new(move || {
            drop(listener);
            ended(begun.get().then_some(()).ok_or_else(|| "".into()));
        }),
    );
}

/// A text as a file of that kind, such as `application/json`.
#[must_use]
pub fn file(text: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// Asks the browser to keep a file. Its address lives for a minute, which is longer than any browser takes to ask where to.
pub fn download_file(file: &Blob, name: &str) -> Ended {
    const LONG_MS: i32 = 60_000;
    let address = Url::create_object_url_with_blob(file).map_err(|_| "")?;
    let ended = download(&address, name);
    later(
        LONG_MS,
        Box::new(move || drop(Url::revoke_object_url(&address))),
    );
    ended
}

/// Opens the sheet with a text.
pub fn sheet(text: &str, ended: OnEnd) {
    let begin = || {
        let data = Object::new();
        Reflect::set(&data, &"text".into(), &text.into())?;
        call(&navigator()?, "share", &data)
    };
    settle(begin(), ended);
}

/// Puts a text into the clipboard.
pub fn clipboard(text: &str, ended: OnEnd) {
    let begin = || {
        let clipboard = Reflect::get(&navigator()?, &"clipboard".into())?;
        call(&clipboard, "writeText", &text.into())
    };
    settle(begin(), ended);
}

/// Tries, and tells how it ended.
fn settle(begun: Result<Promise, JsValue>, ended: OnEnd) {
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
