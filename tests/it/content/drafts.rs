//! Each string of a language was written twice and chosen from the two: `docs/languages/<lang>.tsv` has both, what was chosen
//! and why, for whoever reviews it.

use std::collections::BTreeMap;
use std::path::Path;

use gut_skin_check::content::{EN, ES, Text};
use gut_skin_check::domain::answers::Group;

use super::languages::written;

/// A string of which drafts may be alike, in characters: a label has few words to choose from.
const LONG: usize = 40;

struct Row {
    drafts: [String; 2],
    chosen: String,
    why: String,
}

fn rows(lang: &str) -> BTreeMap<String, Row> {
    let file = format!("docs/languages/{lang}.tsv");
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).unwrap();
    let mut lines = text.lines();
    assert_eq!(
        lines.next(),
        Some("id\tfirst\tsecond\tchosen\twhy"),
        "{file}"
    );
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, first, second, chosen, why] = cells[..] else {
            panic!("{file}: not five cells: {line}")
        };
        let owned = str::to_owned;
        let drafts = [first, second].map(owned);
        (
            id.to_owned(),
            Row {
                drafts,
                chosen: owned(chosen),
                why: owned(why),
            },
        )
    };
    let found: Vec<_> = lines.map(row).collect();
    let count = found.len();
    let rows: BTreeMap<_, _> = found.into_iter().collect();
    assert_eq!(rows.len(), count, "{file}: an id stands twice");
    rows
}

/// Every string of a language, by name.
fn strings(text: &'static Text) -> BTreeMap<String, String> {
    let missing = Group::ALL.iter().map(|group| {
        let name = format!("{} missing", group.key());
        (name, (text.group)(*group).missing.to_owned())
    });
    written(text).into_iter().chain(missing).collect()
}

#[test]
fn what_was_chosen_is_what_the_check_says_and_each_choice_has_its_reason() {
    let rows = rows(ES.lang);
    let said = strings(&ES);
    let lacking: Vec<&String> = said.keys().filter(|id| !rows.contains_key(*id)).collect();
    assert!(lacking.is_empty(), "without drafts: {lacking:?}");
    for (id, row) in &rows {
        assert_eq!(Some(&row.chosen), said.get(id), "{id}");
        assert!(row.drafts.iter().all(|draft| !draft.is_empty()), "{id}");
        let differ = row.drafts.iter().any(|draft| *draft != row.chosen);
        assert!(
            !differ || row.why.contains(' '),
            "{id}: a choice without a reason"
        );
    }
}

#[test]
fn the_drafts_were_written_without_each_other() {
    let english = strings(&EN);
    let rows = rows(ES.lang);
    let long: Vec<&Row> = rows
        .iter()
        .filter(|(id, _)| english[*id].chars().count() > LONG)
        .map(|(_, row)| row)
        .collect();
    let differ = long.iter().filter(|row| row.drafts[0] != row.drafts[1]);
    let differ = differ.count();
    assert!(long.len() > 300, "{}", long.len());
    assert!(differ * 10 > long.len() * 3, "{differ} of {}", long.len());
}
