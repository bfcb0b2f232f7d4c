//! Disclosures: native, so that they work by touch, keyboard and screen reader alike.

use yew::prelude::*;

/// A quiet line that opens.
pub(crate) fn quiet(words: &'static str, inside: Html) -> Html {
    html! {
        <details class="gsc-why">
            <summary><span>{ words }</span></summary>
            { inside }
        </details>
    }
}

/// A card that opens.
pub(crate) fn card(open: bool, title: Html, inside: Html) -> Html {
    html! {
        <details class="gsc-card" open={open}>
            <summary><span>{ title }</span></summary>
            <div class="gsc-inside gsc-stack-tight">{ inside }</div>
        </details>
    }
}
