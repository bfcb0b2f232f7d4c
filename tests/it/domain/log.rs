//! The evening entry and the one rule that looks at the log.

use crate::support::any_log_day;
use gut_skin_check::domain::answers::Selection;
use gut_skin_check::domain::day::Day;
use gut_skin_check::domain::log::{
    Cream, Food, Itch, LogDay, LogField, LogValue, Look, Medicine, Pain, Poop, Sleep,
    week_without_poop,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn of(field: LogField, text: &str) -> u8 {
    field
        .from_text(text)
        .unwrap_or_else(|| panic!("{}={text}", field.key()))
}

/// An entry with these values.
fn entry(values: &[(LogField, &str)]) -> LogDay {
    let mut day = LogDay::default();
    for (field, text) in values {
        assert!(day.set(*field, Some(of(*field, text))));
    }
    day
}

fn set(values: &[u8]) -> Selection {
    values
        .iter()
        .fold(Selection::NONE, |set, value| set.with(*value))
}

/// The names that tests and automation rely on.
#[test]
fn fields_and_values_are_those_of_the_contract() {
    let expected = [
        ("poop", "0 1 2 3 4plus"),
        ("look", "balls chunk firm soft loose"),
        ("pain", "no yes"),
        ("itch", "none little lot constant"),
        ("sleep", "good woke bad"),
        ("food", "no yes"),
        ("medicine", "no yes"),
        ("cream", "no yes"),
    ];
    let found: Vec<(&str, String)> = LogField::ALL
        .iter()
        .map(|field| {
            let options: Vec<&str> = field.options().iter().collect();
            (field.key(), options.join(" "))
        })
        .collect();
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(key, all)| (*key, all.as_str()))
        .collect();
    assert_eq!(found, expected);
    for field in LogField::ALL {
        assert_eq!(LogField::from_key(field.key()), Some(*field));
        assert_eq!(field.is_list(), *field == LogField::Look);
    }
    assert_eq!(LogField::from_key("log-poop"), None);
}

#[test]
fn every_value_is_written_and_read_again() {
    for field in LogField::ALL.iter().copied() {
        let allowed: Vec<u8> = (0..=u8::MAX).filter(|value| field.allows(*value)).collect();
        let options = field.options().count();
        let count = if field.is_list() {
            (1 << options) - 1
        } else {
            options
        };
        assert_eq!(allowed.len(), count);
        for value in allowed {
            assert_eq!(field.from_text(&field.text(value)), Some(value));
        }
        for text in ["", "none,", "maybe", ",", "yes,yes"] {
            assert_eq!(field.from_text(text), None, "{} {text}", field.key());
        }
    }
    assert_eq!(LogField::Look.text(0b1_0010), "chunk,loose");
    assert_eq!(LogField::Look.from_text("loose,chunk"), Some(0b1_0010));
    assert_eq!(LogField::Look.from_text("chunk,chunk"), Some(0b0_0010));
    assert_eq!(LogField::Poop.from_text("1,2"), None);
}

#[test]
fn nothing_is_filled_in_at_first() {
    let day = LogDay::default();
    assert!(day.is_empty() && day.says_nothing());
    for field in LogField::ALL.iter().copied() {
        assert_eq!(
            (day.value(field), day.values(field)),
            (None, Selection::NONE)
        );
        assert!(!day.is_unsettled(field));
    }
    assert_eq!(day.no_poop(), None);
    assert_eq!(day.one::<Poop>(), None);
    assert!(day.ticked(LogField::Look).is_empty());
}

