//! What stands at the top where Continue is pressed without an answer.

use yew::prelude::*;

use super::option::FIRST;
use crate::ui::view::View;

/// The summary, in a wrapper that is always there; `line` says what is missing and leads to it. The link
/// must not navigate (that would look like the browser's Back): the platform moves the focus for
/// `data-to-first`.
pub(crate) fn problem(view: &View<'_>, line: AttrValue) -> Html {
    let summary = view.model.problem.then(|| {
        html! {
            <div class="gsc-problem" tabindex="-1" data-problem="">
                <p>{ view.ui().problem.heading }</p>
                <a class="gsc-link" href={["#", FIRST].concat()} data-to-first="" onclick={stay()}>
                    { line }
                </a>
            </div>
        }
    });
    html! { <div>{ summary.unwrap_or_default() }</div> }
}

fn stay() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| event.prevent_default())
}
