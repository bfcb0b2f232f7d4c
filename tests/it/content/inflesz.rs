//! Reading ease of Spanish: INFLESZ, the scale for texts that patients read (Barrio-Cantalejo 2008) on the formula of
//! Szigriszt-Pazos. Every screen has 65 or more, emergency and today 80, and all strings together 75.
//!
//! Ease = 206.835 - 62.3 * syllables / words - words / sentences.
//! - Words and sentences: see [`Count`]. A sentence also ends with a heading, a line or a list item.
//! - Syllables: see [`syllables`]. A word that is not Spanish is counted as if it were.

use gut_skin_check::content::{ES, Text};
use gut_skin_check::ui::prerender;

use super::count::Count;
use super::languages::written;
use crate::fixtures::models::fixtures;

const SCREEN: f64 = 65.0;
const DANGER: f64 = 80.0;
const ALL: f64 = 75.0;
/// A screen of fewer words has no score that says anything.
const FEW: usize = 30;

/// Screens that may be below, and why.
const ALLOWED: &[(&str, &str)] = &[("fhir", "the file for a program is shown as it is")];

const VOWELS: &str = "aeiouáéíóúü";
const STRONG: &str = "aeoáéó";
const LIFTED: &str = "íú";

/// Vowels that are spoken apart are two syllables: two strong ones, or a weak one with an accent beside another. All others
/// together are one. The `u` of `qu`, `gue` and `gui` is silent; `y` is a vowel where none follows.
fn syllables(word: &str) -> usize {
    let mut word: String = word.chars().filter(|char| char.is_alphabetic()).collect();
    word = word.to_lowercase().replace("qu", "k");
    for (spelled, spoken) in [("gue", "ge"), ("gui", "gi"), ("gué", "gé"), ("guí", "gí")] {
        word = word.replace(spelled, spoken);
    }
    let letters: Vec<char> = word.chars().collect();
    let is_vowel = |at: usize| match letters.get(at) {
        Some('y') => !letters
            .get(at + 1)
            .is_some_and(|next| VOWELS.contains(*next)),
        Some(letter) => VOWELS.contains(*letter),
        None => false,
    };
    let begins = |at: &usize| {
        let Some((before, letter)) = at
            .checked_sub(1)
            .map(|before| (letters[before], letters[*at]))
        else {
            return is_vowel(*at);
        };
        let apart = STRONG.contains(before) && STRONG.contains(letter)
            || LIFTED.contains(before)
            || LIFTED.contains(letter);
        is_vowel(*at) && (!is_vowel(at - 1) || apart)
    };
    (0..letters.len()).filter(begins).count().max(1)
}

fn ease(count: Count) -> f64 {
    let (words, sentences) = (count.words as f64, count.sentences as f64);
    206.835 - 62.3 * count.syllables as f64 / words - words / sentences
}

/// The texts of a page, each as far as its line goes.
fn lines(html: &str) -> Vec<String> {
    const INSIDE: [&str; 8] = ["strong", "a", "b", "em", "i", "span", "abbr", "bdi"];
    let mut all = vec![String::new()];
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let name = tag.trim_start_matches('/').split([' ', '/']).next();
        if !INSIDE.contains(&name.unwrap_or_default()) {
            all.push(String::new());
        }
        let line = all.last_mut().expect("a line");
        line.push_str(
            &text
                .replace("&#x27;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"),
        );
    }
    all
}

fn shown(text: &'static Text) -> Vec<(String, &'static str, Count)> {
    let all = fixtures().into_iter().map(|fixture| {
        let mut count = Count::default();
        for line in lines(&prerender::html(
            &fixture.model,
            text,
            "1 de noviembre de 2026",
        )) {
            count.add(Count::of(&line, syllables));
        }
        (fixture.name, fixture.screen, count)
    });
    all.collect()
}

#[test]
fn every_screen_reads_well_and_danger_reads_best() {
    let hard: Vec<String> = shown(&ES)
        .into_iter()
        .filter(|(_, _, count)| count.words >= FEW)
        .filter(|(name, screen, count)| {
            let least = if ["emergency", "today"].contains(screen) {
                DANGER
            } else {
                SCREEN
            };
            let allowed = ALLOWED.iter().any(|(id, _)| id == name);
            allowed == (ease(*count) >= least)
        })
        .map(|(name, _, count)| format!("{:.1} {name}: {count:?}", ease(count)))
        .collect();
    assert!(
        hard.is_empty(),
        "hard to read, or allowed and easy:\n{}",
        hard.join("\n")
    );
}

#[test]
fn all_strings_together_read_well() {
    let mut count = Count::default();
    for (_, words) in written(&ES) {
        count.add(Count::of(&words, syllables));
    }
    assert!(ease(count) >= ALL, "{:.1}", ease(count));
}

#[test]
fn syllables_are_counted_as_documented() {
    let words = [
        ("popó", 2),
        ("día", 2),
        ("siéntese", 3),
        ("cuidado", 3),
        ("leer", 2),
        ("cae", 2),
        ("alimento", 4),
        ("guisante", 3),
        ("queso", 2),
        ("antigüedad", 4),
        ("hoy", 1),
        ("yogur", 2),
        ("ahora", 3),
        ("muy", 1),
        ("país", 2),
        ("estreñimiento", 5),
        ("911", 1),
    ];
    for (word, count) in words {
        assert_eq!(syllables(word), count, "{word}");
    }
}
