//! Phone numbers as big buttons.

use yew::prelude::*;

use crate::content::phones::{Piece, tel};
use crate::ui::view::View;

/// The numbers in some words.
pub(crate) fn numbers(pieces: &'static [Piece]) -> impl Iterator<Item = &'static str> {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Tel(number) => Some(*number),
        Piece::Words(_) | Piece::Topic(_) => None,
    })
}

/// A button for each number, each number once; the first one is the one to press.
pub(crate) fn calls(view: &View<'_>, numbers: impl Iterator<Item = &'static str>) -> Html {
    let mut once: Vec<&'static str> = Vec::new();
    for number in numbers {
        if !once.contains(&number) {
            once.push(number);
        }
    }
    let buttons = once.into_iter().map(|number| {
        let words = view.put(view.ui().emergency.call, &[("{number}", number)]);
        html! { <a key={number} class="gsc-button gsc-call" href={tel(number)}>{ words }</a> }
    });
    html! { <div class="gsc-calls gsc-stack-tight">{ for buttons }</div> }
}
