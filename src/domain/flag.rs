//! The danger signs: one table with everything that is known of a flag. What a flag does is read from its columns and
//! nowhere else, so a flag that is added without one of them does not compile.

use super::causes::Causes;
use super::questions::{Choice, QuestionId, Rf1, Rf2, Rf3, Rf4};
use super::texts::{EmergencyText, FlagLine, TodayLine};

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

/// What a flag overrides, and what each level has to know of its flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// E: emergency.
    Emergency {
        /// The text of the card; of several that say whom to call first, one is shown (see
        /// [`super::advice::emergency_texts`]).
        text: EmergencyText,
        /// A text that is added.
        also: Option<EmergencyText>,
        /// Whether the poison line is to be called (`poison` in the result).
        poison: bool,
    },
    /// U: call today.
    Today {
        /// What the flag adds to the card.
        line: TodayLine,
    },
    /// S: see a doctor this week.
    Week {
        /// Whether food changes wait until a doctor has looked (the guard HOLD_CHANGES).
        holds_food: bool,
        /// Whether a food caused a fast reaction (the guards FAST_FOOD and NO_REINTRO).
        fast_reaction: bool,
    },
}

/// How a flag is put in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// In the words of the option that was ticked.
    OptionWords,
    /// In the words of the answer to this question.
    Answer(QuestionId),
    /// In a line of its own.
    Line(FlagLine),
}

/// A sign of one of the four safety lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Right now: allergy and breathing.
    Rf1(Rf1),
    /// Right now: belly, poison, skin.
    Rf2(Rf2),
    /// The last 3 days.
    Rf3(Rf3),
    /// For a doctor to rule out.
    Rf4(Rf4),
}

impl Sign {
    /// The list that the sign is in.
    #[must_use]
    pub const fn question(self) -> QuestionId {
        match self {
            Self::Rf1(_) => QuestionId::Rf1,
            Self::Rf2(_) => QuestionId::Rf2,
            Self::Rf3(_) => QuestionId::Rf3,
            Self::Rf4(_) => QuestionId::Rf4,
        }
    }

    /// Its position in the list.
    #[must_use]
    pub const fn index(self) -> u8 {
        match self {
            Self::Rf1(sign) => sign as u8,
            Self::Rf2(sign) => sign as u8,
            Self::Rf3(sign) => sign as u8,
            Self::Rf4(sign) => sign as u8,
        }
    }

    /// The sign at that position of a list.
    #[must_use]
    pub fn at(list: QuestionId, index: u8) -> Option<Self> {
        let index = usize::from(index);
        match list {
            QuestionId::Rf1 => Rf1::ALL.get(index).copied().map(Self::Rf1),
            QuestionId::Rf2 => Rf2::ALL.get(index).copied().map(Self::Rf2),
            QuestionId::Rf3 => Rf3::ALL.get(index).copied().map(Self::Rf3),
            QuestionId::Rf4 => Rf4::ALL.get(index).copied().map(Self::Rf4),
            _ => None,
        }
    }

    /// Every sign of every list, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        let now = Rf1::ALL.iter().copied().map(Self::Rf1);
        let now = now.chain(Rf2::ALL.iter().copied().map(Self::Rf2));
        let now_or_lately = now.chain(Rf3::ALL.iter().copied().map(Self::Rf3));
        now_or_lately.chain(Rf4::ALL.iter().copied().map(Self::Rf4))
    }
}

