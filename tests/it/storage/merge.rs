//! Two tabs: the last write wins, answer by answer.

use super::{THEN, any_snapshot, snapshot};
use crate::support::{answers, any_answers, spell, with};
use gut_skin_check::domain::QuestionId;
use gut_skin_check::storage::{Counters, Snapshot, merge};
use proptest::prelude::*;

/// The snapshot with these answers on top, given at that moment.
fn then(base: &Snapshot, spec: &str, now: u64) -> Snapshot {
    let mut next = base.clone();
    next.take(&with(&base.answers, spec), now);
    next
}

#[test]
fn each_answer_is_the_one_written_last() {
    let start = snapshot(&answers("age=30 b1=3 b2=soft"), THEN);
    let one = then(&then(&start, "b1=le2", THEN + 10), "s1=lot", THEN + 40);
    let other = then(&then(&start, "b1=4to6", THEN + 20), "s1=none", THEN + 30);
    for merged in [merge(&one, &other), merge(&other, &one)] {
        assert_eq!(spell(&merged.answers), "age=30 b1=4to6 b2=soft s1=lot");
    }
}

#[test]
fn a_cleared_answer_does_not_come_back() {
    let start = snapshot(&answers("b1=3 b2=soft"), THEN);
    let cleared = then(&start, "b1=-", THEN + 10);
    let other = then(&start, "b2=firm", THEN + 20);
    for merged in [merge(&cleared, &other), merge(&other, &cleared)] {
        assert_eq!(spell(&merged.answers), "b2=firm");
        assert!(merged.counters.get(QuestionId::B1) > start.counters.get(QuestionId::B1));
    }
}

/// A tab that slept has seen none of the other's many writes; its next tick still wins.
#[test]
fn a_tab_that_slept_does_not_lose_its_next_answer() {
    let start = snapshot(&answers("b1=3"), THEN);
    let busy = ["b1=le2", "b2=soft", "b1=4to6", "b1=7to21"]
        .iter()
        .fold(start.clone(), |tab, spec| then(&tab, spec, THEN + 10));
    let slept = then(&start, "b1=gt21", THEN + 60);
    assert_eq!(spell(&merge(&slept, &busy).answers), "b1=gt21 b2=soft");
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
    let mut kept = snapshot(&answers("age=2y b1=3 g=y........."), THEN);
    let before = kept.clone();
    assert!(!kept.take(&before.answers, THEN + 10));
    assert_eq!(kept, before);
    assert!(kept.take(&answers("age=2y b1=3 g=yy........"), THEN + 10));
    assert_eq!(kept.last_answer, THEN + 10);
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
    ];
    for (left, right, expected) in ties {
        let same_moment = |spec: &str| {
            let mut side = snapshot(&answers(spec), THEN);
            for question in QuestionId::ALL {
                side.counters.set(*question, 7);
            }
            side
        };
        let (left, right) = (same_moment(left), same_moment(right));
        assert_eq!(spell(&merge(&left, &right).answers), expected);
        assert_eq!(spell(&merge(&right, &left).answers), expected);
    }
}

#[test]
fn the_place_is_this_tabs_unless_the_other_is_ahead() {
    let start = snapshot(&answers("b1=3"), THEN);
    let mut mine = start.clone();
    mine.screen = "b4".to_owned();
    assert_eq!(merge(&mine, &start).screen, "b4");
    let mut theirs = then(&start, "b2=soft", THEN + 10);
    theirs.screen = "b5".to_owned();
    let merged = merge(&mine, &theirs);
    assert_eq!(
        (merged.screen.as_str(), merged.last_answer),
        ("b5", THEN + 10)
    );
    assert_eq!(merge(&theirs, &mine).screen, "b5");
}

#[test]
fn a_result_seen_in_either_tab_is_seen() {
    let unseen = snapshot(&answers("b1=3"), THEN);
    let mut seen = unseen.clone();
    seen.result_seen = true;
    assert!(merge(&seen, &unseen).result_seen && merge(&unseen, &seen).result_seen);
    let started_over = then(&unseen, "b1=-", THEN + 10);
    assert!(
        !merge(&seen, &started_over).result_seen,
        "but not after it has changed"
    );
}

proptest! {
    // Every case merges some fifty answers, so a few cases are many.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn merging_is_idempotent(one in any_snapshot(), other in any_snapshot()) {
        prop_assert_eq!(merge(&one, &one), one.clone());
        let merged = merge(&one, &other);
        prop_assert_eq!(merge(&merged, &other), merged.clone());
        prop_assert_eq!(&merge(&one, &merged).answers, &merged.answers);
    }

    /// Also where numbers are equal: most of the generated ones are below 5.
    #[test]
    fn both_sides_come_to_the_same_answers(one in any_snapshot(), other in any_snapshot()) {
        let (left, right) = (merge(&one, &other), merge(&other, &one));
        prop_assert_eq!(spell(&left.answers), spell(&right.answers));
        prop_assert_eq!(left.counters, right.counters);
    }

    #[test]
    fn the_newer_answer_is_never_lost(one in any_snapshot(), other in any_snapshot()) {
        let merged = merge(&one, &other);
        for question in QuestionId::ALL.iter().copied() {
            let (mine, theirs) = (one.counters.get(question), other.counters.get(question));
            prop_assert_eq!(merged.counters.get(question), mine.max(theirs));
            if mine != theirs {
                let newer = if mine > theirs { &one } else { &other };
                prop_assert_eq!(merged.answers.get(question), newer.answers.get(question));
            }
        }
    }

    /// Three tabs may hear of each other in any order.
    #[test]
    fn the_order_of_merging_does_not_matter(
        a in any_snapshot(), b in any_snapshot(), c in any_snapshot(),
    ) {
        let left = merge(&merge(&a, &b), &c);
        let right = merge(&a, &merge(&b, &c));
        prop_assert_eq!(spell(&left.answers), spell(&right.answers));
    }

    /// What was just ticked stands after any merge with what was there before.
    #[test]
    fn what_was_just_ticked_stands(base in any_answers(), next in any_answers(), later in 0..100u64) {
        let stored = snapshot(&base, THEN);
        let mut mine = stored.clone();
        mine.take(&next, THEN + later);
        prop_assert_eq!(spell(&merge(&mine, &stored).answers), spell(&next));
    }
}
