//! The topics one by one, and the topics that are not checked yet.

use yew::prelude::*;

use super::{Found, section};
use crate::app::Msg;
use crate::app::queries::topic_to_check;
use crate::domain::bands::{Band, Domain};
use crate::domain::causes::Causes;
use crate::domain::outcome::Step;
use crate::domain::{QuestionId, Topic};
use crate::ui::parts::card::band_class;
use crate::ui::parts::press::{Mark, press};
use crate::ui::parts::{fold, line, shape};
use crate::ui::view::View;

/// The checked topics that are no step: closed, one below the other.
pub(super) fn checked(found: &Found<'_>) -> Html {
    let shown = Domain::SHOWN.iter().copied().filter(|domain| {
        found.bands
            && found.assessment.bands.band(*domain) != Band::NotChecked
            && !found.assessment.steps.contains(&Step::Domain(*domain))
    });
    let cards: Vec<Html> = shown
        .map(|domain| {
            let title = html! {
                <>
                    <span class="gsc-step-line">{ found.view.domain(domain) }</span>
                    { band(found, domain) }
                    { unsure(found, domain) }
                </>
            };
            let card = fold::card(false, title, body(found, domain));
            html! { <li key={domain.key()}>{ card }</li> }
        })
        .collect();
    if cards.is_empty() {
        return Html::default();
    }
    let inside = html! { <ul class="gsc-stack-tight">{ for cards }</ul> };
    section(found.view.ui().result.topics, inside)
}

/// A topic's word and its band.
pub(super) fn label(found: &Found<'_>, domain: Domain) -> Html {
    html! {
        <>
            <span class="gsc-label">
                <span>{ found.view.domain(domain) }</span>
                { " " }
                { band(found, domain) }
            </span>
            { unsure(found, domain) }
        </>
    }
}

/// A band as a shape and a word.
fn band(found: &Found<'_>, domain: Domain) -> Html {
    let (label, _) = found.view.composer().band_label(domain, found.assessment);
    let band = found.assessment.bands.band(domain);
    html! {
        <span class={band_class(band)}>
            { shape::band(band) }
            <span>{ label }</span>
        </span>
    }
}

/// What is added where an answer behind the band was "not sure".
fn unsure(found: &Found<'_>, domain: Domain) -> Html {
    let (_, unsure) = found.view.composer().band_label(domain, found.assessment);
    let said = unsure.map(|words| html! { <span class="gsc-unsure">{ words }</span> });
    said.unwrap_or_default()
}

/// A topic's texts, and the answers behind its band.
pub(super) fn body(found: &Found<'_>, domain: Domain) -> Html {
    let view = found.view;
    let lines = view
        .composer()
        .topic_lines(domain, view.answers(), found.assessment);
    html! {
        <>
            { line::paragraphs(view, &lines) }
            { causes(view, found.assessment.bands.get(domain).causes) }
        </>
    }
}

/// The answers that led to a finding.
pub(super) fn causes(view: &View<'_>, causes: Causes) -> Html {
    let composer = view.composer();
    let rows: Vec<Html> = causes
        .iter()
        .filter(|question| *question != QuestionId::G)
        .map(|question| {
            let given = composer.answer_words(question, view.answers()).join("; ");
            html! {
                <li key={question.key()}>
                    <span class="gsc-soft">{ (view.text.question)(question).ask }</span>
                    { " " }
                    <span class="gsc-strong">{ given }</span>
                </li>
            }
        })
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let inside = html! { <ul class="gsc-causes">{ for rows }</ul> };
    fold::quiet(view.ui().result.from_answers, inside)
}

/// The topics that are not checked yet, each with the way to it and what can be said already.
pub(super) fn not_checked(found: &Found<'_>) -> Html {
    let view = found.view;
    let open = Domain::SHOWN.iter().copied();
    let open = open.filter(|domain| found.assessment.bands.band(*domain) == Band::NotChecked);
    let cards: Vec<Html> = open
        .filter_map(|domain| Some((domain, topic_to_check(domain, view.model)?)))
        .map(|(domain, topic)| {
            // The topic's text leads there; where the practice hides it, a button does.
            let said = if found.bands {
                body(found, domain)
            } else {
                check(view, topic)
            };
            html! {
                <li key={domain.key()} class="gsc-card gsc-stack-tight">
                    <h3>{ view.domain(domain) }</h3>
                    { said }
                </li>
            }
        })
        .collect();
    if cards.is_empty() {
        return Html::default();
    }
    let inside = html! { <ul class="gsc-stack-tight">{ for cards }</ul> };
    section(view.ui().result.not_checked, inside)
}

fn check(view: &View<'_>, topic: Topic) -> Html {
    let values = [("{topic}", (view.text.topic)(topic))];
    let words = view.put(view.ui().result.check_topic, &values);
    let (mark, msg) = (Mark::Topic(topic), Msg::OpenTopic(topic));
    html! { <div>{ press(view, "gsc-link", mark, msg, words.into()) }</div> }
}
