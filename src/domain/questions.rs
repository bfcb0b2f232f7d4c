//! The questions, in one table: id, topic, kind, options with their values, gate, and the domains that need the answer.
//! The order of the rows is the order in which the questions are asked: the core, then the further topics. A question is
//! added by a row here; its words are in `content`.

pub use super::kind::{Kind, Layout, SignGroup};
use super::question_table::{
    counts_as, gate, kind, needed_by, options, questions, retired, values,
};
use super::selection::Selection;
pub use super::topics::{Domain, Topic};
use crate::packed::Packed;

/// When a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Always.
    Open,
    /// Where the page around the check has not set the country.
    CountryNotGiven,
    /// At 12 to 23 months.
    SecondYear,
    /// Once all these questions are answered so.
    All(&'static [Condition]),
    /// Once any of these questions is answered so.
    Any(&'static [Condition]),
    /// Where a supplement is given that needs a look: a mineral or a remedy, or a vitamin beside a sign of poop trouble.
    SupplementsToCheck,
}

/// What a question that its gate skips counts as, for every rule, text and list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountsAs {
    /// As not answered: no rule asks it then.
    Nothing,
    /// This option, by position.
    Option(u8),
    /// "None of these" of a list.
    NoneOfThese,
}

/// An answer that a gate asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The question; while it is not answered, the condition does not hold.
    pub question: QuestionId,
    /// The condition holds with any of these options.
    pub options: Selection,
}

/// A set of domains, by position in [`Domain::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Domains(u16);

impl Domains {
    const fn of(domains: &[Domain]) -> Self {
        let mut bits = 0;
        let mut rest = domains;
        while let [first, tail @ ..] = rest {
            bits |= 1 << (*first as u16);
            rest = tail;
        }
        Self(bits)
    }
}

/// An option of a question, in the order of the specification.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// The question it answers.
    const QUESTION: QuestionId;
    /// Every option in order; the retired ones, which are never offered, come last.
    const ALL: &'static [Self];
    /// The position among [`Choice::ALL`].
    fn index(self) -> u8;
}