macro_rules! flags {
    (
        without a flag [$($without_list:ident::$without:ident),+];
        $($id:ident
            $(signs [$($list:ident::$option:ident),+] $(line $line:ident)?)?
            $(rule $(#[$rule_doc:meta])* $rule:ident $(in the words of $question:ident)?)?
            => $level:expr;)+
    ) => {
        /// A flag; the names are the ids of the specification.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "docs/content.md 3.3 says what raises each")]
        pub enum FlagId { $($id,)+ }

        /// A rule that raises a flag from answers outside the safety lists.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Rule { $($($(#[$rule_doc])* $rule,)?)+ }

        impl Rule {
            /// Every rule, in the order of its flags.
            pub const ALL: &'static [Self] = &[$($(Self::$rule,)?)+];

            /// The flag that the rule raises.
            #[must_use]
            pub const fn flag(self) -> FlagId {
                match self { $($(Self::$rule => FlagId::$id,)?)+ }
            }
        }

        impl FlagId {
            /// Every flag, sorted by letter (E, U, S) and number.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The stable id.
            #[must_use]
            pub fn key(self) -> &'static str {
                $crate::packed::packed!([$(stringify!($id)),+]).of(self as usize)
            }

            /// What it overrides, with the columns of that level.
            #[must_use]
            pub const fn level(self) -> Level {
                match self { $(Self::$id => $level,)+ }
            }

            /// The flag that a sign raises; some of the options only add notes and guards.
            #[must_use]
            #[deny(unreachable_patterns, reason = "an option raises one flag")]
            pub const fn of(sign: Sign) -> Option<Self> {
                match sign {
                    $($($(Sign::$list($list::$option) => Some(Self::$id),)+)?)+
                    $(Sign::$without_list($without_list::$without) => None,)+
                }
            }

            /// How it is put in words; some answers ask for another line ([`super::advice::flag_wording`]).
            #[must_use]
            pub const fn wording(self) -> Wording {
                match self {
                    $(Self::$id => wording!($(signs $($line)?)? $(rule $rule $($question)?)?),)+
                }
            }
        }
    };
}

/// The words of a flag: a rule has no sign whose words could be shown, so it has a line or names an answer.
macro_rules! wording {
    (signs) => {
        Wording::OptionWords
    };
    (signs $line:ident) => {
        Wording::Line(FlagLine::$line)
    };
    (rule $rule:ident) => {
        Wording::Line(FlagLine::$rule)
    };
    (rule $rule:ident $question:ident) => {
        Wording::Answer(QuestionId::$question)
    };
}

const fn emergency(text: EmergencyText) -> Level {
    Level::Emergency {
        text,
        also: None,
        poison: false,
    }
}

const fn today(line: TodayLine) -> Level {
    Level::Today { line }
}

const WEEK: Level = Level::Week {
    holds_food: false,
    fast_reaction: false,
};
const HOLDS_FOOD: Level = Level::Week {
    holds_food: true,
    fast_reaction: false,
};
const FAST_REACTION: Level = Level::Week {
    holds_food: false,
    fast_reaction: true,
};

use EmergencyText::{Allergy, Battery, Other, Poison, Seizure, Sick};

// The order of the letters and numbers. A row: what raises the flag (signs of the safety lists, which are told in their
// own words unless a line is named, or a rule, see week.rs), then its level with what that level has to know.
flags! {
    without a flag [Rf3::Crustseen, Rf4::Familycel, Rf4::Complex, Rf4::Notsure];

    E1 signs [Rf1::Breath] => emergency(Allergy);
    E2 signs [Rf1::Swell] => emergency(Allergy);
    E3 signs [Rf1::Hives, Rf1::Vomitfood] => emergency(Allergy);
    E4 signs [Rf1::Floppy] => Level::Emergency { text: Sick, also: Some(Seizure), poison: false };
    E5 signs [Rf1::Fpies] => emergency(Allergy);
    E6 signs [Rf2::Greenvomit] => emergency(Other);
    E7 signs [Rf2::Hardbelly] => emergency(Other);
    E8 signs [Rf2::Bleed] => emergency(Other);
    E9 signs [Rf2::Legs] => emergency(Other);
    E10 signs [Rf2::Swallowed] => Level::Emergency { text: Poison, also: None, poison: true };
    E11 signs [Rf2::Magnesium] => Level::Emergency { text: Other, also: Some(Poison), poison: true };
    E12 signs [Rf2::Spots] => emergency(Other);
    E13 signs [Rf2::Waves, Rf2::Groin] => emergency(Other);
    E14 signs [Rf2::Battery] => Level::Emergency { text: Battery, also: None, poison: true };

    U1 signs [Rf3::Blisters] => today(TodayLine::Blisters);
    U2 signs [Rf3::Crust] => today(TodayLine::Crust);
    U3 signs [Rf3::Eye] => today(TodayLine::Eye);
    U4 signs [Rf3::Pain] => today(TodayLine::Pain);
    U5 signs [Rf3::Vomit] => today(TodayLine::Vomit);
    U6 signs [Rf3::Dry] => today(TodayLine::Dry);
    U7 signs [Rf3::Nopoop7] => today(TodayLine::NoPoop);
    U8 signs [Rf3::Mucusblood] => today(TodayLine::Blood);
    U9 signs [Rf3::Reaction] => today(TodayLine::Reaction);
    U10 signs [Rf3::Wontdrink] => today(TodayLine::WillNotDrink);
    U11 signs [Rf1::Notsure, Rf2::Notsure, Rf3::Notsure] line NotSure => today(TodayLine::NotSureNow);
    U12 signs [Rf3::Bowelbulge] => today(TodayLine::Bulge);
    U13 signs [Rf3::Thirst] => today(TodayLine::Thirst);
    U14 signs [Rf3::Puffy] => today(TodayLine::Puffy);
    U15 signs [Rf3::Newweak] => today(TodayLine::Weak);
    U16 signs [Rf3::Bruise] => today(TodayLine::Bruise);
    U17 signs [Rf3::Lump] => today(TodayLine::Lump);
    U18 signs [Rf3::Peepain] => today(TodayLine::Pee);
    U19 signs [Rf3::Fever] => today(TodayLine::Fever);
    U20 signs [Rf3::Redall] => today(TodayLine::RedAllOver);
    U21 signs [Rf3::Yellow] => today(TodayLine::Yellow);

    S1 signs [Rf4::Birth] => HOLDS_FOOD;
    S2 signs [Rf4::Latefirst] => HOLDS_FOOD;
    S3 signs [Rf4::Ribbon] => HOLDS_FOOD;
    S4 signs [Rf4::Growth] => HOLDS_FOOD;
    S5 signs [Rf4::Legs] => HOLDS_FOOD;
    S6 signs [Rf4::Back] => HOLDS_FOOD;
    S7 signs [Rf4::Wet, Rf4::Pee] => HOLDS_FOOD;
    S8 signs [Rf4::Streaks] => WEEK;
    S9 signs [Rf4::Pastreaction] => FAST_REACTION;
    S10 signs [Rf4::Family] => HOLDS_FOOD;
    S11 rule
        /// Leaks in a trained child.
        Leaks => WEEK;
    S12 rule
        /// Poop trouble for over 3 months that nobody helps with, or no help works.
        LongPoopTrouble => WEEK;
    S13 rule
        /// The band of the skin is high.
        HardSkin => WEEK;
    S14 rule
        /// Flares within 2 hours of a food.
        FastFlares => FAST_REACTION;
    S15 rule
        /// Signs that can go with low iron.
        LowIron => WEEK;
    S16 rule
        /// Supplements that no professional has chosen.
        UncheckedSupplements => WEEK;
    S17 rule
        /// Trouble with chewing or swallowing.
        Swallowing in the words of T4 => WEEK;
    S18 rule
        /// Foods off limits without a guide.
        Unguided => HOLDS_FOOD;
    S19 rule
        /// Loose poop for weeks.
        LooseForWeeks => HOLDS_FOOD;
    S20 signs [Rf4::Lack] => HOLDS_FOOD;
    S21 rule
        /// Very few foods, or no fruit and vegetable.
        FewFoods => WEEK;
    S22 signs [Rf4::Bigbelly] => HOLDS_FOOD;
    S23 signs [Rf4::Infections] => WEEK;
    S24 rule
        /// A drink with little protein in place of milk.
        LowProteinDrink => WEEK;
    S25 rule
        /// A strong or herbal cream that no doctor gave.
        UnknownCream => WEEK;
}

impl FlagId {
    /// What it overrides.
    #[must_use]
    pub const fn urgency(self) -> Urgency {
        match self.level() {
            Level::Emergency { .. } => Urgency::Emergency,
            Level::Today { .. } => Urgency::Today,
            Level::Week { .. } => Urgency::Week,
        }
    }
}

/// A raised flag, and the questions that raised it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Which.
    pub id: FlagId,
    /// Why.
    pub causes: Causes,
}

/// Collects flags without duplicates, sorted by id.
#[derive(Default)]
pub(super) struct Flags(pub(super) Vec<Flag>);

impl Flags {
    pub(super) fn raise(&mut self, id: FlagId, causes: Causes) {
        match self.0.binary_search_by_key(&id, |flag| flag.id) {
            Ok(at) => {
                if let Some(flag) = self.0.get_mut(at) {
                    flag.causes.extend(causes);
                }
            }
            Err(at) => self.0.insert(at, Flag { id, causes }),
        }
    }
}
