//! The list of browsers, the guide, the question to old browsers and what is used say the same.

use super::data::{self, Version, entry, everywhere, since, version};
use super::{ASKED, NEEDED, OLDEST, OURS, Oldest, WITHOUT, targets};
use crate::root;
use anyhow::{Context, Result};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

fn newest(data: &Value, keys: &[&str], browser: &str) -> Result<Version> {
    let mut newest = (0, 0);
    for key in keys {
        let entry = entry(data, key).with_context(|| format!("the data has no {key}"))?;
        let since = since(entry, browser).with_context(|| format!("{browser} never has {key}"))?;
        newest = newest.max(since);
    }
    Ok(newest)
}

#[test]
fn the_oldest_browsers_are_those_that_have_everything() -> Result<()> {
    let data = data::load()?;
    for oldest in OLDEST {
        let wanted = Some(newest(data, NEEDED, oldest.id)?);
        assert_eq!(version(oldest.version), wanted, "{}", oldest.id);
    }
    Ok(())
}

#[test]
fn an_old_browser_is_known_by_what_came_last() -> Result<()> {
    let data = data::load()?;
    for oldest in OLDEST {
        let (asked, all) = (
            newest(data, ASKED, oldest.id)?,
            newest(data, NEEDED, oldest.id)?,
        );
        assert_eq!(asked, all, "{}: web/embed/old.ts", oldest.id);
    }
    let old = fs::read_to_string(root()?.join("web/embed/old.ts"))?;
    for text in ["new CSSStyleSheet()", "color-mix(", "selector(:has("] {
        assert!(
            old.contains(text),
            "web/embed/old.ts does not ask for {text}"
        );
    }
    assert_eq!(targets(), "chrome111,edge111,firefox121,safari16.4,ios16.4");
    Ok(())
}

#[test]
fn the_guide_names_them() -> Result<()> {
    let guide = fs::read_to_string(root()?.join("docs/embedding.md"))?;
    for Oldest { name, version, .. } in OLDEST {
        let version = version.trim_end_matches(".0");
        let row = format!("\n| {name} | {version} |");
        assert!(guide.contains(&row), "docs/embedding.md has no row{row}");
    }
    Ok(())
}

/// The files of a folder with an ending, with their texts.
fn texts(folder: &Path, ending: &str, found: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            texts(&path, ending, found)?;
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(fs::read_to_string(path)?);
        }
    }
    Ok(())
}

fn without_comments(text: &str, begin: &str, end: &str) -> String {
    let mut parts = text.split(begin);
    let mut rest = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        rest += part.split_once(end).map_or("", |(_, after)| after);
    }
    rest
}

fn names(text: &str, before: char) -> BTreeSet<String> {
    let parts = text.split(before).skip(1);
    let name = |part: &str| -> String {
        part.chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
            .collect()
    };
    parts.map(name).filter(|name| !name.is_empty()).collect()
}

/// The keys of what the styles use.
fn used_by_styles(css: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for piece in css.split_inclusive(['{', ';', '}']) {
        let (text, end) = piece.split_at(piece.len().saturating_sub(1));
        let text = text.trim();
        if end == "{" {
            if let Some(rule) = text.strip_prefix('@') {
                keys.extend(
                    names(&format!("@{rule}"), '@')
                        .iter()
                        .map(|name| format!("css.at-rules.{name}")),
                );
                let media = rule.strip_prefix("media").map(|rule| names(rule, '('));
                keys.extend(media.iter().flatten().map(|name| {
                    let name = name.trim_start_matches("max-").trim_start_matches("min-");
                    format!("css.at-rules.media.{name}")
                }));
            } else {
                keys.extend(
                    names(text, ':')
                        .iter()
                        .map(|name| format!("css.selectors.{name}")),
                );
            }
        } else if let Some((property, value)) = text.split_once(':') {
            let property = property.trim();
            if property.starts_with("--") {
                continue;
            }
            keys.insert(format!("css.properties.{property}"));
            for (at, _) in value.match_indices('(') {
                let function = value[..at]
                    .split([' ', ',', '('])
                    .next_back()
                    .unwrap_or_default();
                keys.insert(format!("css.types.{function}"));
                keys.insert(format!("css.types.color.{function}"));
            }
            for word in value
                .split([' ', ',', '(', ')', '\n'])
                .filter(|word| !word.is_empty())
            {
                keys.insert(format!("css.properties.{property}.{word}"));
                if word.ends_with("svh") {
                    keys.insert("css.types.length.viewport_percentage_units_small".to_owned());
                }
            }
        }
    }
    keys
}

