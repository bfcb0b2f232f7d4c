//! The topics one by one, and the topics that are not checked yet.

use yew::Html;

use super::{Found, list};
use crate::app::Msg;
use crate::app::queries::topic_to_check;
use crate::domain::bands::{Band, Domain};
use crate::domain::causes::Causes;
use crate::domain::outcome::Step;
use crate::domain::{QuestionId, Topic};
use crate::ui::parts::button::{Mark, button};
use crate::ui::parts::card::band;
use crate::ui::parts::el::{el, keyed, text, text_node, text_owned};
use crate::ui::parts::{disclosure, rich_text, shape};
use crate::ui::view::View;

/// The checked topics that are no step: closed, one below the other.
pub(super) fn checked(found: &Found<'_>) -> Html {
    let mut cards = Vec::new();
    for domain in Domain::SHOWN.iter().copied() {
        let open = found.assessment.bands.band(domain) == Band::NotChecked;
        let is_step = found.assessment.steps.contains(&Step::Domain(domain));
        if found.bands && !open && !is_step {
            let name = text("span", "gsc-step-line", found.view.domain(domain));
            let mut title = vec![name];
            title.extend(band_of(found, domain));
            let card = disclosure::card(false, Some(drawing(domain)), title, body(found, domain));
            cards.push(keyed("li", "", domain.key(), vec![card]));
        }
    }
    list(found.view.ui().result.topics, cards)
}

/// A topic's drawing.
pub(super) fn drawing(domain: Domain) -> Html {
    shape::draw("gsc-draw", domain.key())
}

/// A topic's word and its band.
pub(super) fn label(found: &Found<'_>, domain: Domain) -> Vec<Html> {
    let mut bands = band_of(found, domain);
    let band = bands.remove(0);
    let name = text("span", "", found.view.domain(domain));
    let label = el("span", "gsc-label", vec![name, text_node(" "), band]);
    bands.insert(0, label);
    bands
}

/// The band, and what is added where an answer behind it was "not sure".
fn band_of(found: &Found<'_>, domain: Domain) -> Vec<Html> {
    let (label, unsure) = found.view.composer().band_label(domain, found.assessment);
    let mut parts = vec![band(found.assessment.bands.band(domain), label)];
    parts.extend(unsure.map(|words| text("span", "gsc-unsure", words)));
    parts
}

/// A topic's texts, and the answers behind its band.
pub(super) fn body(found: &Found<'_>, domain: Domain) -> Vec<Html> {
    let view = found.view;
    let lines = view
        .composer()
        .topic_lines(domain, view.answers(), found.assessment);
    let mut parts = vec![rich_text::paragraphs(view, &lines)];
    parts.extend(causes(view, found.assessment.bands.get(domain).causes));
    parts
}

/// The answers that led to a finding.
pub(super) fn causes(view: &View<'_>, causes: Causes) -> Option<Html> {
    let composer = view.composer();
    let mut rows = Vec::new();
    for question in causes.iter() {
        let given = composer.answer_words(question, view.answers());
        // The food grid is told by its score.
        if question != QuestionId::G {
            let parts = vec![
                text("span", "gsc-soft", (view.text.question)(question).ask),
                text_node(" "),
                text_owned("span", "gsc-strong", given.join("; ")),
            ];
            rows.push(keyed("li", "", question.key(), parts));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let rows = el("ul", "gsc-causes", rows);
    Some(disclosure::quiet(view.ui().result.from_answers, rows))
}

/// The topics that are not checked yet, each with the way to it and what can be said already.
pub(super) fn not_checked(found: &Found<'_>) -> Html {
    let view = found.view;
    let mut cards = Vec::new();
    for domain in Domain::SHOWN.iter().copied() {
        let Some(topic) = topic_to_check(domain, view.model) else {
            continue;
        };
        let name = vec![drawing(domain), text("span", "", view.domain(domain))];
        let mut parts = vec![el("h3", "gsc-named", name)];
        // The topic's text leads there; where the practice hides it, a button does.
        if found.bands {
            parts.extend(body(found, domain));
        } else {
            parts.push(check(view, topic));
        }
        let class = "gsc-card gsc-stack-tight";
        cards.push(keyed("li", class, domain.key(), parts));
    }
    list(view.ui().result.not_checked, cards)
}

fn check(view: &View<'_>, topic: Topic) -> Html {
    let values = [("{topic}", (view.text.topic)(topic))];
    let words = view.insert(view.ui().result.check_topic, &values);
    let (mark, msg) = (Mark::Topic(topic), Msg::OpenTopic(topic));
    let words = text_owned("span", "", words);
    el(
        "div",
        "",
        vec![button(view, "gsc-link", mark, msg, vec![words])],
    )
}
