//! How a language writes the words of questions: each option beside its name, so that an option without words, or words
//! without an option, do not compile, and none can be shown with the words of another.

/// The function that gives the words of every question, from a block for each:
///
/// ```text
/// B5 {
///     ask: "Is the poop ever so big that it hurts or could block the toilet?",
///     options: { No: "No", Yes: "Yes", Ns: "Not sure" },
///     none: "None of these",      (only in a list that offers it)
///     why: "Very big poops mean poop is staying inside too long.",
///     source: "Rome IV; NICE CG99",
/// }
/// ```
///
/// In a list of danger signs the options are `signs:`, and one may be a pair: the lead, which is drawn bold, and what
/// follows it. Both together are the words of the option.
///
/// ```text
/// Growth: ("Weight loss" ", or not gaining or growing as expected"),
/// ```
macro_rules! question_texts {
    ($($id:ident {
        ask: $ask:literal,
        $(options: $options:tt $(of $type:ident)?,)?
        $(signs: $signs:tt,)?
        $(none: $none:literal,)?
        why: $why:literal,
        source: $source:literal,
    })+) => {
        /// The words of a question.
        #[must_use]
        pub fn question(question: $crate::domain::QuestionId) -> &'static $crate::content::text::QuestionText {
            use $crate::content::text::QuestionText;
            use $crate::domain::QuestionId;
            match question { $(QuestionId::$id => {
                static TEXT: QuestionText = QuestionText {
                    own: $crate::packed::packed!([$ask, $why, concat!($($none)?)]),
                    options: $crate::content::options::option_texts!($($id $options $($type)?)? $($id $signs)?),
                    leads: $crate::content::options::leads!($($id $signs)?),
                    #[cfg(not(target_arch = "wasm32"))]
                    source: $source,
                };
                &TEXT
            })+ }
        }
    };
}

/// The words of a question's options, in the order of the options.
macro_rules! option_texts {
    () => { $crate::packed::Packed::NONE };
    ($question:ident { $($option:ident: $words:tt),+ $(,)? }) => {{
        use $crate::domain::questions::$question;
        const fn words(option: $question) -> &'static str {
            match option { $($question::$option => $crate::content::options::whole!($words),)+ }
        }
        $crate::content::options::option_texts!($question words $question)
    }};
    ($question:ident $words:ident $type:ident) => {{
        const WORDS: [&str; <$type as $crate::domain::questions::Choice>::ALL.len()] =
            $crate::packed::each!($words of <$type as $crate::domain::questions::Choice>::ALL, "");
        $crate::packed::packed!(WORDS)
    }};
}

/// The words of an option.
macro_rules! whole {
    (($lead:literal $rest:literal)) => {
        concat!($lead, $rest)
    };
    ($words:literal) => {
        $words
    };
}

/// How many bytes of the words of an option are its lead.
macro_rules! lead {
    (($lead:literal $rest:literal)) => {{
        assert!($lead.len() < 256, "a lead is short");
        $lead.len() as u8
    }};
    ($words:literal) => {
        0
    };
}

/// How many bytes of each option's words are its lead, in the order of the options.
macro_rules! leads {
    () => { &[] };
    ($question:ident { $($option:ident: $words:tt),+ $(,)? }) => {{
        use $crate::domain::questions::{Choice, $question};
        const fn lead(option: $question) -> u8 {
            match option { $($question::$option => $crate::content::options::lead!($words),)+ }
        }
        const LEADS: [u8; <$question as Choice>::ALL.len()] =
            $crate::packed::each!(lead of <$question as Choice>::ALL, 0);
        &LEADS
    }};
}

pub(super) use {lead, leads, option_texts, question_texts, whole};
