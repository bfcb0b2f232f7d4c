//! Every answer, with a way to change it.

use yew::prelude::*;

use crate::app::Msg;
use crate::domain::answers::AgeAnswer;
use crate::domain::flow::in_topic;
use crate::domain::question::{Kind, Topic};
use crate::domain::{Answer, QuestionId};
use crate::ui::parts::press::{Mark, press};
use crate::ui::parts::{bar, heading};
use crate::ui::view::View;

/// The list of answers.
pub(super) fn review(view: &View<'_>) -> Html {
    let words = &view.ui().review;
    let topics: Html = Topic::ALL
        .iter()
        .filter_map(|topic| group(view, *topic))
        .collect();
    html! {
        <div class="gsc-stack">
            { heading::plain(words.heading) }
            <p class="gsc-lead">{ words.body }</p>
            <div class="gsc-stack">{ topics }</div>
            { bar::go_on(view, words.see_results) }
        </div>
    }
}

/// A topic that is part of the core, or that has been begun.
fn group(view: &View<'_>, topic: Topic) -> Option<Html> {
    let (answers, config) = (view.answers(), &view.model.config);
    let begun = in_topic(topic, answers, config).any(|question| answers.get(question).is_some());
    if !begun {
        return None;
    }
    let rows: Html = in_topic(topic, answers, config)
        .map(|question| row(view, question))
        .collect();
    Some(html! {
        <section key={topic.key()} class="gsc-card gsc-review">
            <h2>{ (view.text.topic)(topic) }</h2>
            <ul>{ rows }</ul>
        </section>
    })
}

fn row(view: &View<'_>, question: QuestionId) -> Html {
    let words = &view.ui().review;
    let ask = (view.text.question)(question).ask;
    let said = view.put(words.change_what, &[("{question}", ask)]);
    let label = html! {
        <>
            <span aria-hidden="true">{ words.change }</span>
            <span class="gsc-visually-hidden">{ said }</span>
        </>
    };
    let mark = Mark::Change(question);
    html! {
        <li key={question.key()}>
            <div class="gsc-review-words">
                <p class="gsc-soft gsc-small">{ ask }</p>
                { answer(view, question) }
            </div>
            { press(view, "gsc-link", mark, Msg::Change(question), label) }
        </li>
    }
}

/// What was answered, in words.
fn answer(view: &View<'_>, question: QuestionId) -> Html {
    let words: Vec<AttrValue> = match question.kind() {
        Kind::Age => age(view).into_iter().collect(),
        Kind::Grid => {
            let rows = view.composer().grid_words(view.answers()).into_iter();
            rows.map(|(group, state)| [(view.text.group)(group).row, ": ", state].concat().into())
                .collect()
        }
        Kind::One | Kind::Many { .. } => {
            let words = view
                .composer()
                .answer_words(question, view.answers())
                .into_iter();
            words.map(AttrValue::Static).collect()
        }
    };
    let words = if words.is_empty() {
        vec![AttrValue::Static(view.ui().review.not_answered)]
    } else {
        words
    };
    let lines = words.into_iter().map(|words| html! { <li>{ words }</li> });
    html! { <ul class="gsc-answer">{ for lines }</ul> }
}

fn age(view: &View<'_>) -> Option<AttrValue> {
    let words = &view.ui().age;
    let number = |number: u8, one: &str, many: &str| match number {
        1 => one.to_owned(),
        _ => view.put(many, &[("{n}", &number.to_string())]),
    };
    let years = |row| number(row, words.year, words.years_n);
    Some(match view.answers().get(QuestionId::Age)? {
        Answer::Age(AgeAnswer::Years(row)) => years(row).into(),
        Answer::Age(AgeAnswer::Whole(age)) => match age.years_row() {
            0 => words.under_one.into(),
            5 => words.five_or_older.into(),
            row => {
                let months = number(age.months_row(), words.month, words.months_n);
                [years(row), months].join(", ").into()
            }
        },
        Answer::One(_) | Answer::Many(_) | Answer::Grid(_) => return None,
    })
}
