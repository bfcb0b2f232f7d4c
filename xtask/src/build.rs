//! The release build: Trunk with the pinned tools.

use crate::{run::run, tools::Tools};
use anyhow::Result;

/// Builds `dist/` in release mode. Trunk calls `cargo xtask finish` at its end (see Trunk.toml).
pub fn release(tools: &Tools) -> Result<()> {
    // Trunk reads NO_COLOR as a bool and fails on the usual "1".
    run(tools
        .command("trunk")?
        .args(["build", "--release"])
        .env_remove("NO_COLOR"))
}
