//! An evening's entry of the log: what it asks, one row of a table each, and what it holds. And the one rule that looks at
//! the log: seven days without poop.
//!
//! What is filled in is never settled by time. Where two devices say different things of one day, both are kept until the
//! parent has picked; what the parent decided against stays known, so that an older copy does not ask again.

use super::answers::Answers;
use super::day::Day;
use super::facts::{gives_medicine, uses_cream};
use super::selection::Selection;
use crate::packed::Packed;

/// A value of a field with one.
pub trait LogValue: Copy + 'static {
    /// The field that it is a value of.
    const FIELD: LogField;
    /// Every value, in the order in which they are offered.
    const ALL: &'static [Self];
    /// Its position.
    fn index(self) -> u8;
}

macro_rules! fields {
    (is_list One) => { false };
    (is_list Many) => { true };
    ($(
        $(#[$doc:meta])*
        $field:ident $key:literal $kind:ident { $($value:ident = $text:literal),+ $(,)? }
    )+) => {
        /// What an entry asks; `log-` before the key is the `name` of its inputs.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum LogField { $($(#[$doc])* $field,)+ }

        impl LogField {
            /// Every field, in the order in which it is asked.
            pub const ALL: &'static [Self] = &[$(Self::$field,)+];
            const COUNT: usize = Self::ALL.len();

            /// The `name` of its inputs: `log-` and its stable name.
            #[must_use]
            pub fn input(self) -> &'static str {
                $crate::packed::packed!([$(concat!("log-", $key)),+]).of(self as usize)
            }

            /// The values of its inputs.
            #[must_use]
            pub const fn options(self) -> Packed {
                match self { $(Self::$field => $crate::packed::packed!([$($text),+]),)+ }
            }

            /// Whether several can be ticked.
            #[must_use]
            pub const fn is_list(self) -> bool {
                match self { $(Self::$field => fields!(is_list $kind),)+ }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[allow(missing_docs, reason = "the value beside it is the one of the contract")]
            pub enum $field { $($value,)+ }

            impl LogValue for $field {
                const FIELD: LogField = LogField::$field;
                const ALL: &'static [Self] = &[$(Self::$value,)+];
                fn index(self) -> u8 {
                    self as u8
                }
            }
        )+
    };
}

fields! {
    /// How often the child has pooped.
    Poop "poop" One { Zero = "0", One = "1", Two = "2", Three = "3", FourPlus = "4plus" }
    /// What it looked like.
    Look "look" Many { Balls = "balls", Chunk = "chunk", Firm = "firm", Soft = "soft", Loose = "loose" }
    /// Whether it hurt.
    Pain "pain" One { No = "no", Yes = "yes" }
    /// How much it itched.
    Itch "itch" One { No = "none", Little = "little", Lot = "lot", Constant = "constant" }
    /// How the night was.
    Sleep "sleep" One { Good = "good", Woke = "woke", Bad = "bad" }
    /// Whether there was a new food.
    Food "food" One { No = "no", Yes = "yes" }
    /// Whether the medicine was given as told.
    Medicine "medicine" One { No = "no", Yes = "yes" }
    /// Whether the cream was used.
    Cream "cream" One { No = "no", Yes = "yes" }
}

/// Before the stable name of a field, as the `name` of its inputs.
const INPUT: &str = "log-";

/// Between the values of a list.
const COMMA: char = ',';

impl LogField {
    /// The stable name.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.input().get(INPUT.len()..).unwrap_or_default()
    }

    /// Whether it is asked: what the child is given only of those who are given it, as the last check tells.
    #[must_use]
    pub fn is_asked(self, last: &Answers) -> bool {
        match self {
            Self::Medicine => gives_medicine(last),
            Self::Cream => uses_cream(last),
            _ => true,
        }
    }

    /// The field of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.key() == key)
    }

    /// Whether it can have that value: the position of an option, or of a list the sum of 1, 2, 4, 8 ... for those ticked.
    #[must_use]
    pub fn allows(self, value: u8) -> bool {
        let options = self.options().count();
        if self.is_list() {
            value > 0 && usize::from(value) < 1 << options
        } else {
            usize::from(value) < options
        }
    }

    /// The value as it is written: the name of the option, of a list those ticked with commas between.
    #[must_use]
    pub fn text(self, value: u8) -> String {
        let mut text = String::new();
        for (option, name) in self.options().iter().enumerate() {
            let is_chosen = if self.is_list() {
                value & (1 << option) != 0
            } else {
                usize::from(value) == option
            };
            if is_chosen {
                if !text.is_empty() {
                    text.push(COMMA);
                }
                text.push_str(name);
            }
        }
        text
    }

    /// Reads what [`LogField::text`] writes; the values of a list may have any order.
    #[must_use]
    pub fn from_text(self, text: &str) -> Option<u8> {
        let position = |name: &str| u8::try_from(self.options().position(name)?).ok();
        if !self.is_list() {
            return position(text);
        }
        let mut names = text.split(COMMA);
        names.try_fold(0, |sum, name| Some(sum | 1 << position(name)?))
    }
}

