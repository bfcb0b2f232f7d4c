//! The ways on from the card: on with the check from a first result, and to each part of the page that is closed.

use crate::app::Msg;
use crate::app::msg::Fold;
use crate::report::document::Ways;
use crate::ui::draw::Draw;
use crate::ui::parts::{button, disclosure};

/// The ways on.
pub(super) fn ways(draw: &mut Draw<'_>, ways: Ways) {
    draw.open("div.gsc-stack-tight");
    match ways.go_on {
        Some(words) => button::primary(draw, "more-topics", Msg::MoreTopics, words),
        None => draw.nothing(),
    }
    draw.open("ul.gsc-ways");
    for (fold, words) in [
        (Fold::Share, Some(ways.share)),
        (Fold::Doctor, Some(ways.doctor)),
        (Fold::Topics, ways.topics),
        (Fold::Evidence, Some(ways.evidence)),
    ] {
        if let Some(words) = words {
            draw.open("li");
            draw.jump(
                disclosure::selector_of(fold),
                Msg::Unfold(fold),
                words.into(),
            );
            draw.close();
        }
    }
    draw.close();
    draw.close();
}
