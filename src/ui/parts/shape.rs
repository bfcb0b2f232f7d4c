//! Shapes and drawings of our own, beside words and never in place of them. The small shapes are
//! written here; the drawings come later, in one file (`styles/drawings`), and keep their place free.

use crate::app::library::{Hue, Mark, Symbol};
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

/// The symbol of a child.
pub(crate) fn symbol(draw: &mut Draw<'_>, symbol: Symbol) {
    path(draw, symbol_path(symbol), true);
}

/// The symbol of a child in its color.
pub(crate) fn child(draw: &mut Draw<'_>, mark: Mark) {
    let class = match mark.hue {
        Hue::Blue => "span.gsc-hue gsc-hue-blue",
        Hue::Green => "span.gsc-hue gsc-hue-green",
        Hue::Yellow => "span.gsc-hue gsc-hue-yellow",
        Hue::Orange => "span.gsc-hue gsc-hue-orange",
        Hue::Pink => "span.gsc-hue gsc-hue-pink",
        Hue::Purple => "span.gsc-hue gsc-hue-purple",
    };
    draw.open(class);
    symbol(draw, mark.symbol);
    draw.close();
}

const fn symbol_path(symbol: Symbol) -> &'static str {
    match symbol {
        Symbol::Star => {
            "M12 2l3 6.500 7 .800-5.200 4.800 1.400 7L12 17.600 5.800 21.100l1.400-7L2 9.300l7-.800z"
        }
        Symbol::Moon => "M15 2a10 10 0 1 0 7 13A8.500 8.500 0 0 1 15 2z",
        Symbol::Sun => {
            "M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM11 1h2v4h-2zM11 19h2v4h-2zM1 11h4v2H1zM19 11h4v2h-4z"
        }
        Symbol::Heart => "M12 21C4 15 2 11 2 8a5 5 0 0 1 10-1.500A5 5 0 0 1 22 8c0 3-2 7-10 13z",
        Symbol::Leaf => "M3 21C3 9 9 3 21 3c0 12-6 18-14 16.500L15 9 5.500 18z",
        Symbol::Cloud => {
            "M7 19a5 5 0 0 1-.500-10A6.500 6.500 0 0 1 19 10.500 4.300 4.300 0 0 1 18 19z"
        }
    }
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
