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

/// Paragraphs of plain words.
pub(crate) fn plain(words: &'static [&'static str]) -> Html {
    let lines = words.iter().map(|words| html! { <p>{ *words }</p> });
    html! { <div class="gsc-paragraphs">{ for lines }</div> }
}
