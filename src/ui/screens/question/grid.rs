//! The food grid: ten rows, each with four states that are told apart by words and by shape.

use yew::prelude::*;

use super::frame::{beside, title};
use crate::app::Msg;
use crate::content::text::Fixed;
use crate::domain::answers::Group;
use crate::domain::questions::{Choice as _, Portion};
use crate::domain::{QuestionId, facts};
use crate::ui::parts::el::{build, el, keyed, keyed_text, nodes, text, text_node, text_owned};
use crate::ui::parts::option::{self, Choice};
use crate::ui::parts::shape;
use crate::ui::view::View;

/// The rows that are asked and not answered.
fn open(view: &View<'_>) -> Vec<Group> {
    let answers = view.answers();
    let mut open = Vec::new();
    for group in Group::ALL.iter().copied() {
        if !facts::not_eaten(group, answers) && answers.grid().row(group).is_none() {
            open.push(group);
        }
    }
    open
}

/// What is missing: the row by its name.
pub(super) fn missing(view: &View<'_>) -> AttrValue {
    let words = &view.ui().problem;
    match open(view).first() {
        Some(group) => {
            let row = (view.text.group)(*group).row;
            view.insert(words.row, &[("{row}", row)]).into()
        }
        None => words.grid.into(),
    }
}

/// The food grid.
pub(super) fn grid(view: &View<'_>) -> Html {
    let fixed = view.text.fixed;
    let open = open(view);
    let mut rows = Vec::new();
    for group in Group::ALL.iter().copied() {
        rows.push(row(view, group, open.first() == Some(&group)));
    }
    let words = &view.ui().grid;
    let left = match open.len() {
        0 => String::new(),
        more => view.count(words.left, u32::try_from(more).unwrap_or(0)),
    };
    let hints = nodes([
        text("span", "", fixed(Fixed::GridPrompt)),
        text_node(" "),
        text("span", "", fixed(Fixed::GridBite)),
    ]);
    let parts = nodes([
        title(view, QuestionId::G),
        el("p", "gsc-hints", hints),
        beside(view, QuestionId::G),
        el("div", "gsc-stack", rows),
        keyed_text("p", "gsc-below", left),
    ]);
    el("div", "", parts)
}

fn row(view: &View<'_>, group: Group, leads: bool) -> Html {
    let words = (view.text.group)(group);
    let class = "gsc-card gsc-food";
    if facts::not_eaten(group, view.answers()) {
        let not_eaten = (view.text.fixed)(Fixed::GridNotEaten);
        let parts = nodes([
            el("p", "gsc-food-name", named(group, words.row)),
            text("p", "gsc-soft", not_eaten),
        ]);
        return keyed("div", class, group.key(), parts);
    }
    let mut tiles = Vec::new();
    for portion in Portion::ALL.iter().copied() {
        tiles.push(tile(view, group, portion, leads));
    }
    let ui = &view.ui().grid;
    let help = if words.not.is_empty() {
        ui.counts
    } else {
        ui.counts_not
    };
    let help = view.insert(help, &[("{counts}", words.counts), ("{not}", words.not)]);
    let parts = nodes([
        el("legend", "gsc-food-name", named(group, words.row)),
        text_owned("p", "gsc-small gsc-soft", help),
        el("div", "gsc-tiles", tiles),
    ]);
    keyed("fieldset", class, group.key(), parts)
}

/// The name of a row, behind its drawing.
fn named(group: Group, row: &'static str) -> Vec<Html> {
    let drawing = shape::draw("gsc-draw", group.key());
    nodes([drawing, text("span", "", row)])
}

fn tile(view: &View<'_>, group: Group, portion: Portion, leads: bool) -> Html {
    let words = &view.ui().grid;
    let short = match portion {
        Portion::Yes => words.short_yes,
        Portion::Week => words.short_week,
        Portion::Hardly => words.short_hardly,
        Portion::Off => words.short_off,
    };
    let choice = Choice {
        name: group.key(),
        value: portion.key(),
        on: view.answers().grid().row(group) == Some(portion),
        many: false,
        first: leads && portion == Portion::Yes,
        msg: Msg::Row(group, portion),
    };
    let words = nodes([
        shape::portion(portion),
        build(
            "span",
            None,
            &["aria-hidden"],
            &["true"],
            nodes([text_node(short)]),
        ),
        text("span", "gsc-visually-hidden", (view.text.portion)(portion)),
    ]);
    option::tile(view, choice, words)
}