// A row: id, key, topic, kind and options; `retired` the values that are accepted and never offered; `if` the gate, where the
// question is not always asked, and `counts as` what a skipped question counts as; `needed_by` the domains that are not
// checked while it is asked and open. Iron, zinc and magnesium are the minerals, which need what they need.
questions! {
    /// Where the family lives: only chooses phone numbers.
    Country "country" Age One {
        Us = "us", Uk = "uk", Ca = "ca", Au = "au", Ie = "ie", Nz = "nz", Other = "other",
    } if country_not_given counts as nothing;
    /// The child's age.
    Age "age" Age Age {};

    /// Danger signs right now, allergy and breathing.
    Rf1 "rf1" Safety (Signs now) {
        Breath = "breath", Swell = "swell", Hives = "hives", Floppy = "floppy", Fpies = "fpies",
        Vomitfood = "vomitfood", Notsure = "notsure",
    };
    /// Danger signs right now, belly, poison, skin.
    Rf2 "rf2" Safety (Signs now) {
        Greenvomit = "greenvomit", Hardbelly = "hardbelly", Bleed = "bleed", Legs = "legs", Waves = "waves",
        Groin = "groin", Swallowed = "swallowed", Battery = "battery", Magnesium = "magnesium", Spots = "spots",
        Notsure = "notsure",
    };
    /// Signs of the last 3 days for a call today.
    Rf3 "rf3" Safety (Signs by_group) {
        Blisters = "blisters", Crust = "crust", Crustseen = "crustseen", Redall = "redall", Eye = "eye",
        Yellow = "yellow", Bruise = "bruise",
        Pain = "pain", Vomit = "vomit", Nopoop7 = "nopoop7", Mucusblood = "mucusblood", Bowelbulge = "bowelbulge",
        Lump = "lump", Reaction = "reaction",
        Fever = "fever", Dry = "dry", Peepain = "peepain", Wontdrink = "wontdrink", Thirst = "thirst",
        Puffy = "puffy", Newweak = "newweak", Notsure = "notsure",
    };
    /// Signs for a doctor's look before any food change.
    Rf4 "rf4" Safety Signs {
        Birth = "birth", Latefirst = "latefirst", Ribbon = "ribbon", Growth = "growth", Legs = "legs", Back = "back",
        Wet = "wet", Streaks = "streaks", Bigbelly = "bigbelly", Pastreaction = "pastreaction", Family = "family",
        Familycel = "familycel", Lack = "lack", Infections = "infections", Complex = "complex", Notsure = "notsure",
    } retired { Pee = "pee" };

    /// Where the child poops.
    Toilet "toilet" About One { Diapers = "diapers", Learning = "learning", Trained = "trained" };
    /// Breast milk in the last day (12 to 23 months).
    Bf "bf" About One { Yes = "yes", No = "no" } if second_year counts as No;
    /// Whether the family eats meat, fish, animal foods.
    Diet "diet" About One { Any = "any", Vegetarian = "vegetarian", Vegan = "vegan" };
    /// Whether a doctor has said that it is eczema.
    Dx "dx" About One { Yes = "yes", Notyet = "notyet", No = "no" };
    /// What worries the parent most: the topic that is asked first.
    Why "why" About One { Poop = "poop", Skin = "skin", Food = "food", All = "all" };

    /// Poops a week.
    B1 "b1" Poop One {
        Le2 = "le2", Three = "3", FourTo6 = "4to6", SevenTo21 = "7to21", Gt21 = "gt21", Ns = "ns",
    } needed_by [Bowel];
    /// What the poop looks like.
    B2 "b2" Poop (One drawn [Balls Chunk Firm Soft Loose]) {
        Balls = "balls", Chunk = "chunk", Firm = "firm", Soft = "soft", Loose = "loose", Mixed = "mixed", Ns = "ns",
    } needed_by [Bowel];
    /// Painful poops in the last month.
    B3 "b3" Poop One { Never = "never", Some = "some", Often = "often" } needed_by [Bowel];
    /// Holding poop in.
    B4 "b4" Poop One { Never = "never", Some = "some", Often = "often" } needed_by [Bowel];
    /// How long poop has been a problem.
    B7 "b7" Poop One {
        None = "none", Lt2w = "lt2w", TwoTo4w = "2to4w", OneTo3m = "1to3m", Gt3m = "gt3m",
    } needed_by [Bowel];
    /// Very big poops.
    B5 "b5" Poop One {
        No = "no", Yes = "yes", Ns = "ns",
    } if (any B1 is [Le2 Three Gt21 Ns], B2 not [Soft], B3 not [Never], B4 not [Never], B7 not [None]) counts as No
    needed_by [Bowel];
    /// Leaks between poops (not in diapers).
    B6 "b6" Poop One {
        Never = "never", Lt1w = "lt1w", Ge1w = "ge1w",
    } if (all Toilet not [Diapers]) counts as Never needed_by [Bowel];
    /// Whether someone is helping with it.
    X2 "x2" Poop One {
        No = "no", Own = "own", Started = "started", Helping = "helping", Nothelping = "nothelping", Stopped = "stopped",
    } if (all B7 not [None]) counts as nothing needed_by [Bowel];

    /// Itch this week.
    S1 "s1" Skin One { None = "none", Little = "little", Lot = "lot", Constant = "constant" } needed_by [Skin, Sleep];
    /// Nights woken by itch this week.
    S2 "s2" Skin One {
        Zero = "0", OneTo2 = "1to2", ThreeTo6 = "3to6", Every = "every",
    } if (all S1 not [None]) counts as Zero needed_by [Skin, Sleep];
    /// How much skin.
    S3 "s3" Skin One {
        None = "none", Few = "few", Several = "several", Much = "much",
    } if (any Dx not [No], S1 not [None]) counts as None needed_by [Skin];
    /// What the skin looks like.
    S4 "s4" Skin Many {
        Dry = "dry", Thick = "thick", Crack = "crack",
    } if (all S3 is [Few Several Much]) counts as none_of_these needed_by [Skin];
    /// Whether the creams calm the skin.
    S5 "s5" Skin One {
        Yes = "yes", Part = "part", No = "no", Noplan = "noplan", Hard = "hard", Clear = "clear",
    } if (any S1 not [None], S3 is [Few Several Much]) counts as Clear needed_by [Skin];
    /// Whether flares seem tied to a food.
    S6 "s6" Skin One {
        No = "no", Ns = "ns", Fast = "fast", Slow = "slow",
    } if (any Dx not [No], S1 not [None]) counts as No needed_by [Skin];
    /// How skin creams are used.
    S7 "s7" Skin Many {
        Astold = "astold", Long = "long", Noscript = "noscript", Stopped = "stopped",
    } if (any Dx not [No], S1 not [None]) counts as none_of_these;

    /// The food grid of the last usual day.
    G "g" Food Grid {
        Portion: Yes = "y", Week = "w", Hardly = "h", Off = "x",
    } needed_by [Variety, Iron, Zinc, Magnesium];
    /// Cow's milk a day, or what is drunk instead.
    F4 "f4" Food One {
        None = "none", Soypea = "soypea", Ricenut = "ricenut", Le16 = "le16", SixteenTo24 = "16to24", Gt24 = "gt24",
    } retired ["plant" reads Ricenut] needed_by [FibreFluids, Iron];
    /// How many different foods.
    V3 "v3" Food One {
        Lt10 = "lt10", TenTo19 = "10to19", TwentyTo29 = "20to29", Ge30 = "ge30", Ns = "ns",
    } needed_by [Variety, Mealtime];
    /// Foods dropped in 3 months.
    V4 "v4" Food One {
        None = "none", OneTo2 = "1to2", Ge3 = "ge3",
    } if (all V3 not [Ge30]) counts as None needed_by [Mealtime];
    /// Trouble with chewing or swallowing.
    T4 "t4" Food One { No = "no", Soft = "soft", Yes = "yes", Both = "both" };
    /// Whether foods are off limits.
    E1 "e1" Food One { No = "no", Past = "past", Now = "now" } needed_by [Iron, Zinc, Elimination];
    /// Which foods are off limits.
    E2 "e2" Food AtLeastOne {
        Dairy = "dairy", Egg = "egg", Wheat = "wheat", Soy = "soy", Nuts = "nuts", Sesame = "sesame", Fish = "fish",
        Fruitveg = "fruitveg", Other = "other",
    } if (all E1 is [Now]) counts as nothing needed_by [Iron, Zinc, Elimination];
    /// Who guided that.
    E3 "e3" Food One {
        Allergy = "allergy", Guided = "guided", Own = "own", Other = "other", Mixed = "mixed",
    } if (all E1 is [Now]) counts as nothing needed_by [Elimination];
    /// How long it has been.
    E4 "e4" Food One {
        Lt2w = "lt2w", TwoTo4w = "2to4w", Gt4w = "gt4w",
    } if (all E1 is [Now], E3 not [Allergy]) counts as nothing needed_by [Elimination];

    /// Supplements and remedies given now.
    M3 "m3" Supplements Many {
        Multi = "multi", Vitd = "vitd", Iron = "iron", Zinc = "zinc", Magnesium = "magnesium",
        Probiotic = "probiotic", Fiberpowder = "fiberpowder", Herbs = "herbs", Enema = "enema",
        Othersupp = "othersupp",
    };
    /// Whether a professional chose them.
    M3b "m3b" Supplements One {
        Allok = "allok", Notall = "notall", Noone = "noone", Label = "label",
    } if supplements_to_check counts as nothing;
    /// Two signs that can go with low iron.
    M4 "m4" Supplements Many { Pica = "pica", Pale = "pale" } needed_by [Iron];

    /// Bad nights this week.
    C1 "c1" Sleep One { Zero = "0", OneTo2 = "1to2", ThreeTo4 = "3to4", FiveTo7 = "5to7" } needed_by [Sleep];
    /// How often itch or belly pain upsets the child.
    C2 "c2" Sleep One { Rare = "rare", Some = "some", Most = "most" } needed_by [Sleep];
    /// How the parent is holding up.
    C3 "c3" Sleep One { Ok = "ok", Tired = "tired", Limit = "limit" };

    /// Times a day with fiber foods.
    F1 "f1" Fiber One { ZeroTo1 = "0to1", TwoTo3 = "2to3", FourTo5 = "4to5", Ge6 = "ge6" } needed_by [FibreFluids];
    /// Kinds of fiber foods this week.
    F2 "f2" Fiber Many {
        OatsBarley = "oats_barley", Wholegrain = "wholegrain", Beans = "beans", PrunePearKiwi = "prune_pear_kiwi",
        Berries = "berries", Veg = "veg", Seeds = "seeds",
    } needed_by [FibreFluids, Magnesium];
    /// Cups of fluid a day.
    F3 "f3" Fiber One {
        Lt2 = "lt2", TwoTo3 = "2to3", FourTo5 = "4to5", Ge6 = "ge6", Ns = "ns",
    } needed_by [FibreFluids];
    /// Juice and sweet drinks a day.
    F5 "f5" Fiber One { None = "none", Le4 = "le4", FourTo6 = "4to6", Gt6 = "gt6" } needed_by [FibreFluids];
    /// Kinds of healthy fats most days.
    F6 "f6" Fiber Many { Oil = "oil", Avocado = "avocado", Nutbutter = "nutbutter", Fish = "fish", Yogurt = "yogurt" };
    /// Iron-added cereal most days.
    M1 "m1" Fiber One { Yes = "yes", No = "no" } needed_by [Iron];

    /// Meals over 30 minutes.
    T1 "t1" Meals One { Rare = "rare", Some = "some", Most = "most" } needed_by [Mealtime];
    /// Coaxing and bargaining.
    T2 "t2" Meals One { Rare = "rare", Some = "some", Most = "most" } needed_by [Mealtime];
    /// Crying, gagging or leaving at new foods.
    T3 "t3" Meals One { Rare = "rare", Some = "some", Most = "most" } needed_by [Mealtime];
    /// The parent's worry about eating.
    T5 "t5" Meals One { Not = "not", Some = "some", Very = "very" } needed_by [Mealtime];

    /// What else the family has tried.
    X1 "x1" Tried Many {
        Moisturizer = "moisturizer", Steroid = "steroid", Peg = "peg", Itchmed = "itchmed", Foodtest = "foodtest",
        Prunes = "prunes", Water = "water", Probiotic = "probiotic", Stooltest = "stooltest",
    };
    /// Whether a doctor said to wait.
    X3 "x3" Tried One { No = "no", Yes = "yes", Noone = "noone" };
}

