//! Answers as JSON on stdin, the result as JSON on stdout: docs/content.md 3.13. With `--report`, the result has one more
//! key: what the screens say about it, in the language of `--lang` (English without it).
//!
//! An input that cannot be taken gives one line on stderr that names the key, nothing on stdout, and
//! exit code 2.

use gut_skin_check::assess::output;
use gut_skin_check::content::{EN, Text};
use std::io::{Read as _, Write as _};
use std::process::ExitCode;

const REFUSED: u8 = 2;

/// The languages that a parent can read.
const LANGUAGES: [&Text; 1] = [&EN];

fn main() -> ExitCode {
    let mut body = Vec::new();
    let answer = match (language(std::env::args().skip(1)), read(&mut body)) {
        (Ok(Some(text)), Ok(())) => {
            output::answer_with_report(&body, text).map_err(|refusal| refusal.to_string())
        }
        (Ok(None), Ok(())) => output::answer(&body).map_err(|refusal| refusal.to_string()),
        (Err(reason), _) | (_, Err(reason)) => Err(reason),
    };
    let written = match &answer {
        Ok(result) => writeln!(std::io::stdout().lock(), "{result}"),
        Err(reason) => writeln!(std::io::stderr().lock(), "{reason}"),
    };
    match (answer, written) {
        (Ok(_), Ok(())) => ExitCode::SUCCESS,
        (Err(_), _) => ExitCode::from(REFUSED),
        (Ok(_), Err(_)) => ExitCode::FAILURE,
    }
}

fn read(body: &mut Vec<u8>) -> Result<(), String> {
    let read = std::io::stdin().lock().read_to_end(body);
    read.map(|_| ()).map_err(|error| format!("input: {error}"))
}

/// The language of the report, where one is asked for.
fn language(mut arguments: impl Iterator<Item = String>) -> Result<Option<&'static Text>, String> {
    let mut report = false;
    let mut text = LANGUAGES[0];
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--report" => report = true,
            "--lang" => {
                let tag = arguments.next().unwrap_or_default();
                let mut known = LANGUAGES.into_iter();
                let found = known.find(|text| text.lang == tag);
                text = found.ok_or_else(|| format!("--lang: no such language: {tag}"))?;
            }
            other => return Err(format!("{other}: no such option")),
        }
    }
    Ok(report.then_some(text))
}
