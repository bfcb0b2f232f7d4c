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
macro_rules! question_texts {
    ($($id:ident {
        ask: $ask:literal,
        $(options: $options:tt $(of $type:ident)?,)?
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
                    ask: $ask,
                    options: $crate::content::options::option_texts!($($id $options $($type)?)?),
                    none: concat!($($none)?),
                    why: $why,
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
    () => { &[] };
    ($question:ident { $($option:ident: $words:literal),+ $(,)? }) => {{
        use $crate::domain::questions::$question;
        const fn words(option: $question) -> &'static str {
            match option { $($question::$option => $words,)+ }
        }
        $crate::content::options::option_texts!($question words $question)
    }};
    ($question:ident $words:ident $type:ident) => {{
        const WORDS: [&str; <$type as $crate::domain::questions::Choice>::ALL.len()] = {
            let mut all = [""; <$type as $crate::domain::questions::Choice>::ALL.len()];
            let mut slots: &mut [&str] = &mut all;
            let mut options = <$type as $crate::domain::questions::Choice>::ALL;
            while let ([slot, next_slots @ ..], [option, next_options @ ..]) = (slots, options) {
                *slot = $words(*option);
                slots = next_slots;
                options = next_options;
            }
            all
        };
        &WORDS
    }};
}

pub(super) use {option_texts, question_texts};
