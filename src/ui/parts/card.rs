//! The share card on the screen: one phone screen to show to a doctor or a partner.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::el::{build, el, make, nodes, none, text, text_owned};
use super::{heading, rich_text, shape};
use crate::domain::bands::Label;
use crate::domain::variety::Score;
use crate::report::Card;
use crate::report::card::{CardTopic, DoctorPart};
use crate::ui::view::View;

/// The card. The bands and the score are marked here, once on the page.
pub(crate) fn card(view: &View<'_>, card: Card) -> Html {
    let mut steps = Vec::new();
    for step in card.steps {
        steps.push(text("li", "", step.line));
    }
    let mut topics = Vec::new();
    for each in card.topics {
        topics.push(topic(&each));
    }
    let foot = nodes([
        text_owned("p", "", card.date_and_age),
        text("p", "", card.learning),
        text_owned("p", "", card.foot),
    ]);
    let parts = nodes([
        heading::of_report(card.headline),
        list(
            "div",
            "gsc-share-lines",
            rich_text::each(view, "p", &card.lines),
        ),
        card.doctor.map_or_else(none, doctor),
        list("ol", "gsc-share-steps", steps),
        card.score.map_or_else(none, |it| score(it.score, it.words)),
        list("ul", "gsc-share-topics", topics),
        el("div", "gsc-share-foot", foot),
    ]);
    el("section", "gsc-share", parts)
}

fn list(tag: &'static str, class: &'static str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        none()
    } else {
        el(tag, class, items)
    }
}

fn doctor(doctor: DoctorPart) -> Html {
    let mut flags = Vec::new();
    for flag in doctor.flags {
        flags.push(text_owned("li", "", flag));
    }
    let parts = nodes([
        text("p", "", doctor.title),
        doctor
            .more
            .map_or_else(none, |more| text_owned("p", "", more)),
        el("ul", "gsc-bullets", flags),
    ]);
    el("div", "gsc-share-doctor", parts)
}

fn topic(topic: &CardTopic) -> Html {
    let mark = [topic.domain.key(), ":", topic.band.key()].concat();
    let words = nodes([
        text("span", "gsc-strong", topic.word),
        " ".into(),
        text("span", "", topic.label),
    ]);
    let words = el("span", "", words);
    let values = ["gsc-band".into(), mark.into()];
    let parts = nodes([shape::label(topic.look), words]);
    let key = Some(topic.domain.key());
    VNode::VTag(Rc::new(make(
        "li",
        key,
        &["class", "data-band"],
        &values,
        parts,
    )))
}

/// What a topic is labeled with, as a shape and a word.
pub(crate) fn label(look: Label, words: &'static str) -> Html {
    let parts = nodes([shape::label(look), text("span", "", words)]);
    el("span", "gsc-band", parts)
}

/// The score in words, under a row of dots that are filled for each group that was eaten.
fn score(score: Score, words: String) -> Html {
    let mut dots = Vec::new();
    for index in 0..score.of {
        let on = index < score.count;
        let class = if on { "gsc-pip gsc-pip-on" } else { "gsc-pip" };
        dots.push(el("i", class, Vec::new()));
    }
    let fraction = [score.count.to_string(), score.of.to_string()].join("/");
    let words = text_owned("span", "", words);
    let dots = build(
        "span",
        None,
        &["class", "aria-hidden"],
        &["gsc-pips", "true"],
        dots,
    );
    let values = ["gsc-share-score".into(), fraction.into()];
    let keys = &["class", "data-score"];
    VNode::VTag(Rc::new(make(
        "p",
        None,
        keys,
        &values,
        nodes([dots, words]),
    )))
}
