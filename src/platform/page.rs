//! The stand-alone page and frame document: the element that holds the check.

use web_sys::Element;

/// The id of the element whose `data-*` attributes are the settings.
const HOST: &str = "gut-skin-check";
/// The id of the start screen that stands in the page from the first byte.
const STATIC: &str = "gsc-static";

/// The element that holds the check, and the one made for the app.
#[derive(Clone)]
pub struct Page {
    host: Element,
    /// Made for the app, and in the page.
    pub app: Element,
}

/// Finds the element and makes one in it for the app.
#[must_use]
pub fn find() -> Option<Page> {
    let document = web_sys::window()?.document()?;
    let host = document.get_element_by_id(HOST)?;
    let app = document.create_element("div").ok()?;
    host.prepend_with_node_1(&app).ok()?;
    Some(Page { host, app })
}

impl Page {
    /// A setting by its plain name.
    #[must_use]
    pub fn setting(&self, name: &str) -> Option<String> {
        self.host.get_attribute(&["data-", name].concat())
    }

    /// Whether a button of the start screen was tapped before the app was ready.
    #[must_use]
    pub fn tapped_early(&self) -> bool {
        self.host.has_attribute("data-early")
    }

    /// Takes the start screen of the page away; the app shows the same one.
    pub fn remove_static(&self) {
        let found = self.host.owner_document();
        if let Some(start) = found.and_then(|document| document.get_element_by_id(STATIC)) {
            start.remove();
        }
    }
}
