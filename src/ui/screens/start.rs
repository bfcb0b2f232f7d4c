//! Start: what it is, who it is for, the data promise, and the way in.

use yew::Html;

use crate::app::{Msg, Place};
use crate::content::text::Fixed;
use crate::embed::page::START;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::el::{el, nodes, none, text};
use crate::ui::parts::rich_text::line;
use crate::ui::parts::{asked_again, heading, shape};
use crate::ui::view::View;

/// The start screen.
pub(super) fn start(view: &View<'_>) -> Html {
    let words = &view.ui().start;
    let fixed = view.text.fixed;
    let promise = nodes([shape::lock(), text("span", "", fixed(Fixed::FootData))]);
    let shared = if view.model.config.shared {
        text("p", "gsc-soft", view.ui().storage.shared)
    } else {
        none()
    };
    let parts = nodes([
        el("div", "gsc-hero", nodes([shape::hero()])),
        heading::plain(words.heading),
        text("p", "gsc-lead", words.who_for),
        el("div", "gsc-stack-tight", way_in(view)),
        el("p", "gsc-promise", promise),
        shared,
        text("p", "", fixed(Fixed::Start)),
        line(view, "p", "gsc-soft", &view.line(words.urgent)),
        text("p", "gsc-soft", fixed(Fixed::FootNotdx)),
    ]);
    el("div", "gsc-stack gsc-start", parts)
}

/// Start; or, with answers kept, the way back to them and the way to begin anew.
fn way_in(view: &View<'_>) -> Vec<Html> {
    let words = &view.ui().start;
    if view.answers().is_empty() {
        return nodes([button::primary(view, START, Msg::Start, words.start)]);
    }
    let back = if view.model.resume == Place::Result {
        words.see_last
    } else {
        words.resume
    };
    let mut parts = asked_again::lines(view);
    parts.extend([
        text("p", "gsc-soft", view.ui().storage.restored),
        button::primary(view, "resume", Msg::Resume, back),
        button::secondary(view, Mark::Action("restart"), Msg::Restart, words.restart),
    ]);
    parts
}
