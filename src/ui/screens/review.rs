//! Every answer, with a way to change it.

use yew::Html;

use crate::app::Msg;
use crate::domain::answers::AgeAnswer;
use crate::domain::gates::in_topic;
use crate::domain::questions::{Kind, Topic};
use crate::domain::{Answer, QuestionId};
use crate::ui::parts::button::{Mark, button};
use crate::ui::parts::el::{build, el, keyed, nodes, text, text_owned};
use crate::ui::parts::{button_bar, heading};
use crate::ui::view::View;

/// The list of answers.
pub(super) fn review(view: &View<'_>) -> Html {
    let words = &view.ui().review;
    let mut topics = Vec::new();
    for topic in Topic::ALL.iter().copied() {
        topics.extend(group(view, topic));
    }
    let parts = nodes([
        heading::plain(words.heading),
        text("p", "gsc-lead", words.body),
        el("div", "gsc-stack", topics),
        button_bar::go_on(view, words.see_results),
    ]);
    el("div", "gsc-stack", parts)
}

/// A topic that has been begun.
fn group(view: &View<'_>, topic: Topic) -> Option<Html> {
    let mut rows = Vec::new();
    let mut begun = false;
    for question in in_topic(topic, view.answers(), view.model.config.country_given()) {
        begun |= view.answers().get(question).is_some();
        rows.push(row(view, question));
    }
    let parts = nodes([text("h2", "", (view.text.topic)(topic)), el("ul", "", rows)]);
    begun.then(|| keyed("section", "gsc-card gsc-review", topic.key(), parts))
}

fn row(view: &View<'_>, question: QuestionId) -> Html {
    let words = &view.ui().review;
    let ask = (view.text.question)(question).ask();
    let said = view.insert(words.change_what, &[("{question}", ask)]);
    let shown = build(
        "span",
        None,
        &["aria-hidden"],
        &["true"],
        nodes([words.change.into()]),
    );
    let label = nodes([shown, text_owned("span", "gsc-visually-hidden", said)]);
    let (mark, msg) = (Mark::Change(question), Msg::Change(question));
    let answered = nodes([text("p", "gsc-soft gsc-small", ask), answer(view, question)]);
    let parts = nodes([
        el("div", "gsc-review-words", answered),
        button(view, "gsc-link", mark, msg, label),
    ]);
    keyed("li", "", question.key(), parts)
}

/// What was answered, in words.
fn answer(view: &View<'_>, question: QuestionId) -> Html {
    let composer = view.composer();
    let mut lines = Vec::new();
    match question.kind() {
        Kind::Age => lines.extend(age(view).map(|age| text_owned("li", "", age))),
        Kind::Grid => {
            for (group, state) in composer.grid_words(view.answers()) {
                let row = (view.text.group)(group).row;
                let values = [("{row}", row), ("{state}", state)];
                let answer = view.insert(view.ui().grid.answer, &values);
                lines.push(text_owned("li", "", answer));
            }
        }
        Kind::One { .. } | Kind::Many { .. } => {
            for words in composer.answer_words(question, view.answers()) {
                lines.push(text("li", "", words));
            }
        }
    }
    if lines.is_empty() {
        lines.push(text("li", "", view.ui().review.not_answered));
    }
    el("ul", "gsc-answer", lines)
}

fn age(view: &View<'_>) -> Option<String> {
    let words = &view.ui().age;
    let Some(Answer::Age(given)) = view.answers().get(QuestionId::Age) else {
        return None;
    };
    Some(match given {
        AgeAnswer::Years(row) => view.count(words.years_n, row.into()),
        AgeAnswer::Whole(age) => match age.years_row() {
            0 => words.under_one.to_owned(),
            5 => words.five_or_older.to_owned(),
            row => {
                let years = view.count(words.years_n, row.into());
                let months = view.count(words.months_n, age.months_row().into());
                view.insert(words.both, &[("{years}", &years), ("{months}", &months)])
            }
        },
    })
}
