//! `cargo xtask figures`: what the promises of speed are held against, measured in Chromium and printed. Nothing is judged: a
//! time says something about one machine at one moment.

use super::{options::Engine, system, test};
use crate::{run::run, tools::Tools};
use anyhow::Result;

/// Builds, measures and prints.
pub fn command() -> Result<()> {
    let tools = Tools::for_build(&crate::root()?)?;
    system::ensure(&tools, &[Engine::Chromium])?;
    test::stage(&tools)?;
    let only = ["--", "figures::", "--ignored", "--nocapture"];
    run(test::e2e_command(&tools, Engine::Chromium)?.args(only))
}
