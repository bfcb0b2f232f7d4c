//! The shape of the words of a screen: a struct of words, which can be changed one by one.

/// Some words.
pub(super) type Word = &'static str;
/// Paragraphs.
pub(super) type Words = &'static [&'static str];

/// Structs of words.
macro_rules! screens {
    ($($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $type:ty,)+ })+) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs, reason = "the words of a language say what each is")]
        pub struct $name { $($(#[$doc])* pub $field: $type,)+ }

        #[cfg(not(target_arch = "wasm32"))]
        impl $crate::content::text::map::Map for $name {
            fn map(&self, path: &str, change: $crate::content::text::map::Change<'_>) -> Self {
                Self { $($field: self.$field.map(&$crate::content::text::map::below(path, stringify!($field)), change),)+ }
            }
        }
    )+};
}

pub(super) use screens;
