//! The food grid: ten rows, each with four states that are told apart by words and by shape.

use yew::prelude::*;

use super::question::{beside, title};
use crate::app::Msg;
use crate::content::text::Fixed;
use crate::domain::answers::Group;
use crate::domain::questions::{Choice as _, Portion};
use crate::domain::{QuestionId, facts};
use crate::ui::parts::el::{build, changing, el, keyed, put, said, text};
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
            view.put(words.row, &[("{row}", row)]).into()
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
        1 => words.left_one.to_owned(),
        more => view.put(words.left, &[("{n}", &more.to_string())]),
    };
    let hints = vec![
        text("span", "", fixed(Fixed::GridPrompt)),
        said(" "),
        text("span", "", fixed(Fixed::GridBite)),
    ];
    let parts = vec![
        title(view, QuestionId::G),
        el("p", "gsc-hints", hints),
        beside(view, QuestionId::G),
        el("div", "gsc-stack", rows),
        changing("p", "gsc-below", left),
    ];
    el("div", "", parts)
}

fn row(view: &View<'_>, group: Group, leads: bool) -> Html {
    let words = (view.text.group)(group);
    let class = "gsc-card gsc-food";
    if facts::not_eaten(group, view.answers()) {
        let not_eaten = (view.text.fixed)(Fixed::GridNotEaten);
        let parts = vec![
            el("p", "gsc-food-name", named(group, words.row)),
            text("p", "gsc-soft", not_eaten),
        ];
        return keyed("div", class, group.key(), parts);
    }
    let mut tiles = Vec::new();
    for portion in Portion::ALL.iter().copied() {
        tiles.push(tile(view, group, portion, leads));
    }
    let ui = &view.ui().grid;
    let mut help = vec![ui.counts, " ", words.counts, "."];
    if !words.not.is_empty() {
        help.extend([" ", ui.not, " ", words.not, "."]);
    }
    let parts = vec![
        el("legend", "gsc-food-name", named(group, words.row)),
        put("p", "gsc-small gsc-soft", help.concat()),
        el("div", "gsc-tiles", tiles),
    ];
    keyed("fieldset", class, group.key(), parts)
}

/// The name of a row, behind its drawing.
fn named(group: Group, row: &'static str) -> Vec<Html> {
    let drawing = shape::draw("gsc-draw", group.key());
    vec![drawing, text("span", "", row)]
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
    let words = vec![
        shape::portion(portion),
        build("span", None, &["aria-hidden"], &["true"], vec![said(short)]),
        text("span", "gsc-visually-hidden", (view.text.portion)(portion)),
    ];
    option::tile(view, choice, words)
}
