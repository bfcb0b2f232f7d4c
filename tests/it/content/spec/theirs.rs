//! What the specification says, by key.

use gut_skin_check::domain::QuestionId;

use crate::fixtures::spec::questions::{
    between, lead_and_detail, list, options, question_rows, retired, whole,
};
use crate::fixtures::spec::{rows, section};

use super::{Words, words};

/// Where the words of a flag are those of what was ticked.
pub(super) const OWN_WORDS: &str = "the option's own words";

/// The questions, their options, the rows of the grid and their short names: 3.2.
pub(super) fn questions() -> Words {
    let mut found = Vec::new();
    // Whether every question is there is told by the test of the order.
    let known = |row: &Vec<String>| QuestionId::from_key(&row[0]).is_some();
    for row in question_rows().into_iter().filter(known) {
        let key = &row[0];
        found.push((format!("{key} ask"), row[1].clone()));
        found.push((format!("{key} why"), row[3].clone()));
        found.push((format!("{key} source"), row[4].clone()));
        if key != "age" {
            for (place, (value, words)) in options(&row[2]).into_iter().enumerate() {
                let (lead, detail) = lead_and_detail(&words);
                if !lead.is_empty() {
                    found.push((format!("{key} lead {value}"), lead));
                    found.push((format!("{key} detail {value}"), detail));
                }
                // The place holds the order; "none" of a list stands apart.
                found.push((format!("{key} option {value}"), whole(&words)));
                found.push((format!("{key} place of {value}"), place.to_string()));
            }
        }
    }
    for it in retired().iter().filter(|it| it.read_as.starts_with('S')) {
        let key = format!("{} ({}, retired)", it.read_as, it.value);
        let row = flag_rows().into_iter().find(|row| row[0] == key);
        let words = row.expect("a row for a retired sign")[2].clone();
        found.push((format!("{} retired {}", it.id, it.value), words));
    }
    let section = section("### 3.2 Questions");
    let (grid, names) = section.split_once("Short names of the groups").unwrap();
    let (_, grid) = grid.split_once("Grid rows for `g`").unwrap();
    for row in rows(grid) {
        found.push((format!("{} row", row[0]), row[1].clone()));
        found.push((format!("{} counts", row[0]), row[2].clone()));
        if row[3] != "-" {
            found.push((format!("{} not", row[0]), row[3].clone()));
        }
    }
    for row in rows(names) {
        found.push((format!("{} short", row[0]), row[1].clone()));
    }
    words(found)
}

/// A cell of the texts table without the words that say when the text stands.
fn without_condition(cell: &str) -> String {
    let mut text = cell;
    if ["in place of ", "added "]
        .iter()
        .any(|start| text.starts_with(start))
    {
        text = text.split_once(": ").unwrap().1;
    }
    text = text.trim_start_matches("(About and result) ");
    let aside = " (Where milk alone";
    text = text.split_once(aside).map_or(text, |(text, _)| text);
    text.to_owned()
}

/// The texts and notes of 3.8.
pub(super) fn texts() -> Words {
    let section = section("### 3.8 Result texts");
    let (texts, rest) = section.split_once("**Food-idea lists**").unwrap();
    let (_, notes) = rest.split_once("**Notes**").unwrap();
    let texts = rows(texts).into_iter();
    let texts = texts.map(|row| (row[0].clone(), row[1].clone()));
    let notes = rows(notes).into_iter();
    let notes = notes.map(|row| (row[0].clone(), row[2].clone()));
    let all = texts.chain(notes);
    words(all.map(|(key, cell)| (key, without_condition(&cell))))
}

/// The step lines of 3.8: one key a row, or two with " high / some".
pub(super) fn steps() -> Words {
    let section = section("### 3.8 Result texts");
    let steps = between(&section, "**Step lines**", "**Notes**");
    let mut found = Vec::new();
    for row in rows(steps) {
        match row[0].strip_suffix(" high / some") {
            Some(domain) => {
                let (high, some) = row[1].split_once(" / ").unwrap();
                found.push((format!("{domain} high"), high.to_owned()));
                found.push((format!("{domain} some"), some.to_owned()));
            }
            None => found.push((row[0].clone(), row[1].clone())),
        }
    }
    words(found)
}

/// The rows of 3.3 with a flag, its trigger and its card line.
fn flag_rows() -> Vec<Vec<String>> {
    let rows = rows(&section("### 3.3 Level rules")).into_iter();
    rows.filter(|row| row.len() == 3).collect()
}

