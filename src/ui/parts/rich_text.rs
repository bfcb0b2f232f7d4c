//! Lines of words with phone numbers and links in them.

use yew::Html;

use super::button::{self, Mark};
use super::el::{el, link, text, text_owned, with_key};
use crate::app::Msg;
use crate::content::contacts::tel;
use crate::content::text::Piece;
use crate::report::Paragraph;
use crate::report::template::split_at_first;
use crate::ui::view::View;

/// An element that holds a line.
pub(crate) fn line(
    view: &View<'_>,
    tag: &'static str,
    class: &'static str,
    line: &[Piece],
) -> Html {
    el(tag, class, pieces(view, line))
}

/// An element that holds a paragraph, with the key of its text.
pub(crate) fn paragraph(
    view: &View<'_>,
    tag: &'static str,
    class: &'static str,
    paragraph: &Paragraph,
) -> Html {
    with_key(tag, class, paragraph.key, pieces(view, &paragraph.line))
}

fn pieces(view: &View<'_>, line: &[Piece]) -> Vec<Html> {
    let mut parts = Vec::new();
    for part in line {
        parts.push(piece(view, part));
    }
    parts
}

fn piece(view: &View<'_>, piece: &Piece) -> Html {
    match piece {
        Piece::Words(words) => text_owned("span", "", words.clone().into_owned()),
        Piece::Tel(number) => link("", tel(number), *number, false),
        Piece::Topic(topic) => button::link(
            view,
            Mark::Topic(*topic),
            Msg::OpenTopic(*topic),
            (view.text.topic)(*topic),
        ),
    }
}

/// An element for each paragraph.
pub(crate) fn each(view: &View<'_>, tag: &'static str, paragraphs: &[Paragraph]) -> Vec<Html> {
    let mut all = Vec::new();
    for each in paragraphs {
        all.push(paragraph(view, tag, "", each));
    }
    all
}

/// Paragraphs, one below the other.
pub(crate) fn paragraphs(view: &View<'_>, of: &[Paragraph]) -> Html {
    el("div", "gsc-paragraphs", each(view, "p", of))
}

/// A list with an item for each sentence, for what must be read in a hurry. A question stays with what
/// answers it.
pub(crate) fn sentences(view: &View<'_>, of: &[Paragraph]) -> Html {
    let mut lists = Vec::new();
    for paragraph in of {
        let mut items = Vec::new();
        for sentence in split(&paragraph.line) {
            items.push(line(view, "li", "", &sentence));
        }
        lists.push(with_key("ul", "gsc-sentences", paragraph.key, items));
    }
    el("div", "gsc-stack-tight", lists)
}

fn split(line: &[Piece]) -> Vec<Vec<Piece>> {
    let mut sentences = vec![Vec::new()];
    for piece in line {
        let Piece::Words(words) = piece else {
            push(&mut sentences, piece.clone());
            continue;
        };
        let mut rest: &str = words;
        while let Some((sentence, after)) = split_at_first(rest, ". ") {
            push(
                &mut sentences,
                Piece::Words([sentence, ". "].concat().into()),
            );
            sentences.push(Vec::new());
            rest = after;
        }
        if !rest.is_empty() {
            push(&mut sentences, Piece::Words(rest.to_owned().into()));
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn push(sentences: &mut [Vec<Piece>], piece: Piece) {
    if let Some(last) = sentences.last_mut() {
        last.push(piece);
    }
}

/// Elements of plain words.
pub(crate) fn plain(tag: &'static str, words: &[&'static str]) -> Vec<Html> {
    let mut all = Vec::new();
    for words in words {
        all.push(text(tag, "", words));
    }
    all
}
