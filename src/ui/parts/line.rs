//! Lines of words with phone numbers and links in them.

use yew::prelude::*;

use super::press::{self, Mark};
use crate::app::Msg;
use crate::content::phones::{Piece, tel};
use crate::ui::view::View;

/// A line inside any element.
pub(crate) fn line(view: &View<'_>, line: &[Piece]) -> Html {
    match line {
        [only] => piece(view, only),
        pieces => pieces.iter().map(|part| piece(view, part)).collect(),
    }
}

fn piece(view: &View<'_>, piece: &Piece) -> Html {
    match piece {
        Piece::Words(words) => html! { <span>{ AttrValue::from(words.clone()) }</span> },
        Piece::Tel(number) => html! { <a href={tel(number)}>{ *number }</a> },
        Piece::Topic(topic) => press::link(
            view,
            Mark::Topic(*topic),
            Msg::OpenTopic(*topic),
            (view.text.topic)(*topic),
        ),
    }
}

/// Paragraphs, one for each line.
pub(crate) fn paragraphs(view: &View<'_>, lines: &[Vec<Piece>]) -> Html {
    let lines = lines
        .iter()
        .map(|words| html! { <p>{ line(view, words) }</p> });
    html! { <div class="gsc-paragraphs">{ for lines }</div> }
}

/// A list with an item for each sentence, for what must be read in a hurry. A question stays with what
/// answers it.
pub(crate) fn sentences(view: &View<'_>, lines: &[Vec<Piece>]) -> Html {
    let split = lines.iter().flat_map(|line| split(line));
    let items = split.map(|words| html! { <li>{ line(view, &words) }</li> });
    html! { <ul class="gsc-sentences">{ for items }</ul> }
}

fn split(line: &[Piece]) -> Vec<Vec<Piece>> {
    let mut sentences = vec![Vec::new()];
    for piece in line {
        let Piece::Words(words) = piece else {
            if let Some(last) = sentences.last_mut() {
                last.push(piece.clone());
            }
            continue;
        };
        for (index, part) in words.split_inclusive(". ").enumerate() {
            if index > 0 {
                sentences.push(Vec::new());
            }
            if let Some(last) = sentences.last_mut() {
                last.push(Piece::Words(part.to_owned().into()));
            }
        }
    }
    sentences
}

/// Paragraphs of plain words.
pub(crate) fn plain(words: &'static [&'static str]) -> Html {
    let lines = words.iter().map(|words| html! { <p>{ *words }</p> });
    html! { <div class="gsc-paragraphs">{ for lines }</div> }
}
