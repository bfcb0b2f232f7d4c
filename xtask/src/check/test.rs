//! `cargo xtask test`: every test of the project, quick stages first. Stops at the first stage that fails.

use super::{
    fhir,
    options::{Engine, Options, Part},
    parts, size, system,
    tally::Tally,
};
use crate::{
    review::gallery,
    run::{run, shown, tee},
    site::build,
    supply::traces,
    tools::Tools,
};
use anyhow::{Context, Result, anyhow, ensure};
use std::{
    process::{Command, ExitCode},
    time::Instant,
};

/// The features with which everything that can be tested natively is there, and nothing of the browser.
pub(crate) const NATIVE: [&str; 3] = ["--no-default-features", "--features", "ssr"];
const TSC: &str = "tests/node_modules/typescript/bin/tsc";
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs the tests. The last line of the output is `N passed, N failed`, whatever happened before it.
pub fn command(options: &Options) -> Result<ExitCode> {
    let mut suite = Suite {
        tools: Tools::for_build(&crate::root()?)?,
        tally: Tally::default(),
    };
    let outcome = suite.all(options);
    if let Err(error) = &outcome {
        println!("\nSTOPPED: {error:#}");
    }
    let Tally { passed, failed } = suite.tally;
    println!("\n{passed} passed, {failed} failed");
    let green = outcome.is_ok() && failed == 0;
    Ok(if green {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

struct Suite {
    tools: Tools,
    tally: Tally,
}

impl Suite {
    fn all(&mut self, options: &Options) -> Result<()> {
        let wanted = |part| options.only.is_none_or(|only| only == part);
        let engines = Engine::chosen(options.engine);
        if wanted(Part::Browser) || wanted(Part::E2e) {
            system::ensure(&self.tools, &engines)?;
        }
        if wanted(Part::Native) {
            self.native()?;
        }
        if wanted(Part::Browser) {
            self.browser(&engines)?;
        }
        if wanted(Part::E2e) {
            self.e2e(&engines)?;
        }
        Ok(())
    }

    fn native(&mut self) -> Result<()> {
        let cargo = |args: &[&str]| -> Result<Command> { self.tools.cargo(args) };
        let lint = ["--", "-D", "warnings"];
        let format = cargo(&["fmt", "--all", "--check"])?;
        let types = |project: &str| -> Result<Command> {
            let mut command = self.tools.command("node")?;
            command.args([TSC, "--project", project]);
            Ok(command)
        };
        let (scripts, worker) = (types("web")?, types("web/worker")?);
        let host = types("tests/hosts/typed")?;
        let native = cargo(
            &[
                &["clippy", "--workspace", "--all-targets"],
                &NATIVE[..],
                &lint,
            ]
            .concat(),
        )?;
        // Not among all targets, because it is built only where there is a browser to run it in.
        let e2e = cargo(&[&["clippy", "--test", "e2e"], &NATIVE[..], &lint].concat())?;
        let web = ["--lib", "--bin", "gut-skin-check"];
        let split = ["--features", "split"];
        let late = cargo(&[&["clippy"], &WASM[..], &split, &web, &lint].concat())?;
        let tests_too = ["--test", "browser"];
        let web = cargo(&[&["clippy"], &WASM[..], &web, &tests_too, &lint].concat())?;
        let core = cargo(&["check", "--no-default-features", "--lib"])?;
        let tests = cargo(&[&["test"], &NATIVE[..], &["--lib", "--test", "it"]].concat())?;
        let docs = cargo(&[&["test"], &NATIVE[..], &["--doc"]].concat())?;
        let xtask = cargo(&["test", "--package", "xtask", "--package", "loopback-server"])?;

        step("Formatting", format)?;
        step("Types of the scripts", scripts)?;
        step("Types of the worker", worker)?;
        step("Types for host pages", host)?;
        step("Lints, native", native)?;
        step("Lints, end-to-end tests", e2e)?;
        step("Lints, browser", web)?;
        step("Lints, browser, with a late part", late)?;
        step("The core without any browser crate", core)?;
        self.tests("Native tests", tests)?;
        self.doc_tests(docs)?;
        heading("Libraries and the list of parts");
        parts::check(&self.tools)?;
        heading("FHIR");
        fhir::check(&self.tools)?;
        self.tests("Tests of xtask and its server", xtask)
    }

    fn browser(&mut self, engines: &[Engine]) -> Result<()> {
        self.tools.ensure_test_runner()?;
        let runner = self
            .tools
            .find("wasm-bindgen-test-runner")
            .context("wasm-bindgen-test-runner is not installed")?;
        for engine in engines {
            let (variable, driver) = match engine {
                Engine::Chromium => ("CHROMEDRIVER", "chromedriver"),
                Engine::Firefox => ("GECKODRIVER", "geckodriver"),
                // The runner knows no driver for WebKitGTK.
                Engine::Webkit => continue,
            };
            let mut command = self
                .tools
                .cargo(&[&["test"], &WASM[..], &["--test", "browser"]].concat())?;
            command
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &runner)
                .env(
                    variable,
                    self.tools
                        .find(driver)
                        .with_context(|| format!("{driver} is not installed"))?,
                )
                .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
            if *engine == Engine::Chromium {
                command.env(
                    "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
                    self.tools.root.join("xtask/webdriver.json"),
                );
            }
            self.tests(&format!("Browser tests in {}", engine.name()), command)?;
        }
        Ok(())
    }

    fn e2e(&mut self, engines: &[Engine]) -> Result<()> {
        stage(&self.tools)?;
        // Each engine has its say, also after another has found a fault: a whole run takes long.
        let mut faults = Vec::new();
        for engine in engines {
            let command = e2e_command(&self.tools, *engine)?;
            let title = format!("End-to-end tests in {}", engine.name());
            if let Err(error) = self.tests(&title, command) {
                println!("\n{error:#}");
                faults.push(title);
            }
        }
        ensure!(faults.is_empty(), "{}: failed", faults.join(", "));
        Ok(())
    }

    /// A stage of tests. One that ran no test at all is red: nothing was shown to work.
    fn tests(&mut self, title: &str, command: Command) -> Result<()> {
        let ran = self.counted(title, command)?;
        ensure!(ran.total() > 0, "{title}: no test ran");
        Ok(())
    }

    /// There may be none.
    fn doc_tests(&mut self, command: Command) -> Result<()> {
        self.counted("Examples in the documentation", command)
            .map(drop)
    }

    fn counted(&mut self, title: &str, mut command: Command) -> Result<Tally> {
        let started = Instant::now();
        heading(title);
        println!("$ {}", shown(&command));
        // A run that judges never rewrites what it judges by.
        command.env_remove("UPDATE_EXPECT");
        let mut ran = Tally::default();
        let outcome = tee(&mut command, |line| ran.read(line));
        self.tally.add(ran);
        outcome.map_err(|error| anyhow!("{title}: {error:#}"))?;
        println!(
            "({} tests in {:.1} s)",
            ran.total(),
            started.elapsed().as_secs_f32()
        );
        Ok(ran)
    }
}

/// Makes what the end-to-end tests play on: the built site, the `assess` example and the gallery.
pub fn stage(tools: &Tools) -> Result<()> {
    // The form program that fills in what is published.
    tools.ensure_npm("tests/fhir")?;
    heading("Release build");
    build::release(tools)?;
    heading("Size");
    size::command(&tools.root, None)?;
    heading("What could make two builds differ");
    traces::check(tools, &tools.root.join("dist"))?;
    let core = ["--release", "--no-default-features", "--example", "assess"];
    step(
        "The assess example",
        tools.cargo(&[&["build"], &core[..]].concat())?,
    )?;
    gallery::write(&tools.root, &tools.target_folder()?.join("gallery"))
}

/// The end-to-end tests in an engine.
pub fn e2e_command(tools: &Tools, engine: Engine) -> Result<Command> {
    let target = tools.target_folder()?;
    let mut command = tools.cargo(&[&["test"], &NATIVE[..], &["--test", "e2e"]].concat())?;
    command
        .env("GSC_ENGINE", engine.name())
        .env("GSC_DIST", tools.root.join("dist"))
        .env("GSC_ASSESS", target.join("release/examples/assess"))
        .env("GSC_GALLERY", target.join("gallery"));
    Ok(command)
}

/// A stage that is right when its command succeeds.
fn step(title: &str, mut command: Command) -> Result<()> {
    heading(title);
    println!("$ {}", shown(&command));
    run(&mut command).with_context(|| title.to_owned())
}

fn heading(title: &str) {
    println!("\n=== {title} ===");
}
