//! The live region: it says problems and what saving came to, never an answer.

use web_sys::Element;

use crate::embed::page::selector;

/// Says a line, politely. The region itself is rendered once by the view and never re-rendered.
pub fn say(app: &Element, line: &str) {
    if let Ok(Some(region)) = app.query_selector(selector::LIVE) {
        region.set_text_content(Some(line));
    }
}
