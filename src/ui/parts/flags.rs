//! A list of flags in the parent's own words; each flag is marked once on a page.

use super::rich_text;
use crate::report::TextKey;
use crate::report::document::FlagPart;
use crate::ui::draw::Draw;

/// The list.
pub(crate) fn flags(draw: &mut Draw<'_>, flags: &[FlagPart]) {
    draw.open("ul.gsc-bullets");
    for flag in flags {
        let key = flag.flag.key();
        let text = TextKey::Flag(flag.flag).name();
        let values = [key.into(), text.into()];
        draw.open_owned("li", Some(key), &["data-flag", "data-text"], &values);
        for paragraph in &flag.lines {
            rich_text::line(draw, "p", &paragraph.line);
        }
        draw.close();
    }
    draw.close();
}
