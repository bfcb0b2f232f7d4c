//! The shapes of labels: the same on the card, on paper and in the picture.

use crate::domain::bands::Label;

/// A shape in a square of 24 by 24, as an SVG path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The path.
    pub path: &'static str,
    /// Whether it is filled, or drawn as a line.
    pub filled: bool,
}

impl Shape {
    const fn filled(path: &'static str) -> Self {
        Self { path, filled: true }
    }

    const fn line(path: &'static str) -> Self {
        Self {
            path,
            filled: false,
        }
    }

    /// The shape of a label: a ring with a tick, half a disc, a full diamond, an empty ring, a cross, a dot.
    #[must_use]
    pub const fn of(label: Label) -> Self {
        match label {
            Label::Low => {
                Self::line("M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19zM7.5 12.5l3 3 6-6.5")
            }
            Label::Some => Self::filled(HALF),
            Label::High => Self::filled("M12 1l11 11-11 11L1 12z"),
            Label::NotChecked => Self::line(RING),
            Label::ForDoctor => Self::line("M12 4v16M4 12h16"),
            Label::KeepInMind => Self::filled("M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12z"),
        }
    }
}

/// An empty ring.
pub const RING: &str = "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16z";

/// Half a disc.
pub const HALF: &str = "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zm0 2.5v15a7.5 7.5 0 0 1 0-15z";
