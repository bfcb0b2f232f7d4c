//! The doctor card, what to tell the doctor and what to ask.

use yew::prelude::*;

use super::super::stop::flag_list;
use super::{Found, section};
use crate::content::text::Fixed;
use crate::ui::parts::line;

/// The doctor comes first: why, in the parent's own words. Each flag is marked here.
pub(super) fn card(found: &Found<'_>) -> Html {
    if !found.assessment.see_doctor() {
        return Html::default();
    }
    let view = found.view;
    let body = view.composer().fixed(Fixed::DoctorBody);
    html! {
        <section class="gsc-card gsc-doctor gsc-stack-tight">
            <h2>{ view.ui().result.doctor }</h2>
            <p>{ line::line(view, &body) }</p>
            { flag_list(view, &found.assessment.flags) }
        </section>
    }
}

/// What to tell the doctor, and what to ask.
pub(super) fn tell(found: &Found<'_>) -> Html {
    let view = found.view;
    let words = &view.ui().doctor;
    let items = view
        .composer()
        .doctor_list(view.answers(), found.assessment);
    let items = items.into_iter().map(|item| {
        let about = (!item.about.is_empty()).then(|| html! { <h3>{ item.about }</h3> });
        html! {
            <li>
                { about.unwrap_or_default() }
                { line::paragraphs(view, &item.lines) }
            </li>
        }
    });
    let questions = view.text.doctor_questions.iter();
    let questions = questions.map(|words| html! { <li>{ *words }</li> });
    let inside = html! {
        <>
            <p class="gsc-soft">{ words.read_out }</p>
            <div class="gsc-card gsc-stack">
                <ul class="gsc-tell">{ for items }</ul>
                <div class="gsc-stack-tight">
                    <h3>{ words.questions }</h3>
                    <ul class="gsc-bullets">{ for questions }</ul>
                </div>
            </div>
        </>
    };
    section(words.heading, inside)
}
