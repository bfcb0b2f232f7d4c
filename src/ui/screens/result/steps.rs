//! What to do: one to three steps, each with the texts of its topic, open.

use yew::prelude::*;

use super::{Found, section, topics};
use crate::domain::outcome::Step;
use crate::ui::parts::fold;

/// The steps. Each is marked here.
pub(super) fn steps(found: &Found<'_>) -> Html {
    let words = &found.view.ui().result;
    let steps = found.assessment.steps.iter().copied();
    let shown = steps.filter(|step| found.bands || *step == Step::Doctor);
    let shown: Html = shown.map(|step| item(found, step)).collect();
    if found.assessment.steps.is_empty() || shown == Html::default() {
        return Html::default();
    }
    let inside = html! {
        <>
            <p class="gsc-soft">{ words.steps_note }</p>
            <ol class="gsc-steps gsc-stack-tight">{ shown }</ol>
        </>
    };
    section(words.steps, inside)
}

fn item(found: &Found<'_>, step: Step) -> Html {
    let view = found.view;
    let said = view
        .composer()
        .step_line(step, view.answers(), found.assessment);
    let inside = match step {
        Step::Domain(domain) => {
            let title = html! {
                <>
                    <span class="gsc-step-line">{ said }</span>
                    { topics::label(found, domain) }
                </>
            };
            fold::card(true, title, topics::body(found, domain))
        }
        // What there is to say about the doctor stands in the doctor card above.
        Step::Doctor | Step::KeepGoing => {
            html! { <p class="gsc-card gsc-step-line">{ said }</p> }
        }
    };
    html! { <li key={step.key()} data-step={step.key()}>{ inside }</li> }
}
