//! `cargo xtask reproduce`: two builds of the last commit, in different folders, homes, time zones and languages, with other
//! rights for new files, must give the same bytes; and so must `trunk build`. The pinned tools and the npm parts are shared.

use super::{
    compare::compare,
    files::{self, Named},
    hashes,
};
use crate::{
    run::{capture, run},
    tools::Tools,
};
use anyhow::{Context, Result, ensure};
use std::{
    env, fs,
    io::{Cursor, Read},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};
use zip::ZipArchive;

/// What `cargo xtask package` makes.
const PACKAGE: &str = "target/gut-skin-check.zip";
/// The host that the released hashes are made on.
const HOST: &str = "x86_64-unknown-linux-gnu";

/// How a build differs from the other one.
struct Place {
    name: &'static str,
    /// The folder of the sources, below one that both share. Its depth and length differ.
    folder: &'static str,
    home: &'static str,
    target: &'static str,
    zone: &'static str,
    mask: &'static str,
    language: &'static str,
}

const PLACES: [Place; 2] = [
    Place {
        name: "one",
        folder: "one/gut",
        home: "one/home",
        target: "one/built",
        zone: "Pacific/Kiritimati",
        mask: "022",
        language: "C",
    },
    Place {
        name: "two",
        folder: "two/a/much/deeper/folder/with-a-longer-name/gut-skin-check",
        home: "two/somebody/else",
        target: "two/where/it/is/built",
        zone: "America/Los_Angeles",
        mask: "077",
        language: "C.UTF-8",
    },
];

/// Builds twice and compares; where anything differs, that is an error and the folders stay.
pub fn command() -> Result<()> {
    let started = Instant::now();
    let root = crate::root()?;
    let tools = Tools::for_build(&root)?;
    let changed = capture(tools.command("git")?.args(["status", "--porcelain"]))?;
    ensure!(
        changed.is_empty(),
        "commits are built, and these changes are in none; commit or stash them first:\n{changed}"
    );
    tools.ensure_trunk()?;
    let commit = capture(tools.command("git")?.args(["rev-parse", "HEAD"]))?;
    // Outside of the project: cargo reads the settings of every folder above the one that it works in.
    let both = tempfile::Builder::new()
        .prefix("gut-skin-check-")
        .tempdir()?;
    let mut results = Vec::new();
    for place in &PLACES {
        println!(
            "\n=== Build {}, in {} ===",
            place.name,
            both.path().join(place.folder).display()
        );
        results.push(build(&tools, commit.trim(), both.path(), place)?);
    }
    let [one, two] = &results[..] else {
        unreachable!("there are two places")
    };
    let mut differences = compare(one, two, PLACES.map(|place| place.name));
    println!("\n=== The second once more, with Trunk ===");
    let [_, second] = &PLACES;
    let source = both.path().join(second.folder);
    let before = site(&source)?;
    with_trunk(&tools, both.path(), second)?;
    differences.extend(compare(&before, &site(&source)?, [second.name, "trunk"]));
    if !differences.is_empty() {
        let kept = both.keep();
        anyhow::bail!(
            "two builds of {} differ (kept in {}):\n{}",
            commit.trim(),
            kept.display(),
            differences.join("\n")
        );
    }
    println!("\n=== The same bytes ===");
    let list = one
        .iter()
        .find(|(name, _)| name == &["dist/", hashes::NAME].concat());
    let (_, list) = list.context("the builds have no list of hashes")?;
    println!("{}  dist/{}", files::sha256(list), hashes::NAME);
    let package = one
        .iter()
        .find(|(name, _)| name == PACKAGE)
        .context("there is no package")?;
    println!("{}  {PACKAGE}", files::sha256(&package.1));
    println!("{}", host(&hashes::rustc(&tools)?));
    println!(
        "{} files are equal in both builds ({} s)",
        one.len(),
        started.elapsed().as_secs()
    );
    Ok(())
}

/// For which host the bytes hold.
fn host(rustc: &str) -> String {
    let host = rustc
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap_or("unknown");
    if host == HOST {
        format!("Built on {host}, as the released files are: their hashes must be these.")
    } else {
        format!(
            "Built on {host}. The released files are built on {HOST}: their hashes may be others, as another compiler makes them."
        )
    }
}

/// A build in a place of its own; returns what is in `dist/`, the package, and each file in it.
fn build(tools: &Tools, commit: &str, both: &Path, place: &Place) -> Result<Vec<Named>> {
    let [source, home] = [place.folder, place.home].map(|name| both.join(name));
    fs::create_dir_all(&home)?;
    cargo_home(&home.join(".cargo"))?;
    // With the mask of the place, the sources too.
    run(masked(tools, place, "git")?
        .args(["clone", "--quiet", "--no-checkout"])
        .arg(&tools.root)
        .arg(&source))?;
    run(masked(tools, place, "git")?
        .args(["checkout", "--quiet", "--detach", commit])
        .current_dir(&source))?;
    for shared in [".tools", "tests/node_modules"] {
        let from = tools.root.join(shared);
        if from.is_dir() {
            link(&from, &source.join(shared))?;
        }
    }
    run(inside(tools, both, place, "cargo")?.args(["xtask", "package"]))?;
    collect(&source)
}

/// Builds once more in a place, by Trunk.
fn with_trunk(tools: &Tools, both: &Path, place: &Place) -> Result<()> {
    run(inside(tools, both, place, "trunk")?
        .args(["build", "--release"])
        // Trunk reads it as a bool and fails on the usual "1".
        .env_remove("NO_COLOR"))
}

