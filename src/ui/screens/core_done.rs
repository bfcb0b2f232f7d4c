//! The choice after the core: the result so far, or more topics.

use yew::Html;

use crate::app::Msg;
use crate::app::queries::{TopicState, further_topics, topic_state, unfinished};
use crate::domain::Topic;
use crate::ui::parts::button::{self, Mark, button};
use crate::ui::parts::el::{el, keyed, nodes, none, text};
use crate::ui::parts::{button_bar, heading, shape};
use crate::ui::view::View;

/// The choice.
pub(super) fn core_done(view: &View<'_>) -> Html {
    let words = &view.ui().core_done;
    let mut topics = Vec::new();
    for each in further_topics() {
        topics.push(topic(view, each));
    }
    let (title, more) = if unfinished(view.model) {
        let more = view.ui().result.more_topics;
        let mark = Mark::Action("more-topics");
        (
            words.more,
            button::secondary(view, mark, Msg::MoreTopics, more),
        )
    } else {
        (words.all_done, none())
    };
    let parts = nodes([
        shape::empty("rest"),
        heading::plain(words.heading),
        text("p", "gsc-lead", words.body),
        button::primary(view, "see-results", Msg::SeeResults, words.see_results),
        text("h2", "", title),
        el("ul", "gsc-stack-tight", topics),
        el("div", "", nodes([more])),
        el("div", "", nodes([button_bar::back(view)])),
    ]);
    el("div", "gsc-stack", parts)
}

fn state(view: &View<'_>, topic: Topic) -> TopicState {
    topic_state(topic, view.answers(), view.model.config.country_given())
}

fn topic(view: &View<'_>, topic: Topic) -> Html {
    let words = &view.ui().core_done;
    let note = match state(view, topic) {
        TopicState::New => "",
        TopicState::Begun => words.topic_started,
        TopicState::Done => words.topic_done,
    };
    let label = nodes([
        shape::draw("gsc-draw", topic.key()),
        text("span", "", (view.text.topic)(topic)),
        text("span", "gsc-state", note),
    ]);
    let (mark, msg) = (Mark::Topic(topic), Msg::OpenTopic(topic));
    let button = button(view, "gsc-option gsc-topic", mark, msg, label);
    keyed("li", "", topic.key(), nodes([button]))
}
