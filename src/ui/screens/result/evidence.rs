//! What we know: the evidence cards with their sources.

use yew::Html;

use super::{Found, list};
use crate::ui::parts::disclosure;
use crate::ui::parts::el::{el, keyed, text};
use crate::ui::screens::method::source;

/// The card that speaks of poop and skin together.
const LINK: &str = "card.link";

/// The cards, closed; where poop and skin both stand out, the one about both is open.
pub(super) fn evidence(found: &Found<'_>) -> Html {
    let view = found.view;
    let mut items = Vec::new();
    for card in view.text.cards {
        let mut sources = Vec::new();
        for number in card.sources.iter().copied() {
            sources.extend(source(number));
        }
        let sources = vec![
            text("p", "gsc-strong", view.ui().result.sources),
            el("ul", "gsc-paragraphs", sources),
        ];
        let inside = vec![
            text("p", "", card.text),
            el("div", "gsc-small gsc-soft", sources),
        ];
        let title = vec![text("span", "gsc-step-line", card.title)];
        let open = found.bands && found.assessment.overlap && card.id == LINK;
        let card_html = disclosure::card(open, None, title, inside);
        items.push(keyed("li", "", card.id, vec![card_html]));
    }
    list(view.ui().result.evidence, items)
}
