//! The screens that stop the check, drawn from what the report says.

use crate::app::Msg;
use crate::embed::page::NOT_NOW;
use crate::formats::text::of_stop;
use crate::report::stop::Why;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::calls::calls;
use crate::ui::parts::flags::flags;
use crate::ui::parts::{heading, rich_text, sharing};

/// The stop screen that the answers ask for.
pub(super) fn stop(draw: &mut Draw<'_>) {
    let Some(stop) = draw.view.stop() else {
        draw.nothing();
        return;
    };
    let (class, action, msg) = match stop.why {
        Why::Emergency => ("gsc-stop gsc-urgent", NOT_NOW, Msg::NotNow),
        Why::Today => ("gsc-stop gsc-today", NOT_NOW, Msg::NotNow),
        Why::OutOfRange => ("gsc-stop", "back", Msg::Back),
    };
    let keys = &["class", "data-level"];
    draw.open_with("div", None, keys, &[class, stop.level]);
    draw.open("div.gsc-stop-head");
    heading::of_report(draw, stop.heading);
    calls(draw, &stop.calls);
    draw.close();
    // What matters most is in a box.
    match &stop.call_in_words {
        Some(words) => {
            draw.open("div.gsc-stop-first");
            draw.text_copied("p", words);
            draw.close();
        }
        None => draw.nothing(),
    }
    if stop.first.is_empty() {
        draw.nothing();
    } else {
        draw.open("div.gsc-stop-first");
        rich_text::paragraphs(draw, &stop.first);
        draw.close();
    }
    rich_text::sentences(draw, &stop.lines);
    match &stop.told {
        Some(told) => {
            draw.open("div.gsc-stack-tight");
            draw.text("h2", told.heading);
            flags(draw, &told.flags);
            draw.close();
        }
        None => draw.nothing(),
    }
    calls(draw, &stop.worse);
    button::secondary(draw, Mark::Action(action), msg, stop.back);
    match of_stop(&stop, draw.view.text.text()) {
        Some(text) => sharing::of_stop(draw, text),
        None => draw.nothing(),
    }
    draw.close();
}
