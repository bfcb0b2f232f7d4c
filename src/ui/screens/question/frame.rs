//! What every question has around its answers: the heading with where the parent is, and why we ask.

use crate::app::queries::position;
use crate::content::text::Fixed;
use crate::domain::questions::{Kind, Layout};
use crate::domain::{QuestionId, Topic};
use crate::ui::draw::Draw;
use crate::ui::parts::heading::heading;
use crate::ui::parts::{asked_again, disclosure};

/// The heading, with where the parent is.
pub(super) fn title(draw: &mut Draw<'_>, question: QuestionId) {
    let view = draw.view;
    let caption = position(view.model).map(|at| {
        let values = [
            ("{topic}", (view.text.topic)(at.topic)),
            ("{n}", &at.number.to_string()),
            ("{m}", &at.of.to_string()),
        ];
        view.insert(view.ui().question.progress, &values)
    });
    heading(draw, caption, (view.text.question)(question).ask());
}

/// What is read before the first list of danger signs, and before anything else on its screen.
pub(super) fn intro(draw: &mut Draw<'_>, question: QuestionId) {
    draw.open("div");
    if opens_safety(question) {
        asked_again::lines(draw);
        draw.text("p.gsc-intro", (draw.view.text.fixed)(Fixed::SignsIntro));
    }
    draw.close();
}

/// Whether it is the first list of danger signs.
fn opens_safety(question: QuestionId) -> bool {
    Topic::Safety.questions().next() == Some(question)
}

/// The id of the hints, which are told with the name of the group of answers: who goes from answer to answer by keys passes
/// by what is between.
pub(super) const HINTS: &str = "gsc-hints";

/// Why we ask; before the first question of a further topic also that nobody has to go on.
pub(super) fn beside(draw: &mut Draw<'_>, question: QuestionId) {
    let view = draw.view;
    let words = &view.ui().question;
    let first = position(view.model).is_some_and(|at| at.number == 1);
    draw.open("div.gsc-beside");
    draw.open_with("div", None, &["class", "id"], &["gsc-hints", HINTS]);
    if first && !question.topic().is_core() {
        draw.text("p", words.optional_topic);
    }
    match layout(question) {
        Layout::Signs { now: true, .. } if opens_safety(question) => {
            draw.text("p", (view.text.fixed)(Fixed::SignsAbove));
        }
        // One tick is enough there.
        Layout::Plain | Layout::Signs { now: true, .. } => {}
        Layout::Signs { now: false, .. } | Layout::PickAll => draw.text("p", words.pick_all),
    }
    draw.close();
    disclosure::open_quiet(draw, words.why);
    draw.text("p", (view.text.question)(question).why());
    draw.close();
    draw.close();
}

/// How the options of a question are listed.
pub(super) const fn layout(question: QuestionId) -> Layout {
    match question.kind() {
        Kind::Many { layout, .. } => layout,
        Kind::One { .. } | Kind::Age | Kind::Grid => Layout::Plain,
    }
}
