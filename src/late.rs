//! The part of the program that is not needed up to a result. In the release build (`split`) it is a file of its own, which is
//! fetched right after the first screen, always, whatever the parent does; in every other build it is always there
//! (docs/decisions/0016-late-part.md).
//!
//! Nothing but its [`late!`] functions leads into it. They are reached by their addresses, which the part hands over when it
//! arrives; what they alone use lies in the part as well.

/// The functions of a file that are in the late part. Each returns nothing while it is not here. `arrive`, which the part calls
/// first, makes them known.
macro_rules! late {
    ($($(#[$doc:meta])* fn $name:ident($($arg:ident: $type:ty),* $(,)?) $(-> $result:ty)? $body:block)+) => {
        #[cfg(feature = "split")]
        #[derive(Clone, Copy)]
        struct Late {
            $($name: fn($($type),*) $(-> $result)?,)+
        }

        #[cfg(feature = "split")]
        thread_local! {
            static LATE: std::cell::Cell<Option<Late>> = const { std::cell::Cell::new(None) };
        }

        /// Makes the functions of this file known. Only the late part may call it, as it is a part of it.
        #[cfg(feature = "split")]
        pub(crate) fn arrive() {
            $(fn $name($($arg: $type),*) $(-> $result)? $body)+
            LATE.set(Some(Late { $($name,)+ }));
        }

        $(
            $(#[$doc])*
            fn $name($($arg: $type),*) -> Option<late!(@ $($result)?)> {
                #[cfg(feature = "split")]
                return LATE.get().map(|late| (late.$name)($($arg),*));
                #[cfg(not(feature = "split"))]
                Some($body)
            }
        )+
    };
    (@) => { () };
    (@ $result:ty) => { $result };
}

pub(crate) use late;

/// It has not arrived.
#[cfg(feature = "split")]
pub(crate) struct Absent;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Absent {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
