//! `cargo xtask bench`: measures the check and other questionnaire widgets in the same run (benches/peers).

use crate::{
    check::{options::Engine, system},
    npm,
    run::run,
    site::build,
    tools::Tools,
};
use anyhow::{Context, Result, ensure};
use std::{fs, path::Path};

/// The part of docs/performance.md that holds the figures.
const BEGIN: &str = "<!-- cargo xtask bench -->\n";
const END: &str = "<!-- end -->";

/// Installs what is missing, builds all contestants, lets them run and prints the table. A run of all contestants
/// that is not a quick one writes its figures to docs/performance.md.
pub fn command(arguments: &[String]) -> Result<()> {
    let root = crate::root()?;
    let tools = Tools::for_build(&root)?;
    system::ensure(&tools, &[Engine::Chromium])?;
    let peers = root.join("benches/peers");
    if !npm::is_current(&peers)? {
        println!("Installing the other widgets into benches/peers/node_modules/");
        run(tools.command("npm")?.arg("ci").current_dir(&peers))?;
    }
    let node = |script: &str| -> Result<_> {
        let mut command = tools.command("node")?;
        command.arg(script).current_dir(&peers);
        Ok(command)
    };
    run(&mut node("build-peers.mjs")?)?;
    build::release(&tools)?;
    let shown = [&["cargo xtask bench".to_owned()], arguments]
        .concat()
        .join(" ");
    run(node("bench.mjs")?.args(["--as", &shown]).args(arguments))?;
    let summary = read(&peers.join("out/summary.md"))?;
    println!("\n{summary}");
    let part = |argument: &String| argument == "--quick" || argument == "--only";
    if !arguments.iter().any(part) {
        let page = root.join("docs/performance.md");
        fs::write(&page, with_figures(&read(&page)?, &summary)?)
            .with_context(|| format!("cannot write {}", page.display()))?;
        println!("Wrote the figures to docs/performance.md.");
    }
    Ok(())
}

fn with_figures(page: &str, figures: &str) -> Result<String> {
    let (before, rest) = page
        .split_once(BEGIN)
        .with_context(|| format!("docs/performance.md has no `{}`", BEGIN.trim_end()))?;
    let (_, after) = rest
        .split_once(END)
        .with_context(|| format!("docs/performance.md has no `{END}`"))?;
    ensure!(!figures.trim().is_empty(), "there are no figures");
    Ok([before, BEGIN, figures.trim(), "\n\n", END, after].concat())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_figures_take_the_place_of_the_old() -> Result<()> {
        let page = format!("# A\n{BEGIN}old\n{END}\nB");
        let wanted = format!("# A\n{BEGIN}new\n\n{END}\nB");
        assert_eq!(with_figures(&page, "new\n")?, wanted);
        assert!(with_figures(&page, " ").is_err());
        assert!(with_figures("no place", "new").is_err());
        Ok(())
    }
}
