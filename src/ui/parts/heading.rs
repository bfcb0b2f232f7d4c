//! The heading of a screen, which takes the focus after each move.

use yew::Html;

use super::el::{build, changing, none, text};

/// The one `h1`: a caption (where the parent is) and the heading itself.
pub(crate) fn heading(caption: Option<String>, words: &'static str) -> Html {
    let caption = caption.map_or_else(none, |caption| changing("span", "gsc-caption", caption));
    let parts = vec![caption, text("span", "", words)];
    build(
        "h1",
        None,
        &["tabindex", "data-heading"],
        &["-1", "true"],
        parts,
    )
}

/// A heading without a caption.
pub(crate) fn plain(words: &'static str) -> Html {
    heading(None, words)
}
