//! Two sets of files, byte by byte.

use super::files::Named;
use std::collections::BTreeMap;

/// What differs, one line each; none where they are the same. `names` are those of the two sets.
pub fn compare(one: &[Named], other: &[Named], names: [&str; 2]) -> Vec<String> {
    let (one, other) = (map(one), map(other));
    let [first, second] = names;
    let mut found = Vec::new();
    for (name, left) in &one {
        match other.get(name) {
            None => found.push(format!("{name} is only in {first}")),
            Some(right) => found.extend(difference(left, right).map(|how| format!("{name} {how}"))),
        }
    }
    let more = other.keys().filter(|name| !one.contains_key(*name));
    found.extend(more.map(|name| format!("{name} is only in {second}")));
    found
}

fn map(files: &[Named]) -> BTreeMap<&str, &[u8]> {
    let pairs = files
        .iter()
        .map(|(name, content)| (name.as_str(), &content[..]));
    pairs.collect()
}

/// Where two files differ first, and how many bytes do.
fn difference(left: &[u8], right: &[u8]) -> Option<String> {
    let differ = || {
        left.iter()
            .zip(right)
            .enumerate()
            .filter(|(_, (a, b))| a != b)
    };
    let shorter = left.len().min(right.len());
    let first = differ().next().map(|(at, _)| at);
    if left.len() != right.len() {
        let at = first.unwrap_or(shorter);
        return Some(format!(
            "differs from byte {at} on: {} and {} bytes long",
            left.len(),
            right.len()
        ));
    }
    first.map(|at| {
        format!(
            "differs at byte {at}, in {} bytes of {shorter}",
            differ().count()
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Vec<Named> {
        let named = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        named.collect()
    }

    const NAMES: [&str; 2] = ["one", "other"];

    #[test]
    fn the_same_files_in_any_order_do_not_differ() {
        let one = files(&[("a", "1"), ("b", "")]);
        let other = files(&[("b", ""), ("a", "1")]);
        assert!(compare(&one, &other, NAMES).is_empty());
    }

    #[test]
    fn a_differing_byte_is_told_with_its_place() {
        let one = files(&[("a", "12345"), ("b", "same")]);
        let other = files(&[("a", "12x4x"), ("b", "same")]);
        assert_eq!(
            compare(&one, &other, NAMES),
            ["a differs at byte 2, in 2 bytes of 5"]
        );
    }

    #[test]
    fn a_longer_file_is_told_with_the_place_where_it_goes_on() {
        let wanted = ["a differs from byte 3 on: 3 and 4 bytes long"];
        assert_eq!(
            compare(&files(&[("a", "123")]), &files(&[("a", "1234")]), NAMES),
            wanted
        );
        let wanted = ["a differs from byte 0 on: 0 and 1 bytes long"];
        assert_eq!(
            compare(&files(&[("a", "")]), &files(&[("a", "1")]), NAMES),
            wanted
        );
    }

    #[test]
    fn a_missing_and_an_additional_file_are_told() {
        let wanted = ["a is only in one", "c is only in other"];
        let (one, other) = (
            files(&[("a", ""), ("b", "")]),
            files(&[("b", ""), ("c", "")]),
        );
        assert_eq!(compare(&one, &other, NAMES), wanted);
    }
}
