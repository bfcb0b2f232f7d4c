//! An option to choose or to tick: the whole row, or the whole tile, is the target.

use std::rc::Rc;

use yew::prelude::*;

use super::shape;
use crate::app::Msg;
use crate::embed::page::FIRST;
use crate::ui::draw::Draw;

/// An option.
pub(crate) struct Choice {
    /// The `name`: the id of the question or of the row.
    pub(crate) name: &'static str,
    /// The `value`.
    pub(crate) value: &'static str,
    /// Whether it is chosen.
    pub(crate) on: bool,
    /// Whether others may be ticked beside it.
    pub(crate) many: bool,
    /// Whether the summary leads here.
    pub(crate) first: bool,
    /// What a tap says.
    pub(crate) msg: Msg,
}

/// A row for a danger sign: its lead in bold, its detail below. A screen reader reads it as the one sentence that it is.
pub(crate) fn sign(
    draw: &mut Draw<'_>,
    choice: Choice,
    words: &'static str,
    [lead, detail]: [&'static str; 2],
) {
    let class = if choice.on {
        "label.gsc-option gsc-sign gsc-on"
    } else {
        "label.gsc-option gsc-sign"
    };
    open(draw, class, choice);
    draw.open_with("span", None, &["aria-hidden"], &["true"]);
    draw.text("b", lead);
    draw.text("span", detail);
    draw.close();
    draw.text("span.gsc-visually-hidden", words);
    draw.close();
}

/// A row with a mark of the browser's own, and a drawing where one helps.
pub(crate) fn row(
    draw: &mut Draw<'_>,
    choice: Choice,
    words: &'static str,
    drawing: Option<&'static str>,
) {
    let class = if choice.on {
        "label.gsc-option gsc-on"
    } else {
        "label.gsc-option"
    };
    open(draw, class, choice);
    draw.text("span", words);
    if let Some(name) = drawing {
        shape::draw(draw, "gsc-draw", name);
    }
    draw.close();
}

/// Begins a small tile, for choices side by side.
pub(crate) fn open_tile(draw: &mut Draw<'_>, choice: Choice) {
    let class = if choice.on {
        "label.gsc-tile gsc-on"
    } else {
        "label.gsc-tile"
    };
    open(draw, class, choice);
}

fn open(draw: &mut Draw<'_>, name: &'static str, choice: Choice) {
    draw.open_item(name, choice.value);
    let kind = if choice.many { "checkbox" } else { "radio" };
    let id = if choice.first { FIRST } else { "" };
    let keys = &["type", "id", "name"];
    draw.open_with("input", None, keys, &[kind, id, choice.name]);
    let callback = draw.view.on::<Event>(choice.msg);
    draw.listen(Rc::new(yew::html::onchange::Wrapper::new(callback)));
    if let Some(input) = draw.last() {
        input.set_value(choice.value);
        input.set_checked(choice.on);
    }
    draw.close();
}
