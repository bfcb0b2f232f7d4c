//! Handing what the page says over: by the device's sheet, by the clipboard, and always the text itself.

use super::button::{self, Mark};
use super::disclosure;
use crate::app::Msg;
use crate::app::share::{HandedOver, Rung};
use crate::ui::draw::Draw;
use crate::ui::view::handed_over_line;

/// The ways to hand a text over, and what has become of it.
pub(crate) fn sharing(draw: &mut Draw<'_>, text: String) {
    let words = &draw.view.ui().sharing;
    let handed_over = draw.view.model.handed_over;
    draw.open("div.gsc-sharing gsc-stack-tight");
    draw.open("div.gsc-sharing-ways");
    for (action, rung, words) in [
        ("share-text", Rung::Sheet, words.share),
        ("copy-text", Rung::Clipboard, words.copy),
    ] {
        button::secondary(draw, Mark::Action(action), Msg::Share(rung), words);
    }
    draw.close();
    match handed_over {
        Some(what) => draw.text("p.gsc-strong", handed_over_line(draw.view.text, what)),
        None => draw.text("p.gsc-small gsc-soft", words.only_you),
    }
    disclosure::open_quiet_as(
        draw,
        words.see_text,
        handed_over == Some(HandedOver::ByHand),
    );
    let values = ["gsc-as-text".into(), "true".into()];
    draw.open_owned("p", None, &["class", "data-card-text"], &values);
    draw.say_any(text.into());
    draw.close();
    draw.close();
    draw.close();
}
