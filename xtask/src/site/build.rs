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
    io::ErrorKind,
    path::{Path, PathBuf},
};

/// The program, and what it is in cargo's folder.
const PROGRAM: &str = "gut-skin-check";
/// The features of every build that is shipped.
pub const FEATURES: &str = "split";

/// Builds `dist/`. Until all of it is there the last one stays.
pub fn release(tools: &Tools) -> Result<()> {
    // Beside it, so that it only has to be renamed.
    let [site, dist] = ["dist.new", "dist"].map(|name| tools.root.join(name));
    remove(&site)?;
    fs::create_dir(&site).with_context(|| format!("cannot make {}", site.display()))?;
    whole(tools, &site)?;
    remove(&dist)?;
    fs::rename(&site, &dist).context("cannot put the new dist/ in its place")?;
    hashes::print(&dist)
}

/// A folder that may not be there.
fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", folder.display()))
        }
        _ => Ok(()),
    }
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
