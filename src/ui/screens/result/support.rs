//! The article's four signs that it may be time for extra support.

use yew::prelude::*;

use super::{Found, section, topics};

/// The signs that came up, each with the answers that raised it; or the line that says there were none.
pub(super) fn support(found: &Found<'_>) -> Html {
    if !found.bands {
        return Html::default();
    }
    let view = found.view;
    let lines = view
        .composer()
        .support_lines(view.answers(), found.assessment);
    let items = lines.into_iter().map(|line| {
        let signal = line.signal.map(|signal| signal.key());
        html! {
            <li class="gsc-card gsc-stack-tight" data-support={signal}>
                <p>{ line.words }</p>
                { topics::causes(view, line.causes) }
            </li>
        }
    });
    let inside = html! { <ul class="gsc-stack-tight">{ for items }</ul> };
    section(view.ui().result.support, inside)
}
