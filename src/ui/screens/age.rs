//! The age: years, then the months since the last birthday.

use yew::prelude::*;

use super::question::{beside, title};
use crate::app::Msg;
use crate::domain::answers::AgeAnswer;
use crate::domain::{Answer, QuestionId};
use crate::ui::parts::option::{self, Choice};
use crate::ui::view::View;

/// The values of both groups.
const VALUES: [&str; 12] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];

/// The age question. The months stand only where the years leave them open.
pub(super) fn age(view: &View<'_>) -> Html {
    let (years, months) = match view.answers().get(QuestionId::Age) {
        Some(Answer::Age(AgeAnswer::Years(years))) => (Some(years), None),
        Some(Answer::Age(AgeAnswer::Whole(age))) => (Some(age.years_row()), Some(age.months_row())),
        _ => (None, None),
    };
    let words = &view.ui().age;
    let months = years.filter(|years| (1..=4).contains(years)).map(|_| {
        html! {
            <fieldset class="gsc-group">
                <legend><h2>{ words.months }</h2></legend>
                <div class="gsc-tiles gsc-months">
                    { tiles(view, "age-months", 12, months, months.is_none()) }
                </div>
            </fieldset>
        }
    });
    html! {
        <div>
            { title(view, QuestionId::Age) }
            { beside(view, QuestionId::Age) }
            <fieldset class="gsc-group">
                <legend><h2>{ words.years }</h2></legend>
                <div class="gsc-tiles gsc-years">
                    { tiles(view, "age-years", 6, years, years.is_none()) }
                </div>
            </fieldset>
            <div>{ months.unwrap_or_default() }</div>
        </div>
    }
}

fn tiles(view: &View<'_>, name: &'static str, count: u8, on: Option<u8>, leads: bool) -> Html {
    let values = (0..count).zip(VALUES);
    let tiles = values.map(|(number, value)| {
        let choice = Choice {
            name,
            value,
            on: on == Some(number),
            many: false,
            first: leads && number == 0,
            msg: if name == "age-years" {
                Msg::Years(number)
            } else {
                Msg::Months(number)
            },
        };
        option::tile(view, choice, label(view, name, number, value))
    });
    tiles.collect()
}

fn label(view: &View<'_>, name: &'static str, number: u8, value: &'static str) -> Html {
    let words = &view.ui().age;
    let (one, many) = if name == "age-years" {
        (words.year, words.years_n)
    } else {
        (words.month, words.months_n)
    };
    let said = match (name, number) {
        ("age-years", 0) => words.under_one.to_owned(),
        ("age-years", 5) => words.five_or_older.to_owned(),
        (_, 1) => one.to_owned(),
        _ => view.put(many, &[("{n}", value)]),
    };
    html! { <span>{ said }</span> }
}
