//! The error summary, at the top, after Continue without an answer.

use std::rc::Rc;

use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::{VNode, VText};

use super::el::{build, el, make, nodes, text};
use crate::app::Msg;
use crate::embed::page::{PROBLEM, selector};
use crate::ui::view::View;

/// The summary, in a wrapper that is always there; `line` names what is missing and links to it.
pub(crate) fn error_summary(view: &View<'_>, line: AttrValue) -> Html {
    let mut summary = Vec::new();
    if view.model.problem {
        let heading = view.ui().problem.heading;
        let parts = nodes([text("p", "", heading), to_first(view, line)]);
        // It takes the focus, so it says what it is.
        let keys = &["class", "tabindex", PROBLEM, "role", "aria-label"];
        let values = ["gsc-problem", "-1", "true", "group", heading];
        summary.push(build("div", None, keys, &values, parts));
    }
    el("div", "", summary)
}

/// The link. It must not navigate, which would look like the browser's Back: the platform moves the focus.
fn to_first(view: &View<'_>, line: AttrValue) -> Html {
    let values = ["gsc-link".into(), selector::FIRST.into()];
    let words = VNode::VText(VText::new(line));
    let mut link = make("a", None, &["class", "href"], &values, nodes([words]));
    let go = view.on(Msg::ToFirst);
    let tap = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        go.emit(());
    });
    link.add_listener(Rc::new(onclick::Wrapper::new(tap)));
    VNode::VTag(Rc::new(link))
}
