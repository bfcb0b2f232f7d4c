//! The scripts of `web/` as they are shipped: each bundled by esbuild, which also writes what only the build knows (names of
//! files, words) in place of `BUILD.name`. `web/build.d.ts` lists these names.

use super::{
    head::{Files, Shipped},
    page, proof, shrink, tree,
};
use crate::{check::browsers, tools::Tools};
use anyhow::{Context, Result, bail, ensure};
use gut_skin_check::{
    content::{language, text::Piece},
    domain::questions::{Choice, Country},
    embed::contract,
};
use serde_json::{Value, json};

/// The page for parents.
const PAGE: &str = "index.html";
/// The guide for site owners.
pub const GUIDE: &str = "embedding.html";

/// What the scripts are made from.
pub struct Parts<'a> {
    /// The tools, started in the folder that has `web/` in it.
    pub tools: &'a Tools,
    /// The folder of every file, as Trunk's `public_url` says.
    pub base: &'a str,
    /// What the app loads.
    pub files: &'a Files,
    /// The style sheet.
    pub styles: &'a Shipped,
}

/// The scripts that others include or name.
pub struct Scripts {
    /// What starts the app, inline in index.html.
    pub start: String,
    /// What the page may load later.
    pub late: Vec<Shipped>,
    /// embed.js.
    pub loader: String,
    /// The script of setup.html.
    pub setup: String,
}

/// Bundles every script. Those that are loaded late are written by `ship`, which names them by their content.
pub fn scripts(parts: &Parts<'_>, ship: &dyn Fn(&str, &str) -> Result<Shipped>) -> Result<Scripts> {
    let mut build = Build {
        values: values()?,
        late: vec![("glue", parts.files.glue.url.clone())],
    };
    for (name, value) in [
        ("glue", &parts.files.glue.url),
        ("glueIntegrity", &parts.files.glue.integrity),
        ("wasm", &parts.files.wasm.url),
        ("integrity", &parts.files.wasm.integrity),
        ("part", &parts.files.late.url),
        ("partIntegrity", &parts.files.late.integrity),
        ("styles", &parts.styles.url),
        ("stylesIntegrity", &parts.styles.integrity),
        ("drawings", &parts.files.drawings.url),
        ("drawingsIntegrity", &parts.files.drawings.integrity),
    ] {
        build.values.push((name, json!(value)));
    }
    let bundle = |entry: &str, more: &[&str], build: &Build| {
        bundled(parts.tools, parts.base, entry, more, build)
    };
    let module = |entry: &str, build: &Build| bundle(entry, &[], build);
    let mut late = Vec::new();
    for (name, integrity, entry) in [
        ("help", Some("helpIntegrity"), "embed/help.ts"),
        ("frame", None, "embed/frame.ts"),
        ("element", Some("elementIntegrity"), "embed/element.ts"),
        ("print", Some("printIntegrity"), "embed/print.ts"),
        ("offline", None, "boot/offline.ts"),
    ] {
        let file = ship(name, &module(entry, &build)?)?;
        build.values.push((name, json!(file.url)));
        // Index.html has them in its import map, a page around the check has no such list.
        let integrity = integrity.map(|name| (name, json!(file.integrity)));
        build.values.extend(integrity);
        build.late.push((name, file.url.clone()));
        if PAGES.contains(&name) {
            late.push(file);
        }
    }
    // The start script is inline, and no module, which would wait for the end of the page; a site may have embed.js as either.
    let start = bundle("boot/start.ts", &CLOSED, &build)?;
    loads_everything(&start, &build)?;
    Ok(Scripts {
        start: start.trim_end().to_owned(),
        late,
        loader: either(bundle("embed/loader.ts", &CLOSED, &build)?)?,
        setup: module("setup/setup.ts", &build)?,
    })
}

