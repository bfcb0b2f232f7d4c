//! The article's four signs that it may be time for extra support.

use yew::Html;

use super::{Found, list, topics};
use crate::ui::parts::el::{build, none, text};

/// The signs that came up, each with the answers that raised it; or the line that says there were none.
pub(super) fn support(found: &Found<'_>) -> Html {
    if !found.bands {
        return none();
    }
    let view = found.view;
    let mut items = Vec::new();
    for line in view
        .composer()
        .support_lines(view.answers(), found.assessment)
    {
        let signal = line.signal.map_or("", |signal| signal.key());
        let values = ["gsc-card gsc-stack-tight", signal];
        let mut parts = vec![text("p", "", line.words)];
        parts.extend(topics::causes(view, line.causes));
        items.push(build(
            "li",
            None,
            &["class", "data-support"],
            &values,
            parts,
        ));
    }
    list(view.ui().result.support, items)
}
