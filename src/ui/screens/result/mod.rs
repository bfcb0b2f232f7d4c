//! The result, drawn part by part as the report orders them.

mod booking;
mod doctor;
mod steps;
mod support;
mod topics;
mod ways;

use yew::Html;

use crate::app::Msg;
use crate::content::text::CardText;
use crate::domain::assess;
use crate::domain::guards::Guard;
use crate::embed::page::EVIDENCE;
use crate::report::document::Place;
use crate::report::{Given, Paragraph, Part, Report, Sentence};
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::el::{
    build, el, keyed, marked, nodes, none, sentence, text, text_node, text_owned,
};
use crate::ui::parts::section::section;
use crate::ui::parts::source::source;
use crate::ui::parts::{button_bar, card, disclosure, rich_text};
use crate::ui::view::View;

/// The result.
pub(super) fn result(view: &View<'_>) -> Html {
    let given = Given {
        answers: view.answers(),
        config: &view.model.config,
        text: view.text,
        date: view.date,
        old: view.model.old_result,
    };
    let Some(report) = Report::of(&assess(view.answers()), &given) else {
        return none();
    };
    let mut parts = Vec::new();
    for part in report.parts {
        parts.push(draw(view, part));
    }
    let values = ["gsc-stack gsc-result", report.level];
    build("div", None, &["class", "data-level"], &values, parts)
}

fn draw(view: &View<'_>, part: Part) -> Html {
    match part {
        Part::Old(from, stale) => old(view, from, stale),
        Part::Card(card) => card::card(view, *card),
        Part::Ways(ways) => ways::ways(view, ways),
        Part::Guards(place, items) => guards(view, place, &items),
        Part::Doctor(body, flags) => doctor::first(view, body, &flags),
        Part::Steps(items, kept) => steps::steps(view, items, kept),
        Part::Stuck(stuck) => topics::when_stuck(view, &stuck),
        Part::Notes(lines) => el(
            "div",
            "gsc-guard",
            nodes([rich_text::paragraphs(view, &lines)]),
        ),
        Part::Support(items) => support::support(view, items),
        Part::DoctorList(list, paper) => doctor::tell(view, &list, *paper),
        Part::Topics(items) => topics::topics(view, items),
        Part::Evidence(cards) => evidence(view, &cards),
        Part::Booking(booking) => booking::booking(booking),
        Part::Closing(lines, more) => closing(view, &lines, more),
    }
}

/// Tells that the result is an old one, and how to start over.
fn old(view: &View<'_>, from: Option<String>, stale: Sentence) -> Html {
    let mut parts = Vec::new();
    parts.extend(from.map(|from| text_owned("p", "", from)));
    let again = Mark::Action("restart");
    let again = button::link(view, again, Msg::Restart, view.ui().start.restart);
    parts.push(sentence("p", "", stale));
    parts.push(el("div", "", nodes([again])));
    el("div", "gsc-notice gsc-stack-tight", parts)
}

/// The guards of one place, one below the other.
fn guards(view: &View<'_>, place: Place, guards: &[(Guard, Paragraph)]) -> Html {
    let mut items = Vec::new();
    for (guard, words) in guards {
        let words = rich_text::paragraph(view, "p", "", words);
        items.push(marked(&["data-guard"], guard.key(), nodes([words])));
    }
    match place {
        Place::Alert => el("ul", "gsc-guard gsc-alert", items),
        Place::BeforeSteps => el("ul", "gsc-guard", items),
        Place::AfterSteps => {
            let items = el("ul", "gsc-card gsc-bullets", items);
            let title = view.ui().result.guards;
            section("gsc-stack-tight gsc-part", title, nodes([items]))
        }
    }
}

/// The evidence cards with their sources.
fn evidence(view: &View<'_>, cards: &[(&'static CardText, bool)]) -> Html {
    let mut items = Vec::new();
    for (card, open) in cards.iter().copied() {
        let mut sources = Vec::new();
        for number in card.sources.iter().copied() {
            sources.extend(source(number));
        }
        let sources = nodes([
            text("p", "gsc-strong", view.ui().result.sources),
            el("ul", "gsc-paragraphs", sources),
        ]);
        let inside = nodes([
            build(
                "p",
                None,
                &["data-text"],
                &[card.id],
                nodes([text_node(card.text)]),
            ),
            el("div", "gsc-small gsc-soft", sources),
        ]);
        let title = nodes([text("span", "gsc-step-line", card.title)]);
        let card_html = disclosure::card(open, None, title, inside);
        items.push(keyed("li", "", card.id, nodes([card_html])));
    }
    let inside = nodes([el("ul", "gsc-stack-tight", items)]);
    let fold = disclosure::fold(EVIDENCE, view.ui().result.evidence, inside);
    el("section", "", fold)
}

/// The end of the page: what can be done from here, and what the check is not.
fn closing(view: &View<'_>, lines: &[Paragraph], more: Option<&'static str>) -> Html {
    let words = &view.ui().result;
    let mut buttons = Vec::new();
    if let Some(words) = more {
        let more = Mark::Action("more-topics");
        buttons.push(button::secondary(view, more, Msg::MoreTopics, words));
    }
    let change = Mark::Action("see-results");
    let (msg, words) = (Msg::SeeResults, words.change_answers);
    buttons.push(button::secondary(view, change, msg, words));
    let parts = nodes([
        el("div", "gsc-stack-tight", buttons),
        rich_text::paragraphs(view, lines),
        el("div", "", nodes([button_bar::back(view)])),
    ]);
    el("div", "gsc-stack gsc-part", parts)
}
