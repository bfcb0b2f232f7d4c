//! The tools of a build, each in one pinned version: found where it is, or installed.
//!
//! `cargo install` puts them into `.tools/`, npm into `tests/node_modules/`. Both folders come first on the `PATH` of
//! the programs that are started here, so that no other version is picked up.

use crate::{
    npm,
    run::{capture, run},
};
use anyhow::{Context, Result, bail, ensure};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What the app is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// Equal to `trunk-version` in Trunk.toml.
const TRUNK: &str = "0.21.14";
/// The tests' own driver for Firefox.
pub const GECKODRIVER: &str = "0.37.1";
/// What holds the licenses and the sources of every library against `deny.toml`, in the tests.
pub const CARGO_DENY: &str = "0.20.2";

/// The tools, ready to use.
pub struct Tools {
    /// The top folder of the project.
    pub root: PathBuf,
    path: OsString,
}

impl Tools {
    /// What is there already; nothing is installed.
    pub fn as_they_are(root: &Path) -> Result<Self> {
        Ok(Self {
            root: root.to_owned(),
            path: search_path(root)?,
        })
    }

    /// Everything that a build needs.
    pub fn for_build(root: &Path) -> Result<Self> {
        let tools = Self::as_they_are(root)?;
        let wasm_bindgen = locked_version(root, "wasm-bindgen")?;
        same_in_trunk_toml(root, "wasm_bindgen", &wasm_bindgen)?;
        tools.ensure_wasm_target()?;
        tools.ensure_npm("tests")?;
        tools.ensure_wasm_opt()?;
        Ok(tools)
    }

    /// Trunk, and the wasm-bindgen that it calls. No build needs them: `cargo xtask reproduce` holds what Trunk makes against it.
    pub fn ensure_trunk(&self) -> Result<()> {
        self.ensure_test_runner()?;
        self.ensure_cargo("trunk", "trunk", TRUNK)
    }

    /// What runs the tests in a browser.
    pub fn ensure_test_runner(&self) -> Result<()> {
        let version = locked_version(&self.root, "wasm-bindgen")?;
        self.ensure_cargo("wasm-bindgen-cli", "wasm-bindgen-test-runner", &version)
    }

    /// A program of ours or of the system's, started in the top folder.
    pub fn command(&self, program: &str) -> Result<Command> {
        let found = self.find(program).with_context(|| {
            format!("`{program}` is not installed; `cargo xtask build` brings it")
        })?;
        let mut command = Command::new(found);
        command.current_dir(&self.root).env("PATH", &self.path);
        Ok(command)
    }

    /// A cargo command.
    pub fn cargo(&self, args: &[&str]) -> Result<Command> {
        let mut command = self.command("cargo")?;
        command.args(args);
        Ok(command)
    }

    /// Where cargo builds, and where what is not shipped is written.
    pub fn target_folder(&self) -> Result<PathBuf> {
        let text =
            capture(&mut self.cargo(&["metadata", "--no-deps", "--format-version", "1"])?)?;
        let metadata: serde_json::Value = serde_json::from_str(&text)?;
        Ok(metadata["target_directory"]
            .as_str()
            .context("cargo metadata names no target folder")?
            .into())
    }

