//! A question with a list of options: one to choose, or any to tick.

use super::frame::{HINTS, beside, intro, layout, title};
use crate::app::Msg;
use crate::content::text::Fixed;
use crate::domain::answers::Selection;
use crate::domain::questions::{Kind, Layout, SignGroup};
use crate::domain::{Answer, QuestionId};
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::option::{self, Choice};

/// A question with a list of options.
pub(super) fn list(draw: &mut Draw<'_>, question: QuestionId) {
    draw.open("div");
    intro(draw, question);
    draw.open_with("fieldset", None, &["aria-describedby"], &[HINTS]);
    draw.open("legend");
    title(draw, question);
    draw.close();
    beside(draw, question);
    options(draw, question);
    rest(draw, question);
    draw.close();
    draw.open("div");
    if matches!(layout(question), Layout::Signs { now: true, .. }) {
        draw.text("p.gsc-below", (draw.view.text.fixed)(Fixed::SignsBelow));
    }
    if !drawn(question).is_empty() {
        pictures(draw);
    }
    draw.close();
    draw.close();
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
fn options(draw: &mut Draw<'_>, question: QuestionId) {
    let mut first = true;
    if matches!(layout(question), Layout::Signs { groups, .. } if !groups.is_empty()) {
        draw.open("div");
        rows(draw, question, None, &mut first);
        for group in SignGroup::ALL.iter().copied() {
            let heading = (draw.view.text.sign_group)(group);
            let keys = &["class", "role", "aria-label"];
            let values = ["gsc-group", "group", heading];
            draw.open_with("div", Some(heading), keys, &values);
            draw.text("h2", heading);
            draw.open("div.gsc-stack-tight");
            rows(draw, question, Some(group), &mut first);
            draw.close();
            draw.close();
        }
    } else {
        draw.open("div.gsc-stack-tight");
        rows(draw, question, None, &mut first);
    }
    draw.close();
}

/// The options of a group, or those without one.
fn rows(draw: &mut Draw<'_>, question: QuestionId, group: Option<SignGroup>, first: &mut bool) {
    let layout = layout(question);
    let count = u8::try_from(question.options().count()).unwrap_or(0);
    for index in 0..count {
        if Some(index) != not_sure(question) && layout.group(index) == group {
            row(draw, question, Some(index), std::mem::take(first));
        }
    }
}

/// "Not sure" and "none of these", set apart at the end of a list.
fn rest(draw: &mut Draw<'_>, question: QuestionId) {
    draw.open("div.gsc-stack-tight gsc-apart");
    if let Some(index) = not_sure(question) {
        row(draw, question, Some(index), false);
    }
    if matches!(question.kind(), Kind::Many { none: true, .. }) {
        row(draw, question, None, false);
    }
    draw.close();
}

/// Hides the poop shapes or shows them again.
fn pictures(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().question;
    let (key, words) = if draw.view.model.no_pictures {
        ("show", words.show_pictures)
    } else {
        ("hide", words.hide_pictures)
    };
    draw.open_item("div", key);
    button::link(draw, Mark::Action("pictures"), Msg::Pictures, words);
    draw.close();
}

/// One option; `None` is "none of these".
fn row(draw: &mut Draw<'_>, question: QuestionId, index: Option<u8>, first: bool) {
    let view = draw.view;
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
    let drawing = (is_drawn && !view.model.no_pictures).then_some(choice.value);
    let (lead, detail) = index.map_or(("", ""), |index| {
        (view.text.question)(question).lead_and_detail(index)
    });
    let words = view.text.option(question, index);
    if lead.is_empty() {
        option::row(draw, choice, words, drawing);
    } else {
        option::sign(draw, choice, words, [lead, detail]);
    }
}
