//! The food grid: ten rows, each with four states that are told apart by words and by shape.

use std::rc::Rc;

use yew::AttrValue;

use super::frame::{beside, title};
use crate::app::Msg;
use crate::content::text::Fixed;
use crate::domain::answers::Group;
use crate::domain::questions::{Choice as _, Portion};
use crate::domain::{QuestionId, facts};
use crate::ui::draw::Draw;
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
pub(super) fn grid(draw: &mut Draw<'_>) {
    let view = draw.view;
    let fixed = view.text.fixed;
    let open = open(view);
    draw.open("div");
    title(draw, QuestionId::G);
    draw.open("p.gsc-hints");
    draw.text("span", fixed(Fixed::GridPrompt));
    draw.say(" ");
    draw.text("span", fixed(Fixed::GridBite));
    draw.close();
    beside(draw, QuestionId::G);
    draw.open("div.gsc-stack");
    for group in Group::ALL.iter().copied() {
        row(draw, group, open.first() == Some(&group));
    }
    draw.close();
    let left = match open.len() {
        0 => String::new(),
        more => view.count(view.ui().grid.left, u32::try_from(more).unwrap_or(0)),
    };
    draw.text_replaced("p.gsc-below", &left);
    draw.close();
}

fn row(draw: &mut Draw<'_>, group: Group, leads: bool) {
    let view = draw.view;
    let words = (view.text.group)(group);
    if facts::not_eaten(group, view.answers()) {
        draw.open_item("div.gsc-card gsc-food", group.key());
        name(draw, "p.gsc-food-name", group, words.row);
        draw.text("p.gsc-soft", (view.text.fixed)(Fixed::GridNotEaten));
        draw.close();
        return;
    }
    // What counts is told with the name of the row: who goes from answer to answer by keys passes by what is between.
    let counts = AttrValue::from(["gsc-", group.key(), "-counts"].concat());
    let told = ["gsc-card gsc-food".into(), counts.clone()];
    let keys = &["class", "aria-describedby"];
    draw.open_owned("fieldset", Some(group.key()), keys, &told);
    name(draw, "legend.gsc-food-name", group, words.row);
    let ui = &view.ui().grid;
    let help = if words.not.is_empty() {
        ui.counts
    } else {
        ui.counts_not
    };
    let help = view.insert(help, &[("{counts}", words.counts), ("{not}", words.not)]);
    let told = ["gsc-small gsc-soft".into(), counts];
    draw.open_owned("p", None, &["class", "id"], &told);
    draw.say_any(Rc::<str>::from(help).into());
    draw.close();
    draw.open("div.gsc-tiles");
    for portion in Portion::ALL.iter().copied() {
        tile(draw, group, portion, leads);
    }
    draw.close();
    draw.close();
}

/// The name of a row, behind its drawing.
fn name(draw: &mut Draw<'_>, name: &'static str, group: Group, row: &'static str) {
    draw.open(name);
    shape::draw(draw, "gsc-draw", group.key());
    draw.text("span", row);
    draw.close();
}

fn tile(draw: &mut Draw<'_>, group: Group, portion: Portion, leads: bool) {
    let view = draw.view;
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
    option::open_tile(draw, choice);
    shape::portion(draw, portion);
    draw.open_with("span", None, &["aria-hidden"], &["true"]);
    draw.say(short);
    draw.close();
    draw.text("span.gsc-visually-hidden", (view.text.portion)(portion));
    draw.close();
}
