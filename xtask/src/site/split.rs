//! Splits the wasm in two: the app, and what is not needed up to a result (`src/late.rs`), which is a file of its own.

use super::shrink;
use crate::{run::run, tools::Tools};
use anyhow::{Context, Result, anyhow, ensure};
use std::{fs, path::Path};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::Options;

/// The two parts, and the glue of the first.
pub struct Split {
    pub glue: Vec<u8>,
    pub app: Vec<u8>,
    pub late: Vec<u8>,
}

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

/// Splits what cargo has built. What is made on the way lies in the folder of the site meanwhile.
pub fn split(tools: &Tools, program: &[u8], folder: &Path) -> Result<Split> {
    let folder = tempfile::tempdir_in(folder).context("cannot make a folder for the parts")?;
    let folder = folder.path();
    let main = folder.join("main.wasm");
    let mut options = Options::new(program);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.target.web();
    wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("the wasm cannot be split: {error:#}"))?;
    let mut glue = Bindgen::new();
    glue.input_path(&main)
        .web(true)?
        .typescript(false)
        // The late part finds what it shares by these names.
        .keep_lld_exports(true)
        .demangle(false)
        .out_name("app")
        .generate(folder)?;
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
