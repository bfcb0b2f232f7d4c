//! A list of flags in the parent's own words; each flag is marked once on a page.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::VNode;

use super::el::{el, make};
use super::rich_text;
use crate::report::TextKey;
use crate::report::document::FlagPart;
use crate::ui::view::View;

/// The list.
pub(crate) fn flags(view: &View<'_>, flags: &[FlagPart]) -> Html {
    let mut items = Vec::new();
    for flag in flags {
        let mut lines = Vec::new();
        for paragraph in &flag.lines {
            lines.push(rich_text::line(view, "p", "", &paragraph.line));
        }
        let key = flag.flag.key();
        let text = TextKey::Flag(flag.flag).name();
        let values = [key.into(), text.into()];
        let keys = &["data-flag", "data-text"];
        items.push(VNode::VTag(Rc::new(make(
            "li",
            Some(key),
            keys,
            &values,
            lines,
        ))));
    }
    el("ul", "gsc-bullets", items)
}
