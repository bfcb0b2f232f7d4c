//! Every answer, with a way to change it.

use crate::app::Msg;
use crate::domain::QuestionId;
use crate::domain::gates::in_topic;
use crate::domain::questions::Topic;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::{answer, button_bar, heading};

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
    answer::answer(draw, question, draw.view.answers());
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
