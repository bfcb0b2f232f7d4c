//! The heading of a screen, which takes the focus after each move.

use yew::AttrValue;

use crate::embed::page::HEADING;
use crate::report::Sentence;
use crate::ui::draw::Draw;

/// The one `h1`: a caption (where the parent is) and the heading itself, with the text in parentheses set smaller.
pub(crate) fn heading(draw: &mut Draw<'_>, caption: Option<String>, words: &'static str) {
    draw.open_with("h1", None, &["tabindex", HEADING], &["-1", "true"]);
    match caption {
        Some(caption) => draw.text_replaced("span.gsc-caption", &caption),
        None => draw.nothing(),
    }
    let start = words.find('(').unwrap_or(words.len());
    draw.text("span", words.get(..start).unwrap_or(words));
    if let Some(aside) = words.get(start..).filter(|aside| !aside.is_empty()) {
        draw.text("span.gsc-aside", aside);
    }
    draw.close();
}

/// A heading without a caption, of a report.
pub(crate) fn of_report(draw: &mut Draw<'_>, sentence: Sentence) {
    let keys = &["tabindex", HEADING, "data-text"];
    let key = AttrValue::from(sentence.key.name());
    draw.open_owned("h1", None, keys, &["-1".into(), "true".into(), key]);
    draw.text("span", sentence.words);
    draw.close();
}

/// A heading without a caption.
pub(crate) fn plain(draw: &mut Draw<'_>, words: &'static str) {
    heading(draw, None, words);
}
