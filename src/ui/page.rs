//! The frame around every screen: live region, header, notices, the screen, footer.

use yew::{AttrValue, Html};

use super::draw::Draw;
use super::parts::button::{self, Mark};
use super::parts::{hide, shape};
use super::screens;
use super::view::{View, save_line};
use crate::app::place::Overlay;
use crate::app::queries::position;
use crate::app::{Msg, Notice, SaveState, Screen, screen};
use crate::content::text::Fixed;
use crate::embed::page::{LIVE, SCREEN};
use crate::settings::config::{Storage, Theme};

/// Everything inside the app root. The screen is keyed, so that it is swapped whole.
pub fn page(view: &View<'_>) -> Html {
    let screen = screen(view.model);
    let theme = match view.model.config.theme {
        Theme::Auto => "",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    let keys = &["class", SCREEN, "lang", "dir", "data-theme"];
    let (lang, dir) = (view.text.lang, view.text.direction.key());
    let mut whole = Draw::new(view);
    let draw = &mut whole;
    draw.open_with(
        "div",
        None,
        keys,
        &["gsc-app", screen.key(), lang, dir, theme],
    );

    let live = ["gsc-visually-hidden", "polite", "true"];
    draw.open_with("div", None, &["class", "aria-live", LIVE], &live);
    draw.close();

    draw.open("div.gsc-frame");
    draw.open_item("div.gsc-top", "top");
    // For a picture of the screen there is the card alone; what is hidden leaves nothing.
    let alone = matches!(screen, Screen::Screenshot | Screen::Hidden);
    if alone {
        draw.nothing();
    } else {
        header(draw);
    }
    // The notices push only what is swapped.
    draw.open("div.gsc-main");
    if alone {
        draw.nothing();
    } else {
        notices(draw);
    }
    if hide::can_be_hidden(screen) {
        hide::always(draw);
    } else {
        draw.nothing();
    }
    draw.open_item("div.gsc-screen", screen.key());
    screens::show(draw, screen);
    draw.close();
    draw.close();
    draw.close();
    // Swapped whole like the screen: moved with it, it would be seen to jump.
    draw.open_item("div.gsc-footer", screen.key());
    if !alone {
        footer(draw, screen);
    }
    draw.close();
    draw.close();

    draw.close();
    whole.whole()
}

/// The practice's name, or the product's; under it how far the parent has come.
fn header(draw: &mut Draw<'_>) {
    let practice = &draw.view.model.config.practice;
    let name = if practice.is_empty() {
        AttrValue::Static(draw.view.ui().app.title)
    } else {
        AttrValue::from(practice.clone())
    };
    draw.open("div.gsc-header");
    draw.open("p.gsc-brand");
    shape::brand(draw);
    draw.open("span");
    draw.say_any(name);
    draw.close();
    draw.close();
    let values = ["gsc-progress", "true"];
    draw.open_with("div", None, &["class", "aria-hidden"], &values);
    track(draw);
    draw.close();
    draw.close();
}

fn track(draw: &mut Draw<'_>) {
    let Some(position) = position(draw.view.model) else {
        draw.nothing();
        return;
    };
    let percent = 100 * (position.done + 1) / (position.total + 1).max(1);
    draw.open("div.gsc-track");
    let keys = &["viewBox", "preserveAspectRatio"];
    draw.open_with("svg", None, keys, &["0 0 100 1", "none"]);
    let values = [AttrValue::from(percent.to_string()), "1".into()];
    draw.open_owned("rect", None, &["width", "height"], &values);
    draw.close();
    draw.close();
    draw.close();
}

/// Notices that are shown once, and the save status while answers are not kept.
fn notices(draw: &mut Draw<'_>) {
    let view = draw.view;
    let words = &view.ui().storage;
    draw.open("div.gsc-notices");
    if let Some(notice) = view.model.notice {
        let line = match notice {
            Notice::Repaired(_) => words.repaired,
            Notice::Expired => words.expired,
            Notice::Erased => view.ui().erase.done,
            Notice::NotErased => words.not_erased,
            Notice::ErasedElsewhere => words.erased_elsewhere,
            Notice::Hidden => view.ui().hide.kept,
            Notice::AskedAgain => view.ui().result.safety_again,
        };
        draw.text_item("p.gsc-notice", line);
    }
    match view.model.saved {
        SaveState::Saved | SaveState::Off => {}
        other => draw.text_item("p.gsc-notice", save_line(view.text, other)),
    }
    draw.close();
}

/// The data promise, About this check, and Erase where there is something to erase.
fn footer(draw: &mut Draw<'_>, screen: Screen) {
    let view = draw.view;
    let ui = view.ui();
    let answered = view.model.holds_anything();
    let stored = answered && view.model.overlay != Some(Overlay::Gone);
    draw.open("div");
    // The start screen has it in its own place.
    if screen != Screen::Start {
        draw.text_item("p", (view.text.fixed)(Fixed::FootData));
        if view.model.config.shared {
            draw.text_item("p", ui.storage.shared);
        }
    }
    match (view.model.saved, view.model.config.storage) {
        (SaveState::Off, _) => draw.text_item("p", ui.storage.off),
        (SaveState::Saved, Storage::Session) if stored => draw.text_item("p", ui.storage.session),
        (SaveState::Saved, _) if stored => draw.text_item("p", ui.app.saved_here),
        _ => {}
    }
    draw.close();
    // Keyed, as all that comes and goes while a screen stays: a translated page would keep the old words.
    draw.open("div.gsc-footer-links");
    if screen != Screen::Method {
        let mark = Mark::Action("see-method");
        draw.open_item("div", "see-method");
        button::link(draw, mark, Msg::SeeMethod, ui.app.about_this_check);
        draw.close();
    }
    // The start has it in its own place after something was hidden.
    let there = screen == Screen::Start && view.model.notice == Some(Notice::Hidden);
    if answered && screen != Screen::Erase && !there {
        draw.open_item("div", "erase");
        button::link(draw, Mark::Action("erase"), Msg::Erase, ui.start.erase);
        draw.close();
    }
    draw.close();
}
