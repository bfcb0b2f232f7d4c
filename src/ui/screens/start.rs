//! Start: what it is, who it is for, the data promise, and the way in.

use crate::app::library::Page;
use crate::app::{Msg, Notice, Place};
use crate::content::text::Fixed;
use crate::embed::page::START;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::rich_text::line;
use crate::ui::parts::{age, asked_again, heading, kept, shape};

/// The start screen.
pub(super) fn start(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().start;
    let fixed = draw.view.text.fixed;
    draw.open("div.gsc-stack gsc-start");
    draw.open("div.gsc-hero");
    shape::hero(draw);
    draw.close();
    heading::plain(draw, words.heading);
    draw.text("p.gsc-lead", words.who_for);
    draw.open("div.gsc-stack-tight");
    kept::whose(draw);
    way_in(draw);
    draw.close();
    if draw.view.model.holds_anything() {
        kept::ways(draw);
        another(draw);
    } else {
        draw.nothing();
    }
    draw.open("p.gsc-promise");
    shape::lock(draw);
    draw.text("span", fixed(Fixed::FootData));
    draw.close();
    if draw.view.model.config.shared {
        draw.text("p.gsc-soft", draw.view.ui().storage.shared);
    } else {
        draw.nothing();
    }
    draw.text("p", fixed(Fixed::Start));
    line(draw, "p.gsc-soft", &draw.view.line(words.urgent));
    age::of_content(draw, "p.gsc-soft");
    draw.text("p.gsc-soft", fixed(Fixed::FootNotdx));
    draw.open("div");
    if !draw.view.model.holds_anything() && kept::is_kept(draw.view) {
        kept::open(draw, Page::Import, true);
    }
    draw.close();
    draw.close();
}

/// The way to a second child.
fn another(draw: &mut Draw<'_>) {
    draw.open("div");
    if kept::is_kept(draw.view) {
        kept::open(draw, Page::Child, true);
    }
    draw.close();
}

/// Start; or, with answers kept, the way back to them and the way to begin anew.
fn way_in(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().start;
    if draw.view.answers().is_empty() {
        button::primary(draw, START, Msg::Start, words.start);
        return;
    }
    let back = if draw.view.model.resume == Place::Result {
        words.see_last
    } else {
        words.resume
    };
    asked_again::lines(draw);
    draw.text("p.gsc-soft", draw.view.ui().storage.restored);
    button::primary(draw, "resume", Msg::Resume, back);
    button::secondary(draw, Mark::Action("restart"), Msg::Restart, words.restart);
    draw.open("div");
    // Who has just hidden the answers may want them gone.
    if draw.view.model.notice == Some(Notice::Hidden) {
        button::link(draw, Mark::Action("erase"), Msg::Erase, words.erase);
    }
    draw.close();
}
