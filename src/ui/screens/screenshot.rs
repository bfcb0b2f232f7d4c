//! The card alone, so that a picture of the screen holds all of it and nothing else.

use crate::ui::draw::Draw;
use crate::ui::parts::{button_bar, card};

/// The card, and the way back below it.
pub(super) fn screenshot(draw: &mut Draw<'_>) {
    let report = draw.view.report();
    let Some(card) = report.as_ref().and_then(|report| report.card()) else {
        draw.nothing();
        return;
    };
    draw.open("div.gsc-stack");
    card::card(draw, card);
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}
