//! The choice after the first topic: on to the rest, or a first result.

use yew::Html;

use crate::app::Msg;
use crate::content::text::Fixed;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::el::{el, nodes, text};
use crate::ui::parts::{button_bar, heading, shape};
use crate::ui::view::View;

/// The choice. Going on comes first.
pub(super) fn part_done(view: &View<'_>) -> Html {
    let words = &view.ui().core_done;
    let see = Mark::Action("see-results");
    let parts = nodes([
        shape::empty("rest"),
        heading::plain(words.part_heading),
        text("p", "gsc-lead", (view.text.fixed)(Fixed::PartDone)),
        button_bar::in_place(view, view.ui().app.go_on),
        button::secondary(view, see, Msg::SeeResults, words.see_results),
    ]);
    el("div", "gsc-stack", parts)
}
