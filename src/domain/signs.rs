//! Danger signs: which answers raise which flag, and what each flag overrides.

use super::answers::Answers;
use super::bands::{Band, Bands, Domain, poop_signs};
use super::causes::Causes;
use super::choices::{
    B1, B2, B6, B7, Bf, Choice, E1, E2, E3, M3b, M4, Rf1, Rf2, Rf3, Rf4, S6, T4, Toilet, X2,
};
use super::flow::CHECKED_SUPPLEMENTS;
use super::question::QuestionId as Q;

/// What a flag overrides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// S: see a doctor this week.
    Week,
    /// U: call today.
    Today,
    /// E: emergency.
    Emergency,
}

macro_rules! flags {
    ($($id:ident $urgency:ident,)+) => {
        /// A flag; the names are the ids of the specification.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "docs/content.md 3.3 says what raises each")]
        pub enum FlagId { $($id,)+ }

        impl FlagId {
            /// Every flag, sorted by letter (E, U, S) and number.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The stable id.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$id => stringify!($id),)+ }
            }

            /// What it overrides.
            #[must_use]
            pub const fn urgency(self) -> Urgency {
                match self { $(Self::$id => Urgency::$urgency,)+ }
            }
        }
    };
}

flags! {
    E1 Emergency, E2 Emergency, E3 Emergency, E4 Emergency, E5 Emergency, E6 Emergency, E7 Emergency,
    E8 Emergency, E9 Emergency, E10 Emergency, E11 Emergency, E12 Emergency, E13 Emergency, E14 Emergency,
    U1 Today, U2 Today, U3 Today, U4 Today, U5 Today, U6 Today, U7 Today, U8 Today, U9 Today, U10 Today,
    U11 Today, U12 Today, U13 Today, U14 Today, U15 Today, U16 Today,
    S1 Week, S2 Week, S3 Week, S4 Week, S5 Week, S6 Week, S7 Week, S8 Week, S9 Week, S10 Week, S11 Week,
    S12 Week, S13 Week, S14 Week, S15 Week, S16 Week, S17 Week, S18 Week, S19 Week, S20 Week,
}

/// A flag that is up, and the questions that raised it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Which.
    pub id: FlagId,
    /// Why.
    pub causes: Causes,
}

/// The flag that a sign of the first list raises.
#[must_use]
pub const fn of_rf1(sign: Rf1) -> FlagId {
    match sign {
        Rf1::Breath => FlagId::E1,
        Rf1::Swell => FlagId::E2,
        Rf1::Hives | Rf1::Vomitfood => FlagId::E3,
        Rf1::Floppy => FlagId::E4,
        Rf1::Fpies => FlagId::E5,
        Rf1::Notsure => FlagId::U11,
    }
}

/// The flag that a sign of the second list raises.
#[must_use]
pub const fn of_rf2(sign: Rf2) -> FlagId {
    match sign {
        Rf2::Greenvomit => FlagId::E6,
        Rf2::Hardbelly => FlagId::E7,
        Rf2::Bleed => FlagId::E8,
        Rf2::Legs => FlagId::E9,
        Rf2::Waves => FlagId::E13,
        Rf2::Swallowed => FlagId::E10,
        Rf2::Battery => FlagId::E14,
        Rf2::Magnesium => FlagId::E11,
        Rf2::Spots => FlagId::E12,
        Rf2::Notsure => FlagId::U11,
    }
}

/// The flag that a sign of the third list raises; a crust that a doctor has seen raises none.
#[must_use]
pub const fn of_rf3(sign: Rf3) -> Option<FlagId> {
    Some(match sign {
        Rf3::Blisters => FlagId::U1,
        Rf3::Crust => FlagId::U2,
        Rf3::Crustseen => return None,
        Rf3::Eye => FlagId::U3,
        Rf3::Pain => FlagId::U4,
        Rf3::Vomit => FlagId::U5,
        Rf3::Dry => FlagId::U6,
        Rf3::Nopoop7 => FlagId::U7,
        Rf3::Mucusblood => FlagId::U8,
        Rf3::Bowelbulge => FlagId::U12,
        Rf3::Reaction => FlagId::U9,
        Rf3::Wontdrink => FlagId::U10,
        Rf3::Thirst => FlagId::U13,
        Rf3::Puffy => FlagId::U14,
        Rf3::Newweak => FlagId::U15,
        Rf3::Bruise => FlagId::U16,
        Rf3::Notsure => FlagId::U11,
    })
}

/// The flag that a sign of the fourth list raises; three of its options only add notes and guards.
#[must_use]
pub const fn of_rf4(sign: Rf4) -> Option<FlagId> {
    Some(match sign {
        Rf4::Birth => FlagId::S1,
        Rf4::Latefirst => FlagId::S2,
        Rf4::Ribbon => FlagId::S3,
        Rf4::Growth => FlagId::S4,
        Rf4::Legs => FlagId::S5,
        Rf4::Back => FlagId::S6,
        Rf4::Pee => FlagId::S7,
        Rf4::Streaks => FlagId::S8,
        Rf4::Pastreaction => FlagId::S9,
        Rf4::Family => FlagId::S10,
        Rf4::Lack => FlagId::S20,
        Rf4::Familycel | Rf4::Complex | Rf4::Notsure => return None,
    })
}

/// Collects flags without doubles, sorted by id.
#[derive(Default)]
struct Raised(Vec<Flag>);

impl Raised {
    fn raise(&mut self, id: FlagId, causes: Causes) {
        match self.0.binary_search_by_key(&id, |flag| flag.id) {
            Ok(at) => {
                if let Some(flag) = self.0.get_mut(at) {
                    flag.causes.extend(causes);
                }
            }
            Err(at) => self.0.insert(at, Flag { id, causes }),
        }
    }

