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
