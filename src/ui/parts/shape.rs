//! Shapes and drawings of our own, beside words and never in place of them. The small shapes are
//! written here; the drawings come later, in one file (`styles/drawings`), and keep their place free.

use crate::domain::bands::Label;
use crate::domain::questions::Portion;
use crate::report::shape::{HALF, RING, Shape};
use crate::ui::draw::Draw;

/// Begins a drawing; it adds nothing to the words beside it, so it is hidden from screen readers.
fn open(draw: &mut Draw<'_>, view_box: &'static str) {
    let keys = &["viewBox", "aria-hidden", "focusable"];
    draw.open_with("svg", None, keys, &[view_box, "true", "false"]);
}

/// A shape drawn with one path; `filled` or as a line.
fn path(draw: &mut Draw<'_>, d: &'static str, filled: bool) {
    let (fill, stroke) = if filled {
        ("currentColor", "none")
    } else {
        ("none", "currentColor")
    };
    let keys = &[
        "d",
        "fill",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
    ];
    open(draw, "0 0 24 24");
    let values = [d, fill, stroke, "2.5", "round", "round"];
    draw.open_with("path", None, keys, &values);
    draw.close();
    draw.close();
}

/// Gut and skin as one calm wave.
pub(crate) fn brand(draw: &mut Draw<'_>) {
    path(
        draw,
        "M2 9c4-6 7-6 10 0s6 6 10 0M2 17c4-6 7-6 10 0s6 6 10 0",
        false,
    )
}

/// The shape of a label.
pub(crate) fn label(draw: &mut Draw<'_>, label: Label) {
    let shape = Shape::of(label);
    path(draw, shape.path, shape.filled);
}

/// The shape of a state of a food: a tick, half a disc, an empty ring, a cross.
pub(crate) fn portion(draw: &mut Draw<'_>, portion: Portion) {
    match portion {
        Portion::Yes => path(draw, "M4 13l5 5L20 6", false),
        Portion::Week => path(draw, HALF, true),
        Portion::Hardly => path(draw, RING, false),
        Portion::Off => path(draw, "M5.500 5.500l13 13M18.500 5.500l-13 13", false),
    }
}

/// A closed lock, beside the data promise.
pub(crate) fn lock(draw: &mut Draw<'_>) {
    path(
        draw,
        "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
        false,
    )
}

/// A drawing of `styles/drawings` by its name.
pub(crate) fn draw(draw: &mut Draw<'_>, class: &'static str, name: &str) {
    let keys = &["class", "aria-hidden", "focusable"];
    draw.open_with("svg", None, keys, &[class, "true", "false"]);
    let href = ["#gsc-draw-", name].concat();
    draw.open_owned("use", None, &["href"], &[href.into()]);
    draw.close();
    draw.close();
}

/// A drawing for an empty state.
pub(crate) fn empty(draw: &mut Draw<'_>, name: &str) {
    draw.open("div.gsc-empty");
    self::draw(draw, "gsc-draw gsc-draw-large", name);
    draw.close();
}

/// The start picture: gut and skin as one line that comes to rest, under a small sun. It paints with the
/// first bytes, so it is no drawing that comes later.
pub(crate) fn hero(draw: &mut Draw<'_>) {
    open(draw, "0 0 320 96");
    for values in [
        ["gsc-sun", "M232 34a19 19 0 1 1 38 0 19 19 0 1 1-38 0z"],
        [
            "gsc-wave-wash",
            "M0 72c30-4 46-22 78-22s50 22 84 22 52-16 84-16 48 12 74 12v20c-40 8-66-6-104-6s-60 14-106 12-70-18-110-10z",
        ],
        [
            "gsc-wave",
            "M-6 70c14 0 12-46 28-46s10 54 26 54 12-44 28-44 14 38 30 38 16-30 34-30 20 24 40 24 24-16 46-16 26 10 46 10 30-6 54-6",
        ],
    ] {
        draw.open_with("path", None, &["class", "d"], &values);
        draw.close();
    }
    draw.close();
}
