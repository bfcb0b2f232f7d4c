//! Disclosures: native, so that they work by touch, keyboard and screen reader alike.

use super::shape;
use crate::app::Msg;
use crate::app::msg::Fold;
use crate::embed::page::selector;
use crate::report::Sentence;
use crate::ui::draw::Draw;

/// Begins what a quiet line opens to.
pub(crate) fn open_quiet(draw: &mut Draw<'_>, words: &'static str) {
    open_quiet_as(draw, words, false);
}

/// The same, where what it opens to is drawn only when the message asks for it.
pub(crate) fn open_at_last(draw: &mut Draw<'_>, words: &'static str, ask: Option<Msg>) {
    draw.open("details.gsc-why");
    draw.open("summary");
    if let Some(ask) = ask {
        draw.on_tap(ask);
    }
    draw.text("span", words);
    draw.close();
}

/// The same, open by itself where the parent needs it now.
pub(crate) fn open_quiet_as(draw: &mut Draw<'_>, words: &'static str, open: bool) {
    let open = if open { "open" } else { "" };
    draw.open_with("details", None, &["class", "open"], &["gsc-why", open]);
    draw.open("summary");
    draw.text("span", words);
    draw.close();
}

/// The same under words of a report.
pub(crate) fn open_under(draw: &mut Draw<'_>, head: Sentence) {
    draw.open("details.gsc-why");
    draw.open("summary");
    draw.sentence("span", head);
    draw.close();
}

/// Begins a part of a long page, closed at first, under its heading. What is folded comes after the disclosure and not inside
/// it: so paper can hold all of it, whatever is open on the screen.
pub(crate) fn open_fold(draw: &mut Draw<'_>, id: &'static str, title: &'static str) {
    draw.open_with("details", None, &["id", "class"], &[id, "gsc-fold"]);
    draw.open("summary");
    draw.text("h2", title);
    draw.close();
    draw.close();
    draw.open("div.gsc-folded gsc-stack-tight");
}

/// What finds a part of the result that a link leads to.
pub(crate) const fn selector_of(part: Fold) -> &'static str {
    match part {
        Fold::Share => selector::SHARE,
        Fold::Doctor => selector::DOCTOR,
        Fold::Topics => selector::TOPICS,
        Fold::Evidence => selector::EVIDENCE,
    }
}

/// Begins the title of a card that opens, with a drawing where it has one.
pub(crate) fn open_card(draw: &mut Draw<'_>, open: bool, drawing: Option<&'static str>) {
    let open = if open { "open" } else { "" };
    draw.open_with("details", None, &["class", "open"], &["gsc-card", open]);
    draw.open("summary");
    if let Some(name) = drawing {
        shape::draw(draw, "gsc-draw", name);
    }
    draw.open("span");
}

/// Ends the title of a card, and begins what it opens to.
pub(crate) fn below_title(draw: &mut Draw<'_>) {
    draw.close();
    draw.close();
    draw.open("div.gsc-inside gsc-stack-tight");
}

/// Ends a card.
pub(crate) fn close_card(draw: &mut Draw<'_>) {
    draw.close();
    draw.close();
}
