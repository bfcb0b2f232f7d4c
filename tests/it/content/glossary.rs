//! Spanish keeps to its glossary, `docs/languages/es.md`: a listed term is translated in one way, a banned word stands nowhere,
//! and no number and no "not" is lost on the way.

use std::path::Path;

use gut_skin_check::content::{EN, ES};

use super::languages::written;

/// English in which a listed word means something else: id, word, reason.
const EXCUSED: &[(&str, &str, &str)] = &[(
    "rf4 option back",
    "poop",
    "\"poop hole\" is an anus, which has its own word",
)];

/// What says "no" in English, and in Spanish.
const NO: [&[&str]; 2] = [
    &[
        "not", "no", "never", "none", "nothing", "nobody", "cannot", "without", "nor", "neither",
    ],
    &[
        "no", "ni", "nunca", "nada", "nadie", "ninguno", "ninguna", "ningún", "sin", "tampoco",
    ],
];

/// Words that say "no" in one language and have no "no" in the other: "Hardly ever" is "Casi nunca",
/// "not sure" is "no sé" or has doubts.
const SAID_OTHERWISE: [&[&str]; 2] = [&["not sure"], &["casi nunca", "no sé"]];

/// Strings whose "no" stands in one language alone, and what says the same in the other.
const NO_OF_ONE: &[(&str, &str)] = &[
    ("rf4 option wet", "dry months: sin mojarse"),
    ("b1 why", "every other day: un día sí y un día no"),
    ("s5 option clear", "clear: no hay nada en la piel"),
    ("e3 option guided", "a trial: una prueba sin un alimento"),
    ("e4 why", "a food trial: una prueba sin un alimento"),
    (
        "text bowel.potty",
        "skip the sits: no le pida que se siente",
    ),
    ("guard.HOLD_CHANGES", "hold off on changes: no cambie"),
    (
        "support flares_few_foods",
        "keep foods in: no perder alimentos",
    ),
    ("ui.start.old", "out of date: no estar al día"),
    ("ui.kept.expiring", "keep it: no lo quiere perder"),
    (
        "ui.log.reminder_how",
        "keeps from forgetting: que no olvide",
    ),
    (
        "ui.storage.erased_elsewhere",
        "gone here too: tampoco están",
    ),
];

/// The strings of English beside those of Spanish, by name.
fn both() -> Vec<(String, String, String)> {
    let spanish = written(&ES).into_iter();
    let pairs = written(&EN).into_iter().zip(spanish);
    pairs
        .map(|((name, english), (_, spanish))| (name, english, spanish))
        .collect()
}

/// The lines of a block of the glossary.
fn block(kind: &str) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/languages/es.md");
    let text = std::fs::read_to_string(file).unwrap();
    let (_, rest) = text.split_once(&format!("```text {kind}\n")).unwrap();
    let (lines, _) = rest.split_once("\n```").unwrap();
    lines.lines().map(str::to_owned).collect()
}

/// What stands between commas.
fn list(words: &str) -> impl Iterator<Item = &str> {
    words.split(',').map(str::trim)
}

/// The words of a text in small letters.
fn words(text: &str) -> Vec<String> {
    let inside = |char: char| char.is_alphanumeric() || char == '\'';
    let all = text.to_lowercase();
    let all = all.split(|char| !inside(char));
    let all = all.map(|word| word.trim_matches('\'').to_owned());
    all.filter(|word| !word.is_empty()).collect()
}

/// Whether the term stands in the words; a star stands for any ending.
fn holds(text: &[String], term: &str) -> bool {
    let term = term.replace('-', " ");
    let term: Vec<&str> = term.split(' ').collect();
    let fits = |(word, wanted): (&String, &&str)| match wanted.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == wanted,
    };
    text.windows(term.len())
        .any(|part| part.iter().zip(&term).all(fits))
}

#[test]
fn a_listed_term_is_translated_in_one_way() {
    let strict = block("strict");
    assert!(strict.len() > 40, "{}", strict.len());
    let mut used = 0;
    for line in strict {
        let (english, stems) = line.split_once('=').expect("english = stems");
        for (name, ours, theirs) in both() {
            let ours = words(&ours);
            let Some(term) = list(english).find(|term| holds(&ours, term)) else {
                continue;
            };
            used += 1;
            let theirs = theirs.to_lowercase();
            let kept = list(stems).any(|stem| theirs.contains(stem));
            let mut excuses = EXCUSED.iter();
            let excused = excuses.any(|(id, word, _)| *id == name && *word == term);
            assert!(kept != excused, "{name}: {term:?} is {stems:?}: {theirs}");
        }
    }
    assert!(used > 500, "{used}");
}

#[test]
fn no_banned_word_is_said_in_spanish() {
    let banned = block("banned");
    assert!(banned.len() > 30, "{}", banned.len());
    for (name, _, theirs) in both() {
        let said = words(&theirs);
        for term in banned.iter().flat_map(|line| list(line)) {
            assert!(!holds(&said, term), "{name} says {term:?}: {theirs}");
        }
    }
}

#[test]
fn every_number_is_kept() {
    let numbers = |text: &str| {
        let parts = text.split(|char: char| !char.is_ascii_digit());
        let mut found: Vec<String> = parts
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect();
        found.sort();
        found
    };
    for (name, ours, theirs) in both() {
        assert_eq!(numbers(&ours), numbers(&theirs), "{name}: {theirs}");
    }
}

#[test]
fn no_not_is_lost_and_none_comes_in() {
    for (name, ours, theirs) in both() {
        let [english, spanish] = [(ours, 0), (theirs, 1)].map(|(text, language)| {
            let mut text = format!(" {} ", words(&text).join(" "));
            for otherwise in SAID_OTHERWISE[language] {
                text = text.replace(otherwise, "");
            }
            let text = words(&text);
            text.iter()
                .any(|word| NO[language].contains(&word.as_str()) || word.ends_with("n't"))
        });
        let one = NO_OF_ONE.iter().any(|(id, _)| *id == name);
        assert_eq!(
            english != spanish,
            one,
            "{name}: {english} in English, {spanish} in Spanish"
        );
    }
}