impl QuestionId {
    /// How many questions there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The question with that id.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.key() == key)
    }

    /// The position of an option's value, also of a retired one: of that which it is read as.
    #[must_use]
    pub fn option(self, value: &str) -> Option<u8> {
        if let Some(position) = self.options().position(value) {
            return u8::try_from(position).ok();
        }
        let retired = self.retired().iter();
        let mut retired = retired.filter(|(key, _)| *key == value);
        retired.next().map(|(_, position)| *position)
    }

    /// The value of the option at a position, also of a retired one that is read as itself.
    #[must_use]
    pub fn value(self, position: u8) -> Option<&'static str> {
        if let Some(value) = self.options().get(usize::from(position)) {
            return Some(value);
        }
        let retired = self.retired().iter();
        let mut retired = retired.filter(|(_, at)| *at == position);
        retired.next().map(|(key, _)| *key)
    }

    /// How many options an answer can name: those that are offered, and the retired ones that are read as themselves.
    #[must_use]
    pub fn option_count(self) -> usize {
        let offered = self.options().count();
        let beyond = self.retired().iter();
        offered + beyond.filter(|(_, at)| usize::from(*at) >= offered).count()
    }
}

impl Topic {
    /// The topic's questions in order, asked or not.
    pub fn questions(self) -> impl DoubleEndedIterator<Item = QuestionId> {
        QuestionId::ALL
            .iter()
            .copied()
            .filter(move |question| question.topic() == self)
    }
}

