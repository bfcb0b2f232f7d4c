//! What asks once before answers are gone: "Erase my answers", and those that are no longer stored.

use crate::app::Msg;
use crate::app::place::Overlay;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::{heading, shape};

/// The question. Its first button is what the parent has asked for, or else what loses nothing.
pub(super) fn erase(draw: &mut Draw<'_>) {
    let ui = draw.view.ui();
    let (yes, no) = (("erase-yes", Msg::EraseYes), ("erase-no", Msg::EraseNo));
    let (title, body, first, second) = if draw.view.model.overlay == Some(Overlay::Gone) {
        let words = &ui.gone;
        (
            words.heading,
            words.body,
            (no, words.keep),
            (yes, words.forget),
        )
    } else if let Some(Overlay::Delete(at)) = draw.view.model.overlay {
        let words = &ui.history;
        let heading = match at {
            Some(_) => words.delete_one_heading,
            None => words.delete_all_heading,
        };
        let yes = (yes, ui.erase.yes);
        (heading, words.delete_body, yes, (no, ui.erase.no))
    } else {
        let words = &ui.erase;
        (words.heading, words.body, (yes, words.yes), (no, words.no))
    };
    draw.open("div.gsc-stack");
    shape::empty(draw, "sprout");
    heading::plain(draw, title);
    draw.text("p.gsc-lead", body);
    draw.open("div.gsc-stack-tight");
    let ((action, msg), words) = first;
    button::primary(draw, action, msg, words);
    let ((action, msg), words) = second;
    button::secondary(draw, Mark::Action(action), msg, words);
    draw.close();
    draw.close();
}