    /// Where a program is, ours first.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        which::which_in(program, Some(&self.path), &self.root).ok()
    }

    /// Installs a program by cargo unless the first one found has exactly this version.
    pub fn ensure_cargo(&self, package: &str, program: &str, version: &str) -> Result<()> {
        if self.has_version(program, version) {
            return Ok(());
        }
        println!("Installing {package} {version} into .tools/ (once; this takes some minutes)");
        run(self
            .command("cargo")?
            .args(["install", package, "--version", version])
            .args(["--locked", "--root", ".tools"])
            // The project's own flags and build folder are not meant for its tools.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_TARGET_DIR"))?;
        ensure!(
            self.has_version(program, version),
            "{program} {version} was installed but is not the one found first"
        );
        Ok(())
    }

    fn has_version(&self, program: &str, version: &str) -> bool {
        // A subcommand of cargo is called with its name, as cargo itself calls it.
        let subcommand = program.strip_prefix("cargo-");
        self.command(program)
            .and_then(|mut command| capture(command.args(subcommand).arg("--version")))
            .is_ok_and(|text| text.split_whitespace().any(|word| word == version))
    }

    fn ensure_wasm_target(&self) -> Result<()> {
        let sysroot = capture(self.command("rustc")?.args(["--print", "sysroot"]))?;
        if Path::new(sysroot.trim())
            .join("lib/rustlib")
            .join(WASM_TARGET)
            .is_dir()
        {
            return Ok(());
        }
        println!("Installing Rust's {WASM_TARGET} target");
        run(self.command("rustup")?.args(["target", "add", WASM_TARGET]))
    }

    /// Installs what the `package.json` of a folder names, unless it is there.
    pub fn ensure_npm(&self, name: &str) -> Result<()> {
        let folder = self.root.join(name);
        if npm::is_current(&folder)? {
            return Ok(());
        }
        println!("Installing the npm parts into {name}/node_modules/");
        run(self
            .command("npm")
            .context("Node.js and npm are needed")?
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(&folder))?;
        ensure!(
            npm::is_current(&folder)?,
            "`npm ci` ran, but {name}/node_modules/ is not what {name}/package.json names"
        );
        Ok(())
    }

    /// An old wasm-opt, such as Debian's 108, silently writes a module that fails at start; so the one that Trunk
    /// will find must be ours.
    fn ensure_wasm_opt(&self) -> Result<()> {
        let wanted = npm::pinned(&self.root.join("tests"), "binaryen")?;
        let wanted = wanted.split('.').next().unwrap_or_default();
        same_in_trunk_toml(&self.root, "wasm_opt", &format!("version_{wanted}"))?;
        let found = capture(self.command("wasm-opt")?.arg("--version"))?;
        ensure!(
            found.split_whitespace().nth(2) == Some(wanted),
            "wasm-opt must be version {wanted}, but the first on PATH is `{}`",
            found.trim()
        );
        Ok(())
    }
}

/// Ours, then cargo's own folder, then the rest.
fn search_path(root: &Path) -> Result<OsString> {
    let home = env::home_dir().context("the home folder is not known")?;
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let rest = env::var_os("PATH").unwrap_or_default();
    let ours = [
        root.join("tests/node_modules/binaryen/bin"),
        root.join("tests/node_modules/esbuild/bin"),
        root.join(".tools/bin"),
        cargo.join("bin"),
    ];
    Ok(env::join_paths(
        ours.into_iter().chain(env::split_paths(&rest)),
    )?)
}

/// The version of a package in Cargo.lock.
fn locked_version(root: &Path, package: &str) -> Result<String> {
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    version_in_lock(&lock, package).with_context(|| format!("Cargo.lock does not name {package}"))
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    Some(
        lines
            .next()?
            .strip_prefix("version = \"")?
            .strip_suffix('"')?
            .to_owned(),
    )
}

/// Trunk.toml repeats two versions, because Trunk reads them only there; they must not drift apart.
fn same_in_trunk_toml(root: &Path, key: &str, version: &str) -> Result<()> {
    let text = fs::read_to_string(root.join("Trunk.toml")).context("cannot read Trunk.toml")?;
    let line = format!("{key} = \"{version}\"");
    if !text.lines().any(|found| found == line) {
        bail!("Trunk.toml must have the line `{line}`");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_version_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"x\"\n";
        assert_eq!(
            version_in_lock(lock, "wasm-bindgen").as_deref(),
            Some("0.2.129")
        );
        assert_eq!(version_in_lock(lock, "wasm"), None);
    }

    /// `cargo xtask reproduce` builds with it; this is its short form.
    #[test]
    fn trunk_makes_the_site_by_our_own_command() {
        let text = include_str!("../../Trunk.toml");
        for line in [
            &format!("trunk-version = \"={TRUNK}\""),
            "public_url = \"./\"",
            "stage = \"post_build\"",
            "command = \"cargo\"",
            "command_arguments = [\"xtask\", \"finish\"]",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}");
        }
        let page = include_str!("../../index.html");
        let features = format!("data-cargo-features=\"{}\"", crate::site::build::FEATURES);
        assert!(page.contains(&features), "{features}");
    }

    #[test]
    fn a_drifted_trunk_toml_is_refused() -> Result<()> {
        let folder = tempfile::tempdir()?;
        fs::write(
            folder.path().join("Trunk.toml"),
            "[tools]\nwasm_opt = \"version_131\"\n",
        )?;
        let error = same_in_trunk_toml(folder.path(), "wasm_opt", "version_132");
        assert!(error.is_err_and(
            |e| e.to_string() == "Trunk.toml must have the line `wasm_opt = \"version_132\"`"
        ));
        Ok(())
    }
}
