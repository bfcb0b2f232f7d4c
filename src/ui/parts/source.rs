//! A source of a card, with a link to where it was read.

use crate::content::sources;
use crate::ui::draw::Draw;

/// The source of that number as an item of a list.
pub(crate) fn source(draw: &mut Draw<'_>, number: u16) {
    if let Some(source) = sources::source(number) {
        draw.open("li");
        draw.link("", source.address, source.citation, true);
        draw.close();
    }
}
