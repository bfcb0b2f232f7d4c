//! A section of a long page under its heading.

use crate::ui::draw::Draw;

/// Begins a section; it may have a class of its own beside.
pub(crate) fn open(draw: &mut Draw<'_>, name: &'static str, title: &'static str) {
    draw.open(name);
    draw.text("h2", title);
}
