//! "Erase my answers": asks once.

use yew::Html;

use crate::app::Msg;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::el::{el, nodes, text};
use crate::ui::parts::{heading, shape};
use crate::ui::view::View;

/// The question before everything is erased.
pub(super) fn erase(view: &View<'_>) -> Html {
    let words = &view.ui().erase;
    let buttons = nodes([
        button::primary(view, "erase-yes", Msg::EraseYes, words.yes),
        button::secondary(view, Mark::Action("erase-no"), Msg::EraseNo, words.no),
    ]);
    let parts = nodes([
        shape::empty("sprout"),
        heading::plain(words.heading),
        text("p", "gsc-lead", words.body),
        el("div", "gsc-stack-tight", buttons),
    ]);
    el("div", "gsc-stack", parts)
}
