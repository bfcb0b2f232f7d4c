//! Every answer, with a way to change it.

use yew::Html;

use crate::app::Msg;
use crate::domain::answers::AgeAnswer;
use crate::domain::gates::in_topic;
use crate::domain::questions::{Kind, Topic};
use crate::domain::{Answer, QuestionId};
use crate::ui::parts::el::{build, el, keyed, put, text};
use crate::ui::parts::press::{Mark, press};
use crate::ui::parts::{bar, heading};
use crate::ui::view::View;

/// The list of answers.
pub(super) fn review(view: &View<'_>) -> Html {
    let words = &view.ui().review;
    let mut topics = Vec::new();
    for topic in Topic::ALL.iter().copied() {
        topics.extend(group(view, topic));
    }
    let parts = vec![
        heading::plain(words.heading),
        text("p", "gsc-lead", words.body),
        el("div", "gsc-stack", topics),
        bar::go_on(view, words.see_results),
    ];
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
    let parts = vec![text("h2", "", (view.text.topic)(topic)), el("ul", "", rows)];
    begun.then(|| keyed("section", "gsc-card gsc-review", topic.key(), parts))
}

fn row(view: &View<'_>, question: QuestionId) -> Html {
    let words = &view.ui().review;
    let ask = (view.text.question)(question).ask;
    let said = view.put(words.change_what, &[("{question}", ask)]);
    let shown = build(
        "span",
        None,
        &["aria-hidden"],
        &["true"],
        vec![words.change.into()],
    );
    let label = vec![shown, put("span", "gsc-visually-hidden", said)];
    let (mark, msg) = (Mark::Change(question), Msg::Change(question));
    let answered = vec![text("p", "gsc-soft gsc-small", ask), answer(view, question)];
    let parts = vec![
        el("div", "gsc-review-words", answered),
        press(view, "gsc-link", mark, msg, label),
    ];
    keyed("li", "", question.key(), parts)
}

/// What was answered, in words.
fn answer(view: &View<'_>, question: QuestionId) -> Html {
    let composer = view.composer();
    let mut lines = Vec::new();
    match question.kind() {
        Kind::Age => lines.extend(age(view).map(|age| put("li", "", age))),
        Kind::Grid => {
            for (group, state) in composer.grid_words(view.answers()) {
                let row = [(view.text.group)(group).row, ": ", state].concat();
                lines.push(put("li", "", row));
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
    let number = |number: u8, one: &str, many: &str| match number {
        1 => one.to_owned(),
        _ => view.put(many, &[("{n}", &number.to_string())]),
    };
    Some(match given {
        AgeAnswer::Years(row) => number(row, words.year, words.years_n),
        AgeAnswer::Whole(age) => match age.years_row() {
            0 => words.under_one.to_owned(),
            5 => words.five_or_older.to_owned(),
            row => {
                let years = number(row, words.year, words.years_n);
                let months = number(age.months_row(), words.month, words.months_n);
                [years, months].join(", ")
            }
        },
    })
}