#[test]
fn a_good_day_fills_in_what_it_says_and_nothing_else() {
    let mut day = LogDay::default();
    day.good();
    let expected = entry(&[
        (LogField::Poop, "1"),
        (LogField::Look, "soft"),
        (LogField::Pain, "no"),
        (LogField::Itch, "none"),
        (LogField::Sleep, "good"),
        (LogField::Food, "no"),
    ]);
    assert_eq!(day, expected);
    assert_eq!(
        (day.one::<Medicine>(), day.one::<Cream>()),
        (None, None),
        "these are asked of some parents only"
    );
    let given = (day.one(), day.one(), day.one(), day.one());
    assert_eq!(
        given,
        (
            Some(Pain::No),
            Some(Itch::No),
            Some(Sleep::Good),
            Some(Food::No)
        )
    );
    assert_eq!(day.ticked(LogField::Look), set(&[Look::Soft.index()]));

    let mut twice = entry(&[(LogField::Poop, "2"), (LogField::Cream, "yes")]);
    twice.good();
    assert_eq!(twice.one::<Poop>(), Some(Poop::Two), "the number stays");
    assert_eq!(twice.one::<Cream>(), Some(Cream::Yes));
    let mut none = entry(&[(LogField::Poop, "0")]);
    none.good();
    assert_eq!(none.one::<Poop>(), Some(Poop::One));
}

#[test]
fn a_value_that_the_field_does_not_have_changes_nothing() {
    let mut day = entry(&[(LogField::Pain, "no")]);
    let before = day;
    for (field, value) in [
        (LogField::Pain, 2),
        (LogField::Poop, 5),
        (LogField::Look, 0),
        (LogField::Look, 32),
        (LogField::Itch, 255),
    ] {
        assert!(!day.set(field, Some(value)));
    }
    assert!(!day.toggle(LogField::Pain, 1), "it is no list");
    assert!(!day.toggle(LogField::Look, 5) && !day.toggle(LogField::Look, 200));
    assert!(!day.restore(LogField::Pain, set(&[2]), Selection::NONE));
    assert!(!day.restore(LogField::Pain, set(&[1]), set(&[2])));
    assert!(
        !day.restore(LogField::Pain, set(&[1]), set(&[1])),
        "it is in both"
    );
    assert_eq!(day, before);
}

#[test]
fn looks_are_ticked_one_by_one_and_the_last_one_empties_the_list() {
    let mut day = LogDay::default();
    assert!(day.toggle(LogField::Look, 0) && day.toggle(LogField::Look, 4));
    assert_eq!(day.ticked(LogField::Look), set(&[0, 4]));
    assert!(day.toggle(LogField::Look, 0) && day.toggle(LogField::Look, 4));
    assert!(day.is_empty());
}

#[test]
fn a_day_without_poop_looked_like_nothing() {
    let mut day = entry(&[(LogField::Poop, "2"), (LogField::Look, "firm,soft")]);
    day.set(LogField::Poop, Some(Poop::Zero.index()));
    assert_eq!(day.value(LogField::Look), None);
    assert_eq!(day.no_poop(), Some(true));
}

#[test]
fn filled_in_beats_empty_and_two_values_are_both_kept() {
    let mine = entry(&[(LogField::Poop, "0"), (LogField::Pain, "no")]);
    let theirs = entry(&[
        (LogField::Poop, "1"),
        (LogField::Look, "soft"),
        (LogField::Pain, "no"),
    ]);
    let mut both = mine;
    both.merge(&theirs);
    assert_eq!(both.value(LogField::Pain), Some(Pain::No.index()));
    assert_eq!(both.ticked(LogField::Look), set(&[Look::Soft.index()]));
    assert!(both.is_unsettled(LogField::Poop) && both.any_unsettled());
    assert_eq!(both.values(LogField::Poop), set(&[0, 1]));
    assert_eq!(
        (both.value(LogField::Poop), both.one::<Poop>()),
        (None, None)
    );
    assert_eq!(
        both.no_poop(),
        None,
        "nobody knows before the parent has picked"
    );

    both.set(LogField::Poop, Some(Poop::One.index()));
    assert_eq!((both.any_unsettled(), both.no_poop()), (false, Some(false)));
    let picked = both;
    both.merge(&theirs);
    both.merge(&mine);
    assert_eq!(both, picked, "what was not picked does not ask again");
}

