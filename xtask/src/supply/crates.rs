//! The crates that the wasm is compiled from: cargo says which, with the features of the release build.

use super::{files::Named, hashes};
use crate::{run::capture, site::build::FEATURES, tools::Tools};
use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::{Metadata, MetadataCommand};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

/// What the wasm runs on.
const TARGET: &str = "wasm32-unknown-unknown";
/// The crate whose program it is.
const OURS: &str = "gut-skin-check";
/// In front of a crate's name in the wasm (`remapped` in `site/build.rs`).
const REMAPPED: &[u8] = b"crates/";

/// A crate by name and version.
pub type Id = (String, String);

/// A crate of the wasm.
#[derive(Clone, Debug, Default)]
pub struct Crate {
    /// Its name and version.
    pub id: Id,
    /// Under which licenses it may be used, as SPDX writes it.
    pub license: String,
    /// Where its sources are on this machine.
    pub folder: PathBuf,
    /// Where its authors keep it.
    pub repository: Option<String>,
    /// The SHA-256 of what the registry hands out; ours has none.
    pub checksum: Option<String>,
    /// The features that are on.
    pub features: Vec<String>,
    /// The crates that it uses.
    pub uses: BTreeSet<Id>,
}

/// Ours, and every other one sorted by name.
pub struct Parts {
    /// The program itself.
    pub ours: Crate,
    /// What it is compiled from. Macros run during a build and are not among them.
    pub others: Vec<Crate>,
    /// The compiler that brings the standard library, by its version.
    pub rust: String,
}

