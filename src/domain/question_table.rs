//! How a row of the table in `questions.rs` is read: a macro for each column, and one for the whole table.

/// The kind of a question.
macro_rules! kind {
    ($id:ident Age) => { Kind::Age };
    ($id:ident Grid) => { Kind::Grid };
    ($id:ident One) => { Kind::One { drawn: Selection::NONE } };
    ($id:ident (One drawn [$($option:ident)+])) => {
        Kind::One { drawn: Selection::NONE$(.with($id::$option as u8))+ }
    };
    ($id:ident Many) => { Kind::Many { none: true, layout: Layout::PickAll } };
    ($id:ident AtLeastOne) => { Kind::Many { none: false, layout: Layout::PickAll } };
    ($id:ident Signs) => { kind!($id signs false, &[]) };
    ($id:ident (Signs now)) => { kind!($id signs true, &[]) };
    ($id:ident (Signs by_group)) => { kind!($id signs false, $id::GROUPS) };
    ($id:ident signs $now:expr, $groups:expr) => {
        Kind::Many { none: true, layout: Layout::Signs { now: $now, not_sure: $id::Notsure as u8, groups: $groups } }
    };
}

/// The values of its options.
macro_rules! values {
    ({}) => { $crate::packed::Packed::NONE };
    ({ Portion: $($option:ident = $value:literal),+ $(,)? }) => { $crate::packed::packed!([$($value),+]) };
    ({ $($option:ident = $value:literal),+ $(,)? }) => { $crate::packed::packed!([$($value),+]) };
}

/// The values that are accepted and never offered, and the position of the option that each is read as: with braces
/// one of its own (kept in answers, past the options that are offered), in brackets that of another option.
macro_rules! retired {
    ($id:ident) => { &[] };
    ($id:ident { $($option:ident = $value:literal),+ }) => { &[$(($value, $id::$option as u8),)+] };
    ($id:ident [$($value:literal reads $option:ident),+]) => { &[$(($value, $id::$option as u8),)+] };
}

/// When it is asked.
macro_rules! gate {
    () => { Gate::Open };
    (country_not_given) => { Gate::CountryNotGiven };
    (second_year) => { Gate::SecondYear };
    (supplements_to_check) => { Gate::SupplementsToCheck };
    ((all $($conditions:tt)+)) => { Gate::All(gate!(conditions $($conditions)+)) };
    ((any $($conditions:tt)+)) => { Gate::Any(gate!(conditions $($conditions)+)) };
    (conditions $($question:ident $is:ident [$($option:ident)+]),+) => {
        const { &[$(Condition {
            question: QuestionId::$question,
            options: gate!($is Selection::NONE$(.with($question::$option as u8))+),
        },)+] }
    };
    (is $options:expr) => { $options };
    (not $options:expr) => { $options.others() };
}

/// What it counts as where the gate skips it.
macro_rules! counts_as {
    ($id:ident) => {
        CountsAs::Nothing
    };
    ($id:ident nothing) => {
        CountsAs::Nothing
    };
    ($id:ident none_of_these) => {
        CountsAs::NoneOfThese
    };
    ($id:ident $option:ident) => {
        CountsAs::Option($id::$option as u8)
    };
}

/// The domains that need it.
macro_rules! needed_by {
    () => { Domains(0) };
    ([$($domain:ident),+]) => { Domains::of(&[$(Domain::$domain,)+]) };
}

/// The type of its options.
macro_rules! options {
    ($(#[$doc:meta])* $question:ident {}) => {};
    ($(#[$doc:meta])* $question:ident { Portion: $($options:tt)+ }) => {
        options!($(#[$doc])* Portion for $question { $($options)+ } {});
    };
    ($(#[$doc:meta])* $question:ident { $($options:tt)+ } $([$($reads:tt)+])?) => {
        options!($(#[$doc])* $question for $question { $($options)+ } {});
    };
    ($(#[$doc:meta])* $question:ident { $($options:tt)+ } { $($retired:tt)+ }) => {
        options!($(#[$doc])* $question for $question { $($options)+ } { $($retired)+ });
    };
    (
        $(#[$doc:meta])* $name:ident for $question:ident
        { $($option:ident = $value:literal),+ $(,)? } { $($retired:ident = $old:literal),* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the option's words are in content, its value beside it")]
        pub enum $name { $($option,)+ $($retired,)* }

        impl $name {
            /// The stable values that are offered, in order.
            pub const KEYS: Packed = $crate::packed::packed!([$($value),+]);

            /// The stable value.
            #[must_use]
            pub fn key(self) -> &'static str {
                $crate::packed::packed!([$($value,)+ $($old,)*]).of(self as usize)
            }

            /// The option with that value.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|option| option.key() == key)
            }
        }

        impl Choice for $name {
            const QUESTION: QuestionId = QuestionId::$question;
            const ALL: &'static [Self] = &[$(Self::$option,)+ $(Self::$retired,)*];
            fn index(self) -> u8 {
                self as u8
            }
        }
    };
}

/// The whole table.
macro_rules! questions {
    ($(
        $(#[$doc:meta])*
        $id:ident $key:literal $topic:ident $kind:tt $options:tt $(retired $retired:tt)?
            $(if $gate:tt counts as $counts:ident)? $(needed_by $domains:tt)?;
    )+) => {
        /// A question; the names are the ids of the specification.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum QuestionId { $($(#[$doc])* $id,)+ }

        impl QuestionId {
            /// Every question in the order in which it is asked: the core, then the further topics.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The stable id, which is also the `name` of its inputs.
            #[must_use]
            pub fn key(self) -> &'static str {
                $crate::packed::packed!([$($key),+]).of(self as usize)
            }

            /// The topic that the question belongs to.
            #[must_use]
            pub const fn topic(self) -> Topic {
                match self { $(Self::$id => Topic::$topic,)+ }
            }

            /// What an answer to it is.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Self::$id => kind!($id $kind),)+ }
            }

            /// The values of its options in the order of the specification, without `none` in lists
            /// (there "none of these" is the empty selection). Empty for age; the states for the grid.
            #[must_use]
            pub const fn options(self) -> Packed {
                match self { $(Self::$id => values!($options),)+ }
            }

            /// The values that are accepted from stored answers and from `assess`, and never offered, each with the
            /// position of the option that it is read as.
            #[must_use]
            pub const fn retired(self) -> &'static [(&'static str, u8)] {
                match self { $(Self::$id => retired!($id $($retired)?),)+ }
            }

            /// What it counts as where its gate skips it.
            #[must_use]
            pub const fn counts_as(self) -> CountsAs {
                match self { $(Self::$id => counts_as!($id $($counts)?),)+ }
            }

            /// When it is asked.
            #[must_use]
            pub const fn gate(self) -> Gate {
                match self { $(Self::$id => gate!($($gate)?),)+ }
            }

            const fn needed_by(self) -> Domains {
                match self { $(Self::$id => needed_by!($($domains)?),)+ }
            }
        }

        $(options! { $(#[$doc])* $id $options $($retired)? })+
    };
}

pub(super) use {counts_as, gate, kind, needed_by, options, questions, retired, values};
