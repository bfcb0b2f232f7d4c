//! `sw.js`: the worker that keeps the check for visits without a network, with the list of what it keeps.

use super::{policy, scripts};
use crate::tools::Tools;
use anyhow::{Context, Result, ensure};
use gut_skin_check::embed::contract::WORKER as FILE;
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path};

/// The page, which is kept with the settings that a practice has given it.
const PAGE: &str = "index.html";
/// The beginning of the element that has these as its attributes.
const MAIN: &str = "<main id=\"gut-skin-check\"";

/// Writes the worker. `names` are the files that it keeps, beside the page.
pub fn write(tools: &Tools, dist: &Path, base: &str, names: &[String]) -> Result<()> {
    let read = |name: &str| {
        fs::read(dist.join(name)).with_context(|| format!("cannot read {name}, which {FILE} keeps"))
    };
    let mut files = BTreeMap::new();
    for name in names {
        files.insert(name, policy::integrity(&read(name)?));
    }
    let page = String::from_utf8(read(PAGE)?)?;
    let page = policy::integrity(without_settings(&page)?.as_bytes());
    let list = json!({ "files": files, "page": page });
    let values = vec![
        (
            "kept",
            json!(policy::short_digest(list.to_string().as_bytes())),
        ),
        ("files", list["files"].clone()),
        ("page", json!(PAGE)),
        ("pageDigest", Value::from(page)),
    ];
    let worker = scripts::closed(tools, base, "worker/worker.ts", values)?;
    fs::write(dist.join(FILE), worker).with_context(|| format!("cannot write {FILE}"))
}

/// The page as `web/worker/shared.ts` takes its digest: without the attributes of its main element but the first.
fn without_settings(page: &str) -> Result<String> {
    let found = page.matches(MAIN).count();
    ensure!(found == 1, "{PAGE} holds `{MAIN}` {found} times, not once");
    let (before, rest) = page.split_once(MAIN).unwrap_or_default();
    let (_, after) = rest
        .split_once('>')
        .context("an element that does not end")?;
    Ok([before, MAIN, ">", after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_do_not_change_the_page() -> Result<()> {
        let page =
            |attributes: &str| format!("<p><main id=\"gut-skin-check\"{attributes}>text</main>");
        let wanted = page("");
        assert_eq!(without_settings(&page(""))?, wanted);
        let set = page(" class=\"gsc\" data-practice=\"A & B\"\ndata-country=\"us\"");
        assert_eq!(without_settings(&set)?, wanted);
        assert_ne!(without_settings(&page("><p>more</p"))?, wanted);
        assert!(without_settings("<main>").is_err());
        assert!(without_settings(&page("").repeat(2)).is_err());
        Ok(())
    }
}
