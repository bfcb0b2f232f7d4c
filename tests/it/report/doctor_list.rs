//! The doctor's list as it is read: docs/content.md 3.9b.

use std::collections::BTreeSet;

use gut_skin_check::content::{EN, languages};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::doctor::DoctorLine;
use gut_skin_check::report::doctor::DoctorList;
use gut_skin_check::settings::Config;

use super::report;
use crate::content::strings;
use crate::support::{calm, spell};

fn list(answers: &Answers) -> DoctorList {
    let report = report(&EN, answers, &Config::default());
    let found = report.doctor_list().cloned();
    found.expect("every result has the list")
}

/// The rows as id, label and value.
fn rows(spec: &str) -> Vec<(&'static str, &'static str, String)> {
    let list = list(&calm(spec));
    let rows = list.rows();
    rows.map(|row| (row.line.key(), row.label, row.value.clone()))
        .collect()
}

#[test]
fn a_row_is_a_label_and_what_was_answered() {
    let rows = rows(
        "why=poop b1=le2 b2=balls b4=often b7=1to3m x2=own s1=lot s4=thick,crack rf3=crustseen rf4=notsure,growth \
         e1=now e2=dairy,egg e3=own e4=lt2w m3=iron,multi m3b=allok g4=x g2=h x1=peg,prunes,steroid,foodtest",
    );
    for (id, label, value) in [
        ("d.age", "Age", "30 months"),
        ("d.why", "What worries us most", "Poop"),
        ("d.dx", "", "Eczema, found by a doctor"),
        (
            "d.flags",
            "",
            "Weight loss, or not gaining or growing as expected",
        ),
        (
            "d.unsure",
            "",
            "We were not sure about some of the signs asked.",
        ),
        ("d.long", "Poop trouble for", "1 to 3 months"),
        ("d.given.own", "", "We give a poop medicine on our own."),
        (
            "d.given.which",
            "",
            "Which medicine, how much, since when (write it here):",
        ),
        (
            "d.tried",
            "Tried for poop",
            "Poop softener powder or syrup (like MiraLAX or Movicol); Prunes or pears",
        ),
        ("d.itch", "Itch this week", "A lot"),
        ("d.tried.skin", "Tried for skin", "Steroid cream, as told"),
        ("d.hardly", "Hardly ever eats", "beans or lentils"),
        ("d.off", "Off limits", "Milk and dairy; Egg"),
        (
            "d.offrows",
            "Food groups off limits",
            "milk, yogurt, or cheese",
        ),
        ("d.vitamins", "Given now", "Multivitamin; Iron"),
        (
            "d.tried.other",
            "Also tried",
            "A food sensitivity (IgG) or hair test",
        ),
        ("d.own", "", "What we want to ask (write it here):"),
    ] {
        let row = (id, label, value.to_owned());
        assert!(rows.contains(&row), "{row:?}\n{rows:#?}");
    }
}

#[test]
fn a_calm_child_has_a_short_list() {
    let ids: Vec<&str> = rows("dx=no s1=none why=all")
        .into_iter()
        .map(|row| row.0)
        .collect();
    assert_eq!(ids.first(), Some(&"d.age"));
    assert_eq!(ids.last(), Some(&"d.own"));
    for id in [
        "d.dx", "d.flags", "d.long", "d.often", "d.itch", "d.off", "d.worry",
    ] {
        assert!(!ids.contains(&id), "{id}: {ids:?}");
    }
}

/// "A part without lines is left out with its heading", and each other one has its heading once.
#[test]
fn the_lines_stand_under_the_heading_of_their_part() {
    let list = list(&calm("b2=balls b7=1to3m x2=own s1=lot m3=vitd"));
    let parts: Vec<_> = list.parts.iter().map(|it| it.part).collect();
    assert!(parts.is_sorted() && parts.len() > 3, "{parts:?}");
    let once: BTreeSet<_> = parts.iter().copied().collect();
    assert_eq!(once.len(), parts.len(), "{parts:?}");
    for part in &list.parts {
        assert_eq!(part.heading, (EN.doctor_part)(part.part));
        for row in &part.rows {
            assert_eq!(row.line.part(), part.part, "{}", row.line.key());
        }
    }
}

