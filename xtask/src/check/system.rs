//! The browsers of the tests, their drivers, and what reads a printed page: from the system's package manager, but for Firefox's driver, a tool that cargo
//! installs.

use super::options::Engine;
use crate::{
    run::run,
    tools::{GECKODRIVER, Tools},
};
use anyhow::{Result, bail};

/// A program, and the Debian package that brings it.
const PROGRAMS: [(Engine, &str, &str); 7] = [
    (Engine::Chromium, "chromium", "chromium"),
    (Engine::Chromium, "chromedriver", "chromium-driver"),
    // What is printed is looked at as a fax, and read.
    (Engine::Chromium, "pdftoppm", "poppler-utils"),
    (Engine::Chromium, "tesseract", "tesseract-ocr"),
    (Engine::Firefox, "firefox-esr", "firefox-esr"),
    (Engine::Webkit, "WebKitWebDriver", "webkit2gtk-driver"),
    // WebKitGTK has no mode without a screen, so the tests make one.
    (Engine::Webkit, "Xvfb", "xvfb"),
];

/// Installs what these engines lack; the error names the command to run by hand.
pub fn ensure(tools: &Tools, engines: &[Engine]) -> Result<()> {
    ensure_packages(tools, engines)?;
    if engines.contains(&Engine::Firefox) {
        tools.ensure_cargo("geckodriver", "geckodriver", GECKODRIVER)?;
    }
    Ok(())
}

fn ensure_packages(tools: &Tools, engines: &[Engine]) -> Result<()> {
    let missing = missing(tools, engines);
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing {}", missing.join(", "));
    if let Err(error) = install(tools, &missing) {
        bail!(
            "{error:#}\nThe tests need these packages. Please run:\n\n    {}\n",
            by_hand(&missing)
        );
    }
    let still = self::missing(tools, engines);
    if !still.is_empty() {
        bail!(
            "{} was installed, but its program is not found",
            still.join(", ")
        );
    }
    Ok(())
}

fn missing(tools: &Tools, engines: &[Engine]) -> Vec<&'static str> {
    PROGRAMS
        .into_iter()
        .filter(|(engine, program, _)| engines.contains(engine) && tools.find(program).is_none())
        .map(|(_, _, package)| package)
        .collect()
}

fn install(tools: &Tools, packages: &[&str]) -> Result<()> {
    let apt = || -> Result<_> {
        let mut command = tools.command("apt-get")?;
        command.env("DEBIAN_FRONTEND", "noninteractive");
        Ok(command)
    };
    run(apt()?.arg("update"))?;
    run(apt()?
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages))
}

fn by_hand(packages: &[&str]) -> String {
    format!(
        "sudo apt-get update && sudo apt-get install --no-install-recommends {}",
        packages.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_to_run_names_every_package() {
        let wanted =
            "sudo apt-get update && sudo apt-get install --no-install-recommends chromium xvfb";
        assert_eq!(by_hand(&["chromium", "xvfb"]), wanted);
    }

    #[test]
    fn every_engine_needs_something() {
        for engine in Engine::ALL {
            assert!(PROGRAMS.iter().any(|(of, _, _)| *of == engine));
        }
    }
}
