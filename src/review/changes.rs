//! What the reviewers' sheet takes from the specification itself, so that there is no second copy of it: the gates of 3.2, and
//! which sources stand behind what content 1.1 changed (sections 5 and 6).

/// The specification.
const SPECIFICATION: &str = include_str!("../../docs/content.md");

/// The part of the specification between two headings.
fn between(start: &str, end: &str) -> &'static str {
    let after = SPECIFICATION.split_once(start).map(|(_, after)| after);
    let inside = after.and_then(|after| after.split_once(end));
    inside.map(|(inside, _)| inside).unwrap_or_default()
}

/// The numbers of the sources that section 5 names for an id such as `U17`, `rf3 lump` or `bowel.call`, in order.
#[must_use]
pub fn sources_of(id: &str) -> Vec<u16> {
    let mut found = Vec::new();
    for line in between("### 5b. Questions", "### 5e. Asked").lines() {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").collect();
        let (Some(ids), Some(sources)) = (cells.first(), cells.last()) else {
            continue;
        };
        if cells.len() == 5 && names(ids).iter().any(|name| name == id) {
            let numbers = sources.split('#').skip(1);
            found.extend(numbers.filter_map(|number| number.trim().parse::<u16>().ok()));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The ids of a cell: "U17-U21" is five of them, "bowel.call, .again" is `bowel.call` and `bowel.again`, and "U6 line" is `U6`.
fn names(cell: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in cell.trim().split(", ") {
        let part = part.trim_end_matches(" line");
        if let Some(rest) = part.strip_prefix('.') {
            let before = found.first().and_then(|first| first.split_once('.'));
            let topic = before.map_or("", |(topic, _)| topic);
            found.push(format!("{topic}.{rest}"));
        } else if let Some(range) = range(part) {
            found.extend(range);
        } else {
            found.push(part.to_owned());
        }
    }
    found
}

/// "U17-U21" as U17 to U21.
fn range(part: &str) -> Option<Vec<String>> {
    let (first, last) = part.split_once('-')?;
    let letter = first.get(..1)?;
    let from: u8 = first.get(1..)?.parse().ok()?;
    let to: u8 = last.strip_prefix(letter)?.parse().ok()?;
    Some(
        (from..=to)
            .map(|number| format!("{letter}{number}"))
            .collect(),
    )
}

/// A source as section 6 lists it: "citation - address".
#[must_use]
pub fn source(number: u16) -> Option<&'static str> {
    let start = format!("- #{number} ");
    let (_, sources) = SPECIFICATION.split_once("## 6. Sources")?;
    sources.lines().find_map(|line| line.strip_prefix(&start))
}

/// When a question is asked, and what it counts as where it is not: the table of gates in 3.2. `None` where it is always
/// asked.
#[must_use]
pub fn gate(question: &str) -> Option<(&'static str, &'static str)> {
    let start = format!("| {question} | ");
    let table = between("**Gates.**", "#### A Start");
    let row = table.lines().find_map(|line| line.strip_prefix(&start))?;
    let cells: Vec<&str> = row.trim_end_matches(" |").split(" | ").collect();
    Some((cells.first()?, cells.last()?))
}

/// Numbers as "#17 #18"; "DESIGN" without one.
#[must_use]
pub fn shown(numbers: &[u16]) -> String {
    if numbers.is_empty() {
        return String::from("DESIGN");
    }
    let numbers: Vec<String> = numbers.iter().map(|number| format!("#{number}")).collect();
    numbers.join(" ")
}
