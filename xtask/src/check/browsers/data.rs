//! browser-compat-data: which version of a browser brought a feature.

use super::OLDEST;
use crate::root;
use anyhow::{Context, Result};
use serde_json::Value;
use std::{fs, sync::OnceLock};

/// A version as numbers.
pub type Version = (u32, u32);

/// The data as installed. It is large, and read once.
pub fn load() -> Result<&'static Value> {
    static DATA: OnceLock<Value> = OnceLock::new();
    if let Some(data) = DATA.get() {
        return Ok(data);
    }
    let path = root()?.join("tests/node_modules/@mdn/browser-compat-data/data.json");
    let text = fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}: run `npm ci` in tests/", path.display()))?;
    let data = serde_json::from_str(&text)?;
    Ok(DATA.get_or_init(|| data))
}

/// The entry of a key.
pub fn entry<'a>(data: &'a Value, key: &str) -> Option<&'a Value> {
    key.split('.')
        .try_fold(data, |found, part| found.get(part))?
        .get("__compat")
}

/// The version `16.4` or `≤79`.
pub fn version(text: &str) -> Option<Version> {
    let text = text.trim_start_matches('≤');
    let (major, minor) = text.split_once('.').unwrap_or((text, "0"));
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// The first version of a browser that has it under its own name and without a switch. `None` where none has.
pub fn since(entry: &Value, browser: &str) -> Option<Version> {
    let support = &entry["support"][browser];
    let statements = match support {
        Value::Array(all) => all.iter().collect(),
        one => vec![one],
    };
    let usable = statements.into_iter().filter(|statement| {
        let odd = ["flags", "alternative_name", "version_removed"];
        odd.iter().all(|name| statement.get(name).is_none())
    });
    usable
        .filter_map(|statement| version(statement["version_added"].as_str()?))
        .min()
}

/// Whether each of the oldest browsers has it.
pub fn everywhere(entry: &Value) -> bool {
    OLDEST.iter().all(|oldest| {
        let since = since(entry, oldest.id);
        since.is_some_and(|since| version(oldest.version).is_some_and(|oldest| since <= oldest))
    })
}
