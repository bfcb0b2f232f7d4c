//! What the shipped scripts can do at all, checked at every build: a wasm module reaches the browser by its imports alone, and
//! these are listed in `xtask/imports.txt`; no script of ours names a way out of the browser but `fetch`, or writes HTML.

use anyhow::{Context, Result, ensure};
use std::{collections::BTreeSet, env, fs, path::Path};

/// The list of imports, from the root.
const LIST: &str = "xtask/imports.txt";

/// What no script of ours may name: ways out, code made of text, HTML made of text, and stores that nobody would look into.
const NEVER: [&str; 21] = [
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "RTCPeerConnection",
    "sendBeacon",
    "importScripts",
    "eval",
    "new Function",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "createContextualFragment",
    "parseFromString",
    "setHTMLUnsafe",
    "srcdoc",
    "cookie",
    "cookieStore",
    "indexedDB",
    "SharedWorker",
    "BroadcastChannel",
];

/// What keeps files for another visit: the worker, and the script that registers it.
const KEEPERS: [&str; 2] = ["worker/worker.ts", "boot/offline.ts"];
/// What only these may name.
const KEEPING: [&str; 2] = ["serviceWorker", "caches"];

/// Checks a script of ours.
pub fn script(name: &str, text: &str) -> Result<()> {
    let keeping = KEEPING.iter().filter(|_| !KEEPERS.contains(&name));
    for never in NEVER.iter().chain(keeping) {
        ensure!(
            !names(text, never),
            "{name} names `{never}`, which no script of ours may"
        );
    }
    Ok(())
}

/// Checks the glue of the wasm: it reaches less than the other scripts, and fetches nothing itself.
pub fn glue(text: &str) -> Result<()> {
    script("the glue", text)?;
    // The name alone stands in the words of an error, too.
    ensure!(!text.contains("fetch("), "the glue fetches something");
    Ok(())
}

/// Whether a name stands in a text by itself, and not as the beginning or the end of another.
fn names(text: &str, name: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text
            .get(at + name.len()..)
            .and_then(|after| after.chars().next());
        // A policy has words such as 'unsafe-eval'.
        !before.is_some_and(|letter| part(letter) || letter == '-') && !after.is_some_and(part)
    })
}

/// Compares what the wasm imports with the list. `UPDATE_EXPECT=1` writes it.
pub fn imports<'a>(root: &Path, long: impl Iterator<Item = &'a str>) -> Result<()> {
    let found: BTreeSet<&str> = long.map(plain).collect();
    let list = root.join(LIST);
    if env::var_os("UPDATE_EXPECT").is_some() {
        let lines: Vec<&str> = found.iter().copied().collect();
        fs::write(&list, lines.join("\n") + "\n")
            .with_context(|| format!("cannot write {LIST}"))?;
    }
    let known = fs::read_to_string(&list).with_context(|| format!("cannot read {LIST}"))?;
    compare(&found, &known.lines().collect())
}

fn compare(found: &BTreeSet<&str>, known: &BTreeSet<&str>) -> Result<()> {
    let only = |left: &BTreeSet<&str>, right: &BTreeSet<&str>| {
        let only: Vec<_> = left
            .difference(right)
            .map(|name| (*name).to_owned())
            .collect();
        only.join(", ")
    };
    ensure!(
        found == known,
        "the wasm imports something else than {LIST} says. New: {}. Gone: {}. Whether it may do that is a question of \
         docs/privacy.md; then UPDATE_EXPECT=1 writes the list",
        only(found, known),
        only(known, found)
    );
    Ok(())
}

/// The name without what wasm-bindgen hangs on it, which changes with its version: `__wbg_focus_1a2b` is `focus`.
fn plain(long: &str) -> &str {
    let name = long.strip_prefix("__wbg_").unwrap_or(long);
    match name.rsplit_once('_') {
        Some((name, digits))
            if digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) =>
        {
            name
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_could_carry_an_answer_away_is_an_error() {
        for wrong in [
            "new WebSocket(a)",
            "navigator.sendBeacon(a,b)",
            "a.innerHTML=b",
            "new Function(a)",
            "(0,eval)(a)",
            "document.cookie=a",
        ] {
            assert!(script("a.js", wrong).is_err(), "{wrong}");
        }
        for right in [
            "isFunction(a)",
            "evaluate(a)",
            "a.textContent=b",
            "fetch(\"./a.json\")",
        ] {
            assert!(script("a.js", right).is_ok(), "{right}");
        }
        assert!(glue("fetch(a)").is_err());
        assert!(glue("throw Error(\"cannot fetch it\")").is_ok());
    }

    #[test]
    fn an_import_is_known_by_its_name_alone() {
        assert_eq!(plain("__wbg_focus_0123456789abcdef"), "focus");
        assert_eq!(plain("__wbg_set_font_0123456789abcdef"), "set_font");
        assert_eq!(plain("__wbindgen_throw"), "__wbindgen_throw");
    }

    #[test]
    fn another_import_is_an_error_that_names_it() {
        let known = BTreeSet::from(["focus", "then"]);
        assert!(compare(&known, &known).is_ok());
        let more = BTreeSet::from(["focus", "then", "fetch"]);
        let error = compare(&more, &known).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("New: fetch. Gone: .")));
        let fewer = BTreeSet::from(["then"]);
        let error = compare(&fewer, &known).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("Gone: focus.")));
    }
}
