//! The result: the share card first, then everything behind it in the order in which it is needed.

mod booking;
mod doctor;
mod evidence;
mod steps;
mod support;
mod topics;

use yew::prelude::*;

use crate::app::Msg;
use crate::app::queries::{TopicState, further_topics, topic_state};
use crate::content::text::Fixed;
use crate::domain::config::BandsShown;
use crate::domain::guards::Guard;
use crate::domain::{Assessment, Outcome, assess};
use crate::share::Card;
use crate::ui::parts::press::{self, Mark};
use crate::ui::parts::{bar, card, line};
use crate::ui::view::View;

/// What every part of the result is given.
struct Found<'a> {
    view: &'a View<'a>,
    assessment: &'a Assessment,
    /// Whether the practice shows bands and what follows from them.
    bands: bool,
}

/// The result.
pub(super) fn result(view: &View<'_>) -> Html {
    let outcome = assess(view.answers());
    let (config, answers) = (&view.model.config, view.answers());
    let Some(share) = Card::of(&outcome, answers, config, view.text, view.date) else {
        return Html::default();
    };
    let Outcome::Assessed(assessment) = &outcome else {
        return Html::default();
    };
    let found = Found {
        view,
        assessment,
        bands: config.bands == BandsShown::Show,
    };
    html! {
        <div class="gsc-stack gsc-result" data-level={outcome.level()}>
            { old(view) }
            { card::card(share) }
            { guards(&found, "gsc-guard gsc-alert", |guard| guard == Guard::FastFood) }
            { doctor::card(&found) }
            { guards(&found, "gsc-guard", |guard| guard == Guard::CarerSupport) }
            { steps::steps(&found) }
            { other_guards(&found) }
            { topics::checked(&found) }
            { support::support(&found) }
            { doctor::tell(&found) }
            { evidence::evidence(&found) }
            { topics::not_checked(&found) }
            { booking::booking(&found) }
            { onward(view) }
        </div>
    }
}

/// A section of the page under its heading.
fn section(title: &'static str, inside: Html) -> Html {
    html! {
        <section class="gsc-stack-tight gsc-part">
            <h2>{ title }</h2>
            { inside }
        </section>
    }
}

/// Tells that the result is an old one, and how to begin anew.
fn old(view: &View<'_>) -> Html {
    let words = view.ui();
    let said = view.model.old_result.then(|| {
        let from = view.put(words.result.old_result, &[("{date}", view.date)]);
        let from = (!view.date.is_empty()).then(|| html! { <p>{ from }</p> });
        let again = Mark::Action("restart");
        html! {
            <div class="gsc-notice gsc-stack-tight">
                { from.unwrap_or_default() }
                <p>{ (view.text.fixed)(Fixed::Stale) }</p>
                <div>{ press::link(view, again, Msg::Restart, words.start.restart) }</div>
            </div>
        }
    });
    html! { <div>{ said.unwrap_or_default() }</div> }
}

/// The guards that stand and are wanted here, one below the other.
fn guards(found: &Found<'_>, class: &'static str, wanted: impl Fn(Guard) -> bool) -> Html {
    let lines = found.view.composer().guard_lines(found.assessment);
    let lines = lines.into_iter().filter(|(guard, _)| wanted(*guard));
    let items: Vec<Html> = lines
        .map(|(guard, words)| {
            let words = line::line(found.view, &words);
            html! { <li key={guard.key()} data-guard={guard.key()}>{ words }</li> }
        })
        .collect();
    if items.is_empty() {
        return Html::default();
    }
    html! { <ul class={class}>{ for items }</ul> }
}

fn other_guards(found: &Found<'_>) -> Html {
    let first = [Guard::FastFood, Guard::CarerSupport];
    let other = |guard: Guard| !first.contains(&guard);
    if !found.assessment.guards.iter().copied().any(other) {
        return Html::default();
    }
    let list = guards(found, "gsc-card gsc-bullets", other);
    section(found.view.ui().result.guards, list)
}

/// The end of the page: what can be done from here, and what the check is not.
fn onward(view: &View<'_>) -> Html {
    let words = &view.ui().result;
    let fixed = |fixed| view.composer().fixed(fixed);
    let open = further_topics()
        .any(|topic| topic_state(topic, view.answers(), &view.model.config) != TopicState::Done);
    let more = open.then(|| {
        let mark = Mark::Action("more-topics");
        press::secondary(view, mark, Msg::MoreTopics, words.more_topics)
    });
    let change = Mark::Action("see-results");
    html! {
        <div class="gsc-stack gsc-part">
            <div class="gsc-stack-tight">
                { more.unwrap_or_default() }
                { press::secondary(view, change, Msg::SeeResults, words.change_answers) }
            </div>
            <div class="gsc-paragraphs">
                <p>{ line::line(view, &fixed(Fixed::FootNotdx)) }</p>
                <p>{ line::line(view, &fixed(Fixed::FootSafe)) }</p>
            </div>
            <div>{ bar::back(view) }</div>
        </div>
    }
}
