//! What the project is made of: every library has a license and a source that `deny.toml` allows, and the list of parts that the
//! package holds is valid by a schema that is not ours (`tests/supply`).

use crate::{
    run::{feed, run},
    supply::{crates, sbom},
    tools::{CARGO_DENY, Tools},
};
use anyhow::{Context, Result};

/// Not its list of known faults: that is a repository somewhere else, which the tests would have to reach.
const DENY: [&str; 7] = [
    "deny",
    "--locked",
    "--workspace",
    "check",
    "bans",
    "licenses",
    "sources",
];

/// Looks at both.
pub fn check(tools: &Tools) -> Result<()> {
    tools.ensure_cargo("cargo-deny", "cargo-deny", CARGO_DENY)?;
    run(&mut tools.cargo(&DENY)?).context("deny.toml does not allow a library, see above")?;
    tools.ensure_npm("tests/supply")?;
    let list = sbom::text(&crates::parts(tools)?);
    feed(tools.command("node")?.arg("tests/supply/check.mjs"), &list)
        .context("the list of parts is not what CycloneDX allows, see above")
}
