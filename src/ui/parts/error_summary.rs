//! The error summary, at the top, after Continue without an answer.

use yew::AttrValue;

use crate::app::Msg;
use crate::embed::page::{PROBLEM, selector};
use crate::ui::draw::Draw;

/// The summary, in a wrapper that is always there; `line` names what is missing and links to it.
pub(crate) fn error_summary(draw: &mut Draw<'_>, line: AttrValue) {
    draw.open("div");
    if draw.view.model.problem {
        let heading = draw.view.ui().problem.heading;
        // It takes the focus, so it says what it is.
        let keys = &["class", "tabindex", PROBLEM, "role", "aria-label"];
        let values = ["gsc-problem", "-1", "true", "group", heading];
        draw.open_with("div", None, keys, &values);
        draw.text("p", heading);
        draw.jump(selector::FIRST, Msg::ToFirst, line);
        draw.close();
    }
    draw.close();
}
