//! A list of flags in the parent's own words; each flag is marked once on a page.

use yew::Html;

use super::el::{el, marked};
use super::rich_text;
use crate::report::document::FlagPart;
use crate::ui::view::View;

/// The list.
pub(crate) fn flags(view: &View<'_>, flags: &[FlagPart]) -> Html {
    let mut items = Vec::new();
    for flag in flags {
        let lines = rich_text::each(view, "p", &flag.lines);
        items.push(marked(&["data-flag"], flag.flag.key(), lines));
    }
    el("ul", "gsc-bullets", items)
}
