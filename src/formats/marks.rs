//! What a picture is made of: words, shapes and blocks, each with its place and color. All lengths are in pixels.

use crate::content::text::grammar::Direction;
use crate::report::shape::Shape;

/// How wide the picture is.
pub const WIDTH: u32 = 1080;
/// The ground at each side.
pub(super) const SIDE: u32 = 60;
/// The band of color at the top.
pub(super) const BAND: u32 = 24;

/// The letters of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Font {
    /// Their height.
    pub size: u32,
    /// Whether they are bold.
    pub bold: bool,
}

/// A color. A picture is always light: it is looked at in an app whose theme nobody knows, or printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Words.
    Text,
    /// Words that may be read last.
    Soft,
    /// What is numbered or counted.
    Accent,
    /// What lies around words.
    Ground,
    /// A box.
    Box,
    /// An empty place.
    Empty,
}

impl Ink {
    /// Every color.
    pub const ALL: [Self; 6] = [
        Self::Text,
        Self::Soft,
        Self::Accent,
        Self::Ground,
        Self::Box,
        Self::Empty,
    ];

    /// Red, green and blue: the light values of `styles/tokens.css`.
    #[must_use]
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x2a, 0x24, 0x20],
            Self::Soft => [0x4b, 0x42, 0x3a],
            Self::Accent => [0x0d, 0x4f, 0x4e],
            Self::Ground => [0xff, 0xfd, 0xfa],
            Self::Box => [0xf3, 0xec, 0xe2],
            Self::Empty => [0xe6, 0xdc, 0xcf],
        }
    }
}

/// Something to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Words on one line.
    Words {
        /// Where they begin, from the left, or from the right where words go that way.
        x: u32,
        /// What they stand on.
        y: u32,
        /// Their letters.
        font: Font,
        /// Their color.
        ink: Ink,
        /// The words.
        words: String,
    },
    /// A shape in a square of 24 by 24 that is drawn this large.
    Shape {
        /// Its left and its upper edge.
        place: [u32; 2],
        /// The side of the square.
        size: u32,
        /// Its color.
        ink: Ink,
        /// The shape.
        shape: Shape,
    },
    /// A full rectangle.
    Block {
        /// Its left and its upper edge, how wide and how high it is.
        place: [u32; 4],
        /// Its color.
        ink: Ink,
    },
}

/// A picture that is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How high it is.
    pub height: u32,
    /// The direction of its words.
    pub direction: Direction,
    /// What is drawn, in this order.
    pub marks: Vec<Mark>,
}

impl Picture {
    /// Where words begin from the left that begin at `x` in their direction.
    #[must_use]
    pub const fn start(&self, x: u32) -> u32 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => WIDTH.saturating_sub(x),
        }
    }

    /// Whether the pixels (four bytes each) are of this picture: whether in a column of full fields they have its colors, but
    /// for a little noise. Some browsers change what is read, to keep pages from telling devices apart.
    #[must_use]
    pub fn is_drawn(&self, pixels: &[u8]) -> bool {
        let width = WIDTH as usize;
        let same = |(y, ink): (u32, Ink)| {
            let found = pixels.chunks_exact(4).nth(y as usize * width + PROBED);
            let near = |(found, wanted): (&u8, u8)| found.abs_diff(wanted) <= NOISE;
            found.is_some_and(|found| found.iter().zip(ink.rgb()).all(near))
        };
        let probes = [
            (BAND / 2, Ink::Accent),
            (2 * BAND, Ink::Ground),
            (self.height.saturating_sub(8), Ink::Ground),
        ];
        probes.into_iter().all(same)
    }
}

/// The column where nothing but full fields lies.
const PROBED: usize = SIDE as usize / 2;
/// What noise may change of a color.
const NOISE: u8 = 8;
