//! "Erase my answers": asks once.

use crate::app::Msg;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::{heading, shape};

/// The question before everything is erased.
pub(super) fn erase(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().erase;
    draw.open("div.gsc-stack");
    shape::empty(draw, "sprout");
    heading::plain(draw, words.heading);
    draw.text("p.gsc-lead", words.body);
    draw.open("div.gsc-stack-tight");
    button::primary(draw, "erase-yes", Msg::EraseYes, words.yes);
    button::secondary(draw, Mark::Action("erase-no"), Msg::EraseNo, words.no);
    draw.close();
    draw.close();
}
