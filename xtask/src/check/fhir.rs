//! What is exported, judged by validators of FHIR that are not ours (`tests/fhir`, `docs/fhir.md`).

use crate::{
    run::{capture, feed},
    tools::Tools,
};
use anyhow::{Context, Result};

/// How many seeded ways through the check are exported; every fifth gives two bundles.
const WAYS: &str = "170";

/// Feeds what `examples/fhir.rs` makes to the checks.
pub fn check(tools: &Tools) -> Result<()> {
    tools.ensure_npm("tests/fhir")?;
    let example = [
        "--no-default-features",
        "--features",
        "ssr",
        "--example",
        "fhir",
    ];
    let args = [&["run", "--quiet"], &example[..], &["--", "--ways", WAYS]].concat();
    let lines = capture(&mut tools.cargo(&args)?)?;
    feed(tools.command("node")?.arg("tests/fhir/check.mjs"), &lines)
        .context("what is exported is not FHIR R4, see above")
}
