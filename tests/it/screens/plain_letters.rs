//! In the pseudo-language no plain letter shows on any screen: whatever does was not taken from the language.

use super::{PAGES, PSEUDO_PAGES};
use crate::content::plain_words;
use crate::fixtures::models::past_results;
use gut_skin_check::content::sources::{ARTICLE, SOURCES};

/// What is not the language's: what a practice has set, and the host of its booking page.
const OF_THE_PRACTICE: &[&str] = &[
    "The Honeysuckle-And-Buttercup-Meadow-Family-Nutrition-And-Feeding-Centre of Little Sprouts for at Upper Saint Marys Road",
    "Book a first visit with one of our dietitians for children",
    "Little Sprouts Nutrition",
    "book.little-sprouts.example",
    "a-long-name.a-long-name.a-long-name.a-long-name.a-long-name.a-long-name.a-long-name.a-long-name.example",
];

/// Attributes whose value is read out or shown.
const READ: &[&str] = &[
    "aria-label",
    "title",
    "alt",
    "placeholder",
    "aria-description",
];

/// Every text that a reader or a screen reader meets, with what is the practice's own left out.
fn shown(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        found.push(text.to_owned());
        for attribute in READ {
            let start = format!(" {attribute}=\"");
            let values = tag.split(&start).skip(1);
            found.extend(values.map(|value| value.split('"').next().unwrap_or("").to_owned()));
        }
    }
    for text in &mut found {
        for entity in [
            "&amp;", "&lt;", "&gt;", "&quot;", "&#x27;", "&#39;", "&#x2f;",
        ] {
            *text = text.replace(entity, " ");
        }
        for own in OF_THE_PRACTICE {
            *text = text.replace(own, "");
        }
        // What a doctor's software reads has ids.
        if is_a_citation(text) || text.starts_with('{') || is_past(text) {
            text.clear();
        }
    }
    found
}

/// What past results said, and their first lines: they are read as they were shown, in the language of then.
fn is_past(text: &str) -> bool {
    let letters = |text: &str| text.replace(|letter: char| !letter.is_alphanumeric(), "");
    let text = letters(text);
    past_results().iter().any(|check| {
        let first = check.text.lines().next().unwrap_or_default();
        [letters(&check.text), letters(first)].contains(&text)
    })
}

/// What a source is called, and the true record of a reference: as they are in every language.
fn is_a_citation(text: &str) -> bool {
    let plain = |text: &str| text.replace(['&', '\'', '"', '/', '<', '>'], " ");
    let sources = SOURCES.iter().map(|source| source.citation);
    let article = ARTICLE.iter().flat_map(|each| [each.cited, each.record]);
    sources
        .chain(article)
        .any(|known| plain(known) == plain(text))
}

#[test]
fn no_english_word_shows_in_the_pseudo_language() {
    let mut wrong = Vec::new();
    for page in PSEUDO_PAGES.iter() {
        for text in shown(&page.html) {
            if let Some(word) = plain_words(&text).first() {
                wrong.push(format!("{}: {word:?} in {text:?}", page.name));
            }
        }
    }
    assert!(PSEUDO_PAGES.len() > 80);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn this_test_can_see() {
    for page in PAGES.iter() {
        let words = shown(&page.html);
        assert!(
            words.iter().any(|text| !plain_words(text).is_empty()),
            "{}",
            page.name
        );
    }
}

#[test]
fn the_page_says_its_language_and_direction() {
    for page in PSEUDO_PAGES.iter().filter(|page| page.name != "fallback") {
        assert!(
            page.html.contains(r#"lang="en-x-pseudo" dir="rtl""#),
            "{}",
            page.name
        );
    }
    for page in PAGES.iter().filter(|page| page.name != "fallback") {
        assert!(
            page.html.contains(r#"lang="en" dir="ltr""#),
            "{}",
            page.name
        );
    }
}
