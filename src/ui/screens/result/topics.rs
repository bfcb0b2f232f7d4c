//! The topics one by one, and the topics that are not checked yet.

use yew::Html;

use crate::app::Msg;
use crate::domain::Topic;
use crate::domain::bands::Domain;
use crate::embed::page::TOPICS;
use crate::report::document::{Body, Cause, Stuck, ToCheck, TopicPart, Topics, Way};
use crate::ui::parts::button::{Mark, button};
use crate::ui::parts::el::{el, keyed, nodes, sentence, text, text_node, text_owned};
use crate::ui::parts::{card, disclosure, rich_text, shape};
use crate::ui::view::View;

/// The topics that are no step, one below the other; then those that are not checked yet. The part is closed at first.
pub(super) fn topics(view: &View<'_>, topics: Topics) -> Html {
    let mut cards = Vec::new();
    for (topic, open) in topics.checked {
        let mut title = nodes([text("span", "gsc-step-line", topic.name)]);
        title.extend(label_of(&topic));
        let (drawing, key) = (drawing(topic.domain), topic.domain.key());
        let card = disclosure::card(open, Some(drawing), title, body(view, topic.body));
        cards.push(keyed("li", "", key, nodes([card])));
    }
    let mut inside = Vec::new();
    if !cards.is_empty() {
        inside.push(el("ul", "gsc-stack-tight", cards));
    }
    inside.extend(not_checked(view, topics.open));
    let fold = disclosure::fold(TOPICS, view.ui().result.topics, inside);
    el("section", "", fold)
}

/// A topic's drawing.
pub(super) fn drawing(domain: Domain) -> Html {
    shape::draw("gsc-draw", domain.key())
}

/// A topic's word and its label.
pub(super) fn label(topic: &TopicPart) -> Vec<Html> {
    let mut bands = label_of(topic);
    let band = bands.remove(0);
    let name = text("span", "", topic.name);
    let label = el("span", "gsc-label", nodes([name, text_node(" "), band]));
    bands.insert(0, label);
    bands
}

/// The label, and what is added where an answer behind it was "not sure".
fn label_of(topic: &TopicPart) -> Vec<Html> {
    let mut parts = nodes([card::label(topic.look, topic.label)]);
    parts.extend(topic.unsure.map(|words| text("span", "gsc-unsure", words)));
    parts
}

/// A topic's texts, and the answers behind its band.
pub(super) fn body(view: &View<'_>, body: Body) -> Vec<Html> {
    let mut parts = nodes([rich_text::paragraphs(view, &body.paragraphs)]);
    parts.extend(body.stuck.map(|stuck| when_stuck(view, &stuck)));
    parts.extend(causes(view, body.causes));
    parts
}

/// What helps when poop is stuck right now: closed, always.
pub(super) fn when_stuck(view: &View<'_>, stuck: &Stuck) -> Html {
    let inside = rich_text::paragraph(view, "p", "", &stuck.body);
    disclosure::quiet_under(sentence("span", "", stuck.head), inside)
}

/// The answers that led to a finding, folded.
fn causes(view: &View<'_>, causes: Vec<Cause>) -> Option<Html> {
    let rows = causes_list(causes)?;
    Some(disclosure::quiet(view.ui().result.from_answers, rows))
}

/// The answers that led to a finding.
pub(super) fn causes_list(causes: Vec<Cause>) -> Option<Html> {
    if causes.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    for cause in causes {
        let parts = nodes([
            text("span", "gsc-soft", cause.ask),
            text_node(" "),
            text_owned("span", "gsc-strong", cause.given),
        ]);
        rows.push(keyed("li", "", cause.question.key(), parts));
    }
    Some(el("ul", "gsc-causes", rows))
}

/// The topics that are not checked yet as one list, each with the way to it.
fn not_checked(view: &View<'_>, topics: Vec<ToCheck>) -> Vec<Html> {
    let mut items = Vec::new();
    for topic in topics {
        let mut parts = nodes([text("span", "gsc-strong", topic.name)]);
        match topic.way {
            Way::Texts(texts) => parts.extend(body(view, texts)),
            Way::Link(topic, words) => parts.push(check(view, topic, words)),
        }
        items.push(keyed("li", "", topic.domain.key(), parts));
    }
    if items.is_empty() {
        return Vec::new();
    }
    let title = text("h3", "", view.ui().result.not_checked);
    let items = el("ul", "gsc-card gsc-stack-tight", items);
    nodes([title, items])
}

fn check(view: &View<'_>, topic: Topic, words: String) -> Html {
    let (mark, msg) = (Mark::Topic(topic), Msg::OpenTopic(topic));
    let words = nodes([text_owned("span", "", words)]);
    el(
        "div",
        "",
        nodes([button(view, "gsc-link", mark, msg, words)]),
    )
}
