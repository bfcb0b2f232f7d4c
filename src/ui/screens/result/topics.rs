//! The topics one by one, and the topics that are not checked yet.

use yew::Html;

use crate::app::Msg;
use crate::domain::Topic;
use crate::domain::bands::Domain;
use crate::report::document::{Body, Cause, ToCheck, TopicPart, Way};
use crate::ui::parts::button::{Mark, button};
use crate::ui::parts::card::band;
use crate::ui::parts::el::{el, keyed, text, text_node, text_owned};
use crate::ui::parts::section::list;
use crate::ui::parts::{disclosure, rich_text, shape};
use crate::ui::view::View;

/// The checked topics that are no step: closed, one below the other.
pub(super) fn checked(view: &View<'_>, topics: Vec<TopicPart>) -> Html {
    let mut cards = Vec::new();
    for topic in topics {
        let mut title = vec![text("span", "gsc-step-line", topic.name)];
        title.extend(band_of(&topic));
        let (drawing, key) = (drawing(topic.domain), topic.domain.key());
        let card = disclosure::card(false, Some(drawing), title, body(view, topic.body));
        cards.push(keyed("li", "", key, vec![card]));
    }
    list(view.ui().result.topics, cards)
}

/// A topic's drawing.
pub(super) fn drawing(domain: Domain) -> Html {
    shape::draw("gsc-draw", domain.key())
}

/// A topic's word and its band.
pub(super) fn label(topic: &TopicPart) -> Vec<Html> {
    let mut bands = band_of(topic);
    let band = bands.remove(0);
    let name = text("span", "", topic.name);
    let label = el("span", "gsc-label", vec![name, text_node(" "), band]);
    bands.insert(0, label);
    bands
}

/// The band, and what is added where an answer behind it was "not sure".
fn band_of(topic: &TopicPart) -> Vec<Html> {
    let mut parts = vec![band(topic.band, topic.label)];
    parts.extend(topic.unsure.map(|words| text("span", "gsc-unsure", words)));
    parts
}

/// A topic's texts, and the answers behind its band.
pub(super) fn body(view: &View<'_>, body: Body) -> Vec<Html> {
    let mut parts = vec![rich_text::paragraphs(view, &body.paragraphs)];
    parts.extend(causes(view, body.causes));
    parts
}

/// The answers that led to a finding.
pub(super) fn causes(view: &View<'_>, causes: Vec<Cause>) -> Option<Html> {
    if causes.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    for cause in causes {
        let parts = vec![
            text("span", "gsc-soft", cause.ask),
            text_node(" "),
            text_owned("span", "gsc-strong", cause.given),
        ];
        rows.push(keyed("li", "", cause.question.key(), parts));
    }
    let rows = el("ul", "gsc-causes", rows);
    Some(disclosure::quiet(view.ui().result.from_answers, rows))
}

/// The topics that are not checked yet, each with the way to it.
pub(super) fn not_checked(view: &View<'_>, topics: Vec<ToCheck>) -> Html {
    let mut cards = Vec::new();
    for topic in topics {
        let name = vec![drawing(topic.domain), text("span", "", topic.name)];
        let mut parts = vec![el("h3", "gsc-named", name)];
        match topic.way {
            Way::Texts(texts) => parts.extend(body(view, texts)),
            Way::Link(topic, words) => parts.push(check(view, topic, words)),
        }
        let class = "gsc-card gsc-stack-tight";
        cards.push(keyed("li", class, topic.domain.key(), parts));
    }
    list(view.ui().result.not_checked, cards)
}

fn check(view: &View<'_>, topic: Topic, words: String) -> Html {
    let (mark, msg) = (Mark::Topic(topic), Msg::OpenTopic(topic));
    let words = vec![text_owned("span", "", words)];
    el("div", "", vec![button(view, "gsc-link", mark, msg, words)])
}