/// A program that makes its files with the rights of a place.
fn masked(tools: &Tools, place: &Place, program: &str) -> Result<Command> {
    let mut command = tools.command("sh")?;
    let script = format!("umask {}; exec \"$0\" \"$@\"", place.mask);
    command.args(["-c", &script, program]);
    Ok(command)
}

/// A program that is started in the sources of a place, and knows no other.
fn inside(tools: &Tools, both: &Path, place: &Place, program: &str) -> Result<Command> {
    let [source, home, target] =
        [place.folder, place.home, place.target].map(|name| both.join(name));
    let mut command = masked(tools, place, program)?;
    command
        .current_dir(&source)
        .env("HOME", &home)
        .env("CARGO_HOME", home.join(".cargo"))
        .env("RUSTUP_HOME", rustup_home()?)
        .env("CARGO_TARGET_DIR", &target)
        .env("TZ", place.zone)
        .env("LANG", place.language)
        .env("LC_ALL", place.language);
    // What cargo tells the programs that it starts holds for this project's folder, not for that one.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("CARGO_PKG_")
            || name.starts_with("CARGO_MANIFEST")
            || name == "RUSTFLAGS"
        {
            command.env_remove(name);
        }
    }
    Ok(command)
}

/// A folder of cargo's own: the same settings and the crates that are here already, so that nothing has to be loaded again.
fn cargo_home(to: &Path) -> Result<()> {
    let from = env::var_os("CARGO_HOME").map(PathBuf::from);
    let from = from
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
        .context("the home folder is not known")?;
    fs::create_dir_all(to)?;
    for name in ["config.toml", "config"] {
        let file = from.join(name);
        if file.is_file() {
            fs::copy(&file, to.join(name))
                .with_context(|| format!("cannot copy {}", file.display()))?;
        }
    }
    for name in ["registry/index", "registry/cache"] {
        let folder = from.join(name);
        if folder.is_dir() {
            files::copy(&folder, &to.join(name))?;
        }
    }
    Ok(())
}

/// Where rustup keeps its compilers, as seen from the usual home.
fn rustup_home() -> Result<PathBuf> {
    let named = env::var_os("RUSTUP_HOME").map(PathBuf::from);
    named
        .or_else(|| Some(env::home_dir()?.join(".rustup")))
        .context("the home folder is not known")
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<()> {
    std::os::unix::fs::symlink(from, to).with_context(|| format!("cannot link {}", to.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    anyhow::bail!("`cargo xtask reproduce` needs a system with `sh`, `umask` and links")
}

/// The site.
fn site(source: &Path) -> Result<Vec<Named>> {
    let files = files::folder(&source.join("dist"))?.into_iter();
    let named = files.map(|(name, content)| (["dist/", &name].concat(), content));
    Ok(named.collect())
}

/// Everything that is compared of the two builds.
fn collect(source: &Path) -> Result<Vec<Named>> {
    let mut all = site(source)?;
    let path = source.join(PACKAGE);
    let package = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    all.extend(unpacked(&package)?);
    all.push((PACKAGE.to_owned(), package));
    Ok(all)
}

/// The files in a package, so that one that differs is named.
fn unpacked(package: &[u8]) -> Result<Vec<Named>> {
    let mut zip = ZipArchive::new(Cursor::new(package))?;
    let mut found = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        let name = ["package/", &*file.name()?].concat();
        found.push((name, content));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_places_have_nothing_in_common() {
        let [one, two] = PLACES;
        let of = |place: &Place| {
            [
                place.name,
                place.folder,
                place.home,
                place.target,
                place.zone,
                place.mask,
                place.language,
            ]
        };
        for (left, right) in of(&one).iter().zip(of(&two)) {
            assert_ne!(*left, right);
        }
        let depth = |place: &Place| place.folder.matches('/').count();
        assert_ne!(depth(&one), depth(&two));
    }

    #[test]
    fn on_another_host_it_says_so() {
        assert!(host("rustc 1.95.0\nhost: x86_64-unknown-linux-gnu\n").contains("must be these"));
        let other = host("rustc 1.95.0\nhost: aarch64-apple-darwin\n");
        assert!(
            other.starts_with("Built on aarch64-apple-darwin. ") && other.contains("may be others")
        );
    }

    #[test]
    fn all_of_dist_and_each_file_of_the_package_are_compared() -> Result<()> {
        let source = tempfile::tempdir()?;
        fs::create_dir_all(source.path().join("dist/fhir"))?;
        fs::create_dir_all(source.path().join("target"))?;
        fs::write(source.path().join("dist/fhir/a.json"), "a")?;
        let mut zip = Cursor::new(Vec::new());
        crate::site::package::write(&mut zip, &[("sbom.cdx.json".to_owned(), b"{}".to_vec())])?;
        fs::write(source.path().join(PACKAGE), zip.into_inner())?;
        let one = collect(source.path())?;
        let names: Vec<&str> = one.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            ["dist/fhir/a.json", "package/sbom.cdx.json", PACKAGE]
        );
        assert!(compare(&one, &collect(source.path())?, ["one", "two"]).is_empty());
        fs::write(source.path().join("dist/fhir/a.json"), "b")?;
        let differences = compare(&one, &collect(source.path())?, ["one", "two"]);
        assert_eq!(
            differences,
            ["dist/fhir/a.json differs at byte 0, in 1 bytes of 1"]
        );
        Ok(())
    }
}
