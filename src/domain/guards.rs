//! Guards: extra lines that keep a parent from harm, whatever the bands say.

use super::answers::Answers;
use super::bands::{Band, Bands, Domain};
use super::facts;
use super::flag::{Flag, Level};
use super::questions::{B2, C3, E1, M3, QuestionId as Q, Rf4, S5, S7, T4, V3, V4, X1, X2};

macro_rules! guards {
    ($($(#[$doc:meta])* $id:ident $key:literal;)+) => {
        /// A guard.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Guard { $($(#[$doc])* $id,)+ }

        impl Guard {
            /// Every guard in the order of the result.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The stable id.
            #[must_use]
            pub fn key(self) -> &'static str {
                $crate::packed::packed!([$($key),+]).of(self as usize)
            }
        }
    };
}

guards! {
    /// A food caused a fast reaction: it stays out until a doctor says otherwise.
    FastFood "FAST_FOOD";
    /// Foods are off limits: none is brought back at home.
    NoReintro "NO_REINTRO";
    /// A child with a long-term health problem: the check was not made for them.
    Complex "COMPLEX";
    /// No food change before the doctor has looked.
    HoldChanges "HOLD_CHANGES";
    /// Supplements are in the house: lock them up.
    StoreSafe "STORE_SAFE";
    /// Vitamins: have the label read.
    Label "LABEL";
    /// A feeding therapy check.
    FeedingSupport "FEEDING_SUPPORT";
    /// A poop medicine was stopped.
    LaxativeTalk "LAXATIVE_TALK";
    /// A cream is hard to use, was used for long, or was stopped.
    CreamTalk "CREAM_TALK";
    /// A stool microbiome test was done.
    StoolTestNote "STOOL_TEST_NOTE";
    /// A food sensitivity test was done.
    FoodtestNote "FOODTEST_NOTE";
    /// The parent is at the limit.
    CarerSupport "CARER_SUPPORT";
}

/// Whether food changes wait until a doctor has looked.
fn holds_food(flags: &[Flag]) -> bool {
    flags.iter().any(|flag| {
        let level = flag.id.level();
        matches!(level, Level::Week { holds_food, .. } if holds_food)
    })
}

/// Whether a food caused a fast reaction (S9 or S14).
#[must_use]
pub fn fast_reaction(flags: &[Flag]) -> bool {
    flags.iter().any(|flag| {
        let level = flag.id.level();
        matches!(level, Level::Week { fast_reaction, .. } if fast_reaction)
    })
}

/// The guards that apply, in the order of the result.
#[must_use]
pub fn applying(answers: &Answers, flags: &[Flag], bands: &Bands) -> Vec<Guard> {
    let a = answers;
    let variety_high = bands.band(Domain::Variety) == Band::High;
    let mealtime = bands.band(Domain::Mealtime);
    let from_18_months = facts::from_months(18, a);

    let applies = |guard| match guard {
        Guard::FastFood => fast_reaction(flags),
        Guard::NoReintro => a.is(E1::Now) || facts::any_off_limits(a),
        Guard::Complex => a.has(Rf4::Complex),
        Guard::HoldChanges => a.has(Rf4::Complex) || a.is(B2::Loose) || holds_food(flags),
        Guard::StoreSafe => a.count(Q::M3).is_some_and(|given| given > 0),
        Guard::Label => a.has_any(&[M3::Multi, M3::Vitd]),
        Guard::FeedingSupport => {
            (variety_high && (mealtime.stands_out() || a.is(V4::Ge3)))
                || mealtime == Band::High
                || (from_18_months && (a.is(V3::Lt10) || a.is_any(&[T4::Soft, T4::Both])))
        }
        Guard::LaxativeTalk => a.is(X2::Stopped),
        Guard::CreamTalk => a.is(S5::Hard) || a.has_any(&[S7::Long, S7::Stopped]),
        Guard::StoolTestNote => a.has(X1::Stooltest),
        Guard::FoodtestNote => a.has(X1::Foodtest),
        Guard::CarerSupport => a.is(C3::Limit),
    };
    let all = Guard::ALL.iter().copied();
    all.filter(|guard| applies(*guard)).collect()
}
