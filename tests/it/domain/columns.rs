//! The columns of the table of flags against what 3.3 and 3.7 say of the flags.

use gut_skin_check::domain::advice::EmergencyText;
use gut_skin_check::domain::flag::{FlagId, Level};

use crate::fixtures::spec::questions::{between, list};
use crate::fixtures::spec::section;

const TABLE: &str = "its row in src/domain/flag.rs";

/// The flags among the words of a text: "any of E6-E9, E11" is E6, E7, E8, E9, E11.
fn flags(text: &str) -> Vec<String> {
    let known = |word: &String| FlagId::ALL.iter().any(|id| id.key() == word);
    list(text).into_iter().filter(known).collect()
}

/// What differs for each flag of one letter.
fn differing(letter: char, found: impl Fn(FlagId) -> String, spec: impl Fn(&str) -> String) {
    let flags = FlagId::ALL.iter().copied();
    let wrong: Vec<String> = flags
        .filter(|id| id.key().starts_with(letter))
        .map(|id| (id.key(), found(id), spec(id.key())))
        .filter(|(_, found, spec)| found != spec)
        .map(|(id, found, spec)| {
            format!("flag {id}: docs/content.md says [{spec}], {TABLE} [{found}]")
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn emergency_texts_and_the_poison_line() {
    let section = section("### 3.3 Level rules");
    let rules = between(
        &section,
        "Texts on emergency, in this order: ",
        "`poison` is",
    );
    let poison = flags(
        between(&section, "`poison` is true for ", ".\n")
            .split(". ")
            .next()
            .unwrap(),
    );
    let rules = rules.replace(" where (a) gave a text, else", " ->");
    differing(
        'E',
        |id| match id.level() {
            Level::Emergency { text, also, poison } => {
                let texts = [Some(text.key()), also.map(EmergencyText::key)];
                format!("{} {poison}", sorted(texts.into_iter().flatten()))
            }
            level => format!("{level:?}"),
        },
        |id| {
            let rules = rules
                .split([';', '('])
                .filter_map(|rule| rule.split_once(" -> "));
            let raised = rules.filter(|(raised, _)| flags(raised).contains(&id.to_owned()));
            // Of two texts by what else is there, the last is the one where nothing else is.
            let texts = raised.map(|(_, text)| text.rsplit(" -> ").next().unwrap());
            let texts = sorted(texts.map(|text| text.trim().trim_end_matches('.')));
            format!("{texts} {}", poison.contains(&id.to_owned()))
        },
    );
}

fn sorted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let words: std::collections::BTreeSet<&str> = words.collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

#[test]
fn food_changes_and_fast_reactions() {
    let section = section("### 3.7 Guards");
    let holds_food = flags(between(&section, "| HOLD_CHANGES | ", ", or rf4"));
    let fast_reaction = flags(between(&section, "| FAST_FOOD | ", " |"));
    assert_eq!((holds_food.len(), fast_reaction.len()), (12, 2));
    differing(
        'S',
        |id| match id.level() {
            Level::Week {
                holds_food,
                fast_reaction,
            } => format!("holds food {holds_food}, fast reaction {fast_reaction}"),
            level => format!("{level:?}"),
        },
        |id| {
            let is_in = |flags: &[String]| flags.contains(&id.to_owned());
            format!(
                "holds food {}, fast reaction {}",
                is_in(&holds_food),
                is_in(&fast_reaction)
            )
        },
    );
}
