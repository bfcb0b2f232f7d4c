//! The doctor card, what to tell the doctor and what to ask.

use yew::Html;

use crate::report::Paragraph;
use crate::report::doctor::DoctorList;
use crate::report::document::FlagPart;
use crate::ui::parts::el::{el, text};
use crate::ui::parts::flags::flags;
use crate::ui::parts::rich_text::{line, paragraphs};
use crate::ui::parts::section::section;
use crate::ui::view::View;

/// The doctor comes first: why, in the parent's own words. Each flag is marked here.
pub(super) fn first(view: &View<'_>, body: Paragraph, raised: &[FlagPart]) -> Html {
    let parts = vec![line(view, "p", "", &body.line), flags(view, raised)];
    let class = "gsc-card gsc-doctor gsc-stack-tight";
    section(class, view.ui().result.doctor, parts)
}

/// What to tell the doctor, and what to ask.
pub(super) fn tell(view: &View<'_>, list: &DoctorList) -> Html {
    let words = &view.ui().doctor;
    let mut items = Vec::new();
    for row in &list.rows {
        let mut parts = Vec::new();
        if !row.label.is_empty() {
            parts.push(text("h3", "", row.label));
        }
        parts.push(paragraphs(view, &row.values));
        items.push(el("li", "", parts));
    }
    let mut questions = Vec::new();
    for question in &list.questions {
        questions.push(text("li", "", question.words));
    }
    let ask = vec![
        text("h3", "", words.questions),
        el("ul", "gsc-bullets", questions),
    ];
    let both = vec![
        el("ul", "gsc-tell", items),
        el("div", "gsc-stack-tight", ask),
    ];
    let inside = vec![
        text("p", "gsc-soft", words.read_out),
        el("div", "gsc-card gsc-stack", both),
    ];
    // Also what is printed.
    let class = "gsc-stack-tight gsc-part gsc-take-along";
    section(class, words.heading, inside)
}
