//! The ways on from the card: on with the check from a first result, and to each part of the page that is closed.

use std::rc::Rc;

use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::VNode;

use crate::app::Msg;
use crate::app::msg::Fold;
use crate::report::document::Ways;
use crate::ui::parts::el::{el, make, nodes, none, text_node};
use crate::ui::parts::{button, disclosure};
use crate::ui::view::View;

/// The ways on.
pub(super) fn ways(view: &View<'_>, ways: Ways) -> Html {
    let go_on = |words| button::primary(view, "more-topics", Msg::MoreTopics, words);
    let links = [
        (Fold::Doctor, Some(ways.doctor)),
        (Fold::Topics, ways.topics),
        (Fold::Evidence, Some(ways.evidence)),
    ];
    let mut items = Vec::new();
    for (fold, words) in links {
        if let Some(words) = words {
            items.push(el("li", "", nodes([link(view, fold, words)])));
        }
    }
    let parts = nodes([
        ways.go_on.map_or_else(none, go_on),
        el("ul", "gsc-ways", items),
    ]);
    el("div", "gsc-stack-tight", parts)
}

/// A link to a part. It must not navigate, which would look like the browser's Back: the platform opens the part and moves
/// the focus.
fn link(view: &View<'_>, fold: Fold, words: &'static str) -> Html {
    let values = ["gsc-link".into(), disclosure::selector_of(fold).into()];
    let mut link = make(
        "a",
        None,
        &["class", "href"],
        &values,
        nodes([text_node(words)]),
    );
    let go = view.on(Msg::Unfold(fold));
    let tap = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        go.emit(());
    });
    link.add_listener(Rc::new(onclick::Wrapper::new(tap)));
    VNode::VTag(Rc::new(link))
}