/// What one day's entry holds. Nothing is filled in unless the parent has done so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LogDay {
    /// The value of each field. None: not filled in; several: two devices said different things.
    values: [Selection; LogField::COUNT],
    /// The values that the parent has replaced, cleared or not picked.
    against: [Selection; LogField::COUNT],
}

impl LogDay {
    /// Every value of a field: one as a rule, several while it is unsettled.
    #[must_use]
    pub fn values(&self, field: LogField) -> Selection {
        let values = self.values.get(field as usize);
        values.copied().unwrap_or_default()
    }

    /// The values of a field that the parent has decided against.
    #[must_use]
    pub fn against(&self, field: LogField) -> Selection {
        let against = self.against.get(field as usize);
        against.copied().unwrap_or_default()
    }

    /// The value of a field; `None` while it is not filled in or unsettled.
    #[must_use]
    pub fn value(&self, field: LogField) -> Option<u8> {
        let values = self.values(field);
        values.iter().next().filter(|_| values.count() == 1)
    }

    /// The value of a field with one.
    #[must_use]
    pub fn one<V: LogValue>(&self) -> Option<V> {
        V::ALL.get(usize::from(self.value(V::FIELD)?)).copied()
    }

    /// What is ticked in a list; empty while it is not filled in or unsettled.
    #[must_use]
    pub fn ticked(&self, field: LogField) -> Selection {
        let sum = self.value(field).filter(|_| field.is_list()).unwrap_or(0);
        let options = (0..8_u8).filter(|option| sum & (1 << option) != 0);
        options.fold(Selection::NONE, Selection::with)
    }

    /// Whether the parent has still to pick between values of this field.
    #[must_use]
    pub fn is_unsettled(&self, field: LogField) -> bool {
        self.values(field).count() > 1
    }

    /// Whether the parent has still to pick between values of any field.
    #[must_use]
    pub fn any_unsettled(&self) -> bool {
        let mut fields = LogField::ALL.iter();
        fields.any(|field| self.is_unsettled(*field))
    }

