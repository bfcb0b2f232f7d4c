//! What to do: one to three steps, each of which opens to the texts of its topic.

use yew::Html;

use super::topics;
use crate::domain::outcome::Step;
use crate::report::document::{Kept, StepPart};
use crate::ui::parts::el::{el, marked, nodes, sentence, text};
use crate::ui::parts::section::section;
use crate::ui::parts::{disclosure, rich_text, shape};
use crate::ui::view::View;

/// The steps, each marked here; below them what is never folded.
pub(super) fn steps(view: &View<'_>, steps: Vec<StepPart>, kept: Option<Kept>) -> Html {
    let words = &view.ui().result;
    let mut inside = Vec::new();
    if !steps.is_empty() {
        let mut items = Vec::new();
        for step in steps {
            items.push(marked(
                &["data-step"],
                step.step.key(),
                nodes([item(view, step)]),
            ));
        }
        inside.push(text("p", "gsc-soft", words.steps_note));
        inside.push(el("ol", "gsc-steps gsc-stack-tight", items));
    }
    inside.extend(kept.map(|kept| always_open(view, &kept)));
    section("gsc-stack-tight gsc-part", words.steps, inside)
}

fn item(view: &View<'_>, step: StepPart) -> Html {
    if let Some(topic) = step.topic {
        let mut title = nodes([sentence("span", "gsc-step-line", step.line)]);
        title.extend(topics::label(&topic));
        let drawing = Some(topics::drawing(topic.domain));
        return disclosure::card(false, drawing, title, topics::body(view, topic.body));
    }
    match step.step {
        Step::KeepGoing => {
            let words = sentence("span", "gsc-step-line", step.line);
            let named = nodes([shape::draw("gsc-draw", "steady"), words]);
            el("p", "gsc-card gsc-named", named)
        }
        // The doctor card above says the rest.
        Step::Doctor | Step::Domain(_) => sentence("p", "gsc-card gsc-step-line", step.line),
    }
}

/// Drawn like a step that is open.
fn always_open(view: &View<'_>, kept: &Kept) -> Html {
    let name = text("h3", "gsc-step-line", kept.name);
    let named = nodes([topics::drawing(kept.domain), name]);
    let parts = nodes([
        el("div", "gsc-named", named),
        rich_text::paragraphs(view, &kept.paragraphs),
    ]);
    el("div", "gsc-card gsc-stack-tight", parts)
}
