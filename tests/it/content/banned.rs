//! Words that the check never uses: docs/content.md 3.10 and 3.11.

use super::strings;

/// Each banned word, and the inflections of it that are banned too.
const BANNED: &[&[&str]] = &[
    &["fix", "fixes", "fixed", "fixing"],
    &["cure", "cures", "cured", "curing", "curable"],
    &["caused by"],
    &["normal", "normally", "abnormal", "abnormally", "normality"],
    &["toxin", "toxins", "toxic", "detox"],
    &["leaky"],
    &["root cause", "root causes"],
    &["picky problem", "picky problems"],
    &["at risk"],
    &["failed", "fail", "fails", "failing", "failure"],
    // Of our own accord: a parent who left something out did nothing wrong.
    &["error", "errors", "invalid", "required", "oops"],
];

/// The names that one option may hold, for parents to know what they give already.
const BRANDS: &[&str] = &["miralax", "movicol"];
const BRAND_OPTION: &str = "x1 option peg";

/// Lower-case words with single spaces between and around them, so that " word " finds whole words.
fn plain(words: &str) -> String {
    let letters = words.chars().map(|char| match char {
        char if char.is_ascii_alphanumeric() || char == '\'' => char.to_ascii_lowercase(),
        _ => ' ',
    });
    let letters: String = letters.collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

fn says(words: &str, banned: &str) -> bool {
    plain(words).contains(&format!(" {banned} "))
}

#[test]
fn no_banned_word_is_said() {
    for (name, words) in strings::all() {
        for banned in BANNED.iter().copied().flatten() {
            assert!(!says(words, banned), "{name} says {banned:?}: {words}");
        }
    }
}

#[test]
fn banned_words_are_found_whole_and_in_any_case() {
    assert!(says("It was Fixed.", "fixed"));
    assert!(says("That is at  risk, then", "at risk"));
    assert!(!says("A prefix", "fix"));
}

#[test]
fn no_dose_is_named() {
    for (name, words) in strings::all() {
        let words = plain(words);
        let tokens: Vec<&str> = words.split_whitespace().collect();
        let units = ["mg", "mcg", "iu", "milligrams", "micrograms", "g", "grams"];
        for (index, token) in tokens.iter().enumerate() {
            let number = token.trim_start_matches(|char: char| char.is_ascii_digit());
            let has_digits = number.len() < token.len();
            let unit = if number.is_empty() {
                tokens.get(index + 1).copied().unwrap_or_default()
            } else {
                number
            };
            assert!(!(has_digits && units.contains(&unit)), "{name}: {words}");
        }
    }
}

#[test]
fn brands_stand_only_in_the_one_option_that_needs_them() {
    let all = strings::all();
    for (name, words) in all {
        let branded = BRANDS.iter().any(|brand| says(words, brand));
        assert_eq!(branded, name == BRAND_OPTION, "{name}: {words}");
    }
}
