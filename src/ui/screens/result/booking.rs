//! The practice's booking link and phone number.

use crate::content::contacts::tel;
use crate::report::document::Booking;
use crate::ui::draw::Draw;

/// The link and the number, where the practice has set them.
pub(super) fn booking(draw: &mut Draw<'_>, booking: &Booking) {
    draw.open("section.gsc-card gsc-booking gsc-stack-tight");
    draw.sentence("p", booking.note);
    if let Some((address, words)) = &booking.link {
        let class = "gsc-button gsc-primary";
        draw.link(class, address.clone(), words.clone(), true);
    }
    if let Some(words) = &booking.opens {
        draw.text_copied("p.gsc-small gsc-soft", words);
    }
    if let Some((number, words)) = &booking.phone {
        draw.link("gsc-button", tel(number), words.clone(), false);
    }
    draw.close();
}