/// An older copy of what the parent has corrected since is no contradiction.
#[test]
fn a_correction_is_newer_than_what_it_corrects() {
    let old = entry(&[(LogField::Poop, "0"), (LogField::Itch, "lot")]);
    let mut now = old;
    now.set(LogField::Poop, Some(Poop::Two.index()));
    now.set(LogField::Itch, None);
    let corrected = now;
    now.merge(&old);
    assert_eq!(now, corrected);
    let mut old = old;
    old.merge(&corrected);
    assert_eq!(old, corrected, "from the other side as well");
    assert!(corrected.value(LogField::Itch).is_none() && !corrected.says_nothing());
}

#[test]
fn two_entries_show_the_same_whatever_was_decided_against() {
    let mut corrected = entry(&[(LogField::Pain, "yes")]);
    corrected.set(LogField::Pain, Some(Pain::No.index()));
    let same = entry(&[(LogField::Pain, "no")]);
    assert_ne!(corrected, same);
    assert!(corrected.shows(&same) && same.shows(&corrected));
    for other in [
        LogDay::default(),
        entry(&[(LogField::Pain, "yes")]),
        entry(&[(LogField::Pain, "no"), (LogField::Food, "no")]),
    ] {
        assert!(!same.shows(&other) && !other.shows(&same));
    }
    assert!(!same.is_empty() && !corrected.is_empty());
    let mut cleared = same;
    cleared.set(LogField::Pain, None);
    assert!(cleared.shows(&LogDay::default()) && !cleared.says_nothing());
}

#[test]
fn who_decided_the_other_way_round_is_asked_once_more() {
    let mut one = entry(&[(LogField::Pain, "yes")]);
    one.set(LogField::Pain, Some(Pain::No.index()));
    let mut other = entry(&[(LogField::Pain, "no")]);
    other.set(LogField::Pain, Some(Pain::Yes.index()));
    let mine = one;
    one.merge(&other);
    assert_eq!(one.values(LogField::Pain), set(&[0, 1]));
    for again in [mine, other, LogDay::default()] {
        one.merge(&again);
        assert_eq!(
            one.values(LogField::Pain),
            set(&[0, 1]),
            "until it is picked"
        );
    }
    assert!(one.set(LogField::Pain, Some(Pain::Yes.index())));
    assert_eq!(one.one::<Pain>(), Some(Pain::Yes));
    assert_eq!(one.against(LogField::Pain), set(&[0]));
}

#[test]
fn different_looks_are_both_kept_as_they_were_ticked() {
    let mut mine = entry(&[(LogField::Look, "balls")]);
    mine.merge(&entry(&[(LogField::Look, "balls,firm")]));
    assert!(mine.is_unsettled(LogField::Look));
    let texts: Vec<String> = mine
        .values(LogField::Look)
        .iter()
        .map(|value| LogField::Look.text(value))
        .collect();
    assert_eq!(texts, ["balls", "balls,firm"]);
    assert!(mine.ticked(LogField::Look).is_empty());
}

#[test]
fn only_what_the_parent_has_changed_is_taken_over() {
    let before = entry(&[(LogField::Pain, "no")]);
    let mut after = before;
    after.set(LogField::Poop, Some(Poop::One.index()));
    after.set(LogField::Pain, None);
    // Meanwhile another tab has filled this in.
    let mut stored = entry(&[(LogField::Pain, "yes"), (LogField::Sleep, "bad")]);
    stored.follow(&before, &after);
    assert_eq!(stored.one::<Poop>(), Some(Poop::One));
    assert_eq!(stored.one::<Sleep>(), Some(Sleep::Bad));
    assert_eq!(
        stored.one::<Pain>(),
        None,
        "cleared by the parent's last tap"
    );
    let same = stored;
    stored.follow(&after, &after);
    assert_eq!(stored, same);
}

