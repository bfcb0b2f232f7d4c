//! Draws the card as a picture, so that it is ready before a tap.

use yew::{AttrValue, Callback};

use super::event::Event;
use crate::content::{Language, language};
use crate::formats::marks::{Font, Ink, Mark, WIDTH};
use crate::formats::text::of_card;
use crate::formats::{picture, png};
use crate::platform::canvas::{Canvas, Done, Png, packed};
use crate::platform::clock::later;
use crate::report::{Card, Report};
use crate::ui::view::CardPicture;

/// The picture of a card.
#[derive(Default)]
pub(super) struct Drawn {
    /// What the card says.
    of: String,
    pub(super) png: Option<Png>,
    pub(super) shown: CardPicture,
}

impl Drawn {
    /// Has the card of a result drawn, once it is to be seen; `keep` takes the picture.
    pub(super) fn follow(&mut self, report: Option<Report>, send: Callback<Event>) {
        let words = Language::of(language());
        let Some(card) = report.as_ref().and_then(Report::card) else {
            return;
        };
        let of = of_card(card, words.text());
        if self.of == of {
            return;
        }
        *self = Self {
            of: of.clone(),
            ..Self::default()
        };
        later(
            0,
            Box::new(move || {
                let keep = move |png| send.emit(Event::Drawn(of, png));
                match report.as_ref().and_then(Report::card) {
                    Some(card) => draw(card, words, Box::new(keep)),
                    None => keep(None),
                }
            }),
        );
    }

    /// Keeps what was drawn, unless another card shows by now.
    pub(super) fn keep(&mut self, of: &str, png: Option<Png>) {
        if self.of == of {
            self.shown = match &png {
                Some(png) => CardPicture::Ready(AttrValue::from(png.address.clone())),
                None => CardPicture::Refused,
            };
            self.png = png;
        }
    }
}

/// Draws a card. There is no picture where the browser cannot, or where it changes what was drawn, as some do to keep
/// pages from telling devices apart.
pub(super) fn draw(card: &Card, words: Language, done: Done) {
    let Some(canvas) = Canvas::new() else {
        return done(None);
    };
    let picture = picture::of(card, words.text(), &mut |words, font| {
        canvas.width(words, &css(font))
    });
    canvas.begin(WIDTH, picture.height, picture.direction.key());
    for mark in &picture.marks {
        match mark {
            Mark::Words {
                x,
                y,
                font,
                ink,
                words,
            } => {
                let x = picture.start(*x);
                canvas.words(words, &css(*font), [x, *y], &color(*ink));
            }
            Mark::Block { place, ink } => canvas.block(*place, &color(*ink)),
            Mark::Shape {
                place,
                size,
                ink,
                shape,
            } => {
                canvas.path(shape.path, shape.filled, *place, *size, &color(*ink));
            }
        }
    }
    let pixels = canvas.pixels();
    if !picture.is_drawn(&pixels) {
        return done(None);
    }
    let pack = move |packed: Option<Vec<u8>>| match packed {
        Some(packed) => Png::of(&png::file(WIDTH, picture.height, &packed), done),
        // A browser that cannot pack makes a picture of its own, which is larger.
        None => canvas.png(done),
    };
    packed(&png::rows(&pixels, WIDTH as usize), Box::new(pack));
}

/// The fonts of the system: a font of our own would be one more request.
fn css(font: Font) -> String {
    let weight = if font.bold { "700 " } else { "400 " };
    [weight, &font.size.to_string(), "px system-ui,sans-serif"].concat()
}

fn color(ink: Ink) -> String {
    let [red, green, blue] = ink.rgb().map(|part| part.to_string());
    ["rgb(", &red, ",", &green, ",", &blue, ")"].concat()
}
