//! The bar in the reach of the thumb: Back and Continue.

use super::button::{self, Mark};
use crate::app::Msg;
use crate::ui::draw::Draw;

/// Back, and Continue or its equivalent.
pub(crate) fn go_on(draw: &mut Draw<'_>, words: &'static str) {
    bar(draw, "div.gsc-bar", words);
}

/// The same in the place where it is written, with more below it.
pub(crate) fn in_place(draw: &mut Draw<'_>, words: &'static str) {
    bar(draw, "div.gsc-bar gsc-in-place", words);
}

fn bar(draw: &mut Draw<'_>, name: &'static str, words: &'static str) {
    draw.open(name);
    back(draw);
    button::primary(draw, "continue", Msg::Continue, words);
    draw.close();
}

/// Back alone.
pub(crate) fn back(draw: &mut Draw<'_>) {
    let words = draw.view.ui().app.back;
    button::link(draw, Mark::Action("back"), Msg::Back, words);
}
