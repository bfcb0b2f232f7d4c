//! Disclosures: native, so that they work by touch, keyboard and screen reader alike.

use yew::prelude::*;

use super::el::{build, el, nodes, text};
use crate::app::msg::Fold;
use crate::embed::page::selector;

/// A quiet line that opens.
pub(crate) fn quiet(words: &'static str, inside: Html) -> Html {
    quiet_under(text("span", "", words), inside)
}

/// The same under words of a report.
pub(crate) fn quiet_under(head: Html, inside: Html) -> Html {
    let summary = el("summary", "", nodes([head]));
    el("details", "gsc-why", nodes([summary, inside]))
}

/// A part of a long page, closed at first, under its heading. What is folded comes after the disclosure and not inside it:
/// so paper can hold all of it, whatever is open on the screen.
pub(crate) fn fold(id: &'static str, title: &'static str, inside: Vec<Html>) -> Vec<Html> {
    let summary = el("summary", "", nodes([text("h2", "", title)]));
    let keys = &["id", "class"];
    nodes([
        build("details", None, keys, &[id, "gsc-fold"], nodes([summary])),
        el("div", "gsc-folded gsc-stack-tight", inside),
    ])
}

/// What finds a part of the result that is closed at first.
pub(crate) const fn selector_of(part: Fold) -> &'static str {
    match part {
        Fold::Doctor => selector::DOCTOR,
        Fold::Topics => selector::TOPICS,
        Fold::Evidence => selector::EVIDENCE,
    }
}

/// A card that opens, with a drawing where it has one.
pub(crate) fn card(open: bool, drawing: Option<Html>, title: Vec<Html>, inside: Vec<Html>) -> Html {
    let mut head = Vec::from_iter(drawing);
    head.push(el("span", "", title));
    let summary = el("summary", "", head);
    let inside = el("div", "gsc-inside gsc-stack-tight", inside);
    let open = if open { "open" } else { "" };
    let parts = nodes([summary, inside]);
    build(
        "details",
        None,
        &["class", "open"],
        &["gsc-card", open],
        parts,
    )
}