/// `0` is none, `1` is some, `.` is not filled in, `?` is unsettled; the last one is today.
fn week(days: &str, today: &str) -> bool {
    let today = Day::parse(today).unwrap();
    let mut log = BTreeMap::new();
    for (ago, letter) in (0..).zip(days.chars().rev()) {
        let mut day = LogDay::default();
        match letter {
            '0' => assert!(day.set(LogField::Poop, Some(0))),
            '1' => assert!(day.set(LogField::Poop, Some(1))),
            '?' => assert!(day.restore(LogField::Poop, set(&[0, 1]), Selection::NONE)),
            '2' => assert!(day.restore(LogField::Poop, set(&[1, 2]), Selection::NONE)),
            '.' => assert!(day.set(LogField::Pain, Some(0))),
            other => panic!("{other}"),
        }
        log.insert(today.earlier(ago), day);
    }
    week_without_poop(&|day| log.get(&day)?.no_poop(), today)
}

#[test]
fn seven_days_in_a_row_without_poop_mean_a_call_today() {
    for (days, call) in [
        ("0000000", true),
        ("000000", false),
        ("10000000", true),
        ("00000000", true),
        ("000.0000", false),
        ("0000000.", true),
        ("0000000?", true),
        ("0000000.....", true),
        ("00000001", false),
        ("0000000.1", false),
        ("00000002", false),
        ("000?0000", false),
        ("00?00000", false),
        ("0000001", false),
        ("0001000", false),
        ("0000000......", true),
        ("0000000.............", true),
        ("0000000..............", false),
        ("", false),
        (".......", false),
        ("???????", false),
        ("1111111", false),
        ("0000000.000000", true),
    ] {
        for today in ["2026-11-28", "2026-03-03", "2024-03-02", "2027-01-03"] {
            assert_eq!(week(days, today), call, "{days} up to {today}");
        }
    }
}

#[test]
fn days_after_today_are_not_looked_at() {
    let today = Day::parse("2026-11-28").unwrap();
    let first = today.number() - 3;
    let none = |day: Day| (day.number() >= first).then_some(true);
    assert!(!week_without_poop(&none, today));
    let later = Day::from_number(today.number() + 3).unwrap();
    assert!(week_without_poop(&none, later));
    let since = |day: Day| Some(day <= today);
    assert!(week_without_poop(&since, today), "poop is of tomorrow");
    assert!(!week_without_poop(&|_| Some(true), Day::FIRST.earlier(0)));
    assert!(week_without_poop(
        &|_| Some(true),
        Day::from_number(6).unwrap()
    ));
    assert!(!week_without_poop(
        &|_| Some(true),
        Day::from_number(5).unwrap()
    ));
}

proptest! {
    #[test]
    fn two_devices_come_to_the_same_and_lose_nothing(one in any_log_day(), two in any_log_day()) {
        let (mut here, mut there) = (one, two);
        here.merge(&two);
        there.merge(&one);
        prop_assert_eq!(here, there);
        let merged = here;
        for again in [two, one, merged, LogDay::default()] {
            here.merge(&again);
            prop_assert_eq!(here, merged, "the same again changes nothing");
        }
        for field in LogField::ALL.iter().copied() {
            let said = one.values(field).and(two.values(field));
            let known = merged.values(field).and(merged.against(field));
            prop_assert!(said.minus(known).is_empty(), "a value is lost");
            let decided = one.against(field).and(two.against(field));
            if said.minus(decided).count() == 1 {
                prop_assert!(merged.value(field).is_some());
            }
        }
    }

    #[test]
    fn merging_with_itself_or_nothing_changes_nothing(day in any_log_day()) {
        let mut merged = day;
        merged.merge(&day);
        merged.merge(&LogDay::default());
        prop_assert_eq!(merged, day);
        let mut empty = LogDay::default();
        empty.merge(&day);
        prop_assert_eq!(empty, day);
    }
}
