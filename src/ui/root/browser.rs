//! The browser as the root sees it: its history, and what is set on the element around the check.

use web_sys::Element;

use super::picture::{self, Drawn};
use crate::app::back::Entries;
use crate::app::library::Page;
use crate::app::share::{NO_PICTURE, Parcel, Rung};
use crate::app::{Effects, Msg, Screen, screen};
use crate::formats::text;
use crate::late::late;
use crate::platform::canvas::Done;
use crate::platform::share::OnEnd;
use crate::platform::{announce, focus, history, paint, share};
use crate::report::Report;
use crate::settings::accent;
use crate::settings::config::Color;
use crate::ui::parts::disclosure::selector_of;
use crate::ui::view::View;

/// What a picture is called as a file.
const FILE: &str = "gut-skin-check.png";

/// The kind of a plain text.
const PLAIN: &str = "text/plain";

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

/// Hands what the screen says over, within the tap that asked for it.
pub(super) fn hand_over(view: &View<'_>, drawn: &Drawn, rung: Rung) {
    let send = view.send.clone();
    let ended: OnEnd = Box::new(move |ended| send.emit(Msg::HandedOver(rung, ended)));
    let stop = view.stop();
    let text = stop.and_then(|stop| text::of_stop(&stop, view.text.text()));
    match (rung, text) {
        (Rung::Sheet, Some(text)) => share::sheet(&text, ended),
        (Rung::Clipboard, Some(text)) => share::clipboard(&text, ended),
        // The other screens are there only with the late part.
        _ => drop(hand_over_late(view, drawn, rung, ended)),
    }
}

late! {
    fn hand_over_late(view: &View<'_>, drawn: &Drawn, rung: Rung, ended: OnEnd) {
        of_result(view, drawn, rung, ended);
    }
}

fn of_result(view: &View<'_>, drawn: &Drawn, rung: Rung, ended: OnEnd) {
    match rung {
        Rung::PictureSheet | Rung::PictureClipboard | Rung::PictureFile => {
            let done: Done = Box::new(move |png| match (png, rung) {
                (None, _) => ended(Err(NO_PICTURE.into())),
                (Some(png), Rung::PictureSheet) => share::file_sheet(&png.file, FILE, ended),
                (Some(png), Rung::PictureClipboard) => share::picture_clipboard(&png.file, ended),
                (Some(png), _) => ended(share::download(&png.address, FILE)),
            });
            let report = view.report();
            match (&drawn.png, report.as_ref().and_then(Report::card)) {
                // A tap may allow what was refused before.
                (None, Some(card)) => picture::draw(card, view.text, done),
                (png, _) => done(png.clone()),
            }
        }
        Rung::FileSheet(parcel) | Rung::PlainSheet(parcel) | Rung::File(parcel) => {
            let Some((text, name, kind)) = content(view, parcel) else {
                return ended(Err("".into()));
            };
            let (name, kind) = match rung {
                Rung::PlainSheet(_) => ([name, ".txt"].concat(), PLAIN),
                _ => (name.to_owned(), kind),
            };
            match (share::file(&text, kind), rung) {
                (None, _) => ended(Err("".into())),
                (Some(file), Rung::File(_)) => ended(share::download_file(&file, &name)),
                (Some(file), _) => share::file_sheet(&file, &name, ended),
            }
        }
        Rung::Print => share::print(ended),
        Rung::Sheet => share::sheet(&text(view), ended),
        Rung::Clipboard => share::clipboard(&text(view), ended),
    }
}

/// What a parcel holds, what it is called as a file, and of what kind it is.
fn content(view: &View<'_>, parcel: Parcel) -> Option<(String, &'static str, &'static str)> {
    let (name, kind) = match parcel {
        Parcel::Copy => ("gut-skin-check.json", "application/json"),
        Parcel::Fhir => ("gut-skin-check-fhir.json", "application/fhir+json"),
    };
    Some((view.parcel(parcel)?, name, kind))
}

/// What the screen says, as text.
fn text(view: &View<'_>) -> String {
    let parcel = match screen(view.model) {
        Screen::Library(Page::Copy) => Some(Parcel::Copy),
        Screen::Library(Page::Fhir) => Some(Parcel::Fhir),
        _ => None,
    };
    if let Some(parcel) = parcel {
        return view.parcel(parcel).unwrap_or_default();
    }
    let report = view.report();
    report.map_or_else(String::new, |report| {
        text::of_result(&report, view.text.text())
    })
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
