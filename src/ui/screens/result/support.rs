//! The article's four signs that it may be time for extra support.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::VNode;

use super::topics;
use crate::report::document::SupportPart;
use crate::ui::parts::el::{el, make, sentence};
use crate::ui::parts::section::section;
use crate::ui::view::View;

/// The signs that came up as one list, each with the answers that raised it folded below; or the line that says there
/// were none.
pub(super) fn support(view: &View<'_>, signs: Vec<SupportPart>) -> Html {
    let mut items = Vec::new();
    for sign in signs {
        let signal = sign.signal.map_or("", |signal| signal.key());
        let mut parts = vec![sentence("p", "", sign.text)];
        parts.extend(topics::causes(view, sign.causes));
        let made = make("li", None, &["data-support"], &[signal.into()], parts);
        items.push(VNode::VTag(Rc::new(made)));
    }
    let items = vec![el("ul", "gsc-card gsc-bullets", items)];
    let title = view.ui().result.support;
    section("gsc-stack-tight gsc-part", title, items)
}