/// What a script of the older kind cannot even be read with.
fn either(script: String) -> Result<String> {
    ensure!(
        !script.contains("import.meta") && !script.contains("export{"),
        "{} could be a module only",
        contract::LOADER
    );
    Ok(script)
}

/// What the build knows by now.
struct Build {
    /// The values of `BUILD`, by their names.
    values: Vec<(&'static str, Value)>,
    /// The addresses of the modules that are loaded late, by their names.
    late: Vec<(&'static str, String)>,
}

/// A script that is a program of its own: nothing of it becomes a global.
pub fn closed(
    tools: &Tools,
    base: &str,
    entry: &str,
    values: Vec<(&'static str, Value)>,
) -> Result<String> {
    let build = Build {
        values,
        late: Vec::new(),
    };
    bundled(tools, base, entry, &CLOSED, &build)
}

/// What esbuild puts around such a script.
const CLOSED: [&str; 2] = ["--banner:js=(()=>{", "--footer:js=})()"];

fn bundled(tools: &Tools, base: &str, entry: &str, more: &[&str], build: &Build) -> Result<String> {
    let mut command = tools.command("esbuild")?;
    command.args([
        &format!("web/{entry}"),
        "--bundle",
        "--minify",
        "--format=esm",
        &format!("--external:{base}gut-skin-check-*"),
        // That of web/ leads the compiler to the sources of late modules, which would be bundled too.
        r#"--tsconfig-raw={"compilerOptions":{"target":"ESNext"}}"#,
        "--log-level=warning",
        &format!("--target={}", browsers::targets()),
    ]);
    command.args(more);
    for (name, url) in &build.late {
        command.arg(format!("--alias:late/{name}={url}"));
    }
    for (name, value) in &build.values {
        command.arg(format!("--define:BUILD.{name}={value}"));
    }
    let script = shrink::piped(&mut command, "").with_context(|| format!("web/{entry}"))?;
    complete(entry, &script)?;
    proof::script(entry, &script)?;
    Ok(script)
}

/// A name of `BUILD` that is left would be an error in the browser alone.
fn complete(entry: &str, script: &str) -> Result<()> {
    if let Some((_, rest)) = script.split_once("BUILD") {
        let name: String = rest.chars().take(20).collect();
        bail!("web/{entry} uses BUILD{name}, which the build does not know");
    }
    Ok(())
}

/// The late modules that index.html loads; the others are loaded by a page around it.
const PAGES: [&str; 3] = ["help", "frame", "offline"];

/// What index.html cannot start without: a script that did not name one of them would fail in a browser only.
const STARTS: [&str; 7] = [
    "glue",
    "wasm",
    "integrity",
    "drawings",
    "frame",
    "help",
    "offline",
];

fn loads_everything(start: &str, build: &Build) -> Result<()> {
    for name in STARTS {
        let value = build.values.iter().find(|(known, _)| *known == name);
        let value = value.and_then(|(_, value)| value.as_str());
        let value = value.with_context(|| format!("the build does not know {name}"))?;
        ensure!(
            start.contains(value),
            "web/boot/start.ts does not load {name}"
        );
    }
    Ok(())
}

/// What the library knows: words, and what depends on the questions.
fn values() -> Result<Vec<(&'static str, Value)>> {
    let steps: Vec<Vec<&str>> = contract::steps().collect();
    let ui = language().ui;
    let [start, before_answer, after_answer, end] = page::record()?;
    Ok(vec![
        ("page", json!(PAGE)),
        ("guide", json!(GUIDE)),
        ("title", json!(ui.app.title)),
        ("direction", json!(language().direction.key())),
        ("urgent", json!(ui.start.urgent)),
        ("numbers", numbers()),
        ("number", json!(emergency(Country::Other))),
        ("book", json!(ui.result.booking_none)),
        ("fallback", tree::of(&page::fallback())?),
        ("tryAgain", json!(ui.fallback.try_again)),
        ("stillLoading", json!(ui.fallback.still_loading)),
        ("notYet", json!(ui.fallback.not_yet)),
        ("steps", json!(steps)),
        ("stepsByWorry", json!(contract::steps_by_worry())),
        ("key", json!(page::key())),
        ("recordStart", json!(start)),
        ("beforeAnswer", json!(before_answer)),
        ("afterAnswer", json!(after_answer)),
        ("recordEnd", json!(end)),
    ])
}

/// The emergency number of each country that has one of its own.
fn numbers() -> Value {
    let countries = Country::ALL.iter().copied();
    let own = countries.filter(|country| *country != Country::Other);
    own.map(|country| (country.key().to_owned(), json!(emergency(country))))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn emergency(country: Country) -> String {
    let line = (language().numbers)(country).emergency.iter();
    line.map(|piece| match piece {
        Piece::Words(words) => words.to_string(),
        Piece::Tel(number) => (*number).to_owned(),
        Piece::Topic(_) => String::new(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_script_that_does_not_load_everything_is_an_error() -> Result<()> {
        let files = [
            "./a.js", "./a.wasm", "sha384-W", "./d.json", "./f.js", "./h.js", "./o.js",
        ];
        let named = STARTS.into_iter().zip(files.map(|file| json!(file)));
        let build = Build {
            values: named.collect(),
            late: Vec::new(),
        };
        let whole = files.map(|file| format!("go(\"{file}\")")).join(";");
        loads_everything(&whole, &build)?;
        for (name, file) in STARTS.iter().zip(files) {
            let error = loads_everything(&whole.replace(file, ""), &build);
            assert!(error.is_err_and(|error| error.to_string().ends_with(&format!("load {name}"))));
        }
        Ok(())
    }

    #[test]
    fn a_loader_that_must_be_a_module_is_an_error() {
        assert!(either("import(a)".to_owned()).is_ok());
        for only in ["at(import.meta.url)", "export{a}"] {
            assert!(either(only.to_owned()).is_err(), "{only}");
        }
    }

    #[test]
    fn a_name_that_the_build_does_not_know_is_an_error() {
        assert!(complete("a.ts", "go(\"./a.js\")").is_ok());
        let error = complete("a.ts", "go(BUILD.gone)").map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("BUILD.gone")));
    }

    /// `web/build.d.ts` is what the compiler of the scripts knows of the values.
    #[test]
    fn every_value_is_declared_for_the_scripts() -> Result<()> {
        let declared = include_str!("../../../web/build.d.ts");
        let declared = declared.split_once("};").map_or("", |(build, _)| build);
        let declared = declared.split("readonly ").skip(1);
        let mut declared: Vec<&str> = declared.filter_map(|rest| rest.split(':').next()).collect();
        declared.retain(|name| name.chars().all(char::is_alphanumeric));
        let mut known: Vec<&str> = values()?.into_iter().map(|(name, _)| name).collect();
        known.extend(["glue", "wasm", "integrity", "styles", "drawings"]);
        known.extend(["part", "partIntegrity", "drawingsIntegrity"]);
        known.extend(["glueIntegrity", "stylesIntegrity"]);
        known.extend(["helpIntegrity", "elementIntegrity", "printIntegrity"]);
        known.extend(["help", "frame", "element", "print", "offline"]);
        let only = |left: &[&'static str], right: &[&str]| -> Vec<&'static str> {
            let left = left.iter().copied();
            left.filter(|name| !right.contains(name)).collect()
        };
        let (unknown, undeclared) = (only(&declared, &known), only(&known, &declared));
        assert!(
            unknown.is_empty(),
            "not handed over by xtask/src/site/scripts.rs: {unknown:?}"
        );
        assert!(
            undeclared.is_empty(),
            "not in web/build.d.ts: {undeclared:?}"
        );
        assert_eq!(
            declared.len(),
            known.len(),
            "each once: {declared:?} {known:?}"
        );
        Ok(())
    }
}
