//! Two tabs: the last write wins, answer by answer.

use super::{THEN, any_record, record_of};
use crate::support::{answers, any_answers, spell, with};
use gut_skin_check::app::{Place, Visit};
use gut_skin_check::domain::QuestionId;
use gut_skin_check::storage::{Counters, Record, merge};
use proptest::prelude::*;

/// The record with these answers on top, given at that moment.
fn then(base: &Record, spec: &str, now: u64) -> Record {
    let mut next = base.clone();
    next.set_answers(&with(&base.progress.answers, spec), now);
    next
}

#[test]
fn each_answer_is_the_one_written_last() {
    let start = record_of(&answers("age=30 b1=3 b2=soft"), THEN);
    let one = then(&then(&start, "b1=le2", THEN + 10), "s1=lot", THEN + 40);
    let other = then(&then(&start, "b1=4to6", THEN + 20), "s1=none", THEN + 30);
    for merged in [merge(&one, &other), merge(&other, &one)] {
        assert_eq!(
            spell(&merged.progress.answers),
            "age=30 b1=4to6 b2=soft s1=lot"
        );
    }
}

#[test]
fn a_cleared_answer_does_not_come_back() {
    let start = record_of(&answers("b1=3 b2=soft"), THEN);
    let cleared = then(&start, "b1=-", THEN + 10);
    let other = then(&start, "b2=firm", THEN + 20);
    for merged in [merge(&cleared, &other), merge(&other, &cleared)] {
        assert_eq!(spell(&merged.progress.answers), "b2=firm");
        assert!(merged.counters.get(QuestionId::B1) > start.counters.get(QuestionId::B1));
    }
}

/// A tab that slept has seen none of the other's many writes; its next tick still wins.
#[test]
fn a_tab_that_slept_does_not_lose_its_next_answer() {
    let start = record_of(&answers("b1=3"), THEN);
    let busy = ["b1=le2", "b2=soft", "b1=4to6", "b1=7to21"]
        .iter()
        .fold(start.clone(), |tab, spec| then(&tab, spec, THEN + 10));
    let slept = then(&start, "b1=gt21", THEN + 60);
    assert_eq!(
        spell(&merge(&slept, &busy).progress.answers),
        "b1=gt21 b2=soft"
    );
}

#[test]
fn numbers_rise_though_the_clock_stands_or_goes_back() {
    let mut counters = Counters::default();
    for now in [THEN, THEN, THEN - 500, 0, u64::MAX, u64::from(u32::MAX)] {
        let before = counters.highest();
        counters.bump(QuestionId::B1, now);
        assert!(counters.get(QuestionId::B1) > before, "at {now}");
        assert!(counters.highest() < Counters::HIGHEST_READ, "at {now}");
    }
    assert_eq!(counters.highest() as u64, THEN + 5);
}

#[test]
fn taking_the_same_answers_again_writes_nothing() {
    let mut kept = record_of(&answers("age=2y b1=3 g=y........."), THEN);
    let before = kept.clone();
    assert!(!kept.set_answers(&before.progress.answers, THEN + 10));
    assert_eq!(kept, before);
    assert!(kept.set_answers(&answers("age=2y b1=3 g=yy........"), THEN + 10));
    assert_eq!(kept.progress.last_answer, Some(THEN + 10));
}

/// Written in the same second by two tabs: both come to the same, and a sign outweighs "none of these".
#[test]
fn a_tie_comes_out_the_same_from_both_sides() {
    let ties = [
        ("b1=le2", "b1=3", "b1=3"),
        ("rf1=none", "rf1=breath", "rf1=breath"),
        ("rf1=-", "rf1=none", "rf1=none"),
        ("rf3=blisters", "rf3=crust", "rf3=crust"),
        ("age=30", "age=2y", "age=30"),
        ("age=0", "age=4y", "age=0"),
        ("g=yyyyyyyyyy", "g=yyyyyyyyyw", "g=yyyyyyyyyw"),
        // The first of the portions outweighs nothing, too.
        ("g=y.........", "g=yy........", "g=yy........"),
        // The first row counts more than all behind it.
        ("g=wy........", "g=yw........", "g=wy........"),
    ];
    for (left, right, expected) in ties {
        let same_moment = |spec: &str| {
            let mut side = record_of(&answers(spec), THEN);
            for question in QuestionId::ALL {
                side.counters.set(*question, 7);
            }
            side
        };
        let (left, right) = (same_moment(left), same_moment(right));
        assert_eq!(spell(&merge(&left, &right).progress.answers), expected);
        assert_eq!(spell(&merge(&right, &left).progress.answers), expected);
    }
}

fn question(question: QuestionId) -> Place {
    Place::Question(question, Visit::Core)
}

