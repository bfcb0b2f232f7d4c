//! A picture file of sixteen colors, as PNG (W3C, third edition) wants it. A browser's own has four bytes a pixel and packs them
//! so little that a card has twice the bytes that a chat likes; this one packs two pixels into a byte. It is pure: whoever
//! asks packs the rows with zlib, which every browser has.

use super::marks::Ink;

/// How many colors two pixels in a byte leave.
const COLORS: usize = 16;

/// A color and where it is in the palette.
type Color = [u8; 3];

/// The inks, and what lies between two of them at the edge of a letter.
pub const PALETTE: [Color; COLORS] = {
    const TEXT: Color = Ink::Text.rgb();
    const ACCENT: Color = Ink::Accent.rgb();
    const GROUND: Color = Ink::Ground.rgb();
    const BOX: Color = Ink::Box.rgb();
    [
        GROUND,
        TEXT,
        Ink::Soft.rgb(),
        ACCENT,
        BOX,
        Ink::Empty.rgb(),
        mix(TEXT, GROUND, 16),
        mix(TEXT, GROUND, 33),
        mix(TEXT, GROUND, 50),
        mix(TEXT, GROUND, 66),
        mix(TEXT, GROUND, 83),
        mix(ACCENT, GROUND, 25),
        mix(ACCENT, GROUND, 50),
        mix(ACCENT, GROUND, 75),
        mix(TEXT, BOX, 33),
        mix(TEXT, BOX, 66),
    ]
};

/// A color of which so many percent are of the second.
const fn mix([red, green, blue]: Color, other: Color, percent: u32) -> Color {
    const fn part(one: u8, other: u8, percent: u32) -> u8 {
        ((one as u32 * (100 - percent) + other as u32 * percent) / 100) as u8
    }
    let [redder, greener, bluer] = other;
    [
        part(red, redder, percent),
        part(green, greener, percent),
        part(blue, bluer, percent),
    ]
}

/// The pixels (four bytes each: red, green, blue and how dense they are, which is always full) in the nearest colors, as rows
/// that are ready to be packed: a byte that says that nothing is foretold, then two pixels a byte.
///
/// A parent waits for it on a slow phone: most rows are like the one above, most pixels like those before, and the edges of
/// letters have the same few hundred colors.
#[must_use]
pub fn rows(pixels: &[u8], width: usize) -> Vec<u8> {
    let mut palette = Places::default();
    let mut rows = Vec::with_capacity(pixels.len() / 8 + pixels.len() / (4 * width).max(1));
    let (mut above, mut length) = (&[][..], 0);
    let (mut last, mut byte) = ([0; 8], palette.both([0; 8]));
    for row in pixels.chunks_exact((4 * width).max(1)) {
        let begin = rows.len();
        if row == above {
            rows.extend_from_within(begin - length..);
            continue;
        }
        rows.push(0);
        let (pairs, rest) = row.as_chunks::<8>();
        for pair in pairs {
            if *pair != last {
                last = *pair;
                byte = palette.both(last);
            }
            rows.push(byte);
        }
        if let [red, green, blue, _] = *rest {
            rows.push(palette.of([red, green, blue]) << 4);
        }
        (above, length) = (row, rows.len() - begin);
    }
    rows
}

/// Where colors are in the palette, as far as they were looked for.
struct Places([(Color, u8); 256]);

impl Default for Places {
    fn default() -> Self {
        let black = [0; 3];
        Self([(black, nearest(black)); 256])
    }
}

impl Places {
    /// Of two pixels, in one byte.
    fn both(&mut self, [red, green, blue, _, red_2, green_2, blue_2, _]: [u8; 8]) -> u8 {
        self.of([red, green, blue]) << 4 | self.of([red_2, green_2, blue_2])
    }

    fn of(&mut self, color: Color) -> u8 {
        let [red, green, blue] = color;
        let slot = red ^ green.rotate_left(3) ^ blue.rotate_left(6);
        let Some((known, place)) = self.0.get_mut(usize::from(slot)) else {
            return nearest(color);
        };
        if *known != color {
            (*known, *place) = (color, nearest(color));
        }
        *place
    }
}

/// Where the color is in the palette that is nearest to this one.
fn nearest(color: Color) -> u8 {
    let far = |other: &Color| -> u32 {
        let parts = color.iter().zip(other);
        parts
            .map(|(one, other)| u32::from(one.abs_diff(*other)).pow(2))
            .sum()
    };
    let places = (0..).zip(&PALETTE);
    places
        .min_by_key(|(_, other)| far(other))
        .map_or(0, |(place, _)| place)
}

/// The file: its head, its colors, and its rows, which are packed.
#[must_use]
pub fn file(width: u32, height: u32, packed: &[u8]) -> Vec<u8> {
    const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
    // Four bits a pixel, which are places in a palette; packed by zlib, each row with its filter, not interlaced.
    const KIND: [u8; 5] = [4, 3, 0, 0, 0];
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &KIND].concat();
    let mut file = SIGNATURE.to_vec();
    chunk(&mut file, b"IHDR", &head);
    chunk(&mut file, b"PLTE", PALETTE.as_flattened());
    chunk(&mut file, b"IDAT", packed);
    chunk(&mut file, b"IEND", &[]);
    file
}

/// A part of the file: how long it is, its name, what is in it, and a sum of both.
fn chunk(file: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) {
    file.extend((data.len() as u32).to_be_bytes());
    file.extend(name);
    file.extend(data);
    file.extend(crc(name.iter().chain(data)).to_be_bytes());
}

/// The sum that PNG wants: CRC-32 of ISO 3309.
fn crc<'a>(bytes: impl Iterator<Item = &'a u8>) -> u32 {
    const POLYNOMIAL: u32 = 0xedb8_8320;
    let step = |sum: u32| (sum >> 1) ^ (POLYNOMIAL * (sum & 1));
    // What the next eight bits come to, for each byte there is.
    let table: Vec<u32> = (0..256)
        .map(|byte| (0..8).fold(byte, |sum, _| step(sum)))
        .collect();
    let next = |sum: u32, byte: &u8| {
        let place = (sum ^ u32::from(*byte)) & 0xff;
        (sum >> 8) ^ table.get(place as usize).copied().unwrap_or_default()
    };
    !bytes.fold(u32::MAX, next)
}
