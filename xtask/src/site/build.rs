//! The release build: Trunk with the pinned tools.

use crate::{run::run, supply::hashes, tools::Tools};
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

/// Builds `dist/` in release mode. Trunk calls `cargo xtask finish` at its end (see Trunk.toml).
pub fn release(tools: &Tools) -> Result<()> {
    // Trunk reads NO_COLOR as a bool and fails on the usual "1".
    run(tools
        .command("trunk")?
        .args(["build", "--release"])
        .env_remove("NO_COLOR")
        .envs(remapped()))?;
    hashes::print(&tools.root.join("dist"))
}

/// The sources and the site in the making, as Trunk names them to what it calls at the end of a build.
pub fn folders() -> Result<(PathBuf, PathBuf)> {
    let folder = |name| {
        env::var_os(name)
            .map(PathBuf::from)
            .with_context(|| format!("{name} is not set; Trunk sets it"))
    };
    Ok((folder("TRUNK_SOURCE_DIR")?, folder("TRUNK_STAGING_DIR")?))
}

/// Compiler flags that keep the paths of this machine out of what is shipped: they would reveal it, and
/// make the size depend on where the project lies.
fn remapped() -> Option<(&'static str, String)> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home =
        cargo_home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")))?;
    // The registry's folder is named after its address, which differs from machine to machine.
    let registries = cargo_home.join("registry").join("src").read_dir().ok()?;
    let flags = registries.flatten().map(|registry| {
        [
            "--remap-path-prefix=",
            &registry.path().to_string_lossy(),
            "=crates",
        ]
        .concat()
    });
    // What splits the wasm has to find every address in it.
    let flags = flags.chain(["-Clink-args=--emit-relocs".to_owned()]);
    let flags: Vec<String> = flags.collect();
    Some((
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        flags.join(" "),
    ))
}
