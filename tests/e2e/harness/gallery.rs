//! The fixtures as static pages: every screen in every state, without a way to it.

use super::settings::gallery;
use super::{Check, Stage};
use serde_json::{Value, json};

/// What a reader has set, or holds in the hand; for Chromium, which can be told by command.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Emulated {
    /// Width and height in CSS pixels; the window as it is, if not said.
    pub(crate) size: Option<(u32, u32)>,
    /// The size of usual text in pixels; 16 if not said.
    pub(crate) text: Option<u32>,
    /// Whether the device is set to dark.
    pub(crate) dark: bool,
    /// Whether colors are forced.
    pub(crate) forced: bool,
    /// Whether motion is to be reduced.
    pub(crate) still: bool,
}

/// Plays a test on the gallery, with the names of its fixtures.
pub(crate) fn play_gallery(scene: impl FnOnce(&Check, &[String])) {
    let list = std::fs::read_to_string(gallery().join("list.json")).expect("the list is there");
    let list: Vec<Value> = serde_json::from_str(&list).expect("it is a list");
    let name = |entry: &Value| entry["name"].as_str().expect("it is text").to_owned();
    let fixtures: Vec<String> = list.iter().map(name).collect();
    assert!(fixtures.len() > 80, "only {} fixtures", fixtures.len());
    let stage = Stage {
        folder: Some(gallery()),
        // A page to put frames into, for widths that a window cannot have.
        pages: &[("/frames.html", FRAMES)],
        ..Stage::default()
    };
    stage.play(|check| scene(check, &fixtures));
}

const FRAMES: &str = "<!doctype html><html lang=\"en\"><head><title>Frames</title>\
    <link rel=\"icon\" href=\"data:,\"></head><body></body></html>";

impl Check {
    /// Opens a page of the gallery; the theme is as the device says.
    pub(crate) fn show(&self, name: &str) {
        self.show_in("auto", name);
    }

    /// Opens a page of a folder of the gallery.
    pub(crate) fn show_in(&self, folder: &str, name: &str) {
        self.visit(&format!("/{folder}/{name}.html"));
        // A driver under load may return before the styles are there.
        self.wait_here("the page", || {
            let styled =
                "return document.readyState === 'complete' && document.styleSheets.length > 0";
            self.script(styled, &[]) == json!(true)
        });
        self.script("page.rest()", &[]);
    }

    /// Sets what the reader has set.
    pub(crate) fn emulate(&self, reader: Emulated) {
        match reader.size {
            Some((width, height)) => self.devtools(
                "Emulation.setDeviceMetricsOverride",
                &json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
            ),
            None => self.devtools("Emulation.clearDeviceMetricsOverride", &json!({})),
        };
        // As on phones, where they lie over the page.
        self.devtools(
            "Emulation.setScrollbarsHidden",
            &json!({ "hidden": reader.size.is_some() }),
        );
        let text = reader.text.unwrap_or(16);
        self.devtools(
            "Page.setFontSizes",
            &json!({ "fontSizes": { "standard": text } }),
        );
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let either = |is: bool, yes: &'static str, no: &'static str| if is { yes } else { no };
        let features = [
            feature("prefers-color-scheme", either(reader.dark, "dark", "light")),
            feature("forced-colors", either(reader.forced, "active", "none")),
            feature(
                "prefers-reduced-motion",
                either(reader.still, "reduce", "no-preference"),
            ),
        ];
        self.devtools(
            "Emulation.setEmulatedMedia",
            &json!({ "features": features }),
        );
    }
}
