//! Disclosures: native, so that they work by touch, keyboard and screen reader alike.

use yew::prelude::*;

use super::el::{build, el, text};

/// A quiet line that opens.
pub(crate) fn quiet(words: &'static str, inside: Html) -> Html {
    let summary = el("summary", "", vec![text("span", "", words)]);
    el("details", "gsc-why", vec![summary, inside])
}

/// A card that opens, with a drawing where it has one.
pub(crate) fn card(open: bool, drawing: Option<Html>, title: Vec<Html>, inside: Vec<Html>) -> Html {
    let mut head = Vec::from_iter(drawing);
    head.push(el("span", "", title));
    let summary = el("summary", "", head);
    let inside = el("div", "gsc-inside gsc-stack-tight", inside);
    let open = if open { "open" } else { "" };
    let parts = vec![summary, inside];
    build(
        "details",
        None,
        &["class", "open"],
        &["gsc-card", open],
        parts,
    )
}
