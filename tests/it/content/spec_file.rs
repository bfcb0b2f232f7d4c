//! Reads docs/content.md: its tables, by heading.

use std::path::Path;

/// The specification as it stands in the repository.
pub(super) fn text() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/content.md");
    std::fs::read_to_string(path).unwrap()
}

/// What stands under a heading, up to the next one of the same level or higher.
pub(super) fn section(heading: &str) -> String {
    let level = heading.chars().take_while(|char| *char == '#').count();
    let text = text();
    let mut lines = text.lines().skip_while(|line| !line.starts_with(heading));
    let first = lines
        .next()
        .unwrap_or_else(|| panic!("no heading {heading}"));
    let ends = |line: &str| {
        let marks = line.chars().take_while(|char| *char == '#').count();
        (1..=level).contains(&marks) && line[marks..].starts_with(' ')
    };
    let rest = lines.take_while(|line| !ends(line));
    std::iter::once(first)
        .chain(rest)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The rows of the tables in a text, without heads and rulers.
pub(super) fn rows(section: &str) -> Vec<Vec<String>> {
    let lines: Vec<&str> = section.lines().map(str::trim).collect();
    let is_row = |line: &str| line.starts_with('|');
    let is_ruler = |line: &str| is_row(line) && line.chars().all(|char| "|-: ".contains(char));
    let mut rows = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let before_ruler = lines.get(index + 1).is_some_and(|next| is_ruler(next));
        if is_row(line) && !is_ruler(line) && !before_ruler {
            let cells = line.trim_matches('|').split(" | ");
            rows.push(cells.map(|cell| cell.trim().to_owned()).collect());
        }
    }
    rows
}

/// The strings that the check shows for a country: emergency, advice, poison, crisis, childline, er.
pub(super) fn phone_row(country: &str) -> Vec<String> {
    let section = section("### i. Numbers by country");
    let (_, shown) = section.split_once("Strings the check shows").unwrap();
    let mut rows = rows(shown).into_iter();
    let row = rows.find(|row| row[0] == country);
    row.unwrap_or_else(|| panic!("no row {country}"))[1..].to_vec()
}
