//! The browser as the root sees it: its history, and what is set on the element around the check.

use web_sys::Element;
use yew::Callback;

use crate::app::back::Entries;
use crate::app::share::Rung;
use crate::app::{Effects, Model, Msg};
use crate::content::{Language, language};
use crate::formats::text;
use crate::platform::{announce, focus, history, paint, share};
use crate::settings::accent;
use crate::settings::config::Color;
use crate::ui::parts::disclosure::selector_of;
use crate::ui::view::View;

/// The browser's history.
pub(super) struct Browser;

impl Entries for Browser {
    fn depth(&self) -> Option<u32> {
        history::depth()
    }

    fn mark(&self, depth: u32) {
        history::mark(depth);
    }

    fn push(&self, depth: u32) -> bool {
        history::push(depth)
    }

    fn leave(&self, count: u32) -> bool {
        history::leave(count)
    }
}

/// Sets the practice's color; none takes an earlier one away.
pub(super) fn set_accent(host: &Element, accent: Option<Color>) {
    for (name, color) in [
        ("--gsc-brand", accent),
        ("--gsc-brand-light", accent.map(accent::darkened)),
        ("--gsc-brand-dark", accent.map(accent::lightened)),
    ] {
        paint::property(host, name, &color.map_or_else(String::new, accent::css));
    }
}

/// What is to be seen.
pub(super) fn seen<'a>(model: &'a Model, send: &'a Callback<Msg>, date: &'a str) -> View<'a> {
    View {
        model,
        text: Language::of(language()),
        send,
        date,
    }
}

/// Hands what the screen says over as text, within the tap that asked for it.
pub(super) fn hand_over(view: &View<'_>, rung: Rung) {
    let words = view.text.text();
    let of_stop = || text::of_stop(&view.stop()?, words);
    let result = view.report();
    let Some(text) = result.map_or_else(of_stop, |report| Some(text::of_result(&report, words)))
    else {
        return;
    };
    let text = text.as_str();
    let send = view.send.clone();
    let ended = move |ended| send.emit(Msg::HandedOver(rung, ended));
    match rung {
        Rung::Sheet => share::sheet(text, ended),
        Rung::Clipboard => share::clipboard(text, ended),
    }
}

/// Does what a step asks of the page once it is rendered.
pub(super) fn show(host: &Element, done: Effects, line: Option<&str>) {
    if let Some(line) = line {
        announce::say(host, line);
    }
    if done.moved {
        focus::heading(host);
    }
    if done.first {
        focus::first_option(host);
    }
    if let Some(fold) = done.unfold {
        focus::unfold(host, selector_of(fold));
    }
    if done.problem {
        focus::problem(host);
    }
}
