//! A source of a card, with a link to where it was read.

use yew::Html;

use super::el::{el, link, nodes};
use crate::content::sources;

/// The source of that number as an item of a list.
pub(crate) fn source(number: u16) -> Option<Html> {
    let source = sources::source(number)?;
    let link = link("", source.address, source.citation, true);
    Some(el("li", "", nodes([link])))
}
