//! Phone numbers as big buttons.

use yew::Html;

use super::el::{el, link, none};
use crate::content::contacts::tel;
use crate::ui::view::View;

/// A button for each number; the first one is the one to press.
pub(crate) fn calls(view: &View<'_>, numbers: &[&'static str]) -> Html {
    let mut buttons = Vec::new();
    for number in numbers.iter().copied() {
        let words = view.insert(view.ui().emergency.call, &[("{number}", number)]);
        buttons.push(link("gsc-button gsc-call", tel(number), words, false));
    }
    if buttons.is_empty() {
        return none();
    }
    el("div", "gsc-calls gsc-stack-tight", buttons)
}
