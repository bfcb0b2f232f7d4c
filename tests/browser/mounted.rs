//! A check mounted into an element of its own, and taken away with it.

use std::sync::atomic::{AtomicU32, Ordering};

use gut_skin_check::settings::Config;
use gut_skin_check::storage::Record;
use gut_skin_check::storage::record::{Parsed, parse, write};
use gut_skin_check::ui::root::{Props, Root};
use js_sys::futures::JsFuture;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, window};
use yew::prelude::*;

/// A check on the page.
pub(crate) struct Mounted {
    app: Option<AppHandle<Root>>,
    place: Element,
    /// Its name among the checks of the page.
    pub(crate) instance: String,
    /// What the app renders into.
    pub(crate) host: Element,
}

impl Mounted {
    /// Mounts a check with nothing stored.
    pub(crate) async fn fresh() -> Self {
        begin().await;
        Self::again(&new_name()).await
    }

    /// Mounts the check of a name, with what is stored.
    pub(crate) async fn again(instance: &str) -> Self {
        let document = window().unwrap().document().unwrap();
        let place = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&place).unwrap();
        Self::into(instance, place.clone(), place).await
    }

    /// Mounts a check into an open shadow root.
    pub(crate) async fn in_shadow_root() -> Self {
        begin().await;
        let made = run("const outer = document.createElement('div');
             document.body.append(outer);
             const inner = document.createElement('div');
             outer.attachShadow({ mode: 'open' }).append(inner);
             return [outer, inner]");
        let made: Array = made.unchecked_into();
        let (outer, inner) = (made.get(0), made.get(1));
        Self::into(&new_name(), outer.unchecked_into(), inner.unchecked_into()).await
    }

    async fn into(instance: &str, place: Element, parent: Element) -> Self {
        let host = parent.owner_document().unwrap();
        let host = host.create_element("div").unwrap();
        parent.append_child(&host).unwrap();
        let config = Config {
            instance: instance.to_owned(),
            ..Config::default()
        };
        let props = Props {
            settings: Callback::from(move |()| config.clone()),
            host: host.clone(),
            early: false,
            shown: None,
            second: false,
            files: String::new(),
            history: true,
            on_ready: Callback::from(|()| false),
        };
        let app = yew::Renderer::<Root>::with_root_and_props(host.clone(), props).render();
        turn().await;
        Self {
            app: Some(app),
            place,
            instance: instance.to_owned(),
            host,
        }
    }

    /// What is stored of it.
    pub(crate) fn stored(&self) -> Record {
        let text = with(
            &JsValue::from(self.key()),
            "return localStorage.getItem(it)",
        );
        match parse(&text.as_string().unwrap(), 0) {
            Parsed::Record(record, 0) => *record,
            other => panic!("stored: {other:?}"),
        }
    }

    /// Another tab writes.
    pub(crate) fn write_elsewhere(&self, record: &Record) {
        let text = write(record);
        let both = Array::of2(&JsValue::from(self.key()), &JsValue::from(text));
        with(
            &both,
            "const [key, text] = it;
             localStorage.setItem(key, text);
             dispatchEvent(new StorageEvent('storage', { key, newValue: text, storageArea: localStorage }))",
        );
    }

    fn key(&self) -> String {
        ["gut-skin-check/", &self.instance, "/record"].concat()
    }

    /// The first element of a selector.
    #[track_caller]
    pub(crate) fn find(&self, selector: &str) -> HtmlElement {
        self.seek(selector)
            .unwrap_or_else(|| panic!("nothing is {selector} on {}", self.screen()))
    }

    /// The first element of a selector, if there is one.
    pub(crate) fn seek(&self, selector: &str) -> Option<HtmlElement> {
        let found = self.host.query_selector(selector).unwrap()?;
        Some(found.unchecked_into())
    }

    /// The screen shown.
    pub(crate) fn screen(&self) -> String {
        let root = self.seek("[data-screen]");
        root.and_then(|root| root.get_attribute("data-screen"))
            .unwrap_or_default()
    }

    /// All the words that are shown: not the live region's.
    pub(crate) fn words(&self) -> String {
        let words = with(
            &self.host,
            "const copy = it.cloneNode(true);
             copy.querySelector('[data-live]').remove();
             return copy.textContent",
        );
        words.as_string().unwrap()
    }

    /// Clicks and lets the app render.
    pub(crate) async fn click(&self, selector: &str) {
        self.find(selector).click();
        turn().await;
    }

    /// Clicks the input of an option.
    pub(crate) async fn tick(&self, name: &str, value: &str) {
        let input = format!("input[name='{name}'][value='{value}']");
        self.click(&input).await;
    }

    /// Clicks a button.
    pub(crate) async fn act(&self, action: &str) {
        self.click(&format!("[data-action='{action}']")).await;
    }

    /// Answers the question shown with one option and continues.
    pub(crate) async fn answer(&self, value: &str) {
        let question = self.screen();
        self.tick(&question, value).await;
        self.act("continue").await;
        assert_ne!(self.screen(), question);
    }

    /// From the start to the first list of danger signs.
    pub(crate) async fn go_to_danger_signs(&self) {
        self.act("start").await;
        self.answer("us").await;
        self.tick("age-years", "2").await;
        self.tick("age-months", "6").await;
        self.act("continue").await;
        assert_eq!(self.screen(), "rf1");
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.place.remove();
    }
}

/// Leaves nothing of an earlier test, also of one that stopped half way: a panic here unwinds nothing.
pub(crate) async fn begin() {
    unstub();
    // Steps back in the browser's history come late.
    turn().await;
    run("localStorage.clear(); sessionStorage.clear(); history.replaceState(null, '')");
}

/// Puts the browser's own stores back.
pub(crate) fn unstub() {
    run("Object.defineProperties(window, window.gscOwn ?? {});
         if (window.gscSetItem) Storage.prototype.setItem = window.gscSetItem;
         delete window.gscOwn;
         delete window.gscSetItem");
}

/// A check that stopped half way keeps its name, so every test has its own.
pub(crate) fn new_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("test-{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Runs the body of a function.
pub(crate) fn run(script: &str) -> JsValue {
    with(&JsValue::NULL, script)
}

/// Runs the body of a function that knows a value as `it`.
pub(crate) fn with(it: &JsValue, script: &str) -> JsValue {
    let function = Function::new_with_args("it", script);
    function.call1(&JsValue::NULL, it).unwrap()
}

/// Lets the app render and do what follows from it. Yew gives way to the browser in the middle of long
/// work, so a single turn of the event loop may come too early.
pub(crate) async fn turn() {
    let global = js_sys::global();
    let set_timeout = Reflect::get(&global, &"setTimeout".into()).unwrap();
    let set_timeout: Function = set_timeout.unchecked_into();
    for _ in 0..4 {
        let promise = Promise::new(&mut |done, _| {
            set_timeout
                .call2(&global, &done, &JsValue::from(8))
                .unwrap();
        });
        JsFuture::from(promise).await.unwrap();
    }
}