/// The questions that a set of domains needs, as a slice that the compiler makes from the table.
macro_rules! needs {
    ($($domain:ident),+) => {{
        const DOMAINS: Domains = Domains::of(&[$(Domain::$domain,)+]);
        const NEEDS: [QuestionId; DOMAINS.count_needs()] = DOMAINS.needs();
        &NEEDS
    }};
}

impl Domains {
    const fn need(self, question: QuestionId) -> bool {
        question.needed_by().0 & self.0 != 0
    }

    const fn count_needs(self) -> usize {
        let mut count = 0;
        let mut rest = QuestionId::ALL;
        while let [question, tail @ ..] = rest {
            if self.need(*question) {
                count += 1;
            }
            rest = tail;
        }
        count
    }

    const fn needs<const COUNT: usize>(self) -> [QuestionId; COUNT] {
        let mut needs = [QuestionId::Country; COUNT];
        let mut slots: &mut [QuestionId] = &mut needs;
        let mut rest = QuestionId::ALL;
        while let [question, tail @ ..] = rest {
            if self.need(*question) {
                let Some((slot, next)) = slots.split_first_mut() else {
                    break;
                };
                *slot = *question;
                slots = next;
            }
            rest = tail;
        }
        needs
    }
}

impl Domain {
    /// The questions without which the domain is not checked, asked or not, in the order in which they are asked.
    #[must_use]
    pub const fn needs(self) -> &'static [QuestionId] {
        match self {
            Self::Bowel => needs!(Bowel),
            Self::Skin => needs!(Skin),
            Self::Sleep => needs!(Sleep),
            Self::Variety => needs!(Variety),
            Self::FibreFluids => needs!(FibreFluids),
            Self::Iron => needs!(Iron),
            Self::Zinc => needs!(Zinc),
            Self::Magnesium => needs!(Magnesium),
            Self::Minerals => needs!(Iron, Zinc, Magnesium),
            Self::Mealtime => needs!(Mealtime),
            Self::Elimination => needs!(Elimination),
        }
    }
}

