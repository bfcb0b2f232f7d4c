//! What to tell and what to ask the doctor (docs/content.md 3.9b): the lines of the list in their order, which part each is
//! in and what fills it. The words are in `content`.

use super::questions::{self, QuestionId};
use super::selection::Selection;
use super::texts::{FlagLine, keys};

/// A part of the list, under its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DoctorPart {
    /// Age, worry, diagnosis and flags.
    LookAtThis,
    /// Poop.
    Poop,
    /// Skin.
    Skin,
    /// Food and drink.
    Food,
    /// Growth and other signs.
    Growth,
    /// Sleep.
    Sleep,
    /// Vitamins and remedies.
    Remedies,
    /// The parents' worry.
    Worry,
}

impl DoctorPart {
    /// Every part, in the order of the list.
    pub const ALL: &'static [Self] = &[
        Self::LookAtThis,
        Self::Poop,
        Self::Skin,
        Self::Food,
        Self::Growth,
        Self::Sleep,
        Self::Remedies,
        Self::Worry,
    ];
}

/// What fills a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filling {
    /// Nothing: its words are the whole line.
    Nothing,
    /// Nothing: there is room to write on it.
    Blank,
    /// The age in months.
    Months,
    /// The words of the answer to a question; of a list, those of every option that is ticked.
    Answer(QuestionId),
    /// The words of those of these options of a list that are ticked.
    Ticked(QuestionId, Selection),
    /// The raised flags, a line each.
    Flags,
    /// The diet-variety score.
    Score,
    /// The short names of the food groups that are hardly ever eaten.
    Hardly,
    /// The short names of the food groups that are off limits.
    OffLimits,
}

macro_rules! filling {
    ((Answer $question:ident)) => {
        Filling::Answer(QuestionId::$question)
    };
    ((Ticked $question:ident [$($option:ident)+])) => {
        Filling::Ticked(
            QuestionId::$question,
            Selection::NONE$(.with(questions::$question::$option as u8))+,
        )
    };
    ($filling:ident) => {
        Filling::$filling
    };
}

macro_rules! doctor_lines {
    ($($id:ident $key:literal $part:ident $filling:tt;)+) => {
        /// A line of the list; the names are the ids of the specification.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "docs/content.md 3.9b says when each line is shown")]
        pub enum DoctorLine { $($id,)+ }

        impl DoctorLine {
            /// Every line, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The stable id.
            #[must_use]
            pub fn key(self) -> &'static str {
                $crate::packed::packed!([$($key),+]).of(self as usize)
            }

            /// The part that it is in.
            #[must_use]
            pub const fn part(self) -> DoctorPart {
                match self { $(Self::$id => DoctorPart::$part,)+ }
            }

            /// What fills it.
            #[must_use]
            pub const fn filling(self) -> Filling {
                match self { $(Self::$id => filling!($filling),)+ }
            }
        }
    };
}

