//! Lines of words with phone numbers and links in them.

use super::button::{self, Mark};
use crate::app::Msg;
use crate::content::contacts::tel;
use crate::content::text::Piece;
use crate::report::Paragraph;
use crate::report::template::split_at_first;
use crate::ui::draw::Draw;

/// An element that holds a line.
pub(crate) fn line(draw: &mut Draw<'_>, name: &'static str, line: &[Piece]) {
    draw.open(name);
    pieces(draw, line);
    draw.close();
}

/// An element that holds a paragraph, with the key of its text.
pub(crate) fn paragraph(draw: &mut Draw<'_>, name: &'static str, paragraph: &Paragraph) {
    draw.open_text(name, paragraph.key);
    pieces(draw, &paragraph.line);
    draw.close();
}

fn pieces(draw: &mut Draw<'_>, line: &[Piece]) {
    for piece in line {
        match piece {
            Piece::Words(words) => draw.text_copied("span", words),
            Piece::Tel(number) => draw.link("", tel(number), *number, false),
            Piece::Topic(topic) => {
                let words = (draw.view.text.topic)(*topic);
                button::link(draw, Mark::Topic(*topic), Msg::OpenTopic(*topic), words);
            }
        }
    }
}

/// An element for each paragraph.
pub(crate) fn each(draw: &mut Draw<'_>, name: &'static str, paragraphs: &[Paragraph]) {
    for each in paragraphs {
        paragraph(draw, name, each);
    }
}

/// Paragraphs, one below the other.
pub(crate) fn paragraphs(draw: &mut Draw<'_>, of: &[Paragraph]) {
    draw.open("div.gsc-paragraphs");
    each(draw, "p", of);
    draw.close();
}

/// A list with an item for each sentence, for what must be read in a hurry. A question stays with what
/// answers it.
pub(crate) fn sentences(draw: &mut Draw<'_>, of: &[Paragraph]) {
    draw.open("div.gsc-stack-tight");
    for paragraph in of {
        draw.open_text("ul.gsc-sentences", paragraph.key);
        for sentence in split(&paragraph.line) {
            line(draw, "li", &sentence);
        }
        draw.close();
    }
    draw.close();
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
pub(crate) fn plain(draw: &mut Draw<'_>, name: &'static str, words: &[&'static str]) {
    for words in words {
        draw.text(name, words);
    }
}
