//! A small picture over time: shapes and digits in one hue, the words as its title, and the same as a table to open.

use yew::AttrValue;

use super::disclosure;
use crate::content::text::grammar::Direction;
use crate::report::chart::{Cell, Chart, ChartRow, Sign};
use crate::report::shape::Shape;
use crate::ui::draw::Draw;

/// The width of the picture, whatever it shows.
const WIDTH: usize = 280;
/// The most columns that can have more than a number of two digits under them.
const FEW: usize = 8;
/// The height of a cell.
const CELL: usize = 20;
/// The height of a row: its name and its cells.
const ROW: usize = 42;

/// The picture, and below it the table.
pub(crate) fn chart(draw: &mut Draw<'_>, chart: &Chart, table: &'static str) {
    picture(draw, chart);
    disclosure::open_quiet(draw, table);
    // On a small phone it is moved sideways, which must be done without a finger, too.
    let keys = &["class", "tabindex", "role", "aria-label"];
    draw.open_with("div", None, keys, &["gsc-scroll", "0", "region", table]);
    draw.open("table.gsc-table");
    draw.open("thead");
    draw.open("tr");
    draw.empty("td");
    for row in &chart.rows {
        head(draw, "col", row.name.into());
    }
    draw.close();
    draw.close();
    draw.open("tbody");
    for (place, column) in chart.columns.iter().enumerate() {
        draw.open("tr");
        head(draw, "row", column.full.clone().into());
        for row in &chart.rows {
            let cell = row.cells.get(place).and_then(Option::as_ref);
            draw.text_copied("td", cell.map_or("", |(_, words)| words));
        }
        draw.close();
    }
    draw.close();
    draw.close();
    draw.close();
    draw.close();
}

/// The head of a column or a row of a table.
pub(crate) fn head(draw: &mut Draw<'_>, scope: &'static str, words: AttrValue) {
    draw.open_with("th", None, &["scope"], &[scope]);
    draw.say_any(words);
    draw.close();
}

fn picture(draw: &mut Draw<'_>, chart: &Chart) {
    let columns = chart.columns.len();
    let step = WIDTH / columns.max(FEW);
    let height = chart.rows.len() * ROW + CELL;
    let size = ["0 0 ", &WIDTH.to_string(), " ", &height.to_string()].concat();
    let keys = &["class", "viewBox", "role", "focusable"];
    let values = [
        "gsc-chart".into(),
        size.into(),
        "img".into(),
        "false".into(),
    ];
    draw.open_owned("svg", None, keys, &values);
    draw.text_copied("title", &chart.title);
    let rtl = draw.view.text.direction == Direction::Rtl;
    // The oldest is where reading begins.
    let at = |place: usize| {
        let left = step * place;
        if rtl { WIDTH - step - left } else { left }
    };
    for (number, row) in chart.rows.iter().enumerate() {
        let top = number * ROW;
        words(
            draw,
            "gsc-chart-row",
            if rtl { WIDTH } else { 0 },
            top + 14,
            row.name.into(),
        );
        cells(draw, row, top + 17, step, &at);
    }
    let foot = chart.rows.len() * ROW;
    for (place, column) in chart.columns.iter().enumerate() {
        let x = at(place);
        words(
            draw,
            "gsc-chart-day",
            x + step / 2,
            foot + 14,
            column.short.clone().into(),
        );
        if column.begins && place > 0 {
            let x = if rtl { x + step } else { x }.to_string();
            let d = ["M", &x, " 0V", &height.to_string()].concat();
            path(draw, "gsc-chart-week", d, String::new());
        }
    }
    draw.close();
}

fn cells(
    draw: &mut Draw<'_>,
    row: &ChartRow,
    top: usize,
    step: usize,
    at: &dyn Fn(usize) -> usize,
) {
    for (place, cell) in row.cells.iter().enumerate() {
        let x = at(place) + (step - CELL) / 2;
        let shift = ["translate(", &x.to_string(), " ", &top.to_string(), ")"].concat();
        let (class, d) = look(cell);
        path(draw, class, d.into(), shift);
        if let Some((Sign::Number(number, weight), _)) = cell {
            let class = if *weight > 2 {
                "gsc-chart-digit gsc-chart-strong"
            } else {
                "gsc-chart-digit"
            };
            words(
                draw,
                class,
                x + CELL / 2,
                top + 14,
                number.to_string().into(),
            );
        }
    }
}

/// The class and the path of a cell, in a square of 20 by 20. Each weight has a shape of its own, so that they can be told
/// apart without color.
const fn look(cell: &Cell) -> (&'static str, &'static str) {
    match cell {
        None => (
            "gsc-chart-dot",
            "M10 8.500a1.500 1.500 0 1 0 0 3a1.500 1.500 0 1 0 0-3z",
        ),
        Some((Sign::Number(_, 0), _)) => ("gsc-chart-0", ROUND),
        Some((Sign::Number(_, 1), _)) => ("gsc-chart-1", ROUND),
        Some((Sign::Number(_, 2), _)) => ("gsc-chart-2", "M2 2h16v16H2z"),
        Some((Sign::Number(..), _)) => ("gsc-chart-3", "M10 0l10 10-10 10L0 10z"),
        Some((Sign::Label(label), _)) => {
            let shape = Shape::of(*label);
            (
                if shape.filled {
                    "gsc-chart-full"
                } else {
                    "gsc-chart-line"
                },
                shape.path,
            )
        }
    }
}

const ROUND: &str = "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z";

fn path(draw: &mut Draw<'_>, class: &'static str, d: String, transform: String) {
    let keys = &["class", "d", "transform"];
    draw.open_owned(
        "path",
        None,
        keys,
        &[class.into(), d.into(), transform.into()],
    );
    draw.close();
}

fn words(draw: &mut Draw<'_>, class: &'static str, x: usize, y: usize, words: AttrValue) {
    let place = [x, y].map(|at| AttrValue::from(at.to_string()));
    let [x, y] = place;
    draw.open_owned("text", None, &["class", "x", "y"], &[class.into(), x, y]);
    draw.say_any(words);
    draw.close();
}
