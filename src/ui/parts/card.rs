//! The share card on the screen: one phone screen to show to a doctor or a partner.

use yew::prelude::*;

use super::{heading, shape};
use crate::domain::bands::Band;
use crate::domain::variety::Score;
use crate::share::Card;

/// The card. The bands and the score are marked here, once on the page.
pub(crate) fn card(card: Card) -> Html {
    let doctor = card.doctor.map(|doctor| {
        let more = doctor.more.map(|more| html! { <p>{ more }</p> });
        let flags = doctor
            .flags
            .into_iter()
            .map(|words| html! { <li>{ words }</li> });
        html! {
            <div class="gsc-share-doctor">
                <p>{ doctor.title }</p>
                <ul class="gsc-bullets">{ for flags }</ul>
                { more.unwrap_or_default() }
            </div>
        }
    });
    let steps = (!card.steps.is_empty()).then(|| {
        let steps = card.steps.into_iter();
        let steps = steps.map(|step| html! { <li>{ step.line }</li> });
        html! { <ol class="gsc-share-steps">{ for steps }</ol> }
    });
    let score = card.score.map(|score| {
        html! {
            <p class="gsc-share-score" data-score={fraction(score.score)}>
                { pips(score.score) }
                <span>{ score.words }</span>
            </p>
        }
    });
    let topics: Vec<Html> = card
        .topics
        .into_iter()
        .map(|topic| {
            let mark = [topic.domain.key(), ":", topic.band.key()].concat();
            html! {
                <li key={topic.domain.key()} class={band_class(topic.band)} data-band={mark}>
                    { shape::band(topic.band) }
                    <span>
                        <span class="gsc-strong">{ topic.word }</span>
                        { " " }
                        <span>{ topic.label }</span>
                    </span>
                </li>
            }
        })
        .collect();
    let topics =
        (!topics.is_empty()).then(|| html! { <ul class="gsc-share-topics">{ for topics }</ul> });
    html! {
        <section class="gsc-share">
            { heading::plain(card.headline) }
            { doctor.unwrap_or_default() }
            { steps.unwrap_or_default() }
            { score.unwrap_or_default() }
            { topics.unwrap_or_default() }
            <div class="gsc-share-foot">
                <p>{ card.date_and_age }</p>
                <p>{ card.learning }</p>
                <p>{ card.foot }</p>
            </div>
        </section>
    }
}

/// The look of a band beside its shape and its word.
pub(crate) const fn band_class(band: Band) -> &'static str {
    match band {
        Band::NotChecked => "gsc-band gsc-band-open",
        Band::Low => "gsc-band gsc-band-low",
        Band::Some => "gsc-band gsc-band-some",
        Band::High => "gsc-band gsc-band-high",
    }
}

fn fraction(score: Score) -> String {
    [score.count.to_string(), score.of.to_string()].join("/")
}

/// The score as a row of dots, filled for each group that was eaten.
fn pips(score: Score) -> Html {
    let dots = (0..score.of).map(|index| {
        let class = if index < score.count {
            "gsc-pip gsc-pip-on"
        } else {
            "gsc-pip"
        };
        html! { <i class={class}></i> }
    });
    html! { <span class="gsc-pips" aria-hidden="true">{ for dots }</span> }
}
