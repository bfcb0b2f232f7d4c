//! What to do: one to three steps, each with the texts of its topic, open.

use yew::Html;

use super::topics;
use crate::domain::outcome::Step;
use crate::report::document::StepPart;
use crate::ui::parts::el::{el, marked, text};
use crate::ui::parts::section::section;
use crate::ui::parts::{disclosure, shape};
use crate::ui::view::View;

/// The steps. Each is marked here.
pub(super) fn steps(view: &View<'_>, steps: Vec<StepPart>) -> Html {
    let mut items = Vec::new();
    for step in steps {
        items.push(marked(
            &["data-step"],
            step.step.key(),
            vec![item(view, step)],
        ));
    }
    let words = &view.ui().result;
    let inside = vec![
        text("p", "gsc-soft", words.steps_note),
        el("ol", "gsc-steps gsc-stack-tight", items),
    ];
    section("gsc-stack-tight gsc-part", words.steps, inside)
}

fn item(view: &View<'_>, step: StepPart) -> Html {
    if let Some(topic) = step.topic {
        let mut title = vec![text("span", "gsc-step-line", step.line.words)];
        title.extend(topics::label(&topic));
        let drawing = Some(topics::drawing(topic.domain));
        return disclosure::card(true, drawing, title, topics::body(view, topic.body));
    }
    match step.step {
        Step::KeepGoing => {
            let words = text("span", "gsc-step-line", step.line.words);
            let named = vec![shape::draw("gsc-draw", "steady"), words];
            el("p", "gsc-card gsc-named", named)
        }
        // The doctor card above says the rest.
        Step::Doctor | Step::Domain(_) => text("p", "gsc-card gsc-step-line", step.line.words),
    }
}