/// Every entry of the interfaces and of the language by the name that a script writes.
fn by_name(data: &Value) -> BTreeMap<&str, Vec<(String, &Value)>> {
    let mut found: BTreeMap<&str, Vec<(String, &Value)>> = BTreeMap::new();
    for (group, key) in [
        (&data["api"], "api"),
        (&data["javascript"]["builtins"], "javascript.builtins"),
    ] {
        for (name, interface) in group.as_object().into_iter().flatten() {
            let members = interface.as_object().into_iter().flatten();
            for (member, entry) in members.chain([(name, interface)]) {
                let plain = member.trim_end_matches("_static");
                if let Some(entry) = entry.get("__compat") {
                    let key = format!("{key}.{name}.{member}");
                    found.entry(plain).or_default().push((key, entry));
                }
            }
        }
    }
    found
}

fn excused(key: &str) -> bool {
    WITHOUT
        .iter()
        .any(|(known, _)| key == *known || key.starts_with(&format!("{known}.")))
}

#[test]
fn what_the_styles_use_is_in_all_of_them_or_can_be_missed() -> Result<()> {
    let data = data::load()?;
    let mut sheets = Vec::new();
    texts(&root()?.join("styles"), ".css", &mut sheets)?;
    let css = without_comments(&sheets.concat(), "/*", "*/");
    let used = used_by_styles(&css);
    assert!(used.len() > 300 && used.contains("css.selectors.has"));
    let newer = used.iter().filter(|key| {
        let known = entry(data, key);
        known.is_some_and(|entry| !everywhere(entry)) && !excused(key)
    });
    let newer: Vec<_> = newer.collect();
    assert!(
        newer.is_empty(),
        "newer than the oldest browsers: {newer:#?}"
    );
    Ok(())
}

#[test]
fn what_the_scripts_name_is_in_all_of_them_or_can_be_missed() -> Result<()> {
    let data = data::load()?;
    let known = by_name(data);
    let mut scripts = Vec::new();
    for room in ["web/boot", "web/embed", "web/worker"] {
        texts(&root()?.join(room), ".ts", &mut scripts)?;
    }
    let code = without_comments(&scripts.join("\n"), "//", "\n");
    let code = without_comments(&code, "/**", "*/");
    let mut used = names(&code, '.');
    used.extend(
        code.split("new ")
            .skip(1)
            .flat_map(|rest| names(&format!(" {rest}"), ' ').into_iter().take(1)),
    );
    assert!(
        used.contains("replaceChildren") && used.len() > 100,
        "{used:?}"
    );
    let newer = used.iter().filter(|name| {
        let entries = known.get(name.as_str());
        let fine = |(key, entry): &(String, &Value)| everywhere(entry) || excused(key);
        entries.is_some_and(|all| !all.iter().any(fine)) && !OURS.contains(&name.as_str())
    });
    let newer: Vec<_> = newer.collect();
    assert!(
        newer.is_empty(),
        "newer than the oldest browsers: {newer:#?}"
    );
    Ok(())
}

#[test]
fn nothing_is_excused_that_is_not_used() -> Result<()> {
    let data = data::load()?;
    for (key, instead) in WITHOUT {
        assert!(instead.len() > 10, "{key}");
        if let Some(entry) = entry(data, key) {
            assert!(!everywhere(entry), "{key} is in all of them");
        }
    }
    Ok(())
}
