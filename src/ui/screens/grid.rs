//! The food grid: ten rows, each with four states that are told apart by words and by shape.

use yew::prelude::*;

use super::question::{beside, title};
use crate::app::Msg;
use crate::content::text::Fixed;
use crate::domain::answers::Group;
use crate::domain::choices::{Choice as _, Portion};
use crate::domain::{QuestionId, flow};
use crate::ui::parts::option::{self, Choice};
use crate::ui::parts::shape;
use crate::ui::view::View;

/// The first row that is asked and not answered.
fn first_open(view: &View<'_>) -> Option<Group> {
    open(view).next()
}

fn open<'a>(view: &'a View<'_>) -> impl Iterator<Item = Group> + 'a {
    let answers = view.answers();
    Group::ALL.iter().copied().filter(move |group| {
        !flow::not_eaten(*group, answers) && answers.grid().row(*group).is_none()
    })
}

/// What is missing: the row by its name.
pub(super) fn missing(view: &View<'_>) -> AttrValue {
    let words = &view.ui().problem;
    match first_open(view) {
        Some(group) => {
            let row = (view.text.group)(group).row;
            view.put(words.row, &[("{row}", row)]).into()
        }
        None => words.grid.into(),
    }
}

/// The food grid.
pub(super) fn grid(view: &View<'_>) -> Html {
    let fixed = view.text.fixed;
    let leads = first_open(view);
    let rows = Group::ALL.iter().copied();
    let rows: Html = rows
        .map(|group| row(view, group, leads == Some(group)))
        .collect();
    let words = &view.ui().grid;
    let left = match open(view).count() {
        0 => String::new(),
        1 => words.left_one.to_owned(),
        more => view.put(words.left, &[("{n}", &more.to_string())]),
    };
    html! {
        <div>
            { title(view, QuestionId::G) }
            <p class="gsc-hints">
                <span>{ fixed(Fixed::GridPrompt) }</span>
                { " " }
                <span>{ fixed(Fixed::GridBite) }</span>
            </p>
            { beside(view, QuestionId::G) }
            <div class="gsc-stack">{ rows }</div>
            <p class="gsc-below">{ left }</p>
        </div>
    }
}

fn row(view: &View<'_>, group: Group, leads: bool) -> Html {
    let words = (view.text.group)(group);
    let ui = &view.ui().grid;
    if flow::not_eaten(group, view.answers()) {
        return html! {
            <div key={group.key()} class="gsc-card gsc-food">
                <p class="gsc-food-name">{ words.row }</p>
                <p class="gsc-soft">{ (view.text.fixed)(Fixed::GridNotEaten) }</p>
            </div>
        };
    }
    let tiles = Portion::ALL.iter().copied();
    let tiles: Html = tiles
        .map(|portion| tile(view, group, portion, leads))
        .collect();
    html! {
        <fieldset key={group.key()} class="gsc-card gsc-food">
            <legend class="gsc-food-name">{ words.row }</legend>
            <p class="gsc-small gsc-soft">
                <span>{ ui.counts }</span>{ " " }<span>{ words.counts }</span>{ ". " }
                <span>{ ui.not }</span>{ " " }<span>{ words.not }</span>{ "." }
            </p>
            <div class="gsc-tiles">{ tiles }</div>
        </fieldset>
    }
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
    let words = html! {
        <>
            { shape::portion(portion) }
            <span aria-hidden="true">{ short }</span>
            <span class="gsc-visually-hidden">{ (view.text.portion)(portion) }</span>
        </>
    };
    option::tile(view, choice, words)
}
