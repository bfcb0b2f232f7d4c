//! The heading of a screen, which takes the focus after each move.

use std::rc::Rc;

use yew::virtual_dom::VNode;
use yew::{AttrValue, Html};

use super::el::{build, keyed_text, make, nodes, none, text};
use crate::embed::page::HEADING;
use crate::report::Sentence;

/// The one `h1`: a caption (where the parent is) and the heading itself, with the text in parentheses set smaller.
pub(crate) fn heading(caption: Option<String>, words: &'static str) -> Html {
    let caption = caption.map_or_else(none, |caption| keyed_text("span", "gsc-caption", caption));
    let start = words.find('(').unwrap_or(words.len());
    let mut parts = nodes([
        caption,
        text("span", "", words.get(..start).unwrap_or(words)),
    ]);
    if let Some(aside) = words.get(start..).filter(|aside| !aside.is_empty()) {
        parts.push(text("span", "gsc-aside", aside));
    }
    build("h1", None, &["tabindex", HEADING], &["-1", "true"], parts)
}

/// A heading without a caption, of a report.
pub(crate) fn of_report(sentence: Sentence) -> Html {
    let keys = &["tabindex", HEADING, "data-text"];
    let values = [
        "-1".into(),
        "true".into(),
        AttrValue::from(sentence.key.name()),
    ];
    let words = nodes([text("span", "", sentence.words)]);
    VNode::VTag(Rc::new(make("h1", None, keys, &values, words)))
}

/// A heading without a caption.
pub(crate) fn plain(words: &'static str) -> Html {
    heading(None, words)
}
