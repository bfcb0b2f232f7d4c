//! What takes a result off the screen at once, before somebody else sees it.

use super::button::{self, Mark};
use crate::app::{Msg, Screen};
use crate::ui::draw::Draw;

/// Whether a screen shows what a parent may want to hide.
pub(crate) const fn can_be_hidden(screen: Screen) -> bool {
    matches!(screen, Screen::Result | Screen::Library(_))
}

/// The button that is in view wherever the page is scrolled to.
pub(crate) fn always(draw: &mut Draw<'_>) {
    hide(draw, "div.gsc-hide");
}

/// The same at the head of a part, for a frame that is as high as its content, in which nothing can stay in view.
pub(crate) fn at_head(draw: &mut Draw<'_>) {
    hide(draw, "div.gsc-hide-here");
}

fn hide(draw: &mut Draw<'_>, name: &'static str) {
    draw.open(name);
    button::link(
        draw,
        Mark::Action("hide"),
        Msg::Hide,
        draw.view.ui().hide.hide,
    );
    draw.close();
}
