//! The age: years, then the months since the last birthday.

use super::frame::{beside, title};
use crate::app::Msg;
use crate::content::text::grammar::Forms;
use crate::domain::answers::AgeAnswer;
use crate::domain::{Answer, QuestionId};
use crate::ui::draw::Draw;
use crate::ui::parts::option::{self, Choice};
use crate::ui::view::View;

/// The values of both groups.
const VALUES: [&str; 12] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];

/// A group of tiles: its name, and the message of a tap.
struct Group {
    name: &'static str,
    class: &'static str,
    legend: &'static str,
    count: u8,
    msg: fn(u8) -> Msg,
    forms: &'static Forms,
}

/// The age question. The months are asked only where the years leave them open.
pub(super) fn age(draw: &mut Draw<'_>) {
    let view = draw.view;
    let (years, months) = match view.answers().get(QuestionId::Age) {
        Some(Answer::Age(AgeAnswer::Years(years))) => (Some(years), None),
        Some(Answer::Age(AgeAnswer::Whole(age))) => (Some(age.years_row()), Some(age.months_row())),
        _ => (None, None),
    };
    let words = &view.ui().age;
    let of_years = Group {
        name: "age-years",
        class: "div.gsc-tiles gsc-years",
        legend: words.years,
        count: 6,
        msg: Msg::Years,
        forms: words.years_n,
    };
    let of_months = Group {
        name: "age-months",
        class: "div.gsc-tiles gsc-months",
        legend: words.months,
        count: 12,
        msg: Msg::Months,
        forms: words.months_n,
    };
    draw.open("div");
    title(draw, QuestionId::Age);
    beside(draw, QuestionId::Age);
    group(draw, &of_years, years);
    draw.open("div.gsc-place");
    if years.is_some_and(|years| (1..=4).contains(&years)) {
        group(draw, &of_months, months);
    }
    draw.close();
    draw.close();
}

fn group(draw: &mut Draw<'_>, group: &Group, on: Option<u8>) {
    draw.open("fieldset.gsc-group");
    draw.open("legend");
    draw.text("h2", group.legend);
    draw.close();
    draw.open(group.class);
    for (number, value) in (0..group.count).zip(VALUES) {
        let choice = Choice {
            name: group.name,
            value,
            on: on == Some(number),
            many: false,
            first: on.is_none() && number == 0,
            msg: (group.msg)(number),
        };
        option::open_tile(draw, choice);
        draw.text_copied("span", &label(draw.view, group, number));
        draw.close();
    }
    draw.close();
    draw.close();
}

fn label(view: &View<'_>, group: &Group, number: u8) -> String {
    let words = &view.ui().age;
    match (group.count, number) {
        (6, 0) => words.under_one.to_owned(),
        (6, 5) => words.five_or_older.to_owned(),
        _ => view.count(group.forms, number.into()),
    }
}
