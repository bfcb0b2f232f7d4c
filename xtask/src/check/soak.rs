//! `cargo xtask soak`: a monkey plays with the built site in each engine, so many actions in all. It goes by seeds, and a file
//! under `target/` tells how far each engine is, so that it can be stopped at any time and goes on from there.

use super::{options::Engine, system, test};
use crate::{
    run::{shown, tee},
    tools::Tools,
};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// What to play.
pub struct Options {
    /// One engine instead of all.
    pub engine: Option<Engine>,
    /// The first seed, for a run apart; without it, on from where the last one stopped.
    pub from: Option<u64>,
    /// Actions in each engine.
    pub actions: u64,
    /// Whether to build first.
    pub build: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            engine: None,
            from: None,
            actions: 10_000,
            build: true,
        }
    }
}

/// How far each engine is, with one build.
#[derive(Deserialize, Serialize)]
struct State {
    /// The page that was played with; another one begins anew.
    build: String,
    engines: BTreeMap<String, Figure>,
}

/// What an engine has played.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
struct Figure {
    seeds: u64,
    actions: u64,
    faults: u64,
    results: u64,
    refused: u64,
    screens: BTreeSet<String>,
}

impl Figure {
    /// Adds what a line of output tells of a seed; any other line adds nothing.
    fn read(&mut self, line: &str) -> bool {
        let Some((_, told)) = line
            .split_once("soak: seed ")
            .and_then(|(_, rest)| rest.split_once(": "))
        else {
            return false;
        };
        let (figures, screens) = told.split_once(", on ").unwrap_or((told, ""));
        for part in figures.split(", ") {
            match part.split_once(' ') {
                Some((number, "actions")) => self.actions += number.parse().unwrap_or(0),
                Some((number, "faults")) => self.faults += number.parse().unwrap_or(0),
                Some((number, "results")) => self.results += number.parse().unwrap_or(0),
                Some((number, "refused")) => self.refused += number.parse().unwrap_or(0),
                _ => {}
            }
        }
        self.screens
            .extend(screens.split_whitespace().map(str::to_owned));
        self.seeds += 1;
        true
    }

    fn line(&self, engine: &str) -> String {
        format!(
            "{engine}: {} actions in {} seeds on {} screens, {} faults survived, {} results compared, {} entries of the history refused",
            self.actions,
            self.seeds,
            self.screens.len(),
            self.faults,
            self.results,
            self.refused
        )
    }
}

/// Plays what is left to play, and prints a figure for each engine.
pub fn command(options: &Options) -> Result<()> {
    let tools = Tools::for_build(&crate::root()?)?;
    let engines = Engine::chosen(options.engine);
    system::ensure(&tools, &engines)?;
    if options.build {
        test::stage(&tools)?;
    }
    let page = tools.root.join("dist/index.html");
    let build = fs::read_to_string(&page).context("dist/ is not built")?;
    let file = tools.target_folder()?.join("soak.json");
    let state = read(&file, &build);
    let mut lines = Vec::new();
    for engine in engines {
        let name = engine.name();
        let known = state.engines.get(name).cloned().unwrap_or_default();
        // A run from a seed is apart from what is kept.
        let mut figure = if options.from.is_some() {
            Figure::default()
        } else {
            known
        };
        let left = options.actions.saturating_sub(figure.actions);
        if left > 0 {
            let from = options.from.unwrap_or(figure.seeds + 1);
            let mut command = test::e2e_command(&tools, engine)?;
            command
                .args(["--", "--exact", "monkey::soak", "--ignored", "--nocapture"])
                .env("GSC_SOAK_FROM", from.to_string())
                .env("GSC_SOAK_ACTIONS", left.to_string());
            println!("$ {}", shown(&command));
            let mut unsaved = None;
            let outcome = tee(&mut command, |line| {
                if figure.read(line) && options.from.is_none() {
                    unsaved = write(&file, &build, name, &figure).err();
                }
            });
            outcome.with_context(|| figure.line(name))?;
            if let Some(error) = unsaved {
                return Err(error);
            }
        }
        if figure.actions < options.actions {
            bail!("{}: fewer than were asked for", figure.line(name));
        }
        lines.push(figure.line(name));
    }
    println!("\n{}", lines.join("\n"));
    Ok(())
}

/// How far each engine is with this build.
fn read(file: &Path, build: &str) -> State {
    let text = fs::read_to_string(file).unwrap_or_default();
    let state: Option<State> = serde_json::from_str(&text).ok();
    let state = state.filter(|state| state.build == build);
    state.unwrap_or_else(|| State {
        build: build.to_owned(),
        engines: BTreeMap::new(),
    })
}

/// Keeps how far an engine is. What another run has kept of another engine meanwhile stays.
fn write(file: &Path, build: &str, engine: &str, figure: &Figure) -> Result<()> {
    let mut state = read(file, build);
    state.engines.insert(engine.to_owned(), figure.clone());
    let text = serde_json::to_string_pretty(&state)?;
    fs::write(file, text).with_context(|| file.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_the_sum_of_its_seeds() {
        let mut figure = Figure::default();
        for line in [
            "soak: seed 4: 250 actions, 16 faults, 3 results, 2 refused, on age start",
            "Figure { actions: 300 }",
            "test soak: seed 5: 100 actions, 1 faults, 0 results, 0 refused, on age b1",
        ] {
            figure.read(line);
        }
        assert_eq!(
            figure.line("webkit"),
            "webkit: 350 actions in 2 seeds on 3 screens, 17 faults survived, 3 results compared, 2 entries of the history refused"
        );
    }

    #[test]
    fn two_runs_at_once_keep_both_engines_and_another_build_begins_anew() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("soak.json");
        let figure = |actions| Figure {
            actions,
            ..Figure::default()
        };
        write(&file, "a", "firefox", &figure(250)).unwrap();
        write(&file, "a", "webkit", &figure(500)).unwrap();
        let kept = read(&file, "a").engines;
        assert_eq!(
            (kept["firefox"].actions, kept["webkit"].actions),
            (250, 500)
        );
        assert!(read(&file, "b").engines.is_empty());
    }
}