doctor_lines! {
    Age "d.age" LookAtThis Months;
    Why "d.why" LookAtThis (Answer Why);
    Dx "d.dx" LookAtThis Nothing;
    DxNotYet "d.dx.notyet" LookAtThis Nothing;
    Flags "d.flags" LookAtThis Flags;
    Crusts "d.crusts" LookAtThis Nothing;
    Unsure "d.unsure" LookAtThis Nothing;
    Long "d.long" Poop (Answer B7);
    Often "d.often" Poop (Answer B1);
    Look "d.look" Poop (Answer B2);
    Pain "d.pain" Poop (Answer B3);
    Hold "d.hold" Poop (Answer B4);
    Big "d.big" Poop Nothing;
    Leaks "d.leaks" Poop (Answer B6);
    Where "d.where" Poop (Answer Toilet);
    GivenNo "d.given.no" Poop Nothing;
    GivenOwn "d.given.own" Poop Nothing;
    GivenStarted "d.given.started" Poop Nothing;
    GivenHelping "d.given.helping" Poop Nothing;
    GivenNotHelping "d.given.nothelping" Poop Nothing;
    GivenStopped "d.given.stopped" Poop Nothing;
    Tried "d.tried" Poop (Ticked X1 [Peg Prunes Water]);
    GivenWhich "d.given.which" Poop Blank;
    Itch "d.itch" Skin (Answer S1);
    Nights "d.nights" Skin (Answer S2);
    Much "d.much" Skin (Answer S3);
    Signs "d.signs" Skin (Answer S4);
    Calm "d.calm" Skin (Answer S5);
    CalmNo "d.calm.no" Skin Nothing;
    Plan "d.plan" Skin (Answer S5);
    Creams "d.creams" Skin (Answer S7);
    TriedSkin "d.tried.skin" Skin (Ticked X1 [Moisturizer Steroid]);
    AfterFood "d.afterfood" Skin (Answer S6);
    SkinCheck "d.skincheck" Skin Blank;
    Score "d.score" Food Score;
    Hardly "d.hardly" Food Hardly;
    Count "d.count" Food (Answer V3);
    Dropped "d.dropped" Food (Answer V4);
    Off "d.off" Food (Answer E2);
    OffRows "d.offrows" Food OffLimits;
    Who "d.who" Food (Answer E3);
    HowLong "d.howlong" Food (Answer E4);
    Diet "d.diet" Food (Answer Diet);
    Milk "d.milk" Food (Answer F4);
    SoyPea "d.soypea" Food Nothing;
    RiceNut "d.ricenut" Food Nothing;
    NoMilk "d.nomilk" Food Nothing;
    Breast "d.breast" Food Nothing;
    Juice "d.juice" Food (Answer F5);
    Fluid "d.fluid" Food (Answer F3);
    Fiber "d.fiber" Food (Answer F1);
    Swallow "d.swallow" Food (Answer T4);
    Iron "d.iron" Growth (Answer M4);
    Complex "d.complex" Growth (Ticked Rf4 [Complex]);
    Celiac "d.celiac" Growth (Ticked Rf4 [Familycel]);
    Sleep "d.sleep" Sleep (Answer C1);
    Upset "d.upset" Sleep (Answer C2);
    Vitamins "d.vitamins" Remedies (Answer M3);
    Chosen "d.chosen" Remedies (Answer M3b);
    ChosenNo "d.chosen.no" Remedies Nothing;
    TriedOther "d.tried.other" Remedies (Ticked X1 [Itchmed Foodtest Probiotic Stooltest]);
    Worry "d.worry" Worry (Answer T5);
    Told "d.told" Worry Nothing;
    Limit "d.limit" Worry Nothing;
    Own "d.own" Worry Blank;
}

keys! {
    /// A question for the doctor, in the order in which the first three are asked.
    DoctorQuestion {
        Clear "q.clear",
        Iron "q.iron",
        Lead "q.lead",
        Cream "q.cream",
        Safe "q.safe",
        Growth "q.growth",
        Medicine "q.medicine",
        Skin "q.skin",
        Plan "q.plan",
    }
}

keys! {
    /// The line for the doctor of a flag whose own line speaks to the parent.
    DoctorFlagLine {
        PeeRetired "S7 (pee, retired)",
        Leaks "S11",
        LongPoopTrouble "S12",
        HardSkin "S13",
        LowIron "S15",
        UncheckedSupplements "S16",
        Unguided "S18",
        LooseForWeeks "S19",
        FewFoods "S21",
        LowProteinDrink "S24",
        UnknownCream "S25",
    }
}

impl DoctorFlagLine {
    /// In place of which line of a flag; `None` where a doctor is told the same line as the parent.
    #[must_use]
    pub const fn in_place_of(line: FlagLine) -> Option<Self> {
        Some(match line {
            FlagLine::NotSure | FlagLine::FastFlares => return None,
            FlagLine::PeeRetired => Self::PeeRetired,
            FlagLine::Leaks => Self::Leaks,
            FlagLine::LongPoopTrouble | FlagLine::LongPoopTroublePlan => Self::LongPoopTrouble,
            FlagLine::HardSkin => Self::HardSkin,
            FlagLine::LowIron => Self::LowIron,
            FlagLine::UncheckedSupplements | FlagLine::UncheckedMinerals => {
                Self::UncheckedSupplements
            }
            FlagLine::Unguided | FlagLine::UnguidedMixed => Self::Unguided,
            FlagLine::LooseForWeeks | FlagLine::LooseWithMedicine => Self::LooseForWeeks,
            FlagLine::FewFoods => Self::FewFoods,
            FlagLine::LowProteinDrink => Self::LowProteinDrink,
            FlagLine::UnknownCream => Self::UnknownCream,
        })
    }
}
