//! The release build: what cargo makes of the app, and the site around it.

use super::finish;
use crate::{
    run::run,
    supply::hashes,
    tools::{Tools, WASM_TARGET},
};
use anyhow::{Context, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The program, and what it is in cargo's folder.
const PROGRAM: &str = "gut-skin-check";
/// The features of every build that is shipped.
pub const FEATURES: &str = "split";

/// Builds `dist/`. Until all of it is there the last one stays.
pub fn release(tools: &Tools) -> Result<()> {
    let site = tools.target_folder()?.join("site");
    if site.exists() {
        fs::remove_dir_all(&site).with_context(|| format!("cannot remove {}", site.display()))?;
    }
    fs::create_dir_all(&site).with_context(|| format!("cannot make {}", site.display()))?;
    whole(tools, &site)?;
    let dist = tools.root.join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist).context("cannot remove the last dist/")?;
    }
    moved(&site, &dist)?;
    hashes::print(&dist)
}

/// The same, as the last step of `trunk build`. Trunk names the folders; what it has made itself is not shipped: it knows one
/// program in one part.
pub fn trunk() -> Result<()> {
    let folder = |name| {
        env::var_os(name)
            .map(PathBuf::from)
            .with_context(|| format!("{name} is not set; Trunk sets it"))
    };
    let (source, site) = (folder("TRUNK_SOURCE_DIR")?, folder("TRUNK_STAGING_DIR")?);
    let tools = Tools::for_build(&source)?;
    for entry in fs::read_dir(&site)? {
        let path = entry?.path();
        if path.is_dir() {
            fs::remove_dir_all(path)?;
        } else {
            fs::remove_file(path)?;
        }
    }
    whole(&tools, &site)
}

fn whole(tools: &Tools, site: &Path) -> Result<()> {
    finish::site(tools, site)?;
    hashes::write(tools, site)
}

/// The wasm, as cargo has built it.
pub fn program(tools: &Tools) -> Result<Vec<u8>> {
    println!("Compiling the app (the first time a minute or two)");
    run(tools
        .cargo(&["build", "--release", "--target", WASM_TARGET])?
        .args(["--bin", PROGRAM, "--features", FEATURES])
        .envs(remapped()))?;
    let built = tools
        .target_folder()?
        .join(WASM_TARGET)
        .join("release")
        .join(PROGRAM)
        .with_extension("wasm");
    fs::read(&built).with_context(|| format!("cannot read {}", built.display()))
}

/// Moves a folder, also to another disk.
fn moved(from: &Path, to: &Path) -> Result<()> {
    if fs::rename(from, to).is_ok() {
        return Ok(());
    }
    copied(from, to)?;
    fs::remove_dir_all(from).with_context(|| format!("cannot remove {}", from.display()))
}

fn copied(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copied(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)
                .with_context(|| format!("cannot write {}", target.display()))?;
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_moves_with_all_that_is_in_it() -> Result<()> {
        let top = tempfile::tempdir()?;
        let [from, to] = ["from", "to"].map(|name| top.path().join(name));
        fs::create_dir_all(from.join("es"))?;
        fs::write(from.join("es/a.txt"), "a")?;
        copied(&from, &top.path().join("twin"))?;
        moved(&from, &to)?;
        assert!(!from.exists());
        for folder in [&to, &top.path().join("twin")] {
            assert_eq!(fs::read_to_string(folder.join("es/a.txt"))?, "a");
        }
        Ok(())
    }
}
