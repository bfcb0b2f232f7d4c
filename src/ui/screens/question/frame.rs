//! What every question has around its answers: the heading with where the parent is, and why we ask.

use yew::Html;

use crate::app::queries::position;
use crate::content::text::Fixed;
use crate::domain::questions::{Kind, Layout};
use crate::domain::{QuestionId, Topic};
use crate::ui::parts::el::{el, nodes, text};
use crate::ui::parts::heading::heading;
use crate::ui::parts::{asked_again, disclosure};
use crate::ui::view::View;

/// The heading, with where the parent is.
pub(super) fn title(view: &View<'_>, question: QuestionId) -> Html {
    let caption = position(view.model).map(|at| {
        let values = [
            ("{topic}", (view.text.topic)(at.topic)),
            ("{n}", &at.number.to_string()),
            ("{m}", &at.of.to_string()),
        ];
        view.insert(view.ui().question.progress, &values)
    });
    heading(caption, (view.text.question)(question).ask())
}

/// What is read before the first list of danger signs, and before anything else on its screen.
pub(super) fn intro(view: &View<'_>, question: QuestionId) -> Html {
    let mut lines = Vec::new();
    if opens_safety(question) {
        lines.extend(asked_again::lines(view));
        lines.push(text("p", "gsc-intro", (view.text.fixed)(Fixed::SignsIntro)));
    }
    el("div", "", lines)
}

/// Whether it is the first list of danger signs.
fn opens_safety(question: QuestionId) -> bool {
    Topic::Safety.questions().next() == Some(question)
}

/// Why we ask; before the first question of a further topic also that nobody has to go on.
pub(super) fn beside(view: &View<'_>, question: QuestionId) -> Html {
    let words = &view.ui().question;
    let first = position(view.model).is_some_and(|at| at.number == 1);
    let optional = (first && !question.topic().is_core()).then_some(words.optional_topic);
    let hint = match layout(question) {
        Layout::Signs { now: true, .. } if opens_safety(question) => {
            Some((view.text.fixed)(Fixed::SignsAbove))
        }
        // One tick is enough there.
        Layout::Plain | Layout::Signs { now: true, .. } => None,
        Layout::Signs { now: false, .. } | Layout::PickAll => Some(words.pick_all),
    };
    let mut hints = Vec::new();
    for words in [optional, hint].into_iter().flatten() {
        hints.push(text("p", "", words));
    }
    let why = text("p", "", (view.text.question)(question).why());
    let parts = nodes([
        el("div", "gsc-hints", hints),
        disclosure::quiet(words.why, why),
    ]);
    el("div", "gsc-beside", parts)
}

/// How the options of a question are listed.
pub(super) const fn layout(question: QuestionId) -> Layout {
    match question.kind() {
        Kind::Many { layout, .. } => layout,
        Kind::One { .. } | Kind::Age | Kind::Grid => Layout::Plain,
    }
}
