//! How long the check takes, counted from its words and its gates.

use anyhow::{Context, Result};
use gut_skin_check::content::language;
use gut_skin_check::review::length::Way;

/// Prints questions, words, taps and minutes of each way.
pub(crate) fn command() -> Result<()> {
    println!(
        "{:16} {:>9} {:>6} {:>5} {:>8}",
        "way", "questions", "words", "taps", "minutes"
    );
    for way in Way::ALL.iter().copied() {
        let name = match way {
            Way::FirstResult => "to first result",
            Way::Shortest => "shortest core",
            Way::Usual => "usual core",
        };
        let length = way.length(language()).with_context(|| {
            format!("{name}: a question of this way has no answer in src/review/length.rs")
        })?;
        println!(
            "{name:16} {:>9} {:>6} {:>5} {:>8}",
            length.questions,
            length.words,
            length.taps,
            length.minutes()
        );
    }
    Ok(())
}