/// Asks cargo.
pub fn parts(tools: &Tools) -> Result<Parts> {
    let tree = [
        "tree",
        "--locked",
        "--package",
        OURS,
        "--features",
        FEATURES,
        "--target",
        TARGET,
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "depth",
        "--no-dedupe",
        "--format",
        "|{p}|{f}",
    ];
    let tree = capture(&mut tools.cargo(&tree)?)?;
    let metadata = [
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--features",
        FEATURES,
        "--filter-platform",
        TARGET,
    ];
    let metadata = capture(&mut tools.cargo(&metadata)?)?;
    let metadata = MetadataCommand::parse(metadata).context("cargo metadata is not understood")?;
    let lock =
        fs::read_to_string(tools.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let rustc = hashes::rustc(tools)?;
    let release = rustc
        .lines()
        .find_map(|line| line.strip_prefix("release: "));
    let mut all = Vec::new();
    for (id, node) in nodes(&tree)? {
        all.push(described(id, node, &metadata, &lock)?);
    }
    let at = all.iter().position(|one| one.id.0 == OURS);
    let ours = all.remove(at.with_context(|| format!("cargo tree does not name {OURS}"))?);
    Ok(Parts {
        ours,
        others: all,
        rust: release
            .context("rustc does not tell its release")?
            .to_owned(),
    })
}

/// A crate in the tree: its features, and what it uses.
#[derive(Debug, Default, PartialEq)]
struct Node {
    features: Vec<String>,
    uses: BTreeSet<Id>,
}

/// Reads lines such as `2|yew v0.23.0|csr`: how deep, which crate, its features.
fn nodes(tree: &str) -> Result<BTreeMap<Id, Node>> {
    let mut nodes: BTreeMap<Id, Node> = BTreeMap::new();
    let mut above: Vec<Id> = Vec::new();
    for line in tree.lines() {
        let parts: Vec<&str> = line.splitn(3, '|').collect();
        let [depth, package, features] = parts[..] else {
            bail!("cargo tree wrote `{line}`")
        };
        let depth: usize = depth
            .parse()
            .with_context(|| format!("cargo tree wrote `{line}`"))?;
        let mut words = package.split(' ');
        let (name, version) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        let version = version
            .strip_prefix('v')
            .with_context(|| format!("cargo tree names no version in `{line}`"))?;
        let id = (name.to_owned(), version.to_owned());
        ensure!(
            depth <= above.len(),
            "cargo tree leaves out a step before `{line}`"
        );
        above.truncate(depth);
        if let Some(user) = above.last() {
            nodes
                .entry(user.clone())
                .or_default()
                .uses
                .insert(id.clone());
        }
        let node = nodes.entry(id.clone()).or_default();
        node.features = features
            .split(',')
            .filter(|one| !one.is_empty())
            .map(str::to_owned)
            .collect();
        above.push(id);
    }
    Ok(nodes)
}

fn described(id: Id, node: Node, metadata: &Metadata, lock: &str) -> Result<Crate> {
    let (name, version) = (&id.0, &id.1);
    let package = metadata
        .packages
        .iter()
        .find(|one| one.name.as_str() == name && one.version.to_string() == *version)
        .with_context(|| format!("cargo metadata does not know {name} {version}"))?;
    let license = package.license.as_deref();
    let license = spdx_of(license.with_context(|| format!("{name} {version} names no license"))?)
        .with_context(|| format!("the license of {name} {version}"))?;
    let folder = package
        .manifest_path
        .parent()
        .context("a manifest is in no folder")?;
    let checksum = checksum(lock, &id);
    ensure!(
        checksum.is_some() == (name != OURS),
        "{name} {version} comes from no registry, so nobody could get the same"
    );
    Ok(Crate {
        license,
        folder: folder.into(),
        repository: package.repository.clone(),
        checksum,
        features: node.features,
        uses: node.uses,
        id,
    })
}

/// An expression as SPDX has it today; some crates still write a slash for "or".
fn spdx_of(text: &str) -> Result<String> {
    let new = spdx::Expression::canonicalize(text).map_err(|error| anyhow::anyhow!("{error}"))?;
    let text = new.unwrap_or_else(|| text.to_owned());
    spdx::Expression::parse(&text).map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(text)
}

/// The checksum of a crate in Cargo.lock.
fn checksum(lock: &str, (name, version): &Id) -> Option<String> {
    let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let package = lock
        .split("[[package]]\n")
        .find(|package| package.starts_with(&head))?;
    let line = package
        .lines()
        .find_map(|line| line.strip_prefix("checksum = \""))?;
    Some(line.trim_end_matches('"').to_owned())
}

/// Whether every crate that a built wasm names is among the parts: the list is made by another command than the wasm.
pub fn compare(site: &[Named], parts: &Parts) -> Result<()> {
    let mut named = BTreeSet::new();
    for (_, wasm) in site.iter().filter(|(name, _)| name.ends_with(".wasm")) {
        for (at, _) in wasm
            .windows(REMAPPED.len())
            .enumerate()
            .filter(|(_, text)| *text == REMAPPED)
        {
            let rest = wasm.get(at + REMAPPED.len()..).unwrap_or_default();
            let name = rest.split(|byte| *byte == b'/').next().unwrap_or_default();
            named.insert(String::from_utf8_lossy(name).into_owned());
        }
    }
    ensure!(
        !named.is_empty(),
        "the wasm names no crate; was it built with `cargo xtask build`?"
    );
    let known: BTreeSet<String> = parts
        .others
        .iter()
        .map(|one| [one.id.0.as_str(), "-", &one.id.1].concat())
        .collect();
    let missing: Vec<&String> = named.difference(&known).collect();
    ensure!(
        missing.is_empty(),
        "the wasm has crates that the list of parts has not: {missing:?}"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str, version: &str) -> Id {
        (name.to_owned(), version.to_owned())
    }

    #[test]
    fn a_tree_becomes_crates_with_features_and_what_they_use() -> Result<()> {
        let tree = "0|ours v0.1.0 (/x)|web\n1|a v1.0.0|std,alloc\n2|b v2.0.0|\n1|b v2.0.0|\n2|c v3.0.0+x|\n";
        let nodes = nodes(tree)?;
        assert_eq!(nodes.len(), 4);
        assert_eq!(nodes[&id("a", "1.0.0")].features, ["std", "alloc"]);
        assert_eq!(
            nodes[&id("a", "1.0.0")].uses,
            BTreeSet::from([id("b", "2.0.0")])
        );
        assert_eq!(
            nodes[&id("b", "2.0.0")].uses,
            BTreeSet::from([id("c", "3.0.0+x")])
        );
        let ours = BTreeSet::from([id("a", "1.0.0"), id("b", "2.0.0")]);
        assert_eq!(nodes[&id("ours", "0.1.0")].uses, ours);
        for wrong in ["yew", "x|yew v1|", "0|yew|", "1|yew v1|"] {
            assert!(super::nodes(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn a_slash_becomes_or_and_what_is_no_license_is_an_error() -> Result<()> {
        assert_eq!(spdx_of("Apache-2.0 / MIT")?, "Apache-2.0 OR MIT");
        assert_eq!(spdx_of("MIT/Apache-2.0")?, "MIT OR Apache-2.0");
        let both = "(MIT OR Apache-2.0) AND Unicode-3.0";
        assert_eq!(spdx_of(both)?, both);
        assert!(spdx_of("ask me").is_err());
        Ok(())
    }

    #[test]
    fn a_checksum_is_that_of_name_and_version() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"x\"\nchecksum = \"11\"\n\n\
                    [[package]]\nname = \"a\"\nversion = \"2.0.0\"\nsource = \"x\"\nchecksum = \"22\"\n\n\
                    [[package]]\nname = \"ours\"\nversion = \"2.0.0\"\n";
        assert_eq!(checksum(lock, &id("a", "2.0.0")).as_deref(), Some("22"));
        assert_eq!(checksum(lock, &id("ours", "2.0.0")), None);
        assert_eq!(checksum(lock, &id("b", "2.0.0")), None);
    }

    #[test]
    fn a_crate_of_the_wasm_that_is_not_listed_is_an_error() {
        let other = Crate {
            id: id("yew", "0.23.0"),
            ..Crate::default()
        };
        let parts = Parts {
            ours: Crate::default(),
            others: vec![other],
            rust: String::new(),
        };
        let site = |text: &str| vec![("a.wasm".to_owned(), text.as_bytes().to_vec())];
        assert!(compare(&site("xcrates/yew-0.23.0/src/a.rs"), &parts).is_ok());
        let error = compare(
            &site("crates/yew-0.23.0/a.rscrates/evil-1.0.0/a.rs"),
            &parts,
        );
        assert!(error.is_err_and(|error| error.to_string().contains("evil-1.0.0")));
        assert!(compare(&site("nothing"), &parts).is_err());
    }
}
