//! The picture says what the card says: in the same strings, in a picture of the promised size.

use gut_skin_check::content::languages;
use gut_skin_check::content::text::grammar::Direction;
use gut_skin_check::formats::marks::{Font, Ink, Mark, Picture, WIDTH};
use gut_skin_check::formats::picture::{MAX_HEIGHT, SMALLEST, of as draw};
use gut_skin_check::formats::text::{of_card, of_result};
use gut_skin_check::report::Card;
use gut_skin_check::settings::Config;
use gut_skin_check::settings::config::BandsShown;

use super::properties::results;
use super::report;
use crate::support::spell;

/// Letters as wide as the widest of the systems' fonts are in the middle.
fn width(words: &str, font: Font) -> u32 {
    let letters = u32::try_from(words.chars().count()).expect("few letters");
    letters * font.size * if font.bold { 58 } else { 54 } / 100
}

fn each(mut what: impl FnMut(&str, &Card, &Picture, &str, &str)) {
    for text in languages() {
        for (answers, _) in results() {
            for bands in [BandsShown::Show, BandsShown::Hide] {
                let config = Config {
                    bands,
                    ..Config::default()
                };
                let report = report(text, &answers, &config);
                let card = report.card().expect("a card");
                let picture = draw(card, text, &mut width);
                let (alt, message) = (of_card(card, text), of_result(&report, text));
                what(&spell(&answers), card, &picture, &alt, &message);
            }
        }
    }
}

/// Words of a language that stands for none are longer than those of any.
fn is_pseudo(card: &Card) -> bool {
    card.learning.starts_with('\u{27e6}')
}

/// The words of a picture; lines of one paragraph are joined.
fn words(picture: &Picture) -> String {
    let lines = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Words { words, .. } => Some(words.as_str()),
        Mark::Shape { .. } | Mark::Block { .. } => None,
    });
    lines.collect::<Vec<_>>().join(" ")
}

#[test]
fn picture_alt_text_and_message_have_the_words_of_the_card() {
    each(|case, card, picture, alt, message| {
        let drawn = words(picture);
        let mut wanted = vec![card.headline.words, card.learning, &card.foot];
        wanted.push(&card.date_and_age);
        wanted.extend(card.steps.iter().map(|step| step.line));
        wanted.extend(card.score.iter().map(|score| score.words.as_str()));
        for topic in &card.topics {
            wanted.extend([topic.word, topic.label]);
        }
        if let Some(doctor) = &card.doctor {
            wanted.push(doctor.title);
            wanted.extend(doctor.flags.iter().map(String::as_str));
            wanted.extend(doctor.more.as_deref());
        }
        for words in wanted {
            for (face, all) in [("picture", drawn.as_str()), ("alt", alt), ("text", message)] {
                assert!(all.contains(words), "{case}: {face} lacks {words}");
            }
        }
        // And no line that the message does not have.
        for line in alt.lines() {
            assert!(message.lines().any(|it| it == line), "{case}: {line}");
        }
    });
}

#[test]
fn it_is_small_enough_and_its_words_are_large_enough() {
    each(|case, card, picture, _, _| {
        assert!(
            picture.height <= MAX_HEIGHT || is_pseudo(card),
            "{case}: {}",
            picture.height
        );
        for mark in &picture.marks {
            match mark {
                Mark::Words {
                    x, y, font, words, ..
                } => {
                    assert!(font.size >= SMALLEST, "{case}: {words}");
                    assert!(*y + 10 <= picture.height, "{case}: {words}");
                    // A word that is wider than its place by itself is not broken.
                    let one = !words.contains(' ');
                    assert!(x + width(words, *font) <= WIDTH || one, "{case}: {words}");
                }
                Mark::Shape {
                    place: [x, y],
                    size,
                    ..
                } => {
                    assert!(x + size <= WIDTH && y + size <= picture.height, "{case}");
                }
                Mark::Block {
                    place: [x, y, width, height],
                    ..
                } => {
                    assert!(x + width <= WIDTH && y + height <= picture.height, "{case}");
                }
            }
        }
    });
}

#[test]
fn its_headline_lies_in_the_square_that_chats_show() {
    each(|case, card, picture, _, _| {
        let first = card.headline.words.split(' ').next().expect("a word");
        let top = picture.marks.iter().find_map(|mark| match mark {
            Mark::Words { y, font, words, .. } if font.size > 50 && words.starts_with(first) => {
                Some(y - font.size)
            }
            _ => None,
        });
        let cut = (picture.height.clamp(WIDTH, MAX_HEIGHT) - WIDTH) / 2;
        assert!(top.expect("a headline") >= cut, "{case}");
    });
}

#[test]
fn words_lie_over_nothing_else_and_where_they_are_read_from() {
    each(|case, _, picture, _, _| {
        let lines = picture.marks.iter().filter_map(|mark| match mark {
            Mark::Words {
                x, y, font, words, ..
            } => {
                let end = x + width(words, *font);
                Some((*x, end, y - font.size, *y, words))
            }
            _ => None,
        });
        let lines: Vec<_> = lines.collect();
        for (index, a) in lines.iter().enumerate() {
            for b in &lines[index + 1..] {
                let apart = a.1 <= b.0 || b.1 <= a.0 || a.3 <= b.2 || b.3 <= a.2;
                assert!(apart, "{case}: {} over {}", a.4, b.4);
            }
        }
        let [start, other] = match picture.direction {
            Direction::Ltr => [60, WIDTH - 60],
            Direction::Rtl => [WIDTH - 60, 60],
        };
        assert_eq!(
            (picture.start(60), picture.start(WIDTH - 60)),
            (start, other)
        );
    });
}

#[test]
fn its_colors_are_the_light_ones_of_the_styles() {
    let tokens = include_str!("../../../styles/tokens.css");
    for (ink, name) in [
        (Ink::Text, "--gsc-ink: light-dark("),
        (Ink::Soft, "--gsc-soft: light-dark("),
        (
            Ink::Accent,
            "--gsc-accent: light-dark(var(--gsc-brand-light, ",
        ),
        (Ink::Ground, "--gsc-card: light-dark("),
        (Ink::Box, "--gsc-sand: light-dark("),
        (Ink::Empty, "--gsc-line: light-dark("),
    ] {
        let (_, found) = tokens.split_once(name).expect(name);
        let [red, green, blue] = ink.rgb();
        assert!(
            found.starts_with(&format!("#{red:02x}{green:02x}{blue:02x}")),
            "{name}"
        );
    }
    assert_eq!(Ink::ALL.len(), 6, "each has its line above");
}
