//! Two past results side by side: what each showed, and the answers that are not the same.

use super::history::{differ, score_words, shows_bands, when};
use crate::app::library::Finished;
use crate::domain::bands::Domain;
use crate::domain::{Answers, QuestionId};
use crate::report::dates::full;
use crate::ui::draw::Draw;
use crate::ui::parts::chart::head;
use crate::ui::parts::{answer, button_bar, heading, section, shape};

/// Two results, the older one first.
pub(super) fn compare(draw: &mut Draw<'_>) {
    let view = draw.view;
    let desk = &view.model.desk;
    let picked = |check: &&Finished| desk.picked.contains(&check.at);
    let mut checks = desk.shelf.history.checks().iter().filter(picked);
    let words = &view.ui().history;
    draw.open("div.gsc-stack");
    heading::plain(draw, words.compare_heading);
    if let (Some(a), Some(b)) = (checks.next(), checks.next()) {
        draw.open_item("div.gsc-stack", "both");
        draw.open("ol.gsc-bullets");
        for check in [a, b] {
            draw.text_copied("li", &when(view, check));
        }
        draw.close();
        differ(draw, a, b);
        if shows_bands(view) {
            topics(draw, a, b);
        } else {
            draw.nothing();
        }
        answers(draw, &a.answers, &b.answers);
        draw.close();
    }
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}

fn topics(draw: &mut Draw<'_>, a: &Finished, b: &Finished) {
    let view = draw.view;
    let words = &view.ui().history;
    draw.open("div.gsc-scroll");
    draw.open("table.gsc-table");
    draw.open("thead");
    draw.open("tr");
    head(draw, "col", words.topic.into());
    for check in [a, b] {
        head(draw, "col", full(check.day, view.text.text()).into());
    }
    draw.close();
    draw.close();
    draw.open("tbody");
    for domain in Domain::SHOWN.iter().copied() {
        draw.open("tr");
        head(draw, "row", (view.text.domain)(domain).into());
        for check in [a, b] {
            draw.open("td");
            if let Some(topic) = check.topic(domain) {
                draw.open("span.gsc-table-label");
                shape::label(draw, topic.label);
                draw.text("span", (view.text.label)(topic.label));
                draw.close();
            }
            draw.close();
        }
        draw.close();
    }
    draw.open("tr");
    head(draw, "row", words.score.into());
    for check in [a, b] {
        draw.text_copied("td", &score_words(view, check));
    }
    draw.close();
    draw.close();
    draw.close();
    draw.close();
}

/// The answers that are not the same, the older one first.
fn answers(draw: &mut Draw<'_>, a: &Answers, b: &Answers) {
    let view = draw.view;
    let words = &view.ui().history;
    section::open(draw, "section.gsc-stack-tight", words.changed);
    let differs = |question: &QuestionId| a.get(*question) != b.get(*question);
    let changed = QuestionId::ALL.iter().copied().filter(differs);
    let mut any = false;
    draw.open("ul.gsc-stack-tight");
    for question in changed {
        any = true;
        draw.open_item("li.gsc-card", question.key());
        draw.text("p.gsc-soft gsc-small", (view.text.question)(question).ask());
        draw.open("div.gsc-pair gsc-top-aligned");
        for answers in [a, b] {
            answer::answer(draw, question, answers);
        }
        draw.close();
        draw.close();
    }
    draw.close();
    if any {
        draw.nothing();
    } else {
        draw.text("p", words.not_changed);
    }
    draw.close();
}
