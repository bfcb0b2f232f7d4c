//! The article's four signs that it may be time for extra support.

use yew::Html;

use super::topics;
use crate::report::document::SupportPart;
use crate::ui::parts::el::{build, text};
use crate::ui::parts::section::list;
use crate::ui::view::View;

/// The signs that came up, each with the answers that raised it; or the line that says there were none.
pub(super) fn support(view: &View<'_>, signs: Vec<SupportPart>) -> Html {
    let mut items = Vec::new();
    for sign in signs {
        let signal = sign.signal.map_or("", |signal| signal.key());
        let values = ["gsc-card gsc-stack-tight", signal];
        let mut parts = vec![text("p", "", sign.text.words)];
        parts.extend(topics::causes(view, sign.causes));
        let keys = &["class", "data-support"];
        items.push(build("li", None, keys, &values, parts));
    }
    list(view.ui().result.support, items)
}
