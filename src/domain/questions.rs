//! The questions: their ids, topics, kinds and option values, in the order in which they are asked.

use super::choices as c;

/// A part of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// About the child.
    About,
    /// Danger signs and warning signs.
    Safety,
    /// Poop.
    Poop,
    /// Skin.
    Skin,
    /// Food and the diet-variety score.
    Food,
    /// Supplements and two signs of low iron.
    Supplements,
    /// Sleep and comfort.
    Sleep,
    /// Fiber and drinks.
    Fiber,
    /// Mealtimes.
    Meals,
    /// What the family has tried.
    Tried,
}

impl Topic {
    /// Every topic; the first six are the core, in the order in which they are asked.
    pub const ALL: &'static [Self] = &[
        Self::About,
        Self::Safety,
        Self::Poop,
        Self::Skin,
        Self::Food,
        Self::Supplements,
        Self::Sleep,
        Self::Fiber,
        Self::Meals,
        Self::Tried,
    ];

    /// The stable name in `data-topic`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Safety => "safety",
            Self::Poop => "poop",
            Self::Skin => "skin",
            Self::Food => "food",
            Self::Supplements => "supplements",
            Self::Sleep => "sleep",
            Self::Fiber => "fiber",
            Self::Meals => "meals",
            Self::Tried => "tried",
        }
    }

    /// The topic of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|topic| topic.key() == key)
    }

    /// Whether the topic belongs to the core; the others are asked on request.
    #[must_use]
    pub const fn is_core(self) -> bool {
        (self as u8) <= (Self::Supplements as u8)
    }

    /// The topic's questions in order, asked or not.
    pub fn questions(self) -> impl DoubleEndedIterator<Item = QuestionId> {
        QuestionId::ALL
            .iter()
            .copied()
            .filter(move |question| question.topic() == self)
    }
}

/// What an answer to a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Years and months.
    Age,
    /// One of the options.
    One,
    /// Any of the options; `none` tells whether "none of these" is offered.
    Many {
        /// Whether "none of these" is a legal answer.
        none: bool,
    },
    /// Ten food groups, each with one of four states.
    Grid,
}

macro_rules! questions {
    ($($(#[$doc:meta])* $id:ident $key:literal $topic:ident $kind:expr, $options:expr;)+) => {
        /// A question; the names are the ids of the specification.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum QuestionId { $($(#[$doc])* $id,)+ }

        impl QuestionId {
            /// Every question in the order in which it is asked: the core, then the further topics.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The stable id, which is also the `name` of its inputs.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$id => $key,)+ }
            }

            /// The topic that the question belongs to.
            #[must_use]
            pub const fn topic(self) -> Topic {
                match self { $(Self::$id => Topic::$topic,)+ }
            }

            /// What an answer to it is.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Self::$id => $kind,)+ }
            }

            /// The values of its options in the order of the specification, without `none` in lists
            /// (there "none of these" is the empty selection). Empty for age; the states for the grid.
            #[must_use]
            pub const fn options(self) -> &'static [&'static str] {
                match self { $(Self::$id => $options,)+ }
            }
        }
    };
}

const MANY: Kind = Kind::Many { none: true };

