//! Phone numbers as big buttons.

use yew::Html;

use super::el::{el, link, none};
use crate::content::contacts::{Piece, tel};
use crate::ui::view::View;

/// A button for each number in these words, each number once; the first one is the one to press.
pub(crate) fn calls(view: &View<'_>, order: &[&'static [Piece]]) -> Html {
    let mut once = Vec::new();
    let mut buttons = Vec::new();
    for piece in order.iter().copied().flatten() {
        let Piece::Tel(number) = piece else { continue };
        if once.contains(number) {
            continue;
        }
        once.push(*number);
        let words = view.insert(view.ui().emergency.call, &[("{number}", number)]);
        buttons.push(link("gsc-button gsc-call", tel(number), words, false));
    }
    if buttons.is_empty() {
        return none();
    }
    el("div", "gsc-calls gsc-stack-tight", buttons)
}
