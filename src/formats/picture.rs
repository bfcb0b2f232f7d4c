//! The card as a picture: which words and shapes are drawn, and where. Every word of it is one of the card's. It is pure: the
//! browser that draws it only says how wide words are.
//!
//! Apps that show pictures in a chat cut tall ones to the square in their middle: above the headline there are only the name
//! of the check, the date and the age. They also halve pictures, so no word is smaller than [`SMALLEST`].

use super::marks::{BAND, Font, Ink, Mark, Picture, SIDE, WIDTH};
use crate::content::Text;
use crate::content::text::grammar::Direction;
use crate::report::Card;
use crate::report::card::{CardTopic, DoctorPart};
use crate::report::shape::Shape;
use crate::report::template::plain;

/// How high it may be.
pub const MAX_HEIGHT: u32 = 1440;
/// The size of the smallest words.
pub const SMALLEST: u32 = 36;

/// The room for words.
const ROOM: u32 = WIDTH - 2 * SIDE;
/// What is hung before words: a number, a bullet, a shape.
const HANG: u32 = 64;

const TEXT: Font = Font {
    size: SMALLEST,
    bold: false,
};
const BOLD: Font = Font {
    size: SMALLEST,
    bold: true,
};
const fn bold(size: u32) -> Font {
    Font { size, bold: true }
}

/// How wide words are in these letters.
pub type Measure<'a> = dyn FnMut(&str, Font) -> u32 + 'a;

/// Lays the card out.
#[must_use]
pub fn of(card: &Card, words: &Text, measure: &mut Measure<'_>) -> Picture {
    let mut picture = lay_out(card, words, measure, ROOMY);
    for air in [TIGHT, TIGHTER, TIGHTEST] {
        if picture.height > MAX_HEIGHT {
            picture = lay_out(card, words, measure, air);
        }
    }
    picture
}

/// The air between things.
#[derive(Clone, Copy)]
struct Air {
    /// Between parts.
    parts: u32,
    /// From line to line, in percent of the size of the letters.
    lines: u32,
    /// The letters of a step.
    step: u32,
    /// Those of the headline.
    headline: u32,
}

const ROOMY: Air = Air {
    parts: 24,
    lines: 125,
    step: 40,
    headline: 58,
};
const TIGHT: Air = Air {
    parts: 10,
    lines: 120,
    ..ROOMY
};
/// For languages whose words are long.
const TIGHTER: Air = Air {
    parts: 4,
    lines: 110,
    ..ROOMY
};
/// And for the fullest card in them.
const TIGHTEST: Air = Air {
    parts: 4,
    lines: 103,
    step: SMALLEST,
    headline: 52,
};

/// Lays the card out with this much air between its parts.
fn lay_out(card: &Card, words: &Text, measure: &mut Measure<'_>, air: Air) -> Picture {
    let mut page = Page {
        measure,
        direction: words.direction,
        air,
        marks: vec![Mark::Block {
            place: [0, 0, WIDTH, BAND],
            ink: Ink::Accent,
        }],
        y: BAND + 28,
    };
    page.paragraph(words.ui.app.title, SIDE, ROOM, BOLD, Ink::Accent);
    page.paragraph(&card.date_and_age, SIDE, ROOM, TEXT, Ink::Soft);
    // The square in the middle of the highest picture begins here.
    page.y = page.y.max((MAX_HEIGHT - WIDTH) / 2);
    page.paragraph(
        card.headline.words,
        SIDE,
        ROOM,
        bold(air.headline),
        Ink::Text,
    );
    for line in &card.lines {
        page.paragraph(&plain(&line.line, words), SIDE, ROOM, TEXT, Ink::Soft);
    }
    if let Some(doctor) = &card.doctor {
        page.y += air.parts;
        page.doctor(doctor);
    }
    page.y += air.parts;
    for (step, number) in card.steps.iter().zip(1_u8..) {
        page.step(step.line, number);
    }
    if let Some(score) = &card.score {
        page.y += air.parts;
        page.pips(score.score.count.into(), score.score.of.into());
        page.paragraph(&score.words, SIDE, ROOM, TEXT, Ink::Text);
    }
    page.y += air.parts;
    let words = card.topics.iter();
    let widest = words.map(|topic| (page.measure)(topic.word, BOLD)).max();
    let label = SIDE + HANG + SPACE + widest.unwrap_or(0);
    for topic in &card.topics {
        page.topic(topic, label);
    }
    page.y += air.parts;
    page.paragraph(card.learning, SIDE, ROOM, TEXT, Ink::Soft);
    page.paragraph(&card.foot, SIDE, ROOM, TEXT, Ink::Soft);
    page.end()
}

struct Page<'a, 'b> {
    measure: &'a mut Measure<'b>,
    direction: Direction,
    air: Air,
    marks: Vec<Mark>,
    /// The lower edge of what was placed last.
    y: u32,
}