questions! {
    /// Where the family lives: only chooses phone numbers.
    Country "country" About Kind::One, c::Country::KEYS;
    /// The child's age.
    Age "age" About Kind::Age, &[];
    /// Where the child poops.
    Toilet "toilet" About Kind::One, c::Toilet::KEYS;
    /// Breast milk in the last day (12 to 23 months).
    Bf "bf" About Kind::One, c::Bf::KEYS;
    /// Whether the family eats meat, fish, animal foods.
    Diet "diet" About Kind::One, c::Diet::KEYS;
    /// Whether a doctor has said that it is eczema.
    Dx "dx" About Kind::One, c::Dx::KEYS;
    /// Danger signs right now, allergy and breathing.
    Rf1 "rf1" Safety MANY, c::Rf1::KEYS;
    /// Danger signs right now, belly, poison, skin.
    Rf2 "rf2" Safety MANY, c::Rf2::KEYS;
    /// Signs of the last 3 days for a call today.
    Rf3 "rf3" Safety MANY, c::Rf3::KEYS;
    /// Signs for a doctor's look before any food change.
    Rf4 "rf4" Safety MANY, c::Rf4::KEYS;
    /// Poops a week.
    B1 "b1" Poop Kind::One, c::B1::KEYS;
    /// What the poop looks like.
    B2 "b2" Poop Kind::One, c::B2::KEYS;
    /// Painful poops in the last month.
    B3 "b3" Poop Kind::One, c::B3::KEYS;
    /// Holding poop in.
    B4 "b4" Poop Kind::One, c::B4::KEYS;
    /// Very big poops.
    B5 "b5" Poop Kind::One, c::B5::KEYS;
    /// Leaks between poops (not in diapers).
    B6 "b6" Poop Kind::One, c::B6::KEYS;
    /// How long poop has been a problem.
    B7 "b7" Poop Kind::One, c::B7::KEYS;
    /// Whether someone is helping with it.
    X2 "x2" Poop Kind::One, c::X2::KEYS;
    /// Itch this week.
    S1 "s1" Skin Kind::One, c::S1::KEYS;
    /// Nights woken by itch this week.
    S2 "s2" Skin Kind::One, c::S2::KEYS;
    /// How much skin.
    S3 "s3" Skin Kind::One, c::S3::KEYS;
    /// What the skin looks like.
    S4 "s4" Skin MANY, c::S4::KEYS;
    /// Whether the skin plan works.
    S5 "s5" Skin Kind::One, c::S5::KEYS;
    /// Whether flares seem tied to a food.
    S6 "s6" Skin Kind::One, c::S6::KEYS;
    /// The food grid of the last usual day.
    G "g" Food Kind::Grid, c::Portion::KEYS;
    /// How many different foods.
    V3 "v3" Food Kind::One, c::V3::KEYS;
    /// Foods dropped in 3 months.
    V4 "v4" Food Kind::One, c::V4::KEYS;
    /// Coughing or choking at meals.
    T4 "t4" Food Kind::One, c::T4::KEYS;
    /// Whether foods are kept off the menu.
    E1 "e1" Food Kind::One, c::E1::KEYS;
    /// Which foods are off the menu.
    E2 "e2" Food Kind::Many { none: false }, c::E2::KEYS;
    /// Who guided that.
    E3 "e3" Food Kind::One, c::E3::KEYS;
    /// How long it has been.
    E4 "e4" Food Kind::One, c::E4::KEYS;
    /// Supplements and remedies given now.
    M3 "m3" Supplements MANY, c::M3::KEYS;
    /// Whether a professional chose them.
    M3b "m3b" Supplements Kind::One, c::M3b::KEYS;
    /// Two signs that can go with low iron.
    M4 "m4" Supplements MANY, c::M4::KEYS;
    /// Bad nights this week.
    C1 "c1" Sleep Kind::One, c::C1::KEYS;
    /// How often itch or belly pain upsets the child.
    C2 "c2" Sleep Kind::One, c::C2::KEYS;
    /// How the parent is holding up.
    C3 "c3" Sleep Kind::One, c::C3::KEYS;
    /// Times a day with fiber foods.
    F1 "f1" Fiber Kind::One, c::F1::KEYS;
    /// Kinds of fiber foods this week.
    F2 "f2" Fiber MANY, c::F2::KEYS;
    /// Cups of fluid a day.
    F3 "f3" Fiber Kind::One, c::F3::KEYS;
    /// Cow's milk a day.
    F4 "f4" Fiber Kind::One, c::F4::KEYS;
    /// Juice and sweet drinks a day.
    F5 "f5" Fiber Kind::One, c::F5::KEYS;
    /// Kinds of healthy fats most days.
    F6 "f6" Fiber MANY, c::F6::KEYS;
    /// Iron-added cereal most days.
    M1 "m1" Fiber Kind::One, c::M1::KEYS;
    /// Meals over 30 minutes.
    T1 "t1" Meals Kind::One, c::T1::KEYS;
    /// Coaxing and bargaining.
    T2 "t2" Meals Kind::One, c::T2::KEYS;
    /// Crying, gagging or leaving at new foods.
    T3 "t3" Meals Kind::One, c::T3::KEYS;
    /// The parent's worry about eating.
    T5 "t5" Meals Kind::One, c::T5::KEYS;
    /// What else the family has tried.
    X1 "x1" Tried MANY, c::X1::KEYS;
    /// Whether a doctor said to wait.
    X3 "x3" Tried Kind::One, c::X3::KEYS;
}

impl QuestionId {
    /// How many questions there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The question with that id.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.key() == key)
    }

    /// The position of an option's value among [`QuestionId::options`].
    #[must_use]
    pub fn option(self, value: &str) -> Option<u8> {
        let position = self.options().iter().position(|key| *key == value)?;
        u8::try_from(position).ok()
    }
}
