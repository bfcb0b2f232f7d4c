//! The bar in the reach of the thumb: Back and Continue.

use yew::Html;

use super::button::{self, Mark};
use super::el::{el, nodes};
use crate::app::Msg;
use crate::ui::view::View;

/// Back, and Continue or its equivalent.
pub(crate) fn go_on(view: &View<'_>, words: &'static str) -> Html {
    let go_on = button::primary(view, "continue", Msg::Continue, words);
    el("div", "gsc-bar", nodes([back(view), go_on]))
}

/// The same in the place where it is written, with more below it.
pub(crate) fn in_place(view: &View<'_>, words: &'static str) -> Html {
    let go_on = button::primary(view, "continue", Msg::Continue, words);
    el("div", "gsc-bar gsc-in-place", nodes([back(view), go_on]))
}

/// Back alone.
pub(crate) fn back(view: &View<'_>) -> Html {
    button::link(view, Mark::Action("back"), Msg::Back, view.ui().app.back)
}
