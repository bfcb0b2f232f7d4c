//! What to do: one to three steps, each with the texts of its topic, open.

use yew::Html;

use super::{Found, section, topics};
use crate::domain::outcome::Step;
use crate::ui::parts::el::{el, marked, none, text};
use crate::ui::parts::{disclosure, shape};

/// The steps. Each is marked here.
pub(super) fn steps(found: &Found<'_>) -> Html {
    let mut items = Vec::new();
    for step in found.assessment.steps.iter().copied() {
        if found.bands || step == Step::Doctor {
            items.push(marked(&["data-step"], step.key(), vec![item(found, step)]));
        }
    }
    if items.is_empty() {
        return none();
    }
    let words = &found.view.ui().result;
    let inside = vec![
        text("p", "gsc-soft", words.steps_note),
        el("ol", "gsc-steps gsc-stack-tight", items),
    ];
    section(words.steps, inside)
}

fn item(found: &Found<'_>, step: Step) -> Html {
    let view = found.view;
    let said = view
        .composer()
        .step_line(step, view.answers(), found.assessment);
    match step {
        Step::Domain(domain) => {
            let mut title = vec![text("span", "gsc-step-line", said)];
            title.extend(topics::label(found, domain));
            disclosure::card(
                true,
                Some(topics::drawing(domain)),
                title,
                topics::body(found, domain),
            )
        }
        // What there is to say about the doctor stands in the doctor card above.
        Step::Doctor => text("p", "gsc-card gsc-step-line", said),
        Step::KeepGoing => {
            let words = text("span", "gsc-step-line", said);
            el(
                "p",
                "gsc-card gsc-named",
                vec![shape::draw("gsc-draw", "steady"), words],
            )
        }
    }
}
