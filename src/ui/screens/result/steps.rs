//! What to do: one to three steps, each of which opens to the texts of its topic.

use super::topics;
use crate::domain::outcome::Step;
use crate::report::document::{Kept, StepPart};
use crate::ui::draw::Draw;
use crate::ui::parts::{disclosure, rich_text, section, shape};

/// The steps, each marked here; below them what is never folded.
pub(super) fn steps(draw: &mut Draw<'_>, steps: &[StepPart], kept: Option<&Kept>) {
    let words = &draw.view.ui().result;
    section::open(draw, "section.gsc-stack-tight gsc-part", words.steps);
    if !steps.is_empty() {
        draw.text("p.gsc-soft", words.steps_note);
        draw.open("ol.gsc-steps gsc-stack-tight");
        for step in steps {
            draw.open_marked(&["data-step"], step.step.key());
            item(draw, step);
            draw.close();
        }
        draw.close();
    }
    if let Some(kept) = kept {
        always_open(draw, kept);
    }
    draw.close();
}

fn item(draw: &mut Draw<'_>, step: &StepPart) {
    if let Some(topic) = &step.topic {
        disclosure::open_card(draw, false, Some(topic.domain.key()));
        draw.sentence("span.gsc-step-line", step.line);
        topics::label(draw, topic);
        disclosure::below_title(draw);
        topics::body(draw, &topic.body);
        disclosure::close_card(draw);
        return;
    }
    match step.step {
        Step::KeepGoing => {
            draw.open("p.gsc-card gsc-named");
            shape::draw(draw, "gsc-draw", "steady");
            draw.sentence("span.gsc-step-line", step.line);
            draw.close();
        }
        // The doctor card above says the rest.
        Step::Doctor | Step::Domain(_) => draw.sentence("p.gsc-card gsc-step-line", step.line),
    }
}

/// Drawn like a step that is open.
fn always_open(draw: &mut Draw<'_>, kept: &Kept) {
    draw.open("div.gsc-card gsc-stack-tight");
    draw.open("div.gsc-named");
    shape::draw(draw, "gsc-draw", kept.domain.key());
    draw.text("h3.gsc-step-line", kept.name);
    draw.close();
    rich_text::paragraphs(draw, &kept.paragraphs);
    draw.close();
}
