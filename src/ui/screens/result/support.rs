//! The article's four signs that it may be time for extra support.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::VNode;

use super::topics;
use crate::report::document::SupportPart;
use crate::ui::parts::el::{el, make, nodes, sentence};
use crate::ui::parts::section::section;
use crate::ui::view::View;

/// The signs that came up as one list; each opens to the answers that raised it. Or the line that says there were none.
pub(super) fn support(view: &View<'_>, signs: Vec<SupportPart>) -> Html {
    let mut items = Vec::new();
    for sign in signs {
        let signal = sign.signal.map_or("", |signal| signal.key());
        let words = sentence("span", "", sign.text);
        let inside = match topics::causes_list(sign.causes) {
            Some(causes) => {
                let summary = el("summary", "", nodes([words]));
                el("details", "gsc-sign", nodes([summary, causes]))
            }
            None => el("p", "", nodes([words])),
        };
        let made = make(
            "li",
            None,
            &["data-support"],
            &[signal.into()],
            nodes([inside]),
        );
        items.push(VNode::VTag(Rc::new(made)));
    }
    let items = nodes([el("ul", "gsc-card gsc-signs", items)]);
    let title = view.ui().result.support;
    section("gsc-stack-tight gsc-part", title, items)
}
