//! What holds for every language beside English: no word of English is left in it, the placeholders are those of English,
//! and the language is in the list that the tests read.

use std::path::Path;

use gut_skin_check::content::pseudo::PSEUDO;
use gut_skin_check::content::text::{Numbers, Piece};
use gut_skin_check::content::{CLINICAL_REVIEW, EN, Text, languages};
use gut_skin_check::domain::questions::{Choice, Country};

use super::{plain_words, strings};

/// Words that a language shares with English: language, word, and the reason.
const SHARED: &[(&str, &str, &str)] = &[
    ("es", "No", "the same word"),
    ("es", "Zinc", "the same word"),
    ("es", "Color", "the same word"),
    ("es", "tofu", "a loan word"),
    ("es", "Australia", "a name"),
];

/// Every word of a language as it is written, by name.
pub(super) fn written(text: &'static Text) -> Vec<(String, String)> {
    let mut found = strings::questions(text);
    found.extend(strings::words(text));
    let templates = strings::templates(text).into_iter();
    let screens = strings::ui(text).into_iter();
    let rest = templates.chain(screens);
    found.extend(rest.map(|(name, words)| (name, words.to_owned())));
    for second_year in [false, true] {
        let name = format!("milk cups {second_year}");
        found.push((name, (text.milk_cups)(second_year).to_owned()));
    }
    found
}

/// What is in braces, sorted.
fn placeholders(words: &str) -> Vec<&str> {
    let parts = words.split('{').skip(1);
    let mut found: Vec<&str> = parts
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect();
    found.sort_unstable();
    found
}

/// Words without what is in braces.
fn outside_braces(words: &str) -> String {
    let parts = words.split('{');
    parts
        .map(|part| part.split_once('}').map_or(part, |(_, after)| after))
        .collect()
}

fn others() -> impl Iterator<Item = &'static Text> {
    languages().into_iter().skip(1)
}

#[test]
fn no_string_of_a_language_is_left_in_english() {
    let english = written(&EN);
    for text in others() {
        let words = written(text);
        assert_eq!(words.len(), english.len(), "{}", text.lang);
        for ((name, theirs), (english_name, ours)) in words.iter().zip(&english) {
            assert_eq!(name, english_name);
            let has_letters = outside_braces(ours).contains(char::is_alphabetic);
            let same = theirs == ours && has_letters;
            let mut words = SHARED.iter();
            let shared = words.any(|(lang, word, _)| *lang == text.lang && word == theirs);
            assert!(
                !same || shared,
                "{}: {name} is still English: {theirs:?}",
                text.lang
            );
        }
    }
}

#[test]
fn what_is_shared_with_english_is_said() {
    for (lang, word, _) in SHARED {
        let text = others()
            .find(|text| text.lang == *lang)
            .expect("a language");
        let said = written(text);
        assert!(
            said.iter().any(|(_, words)| words == word),
            "{lang}: {word}"
        );
    }
}

#[test]
fn a_language_fills_in_the_same_values() {
    let english = written(&EN);
    for text in others() {
        for ((name, theirs), (_, ours)) in written(text).iter().zip(&english) {
            assert_eq!(
                placeholders(theirs),
                placeholders(ours),
                "{}: {name}",
                text.lang
            );
        }
    }
}

/// The phone numbers of a country, line by line.
fn phones(numbers: &'static Numbers) -> [Vec<&'static str>; 6] {
    let lines = [
        Some(numbers.emergency),
        Some(numbers.advice),
        Some(numbers.poison),
        numbers.crisis,
        Some(numbers.childline),
        numbers.food_help,
    ];
    lines.map(|pieces| {
        let phone = |piece: &'static Piece| match piece {
            Piece::Tel(number) => Some(*number),
            Piece::Words(_) | Piece::Topic(_) => None,
        };
        pieces
            .unwrap_or_default()
            .iter()
            .filter_map(phone)
            .collect()
    })
}

#[test]
fn a_language_has_the_numbers_of_each_country() {
    for text in others() {
        for country in Country::ALL.iter().copied() {
            let (theirs, ours) = ((text.numbers)(country), (EN.numbers)(country));
            assert_eq!(theirs.crisis.is_some(), ours.crisis.is_some());
            assert_eq!(theirs.food_help.is_some(), ours.food_help.is_some());
            assert_eq!(phones(theirs), phones(ours), "{}: {country:?}", text.lang);
        }
    }
}

#[test]
fn every_language_of_the_folder_is_read_by_the_tests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content");
    let mut tags = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type().unwrap().is_dir() && name != "text" {
            tags.push(name);
        }
    }
    for tag in &tags {
        assert!(
            languages().iter().any(|text| text.lang == tag),
            "{tag} is in no test"
        );
    }
    assert_eq!(
        tags.len() + 1,
        languages().len(),
        "all of them, and the pseudo-language"
    );
}

#[test]
fn the_page_has_no_words_before_the_build_has_written_them() {
    let index =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/index.html")).unwrap();
    for part in ["lang", "dir", "title", "description"] {
        let found = index.matches(&format!("gsc:{part}")).count();
        assert_eq!(
            found, 1,
            "gsc:{part} is written once, for the build to replace"
        );
    }
    for text in languages() {
        assert!(!index.contains(text.ui.app.title), "{}", text.ui.app.title);
    }
}

#[test]
fn english_says_the_state_of_the_review() {
    assert_eq!(EN.ui.method.review_state, CLINICAL_REVIEW);
}

#[test]
fn plurals_and_lists_of_english() {
    let forms = EN.ui.age.years_n;
    assert_eq!(EN.count(forms, 1), "1 year");
    assert_eq!(EN.count(forms, 0), "{n} years");
    assert_eq!(EN.count(forms, 2), "{n} years");
    assert_eq!((EN.join_or)(&[]), "");
    assert_eq!((EN.join_or)(&["a"]), "a");
    assert_eq!((EN.join_or)(&["a", "b"]), "a or b");
    assert_eq!((EN.join_or)(&["a", "b", "c"]), "a, b, or c");
}

#[test]
fn the_pseudo_language_is_longer_and_has_no_plain_letter() {
    for ((name, theirs), (_, ours)) in written(&PSEUDO).iter().zip(&written(&EN)) {
        assert_eq!(
            plain_words(&outside_braces(theirs)),
            Vec::<String>::new(),
            "{name}"
        );
        let letters = |text: &str| {
            outside_braces(text)
                .chars()
                .filter(|it| it.is_alphabetic())
                .count()
        };
        let (longer, usual) = (letters(theirs), letters(ours));
        assert!(
            5 * longer >= 7 * usual,
            "{name}: {longer} letters, not {usual}: {theirs}"
        );
    }
    for (name, words) in strings::filled(&PSEUDO) {
        assert_eq!(plain_words(&words), Vec::<String>::new(), "{name}: {words}");
    }
}
