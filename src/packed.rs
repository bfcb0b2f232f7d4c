//! Lists of texts that lie end to end. A list of `&str` takes a pointer and a length for each text, 8 bytes that hardly
//! compress; the check has a thousand texts and keys, so this takes about 5 KB off what is downloaded (measured).

use std::str::SplitTerminator;

/// What lies between two texts; none of them has it.
const BETWEEN: u8 = b'\n';

/// A list of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packed(&'static str);

impl Packed {
    /// No texts.
    pub const NONE: Self = Self("");

    /// A list that was joined before, see [`packed!`].
    #[must_use]
    pub const fn new(joined: &'static str) -> Self {
        Self(joined)
    }

    /// A list that is made while the program runs; it is never given back.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn leaked(texts: &[&str]) -> Self {
        let ended = |text: &&str| [*text, "\n"].concat();
        Self(String::leak(texts.iter().map(ended).collect()))
    }

    /// The texts, in order.
    pub fn iter(self) -> SplitTerminator<'static, char> {
        self.0.split_terminator(char::from(BETWEEN))
    }

    /// The text at that position.
    #[must_use]
    pub fn get(self, index: usize) -> Option<&'static str> {
        self.iter().nth(index)
    }

    /// The text at the position of an id, all of which have one.
    #[must_use]
    pub fn of(self, id: usize) -> &'static str {
        self.get(id).unwrap_or_default()
    }

    /// Where that text is.
    #[must_use]
    pub fn position(self, text: &str) -> Option<usize> {
        self.iter().position(|one| one == text)
    }

    /// How many texts there are.
    #[must_use]
    pub fn count(self) -> usize {
        self.iter().count()
    }
}

impl IntoIterator for Packed {
    type Item = &'static str;
    type IntoIter = SplitTerminator<'static, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// How long the texts are when they are joined.
#[must_use]
pub const fn length(mut texts: &[&str]) -> usize {
    let mut length = 0;
    while let [text, rest @ ..] = texts {
        length += text.len() + 1;
        texts = rest;
    }
    length
}

/// The texts, each with an end.
///
/// # Panics
///
/// While it is compiled, where a text has what lies between two.
#[must_use]
pub const fn joined<const LENGTH: usize>(mut texts: &[&str]) -> [u8; LENGTH] {
    let mut joined = [BETWEEN; LENGTH];
    let mut left: &mut [u8] = &mut joined;
    while let [text, next @ ..] = texts {
        let mut bytes = text.as_bytes();
        while let [byte, rest @ ..] = bytes {
            assert!(*byte != BETWEEN, "a text has what lies between two");
            left = put(left, *byte);
            bytes = rest;
        }
        left = put(left, BETWEEN);
        texts = next;
    }
    joined
}

/// Writes a byte, and gives what is left to write on.
const fn put(left: &mut [u8], byte: u8) -> &mut [u8] {
    match left {
        [slot, slots @ ..] => {
            *slot = byte;
            slots
        }
        [] => left,
    }
}

/// Packs an array of texts while it is compiled.
macro_rules! packed {
    ($texts:expr) => {{
        const PARTS: &[&str] = &$texts;
        const JOINED: [u8; $crate::packed::length(PARTS)] = $crate::packed::joined(PARTS);
        const {
            match str::from_utf8(&JOINED) {
                Ok(joined) => $crate::packed::Packed::new(joined),
                Err(_) => $crate::packed::Packed::NONE,
            }
        }
    }};
}

/// An array with what a constant function says of each id, in the order of the ids.
macro_rules! each {
    ($function:ident of $ids:expr, $empty:expr) => {{
        let mut all = [$empty; $ids.len()];
        let mut slots: &mut [_] = &mut all;
        let mut ids: &[_] = $ids;
        while let ([slot, next_slots @ ..], [id, next_ids @ ..]) = (slots, ids) {
            *slot = $function(*id);
            slots = next_slots;
            ids = next_ids;
        }
        all
    }};
}

/// A function from an id to its text. Its rows may stand in any order; an id without a row does not compile.
macro_rules! texts {
    ($(#[$doc:meta])* $seen:vis fn $name:ident($id:ident) { $($one:ident => $text:tt $(,)?)+ }) => {
        $(#[$doc])*
        #[must_use]
        $seen fn $name(id: $id) -> &'static str {
            const fn text(id: $id) -> &'static str {
                match id { $($id::$one => $text,)+ }
            }
            const {
                let mut ids = $id::ALL;
                let mut at = 0;
                while let [id, next_ids @ ..] = ids {
                    assert!(*id as usize == at, "ALL is not in the order of the ids");
                    at += 1;
                    ids = next_ids;
                }
            }
            const TEXTS: [&str; $id::ALL.len()] = $crate::packed::each!(text of $id::ALL, "");
            $crate::packed::packed!(TEXTS).of(id as usize)
        }
    };
}

pub(crate) use {each, packed, texts};
