//! An option to choose or to tick: the whole row, or the whole tile, is the target.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::el::{build, keyed, make, nodes, text};
use crate::app::Msg;
use crate::embed::page::FIRST;
use crate::ui::view::View;

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
    view: &View<'_>,
    choice: Choice,
    words: &'static str,
    [lead, detail]: [&'static str; 2],
) -> Html {
    let class = if choice.on {
        "gsc-option gsc-sign gsc-on"
    } else {
        "gsc-option gsc-sign"
    };
    let seen = nodes([text("b", "", lead), text("span", "", detail)]);
    let seen = build("span", None, &["aria-hidden"], &["true"], seen);
    label(
        view,
        class,
        choice,
        nodes([seen, text("span", "gsc-visually-hidden", words)]),
    )
}

/// A row with a mark of the browser's own, and a drawing where one helps.
pub(crate) fn row(
    view: &View<'_>,
    choice: Choice,
    words: &'static str,
    drawing: Option<Html>,
) -> Html {
    let class = if choice.on {
        "gsc-option gsc-on"
    } else {
        "gsc-option"
    };
    let mut words = nodes([text("span", "", words)]);
    words.extend(drawing);
    label(view, class, choice, words)
}

/// A small tile, for choices side by side.
pub(crate) fn tile(view: &View<'_>, choice: Choice, words: Vec<Html>) -> Html {
    let class = if choice.on {
        "gsc-tile gsc-on"
    } else {
        "gsc-tile"
    };
    label(view, class, choice, words)
}

fn label(view: &View<'_>, class: &'static str, choice: Choice, words: Vec<Html>) -> Html {
    let kind = if choice.many { "checkbox" } else { "radio" };
    let id = if choice.first { FIRST } else { "" };
    let values = [kind, id, choice.name].map(AttrValue::Static);
    let mut input = make("input", None, &["type", "id", "name"], &values, Vec::new());
    input.set_value(choice.value);
    input.set_checked(choice.on);
    let callback = view.on::<Event>(choice.msg);
    input.add_listener(Rc::new(yew::html::onchange::Wrapper::new(callback)));
    let mut inside = nodes([VNode::VTag(Rc::new(input))]);
    inside.extend(words);
    keyed("label", class, choice.value, inside)
}
