//! Answers as JSON on stdin, the result as JSON on stdout: docs/content.md 3.13.
//!
//! An input that cannot be taken gives one line on stderr that names the key, nothing on stdout, and
//! exit code 2.

use gut_skin_check::assess::output;
use std::io::{Read as _, Write as _};
use std::process::ExitCode;

const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let mut body = Vec::new();
    let answer = match std::io::stdin().lock().read_to_end(&mut body) {
        Ok(_) => output::answer(&body).map_err(|refusal| refusal.to_string()),
        Err(error) => Err(format!("input: {error}")),
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
