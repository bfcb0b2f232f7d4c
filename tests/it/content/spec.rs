//! The words are those of docs/content.md, both ways. A difference is allowed only where
//! docs/decisions/0002-wording.md names it, and a difference named there that is none fails too.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use gut_skin_check::content::text::{DoctorQuestion, Fixed};
use gut_skin_check::content::{CLINICAL_REVIEW, CONTENT_VERSION, EN, sources};
use gut_skin_check::domain::advice::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::bands::{Band, Domain};
use gut_skin_check::domain::facts::PoopSign;
use gut_skin_check::domain::flag::{FlagId, Wording};
use gut_skin_check::domain::guards::Guard;
use gut_skin_check::domain::questions::{Choice, Country, Kind, QuestionId, Rf3, SignGroup};
use gut_skin_check::domain::support::Signal;

use crate::fixtures::spec::questions::{options, question_rows};
use crate::fixtures::spec::{self, rows, section};

type Words = BTreeMap<String, String>;

/// A difference that docs/decisions/0002-wording.md allows: what the specification says and what we say.
/// A dash means "nothing".
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

/// Words by key, refusing a key that is there twice with different words.
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

fn spec_questions() -> Words {
    let mut found = Vec::new();
    // The test of the order checks that every question is there.
    let known = |row: &Vec<String>| QuestionId::from_key(&row[0]).is_some();
    for row in question_rows().into_iter().filter(known) {
        let key = &row[0];
        found.push((format!("{key} ask"), row[1].clone()));
        found.push((format!("{key} why"), row[3].clone()));
        found.push((format!("{key} source"), row[4].clone()));
        if key != "age" {
            for (place, (value, words)) in options(&row[2]).into_iter().enumerate() {
                // The index keeps the order; "none" of a list is apart.
                found.push((format!("{key} option {value}"), words));
                found.push((format!("{key} place of {value}"), place.to_string()));
            }
        }
    }
    for row in grid_rows() {
        found.push((format!("{} row", row[0]), row[1].clone()));
        found.push((format!("{} counts", row[0]), row[2].clone()));
        found.push((format!("{} not", row[0]), row[3].clone()));
    }
    words(found)
}

fn grid_rows() -> Vec<Vec<String>> {
    let rows = rows(&section("### 3.2 Questions")).into_iter();
    rows.filter(|row| row.len() == 4 && row[0].starts_with('g'))
        .collect()
}

fn our_questions() -> Words {
    let mut found = Vec::new();
    for question in QuestionId::ALL.iter().copied() {
        let (key, text) = (question.key(), (EN.question)(question));
        found.push((format!("{key} ask"), text.ask.to_owned()));
        found.push((format!("{key} why"), text.why.to_owned()));
        found.push((format!("{key} source"), text.source.to_owned()));
        assert_eq!(text.options.len(), question.options().len(), "{key}");
        let mut values: Vec<(&str, &str)> = question
            .options()
            .iter()
            .copied()
            .zip(text.options.iter().copied())
            .collect();
        if !text.none.is_empty() {
            assert!(
                matches!(question.kind(), Kind::Many { none: true, .. }),
                "{key}"
            );
            let before_not_sure = values.iter().position(|(value, _)| *value == "notsure");
            values.insert(before_not_sure.unwrap_or(values.len()), ("none", text.none));
        }
        for (place, (value, words)) in values.into_iter().enumerate() {
            found.push((format!("{key} option {value}"), words.to_owned()));
            found.push((format!("{key} place of {value}"), place.to_string()));
        }
    }
    for group in Group::ALL.iter().copied() {
        let (key, text) = (group.key(), (EN.group)(group));
        found.push((format!("{key} row"), text.row.to_owned()));
        found.push((format!("{key} counts"), text.counts.to_owned()));
        if !text.not.is_empty() {
            found.push((format!("{key} not"), text.not.to_owned()));
        }
    }
    words(found)
}

/// A cell of the texts table without the words that say when the text is shown.
fn without_condition(cell: &str) -> String {
    let mut text = cell;
    if ["in place of ", "added when ", "always with "]
        .iter()
        .any(|start| text.starts_with(start))
    {
        text = text.split_once(": ").unwrap().1;
    }
    text = text.trim_start_matches("(About and result) ");
    for aside in [" (Where milk alone", " (f4=plant alone", " (211 in the US"] {
        text = text.split_once(aside).map_or(text, |(text, _)| text);
    }
    text.to_owned()
}

