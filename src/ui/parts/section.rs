//! A section of a long page under its heading.

use yew::Html;

use super::el::{el, nodes, text};

/// A section; it may have a class of its own beside.
pub(crate) fn section(class: &'static str, title: &'static str, inside: Vec<Html>) -> Html {
    let mut parts = nodes([text("h2", "", title)]);
    parts.extend(inside);
    el("section", class, parts)
}
