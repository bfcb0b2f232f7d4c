//! The bar in the reach of the thumb: Back and Continue.

use yew::Html;

use super::el::el;
use super::press::{self, Mark};
use crate::app::Msg;
use crate::ui::view::View;

/// Back, and Continue or what stands for it.
pub(crate) fn go_on(view: &View<'_>, words: &'static str) -> Html {
    let go_on = press::primary(view, "continue", Msg::Continue, words);
    el("div", "gsc-bar", vec![back(view), go_on])
}

/// Back alone.
pub(crate) fn back(view: &View<'_>) -> Html {
    press::link(view, Mark::Action("back"), Msg::Back, view.ui().app.back)
}
