//! Running other programs: every failure is one line that names the command.

use anyhow::{Context, Result, bail};
use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, ExitStatus, Stdio},
};

/// The command as one would type it, without the folders of its program.
pub fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| {
            let word = word.to_string_lossy();
            if word.contains(' ') {
                format!("'{word}'")
            } else {
                word.into_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs a command whose output goes straight to the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start `{}`", shown(command)))?;
    check(command, status)
}

/// Runs a command and returns what it printed; what it complained of is part of the error.
pub fn capture(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{}`", shown(command)))?;
    check(command, output.status)
        .with_context(|| String::from_utf8_lossy(&output.stderr).trim().to_owned())?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command that reads `input`. Where it ends before it has read all, its own words tell why.
pub fn feed(command: &mut Command, input: &str) -> Result<()> {
    let mut child = command
        .stdin(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{}`", shown(command)))?;
    let mut stdin = child.stdin.take().context("a command has no input")?;
    drop(stdin.write_all(input.as_bytes()));
    drop(stdin);
    let status = child.wait()?;
    check(command, status)
}

/// Runs a command, lets its output through as it comes, and hands each line to `each`.
pub fn tee(command: &mut Command, mut each: impl FnMut(&str)) -> Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{}`", shown(command)))?;
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 {
            let mut out = std::io::stdout().lock();
            out.write_all(&line)?;
            out.flush()?;
            each(&String::from_utf8_lossy(&line));
            line.clear();
        }
    }
    let status = child.wait()?;
    check(command, status)
}

fn check(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command() {
        let error = run(Command::new("cargo")
            .args(["no-such", "a b"])
            .stderr(Stdio::null()));
        let error = error.map_err(|error| format!("{error:#}"));
        assert!(error.is_err_and(|text| text.starts_with("`cargo no-such 'a b'` failed (")));
    }

    #[test]
    fn a_missing_program_names_the_command() {
        let error = run(&mut Command::new("gsc-no-such-program"));
        assert!(error.is_err_and(|e| e.to_string() == "cannot start `gsc-no-such-program`"));
    }

    #[test]
    fn a_command_reads_what_it_is_fed() {
        let fed = |text: &str| feed(Command::new("grep").args(["--quiet", "word"]), text);
        assert!(fed("a word\n").is_ok());
        assert!(fed("nothing\n").is_err());
    }

    #[test]
    fn tee_hands_over_every_line() {
        let mut lines = 0;
        let done = tee(Command::new("cargo").arg("--version"), |line| {
            assert!(line.starts_with("cargo "));
            lines += 1;
        });
        assert!(done.is_ok() && lines == 1);
    }
}
