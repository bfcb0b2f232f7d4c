//! Words, sentences and syllables of a text, for the scales of how easy it reads.
//!
//! - A word is what is between spaces or slashes and has a letter or a digit; a hyphen joins one word.
//! - A sentence ends at `.`, `!`, `?`, `:` or `;` before a space or the end, as in Flesch's own rule.

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub(super) words: usize,
    pub(super) sentences: usize,
    pub(super) syllables: usize,
}

impl Count {
    /// Counts a text; how many syllables a word has is up to its language.
    pub(super) fn of(text: &str, syllables: fn(&str) -> usize) -> Self {
        let mut count = Self::default();
        let mut open = false;
        for token in text.split([' ', '/', '\n']) {
            if token.contains(char::is_alphanumeric) {
                count.words += 1;
                count.syllables += syllables(token);
                open = true;
            }
            let end = token.trim_end_matches(['"', ')', ']', '\'']);
            if open && end.ends_with(['.', '!', '?', ':', ';']) {
                count.sentences += 1;
                open = false;
            }
        }
        count.sentences += usize::from(open);
        count
    }

    pub(super) fn add(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
    }
}
