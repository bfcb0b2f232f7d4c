//! The choice after the core: the result so far, or more topics.

use crate::app::Msg;
use crate::app::queries::{TopicState, further_topics, topic_state, unfinished};
use crate::domain::Topic;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::{button_bar, heading, shape};
use crate::ui::view::View;

/// The choice.
pub(super) fn core_done(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().core_done;
    let more = unfinished(draw.view.model);
    draw.open("div.gsc-stack");
    shape::empty(draw, "rest");
    heading::plain(draw, words.heading);
    draw.text("p.gsc-lead", words.body);
    button::primary(draw, "see-results", Msg::SeeResults, words.see_results);
    draw.text("h2", if more { words.more } else { words.all_done });
    draw.open("ul.gsc-stack-tight");
    for each in further_topics() {
        topic(draw, each);
    }
    draw.close();
    draw.open("div");
    if more {
        let mark = Mark::Action("more-topics");
        let words = draw.view.ui().result.more_topics;
        button::secondary(draw, mark, Msg::MoreTopics, words);
    } else {
        draw.nothing();
    }
    draw.close();
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}

fn state(view: &View<'_>, topic: Topic) -> TopicState {
    topic_state(topic, view.answers(), view.model.config.country_given())
}

fn topic(draw: &mut Draw<'_>, topic: Topic) {
    let words = &draw.view.ui().core_done;
    let note = match state(draw.view, topic) {
        TopicState::New => "",
        TopicState::Begun => words.topic_started,
        TopicState::Done => words.topic_done,
    };
    draw.open_item("li", topic.key());
    let (mark, msg) = (Mark::Topic(topic), Msg::OpenTopic(topic));
    button::open(draw, "gsc-option gsc-topic", mark, msg);
    shape::draw(draw, "gsc-draw", topic.key());
    draw.text("span", (draw.view.text.topic)(topic));
    draw.text("span.gsc-state", note);
    draw.close();
    draw.close();
}
