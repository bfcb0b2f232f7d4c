//! The symbol and the color of a child that is added.

use crate::app::Msg;
use crate::app::library::{Ask, Hue, Mark as ChildMark, Symbol};
use crate::ui::draw::Draw;
use crate::ui::parts::option::{self, Choice};
use crate::ui::parts::{button, button_bar, error_summary, heading, shape};

/// The page of a child.
pub(super) fn child(draw: &mut Draw<'_>) {
    let view = draw.view;
    let words = &view.ui().children;
    let (symbol, hue) = view.model.desk.mark;
    draw.open("div.gsc-stack");
    error_summary::error_summary(draw, words.missing.into());
    heading::plain(draw, words.heading);
    draw.text("p", words.body);
    draw.open("fieldset");
    draw.text("legend.gsc-strong", words.symbol);
    draw.open("div.gsc-log-tiles");
    for (one, name) in Symbol::ALL.iter().copied().zip(words.symbols) {
        let choice = Choice {
            name: "child-symbol",
            value: one.key(),
            on: symbol == Some(one),
            many: false,
            first: one == Symbol::Star,
            msg: Msg::Library(Ask::Symbol(one)),
        };
        option::open_tile(draw, choice);
        shape::symbol(draw, one);
        draw.text("span", name);
        draw.close();
    }
    draw.close();
    draw.close();
    draw.open("fieldset");
    draw.text("legend.gsc-strong", words.hue);
    draw.open("div.gsc-log-tiles");
    for (one, name) in Hue::ALL.iter().copied().zip(words.hues) {
        let choice = Choice {
            name: "child-color",
            value: one.key(),
            on: hue == Some(one),
            many: false,
            first: false,
            msg: Msg::Library(Ask::Hue(one)),
        };
        option::open_tile(draw, choice);
        let mark = ChildMark {
            symbol: symbol.unwrap_or(Symbol::Star),
            hue: one,
        };
        shape::child(draw, mark);
        draw.text("span", name);
        draw.close();
    }
    draw.close();
    draw.close();
    draw.open("div.gsc-stack-tight");
    button::primary(draw, "child-save", Msg::Library(Ask::SaveChild), words.save);
    button_bar::back(draw);
    draw.close();
    draw.close();
}
