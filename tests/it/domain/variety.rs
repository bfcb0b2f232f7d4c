//! The diet-variety score and its band (3.4).

use super::{band_of, score_of, table};
use crate::support::{answers, calm};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::facts::{any_off_limits, grid_complete, is_eaten, is_missing};

#[test]
fn ten_rows_count_from_24_months() {
    table(
        calm,
        score_of,
        &[
            ("age=24 g=yyyyyyyyyy", "10/10"),
            ("age=59 g=wwwwwwwwww", "0/10"),
            ("age=30 g=yhxwhxwhxw", "1/10"),
            ("age=30 g=hyxwhxwhxw", "1/10"),
            ("age=30 g=hxywhxwhxw", "1/10"),
            ("age=30 g=hxwyhxwhxw", "1/10"),
            ("age=30 g=hxwhyxwhxw", "1/10"),
            ("age=30 g=hxwhxywhxw", "1/10"),
            ("age=30 g=hxwhxwyhxw", "1/10"),
            ("age=30 g=hxwhxwhyxw", "1/10"),
            ("age=30 g=hxwhxwhxyw", "1/10"),
            ("age=30 g=hxwhxwhxwy", "1/10"),
            ("age=24 bf=yes g=yyyyyyhhhh", "6/10"),
        ],
    );
}

#[test]
fn eight_groups_count_before_24_months() {
    table(
        calm,
        score_of,
        &[
            ("age=12 bf=yes g=yyyyyyyyyy", "8/8"),
            ("age=23 bf=no g=yyyyyyyyyy", "7/8"),
            ("age=23 bf=yes g=wwwwwwwwww", "1/8"),
            ("age=23 bf=no g=wwwwwwwwww", "0/8"),
            ("age=20 bf=no g=ywwwwwwwww", "1/8"),
            // Pulses and nuts are one group, so are greens and orange, other veg and other fruit.
            ("age=20 bf=no g=wywwwwwwww", "1/8"),
            ("age=20 bf=no g=wwywwwwwww", "1/8"),
            ("age=20 bf=no g=wyywwwwwww", "1/8"),
            ("age=20 bf=no g=wwwywwwwww", "1/8"),
            ("age=20 bf=no g=wwwwywwwww", "1/8"),
            ("age=20 bf=no g=wwwwwywwww", "1/8"),
            ("age=20 bf=no g=wwwwwwywww", "1/8"),
            ("age=20 bf=no g=wwwwwwwyww", "1/8"),
            ("age=20 bf=no g=wwwwwwyyww", "1/8"),
            ("age=20 bf=no g=wwwwwwwwyw", "1/8"),
            ("age=20 bf=no g=wwwwwwwwwy", "1/8"),
            ("age=20 bf=no g=wwwwwwwwyy", "1/8"),
            ("age=20 bf=no g=wyyyywyyyy", "5/8"),
        ],
    );
}

#[test]
fn there_is_no_score_before_every_row_is_ticked() {
    for row in 1..=10 {
        assert_eq!(score_of(&calm(&format!("g{row}=-"))), "", "g{row}");
    }
    assert_eq!(score_of(&calm("g=-")), "");
    // Rows that the family does not eat are not asked.
    assert_eq!(score_of(&calm("diet=vegetarian g5=-")), "9/10");
    assert_eq!(score_of(&calm("diet=vegetarian g4=-")), "");
    assert_eq!(score_of(&calm("diet=vegan g4=- g5=- g6=-")), "7/10");
    assert_eq!(score_of(&calm("diet=vegan g7=-")), "");
}

