//! A machine that reads pictures, and what it is asked.

use std::path::Path;
use std::process::Command;

/// Letters and digits, in small letters: what a reading machine makes of dashes, quotation marks and spaces is its own. A lone 0
/// is the letter O to it, and a 1 the letter l.
pub(crate) fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(|word| {
            let word = word.to_ascii_lowercase().replace('o', "0");
            word.replace(['i', 'l'], "1")
        })
        .collect()
}

pub(crate) fn run(command: &mut Command) -> Vec<u8> {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {output:?}");
    output.stdout
}

/// How words lie in a picture, as the machine calls it.
#[derive(Clone, Copy)]
pub(crate) enum Laid {
    /// In one column.
    Column = 4,
    /// Here and there.
    Sparse = 11,
}

/// What is read of a picture that has so many dots an inch.
pub(crate) fn read_picture(file: &Path, dots: u32, laid: Laid) -> String {
    let found = run(Command::new("tesseract")
        .arg(file)
        .args(["-", "-l", "eng", "--psm", &(laid as u8).to_string()])
        .args(["--dpi", &dots.to_string()])
        .env("OMP_THREAD_LIMIT", "1"));
    String::from_utf8_lossy(&found).into_owned()
}

/// Takes the words of a text out of those that were read, and names those that are not among them.
pub(crate) fn take(read: &mut Vec<String>, text: &str) -> Vec<String> {
    let mut missed = words(text);
    missed.retain(|word| match read.iter().position(|found| found == word) {
        Some(place) => {
            read.swap_remove(place);
            false
        }
        None => true,
    });
    missed
}