/// The lines of the today card and the card lines of flags: 3.3. A row with a condition in brackets is a line of its own.
pub(super) fn flags() -> Words {
    let today = rows(&section("### 3.3 Level rules")).into_iter();
    let today = today.filter(|row| row.len() == 2);
    let mut found: Vec<(String, String)> = today
        .map(|row| (format!("today {}", row[0]), row[1].clone()))
        .collect();
    for row in flag_rows() {
        let (flags, condition) = row[0].split_once(" (").unwrap_or((&row[0], ""));
        if !flags.starts_with('S') && flags != "U11" {
            continue;
        }
        for flag in list(flags) {
            let key = if condition.is_empty() {
                flag
            } else {
                format!("{flag} ({condition}")
            };
            found.push((format!("line {key}"), row[2].trim_matches('"').to_owned()));
        }
    }
    words(found)
}

/// The signs for extra support: 3.7b.
pub(super) fn support() -> Words {
    let rows = rows(&section("### 3.7b Signs")).into_iter();
    words(rows.map(|row| (row[0].clone(), row[2].clone())))
}

/// The evidence cards: 3.9.
pub(super) fn cards() -> Words {
    let rows = rows(&section("### 3.9 Evidence cards")).into_iter();
    words(rows.flat_map(|row| {
        [
            (row[0].clone(), row[1].clone()),
            (format!("{} sources", row[0]), row[2].clone()),
        ]
    }))
}

/// The numbers of the countries: 2i.
pub(super) fn phones() -> Words {
    let section = section("### i. Numbers by country");
    let (_, shown) = section.split_once("Strings the check shows").unwrap();
    let columns = [
        "emergency",
        "advice",
        "poison",
        "crisis",
        "childline",
        "er",
        "food_help",
    ];
    words(rows(shown).into_iter().flat_map(|row| {
        assert_eq!(row.len(), columns.len() + 1, "{row:?}");
        let cells = columns.into_iter().zip(row[1..].to_vec());
        let named = cells.map(|(what, words)| (format!("{} {what}", row[0]), words));
        named.collect::<Vec<_>>()
    }))
}

/// Labels, topic words and signs in words: lists in the specification's prose.
pub(super) fn lists() -> Words {
    let texts = section("### 3.8 Result texts");
    let mut found = Vec::new();
    let mut labels = Vec::new();
    for label in between(&texts, "Band labels: ", ". Unsure").split(", ") {
        let (band, words) = label.split_once(' ').unwrap();
        labels.push(band.to_owned());
        found.push((format!("label {band}"), words.trim_matches('"').to_owned()));
    }
    let instead = between(&texts, "In place of low (3.7c): ", ". On the card");
    for (key, words) in ["for_doctor", "keep_in_mind"]
        .iter()
        .zip(instead.split(", "))
    {
        labels.push((*key).to_owned());
        found.push((format!("label {key}"), words.trim_matches('"').to_owned()));
    }
    labels.push("not_checked".to_owned());
    let short: Vec<&str> = between(&texts, "On the card, short: ", ". Texts")
        .split(", ")
        .collect();
    assert_eq!(short.len(), labels.len());
    for (key, words) in labels.iter().zip(short) {
        found.push((format!("short label {key}"), words.to_owned()));
    }
    for label in between(&texts, "**Topic words**: ", ". ").split(", ") {
        let (domain, words) = label.split_once(' ').unwrap();
        found.push((format!("domain {domain}"), words.to_owned()));
    }
    let domains = section("### 3.5 Domain rules");
    for sign in between(&domains, "Signs in words: ", ".\n").split(", k") {
        let (sign, words) = sign.trim_start_matches('k').split_once(' ').unwrap();
        found.push((format!("sign k{sign}"), words.trim_matches('"').to_owned()));
    }
    words(found)
}

/// What to tell and what to ask the doctor: 3.9b.
pub(super) fn doctor() -> Words {
    let mut found = Vec::new();
    let mut place = 0;
    for row in rows(&section("### 3.9b What to tell")) {
        match (row.len(), &row[0], &row[1]) {
            (4, part, id) => {
                found.push((format!("{id} part"), part.clone()));
                found.push((format!("{id} line"), row[3].clone()));
                found.push((format!("{id} place"), place.to_string()));
                place += 1;
            }
            (3, id, _) => found.push((id.clone(), row[2].clone())),
            (_, flag, line) => found.push((format!("flag {flag}"), line.clone())),
        }
    }
    words(found)
}
