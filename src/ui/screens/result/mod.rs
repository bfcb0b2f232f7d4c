//! The result: the share card first, then everything behind it in the order in which it is needed.

mod booking;
mod doctor;
mod evidence;
mod steps;
mod support;
mod topics;

use yew::Html;

use super::core_done::unfinished;
use crate::app::Msg;
use crate::content::text::Fixed;
use crate::domain::guards::Guard;
use crate::domain::{Assessment, Outcome, assess};
use crate::settings::config::BandsShown;
use crate::share::Card;
use crate::ui::parts::el::{build, el, marked, none, put, text};
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
    let share = Card::of(&outcome, answers, config, view.text, view.date);
    let (Some(share), Outcome::Assessed(assessment)) = (share, &outcome) else {
        return none();
    };
    let found = Found {
        view,
        assessment,
        bands: config.bands == BandsShown::Show,
    };
    let parts = vec![
        old(view),
        card::card(share),
        guards(&found, "gsc-guard gsc-alert", |it| it == Guard::FastFood),
        doctor::card(&found),
        guards(&found, "gsc-guard", |it| it == Guard::CarerSupport),
        steps::steps(&found),
        other_guards(&found),
        topics::checked(&found),
        support::support(&found),
        doctor::tell(&found),
        evidence::evidence(&found),
        topics::not_checked(&found),
        booking::booking(&found),
        onward(view),
    ];
    let values = ["gsc-stack gsc-result", outcome.level()];
    build("div", None, &["class", "data-level"], &values, parts)
}

/// A section of the page under its heading.
fn section(title: &'static str, inside: Vec<Html>) -> Html {
    headed("gsc-stack-tight gsc-part", title, inside)
}

fn headed(class: &'static str, title: &'static str, inside: Vec<Html>) -> Html {
    let mut parts = vec![text("h2", "", title)];
    parts.extend(inside);
    el("section", class, parts)
}

/// A section that is a list; nothing where the list is empty.
fn list(title: &'static str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return none();
    }
    section(title, vec![el("ul", "gsc-stack-tight", items)])
}

/// Tells that the result is an old one, and how to begin anew.
fn old(view: &View<'_>) -> Html {
    if !view.model.old_result {
        return none();
    }
    let words = view.ui();
    let mut parts = Vec::new();
    if !view.date.is_empty() {
        let from = view.put(words.result.old_result, &[("{date}", view.date)]);
        parts.push(put("p", "", from));
    }
    let again = Mark::Action("restart");
    let again = press::link(view, again, Msg::Restart, words.start.restart);
    parts.push(text("p", "", (view.text.fixed)(Fixed::Stale)));
    parts.push(el("div", "", vec![again]));
    el("div", "gsc-notice gsc-stack-tight", parts)
}

/// The guards that stand and are wanted here, one below the other.
fn guards(found: &Found<'_>, class: &'static str, wanted: fn(Guard) -> bool) -> Html {
    let mut items = Vec::new();
    for (guard, words) in found.view.composer().guard_lines(found.assessment) {
        if wanted(guard) {
            let words = line::line(found.view, "p", "", &words);
            items.push(marked(&["data-guard"], guard.key(), vec![words]));
        }
    }
    if items.is_empty() {
        return none();
    }
    el("ul", class, items)
}

fn other_guards(found: &Found<'_>) -> Html {
    let other = |guard| !matches!(guard, Guard::FastFood | Guard::CarerSupport);
    if !found.assessment.guards.iter().copied().any(other) {
        return none();
    }
    let list = guards(found, "gsc-card gsc-bullets", other);
    section(found.view.ui().result.guards, vec![list])
}

/// The end of the page: what can be done from here, and what the check is not.
fn onward(view: &View<'_>) -> Html {
    let words = &view.ui().result;
    let mut buttons = Vec::new();
    if unfinished(view) {
        let more = Mark::Action("more-topics");
        buttons.push(press::secondary(
            view,
            more,
            Msg::MoreTopics,
            words.more_topics,
        ));
    }
    let change = Mark::Action("see-results");
    buttons.push(press::secondary(
        view,
        change,
        Msg::SeeResults,
        words.change_answers,
    ));
    let fixed = [Fixed::FootNotdx, Fixed::FootSafe];
    let fixed = fixed.map(|fixed| view.composer().fixed(fixed));
    let parts = vec![
        el("div", "gsc-stack-tight", buttons),
        line::paragraphs(view, &fixed),
        el("div", "", vec![bar::back(view)]),
    ];
    el("div", "gsc-stack gsc-part", parts)
}
