//! The doctor card, what to tell the doctor and what to ask.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::VNode;

use crate::embed::page::DOCTOR;
use crate::report::Paragraph;
use crate::report::doctor::{DoctorList, Row};
use crate::report::document::{FlagPart, Paper};
use crate::ui::parts::disclosure;
use crate::ui::parts::el::{el, make, nodes, none, sentence, text, text_owned};
use crate::ui::parts::flags::flags;
use crate::ui::parts::rich_text::{line, paragraph, paragraphs};
use crate::ui::parts::section::section;
use crate::ui::view::View;

/// The doctor comes first: why, in the parent's own words. Each flag is marked here.
pub(super) fn first(view: &View<'_>, body: Paragraph, raised: &[FlagPart]) -> Html {
    let parts = nodes([paragraph(view, "p", "", &body), flags(view, raised)]);
    let class = "gsc-card gsc-doctor gsc-stack-tight";
    section(class, view.ui().result.doctor, parts)
}

/// What to tell the doctor, and what to ask: closed but for a note. On paper the list is all there is.
pub(super) fn tell(view: &View<'_>, list: &DoctorList, paper: Paper) -> Html {
    let words = &view.ui().doctor;
    let unfolded = list.unfolded.as_ref();
    let unfolded = unfolded.map_or_else(none, |note| {
        paragraph(view, "p", "gsc-guard gsc-screen-only", note)
    });
    let notes = el(
        "div",
        "gsc-screen-only",
        nodes([paragraphs(view, &list.notes)]),
    );
    let mut all = Vec::new();
    for part in &list.parts {
        let mut rows = Vec::new();
        for row in &part.rows {
            rows.push(row_of(row));
        }
        let parts = nodes([text("h3", "", part.heading), el("ul", "gsc-tell", rows)]);
        all.push(el("li", "", parts));
    }
    let mut questions = Vec::new();
    for question in &list.questions {
        questions.push(sentence("li", "", *question));
    }
    if !questions.is_empty() {
        let parts = nodes([
            text("h3", "", words.questions),
            el("ul", "gsc-bullets", questions),
        ]);
        all.push(el("li", "", parts));
    }
    let inside = nodes([
        print_head(view, paper),
        notes,
        text("p", "gsc-soft gsc-screen-only", words.read_out),
        el("ul", "gsc-card gsc-tell-parts", all),
    ]);
    let mut parts = nodes([unfolded]);
    parts.extend(disclosure::fold(DOCTOR, words.heading, inside));
    el("section", "gsc-take-along gsc-stack-tight", parts)
}

/// A label and what there is to tell; the value alone where it says it all.
fn row_of(row: &Row) -> Html {
    let label = if row.label.is_empty() {
        none()
    } else {
        text("span", "gsc-tell-label", row.label)
    };
    let parts = nodes([label, " ".into(), text_owned("span", "", row.value.clone())]);
    let class = if row.write_on { "gsc-write-on" } else { "" };
    let values = [class.into(), row.line.key().into()];
    let made = make("li", None, &["class", "data-line"], &values, parts);
    VNode::VTag(Rc::new(made))
}

/// What heads the list on paper. The card itself is not printed.
fn print_head(view: &View<'_>, paper: Paper) -> Html {
    let mut parts = nodes([text("p", "gsc-paper-headline", paper.headline)]);
    for paragraph in &paper.lines {
        parts.push(line(view, "p", "", &paragraph.line));
    }
    parts.push(text_owned("p", "", paper.date_and_age));
    let mut steps = Vec::new();
    for step in paper.steps {
        steps.push(text("li", "", step));
    }
    parts.push(el("ol", "", steps));
    parts.extend(paper.score.map(|score| text_owned("p", "", score)));
    el("div", "gsc-paper", parts)
}
