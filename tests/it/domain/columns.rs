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
    let texts = between(&section, "Texts on emergency: ", "; then poison.body");
    let then_poison = flags(between(&section, "; then poison.body if ", " (also"));
    let poison = flags(between(&section, "`poison` is true for ", ".\n"));
    differing(
        'E',
        |id| match id.level() {
            Level::Emergency {
                text,
                then_poison,
                poison,
            } => format!("{} {then_poison} {poison}", text.key()),
            level => format!("{level:?}"),
        },
        |id| {
            let first = texts.split(';').find_map(|rule| {
                let (raised, text) = rule.split_once(" -> ").unwrap();
                flags(raised).contains(&id.to_owned()).then_some(text)
            });
            let is_in = |flags: &[String]| flags.contains(&id.to_owned());
            let alone = is_in(&then_poison).then(|| EmergencyText::Poison.key());
            let text = first.or(alone).unwrap_or("no text");
            format!("{text} {} {}", is_in(&then_poison), is_in(&poison))
        },
    );
}

#[test]
fn food_changes_and_fast_reactions() {
    let section = section("### 3.7 Guards");
    let holds_food = flags(between(&section, "| HOLD_CHANGES | ", ", or rf4"));
    let fast_reaction = flags(between(&section, "| FAST_FOOD | ", " |"));
    assert_eq!((holds_food.len(), fast_reaction.len()), (11, 2));
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
