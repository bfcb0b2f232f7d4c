//! Splits the wasm in two: the app, and what is not needed up to a result (`src/late.rs`), which is a file of its own. Trunk
//! knows nothing of that, so wasm-bindgen and wasm-opt run here.

use super::shrink;
use crate::{run::run, tools::Tools};
use anyhow::{Context, Result, ensure};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The two parts, and the glue of the first.
pub struct Split {
    pub glue: Vec<u8>,
    pub app: Vec<u8>,
    pub late: Vec<u8>,
}

/// The folder that all is made in, inside the one that Trunk names.
const FOLDER: &str = "split";
/// What rustc uses of wasm, as every browser that is supported has it; the parts do not say it of themselves any more.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];
/// How hard wasm-opt tries (docs/decisions/0003-size.md).
const SMALL: [&str; 7] = [
    "-Oz",
    "--always-inline-max-function-size=6",
    "--one-caller-inline-max-function-size=0",
    "--low-memory-unused",
    "--converge",
    "--reorder-functions-by-name",
    "--strip-producers",
];

/// Splits what cargo has built.
pub fn split(tools: &Tools, source: &Path, dist: &Path) -> Result<Split> {
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| source.join("target"), PathBuf::from);
    let built = target.join("wasm32-unknown-unknown/release/gut-skin-check.wasm");
    let folder = dist.join(FOLDER);
    fs::create_dir_all(&folder).context("cannot make a folder for the parts")?;
    run(tools
        .command("wasm-split-cli")?
        .arg(&built)
        .arg(&folder)
        .args(["--target", "web", "--out-name", "main"]))?;
    run(tools
        .command("wasm-bindgen")?
        .arg(folder.join("main.wasm"))
        // The late part finds what it shares by these names.
        .args(["--keep-lld-exports", "--no-demangle", "--target", "web"])
        .args(["--out-name", "app", "--out-dir"])
        .arg(&folder))?;
    let [app, late] = [
        ("app_bg.wasm", "app.wasm"),
        ("split_late.wasm", "late.wasm"),
    ]
    .map(|(from, to)| {
        let to = folder.join(to);
        let mut command = tools.command("wasm-opt")?;
        command
            .args(FEATURES)
            .args(SMALL)
            .arg(folder.join(from))
            .arg("-o")
            .arg(&to);
        run(&mut command).map(|()| to)
    });
    let glue = folder.join("app.js");
    let whole = fs::read_to_string(&glue).context("wasm-bindgen wrote no glue")?;
    fs::write(&glue, with_late(&whole)?).context("cannot write the glue")?;
    let (glue, app) = shrink::pair(tools, &glue, &app?)?;
    let late = fs::read(late?).context("cannot read the late part")?;
    fs::remove_dir_all(&folder).context("cannot remove the folder of the parts")?;
    Ok(Split { glue, app, late })
}

/// The line that asks for the loader of wasm-split, and where it is handed to the wasm.
const LOADER: [&str; 2] = [
    "import * as import1 from \"./__wasm_split.js\"\n",
    "        \"./__wasm_split.js\": import1,\n",
];
/// The first import of the app; ours comes before it.
const IMPORTS: &str = "    const import0 = {\n        __proto__: null,\n";
/// In place of that loader: the late part is fetched by the script that has fetched the app, with the same end to every wait.
/// What the parts share is exported by the app. The callback takes whether it has come.
const LATE: &str = r#"        __wasm_split_load_late: function(callback, data) {
            const share = {
                memory: wasm.memory,
                __indirect_function_table: wasm.__indirect_function_table,
                __wasm_split_shared0: wasm.__wasm_split_shared0,
            };
            part ??= bytes().then((late) => WebAssembly.instantiate(late, { __wasm_split: share }));
            part.then(
                () => true,
                () => (part = undefined, false),
            ).then((here) => wasm.__indirect_function_table.get(callback)(data, here));
        },
"#;
const LATE_END: &str = "
let part;
let bytes;
/** Says how the late part is fetched. */
export function late(fetcher) {
    bytes = fetcher;
}
";

/// The glue with our loader of the late part in place of that of wasm-split.
fn with_late(glue: &str) -> Result<String> {
    for line in LOADER.into_iter().chain([IMPORTS]) {
        let found = glue.matches(line).count();
        ensure!(found == 1, "the glue has {found} times `{line}`, not once");
    }
    let [asked, handed] = LOADER;
    let glue = glue.replace(asked, "").replace(handed, "");
    let imports = [IMPORTS, LATE].concat();
    Ok([&glue.replace(IMPORTS, &imports), LATE_END].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_is_replaced_by_ours() -> Result<()> {
        let [asked, handed] = LOADER;
        let glue = [
            asked,
            IMPORTS,
            "        a: function() {},\n    };\n",
            handed,
        ]
        .concat();
        let ours = with_late(&glue)?;
        assert!(!ours.contains("__wasm_split.js"));
        assert!(ours.contains(" __wasm_split_load_late: function(callback, data) {"));
        assert!(ours.contains("export function late("));
        Ok(())
    }

    #[test]
    fn a_glue_of_another_shape_is_an_error() {
        assert!(with_late("const import0 = {};").is_err());
    }
}