#[test]
fn rows_not_eaten_by_choice_count_as_hardly_ever_whatever_is_stored() {
    table(
        calm,
        score_of,
        &[
            ("diet=vegetarian g=yyyyyyyyyy", "9/10"),
            ("diet=vegan g=yyyyyyyyyy", "7/10"),
            ("diet=any g=yyyyyyyyyy", "10/10"),
            ("age=18 bf=no diet=vegetarian g=yyyyyyyyyy", "6/8"),
            ("age=18 bf=no diet=vegan g=yyyyyyyyyy", "4/8"),
        ],
    );
    // An allergy stored for a row that is not asked does not make it off limits.
    assert!(!any_off_limits(&calm("diet=vegan g4=x g5=x g6=x")));
    assert!(any_off_limits(&calm("diet=vegetarian g4=x")));
    assert!(any_off_limits(&answers("g10=x")));
    assert!(!any_off_limits(&answers("g10=h")));
    assert!(grid_complete(&answers("g=yyyyyyyyyy")));
    assert!(!grid_complete(&answers("g=yyyyyyyyy.")));
}

#[test]
fn what_a_state_means() {
    let grid = answers("g=ywhx......");
    let of = |is: fn(Group, &gut_skin_check::domain::Answers) -> bool| {
        Group::ALL[..5]
            .iter()
            .map(|group| is(*group, &grid))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(is_eaten), [true, true, false, false, false]);
    assert_eq!(of(is_missing), [false, false, true, true, false]);
}

#[test]
fn band_of_the_groups() {
    table(
        calm,
        band_of(Domain::Variety),
        &[
            ("g=yyyyywwwww", "low"),
            ("g=yyyywwwwww", "some"),
            ("g=yyywwwwwww", "high"),
            ("g=wwwwwwwwww", "high"),
            ("age=24 g=yyyyywwwww", "low"),
            ("age=24 g=yyyywwwwww", "some"),
            ("age=24 g=yyywwwwwww", "high"),
            ("age=23 bf=yes g=ywwyyywwww", "low"),
            ("age=23 bf=no g=ywwyyywwww", "some"),
            ("age=23 bf=no g=ywwyywwwww", "high"),
        ],
    );
}

#[test]
fn band_of_the_food_count() {
    table(
        calm,
        band_of(Domain::Variety),
        &[
            ("age=18 bf=no v3=lt10", "high"),
            ("age=18 bf=no v3=10to19", "high"),
            ("age=18 bf=no v3=20to29", "some"),
            ("age=18 bf=no v3=ge30", "low"),
            ("age=18 bf=no v3=ns", "low"),
            ("age=17 bf=no v3=lt10", "some"),
            ("age=17 bf=no v3=10to19", "low"),
            ("age=17 bf=no v3=20to29", "low"),
            ("age=17 bf=no v3=ge30", "low"),
            ("age=17 bf=no v3=ns", "low"),
            ("age=12 bf=no v3=10to19", "low"),
            ("age=59 v3=10to19", "high"),
            ("age=59 v3=20to29", "some"),
        ],
    );
}

#[test]
fn four_rows_hardly_ever_are_at_least_some() {
    table(
        calm,
        band_of(Domain::Variety),
        &[
            ("g=yyyyyyyhhh", "low"),
            ("g=yyyyyyhhhh", "some"),
            ("g=yyyyyyxxxx", "low"),
            ("g=yyyyyyhhhx", "low"),
            ("g=yyyyyhhhhh", "some"),
            // Rows not eaten by choice are left out of this rule.
            ("diet=vegetarian g=yyyyyyyhhh", "low"),
            ("diet=vegetarian g=yyyyyyhhhh", "some"),
            ("diet=vegan g=yyyhhhyyyh", "low"),
            ("diet=any g=yyyhhhyyyh", "some"),
        ],
    );
}

#[test]
fn the_worst_of_the_three_counts() {
    table(
        calm,
        band_of(Domain::Variety),
        &[
            ("g=yyyywwwwww v3=10to19", "high"),
            ("g=yyywwwwwww v3=20to29", "high"),
            ("g=yyyyyyhhhh v3=lt10", "high"),
            ("g=yyyywwwwww v3=20to29", "some"),
        ],
    );
}
