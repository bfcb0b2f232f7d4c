//! A screen whose part of the program has not arrived.

use crate::app::Msg;
use crate::embed::page::TRY_AGAIN;
use crate::ui::draw::Draw;
use crate::ui::parts::button;
use crate::ui::parts::{button_bar, heading};

/// The wait, and a way to end it.
pub(super) fn waiting(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().fallback;
    draw.open("div.gsc-stack");
    heading::plain(draw, words.still_loading);
    button::primary(draw, TRY_AGAIN, Msg::TryAgain, words.try_again);
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}
