//! The words are those of docs/content.md, both ways. A difference stands only where
//! docs/decisions/0002-wording.md names it, and a difference named there that is none fails too.

mod ours;
mod theirs;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use gut_skin_check::content::text::Fixed;
use gut_skin_check::content::{CLINICAL_REVIEW, CONTENT_DATE, CONTENT_VERSION, EN, sources};
use gut_skin_check::domain::advice::{GuardText, TextId};
use gut_skin_check::domain::bands::Label;
use gut_skin_check::domain::questions::{Choice, QuestionId, Rf3, SignGroup};

use crate::fixtures::spec::questions::{between, list, question_rows};
use crate::fixtures::spec::{self, rows, section};

type Words = BTreeMap<String, String>;

/// A difference that docs/decisions/0002-wording.md allows: what the specification says and what we say.
/// A dash stands for "nothing".
fn decided() -> BTreeMap<String, (String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/decisions/0002-wording.md");
    let file = std::fs::read_to_string(path).unwrap();
    let rows = rows(&file).into_iter();
    rows.map(|row| {
        assert_eq!(row.len(), 4, "key, specification, ours, why: {row:?}");
        assert!(!row[3].is_empty(), "{} says why", row[0]);
        (row[0].clone(), (row[1].clone(), row[2].clone()))
    })
    .collect()
}

/// Every pair of texts that differs, by key, with a dash where one side has nothing.
fn differences(area: &str, spec: &Words, ours: &Words) -> BTreeMap<String, (String, String)> {
    let keys: BTreeSet<&String> = spec.keys().chain(ours.keys()).collect();
    let side = |words: &Words, key: &str| words.get(key).cloned().unwrap_or("-".to_owned());
    keys.into_iter()
        .map(|key| (key, side(spec, key), side(ours, key)))
        .filter(|(_, spec, ours)| spec != ours)
        .map(|(key, spec, ours)| (format!("{area} {key}"), (spec, ours)))
        .collect()
}

/// Words by key, refusing a key that stands twice with different words.
fn words<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Words {
    let mut found = Words::new();
    for (key, words) in pairs {
        let (key, words) = (key.into(), words.into());
        let before = found.insert(key.clone(), words.clone());
        assert!(
            before.is_none_or(|before| before == words),
            "{key} stands twice"
        );
    }
    found
}

/// Whether a text stands in the specification's prose, between quotes, and not in a table.
fn is_quoted(id: Fixed) -> bool {
    use Fixed as F;
    matches!(
        id,
        F::BandUnsure
            | F::SupportNone
            | F::SupportNoone
            | F::ListNothingLeft
            | F::ListAskDoctor
            | F::ListCaution
            | F::ListChoking
            | F::ListChokingNut
            | F::ListSkipOff
            | F::AddFruit
            | F::SignsIntro
            | F::SignsAbove
            | F::SignsBelow
            | F::GridPrompt
            | F::GridBite
            | F::GridNotEaten
            | F::Stale
    )
}

/// Every difference between the specification and the code.
fn all_differences() -> BTreeMap<String, (String, String)> {
    let areas = [
        ("question", theirs::questions(), ours::questions()),
        ("text", theirs::texts(), ours::texts()),
        ("step", theirs::steps(), ours::steps()),
        ("flag", theirs::flags(), ours::flags()),
        ("support", theirs::support(), ours::support()),
        ("card", theirs::cards(), ours::cards()),
        ("phone", theirs::phones(), ours::phones()),
        ("list", theirs::lists(), ours::lists()),
        ("doctor", theirs::doctor(), ours::doctor()),
    ];
    let areas = areas.into_iter();
    let mut found: BTreeMap<_, _> = areas
        .flat_map(|(area, spec, ours)| {
            assert!(spec.len() > 3, "{area} is read");
            differences(area, &spec, &ours)
        })
        .collect();
    found.extend(quoted_differences());
    found
}

