//! What stands at the top where Continue is pressed without an answer.

use std::rc::Rc;

use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::{VNode, VText};

use super::el::{build, el, make, text};
use super::option::FIRST;
use crate::app::Msg;
use crate::ui::view::View;

/// The summary, in a wrapper that is always there; `line` says what is missing and leads to it.
pub(crate) fn problem(view: &View<'_>, line: AttrValue) -> Html {
    let mut summary = Vec::new();
    if view.model.problem {
        let parts = vec![
            text("p", "", view.ui().problem.heading),
            to_first(view, line),
        ];
        let keys = &["class", "tabindex", "data-problem"];
        summary.push(build(
            "div",
            None,
            keys,
            &["gsc-problem", "-1", "true"],
            parts,
        ));
    }
    el("div", "", summary)
}

/// The link. It must not navigate, which would look like the browser's Back: the platform moves the focus.
fn to_first(view: &View<'_>, line: AttrValue) -> Html {
    let values = ["gsc-link".into(), ["#", FIRST].concat().into()];
    let words = VNode::VText(VText::new(line));
    let mut link = make("a", None, &["class", "href"], &values, vec![words]);
    let go = view.on(Msg::ToFirst);
    let tap = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        go.emit(());
    });
    link.add_listener(Rc::new(onclick::Wrapper::new(tap)));
    VNode::VTag(Rc::new(link))
}
