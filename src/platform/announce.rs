//! The live region: it says problems and what saving came to, never an answer.

use web_sys::Element;

/// Says a line, politely. The region itself is rendered once by the view and never re-rendered.
pub fn say(app: &Element, line: &str) {
    if let Ok(Some(region)) = app.query_selector("[data-live]") {
        region.set_text_content(Some(line));
    }
}
