//! `cargo xtask mutants`: do the tests notice when the code is broken on purpose? Some hours for all rooms, so a room can
//! be done in parts, which are added up. docs/decisions/0004-mutation.md has the figures and what they changed.

mod cut;
mod rooms;
mod survivors;

use crate::tools::Tools;
use anyhow::{Context, Result, bail, ensure};
use rooms::{ROOMS, Room};
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    str::FromStr,
};

const CARGO_MUTANTS: &str = "27.1.0";

/// What to do.
#[derive(Default)]
pub struct Options {
    /// One room instead of all.
    pub room: Option<String>,
    /// One part of each room instead of the whole.
    pub part: Part,
}

/// The first of one, or any of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    number: usize,
    of: usize,
}

impl Default for Part {
    fn default() -> Self {
        Self { number: 1, of: 1 }
    }
}

impl FromStr for Part {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text.split_once('/').and_then(|(number, of)| {
            let part = Self {
                number: number.parse().ok()?,
                of: of.parse().ok()?,
            };
            (1..=part.of).contains(&part.number).then_some(part)
        });
        numbers.ok_or_else(|| "a part is its number and how many there are, such as 2/5".to_owned())
    }
}

/// Breaks the rooms; fails where a room has too many survivors, or one that is not listed.
pub fn command(options: &Options) -> Result<ExitCode> {
    let rooms: Vec<&Room> = ROOMS
        .iter()
        .filter(|room| options.room.as_deref().is_none_or(|name| name == room.name))
        .collect();
    let names: Vec<&str> = ROOMS.iter().map(|room| room.name).collect();
    ensure!(!rooms.is_empty(), "a room is one of {}", names.join(", "));
    let tools = Tools::as_they_are(&crate::root()?)?;
    tools.ensure_cargo("cargo-mutants", "cargo-mutants", CARGO_MUTANTS)?;
    let folder = tools.target_folder()?.join("mutants");
    let mut good = true;
    for room in rooms {
        let copy = folder.join(room.name);
        cut::make(&tools.root, room, &copy)?;
        let results = folder.join("results").join(room.name);
        break_it(&tools, room, options.part, &copy, &results)?;
        good &= judge(&tools.root, room, options.part.of, &results)?;
    }
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Where the results of one part are.
fn of_part(results: &Path, number: usize, of: usize) -> PathBuf {
    results.join(format!("{number}-of-{of}"))
}

fn break_it(tools: &Tools, room: &Room, part: Part, copy: &Path, results: &Path) -> Result<()> {
    let output = of_part(results, part.number, part.of);
    if output.exists() {
        fs::remove_dir_all(&output)?;
    }
    fs::create_dir_all(&output)?;
    let mut command = tools.command("cargo-mutants")?;
    command
        .arg("mutants")
        .arg("--dir")
        .arg(copy)
        .arg("--output")
        .arg(&output)
        .args(["--in-place", "--no-shuffle", "--profile", "mutants"])
        .args(["--file", &format!("src/{}/**/*.rs", room.name)])
        .args(["--shard", &format!("{}/{}", part.number - 1, part.of)])
        // A mutant that runs on for ever is noticed; a busy machine is not taken for one.
        .args(["--minimum-test-timeout", "20", "--colors", "never"]);
    for file in room.not_mutated {
        command.args(["--exclude", file]);
    }
    // One failure is enough: the tests behind it are not begun.
    command.args(["--", "--test", "it", "--"]);
    command.args(["-Zunstable-options", "--fail-fast"]);
    for test in room.not_run {
        command.args(["--skip", test]);
    }
    command
        .env_remove("RUSTFLAGS")
        // All rooms share what they are built with.
        .env("CARGO_TARGET_DIR", copy.with_file_name("build"))
        // It is the tables of examples that have to notice.
        .env("PROPTEST_CASES", "16");
    let status = command.status().context("cannot start cargo-mutants")?;
    match status.code() {
        // All noticed; some survived; some ran too long.
        Some(0 | 2 | 3) => Ok(()),
        _ => bail!(
            "cargo-mutants failed ({status}); its logs are in {}",
            output.display()
        ),
    }
}

/// How the mutants of a room ended.
#[derive(Debug, Default, PartialEq, Eq)]
struct Figures {
    not_compiled: usize,
    noticed: usize,
    survived: Vec<String>,
}

impl Figures {
    /// Adds up the parts that were done, and returns how many these are.
    fn read(results: &Path, of: usize) -> Result<(Self, usize)> {
        let (mut sum, mut done) = (Self::default(), 0);
        for number in 1..=of {
            let folder = of_part(results, number, of).join("mutants.out");
            if !folder.is_dir() {
                continue;
            }
            done += 1;
            let lines = |file: &str| -> Result<Vec<String>> {
                let text = fs::read_to_string(folder.join(file))?;
                Ok(text.lines().map(survivors::without_place).collect())
            };
            sum.not_compiled += lines("unviable.txt")?.len();
            sum.noticed += lines("caught.txt")?.len() + lines("timeout.txt")?.len();
            sum.survived.extend(lines("missed.txt")?);
        }
        Ok((sum, done))
    }

    fn line(&self, room: &str) -> String {
        let viable = self.noticed + self.survived.len();
        let tenths = 1000 * self.noticed / viable.max(1);
        format!(
            "{room}: {} mutants, {} do not compile, {} of {viable} noticed ({}.{} %), {} survived",
            viable + self.not_compiled,
            self.not_compiled,
            self.noticed,
            tenths / 10,
            tenths % 10,
            self.survived.len()
        )
    }

    fn is_enough(&self, least: usize) -> bool {
        let viable = self.noticed + self.survived.len();
        viable > 0 && 1000 * self.noticed >= least * viable
    }
}

fn judge(root: &Path, room: &Room, of: usize, results: &Path) -> Result<bool> {
    let (figures, done) = Figures::read(results, of)?;
    println!("{}", figures.line(room.name));
    let listed = survivors::listed(root, room.name)?;
    let unknown = survivors::beyond(&figures.survived, &listed);
    for mutant in &unknown {
        println!("  survived, and is not in {}: {mutant}", survivors::LIST);
    }
    if done < of {
        println!("  {done} of {of} parts are done");
        return Ok(unknown.is_empty());
    }
    let gone = survivors::beyond(&listed, &figures.survived);
    for mutant in &gone {
        println!("  listed in {}, but noticed: {mutant}", survivors::LIST);
    }
    let enough = figures.is_enough(room.least);
    if !enough {
        println!(
            "  at least {}.{} % are wanted",
            room.least / 10,
            room.least % 10
        );
    }
    Ok(enough && unknown.is_empty() && gone.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_one_of_several() {
        assert_eq!("2/5".parse(), Ok(Part { number: 2, of: 5 }));
        for wrong in ["0/5", "6/5", "2", "a/b", "1/0", ""] {
            assert!(wrong.parse::<Part>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_parts_that_were_done_are_added_up() -> Result<()> {
        let results = tempfile::tempdir()?;
        for (number, missed) in [(1, "src/a.rs:1:2: replace > with >= in f\n"), (3, "")] {
            let folder = of_part(results.path(), number, 3).join("mutants.out");
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("missed.txt"), missed)?;
            fs::write(
                folder.join("caught.txt"),
                "src/a.rs:1:1: b\nsrc/a.rs:2:1: c\n",
            )?;
            fs::write(folder.join("timeout.txt"), "src/a.rs:3:1: d\n")?;
            fs::write(folder.join("unviable.txt"), "src/a.rs:4:1: e\n")?;
        }
        let (figures, done) = Figures::read(results.path(), 3)?;
        assert_eq!(done, 2);
        assert_eq!(
            figures.line("a"),
            "a: 9 mutants, 2 do not compile, 6 of 7 noticed (85.7 %), 1 survived"
        );
        assert!(figures.is_enough(857) && !figures.is_enough(858));
        assert!(!Figures::default().is_enough(0), "nothing was tried");
        Ok(())
    }
}
