//! The title of the page.

/// Puts a title in place of the one that is there, and returns that.
#[must_use]
pub fn put(title: &str) -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(document) = document else {
        return String::new();
    };
    let before = document.title();
    document.set_title(title);
    before
}
