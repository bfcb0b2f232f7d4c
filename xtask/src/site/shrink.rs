//! Makes smaller what Trunk wrote: short names between the wasm and its glue, which is minified.

use super::proof;
use crate::{run::capture, tools::Tools};
use anyhow::{Context, Result, ensure};
use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

/// What wasm-opt calls the one module that everything is imported from.
const MODULE: &str = "a";

/// The names on both sides of the wasm's border, long and short, as wasm-opt prints them.
#[derive(serde::Deserialize)]
struct Names {
    /// Module, long name, short name.
    imports: Vec<[String; 3]>,
    /// Long name, short name.
    exports: Vec<[String; 2]>,
}

/// The glue and the wasm with short names; wasm-bindgen's end in 16 random digits each, which no compression takes
/// away. What the app can do stays readable in the glue, which holds the code of every import.
pub fn pair(tools: &Tools, glue: &Path, wasm: &Path) -> Result<(Vec<u8>, Vec<u8>)> {
    let folder = glue.parent().context("the glue is in no folder")?;
    let short = folder.join("short.wasm");
    let printed = capture(
        tools
            .command("wasm-opt")?
            // The section that names the features is read before it goes.
            .args([
                "--minify-imports-and-exports-and-modules",
                "--strip-target-features",
            ])
            .arg(wasm)
            .arg("-o")
            .arg(&short),
    )?;
    let names: Names = serde_json::from_str(&printed).context("wasm-opt printed no names")?;
    let read =
        |path: &Path| fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    let small = read(&short)?;
    fs::remove_file(short).context("cannot remove short.wasm")?;
    let text = String::from_utf8(read(glue)?).context("the glue is no text")?;
    proof::imports(
        &tools.root,
        names.imports.iter().map(|[_, long, _]| long.as_str()),
    )?;
    let glue = module(tools, folder, &renamed(&disarmed(&text)?, &names)?)?;
    proof::glue(&glue)?;
    Ok((glue.into_bytes(), small))
}

/// What comes with wasm-bindgen and Yew and is never used here. It throws from now on, so that nobody has to believe that.
const UNUSED: [&str; 2] = [
    // A module by its address: ours are handed over as bytes.
    "module_or_path = fetch(module_or_path);",
    // Yew's way to write HTML from a text: no view has any.
    "arg0.innerHTML = getStringFromWasm0(arg1, arg2);",
];

/// The glue without what is not used.
fn disarmed(glue: &str) -> Result<String> {
    let mut glue = glue.to_owned();
    for unused in UNUSED {
        let found = glue.matches(unused).count();
        ensure!(
            found == 1,
            "the glue has {found} times `{unused}`, not once"
        );
        glue = glue.replace(unused, "throw new TypeError();");
    }
    Ok(glue)
}

/// The glue with the short names. Each import is a key of one object there, each export a member of `wasm`.
fn renamed(glue: &str, names: &Names) -> Result<String> {
    let [module, ..] = names.imports.first().context("the wasm imports nothing")?;
    let object = format!("\"{module}\": import0");
    ensure!(glue.contains(&object), "the glue has no `{object}`");
    let mut glue = glue.replace(&object, &format!("\"{MODULE}\": import0"));
    for [_, long, short] in &names.imports {
        let key = format!(" {long}: function");
        let found = glue.matches(&key).count();
        ensure!(found == 1, "the glue has {found} times `{key}`, not once");
        glue = glue.replace(&key, &format!(" {short}: function"));
    }
    for [long, short] in &names.exports {
        glue = replaced_whole(&glue, &format!("wasm.{long}"), &format!("wasm.{short}"));
    }
    Ok(glue)
}

/// Replaces a name wherever it is not the beginning of a longer one.
fn replaced_whole(text: &str, long: &str, short: &str) -> String {
    let mut parts = text.split(long);
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let longer = part.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$');
        done.push_str(if longer { long } else { short });
        done.push_str(part);
    }
    done
}

/// A module with nothing but the exports that our scripts use, minified.
fn module(tools: &Tools, dist: &Path, source: &str) -> Result<String> {
    let whole = dist.join("whole.js");
    fs::write(&whole, source).context("cannot write whole.js")?;
    let mut command = tools.command("esbuild")?;
    command.current_dir(dist).args([
        "--bundle",
        "--format=esm",
        "--minify",
        "--log-level=warning",
    ]);
    let small = piped(
        &mut command,
        "export { default, late, mount, unmount } from './whole.js'",
    )?;
    fs::remove_file(whole).context("cannot remove whole.js")?;
    Ok(small)
}

/// What a command makes of its input.
pub fn piped(command: &mut Command, input: &str) -> Result<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("esbuild does not start")?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    ensure!(
        output.status.success(),
        "esbuild failed ({})",
        output.status
    );
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "{ __wbg_go_12: function(arg0) { wasm.memory; wasm.memory2; }, }\n\
                        wasm.free(1); { \"./x.js\": import0 }";

    fn names(import: &str) -> Names {
        let pair = |long: &str, short: &str| [long.to_owned(), short.to_owned()];
        Names {
            imports: vec![["./x.js".to_owned(), import.to_owned(), "a".to_owned()]],
            exports: vec![pair("memory", "b"), pair("free", "c"), pair("main", "d")],
        }
    }

    #[test]
    fn both_sides_get_the_same_short_names() -> Result<()> {
        let wanted =
            "{ a: function(arg0) { wasm.b; wasm.memory2; }, }\nwasm.c(1); { \"a\": import0 }";
        assert_eq!(renamed(GLUE, &names("__wbg_go_12"))?, wanted);
        Ok(())
    }

    #[test]
    fn an_import_that_the_glue_does_not_have_is_an_error() {
        let error = renamed(GLUE, &names("__wbg_gone_34"));
        assert!(error.is_err_and(|error| error.to_string().contains("__wbg_gone_34")));
    }
}
