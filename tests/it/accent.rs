//! The shades of a practice's color: readable on every ground, and no further from the color than that takes.
#![allow(
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    reason = "contrast is a fraction, and a test stops at what it did not expect"
)]

use gut_skin_check::settings::accent::{css, darkened, lightened};
use gut_skin_check::settings::config::Color;

/// The relative luminance of WCAG 2, with the true curve.
fn luminance(color: Color) -> f64 {
    let [red, green, blue] = color.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Colors from all sides, black and white among them.
fn colors() -> impl Iterator<Item = Color> {
    let parts = || (0..=255).step_by(15);
    parts().flat_map(move |red| {
        parts().flat_map(move |green| parts().map(move |blue| [red, green, blue]))
    })
}

/// The darkest light ground is 0.78 of white, the lightest dark one 0.036.
#[test]
fn every_color_gets_shades_that_can_be_read() {
    for color in colors() {
        let dark = (0.78 + 0.05) / (luminance(darkened(color)) + 0.05);
        assert!(dark >= 7.0, "{color:?} darkened is {dark:.2}:1");
        let light = (luminance(lightened(color)) + 0.05) / (0.0357 + 0.05);
        assert!(light >= 6.98, "{color:?} lightened is {light:.2}:1");
    }
}

/// White text stays white, and what can be read already is the practice's own color.
#[test]
fn a_color_moves_by_as_many_steps_as_it_takes() {
    for (color, dark, light) in [
        ([0, 0, 0], [0, 0, 0], [199, 199, 199]),
        ([255, 255, 255], [70, 70, 70], [255, 255, 255]),
        ([0, 170, 119], [0, 79, 55], [126, 213, 186]),
        ([255, 212, 0], [86, 70, 0], [255, 212, 0]),
        ([200, 30, 60], [143, 20, 42], [241, 191, 199]),
        ([40, 60, 200], [34, 52, 175], [192, 199, 241]),
        ([128, 128, 128], [69, 69, 69], [200, 200, 200]),
        ([13, 79, 78], [13, 79, 78], [185, 205, 205]),
        // Just dark enough, and just light enough.
        ([0, 84, 57], [0, 84, 57], lightened([0, 84, 57])),
        ([0, 225, 115], darkened([0, 225, 115]), [0, 225, 115]),
    ] {
        assert_eq!(
            (darkened(color), lightened(color)),
            (dark, light),
            "{color:?}"
        );
    }
}

#[test]
fn a_color_is_written_as_a_style_sheet_writes_it() {
    assert_eq!(css([0, 170, 119]), "rgb(0,170,119)");
}
