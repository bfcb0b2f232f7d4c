//! The share card on the screen: one phone screen to show to a doctor or a partner.

use super::{heading, rich_text, shape};
use crate::domain::bands::Label;
use crate::report::Card;
use crate::report::card::{CardScore, CardTopic, DoctorPart};
use crate::ui::draw::Draw;

/// The card. The bands and the score are marked here, once on the page.
pub(crate) fn card(draw: &mut Draw<'_>, card: &Card) {
    draw.open("section.gsc-share");
    heading::of_report(draw, card.headline);
    if open_list(draw, "div.gsc-share-lines", card.lines.is_empty()) {
        rich_text::each(draw, "p", &card.lines);
        draw.close();
    }
    match &card.doctor {
        Some(part) => doctor(draw, part),
        None => draw.nothing(),
    }
    if open_list(draw, "ol.gsc-share-steps", card.steps.is_empty()) {
        for step in &card.steps {
            draw.text("li", step.line);
        }
        draw.close();
    }
    match &card.score {
        Some(part) => score(draw, part),
        None => draw.nothing(),
    }
    if open_list(draw, "ul.gsc-share-topics", card.topics.is_empty()) {
        for each in &card.topics {
            topic(draw, each);
        }
        draw.close();
    }
    draw.open("div.gsc-share-foot");
    draw.text_copied("p", &card.date_and_age);
    draw.text("p", card.learning);
    draw.text_copied("p", &card.foot);
    draw.close();
    draw.close();
}

/// Begins a list, where there is something in it.
fn open_list(draw: &mut Draw<'_>, name: &'static str, is_empty: bool) -> bool {
    if is_empty {
        draw.nothing();
    } else {
        draw.open(name);
    }
    !is_empty
}

fn doctor(draw: &mut Draw<'_>, doctor: &DoctorPart) {
    draw.open("div.gsc-share-doctor");
    draw.text("p", doctor.title);
    match &doctor.more {
        Some(more) => draw.text_copied("p", more),
        None => draw.nothing(),
    }
    draw.open("ul.gsc-bullets");
    for flag in &doctor.flags {
        draw.text_copied("li", flag);
    }
    draw.close();
    draw.close();
}

fn topic(draw: &mut Draw<'_>, topic: &CardTopic) {
    let key = topic.domain.key();
    let mark = [key, ":", topic.band.key()].concat();
    let values = ["gsc-band".into(), mark.into()];
    draw.open_owned("li", Some(key), &["class", "data-band"], &values);
    shape::label(draw, topic.look);
    draw.open("span");
    draw.text("span.gsc-strong", topic.word);
    draw.say(" ");
    draw.text("span", topic.label);
    draw.close();
    draw.close();
}

/// What a topic is labeled with, as a shape and a word.
pub(crate) fn label(draw: &mut Draw<'_>, look: Label, words: &'static str) {
    draw.open("span.gsc-band");
    shape::label(draw, look);
    draw.text("span", words);
    draw.close();
}

/// The score in words, under a row of dots that are filled for each group that was eaten.
fn score(draw: &mut Draw<'_>, part: &CardScore) {
    let score = part.score;
    let fraction = [score.count.to_string(), score.of.to_string()].join("/");
    let values = ["gsc-share-score".into(), fraction.into()];
    draw.open_owned("p", None, &["class", "data-score"], &values);
    draw.open_with(
        "span",
        None,
        &["class", "aria-hidden"],
        &["gsc-pips", "true"],
    );
    for index in 0..score.of {
        let on = index < score.count;
        draw.empty(if on {
            "i.gsc-pip gsc-pip-on"
        } else {
            "i.gsc-pip"
        });
    }
    draw.close();
    draw.text_copied("span", &part.words);
    draw.close();
}
