//! Words that the check never says: docs/content.md 3.10 to 3.12, and the beginning of section 3 (one word for one idea).

use gut_skin_check::content::EN;
use gut_skin_check::domain::questions::Country;

use super::strings;
use crate::fixtures::spec::questions::between;
use crate::fixtures::spec::section;
use crate::support;

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
    // One word for one idea: off limits, throwing up, allergy doctor, poop softener.
    &["off menu", "off the menu", "left out", "leaves out"],
    &["a cut food", "cut food", "cut foods out"],
    &["allergist", "allergists"],
    &["vomit", "vomits", "vomiting", "vomited"],
    &["stool softener", "laxative", "laxatives"],
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

/// Quoted words of the "Text test" of 3.12.
#[test]
fn the_words_that_the_specification_names_are_banned() {
    let section = section("### 3.12 What the tests must hold");
    let named = between(&section, "- Text test: ", " stand in no text");
    let named = named.split('"').skip(1).step_by(2);
    let named: Vec<&str> = named.collect();
    assert_eq!(named.len(), 6, "{named:?}");
    for words in named {
        let banned = BANNED
            .iter()
            .any(|inflections| inflections.contains(&words));
        assert!(banned, "{words}");
    }
}

/// The text that asks for a poop plan is never shown to a family that has one or had one.
#[test]
fn nobody_with_a_poop_plan_is_told_to_ask_for_one() {
    let mut read = 0;
    for base in strings::many_answers() {
        for helped in ["started", "helping", "nothelping", "stopped"] {
            let answers = support::with(base, &format!("b7=gt3m x2={helped}"));
            let Some((answers, _)) = strings::assessed(&answers) else {
                continue;
            };
            for (name, words) in strings::result_lines(&EN, &answers, Country::Us) {
                read += 1;
                assert!(
                    !words.contains("Ask the doctor for a poop plan"),
                    "{name} for {}",
                    support::spell(&answers)
                );
            }
        }
    }
    assert!(read > 1000);
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
