//! The heading of a screen, which takes the focus after each move.

use yew::prelude::*;

use super::el::{none, put, text};

/// The one `h1`: a caption (where the parent is) and the heading itself.
pub(crate) fn heading(caption: Option<String>, words: &'static str) -> Html {
    let caption = caption.map_or_else(none, |caption| put("span", "gsc-caption", caption));
    html! {
        <h1 tabindex="-1" data-heading="">{ caption }{ text("span", "", words) }</h1>
    }
}

/// A heading without a caption.
pub(crate) fn plain(words: &'static str) -> Html {
    heading(None, words)
}
