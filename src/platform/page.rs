//! The element that holds a check: of the stand-alone page, of the frame document, or in a shadow root.

use web_sys::Element;

use crate::embed::page::{EARLY, FILES, GUEST, SCREEN, selector};

/// The element that holds the check, and the one made for the app.
#[derive(Clone)]
pub struct Page {
    host: Element,
    /// Made for the app by the script that starts it, and in the page.
    pub app: Element,
}

/// The page around an app's element.
#[must_use]
pub fn around(app: Element) -> Option<Page> {
    let host = app.parent_element()?;
    // Hidden until rendered, so that the static screen does not jump.
    let _ = app.set_attribute("hidden", "");
    Some(Page { host, app })
}

/// Whether nobody sees the page right now.
#[must_use]
pub fn is_hidden() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .is_some_and(|document| document.hidden())
}

impl Page {
    /// A setting by its plain name.
    #[must_use]
    pub fn setting(&self, name: &str) -> Option<String> {
        self.host.get_attribute(&["data-", name].concat())
    }

    /// Whether the document is the check's own, and so is its history.
    #[must_use]
    pub fn is_own(&self) -> bool {
        !self.host.has_attribute(GUEST)
    }

    /// The address of the folder with the files of the check; empty where it is the page's own.
    #[must_use]
    pub fn files(&self) -> String {
        self.host.get_attribute(FILES).unwrap_or_default()
    }

    /// Whether Start was tapped before the app was ready.
    #[must_use]
    pub fn tapped_early(&self) -> bool {
        self.host.has_attribute(EARLY)
    }

    /// The screen that the page itself shows.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        let start = self.host.query_selector(selector::STATIC).ok()??;
        let found = start.query_selector(selector::SCREEN);
        found.ok()??.get_attribute(SCREEN)
    }

    /// Removes the static start screen, and shows the app, which shows the same one.
    pub fn remove_static(&self) {
        let start = self.host.query_selector(selector::STATIC).ok().flatten();
        // The page is scrolled to where it was: in between it is too low to stay there.
        let page = start
            .as_ref()
            .and_then(|start| start.owner_document()?.document_element());
        let down = page.as_ref().map_or(0, Element::scroll_top);
        if let Some(start) = start {
            start.remove();
        }
        let _ = self.app.remove_attribute("hidden");
        if let Some(page) = page.filter(|_| down > 0) {
            page.set_scroll_top(down);
        }
    }
}
