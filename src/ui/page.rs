//! The frame around every screen: live region, header, notices, the screen, footer.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{VNode, VText};

use super::parts::button::{self, Mark};
use super::parts::el::{build, el, keyed, make, nodes, text_node};
use super::parts::shape;
use super::screens;
use super::view::{View, save_line};
use crate::app::queries::position;
use crate::app::{Msg, Notice, SaveState, Screen, screen};
use crate::content::text::Fixed;
use crate::embed::page::{LIVE, SCREEN};
use crate::settings::config::{Storage, Theme};

/// Everything inside the app root. The screen is keyed, so that it is swapped whole.
pub fn page(view: &View<'_>) -> Html {
    let screen = screen(view.model);
    let live = ["gsc-visually-hidden", "polite", "true"];
    let inside = keyed(
        "div",
        "gsc-screen",
        screen.key(),
        nodes([screens::show(view, screen)]),
    );
    // The notices push only what is swapped.
    let main = el("div", "gsc-main", nodes([notices(view), inside]));
    let top = keyed("div", "gsc-top", "top", nodes([header(view), main]));
    // Swapped whole like the screen: moved with it, it would be seen to jump.
    let footer = keyed("div", "gsc-footer", screen.key(), footer(view, screen));
    let frame = nodes([top, footer]);
    let theme = match view.model.config.theme {
        Theme::Auto => "",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    let parts = nodes([
        build(
            "div",
            None,
            &["class", "aria-live", LIVE],
            &live,
            Vec::new(),
        ),
        el("div", "gsc-frame", frame),
    ]);
    let keys = &["class", SCREEN, "lang", "dir", "data-theme"];
    build(
        "div",
        None,
        keys,
        &[
            "gsc-app",
            screen.key(),
            view.text.lang,
            view.text.direction.key(),
            theme,
        ],
        parts,
    )
}

/// The practice's name, or the product's; under it how far the parent has come.
fn header(view: &View<'_>) -> Html {
    let practice = &view.model.config.practice;
    let name = if practice.is_empty() {
        AttrValue::Static(view.ui().app.title)
    } else {
        AttrValue::from(practice.clone())
    };
    let name = el("span", "", nodes([VNode::VText(VText::new(name))]));
    let parts = nodes([
        el("p", "gsc-brand", nodes([shape::brand(), name])),
        build(
            "div",
            None,
            &["class", "aria-hidden"],
            &["gsc-progress", "true"],
            nodes([track(view)]),
        ),
    ]);
    el("div", "gsc-header", parts)
}

fn track(view: &View<'_>) -> Html {
    let Some(position) = position(view.model) else {
        return Html::default();
    };
    let percent = 100 * (position.done + 1) / (position.total + 1).max(1);
    let values = [AttrValue::from(percent.to_string()), "1".into()];
    let done = make("rect", None, &["width", "height"], &values, Vec::new());
    let done = VNode::VTag(Rc::new(done));
    let keys = &["viewBox", "preserveAspectRatio"];
    let bar = build("svg", None, keys, &["0 0 100 1", "none"], nodes([done]));
    el("div", "gsc-track", nodes([bar]))
}

/// Notices that are shown once, and the save status while answers are not kept.
fn notices(view: &View<'_>) -> Html {
    let words = &view.ui().storage;
    let notice = view.model.notice.map(|notice| match notice {
        Notice::Repaired(_) => words.repaired,
        Notice::Expired => words.expired,
        Notice::Erased => view.ui().erase.done,
        Notice::NotErased => words.not_erased,
        Notice::ErasedElsewhere => words.erased_elsewhere,
        Notice::AskedAgain => view.ui().result.safety_again,
    });
    let saved = match view.model.saved {
        SaveState::Saved | SaveState::Off => None,
        other => Some(save_line(view.text.text(), other)),
    };
    let mut lines = Vec::new();
    for line in [notice, saved].into_iter().flatten() {
        lines.push(keyed("p", "gsc-notice", line, nodes([text_node(line)])));
    }
    el("div", "gsc-notices", lines)
}

/// The data promise, About this check, and Erase where there is something to erase.
fn footer(view: &View<'_>, screen: Screen) -> Vec<Html> {
    let ui = view.ui();
    let answered = !view.answers().is_empty();
    let kept = match (view.model.saved, view.model.config.storage) {
        (SaveState::Off, _) => Some(ui.storage.off),
        (SaveState::Saved, Storage::Session) if answered => Some(ui.storage.session),
        (SaveState::Saved, _) if answered => Some(ui.app.saved_here),
        _ => None,
    };
    // The start screen has it in its own place.
    let inside = screen != Screen::Start;
    let promise = inside.then(|| (view.text.fixed)(Fixed::FootData));
    let shared = (inside && view.model.config.shared).then_some(ui.storage.shared);
    // Keyed, as all that comes and goes while a screen stays: a translated page would keep the old words.
    let mut links = Vec::new();
    if screen != Screen::Method {
        let mark = Mark::Action("see-method");
        let link = button::link(view, mark, Msg::SeeMethod, ui.app.about_this_check);
        links.push(keyed("div", "", "see-method", nodes([link])));
    }
    if answered && screen != Screen::Erase {
        let mark = Mark::Action("erase");
        let link = button::link(view, mark, Msg::Erase, ui.start.erase);
        links.push(keyed("div", "", "erase", nodes([link])));
    }
    let mut parts = Vec::new();
    for line in [promise, shared, kept].into_iter().flatten() {
        parts.push(keyed("p", "", line, nodes([text_node(line)])));
    }
    nodes([el("div", "", parts), el("div", "gsc-footer-links", links)])
}
