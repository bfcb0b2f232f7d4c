//! What we know: the evidence cards with their sources.

use yew::prelude::*;

use super::{Found, section};
use crate::content::text::CardText;
use crate::ui::parts::fold;
use crate::ui::screens::method::source;

/// The card that speaks of poop and skin together.
const LINK: &str = "card.link";

/// The cards, closed; where poop and skin both stand out, the one about both is open.
pub(super) fn evidence(found: &Found<'_>) -> Html {
    let view = found.view;
    let open = |card: &CardText| found.bands && found.assessment.overlap && card.id == LINK;
    let items = view.text.cards.iter().map(|card| {
        let sources = card.sources.iter().copied().filter_map(source);
        let inside = html! {
            <>
                <p>{ card.text }</p>
                <div class="gsc-small gsc-soft">
                    <p class="gsc-strong">{ view.ui().result.sources }</p>
                    <ul class="gsc-paragraphs">{ for sources }</ul>
                </div>
            </>
        };
        let title = html! { <span class="gsc-step-line">{ card.title }</span> };
        html! { <li key={card.id}>{ fold::card(open(card), title, inside) }</li> }
    });
    let inside = html! { <ul class="gsc-stack-tight">{ for items }</ul> };
    section(view.ui().result.evidence, inside)
}