/// The texts and notes of 3.8.
fn spec_texts() -> Words {
    let section = section("### 3.8 Result texts");
    let (texts, rest) = section.split_once("**Food-idea lists**").unwrap();
    let (_, notes) = rest.split_once("**Notes**").unwrap();
    let texts = rows(texts)
        .into_iter()
        .map(|row| (row[0].clone(), row[1].clone()));
    let notes = rows(notes)
        .into_iter()
        .map(|row| (row[0].clone(), row[2].clone()));
    let mut found = words(
        texts
            .chain(notes)
            .map(|(key, cell)| (key, without_condition(&cell))),
    );
    let dairy = &found["elimination.dairy"];
    let (_, after_first) = dairy.split_once(". ").unwrap();
    let plant = format!("Your child drinks a plant drink. {after_first}");
    assert!(
        section.contains("(f4=plant alone: first sentence \"Your child drinks a plant drink.\")")
    );
    found.insert("elimination.dairy (f4=plant alone)".to_owned(), plant);
    found
}

fn our_texts() -> Words {
    let mut found = Vec::new();
    for id in TextId::ALL.iter().copied() {
        found.push((id.key().to_owned(), (EN.text)(id)));
    }
    for id in EmergencyText::ALL.iter().copied() {
        found.push((id.key().to_owned(), (EN.emergency)(id)));
    }
    for id in DoctorNote::ALL.iter().copied() {
        found.push((id.key().to_owned(), (EN.doctor_note)(id)));
    }
    for id in Guard::ALL.iter().copied() {
        found.push((format!("guard.{}", id.key()), (EN.guard)(id)));
    }
    for id in Fixed::ALL.iter().copied().filter(|id| !is_quoted(*id)) {
        found.push((id.key().to_owned(), (EN.fixed)(id)));
    }
    words(
        found
            .into_iter()
            .map(|(key, text)| (key, text.replace(['[', ']'], ""))),
    )
}

/// Whether a text is in the specification's prose, between quotes, and not in a table.
fn is_quoted(id: Fixed) -> bool {
    use Fixed as F;
    matches!(
        id,
        F::HeadKeepPartly
            | F::BandUnsure
            | F::SupportNone
            | F::SupportNoone
            | F::ListNothingLeft
            | F::ListAskDoctor
            | F::ListCaution
            | F::ListChoking
            | F::ListChokingNut
            | F::ListSkipOff
            | F::AddFruit
            | F::SignsAbove
            | F::SignsBelow
            | F::GridPrompt
            | F::GridBite
            | F::GridNotEaten
            | F::Stale
    )
}

/// The step lines of 3.8, by the keys of the domain.
fn spec_steps() -> Words {
    let section = section("### 3.8 Result texts");
    let (_, steps) = section.split_once("**Step lines**").unwrap();
    let (steps, _) = steps.split_once("**Notes**").unwrap();
    let mut found = Vec::new();
    for row in rows(steps) {
        let (lines, aside) = match row[1].split_once(" (") {
            Some((lines, aside)) => (lines, Some(aside.trim_end_matches(')'))),
            None => (row[1].as_str(), None),
        };
        match row[0].split_once(" high / some") {
            Some((domain, _)) => {
                let (high, some) = lines.split_once(" / ").unwrap();
                found.push((format!("{domain} high"), high.to_owned()));
                found.push((format!("{domain} some"), some.to_owned()));
            }
            None => found.push((row[0].clone(), lines.to_owned())),
        }
        let Some(aside) = aside else { continue };
        // "bowel.two: Ask. bowel.loose: Ask." and the like.
        let starts: Vec<(usize, &str, String)> = [
            ("bowel.two: ", "bowel.two"),
            ("bowel.loose: ", "bowel.loose"),
            ("bowel.plan: ", "bowel.plan"),
            ("S9 or S14: ", "minerals (S9 or S14)"),
            ("where fibre.stuck stands: ", "fibre.stuck"),
            ("with NO_REINTRO, some: ", "variety some (NO_REINTRO)"),
        ]
        .into_iter()
        .filter_map(|(start, key)| Some((aside.find(start)?, start, key.to_owned())))
        .collect();
        assert!(!starts.is_empty(), "{aside}");
        for (index, (at, start, key)) in starts.iter().enumerate() {
            let end = starts.get(index + 1).map_or(aside.len(), |(at, _, _)| *at);
            found.push((key.clone(), aside[at + start.len()..end].trim().to_owned()));
        }
    }
    let guards = self::section("### 3.7 Guards");
    let (_, held) = guards.split_once("a held step reads \"").unwrap();
    found.push((
        "held".to_owned(),
        held.split_once('"').unwrap().0.to_owned(),
    ));
    words(found)
}

fn our_steps() -> Words {
    words(StepLine::ALL.iter().map(|id| (id.key(), (EN.step)(*id))))
}