    /// Whether nothing is filled in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(|values| values.is_empty())
    }

    /// Whether both show the same, whatever was decided against.
    #[must_use]
    pub fn shows(&self, other: &Self) -> bool {
        self.values == other.values
    }

    /// Whether it says nothing at all, not even what was cleared.
    #[must_use]
    pub fn says_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Fills a field in, clears it, or settles it; what it had before is decided against. On a day without poop nothing
    /// looked like anything. A value that the field cannot have changes nothing, and the result is `false`.
    pub fn set(&mut self, field: LogField, value: Option<u8>) -> bool {
        if !value.is_none_or(|value| field.allows(value)) {
            return false;
        }
        let chosen = value.map_or(Selection::NONE, |value| Selection::NONE.with(value));
        let both = self.values(field).and(self.against(field));
        self.put(field, chosen, both.minus(chosen));
        if field == LogField::Poop && value == Some(Poop::Zero.index()) {
            self.set(LogField::Look, None);
        }
        true
    }

    /// Ticks an option of a list, or takes the tick away.
    pub fn toggle(&mut self, field: LogField, option: u8) -> bool {
        let before = self.value(field).unwrap_or(0);
        let bit = 1_u8.checked_shl(option.into()).unwrap_or(0);
        let after = before ^ bit;
        field.is_list() && bit != 0 && self.set(field, Some(after).filter(|sum| *sum > 0))
    }

    /// Puts values and what was decided against into a field, as they were stored. Those that the field cannot have are
    /// refused, also where some are in both, unless all are and the parent has still to pick; the result is `false` then.
    pub fn restore(&mut self, field: LogField, values: Selection, against: Selection) -> bool {
        let both = values.and(against);
        let contradict = values.count() > 1 && values.minus(against).is_empty();
        let fits =
            (contradict || !values.meets(against)) && both.iter().all(|value| field.allows(value));
        if fits {
            self.put(field, values, against);
        }
        fits
    }

    fn put(&mut self, field: LogField, values: Selection, against: Selection) {
        if let (Some(slot), Some(other)) = (
            self.values.get_mut(field as usize),
            self.against.get_mut(field as usize),
        ) {
            (*slot, *other) = (values, against);
        }
    }

    /// "A good day": pooped, soft, no pain, no itch, slept well, nothing new. A number of poops that is filled in stays.
    pub fn good(&mut self) {
        if self.one::<Poop>().is_none_or(|poop| poop == Poop::Zero) {
            self.set(LogField::Poop, Some(Poop::One.index()));
        }
        self.set(LogField::Look, Some(1 << Look::Soft.index()));
        self.set(LogField::Pain, Some(Pain::No.index()));
        self.set(LogField::Itch, Some(Itch::No.index()));
        self.set(LogField::Sleep, Some(Sleep::Good.index()));
        self.set(LogField::Food, Some(Food::No.index()));
    }

    /// Takes over what the parent has changed between `before` and `after`, and nothing else: another tab may have filled in
    /// the rest meanwhile.
    pub fn follow(&mut self, before: &Self, after: &Self) {
        for field in LogField::ALL.iter().copied() {
            if before.values(field) != after.values(field) {
                self.set(field, after.value(field));
            }
        }
    }

    /// Adds what another device says of the day. Filled in beats empty; two different values are both kept, unless one
    /// was decided against. Which of the two comes first makes no difference.
    pub fn merge(&mut self, other: &Self) {
        for field in LogField::ALL.iter().copied() {
            let (mine, theirs) = (self.values(field), other.values(field));
            let both = mine.and(theirs);
            let against = self.against(field).and(other.against(field));
            let left = both.minus(against);
            let is_open = self.is_contradiction(field) || other.is_contradiction(field);
            if left.is_empty() && (is_open || !mine.is_empty() && !theirs.is_empty()) {
                // Each has decided against what the other has: the parent picks once more. That it was decided stays
                // known, or either of them would settle it by being merged again.
                self.put(field, both, against);
            } else {
                self.put(field, left, both.and(against).minus(left));
            }
        }
    }

    /// Whether the parent has decided on one device against what was decided on another.
    fn is_contradiction(&self, field: LogField) -> bool {
        self.values(field).meets(self.against(field))
    }

    /// Whether the child has not pooped: `None` while that is not known, because it is not filled in or unsettled.
    #[must_use]
    pub fn no_poop(&self) -> Option<bool> {
        let values = self.values(LogField::Poop);
        let none = values.contains(Poop::Zero.index());
        let known = !values.is_empty() && (!none || values.count() == 1);
        known.then_some(none)
    }
}

/// Days in a row without poop that mean a call today, as in `rf3` (U7).
pub const NO_POOP_DAYS: u32 = 7;
/// Days that the log shows at once, and among which such a row ends.
pub const SHOWN_DAYS: u32 = 14;

/// Whether seven calendar days in a row were logged as days without poop. `no_poop` tells it of a day ([`LogDay::no_poop`]);
/// one of which it is not known never counts as one of them. The row ends within the last 14 days, and no later day up to
/// today was logged with poop. Days after today are not looked at.
#[must_use]
pub fn week_without_poop(no_poop: &dyn Fn(Day) -> Option<bool>, today: Day) -> bool {
    let mut row = 0;
    for ago in 0..SHOWN_DAYS + NO_POOP_DAYS - 1 {
        match no_poop(today.earlier(ago)) {
            Some(true) if today.number() >= ago => row += 1,
            // The child has pooped since, and before it there is no row.
            Some(false) => return false,
            _ => row = 0,
        }
        if row == NO_POOP_DAYS {
            return true;
        }
    }
    false
}
