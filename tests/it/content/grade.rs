//! Reading level: every string of six or more words at Flesch-Kincaid 7.0 or lower, all together 6.0.
//!
//! Grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59.
//! - Words and sentences: see [`Count`].
//! - Syllables: see [`syllables`]. A number is one word of one syllable.
//! - Citations, addresses and what the parent's own options say in the doctor list are not counted (again).

use super::count::Count;
use super::strings;
use gut_skin_check::content::EN;

const HIGHEST: f64 = 7.0;
const HIGHEST_OVERALL: f64 = 6.0;
const SHORT: usize = 6;

/// Options that read above 7 because of a word that must stay; ten at most.
const ALLOWED: &[(&str, &str)] = &[
    ("rf2 option magnesium", "Magnesium"),
    ("rf4 option familycel", "Celiac"),
    ("rf4 option lack", "Bleeding"),
    ("m3 option magnesium", "magnesia"),
    ("m3 option enema", "suppository"),
    ("x1 option peg", "Movicol"),
    ("g1 row", "tortilla"),
    ("g8 row", "potato"),
    ("g9 row", "cauliflower"),
    ("g10 row", "banana"),
];

/// Words that [`syllables`]' rule counts wrongly, with how many they have.
const EXCEPTIONS: &[(&str, usize)] = &[
    ("anemia", 4),
    ("being", 2),
    ("celiac", 3),
    ("cereal", 3),
    ("chia", 2),
    ("crying", 2),
    ("diagnose", 3),
    ("diagnosis", 4),
    ("diet", 2),
    ("dietitian", 4),
    ("doing", 2),
    ("elsewhere", 2),
    ("fluid", 2),
    ("fluids", 2),
    ("going", 2),
    ("idea", 3),
    ("ideas", 3),
    ("microbiome", 4),
    ("nutrient", 3),
    ("nutrients", 3),
    ("peeing", 2),
    ("probiotic", 4),
    ("probiotics", 4),
    ("reaction", 3),
    ("reactions", 3),
    ("safety", 2),
    ("science", 2),
    ("seeing", 2),
    ("sesame", 3),
    ("something", 2),
    ("sometimes", 2),
    ("somewhere", 2),
    ("tired", 2),
    ("trial", 2),
    ("trials", 2),
    ("trying", 2),
    ("usual", 3),
    ("variety", 4),
];

/// Groups of vowels (y among them, but for a first letter), less a silent ending: `e` after a consonant
/// (not in `-le` after a consonant), `-es` and `-ed` where they add no sound, the `e` of `-ely`. At least 1.
fn syllables(word: &str) -> usize {
    let word: String = word
        .chars()
        .filter(|char| char.is_ascii_alphabetic())
        .map(|char| char.to_ascii_lowercase())
        .collect();
    if let Some((_, count)) = EXCEPTIONS.iter().find(|(exception, _)| *exception == word) {
        return *count;
    }
    let letters = word.as_bytes();
    let vowel = |at: usize| match letters.get(at) {
        Some(b'y') => at > 0,
        Some(letter) => b"aeiou".contains(letter),
        None => false,
    };
    let groups = (0..letters.len())
        .filter(|at| vowel(*at) && (*at == 0 || !vowel(at - 1)))
        .count();
    // The letters before a final `e` that forms a group of its own.
    let stem = |ending: &str| {
        let stem = word.strip_suffix(ending)?;
        let alone = !stem.is_empty() && !vowel(stem.len() - 1);
        alone.then_some(stem)
    };
    let sounded_l = |stem: &str| {
        stem.len() > 1 && stem.ends_with('l') && !vowel(stem.len() - 2) && !stem.ends_with("ll")
    };
    let silent = if let Some(stem) = stem("es") {
        let hissing = ["s", "z", "x", "ch", "sh", "c", "g"];
        !hissing.iter().any(|end| stem.ends_with(end)) && !sounded_l(stem)
    } else if let Some(stem) = stem("ed") {
        !stem.ends_with(['t', 'd'])
    } else if let Some(stem) = stem("e") {
        !sounded_l(stem)
    } else {
        stem("ely").is_some()
    };
    groups.saturating_sub(usize::from(silent)).max(1)
}

fn grade(count: Count) -> f64 {
    let words = count.words as f64;
    0.39 * words / count.sentences as f64 + 11.8 * count.syllables as f64 / words - 15.59
}

fn of(text: &str) -> Count {
    Count::of(text, syllables)
}

fn allowed(name: &str) -> Option<&'static str> {
    let found = ALLOWED.iter().find(|(id, _)| *id == name);
    found.map(|(_, word)| *word)
}

#[test]
fn every_string_reads_at_grade_7_or_lower() {
    let hard: Vec<String> = strings::all()
        .iter()
        .map(|(name, words)| (name, words, of(words)))
        .filter(|(name, _, count)| {
            count.words >= SHORT && allowed(name).is_none() && grade(*count) > HIGHEST
        })
        .map(|(name, words, count)| format!("{:.1} {name}: {words}", grade(count)))
        .collect();
    assert!(hard.is_empty(), "too hard to read:\n{}", hard.join("\n"));
}

#[test]
fn every_allowed_option_needs_its_place_on_the_list() {
    assert!(ALLOWED.len() <= 10, "ten at most");
    let questions = strings::questions(&EN);
    for (id, word) in ALLOWED {
        let (_, words) = questions.iter().find(|(name, _)| name == id).unwrap();
        assert!(words.contains(word), "{id} holds {word}");
        assert!(grade(of(words)) > HIGHEST, "{id} reads well enough now");
    }
}

#[test]
fn syllables_are_counted_as_documented() {
    let words = [
        ("poop", 1),
        ("baby", 2),
        ("take", 1),
        ("little", 2),
        ("checked", 1),
        ("needed", 2),
        ("likes", 1),
        ("boxes", 2),
        ("rarely", 2),
        ("eczema", 3),
        ("constipation", 4),
        ("dietitian", 4),
        ("911", 1),
    ];
    for (word, expected) in words {
        assert_eq!(syllables(word), expected, "{word}");
    }
}

#[test]
fn the_formula_is_flesch_and_kincaid() {
    // 6 words, 1 sentence, 7 syllables: 0.39 * 6 + 11.8 * 7 / 6 - 15.59.
    let easy = grade(of("The cat sat on the table."));
    assert!((easy - 0.5167).abs() < 0.001, "{easy}");
    let hard =
        of("Constipation necessitates multidisciplinary pharmacological intervention strategies.");
    assert!(grade(hard) > HIGHEST);
}

#[test]
fn all_words_together_read_at_grade_6_or_lower() {
    let mut all = Count::default();
    for (_, words) in strings::all() {
        all.add(of(words));
    }
    assert!(grade(all) <= HIGHEST_OVERALL, "{:.2}", grade(all));
}
