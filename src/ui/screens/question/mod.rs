//! The screen of a question: what is missing, the question itself, and the way on.

mod age;
mod frame;
mod grid;
mod list;

use yew::Html;

use crate::domain::QuestionId;
use crate::domain::questions::Kind;
use crate::ui::parts::el::{el, nodes};
use crate::ui::parts::{button_bar, error_summary};
use crate::ui::view::{View, missing_line};

/// The screen of a question.
pub(super) fn question(view: &View<'_>, question: QuestionId) -> Html {
    let missing = missing_line(view.text.text(), question);
    let (missing, inside) = match question.kind() {
        Kind::Age => (missing.into(), age::age(view)),
        Kind::Grid => (grid::missing(view), grid::grid(view)),
        Kind::One { .. } | Kind::Many { .. } => (missing.into(), list::list(view, question)),
    };
    let parts = nodes([
        error_summary::error_summary(view, missing),
        inside,
        button_bar::go_on(view, view.ui().app.go_on),
    ]);
    el("div", "gsc-question", parts)
}
