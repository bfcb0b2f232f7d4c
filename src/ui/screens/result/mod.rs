//! The result, drawn part by part as the report orders them.

mod booking;
mod doctor;
mod steps;
mod support;
mod topics;
mod ways;

use crate::app::Msg;
use crate::content::text::CardText;
use crate::domain::guards::Guard;
use crate::embed::page::EVIDENCE;
use crate::report::document::Place;
use crate::report::{Paragraph, Part, Report, Sentence};
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::source::source;
use crate::ui::parts::{button_bar, card, disclosure, hide, kept, rich_text, section, sharing};

/// The result.
pub(super) fn result(draw: &mut Draw<'_>) {
    let Some(report) = draw.view.report() else {
        draw.nothing();
        return;
    };
    let values = ["gsc-stack gsc-result", report.level];
    draw.open_with("div", None, &["class", "data-level"], &values);
    for each in &report.parts {
        if is_long(each) {
            hide::at_head(draw);
        }
        part(draw, each, &report);
    }
    draw.close();
}

/// Whether a part may be as high as a window.
const fn is_long(part: &Part) -> bool {
    match part {
        Part::Doctor(..)
        | Part::Steps(..)
        | Part::Support(_)
        | Part::Share
        | Part::DoctorList(..)
        | Part::Topics(_)
        | Part::Evidence(_)
        | Part::Kept => true,
        Part::Old(..)
        | Part::Card(_)
        | Part::Ways(_)
        | Part::Guards(..)
        | Part::Stuck(_)
        | Part::Notes(_)
        | Part::Booking(_)
        | Part::Closing(..) => false,
    }
}

fn part(draw: &mut Draw<'_>, part: &Part, report: &Report) {
    match part {
        Part::Old(from, stale) => old(draw, from.as_deref(), *stale),
        Part::Card(card) => card::card(draw, card),
        Part::Ways(ways) => ways::ways(draw, *ways),
        Part::Share => sharing::of_report(draw, report),
        Part::Guards(place, items) => guards(draw, *place, items),
        Part::Doctor(body, flags) => doctor::first(draw, body, flags),
        Part::Steps(items, kept) => steps::steps(draw, items, kept.as_ref()),
        Part::Stuck(stuck) => topics::when_stuck(draw, stuck),
        Part::Notes(lines) => {
            draw.open("div.gsc-guard");
            rich_text::paragraphs(draw, lines);
            draw.close();
        }
        Part::Support(items) => support::support(draw, items),
        Part::DoctorList(list, paper) => doctor::tell(draw, list, paper),
        Part::Topics(items) => topics::topics(draw, items),
        Part::Evidence(cards) => evidence(draw, cards),
        Part::Kept => kept::ways(draw),
        Part::Booking(booking) => booking::booking(draw, booking),
        Part::Closing(lines, more) => closing(draw, lines, *more),
    }
}

/// Tells that the result is an old one, and how to start over.
fn old(draw: &mut Draw<'_>, from: Option<&str>, stale: Sentence) {
    draw.open("div.gsc-notice gsc-stack-tight");
    if let Some(from) = from {
        draw.text_copied("p", from);
    }
    draw.sentence("p", stale);
    draw.open("div");
    let again = Mark::Action("restart");
    button::link(draw, again, Msg::Restart, draw.view.ui().start.restart);
    draw.close();
    draw.close();
}

/// The guards of one place, one below the other.
fn guards(draw: &mut Draw<'_>, place: Place, guards: &[(Guard, Paragraph)]) {
    let name = match place {
        Place::Alert => "ul.gsc-guard gsc-alert",
        Place::BeforeSteps => "ul.gsc-guard",
        Place::AfterSteps => {
            let title = draw.view.ui().result.guards;
            section::open(draw, "section.gsc-stack-tight gsc-part", title);
            "ul.gsc-card gsc-bullets"
        }
    };
    draw.open(name);
    for (guard, words) in guards {
        draw.open_marked(&["data-guard"], guard.key());
        rich_text::paragraph(draw, "p", words);
        draw.close();
    }
    draw.close();
    if place == Place::AfterSteps {
        draw.close();
    }
}

/// The evidence cards with their sources.
fn evidence(draw: &mut Draw<'_>, cards: &[(&'static CardText, bool)]) {
    let words = &draw.view.ui().result;
    draw.open("section");
    disclosure::open_fold(draw, EVIDENCE, words.evidence);
    draw.open("ul.gsc-stack-tight");
    for (card, open) in cards.iter().copied() {
        draw.open_item("li", card.id);
        disclosure::open_card(draw, open, None);
        draw.text("span.gsc-step-line", card.title);
        disclosure::below_title(draw);
        draw.open_with("p", None, &["data-text"], &[card.id]);
        draw.say(card.text);
        draw.close();
        draw.open("div.gsc-small gsc-soft");
        draw.text("p.gsc-strong", words.sources);
        draw.open("ul.gsc-paragraphs");
        for number in card.sources.iter().copied() {
            source(draw, number);
        }
        draw.close();
        draw.close();
        disclosure::close_card(draw);
        draw.close();
    }
    draw.close();
    draw.close();
    draw.close();
}

/// The end of the page: what can be done from here, and what the check is not.
fn closing(draw: &mut Draw<'_>, lines: &[Paragraph], more: Option<&'static str>) {
    draw.open("div.gsc-stack gsc-part");
    draw.open("div.gsc-stack-tight");
    if let Some(words) = more {
        let more = Mark::Action("more-topics");
        button::secondary(draw, more, Msg::MoreTopics, words);
    }
    let change = Mark::Action("see-results");
    let words = draw.view.ui().result.change_answers;
    button::secondary(draw, change, Msg::SeeResults, words);
    draw.close();
    rich_text::paragraphs(draw, lines);
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}
