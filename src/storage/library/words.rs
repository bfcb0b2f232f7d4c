//! What the codecs of finished checks and log days share.

/// The word that tells when an announcement was shown.
pub(super) const TOLD: &str = "told";

/// Adds that word, where an announcement was shown.
pub(super) fn told_of(text: &mut String, told: Option<u64>) {
    if let Some(told) = told {
        for part in [" ", TOLD, "=", &told.to_string()] {
            text.push_str(part);
        }
    }
}

/// Leaves the first of those that have the same number, and tells how many are gone. They are sorted by it.
pub(super) fn without_twins<T>(all: &mut Vec<T>, number: &dyn Fn(&T) -> u64) -> u32 {
    let before = all.len();
    all.dedup_by_key(|one| number(one));
    u32::try_from(before - all.len()).unwrap_or(u32::MAX / 4)
}
