//! How long the check takes: counted from its words and gates, as the start screen and docs/content.md 3.0 tell it.

use gut_skin_check::content::text::Fixed;
use gut_skin_check::content::{EN, languages};
use gut_skin_check::review::length::{Length, Way};

use crate::fixtures::spec::questions::between;
use crate::fixtures::spec::section;

/// At most so many questions on the shortest way (3.12).
const MOST_QUESTIONS: usize = 24;

fn english(way: Way) -> Length {
    way.length(&EN)
        .expect("an answer to each question of the way")
}

/// The numbers in a text, in order.
fn numbers(text: &str) -> Vec<usize> {
    let plain = text.replace(',', "");
    let parts = plain.split(|char: char| !char.is_ascii_digit());
    parts.filter_map(|number| number.parse().ok()).collect()
}

#[test]
fn the_start_screen_tells_the_minutes_of_the_three_ways() {
    let minutes: Vec<usize> = Way::ALL.iter().map(|way| english(*way).minutes()).collect();
    assert_eq!(numbers((EN.fixed)(Fixed::Start)), minutes);
}

#[test]
fn questions_taps_and_minutes_are_those_of_the_specification() {
    let told = section("### 3.0 Topics");
    let first = between(
        &told,
        "a first result comes after ",
        ", the first danger signs",
    );
    let first = numbers(first);
    let found = english(Way::FirstResult);
    assert_eq!(first, [found.questions, found.minutes()]);
    for (way, start, end) in [
        (
            Way::Shortest,
            "The shortest complete core is ",
            ", a usual one",
        ),
        (Way::Usual, ", a usual one ", ". One more question"),
    ] {
        let told = numbers(between(&told, start, end));
        let found = english(way);
        let [questions, words, taps, minutes] = told[..] else {
            panic!("{told:?}");
        };
        assert_eq!((found.questions, found.taps), (questions, taps), "{way:?}");
        assert_eq!(found.minutes(), minutes, "{way:?}");
        // 3.12 leaves open what some lines of a screen count as; its count is 23 words higher than ours on both ways.
        let apart = words.abs_diff(found.words);
        assert!(
            100 * apart <= 2 * words,
            "{way:?}: {} words, not {words}",
            found.words
        );
    }
}

#[test]
fn the_shortest_way_is_short() {
    assert!(english(Way::Shortest).questions <= MOST_QUESTIONS);
}

#[test]
fn every_language_is_counted() {
    for text in languages() {
        for way in Way::ALL {
            let length = way
                .length(text)
                .expect("an answer to each question of the way");
            assert!(length.words > 500 && length.minutes() > 0, "{}", text.lang);
        }
    }
}
