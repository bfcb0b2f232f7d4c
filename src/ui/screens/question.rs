//! A question with a list of options: one to choose, or any to tick.

use yew::prelude::*;

use super::{age, grid};
use crate::app::Msg;
use crate::app::queries::progress;
use crate::content::text::Fixed;
use crate::domain::choices::{Choice as _, Rf1, Rf2, Rf3, Rf4};
use crate::domain::question::Kind;
use crate::domain::{Answer, QuestionId};
use crate::ui::parts::fold;
use crate::ui::parts::heading::heading;
use crate::ui::parts::option::{self, Choice};
use crate::ui::parts::{bar, problem};
use crate::ui::view::{View, missing_line};

/// The screen of a question.
pub(super) fn question(view: &View<'_>, question: QuestionId) -> Html {
    let (missing, inside) = match question.kind() {
        Kind::Age => (missing_line(view.text, question).into(), age::age(view)),
        Kind::Grid => (grid::missing(view), grid::grid(view)),
        Kind::One | Kind::Many { .. } => (
            missing_line(view.text, question).into(),
            listed(view, question),
        ),
    };
    html! {
        <>
            { problem::problem(view, missing) }
            { inside }
            { bar::go_on(view, view.ui().app.go_on) }
        </>
    }
}

/// The heading, with where the parent is.
pub(super) fn title(view: &View<'_>, question: QuestionId) -> Html {
    let caption = progress(view.model).map(|at| {
        let values = [
            ("{topic}", (view.text.topic)(at.topic)),
            ("{n}", &at.number.to_string()),
            ("{m}", &at.of.to_string()),
        ];
        view.put(view.ui().question.progress, &values)
    });
    heading(caption, (view.text.question)(question).ask)
}

/// Why we ask; before the first question of a further topic also that nobody has to go on.
pub(super) fn beside(view: &View<'_>, question: QuestionId) -> Html {
    let words = &view.ui().question;
    let first = progress(view.model).is_some_and(|at| at.number == 1);
    let optional = (first && !question.topic().is_core()).then_some(words.optional_topic);
    let hint = match question {
        QuestionId::Rf1 | QuestionId::Rf2 => Some((view.text.fixed)(Fixed::SignsAbove)),
        QuestionId::Rf3 | QuestionId::Rf4 | QuestionId::M4 => Some(words.pick_all),
        _ => None,
    };
    let hints = optional.into_iter().chain(hint);
    let hints: Html = hints.map(|hint| html! { <p>{ hint }</p> }).collect();
    let why = (view.text.question)(question).why;
    html! {
        <div class="gsc-beside">
            <div class="gsc-hints">{ hints }</div>
            { fold::quiet(words.why, html! { <p>{ why }</p> }) }
        </div>
    }
}

/// A question whose options stand in a list.
fn listed(view: &View<'_>, question: QuestionId) -> Html {
    let below = matches!(question, QuestionId::Rf1 | QuestionId::Rf2)
        .then(|| html! { <p class="gsc-below">{ (view.text.fixed)(Fixed::SignsBelow) }</p> });
    let options = if question == QuestionId::Rf3 {
        signs(view)
    } else {
        options(view, question)
    };
    html! {
        <>
            <fieldset>
                <legend>{ title(view, question) }</legend>
                { beside(view, question) }
                { options }
            </fieldset>
            <div>{ below.unwrap_or_default() }</div>
        </>
    }
}

/// The option that says "I am not sure" in a list of signs; it stands after the signs.
const fn not_sure(question: QuestionId) -> Option<u8> {
    match question {
        QuestionId::Rf1 => Some(Rf1::Notsure as u8),
        QuestionId::Rf2 => Some(Rf2::Notsure as u8),
        QuestionId::Rf3 => Some(Rf3::Notsure as u8),
        QuestionId::Rf4 => Some(Rf4::Notsure as u8),
        _ => None,
    }
}

/// Every option in order, then "not sure" and "none of these".
fn options(view: &View<'_>, question: QuestionId) -> Html {
    let last = not_sure(question);
    let count = u8::try_from(question.options().len()).unwrap_or(0);
    let plain = (0..count).filter(|index| Some(*index) != last);
    let rows = plain.map(|index| row(view, question, Some(index), index == 0));
    html! {
        <>
            <div class="gsc-stack-tight">{ for rows }</div>
            { rest(view, question) }
        </>
    }
}

/// "Not sure" and "none of these", set apart at the end of a list.
fn rest(view: &View<'_>, question: QuestionId) -> Html {
    let not_sure = not_sure(question).map(|index| row(view, question, Some(index), false));
    let none = matches!(question.kind(), Kind::Many { none: true })
        .then(|| row(view, question, None, false));
    let rows = not_sure.into_iter().chain(none);
    html! { <div class="gsc-stack-tight gsc-apart">{ for rows }</div> }
}

/// The signs of the last 3 days under their headings.
fn signs(view: &View<'_>) -> Html {
    let mut first = true;
    let groups = view.text.sign_groups.iter().map(|group| {
        let rows = group.signs.iter().map(|sign| {
            let leads = std::mem::take(&mut first);
            row(view, QuestionId::Rf3, Some(sign.index()), leads)
        });
        let rows: Html = rows.collect();
        html! {
            <div key={group.heading} class="gsc-group" role="group" aria-label={group.heading}>
                <h2>{ group.heading }</h2>
                <div class="gsc-stack-tight">{ rows }</div>
            </div>
        }
    });
    let groups: Html = groups.collect();
    html! {
        <>
            <div>{ groups }</div>
            { rest(view, QuestionId::Rf3) }
        </>
    }
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
        value: value.copied().unwrap_or("none"),
        on,
        many: matches!(question.kind(), Kind::Many { .. }),
        first,
        msg: Msg::Tick(question, index),
    };
    option::row(view, choice, view.text.option(question, index))
}