    fn raise_if(&mut self, condition: bool, id: FlagId, causes: &[Q]) {
        if condition {
            self.raise(id, Causes::of(causes));
        }
    }

    fn signs<C: Choice>(&mut self, answers: &Answers, flag_of: impl Fn(C) -> Option<FlagId>) {
        for sign in C::ALL.iter().copied().filter(|sign| answers.has(*sign)) {
            if let Some(id) = flag_of(sign) {
                self.raise(id, Causes::of(&[C::QUESTION]));
            }
        }
    }
}

/// The E and U flags that the first three safety lists raise, sorted.
fn acute(answers: &Answers) -> Vec<Flag> {
    let mut raised = Raised::default();
    raised.signs(answers, |sign| Some(of_rf1(sign)));
    raised.signs(answers, |sign| Some(of_rf2(sign)));
    raised.signs(answers, of_rf3);
    raised.0
}

/// The E flags, sorted by number.
#[must_use]
pub fn emergency(answers: &Answers) -> Vec<Flag> {
    of_urgency(acute(answers), Urgency::Emergency)
}

/// The U flags, sorted by number.
#[must_use]
pub fn today(answers: &Answers) -> Vec<Flag> {
    of_urgency(acute(answers), Urgency::Today)
}

fn of_urgency(mut flags: Vec<Flag>, urgency: Urgency) -> Vec<Flag> {
    flags.retain(|flag| flag.id.urgency() == urgency);
    flags
}

/// Whether any emergency sign is ticked.
#[must_use]
pub fn any_emergency(answers: &Answers) -> bool {
    !emergency(answers).is_empty()
}

/// Whether any sign for a call today is ticked.
#[must_use]
pub fn any_today(answers: &Answers) -> bool {
    !today(answers).is_empty()
}

/// Unticks exactly the options that raise flags of this urgency, and returns the first question that
/// had one. A list that is left empty is not answered any more: the parent ticks "none" herself.
pub fn lower(answers: &mut Answers, urgency: Urgency) -> Option<Q> {
    let raises = |id: Option<FlagId>| id.is_some_and(|id| id.urgency() == urgency);
    let first = [
        untick(answers, |sign: Rf1| raises(Some(of_rf1(sign)))),
        untick(answers, |sign: Rf2| raises(Some(of_rf2(sign)))),
        untick(answers, |sign: Rf3| raises(of_rf3(sign))),
    ];
    first.into_iter().flatten().next()
}

fn untick<C: Choice>(answers: &mut Answers, raises: impl Fn(C) -> bool) -> Option<Q> {
    use super::answers::Answer;
    let before = answers.many(C::QUESTION)?;
    let after = C::ALL
        .iter()
        .filter(|sign| raises(**sign))
        .fold(before, |selection, sign| selection.without(sign.index()));
    if after == before {
        return None;
    }
    answers.set(
        C::QUESTION,
        (!after.is_empty()).then_some(Answer::Many(after)),
    );
    Some(C::QUESTION)
}

/// The S flags, sorted by number. A flag that names a band waits until the band is checked.
#[must_use]
pub fn week(answers: &Answers, bands: &Bands) -> Vec<Flag> {
    let a = answers;
    let mut raised = Raised::default();
    raised.signs(a, of_rf4);

    let leaks = a.is(Toilet::Trained) && a.is(B6::Ge1w);
    raised.raise_if(leaks, FlagId::S11, &[Q::Toilet, Q::B6]);

    let signs = poop_signs(a);
    let long = a.is(B7::Gt3m);
    if signs.count() >= 2 && long && a.is_other(X2::Helping) {
        let mut causes = signs.causes;
        causes.extend(Causes::of(&[Q::B7, Q::X2]));
        raised.raise(FlagId::S12, causes);
    }

    let skin = bands.get(Domain::Skin);
    if skin.band == Band::High {
        raised.raise(FlagId::S13, skin.causes);
    }
    raised.raise_if(a.is(S6::Fast), FlagId::S14, &[Q::S6]);
    raised.raise_if(a.has_any(&[M4::Pica, M4::Pale]), FlagId::S15, &[Q::M4]);
    let unchecked = a.has_any(CHECKED_SUPPLEMENTS) && a.is_other(M3b::Allok);
    raised.raise_if(unchecked, FlagId::S16, &[Q::M3, Q::M3b]);
    raised.raise_if(a.is(T4::Yes), FlagId::S17, &[Q::T4]);

    let unguided = a.is(E1::Now) && a.is_any(&[E3::Own, E3::Other, E3::Mixed]);
    let under_two = a.age().is_some_and(|age| age.months() < 24);
    if unguided && foods_off(a) >= 3 {
        raised.raise(FlagId::S18, Causes::of(&[Q::E1, Q::E2, Q::E3]));
    }
    if unguided && a.has(E2::Dairy) && under_two && a.is(Bf::No) {
        raised.raise(
            FlagId::S18,
            Causes::of(&[Q::Age, Q::Bf, Q::E1, Q::E2, Q::E3]),
        );
    }

    let for_weeks = a.is_any(&[B7::TwoTo4w, B7::OneTo3m, B7::Gt3m]);
    let loose = a.is(B2::Loose);
    raised.raise_if(loose && a.is(B1::Gt21), FlagId::S19, &[Q::B1, Q::B2]);
    raised.raise_if(loose && for_weeks, FlagId::S19, &[Q::B2, Q::B7]);
    raised.0
}

/// How many foods are kept off the menu now (n in the specification).
#[must_use]
pub fn foods_off(answers: &Answers) -> u32 {
    if answers.is(E1::Now) {
        answers.count(Q::E2).unwrap_or(0)
    } else {
        0
    }
}