impl Page<'_, '_> {
    /// Words in as many lines as they need.
    fn paragraph(&mut self, words: &str, x: u32, width: u32, font: Font, ink: Ink) {
        for words in self.lines(words, font, width) {
            self.line(words, x, font, ink);
        }
    }

    fn line(&mut self, words: String, x: u32, font: Font, ink: Ink) {
        self.marks.push(Mark::Words {
            x,
            y: self.y + font.size,
            font,
            ink,
            words,
        });
        self.y += font.size * self.air.lines / 100;
    }

    /// Breaks words into lines; a word that is too wide by itself is not broken.
    fn lines(&mut self, words: &str, font: Font, width: u32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in words.split(' ') {
            let longer = if line.is_empty() {
                word.to_owned()
            } else {
                [&line, " ", word].concat()
            };
            if (self.measure)(&longer, font) > width && !line.is_empty() {
                lines.push(line);
                line = word.to_owned();
            } else {
                line = longer;
            }
        }
        lines.push(line);
        lines
    }

    /// Where something of this width begins from the left that begins at `x` in the direction of the words.
    fn left(&self, x: u32, width: u32) -> u32 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => WIDTH.saturating_sub(x + width),
        }
    }

    fn shape(&mut self, shape: Shape, x: u32, y: u32, size: u32, ink: Ink) {
        let place = [self.left(x, size), y];
        self.marks.push(Mark::Shape {
            place,
            size,
            ink,
            shape,
        });
    }

    /// What the doctor should look at, in a box.
    fn doctor(&mut self, doctor: &DoctorPart) {
        const INSIDE: u32 = 24;
        let (top, place) = (self.y, self.marks.len());
        self.y += INSIDE - 8;
        let x = SIDE + INSIDE;
        let room = ROOM - 2 * INSIDE;
        self.paragraph(doctor.title, x, room, BOLD, Ink::Text);
        for flag in &doctor.flags {
            self.shape(DOT, x, self.y + 10, 32, Ink::Accent);
            self.paragraph(flag, x + 40, room - 40, TEXT, Ink::Text);
        }
        if let Some(more) = &doctor.more {
            self.paragraph(more, x, room, TEXT, Ink::Soft);
        }
        self.y += INSIDE - 8;
        let block = Mark::Block {
            place: [SIDE, top, ROOM, self.y - top],
            ink: Ink::Box,
        };
        self.marks.insert(place, block);
    }

    /// A step, under its number.
    fn step(&mut self, line: &str, number: u8) {
        let number = number.to_string();
        let width = (self.measure)(&number, BOLD);
        let top = self.y;
        self.shape(DISC, SIDE, top + 2, 48, Ink::Accent);
        self.line(
            number,
            SIDE + 24_u32.saturating_sub(width / 2),
            BOLD,
            Ink::Ground,
        );
        self.y = top;
        self.paragraph(
            line,
            SIDE + HANG,
            ROOM - HANG,
            bold(self.air.step),
            Ink::Text,
        );
        self.y += 6;
    }

    /// A dot for each group, full where it was eaten.
    fn pips(&mut self, count: u32, of: u32) {
        for index in 0..of {
            let ink = if index < count {
                Ink::Accent
            } else {
                Ink::Empty
            };
            self.shape(DISC, SIDE + index * 48, self.y, 36, ink);
        }
        self.y += 40;
    }

    /// A topic: its shape, its word, and where there is room beside it its label.
    fn topic(&mut self, topic: &CardTopic, label: u32) {
        let top = self.y;
        let x = SIDE + HANG;
        self.shape(Shape::of(topic.look), SIDE + 4, top + 4, 40, Ink::Accent);
        self.paragraph(topic.word, x, ROOM - HANG, BOLD, Ink::Text);
        let fits = label + (self.measure)(topic.label, TEXT) <= SIDE + ROOM;
        let x = if fits {
            self.y = top;
            label
        } else {
            x
        };
        self.paragraph(topic.label, x, ROOM - HANG, TEXT, Ink::Soft);
    }

    fn end(mut self) -> Picture {
        let height = self.y + 28;
        let ground = Mark::Block {
            place: [0, BAND, WIDTH, height - BAND],
            ink: Ink::Ground,
        };
        self.marks.insert(0, ground);
        Picture {
            height,
            direction: self.direction,
            marks: self.marks,
        }
    }
}

/// Between a word and its label.
const SPACE: u32 = 28;

/// A full disc.
const DISC: Shape = Shape {
    path: "M12 0a12 12 0 1 0 0 24a12 12 0 1 0 0-24z",
    filled: true,
};

/// A bullet.
const DOT: Shape = Shape {
    path: "M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
    filled: true,
};
