//! The doctor card, what to tell the doctor and what to ask.

use crate::app::library::Page;
use crate::embed::page::DOCTOR;
use crate::report::Paragraph;
use crate::report::doctor::{DoctorList, Row};
use crate::report::document::{FlagPart, Paper};
use crate::ui::draw::Draw;
use crate::ui::parts::flags::flags;
use crate::ui::parts::rich_text::{line, paragraph, paragraphs};
use crate::ui::parts::{disclosure, kept, log_face, section};

/// The doctor comes first: why, in the parent's own words. Each flag is marked here.
pub(super) fn first(draw: &mut Draw<'_>, body: &Paragraph, raised: &[FlagPart]) {
    let name = "section.gsc-card gsc-doctor gsc-stack-tight";
    section::open(draw, name, draw.view.ui().result.doctor);
    paragraph(draw, "p", body);
    flags(draw, raised);
    draw.close();
}

/// What to tell the doctor, and what to ask: closed but for a note. On paper the list is all there is.
pub(super) fn tell(draw: &mut Draw<'_>, list: &DoctorList, paper: &Paper) {
    let words = &draw.view.ui().doctor;
    draw.open("section.gsc-take-along gsc-stack-tight");
    match &list.unfolded {
        Some(note) => paragraph(draw, "p.gsc-guard gsc-screen-only", note),
        None => draw.nothing(),
    }
    disclosure::open_fold(draw, DOCTOR, words.heading);
    print_head(draw, paper);
    draw.open("div.gsc-screen-only");
    paragraphs(draw, &list.notes);
    draw.close();
    draw.text("p.gsc-soft gsc-screen-only", words.read_out);
    draw.open("ul.gsc-card gsc-tell-parts");
    for part in &list.parts {
        draw.open("li");
        draw.text("h3", part.heading);
        draw.open("ul.gsc-tell");
        for row in &part.rows {
            row_of(draw, row);
        }
        draw.close();
        draw.close();
    }
    if !list.questions.is_empty() {
        draw.open("li");
        draw.text("h3", words.questions);
        draw.open("ul.gsc-bullets");
        for question in &list.questions {
            draw.sentence("li", *question);
        }
        draw.close();
        draw.close();
    }
    if let Some(log) = &list.log {
        draw.open("li");
        draw.text_copied("h3", &log.heading);
        log_face::lines(draw, log);
        draw.close();
    }
    draw.close();
    draw.open("div.gsc-screen-only");
    kept::open(draw, Page::Fhir, true);
    draw.close();
    draw.close();
    draw.close();
}

/// A label and what there is to tell; the value alone where it says it all.
fn row_of(draw: &mut Draw<'_>, row: &Row) {
    let class = if row.write_on { "gsc-write-on" } else { "" };
    let values = [class.into(), row.line.key().into()];
    draw.open_owned("li", None, &["class", "data-line"], &values);
    if row.label.is_empty() {
        draw.nothing();
    } else {
        draw.text("span.gsc-tell-label", row.label);
    }
    draw.say(" ");
    draw.text_copied("span", &row.value);
    draw.close();
}

/// What heads the list on paper. The card itself is not printed.
fn print_head(draw: &mut Draw<'_>, paper: &Paper) {
    draw.open("div.gsc-paper");
    draw.text("p.gsc-paper-headline", paper.headline);
    for paragraph in &paper.lines {
        line(draw, "p", &paragraph.line);
    }
    draw.text_copied("p", &paper.date_and_age);
    draw.open("ol");
    for step in paper.steps.iter().copied() {
        draw.text("li", step);
    }
    draw.close();
    if let Some(score) = &paper.score {
        draw.text_copied("p", score);
    }
    draw.close();
}
