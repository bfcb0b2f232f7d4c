//! In place of a result that was hidden: nothing that tells of it, and the way to the start.

use crate::app::Msg;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::heading;

/// The page that says nothing. Its button stands at the other edge than those that lead here: what has the finger on it does
/// not lead back.
pub(super) fn hidden(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().hide;
    draw.open("div.gsc-stack gsc-hidden");
    heading::plain(draw, words.heading);
    draw.open("div");
    button::link(draw, Mark::Action("unhide"), Msg::Unhide, words.start);
    draw.close();
    draw.close();
}