/// Texts that should stand between quotes somewhere, and do not. What the specification says instead
/// cannot be known here; [`decided`] says it, and it must stand there word for word.
fn quoted_differences() -> BTreeMap<String, (String, String)> {
    let (spec, decided) = (spec::text(), decided());
    let ui = EN.ui;
    let fixed = Fixed::ALL.iter().copied().filter(|id| is_quoted(*id));
    let fixed = fixed.map(|id| (format!("quote {}", id.key()), (EN.fixed)(id)));
    let screens = [
        ("quote not_now", ui.emergency.not_now),
        ("quote not_checked", (EN.label)(Label::NotChecked)),
        ("quote pick_all", ui.question.pick_all),
        ("quote booking_none", ui.result.booking_none),
        ("quote booking_doctor", ui.result.booking_doctor),
        ("quote learning", ui.result.learning),
        ("quote steps", ui.result.steps),
        ("quote evidence", ui.result.evidence),
        ("quote phone numbers", ui.method.numbers),
    ];
    let screens = screens.map(|(key, words)| (key.to_owned(), words));
    let headings = SignGroup::ALL.iter().copied();
    let headings = headings.map(|id| (format!("quote {id:?}"), (EN.sign_group)(id)));
    fixed
        .chain(screens)
        .chain(headings)
        .filter(|(_, words)| !spec.contains(&format!("\"{words}\"")))
        .map(|(key, words)| {
            let said = decided.get(&key).map_or("-", |(said, _)| said.as_str());
            let said = if spec.contains(said) { said } else { "-" };
            (key, (said.to_owned(), words.to_owned()))
        })
        .collect()
}