#[test]
fn the_place_is_this_tabs_unless_the_other_is_ahead() {
    let start = record_of(&answers("b1=3"), THEN);
    let mut mine = start.clone();
    mine.progress.place = question(QuestionId::B4);
    assert_eq!(
        merge(&mine, &start).progress.place,
        question(QuestionId::B4)
    );
    let mut theirs = then(&start, "b2=soft", THEN + 10);
    theirs.progress.place = question(QuestionId::B5);
    let merged = merge(&mine, &theirs);
    assert_eq!(
        (merged.progress.place, merged.progress.last_answer),
        (question(QuestionId::B5), Some(THEN + 10))
    );
    assert_eq!(
        merge(&theirs, &mine).progress.place,
        question(QuestionId::B5)
    );
}

#[test]
fn a_result_seen_in_either_tab_is_seen() {
    let unseen = record_of(&answers("b1=3"), THEN);
    let mut seen = unseen.clone();
    seen.progress.result_seen = true;
    assert!(
        merge(&seen, &unseen).progress.result_seen && merge(&unseen, &seen).progress.result_seen
    );
    let started_over = then(&unseen, "b1=-", THEN + 10);
    assert!(
        !merge(&seen, &started_over).progress.result_seen,
        "but not after it has changed"
    );
}

/// A warning of the newer tab stands, and one of the other until the danger signs are answered in the newer one.
#[test]
fn a_warning_of_either_tab_is_kept_until_the_danger_signs_are_answered() {
    const OPEN: &str = "b1=3";
    const ANSWERED: &str = "rf1=none rf2=none rf3=none";
    // What is answered, the warnings of the tab that is behind and of the one that is ahead, and of both together.
    for (said, behind, ahead, expected) in [
        (OPEN, true, false, true),
        (OPEN, false, true, true),
        (OPEN, true, true, true),
        (OPEN, false, false, false),
        (ANSWERED, true, false, false),
        (ANSWERED, false, true, true),
        (ANSWERED, true, true, true),
        (ANSWERED, false, false, false),
    ] {
        let mut one = record_of(&answers(said), THEN);
        let mut other = then(&one, "b2=soft", THEN + 10);
        (one.progress.alarm, other.progress.alarm) = (behind, ahead);
        for merged in [merge(&one, &other), merge(&other, &one)] {
            assert_eq!(merged.progress.alarm, expected, "{said} {behind} {ahead}");
        }
        // Where neither is ahead, nobody knows which of them has answered to a warning.
        other.counters = one.counters.clone();
        for merged in [merge(&one, &other), merge(&other, &one)] {
            assert_eq!(merged.progress.alarm, behind || ahead, "{said}, a tie");
        }
    }
}

proptest! {
    // Every case merges some fifty answers, so a few cases are many.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn merging_is_idempotent(one in any_record(), other in any_record()) {
        prop_assert_eq!(merge(&one, &one), one.clone());
        let merged = merge(&one, &other);
        prop_assert_eq!(merge(&merged, &other), merged.clone());
        prop_assert_eq!(&merge(&one, &merged).progress.answers, &merged.progress.answers);
    }

    /// Also where numbers are equal: most of the generated ones are below 5.
    #[test]
    fn both_sides_come_to_the_same_answers(one in any_record(), other in any_record()) {
        let (left, right) = (merge(&one, &other), merge(&other, &one));
        prop_assert_eq!(spell(&left.progress.answers), spell(&right.progress.answers));
        prop_assert_eq!(left.counters, right.counters);
    }

    #[test]
    fn the_newer_answer_is_never_lost(one in any_record(), other in any_record()) {
        let merged = merge(&one, &other);
        for question in QuestionId::ALL.iter().copied() {
            let (mine, theirs) = (one.counters.get(question), other.counters.get(question));
            prop_assert_eq!(merged.counters.get(question), mine.max(theirs));
            if mine != theirs {
                let newer = if mine > theirs { &one } else { &other };
                prop_assert_eq!(merged.progress.answers.get(question), newer.progress.answers.get(question));
            }
        }
    }

    /// Three tabs may hear of each other in any order.
    #[test]
    fn the_order_of_merging_does_not_matter(
        a in any_record(), b in any_record(), c in any_record(),
    ) {
        let left = merge(&merge(&a, &b), &c);
        let right = merge(&a, &merge(&b, &c));
        prop_assert_eq!(spell(&left.progress.answers), spell(&right.progress.answers));
    }

    /// What was just ticked stays after any merge with what was there before.
    #[test]
    fn what_was_just_ticked_stands(base in any_answers(), next in any_answers(), later in 0..100u64) {
        let stored = record_of(&base, THEN);
        let mut mine = stored.clone();
        mine.set_answers(&next, THEN + later);
        prop_assert_eq!(spell(&merge(&mine, &stored).progress.answers), spell(&next));
    }
}
