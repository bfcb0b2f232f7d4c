//! `cargo xtask fuzz`: feeds what reads from outside with inputs by the million, guided by which code they reach. What
//! must hold is in tests/fuzzed; `fuzz/` builds a program of each of its targets.
//!
//! The instrumentation is a pass of LLVM that any compiler has, so no nightly one is needed. There is no sanitizer: the
//! code is `unsafe` nowhere, and it panics where a promise is broken.

use crate::{run::run, tools::Tools};
use anyhow::{Result, bail, ensure};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";
/// Longer inputs reach no more code, and are too long to read.
const LONGEST: &str = "4096";

/// What to do.
pub struct Options {
    /// One target instead of all.
    pub target: Option<String>,
    /// How long each runs.
    pub minutes: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            target: None,
            minutes: 10,
        }
    }
}

/// Runs the targets one after the other. An input that breaks a promise stops the run and is kept.
pub fn command(options: &Options) -> Result<()> {
    let tools = Tools::as_they_are(&crate::root()?)?;
    let folder = tools.root.join("fuzz");
    let all = targets(&folder)?;
    let wanted = |name: &&String| options.target.as_ref().is_none_or(|target| target == *name);
    let chosen: Vec<&String> = all.iter().filter(wanted).collect();
    let names: Vec<&str> = all.iter().map(String::as_str).collect();
    ensure!(
        !chosen.is_empty(),
        "a target is one of {}",
        names.join(", ")
    );
    let built = tools.target_folder()?.join("fuzz");
    let host = host(&tools)?;
    for target in chosen {
        run(tools
            .cargo(&[
                "build",
                "--release",
                "--locked",
                "--bin",
                target,
                "--target",
                &host,
            ])?
            .current_dir(&folder)
            .env("RUSTFLAGS", FLAGS)
            .env("CARGO_TARGET_DIR", &built))?;
        let program = built.join(&host).join("release").join(target);
        feed(&tools, &program, &folder, &built, target, options.minutes)?;
    }
    Ok(())
}

/// Every target has a program of its own.
fn targets(folder: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder.join("src/bin"))? {
        let path = entry?.path();
        names.extend(
            path.file_stem()
                .map(|name| name.to_string_lossy().into_owned()),
        );
    }
    Ok(names)
}

/// The flags are for the programs alone, not for what builds them, which needs the machine's own target by name.
fn host(tools: &Tools) -> Result<String> {
    let text = crate::run::capture(tools.command("rustc")?.arg("-vV"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("host: "));
    match line {
        Some(host) => Ok(host.to_owned()),
        None => bail!("rustc names no host"),
    }
}

/// What is found goes into a folder of its own beside the build; the kept inputs are read only.
fn feed(
    tools: &Tools,
    program: &Path,
    folder: &Path,
    built: &Path,
    target: &str,
    minutes: u32,
) -> Result<()> {
    let (found, broken) = (built.join("found").join(target), built.join("broken"));
    fs::create_dir_all(&found)?;
    fs::create_dir_all(&broken)?;
    let kept = folder.join("corpus").join(target);
    let prefix = format!("{}/{target}-", broken.display());
    println!(
        "Fuzzing {target} for {minutes} min; an input that breaks a promise goes to {prefix}..."
    );
    let folders: [PathBuf; 2] = [found, kept];
    run(tools
        .command(&program.to_string_lossy())?
        .args(&folders)
        .arg(format!("-max_total_time={}", u64::from(minutes) * 60))
        .arg(format!("-max_len={LONGEST}"))
        .arg(format!("-artifact_prefix={prefix}"))
        .args(["-timeout=10", "-print_final_stats=1", "-verbosity=1"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_targets_are_the_programs() -> Result<()> {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz"));
        let names: Vec<String> = targets(folder)?.into_iter().collect();
        let programs = [
            "assess", "history", "import", "log", "messages", "record", "settings",
        ];
        assert_eq!(names, programs);
        Ok(())
    }
}