/// There is room on paper under the lines that ask for the own words of a parent, and under no other.
#[test]
fn a_line_to_write_on_has_room() {
    let list = list(&calm("dx=notyet b2=balls b7=1to3m x2=own"));
    let blank: Vec<_> = list
        .rows()
        .filter(|row| row.write_on)
        .map(|row| row.line.key())
        .collect();
    assert_eq!(blank, ["d.given.which", "d.skincheck", "d.own"]);
}

#[test]
fn a_flag_is_told_as_a_doctor_reads_it() {
    let flags = |spec: &str| -> Vec<String> {
        let rows = rows(spec).into_iter();
        rows.filter(|row| row.0 == "d.flags")
            .map(|row| row.2)
            .collect()
    };
    // Not "Ask a pharmacist", which speaks to the parent.
    assert_eq!(
        flags("m3=iron m3b=noone"),
        ["Minerals or remedies that no expert has looked at."]
    );
    assert_eq!(
        flags("rf4=streaks s6=fast"),
        [
            "Sore or bloody bottom: blood streaks more than once, or raw, sore, or itchy at night",
            "Flares within 2 hours of a food.",
        ]
    );
}

#[test]
fn steroid_cream_that_is_used_as_told_is_named_once() {
    let tried = rows("s1=lot s7=astold x1=steroid,moisturizer");
    let tried = tried.iter().find(|row| row.0 == "d.tried.skin");
    assert_eq!(
        tried.map(|row| row.2.as_str()),
        Some("Moisturizer every day")
    );
}

#[test]
fn the_list_holds_for_any_answers() {
    let mut read = 0;
    for answers in strings::many_answers() {
        let Some((answers, _)) = strings::assessed(answers) else {
            continue;
        };
        let (list, spec) = (list(&answers), spell(&answers));
        let mut seen = BTreeSet::new();
        let mut before = None;
        for row in list.rows() {
            let whole = format!("{} {}", row.label, row.value);
            let whole = whole.trim();
            for end in ["None", "No", "Not sure", "I am not sure", "Not at all"] {
                assert!(
                    !whole.ends_with(&format!(" {end}")) && whole != end,
                    "{whole} for {spec}"
                );
            }
            for start in ["Ask", "Call", "Tell", "Show", "Please"] {
                assert!(
                    !whole.starts_with(&format!("{start} ")),
                    "{whole} for {spec}"
                );
            }
            assert!(
                !row.value.is_empty() && !whole.contains(['{', '}']),
                "{whole}"
            );
            assert!(seen.insert(whole.to_owned()), "{whole} twice for {spec}");
            assert!(before <= Some(row.line), "{:?} for {spec}", row.line);
            before = Some(row.line);
        }
        assert!(list.questions.len() <= 3, "{spec}");
        let words: BTreeSet<&str> = list.questions.iter().map(|it| it.words).collect();
        assert_eq!(words.len(), list.questions.len(), "{spec}");
        assert!(
            list.parts.iter().all(|part| !part.rows.is_empty()),
            "{spec}"
        );
        read += 1;
    }
    assert!(read > 100, "{read} lists");
}

#[test]
fn a_label_is_told_once_in_a_part() {
    for text in languages() {
        let mut seen = BTreeSet::new();
        for line in DoctorLine::ALL.iter().copied() {
            if let Some((label, _)) = (text.doctor_line)(line).split_once(": ") {
                assert!(seen.insert((line.part(), label)), "{label}");
            }
        }
        assert!(seen.len() > 20, "{}: the labels are split off", text.lang);
    }
}