#[test]
fn the_words_are_those_of_the_specification_but_for_what_was_decided() {
    let (found, decided) = (all_differences(), decided());
    let mut wrong = Vec::new();
    for (key, (spec, ours)) in &found {
        if decided.get(key) != Some(&(spec.clone(), ours.clone())) {
            wrong.push(format!(
                "{key}\n  specification: {spec}\n  ours:          {ours}"
            ));
        }
    }
    for key in decided.keys().filter(|key| !found.contains_key(*key)) {
        wrong.push(format!(
            "{key}: decided in 0002-wording.md, but nothing differs"
        ));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn signs_of_the_last_3_days_are_grouped_as_in_the_specification() {
    let section = section("### 3.2 Questions");
    let groups = between(
        &section,
        "The rf3 list is grouped, in this order: ",
        ". The rf4 list",
    );
    let groups: Vec<(String, Vec<String>)> = groups
        .split("), ")
        .map(|group| {
            let (heading, signs) = group.split_once(" (").unwrap();
            (heading.trim_matches('"').to_owned(), list(signs))
        })
        .collect();
    let ours: Vec<(String, Vec<String>)> = SignGroup::ALL
        .iter()
        .map(|group| {
            let signs = Rf3::ALL.iter().filter(|sign| sign.group() == Some(*group));
            let heading = (EN.sign_group)(*group).to_owned();
            (heading, signs.map(|sign| sign.key().to_owned()).collect())
        })
        .collect();
    assert_eq!(ours, groups);
    let alone = Rf3::ALL.iter().filter(|sign| sign.group().is_none());
    assert_eq!(alone.copied().collect::<Vec<_>>(), [Rf3::Notsure]);
}

/// The numbers of 3.12: words of the options of the four lists together, of their leads together, of one lead.
const LIST_WORDS: usize = 640;
const LEAD_WORDS: usize = 150;
const WORDS_OF_A_LEAD: usize = 4;

#[test]
fn the_lists_of_danger_signs_can_be_scanned() {
    let count = |words: &str| words.split_whitespace().count();
    let (mut in_lists, mut in_leads) = (0, 0);
    for question in [
        QuestionId::Rf1,
        QuestionId::Rf2,
        QuestionId::Rf3,
        QuestionId::Rf4,
    ] {
        let text = (EN.question)(question);
        in_lists += count(text.none());
        for (at, value) in (0..).zip(question.options()) {
            let (lead, detail) = text.lead_and_detail(at);
            let words = EN.option(question, Some(at));
            in_lists += count(words);
            in_leads += count(lead);
            assert!(count(lead) <= WORDS_OF_A_LEAD, "{value}: {lead}");
            assert!(
                words.starts_with(lead) && words.ends_with(detail),
                "{value}"
            );
            assert_eq!(lead.is_empty(), value == "notsure", "{value}");
        }
    }
    assert!(
        in_lists <= LIST_WORDS && in_leads <= LEAD_WORDS,
        "{in_lists} {in_leads}"
    );
    let section = section("### 3.2 Questions");
    let told = between(&section, "The four lists hold ", " of them in leads");
    assert_eq!(
        told,
        format!("{in_lists} words together (limit {LIST_WORDS}), {in_leads}")
    );
}

#[test]
fn every_text_that_stands_in_place_of_low_is_known() {
    let rows = rows(&section("### 3.7c Topics"));
    assert!(rows.len() > 10);
    for row in rows {
        let known = TextId::ALL.iter().any(|id| id.key() == row[2]);
        assert!(known, "{} for {}", row[2], row[0]);
    }
}

#[test]
fn the_sources_of_the_cards_are_those_of_section_6() {
    let section = section("## 6. Sources");
    let needed: BTreeSet<u16> = EN
        .cards
        .iter()
        .flat_map(|card| card.sources)
        .copied()
        .collect();
    let ours: BTreeSet<u16> = sources::SOURCES
        .iter()
        .map(|source| source.number)
        .collect();
    assert_eq!(ours, needed, "no more and no fewer than the cards show");
    for source in sources::SOURCES {
        let line = format!(
            "- #{} {} - {}",
            source.number, source.citation, source.address
        );
        let found = section.lines().any(|listed| {
            let rest = listed.strip_prefix(&line);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
        assert!(found, "{line}");
        assert_eq!(sources::source(source.number), Some(source));
    }
}

#[test]
fn the_references_of_the_article_are_those_of_2g() {
    let rows = rows(&section("### g. The blog's 11 references"));
    assert_eq!(rows.len(), sources::ARTICLE.len());
    for (row, ours) in rows.iter().zip(sources::ARTICLE) {
        assert_eq!(row[0], ours.number.to_string());
        assert_eq!(row[1], ours.cited);
        assert_eq!(without_status(&row[2]), without_status(ours.record));
        let verdict = match row[3].as_str() {
            wrong if wrong.starts_with("WRONG") => sources::Verdict::Wrong,
            short if short.contains("short") => sources::Verdict::ShortTitle,
            _ => sources::Verdict::Right,
        };
        assert_eq!(ours.verdict, verdict, "{}", ours.cited);
    }
}

/// A record without the marks of how sure the specification is of it, and without spaces.
fn without_status(record: &str) -> String {
    let outside = record.split('`').step_by(2).collect::<String>();
    let outside = outside.replace("(pages )", "");
    outside.split_whitespace().collect()
}

#[test]
fn every_question_and_every_text_names_what_it_rests_on() {
    use gut_skin_check::review::basis::{guard_rests_on, rests_on, sources_of};
    let cells = question_rows().into_iter();
    let known: BTreeSet<String> = cells
        .flat_map(|row| row[4].split("; ").map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let check = |named: String| {
        assert!(!named.is_empty());
        for source in named.split("; ") {
            assert!(source == "DESIGN" || known.contains(source), "{source}");
        }
    };
    for question in QuestionId::ALL.iter().copied() {
        check(sources_of(&[question], &EN));
    }
    for text in TextId::ALL.iter().copied() {
        check(sources_of(rests_on(text), &EN));
    }
    for guard in GuardText::ALL.iter().copied() {
        check(sources_of(guard_rests_on(guard), &EN));
    }
    assert_eq!(sources_of(&[QuestionId::C3], &EN), "DESIGN");
    assert_eq!(
        sources_of(rests_on(TextId::MineralsMilk), &EN),
        "Maguire 2013; Healthy Drinks 2019; PubMed 24990367; Carvalho 2001"
    );
}

#[test]
fn the_version_and_the_review_are_those_of_the_specification() {
    let text = spec::text();
    assert!(text.contains(&format!(
        "Content version: {CONTENT_VERSION} of {CONTENT_DATE}. Clinical review: **{CLINICAL_REVIEW}**"
    )));
}

#[test]
fn the_specification_is_the_one_that_was_handed_over() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/CONTENT.md");
    let Ok(shared) = std::fs::read_to_string(shared) else {
        return;
    };
    assert!(
        shared == spec::text(),
        "docs/content.md differs from ../shared/CONTENT.md"
    );
}
