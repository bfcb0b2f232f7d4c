//! A question with a list of options: one to choose, or any to tick.

use yew::Html;

use super::frame::{beside, intro, layout, title};
use crate::app::Msg;
use crate::content::text::Fixed;
use crate::domain::answers::Selection;
use crate::domain::questions::{Kind, Layout, SignGroup};
use crate::domain::{Answer, QuestionId};
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::el::{build, el, keyed, nodes, text};
use crate::ui::parts::option::{self, Choice};
use crate::ui::parts::shape;
use crate::ui::view::View;

/// A question with a list of options.
pub(super) fn list(view: &View<'_>, question: QuestionId) -> Html {
    let mut below = Vec::new();
    if matches!(layout(question), Layout::Signs { now: true, .. }) {
        below.push(text("p", "gsc-below", (view.text.fixed)(Fixed::SignsBelow)));
    }
    if !drawn(question).is_empty() {
        below.push(pictures(view));
    }
    let parts = nodes([
        el("legend", "", nodes([title(view, question)])),
        beside(view, question),
        options(view, question),
        rest(view, question),
    ]);
    let parts = nodes([
        intro(view, question),
        el("fieldset", "", parts),
        el("div", "", below),
    ]);
    el("div", "", parts)
}

/// The options that have a drawing.
const fn drawn(question: QuestionId) -> Selection {
    match question.kind() {
        Kind::One { drawn } => drawn,
        Kind::Many { .. } | Kind::Age | Kind::Grid => Selection::NONE,
    }
}

/// The option that says "I am not sure" in a list of signs; it comes after the signs.
const fn not_sure(question: QuestionId) -> Option<u8> {
    match layout(question) {
        Layout::Signs { not_sure, .. } => Some(not_sure),
        Layout::Plain | Layout::PickAll => None,
    }
}

/// Every option in order, but for "not sure" in a list of signs. Those that have a group come under its heading.
fn options(view: &View<'_>, question: QuestionId) -> Html {
    let mut first = true;
    let plain = rows(view, question, None, &mut first);
    if matches!(layout(question), Layout::Signs { groups, .. } if !groups.is_empty()) {
        let mut parts = plain;
        for group in SignGroup::ALL.iter().copied() {
            let heading = (view.text.sign_group)(group);
            let rows = rows(view, question, Some(group), &mut first);
            let keys = &["class", "role", "aria-label"];
            let values = ["gsc-group", "group", heading];
            let inside = nodes([text("h2", "", heading), el("div", "gsc-stack-tight", rows)]);
            parts.push(build("div", Some(heading), keys, &values, inside));
        }
        el("div", "", parts)
    } else {
        el("div", "gsc-stack-tight", plain)
    }
}

/// The options of a group, or those without one.
fn rows(
    view: &View<'_>,
    question: QuestionId,
    group: Option<SignGroup>,
    first: &mut bool,
) -> Vec<Html> {
    let layout = layout(question);
    let count = u8::try_from(question.options().count()).unwrap_or(0);
    let mut rows = Vec::new();
    for index in 0..count {
        if Some(index) != not_sure(question) && layout.group(index) == group {
            let leads = std::mem::take(first);
            rows.push(row(view, question, Some(index), leads));
        }
    }
    rows
}

/// "Not sure" and "none of these", set apart at the end of a list.
fn rest(view: &View<'_>, question: QuestionId) -> Html {
    let mut rows = Vec::new();
    if let Some(index) = not_sure(question) {
        rows.push(row(view, question, Some(index), false));
    }
    if matches!(question.kind(), Kind::Many { none: true, .. }) {
        rows.push(row(view, question, None, false));
    }
    el("div", "gsc-stack-tight gsc-apart", rows)
}

/// Hides the poop shapes or shows them again.
fn pictures(view: &View<'_>) -> Html {
    let words = &view.ui().question;
    let (key, words) = if view.model.no_pictures {
        ("show", words.show_pictures)
    } else {
        ("hide", words.hide_pictures)
    };
    let button = button::link(view, Mark::Action("pictures"), Msg::Pictures, words);
    keyed("div", "", key, nodes([button]))
}

/// One option; `None` is "none of these".
fn row(view: &View<'_>, question: QuestionId, index: Option<u8>, first: bool) -> Html {
    let given = view.answers().get(question);
    let on = match (given, index) {
        (Some(Answer::One(chosen)), Some(index)) => chosen == index,
        (Some(Answer::Many(ticked)), Some(index)) => ticked.contains(index),
        (Some(Answer::Many(ticked)), None) => ticked.is_empty(),
        _ => false,
    };
    let value = index.and_then(|index| question.options().get(usize::from(index)));
    let choice = Choice {
        name: question.key(),
        value: value.unwrap_or("none"),
        on,
        many: matches!(question.kind(), Kind::Many { .. }),
        first,
        msg: Msg::Select(question, index),
    };
    let is_drawn = index.is_some_and(|index| drawn(question).contains(index));
    let drawing =
        (is_drawn && !view.model.no_pictures).then(|| shape::draw("gsc-draw", choice.value));
    let (lead, detail) = index.map_or(("", ""), |index| {
        (view.text.question)(question).lead_and_detail(index)
    });
    let words = view.text.option(question, index);
    if lead.is_empty() {
        option::row(view, choice, words, drawing)
    } else {
        option::sign(view, choice, words, [lead, detail])
    }
}
