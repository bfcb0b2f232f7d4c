//! A practice's accent color, in the shades that text can have. Many brand colors allow neither white nor
//! black text at 7:1, so the color is darkened (for the dark theme lightened) in fixed steps until it does.

use crate::settings::config::Color;

/// The most light that a color may have to be read at 7:1 on the darkest light ground (a tenth of black on a
/// card), in the unit of [`light`]: (0.78 + 0.05) / 7 - 0.05 of white, and a little less.
const DARK_ENOUGH: u32 = 665;
/// The least light to be read at 7:1 on the lightest dark ground that a color of this light can make of a card.
const LIGHT_ENOUGH: u32 = 5500;

/// The color for text on light grounds, and for what is behind white text.
#[must_use]
pub fn darkened(mut color: Color) -> Color {
    while light(color) > DARK_ENOUGH {
        color = color.map(|part| part - part.div_ceil(16));
    }
    color
}

/// The color for text on dark grounds, and for what is behind dark text.
#[must_use]
pub fn lightened(mut color: Color) -> Color {
    while light(color) < LIGHT_ENOUGH {
        color = color.map(|part| part + (255 - part).div_ceil(8));
    }
    color
}

/// The relative luminance of WCAG 2 in ten-thousandths. The curve of sRGB is taken as a cubic, so that no
/// floating point is needed; it differs by less than 20, and the tests compute contrast with the true one.
fn light([red, green, blue]: Color) -> u32 {
    (2126 * linear(red) + 7152 * linear(green) + 722 * linear(blue)) >> 16
}

/// A part of a color without its curve, 0 to 65,535.
fn linear(part: u8) -> u32 {
    let part = u32::from(part);
    (((79 * part + 45_058) * part + 210_930) * part) >> 16
}

/// The color as a style sheet writes it.
#[must_use]
pub fn css(color: Color) -> String {
    let [red, green, blue] = color.map(|part| part.to_string());
    ["rgb(", &red, ",", &green, ",", &blue, ")"].concat()
}

/// Reads `#0a7` or `#00aa77`.
pub(super) fn parse(value: &str) -> Option<Color> {
    let digits = value.strip_prefix('#')?;
    let mut nibbles = [0; 6];
    let each = match digits.len() {
        3 => 2,
        6 => 1,
        _ => return None,
    };
    for (index, nibble) in nibbles.iter_mut().enumerate() {
        let digit = *digits.as_bytes().get(index / each)?;
        *nibble = u8::try_from(char::from(digit).to_digit(16)?).ok()?;
    }
    let [a, b, c, d, e, f] = nibbles;
    Some([a * 16 + b, c * 16 + d, e * 16 + f])
}
