//! The documented shape of an exported file (`docs/export.schema.json`) and what is exported. The patterns are matched by a
//! small matcher of the test's own, for the part of the syntax that the schema uses.

use super::any_library;
use gut_skin_check::storage::library::export::{KIND, VERSION, export};
use proptest::prelude::*;
use serde_json::Value;

const SCHEMA: &str = include_str!("../../../../docs/export.schema.json");
const EXPORT_V1: &str = include_str!("../../../fixtures/library/export-v1.json");

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

/// Whether a pattern is found in a text. Knows groups, alternatives, sets, `?`, `*`, `+` and `{n}`.
fn is_found(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    assert_eq!(pattern[0], '^', "patterns begin at the beginning");
    any_of(&pattern[1..], &text, 0, &|_| true)
}

/// The parts of a pattern between the bars that are in no inner brackets.
fn alternatives(pattern: &[char]) -> Vec<&[char]> {
    let (mut depth, mut in_set, mut start, mut parts) = (0, false, 0, Vec::new());
    for (place, letter) in pattern.iter().enumerate() {
        match letter {
            '[' => in_set = true,
            ']' => in_set = false,
            '(' if !in_set => depth += 1,
            ')' if !in_set => depth -= 1,
            '|' if !in_set && depth == 0 => {
                parts.push(&pattern[start..place]);
                start = place + 1;
            }
            _ => {}
        }
    }
    parts.push(&pattern[start..]);
    parts
}

fn any_of(pattern: &[char], text: &[char], at: usize, then: &dyn Fn(usize) -> bool) -> bool {
    let mut parts = alternatives(pattern).into_iter();
    parts.any(|part| sequence(part, text, at, then))
}

/// Where the first thing of a pattern ends.
fn end_of_first(pattern: &[char]) -> usize {
    let close = |open, close| {
        let mut depth = 0;
        for (place, letter) in pattern.iter().enumerate() {
            depth += i32::from(*letter == open) - i32::from(*letter == close);
            if depth == 0 {
                return place + 1;
            }
        }
        panic!("a bracket is open");
    };
    match pattern[0] {
        '(' => close('(', ')'),
        '[' => close('[', ']'),
        _ => 1,
    }
}

fn sequence(pattern: &[char], text: &[char], at: usize, then: &dyn Fn(usize) -> bool) -> bool {
    if pattern.is_empty() {
        return then(at);
    }
    if pattern == ['$'] {
        return at == text.len() && then(at);
    }
    let end = end_of_first(pattern);
    let (first, mut rest) = pattern.split_at(end);
    let (least, most) = match rest.first() {
        Some('?') => (0, 1),
        Some('*') => (0, usize::MAX),
        Some('+') => (1, usize::MAX),
        Some('{') => {
            let close = rest.iter().position(|letter| *letter == '}').unwrap();
            let count: String = rest[1..close].iter().collect();
            rest = &rest[close..];
            (count.parse().unwrap(), count.parse().unwrap())
        }
        _ => return once(first, text, at, &|at| sequence(rest, text, at, then)),
    };
    repeated(first, (least, most), text, at, &|at| {
        sequence(&rest[1..], text, at, then)
    })
}

fn repeated(
    first: &[char],
    (least, most): (usize, usize),
    text: &[char],
    at: usize,
    then: &dyn Fn(usize) -> bool,
) -> bool {
    let more = most > 0
        && once(first, text, at, &|next| {
            next > at && repeated(first, (least.saturating_sub(1), most - 1), text, next, then)
        });
    more || least == 0 && then(at)
}

fn once(first: &[char], text: &[char], at: usize, then: &dyn Fn(usize) -> bool) -> bool {
    if first[0] == '(' {
        return any_of(&first[1..first.len() - 1], text, at, then);
    }
    let Some(letter) = text.get(at) else {
        return false;
    };
    let fits = if first[0] == '[' {
        let set: String = first[1..first.len() - 1].iter().collect();
        let (set, without) = set
            .strip_prefix('^')
            .map_or((set.as_str(), false), |set| (set, true));
        let set: Vec<char> = set.chars().collect();
        let mut ranges = set.windows(3).filter(|three| three[1] == '-');
        let ranged = ranges.any(|three| (three[0]..=three[2]).contains(letter));
        (ranged || *letter != '-' && set.contains(letter)) != without
    } else {
        first[0] == *letter
    };
    fits && then(at + 1)
}

/// What is wrong with a file by the schema.
fn faults(file: &str) -> Vec<String> {
    let (schema, file) = (schema(), serde_json::from_str::<Value>(file).unwrap());
    let file = file.as_object().unwrap();
    let mut faults = Vec::new();
    for name in schema["required"].as_array().unwrap() {
        if !file.contains_key(name.as_str().unwrap()) {
            faults.push(format!("{name} is missing"));
        }
    }
    for (name, value) in file {
        let property = schema["properties"].get(name);
        let patterns = schema["patternProperties"].as_object().unwrap();
        let mut patterns = patterns
            .iter()
            .filter(|(pattern, _)| is_found(pattern, name));
        let fits = match (property, patterns.next()) {
            (Some(rule), None) => *value == rule["const"],
            (None, Some((_, rule))) => {
                is_found(rule["pattern"].as_str().unwrap(), value.as_str().unwrap())
            }
            _ => false,
        };
        if !fits {
            faults.push(format!("{name}: {value}"));
        }
    }
    faults
}

#[test]
fn what_was_ever_exported_has_the_documented_shape() {
    assert_eq!(faults(EXPORT_V1), Vec::<String>::new());
    let schema = schema();
    assert_eq!(schema["properties"][KIND.0]["const"], KIND.1);
    assert_eq!(schema["properties"]["v"]["const"], VERSION.to_string());
    assert_eq!(schema["additionalProperties"], false);
}

#[test]
fn the_schema_refuses_what_has_another_shape() {
    for (from, to) in [
        ("\"v\":\"1\"", "\"v\":\"2\""),
        ("\"1/child\":\"\"", "\"1/child\":\"square blue\""),
        ("\"1/child\":\"\"", "\"x\":\"\""),
        ("1/log/2026", "1/log/26"),
        ("1/check/1", "1/check/x"),
        ("level=", "level=urgent "),
        ("poop=0", "mood=0"),
    ] {
        assert!(EXPORT_V1.contains(from), "{from}");
        assert!(!faults(&EXPORT_V1.replacen(from, to, 1)).is_empty(), "{to}");
    }
    assert!(
        is_found("^(a|bc)+d{2}[^e-g]*$", "abcadd-h")
            && !is_found("^(a|bc)+d{2}[^e-g]*$", "abcaddf")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_exported_has_the_documented_shape(library in any_library()) {
        prop_assert_eq!(faults(&export(&library)), Vec::<String>::new());
    }
}
