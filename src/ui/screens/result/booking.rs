//! The practice's booking link and phone number.

use yew::Html;

use crate::content::contacts::tel;
use crate::report::document::Booking;
use crate::ui::parts::el::{el, link, nodes, sentence, text_owned};

/// The link and the number, where the practice has set them.
pub(super) fn booking(booking: Booking) -> Html {
    let mut parts = nodes([sentence("p", "", booking.note)]);
    if let Some((address, words)) = booking.link {
        parts.push(link("gsc-button gsc-primary", address, words, true));
    }
    parts.extend(
        booking
            .opens
            .map(|words| text_owned("p", "gsc-small gsc-soft", words)),
    );
    if let Some((number, words)) = booking.phone {
        parts.push(link("gsc-button", tel(&number), words, false));
    }
    el("section", "gsc-card gsc-booking gsc-stack-tight", parts)
}
