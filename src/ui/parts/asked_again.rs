//! That answers were cleared and are asked again, and that a danger sign among them is still a reason to call.

use super::rich_text::line;
use crate::app::queries::danger_is_asked_again;
use crate::content::text::Fixed;
use crate::ui::draw::Draw;

/// The lines that apply. The warning comes first.
pub(crate) fn lines(draw: &mut Draw<'_>) {
    if draw.view.model.progress.alarm {
        notice(draw, Fixed::AskedAlarm);
    }
    if danger_is_asked_again(draw.view.model) {
        notice(draw, Fixed::AskedAgain);
    }
}

fn notice(draw: &mut Draw<'_>, fixed: Fixed) {
    let words = draw.view.line((draw.view.text.fixed)(fixed));
    line(draw, "p.gsc-notice", &words);
}
