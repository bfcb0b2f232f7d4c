//! The heading of a screen, which takes the focus after each move.

use yew::prelude::*;

/// The one `h1`: a caption (where the parent is) and the heading itself.
pub(crate) fn heading(caption: Option<String>, words: &'static str) -> Html {
    let caption = caption.map(|caption| html! { <span class="gsc-caption">{ caption }</span> });
    html! {
        <h1 tabindex="-1" data-heading="">
            { caption.unwrap_or_default() }
            <span>{ words }</span>
        </h1>
    }
}

/// A heading without a caption.
pub(crate) fn plain(words: &'static str) -> Html {
    heading(None, words)
}