/// The lines of the today card and the card lines of flags: 3.3.
fn spec_flags() -> Words {
    let section = section("### 3.3 Level rules");
    let quoted = |start: &str| {
        let (_, rest) = section.split_once(start).unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    let mut found = vec![
        ("today U1".to_owned(), quoted("U1 adds: \"")),
        ("today U2".to_owned(), quoted("U2 adds: \"")),
    ];
    for row in rows(&section) {
        match (row.len(), row[0].as_str()) {
            (2, flag) => {
                let line = row[1].trim_start_matches("in place of both lines: ");
                found.push((format!("today {flag}"), line.to_owned()));
            }
            (_, "U11") => found.push(("line U11".to_owned(), row[2].trim_matches('"').to_owned())),
            (_, flag) if flag.starts_with("S1") && flag.len() == 3 => {
                found.push((format!("line {flag}"), row[2].clone()));
            }
            _ => {}
        }
    }
    words(found)
}

fn our_flags() -> Words {
    let today = TodayLine::ALL.iter().copied();
    let today = today.map(|id| (format!("today {}", id.key()), (EN.today)(id)));
    let lines = FlagId::ALL.iter().copied();
    let lines = lines.filter_map(|id| match id.wording() {
        Wording::Line(line) => Some((format!("line {}", id.key()), (EN.flag)(line))),
        Wording::OptionWords => None,
    });
    words(today.chain(lines))
}

fn spec_support() -> Words {
    let section = section("### 3.7b Signs");
    let mut found = Vec::new();
    for row in rows(&section) {
        let (usual, fast) = match row[2].split_once(" With S9 or S14 instead: ") {
            Some((usual, fast)) => (usual, fast),
            None => (row[2].as_str(), row[2].as_str()),
        };
        found.push((row[0].clone(), usual.to_owned()));
        found.push((format!("{} fast", row[0]), fast.to_owned()));
    }
    words(found)
}

fn our_support() -> Words {
    let signals = Signal::ALL.iter().copied();
    words(signals.flat_map(|id| {
        [
            (id.key().to_owned(), (EN.signal)(id, false)),
            (format!("{} fast", id.key()), (EN.signal)(id, true)),
        ]
    }))
}

fn spec_cards() -> Words {
    words(
        rows(&section("### 3.9 Evidence cards"))
            .into_iter()
            .flat_map(|row| {
                [
                    (row[0].clone(), row[1].clone()),
                    (format!("{} sources", row[0]), row[2].clone()),
                ]
            }),
    )
}

fn our_cards() -> Words {
    words(EN.cards.iter().flat_map(|card| {
        let sources: Vec<String> = card.sources.iter().map(|id| format!("#{id}")).collect();
        [
            (card.id.to_owned(), card.text.to_owned()),
            (format!("{} sources", card.id), sources.join(" ")),
        ]
    }))
}

fn spec_phones() -> Words {
    let section = section("### i. Numbers by country");
    let (_, shown) = section.split_once("Strings the check shows").unwrap();
    words(rows(shown).into_iter().flat_map(|row| {
        ["emergency", "advice", "poison", "crisis", "childline", "er"]
            .into_iter()
            .zip(row[1..].to_vec())
            .map(|(what, words)| (format!("{} {what}", row[0]), words))
            .collect::<Vec<_>>()
    }))
}

fn our_phones() -> Words {
    use gut_skin_check::report::template::plain;
    words(Country::ALL.iter().copied().flat_map(|country| {
        let numbers = (EN.numbers)(country);
        let crisis = numbers.crisis.map(|pieces| plain(pieces, &EN));
        [
            ("emergency", plain(numbers.emergency, &EN)),
            ("advice", plain(numbers.advice, &EN)),
            ("poison", plain(numbers.poison, &EN)),
            (
                "crisis",
                crisis.unwrap_or("(leave out \"{crisis} or\")".to_owned()),
            ),
            ("childline", plain(numbers.childline, &EN)),
            ("er", numbers.er.to_owned()),
        ]
        .map(|(what, words)| (format!("{} {what}", country.key()), words))
    }))
}

/// Bands, topic words, signs in words and what to ask: lists in the specification's prose.
fn spec_lists() -> Words {
    let texts = section("### 3.8 Result texts");
    let between = |text: &str, start: &str, end: &str| {
        let (_, rest) = text.split_once(start).unwrap();
        rest.split_once(end).unwrap().0.to_owned()
    };
    let mut found = Vec::new();
    for label in between(&texts, "Band labels: ", ". ").split(", ") {
        let (band, words) = label.split_once(' ').unwrap();
        found.push((format!("band {band}"), words.trim_matches('"').to_owned()));
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
    let card = section("### 3.10 Result page");
    let questions = between(&card, "\"what to ask\": \"", "\", then");
    for (index, question) in questions.split("\" \"").enumerate() {
        found.push((format!("doctor question {index}"), question.to_owned()));
    }
    words(found)
}

fn our_lists() -> Words {
    let bands = [Band::Low, Band::Some, Band::High].into_iter();
    let bands = bands.map(|id| (format!("band {}", id.key()), (EN.band)(id)));
    let domains = Domain::SHOWN.iter().copied();
    let domains = domains.map(|id| (format!("domain {}", id.key()), (EN.domain)(id)));
    let signs = PoopSign::ALL.iter().copied().enumerate();
    let signs = signs.map(|(index, id)| (format!("sign k{}", index + 1), (EN.poop_sign)(id)));
    let questions = DoctorQuestion::ALL.iter().copied().enumerate();
    let questions =
        questions.map(|(index, id)| (format!("doctor question {index}"), (EN.doctor_question)(id)));
    words(bands.chain(domains).chain(signs).chain(questions))
}

/// Every difference between the specification and the code.
fn all_differences() -> BTreeMap<String, (String, String)> {
    let areas = [
        ("question", spec_questions(), our_questions()),
        ("text", spec_texts(), our_texts()),
        ("step", spec_steps(), our_steps()),
        ("flag", spec_flags(), our_flags()),
        ("support", spec_support(), our_support()),
        ("card", spec_cards(), our_cards()),
        ("phone", spec_phones(), our_phones()),
        ("list", spec_lists(), our_lists()),
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

/// Texts that should be in quotes somewhere, and are not. What the specification says instead
/// cannot be known here; [`decided`] has it, and it must be there word for word.
fn quoted_differences() -> BTreeMap<String, (String, String)> {
    let (spec, decided) = (spec::text(), decided());
    let ui = EN.ui;
    let fixed = Fixed::ALL.iter().copied().filter(|id| is_quoted(*id));
    let fixed = fixed.map(|id| (format!("quote {}", id.key()), (EN.fixed)(id)));
    let screens = [
        ("quote not_now", ui.emergency.not_now),
        ("quote not_checked", (EN.band)(Band::NotChecked)),
        ("quote booking_none", ui.result.booking_none),
        ("quote booking_doctor", ui.result.booking_doctor),
        ("quote learning", ui.result.learning),
        ("quote steps", ui.result.steps),
        ("quote doctor", "what to tell the doctor"),
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
fn every_sign_of_the_last_3_days_but_not_sure_has_a_group() {
    for sign in Rf3::ALL.iter().copied() {
        let grouped = sign.group().is_some();
        assert_eq!(grouped, sign != Rf3::Notsure, "{}", sign.key());
    }
    for group in SignGroup::ALL {
        assert!(
            Rf3::ALL.iter().any(|sign| sign.group() == Some(*group)),
            "{group:?}"
        );
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
    for guard in Guard::ALL.iter().copied() {
        check(sources_of(guard_rests_on(guard), &EN));
    }
    assert_eq!(sources_of(&[QuestionId::C3], &EN), "DESIGN");
    assert_eq!(
        sources_of(rests_on(TextId::MineralsMilk), &EN),
        "Maguire 2013; Healthy Drinks 2019"
    );
}

#[test]
fn the_version_and_the_review_are_those_of_the_specification() {
    let text = spec::text();
    assert!(text.contains(&format!(
        "Content version: {CONTENT_VERSION}. Clinical review: **{CLINICAL_REVIEW}**"
    )));
}

/// The version that a specification names: "Content version: 1.0".
fn named_version(text: &str) -> &str {
    let (_, rest) = text.split_once("Content version: ").unwrap();
    let end = rest.find(|char: char| char != '.' && !char.is_ascii_digit());
    rest[..end.unwrap_or(rest.len())].trim_end_matches('.')
}

#[test]
fn the_version_ends_where_the_number_ends() {
    for (text, version) in [
        ("Content version: 1.0. Clinical", "1.0"),
        ("Content version: 1.1 of 2026-11. Clinical", "1.1"),
    ] {
        assert_eq!(named_version(text), version);
    }
}

#[test]
fn the_specification_is_the_one_that_was_handed_over() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/CONTENT.md");
    let Ok(shared) = std::fs::read_to_string(shared) else {
        return;
    };
    let ours = spec::text();
    let (theirs, version) = (named_version(&shared), named_version(&ours));
    if theirs != version {
        // Past the test runner, which shows what a test prints only when it fails.
        let mut out = std::io::stderr();
        writeln!(
            out,
            "SKIPPED: docs/content.md is version {version}, ../shared/CONTENT.md is {theirs}"
        )
        .unwrap();
        return;
    }
    assert!(
        shared == ours,
        "docs/content.md differs from ../shared/CONTENT.md"
    );
}
