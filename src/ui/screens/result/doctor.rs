//! The doctor card, what to tell the doctor and what to ask.

use yew::Html;

use super::super::stop::flag_list;
use super::{Found, headed};
use crate::content::text::Fixed;
use crate::ui::parts::el::{el, none, text};
use crate::ui::parts::rich_text::{line, paragraphs, plain};

/// The doctor comes first: why, in the parent's own words. Each flag is marked here.
pub(super) fn card(found: &Found<'_>) -> Html {
    if !found.assessment.see_doctor() {
        return none();
    }
    let view = found.view;
    let body = view.composer().fixed(Fixed::DoctorBody);
    let parts = vec![
        text("h2", "", view.ui().result.doctor),
        line(view, "p", "", &body),
        flag_list(view, &found.assessment.flags),
    ];
    el("section", "gsc-card gsc-doctor gsc-stack-tight", parts)
}

/// What to tell the doctor, and what to ask.
pub(super) fn tell(found: &Found<'_>) -> Html {
    let view = found.view;
    let words = &view.ui().doctor;
    let mut items = Vec::new();
    for item in view
        .composer()
        .doctor_list(view.answers(), found.assessment)
    {
        let mut parts = Vec::new();
        if !item.about.is_empty() {
            parts.push(text("h3", "", item.about));
        }
        parts.push(paragraphs(view, &item.lines));
        items.push(el("li", "", parts));
    }
    let ask = vec![
        text("h3", "", words.questions),
        el("ul", "gsc-bullets", plain("li", view.text.doctor_questions)),
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
    headed(
        "gsc-stack-tight gsc-part gsc-take-along",
        words.heading,
        inside,
    )
}
