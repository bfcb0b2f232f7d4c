//! The article's four signs that it may be time for extra support.

use super::topics;
use crate::report::document::SupportPart;
use crate::ui::draw::Draw;
use crate::ui::parts::section;

/// The signs that came up as one list; each opens to the answers that raised it. Or the line that says there were none.
pub(super) fn support(draw: &mut Draw<'_>, signs: &[SupportPart]) {
    let title = draw.view.ui().result.support;
    section::open(draw, "section.gsc-stack-tight gsc-part", title);
    draw.open("ul.gsc-card gsc-signs");
    for sign in signs {
        let signal = sign.signal.map_or("", |signal| signal.key());
        draw.open_with("li", None, &["data-support"], &[signal]);
        if sign.causes.is_empty() {
            draw.open("p");
            draw.sentence("span", sign.text);
            draw.close();
        } else {
            draw.open("details.gsc-sign");
            draw.open("summary");
            draw.sentence("span", sign.text);
            draw.close();
            topics::causes(draw, &sign.causes);
            draw.close();
        }
        draw.close();
    }
    draw.close();
    draw.close();
}
