//! Every answer, with a way to change it.

use crate::app::Msg;
use crate::domain::answers::AgeAnswer;
use crate::domain::gates::in_topic;
use crate::domain::questions::{Kind, Topic};
use crate::domain::{Answer, QuestionId};
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::{button_bar, heading};
use crate::ui::view::View;

/// The list of answers.
pub(super) fn review(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().review;
    draw.open("div.gsc-stack");
    heading::plain(draw, words.heading);
    draw.text("p.gsc-lead", words.body);
    draw.open("div.gsc-stack");
    for topic in Topic::ALL.iter().copied() {
        group(draw, topic);
    }
    draw.close();
    button_bar::go_on(draw, words.see_results);
    draw.close();
}

/// A topic that has been begun.
fn group(draw: &mut Draw<'_>, topic: Topic) {
    let view = draw.view;
    let mut questions = Vec::new();
    let mut begun = false;
    for question in in_topic(topic, view.answers(), view.model.config.country_given()) {
        begun |= view.answers().get(question).is_some();
        questions.push(question);
    }
    if !begun {
        return;
    }
    draw.open_item("section.gsc-card gsc-review", topic.key());
    draw.text("h2", (view.text.topic)(topic));
    draw.open("ul");
    for question in questions {
        row(draw, question);
    }
    draw.close();
    draw.close();
}

fn row(draw: &mut Draw<'_>, question: QuestionId) {
    let view = draw.view;
    let words = &view.ui().review;
    let ask = (view.text.question)(question).ask();
    draw.open_item("li", question.key());
    draw.open("div.gsc-review-words");
    draw.text("p.gsc-soft gsc-small", ask);
    answer(draw, question);
    draw.close();
    let (mark, msg) = (Mark::Change(question), Msg::Change(question));
    button::open(draw, "gsc-link", mark, msg);
    draw.open_with("span", None, &["aria-hidden"], &["true"]);
    draw.say(words.change);
    draw.close();
    let said = view.insert(words.change_what, &[("{question}", ask)]);
    draw.text_copied("span.gsc-visually-hidden", &said);
    draw.close();
    draw.close();
}

/// What was answered, in words.
fn answer(draw: &mut Draw<'_>, question: QuestionId) {
    let view = draw.view;
    let composer = view.composer();
    let mut answered = false;
    draw.open("ul.gsc-answer");
    match question.kind() {
        Kind::Age => {
            if let Some(age) = age(view) {
                draw.text_copied("li", &age);
                answered = true;
            }
        }
        Kind::Grid => {
            for (group, state) in composer.grid_words(view.answers()) {
                let row = (view.text.group)(group).row;
                let values = [("{row}", row), ("{state}", state)];
                draw.text_copied("li", &view.insert(view.ui().grid.answer, &values));
                answered = true;
            }
        }
        Kind::One { .. } | Kind::Many { .. } => {
            for words in composer.answer_words(question, view.answers()) {
                draw.text("li", words);
                answered = true;
            }
        }
    }
    if !answered {
        draw.text("li", view.ui().review.not_answered);
    }
    draw.close();
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
