//! Sets of options: every position from the first to the last, and those beyond, which no set has.

use gut_skin_check::domain::answers::Selection;

const LAST: u8 = 31;

fn set(options: &[u8]) -> Selection {
    let options = options.iter().copied();
    options.fold(Selection::NONE, Selection::with)
}

fn options(set: Selection) -> Vec<u8> {
    set.iter().collect()
}

#[test]
fn an_option_is_ticked_or_not_at_every_position() {
    for option in 0..=LAST {
        let one = set(&[option]);
        assert_eq!((options(one), one.count()), (vec![option], 1));
        for other in 0..=u8::MAX {
            assert_eq!(one.contains(other), other == option);
            let both = one.with(other);
            let expected = if other == option || other > LAST {
                1
            } else {
                2
            };
            assert_eq!(both.count(), expected, "{option} {other}");
            assert!(both.contains(option));
            let left = both.without(other);
            let expected = if other == option {
                Selection::NONE
            } else {
                one
            };
            assert_eq!(left, expected, "{option} {other}");
            assert_eq!(left.without(other), expected, "it is gone already");
        }
        assert!(!one.others().contains(option));
        assert_eq!(one.others().count(), u32::from(LAST));
        assert!(!one.fits(option.into()));
        assert!(option == LAST || one.fits(usize::from(option) + 1));
    }
}

#[test]
fn sets_are_put_together_and_taken_apart() {
    let (one, other) = (set(&[0, 3, 5]), set(&[3, 31]));
    assert_eq!(options(one.and(other)), [0, 3, 5, 31]);
    assert_eq!(options(one.minus(other)), [0, 5]);
    assert_eq!(options(other.minus(one)), [31]);
    assert!(one.meets(other) && !one.minus(other).meets(other));
    assert!(one.fits(6) && !one.fits(5) && Selection::NONE.fits(0));
    assert!(Selection::NONE.is_empty() && !one.is_empty() && one.minus(one).is_empty());
}
