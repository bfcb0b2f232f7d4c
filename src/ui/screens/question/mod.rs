//! The screen of a question: what is missing, the question itself, and the way on.

mod age;
mod frame;
mod grid;
mod list;

use crate::domain::QuestionId;
use crate::domain::questions::Kind;
use crate::ui::draw::Draw;
use crate::ui::parts::{button_bar, error_summary};
use crate::ui::view::missing_line;

/// The screen of a question.
pub(super) fn question(draw: &mut Draw<'_>, question: QuestionId) {
    let missing = match question.kind() {
        Kind::Grid => grid::missing(draw.view),
        _ => missing_line(draw.view.text, question).into(),
    };
    draw.open("div.gsc-question");
    error_summary::error_summary(draw, missing);
    match question.kind() {
        Kind::Age => age::age(draw),
        Kind::Grid => grid::grid(draw),
        Kind::One { .. } | Kind::Many { .. } => list::list(draw, question),
    }
    button_bar::go_on(draw, draw.view.ui().app.go_on);
    draw.close();
}
