//! What is exported, judged by validators of FHIR that are not ours (`tests/fhir`, `docs/fhir.md`).

use crate::{run::capture, tools::Tools};
use anyhow::{Context, Result, ensure};
use std::{io::Write, process::Stdio};

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
    let mut node = tools.command("node")?;
    let mut child = node
        .arg("tests/fhir/check.mjs")
        .stdin(Stdio::piped())
        .spawn()
        .context("cannot start node")?;
    let mut input = child.stdin.take().context("node has no input")?;
    // Where it ends early, its own message tells why.
    drop(input.write_all(lines.as_bytes()));
    drop(input);
    ensure!(
        child.wait()?.success(),
        "what is exported is not FHIR R4, see above"
    );
    Ok(())
}