impl Rf3 {
    /// The group that the sign is shown in.
    #[must_use]
    pub const fn group(self) -> Option<SignGroup> {
        match self {
            Self::Blisters
            | Self::Crust
            | Self::Crustseen
            | Self::Redall
            | Self::Eye
            | Self::Yellow
            | Self::Bruise => Some(SignGroup::SkinAndEyes),
            Self::Pain
            | Self::Vomit
            | Self::Nopoop7
            | Self::Mucusblood
            | Self::Bowelbulge
            | Self::Lump
            | Self::Reaction => Some(SignGroup::BellyAndPoop),
            Self::Fever
            | Self::Dry
            | Self::Peepain
            | Self::Wontdrink
            | Self::Thirst
            | Self::Puffy
            | Self::Newweak => Some(SignGroup::WholeChild),
            Self::Notsure => None,
        }
    }

    const GROUPS: &'static [Option<SignGroup>] = &{
        let mut groups = [None; Self::ALL.len()];
        let mut slots: &mut [Option<SignGroup>] = &mut groups;
        let mut signs = Self::ALL;
        while let ([slot, next_slots @ ..], [sign, next_signs @ ..]) = (slots, signs) {
            *slot = sign.group();
            slots = next_slots;
            signs = next_signs;
        }
        groups
    };
}
