//! The choice after the first topic: on to the rest, or a first result.

use crate::app::Msg;
use crate::content::text::Fixed;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::{button_bar, heading, shape};

/// The choice. Going on comes first.
pub(super) fn part_done(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().core_done;
    draw.open("div.gsc-stack");
    shape::empty(draw, "rest");
    heading::plain(draw, words.part_heading);
    draw.text("p.gsc-lead", (draw.view.text.fixed)(Fixed::PartDone));
    button_bar::in_place(draw, draw.view.ui().app.go_on);
    let see = Mark::Action("see-results");
    button::secondary(draw, see, Msg::SeeResults, words.see_results);
    draw.close();
}
