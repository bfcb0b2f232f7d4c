//! The screens as Chromium hands them to assistive technology: names, roles, states and reading order.
//! `UPDATE_EXPECT=1` writes the snapshots anew; read the difference before you commit it.

use crate::harness::{Check, Engine, play_gallery};
use expect_test::expect_file;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The screens whose tree is kept, one of each kind.
const KEPT: &[&str] = &[
    "start",
    "start-last-result",
    "age-years",
    "rf2-problem",
    "b2",
    "rf3",
    "grid-problem",
    "core-done-begun",
    "review",
    "result-doctor",
    "emergency-poison",
    "today",
    "out-of-range-under",
    "erase",
    "fallback",
];

/// Roles without meaning: their children are listed in their place.
const SILENT: &[&str] = &[
    "none",
    "generic",
    "InlineTextBox",
    "LineBreak",
    "ListMarker",
    "GenericContainer",
    "RootWebArea",
];
/// What can be operated, and so must have a name.
const OPERATED: &[&str] = &["button", "link", "radio", "checkbox", "DisclosureTriangle"];
/// States that are told with the name.
const STATES: &[&str] = &[
    "checked", "expanded", "level", "invalid", "required", "disabled", "live",
];

/// A node that is told to the reader.
#[derive(Debug)]
struct Node {
    depth: usize,
    role: String,
    name: String,
    states: Vec<String>,
    /// The names of the groups around it.
    groups: Vec<String>,
}

impl Node {
    fn line(&self) -> String {
        let indent = "  ".repeat(self.depth);
        if self.role == "StaticText" {
            return format!("{indent}\"{}\"", self.name);
        }
        let mut line = format!("{indent}{}", self.role);
        if !self.name.is_empty() {
            line.push_str(&format!(" \"{}\"", self.name));
        }
        for state in &self.states {
            line.push_str(&format!(" [{state}]"));
        }
        line
    }
}

/// The tree of the page that is open, as it is read.
fn tree(check: &Check) -> Vec<Node> {
    let all = check.devtools("Accessibility.getFullAXTree", &json!({}));
    let nodes = all["nodes"].as_array().expect("there are nodes");
    let by_id: HashMap<&str, &Value> = nodes
        .iter()
        .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
        .collect();
    let mut told = Vec::new();
    read(&nodes[0], &by_id, 0, &[], &mut told);
    told
}

fn read(
    node: &Value,
    all: &HashMap<&str, &Value>,
    depth: usize,
    groups: &[String],
    told: &mut Vec<Node>,
) {
    let text = |value: &Value| {
        value["value"]
            .as_str()
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let (role, name) = (text(&node["role"]), text(&node["name"]));
    let silent = node["ignored"] == json!(true) || SILENT.contains(&role.as_str());
    let mut inner = groups.to_vec();
    let mut below = depth;
    // What a name is made of is told with it.
    let named_by_its_words = matches!(
        role.as_str(),
        "button" | "link" | "heading" | "StaticText" | "DisclosureTriangle"
    );
    if !(silent || role == "StaticText" && name.is_empty()) {
        if role == "group" {
            inner.push(name.clone());
        }
        told.push(Node {
            depth,
            states: states(node),
            groups: groups.to_vec(),
            role,
            name,
        });
        below += 1;
    }
    if silent || !named_by_its_words {
        for child in node["childIds"].as_array().into_iter().flatten() {
            if let Some(child) = child.as_str().and_then(|id| all.get(id)) {
                read(child, all, below, &inner, told);
            }
        }
    }
}

fn states(node: &Value) -> Vec<String> {
    let properties = node["properties"].as_array().into_iter().flatten();
    let told = properties.filter_map(|property| {
        let name = property["name"].as_str()?;
        let value = &property["value"]["value"];
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let off = matches!(value.as_str(), "false" | "off" | "");
        let matters = STATES.contains(&name) && (!off || matches!(name, "checked" | "expanded"));
        matters.then(|| format!("{name} {value}"))
    });
    told.collect()
}

/// Plays on the gallery in Chromium, which alone tells its tree.
fn play_trees(scene: impl FnOnce(&Check, &[String])) {
    if Engine::of_this_run() == Engine::Chromium {
        play_gallery(|check, names| {
            check.devtools("Accessibility.enable", &json!({}));
            scene(check, names);
        });
    }
}

#[test]
fn the_trees_of_the_main_screens_are_as_they_were_read() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/trees");
    play_trees(|check, _| {
        for name in KEPT {
            check.show(name);
            let lines: Vec<String> = tree(check).iter().map(Node::line).collect();
            let text = lines.join("\n") + "\n";
            expect_file![format!("{folder}/{name}.txt")].assert_eq(&text);
        }
    });
}

#[test]
fn everything_has_a_name_a_role_and_its_group() {
    play_trees(|check, names| {
        let mut controls = 0;
        for name in names {
            check.show(name);
            let told = tree(check);
            assert_eq!(told[0].role, "main", "{name}: the check is a landmark");
            let headings: Vec<&Node> = told.iter().filter(|node| node.role == "heading").collect();
            let first = headings
                .iter()
                .filter(|node| node.states.contains(&"level 1".to_owned()));
            assert_eq!(first.count(), 1, "{name}: one heading says where one is");
            for node in &told {
                if OPERATED.contains(&node.role.as_str()) {
                    controls += 1;
                    assert!(!node.name.is_empty(), "{name}: {node:?}");
                }
                if matches!(node.role.as_str(), "radio" | "checkbox") {
                    let group = node.groups.last();
                    assert!(
                        group.is_some_and(|group| !group.is_empty()),
                        "{name}: {node:?}"
                    );
                    assert!(
                        node.states.iter().any(|state| state.starts_with("checked")),
                        "{name}: {node:?}"
                    );
                }
                if node.role == "DisclosureTriangle" {
                    assert!(
                        node.states
                            .iter()
                            .any(|state| state.starts_with("expanded")),
                        "{name}: {node:?}"
                    );
                }
            }
            same_order_as_on_the_page(check, name, &told);
            the_words_that_are_seen_are_in_the_name(check, name, &told);
        }
        assert!(controls > 500, "only {controls} controls were seen");
    });
}

/// WCAG 1.3.2, 2.4.3: controls are told in the order in which Tab reaches them, none is left out, and each
/// has the state that it shows.
fn same_order_as_on_the_page(check: &Check, name: &str, told: &[Node]) {
    let operated = told
        .iter()
        .filter(|node| OPERATED.contains(&node.role.as_str()));
    let roles: Vec<&str> = operated.map(|node| node.role.as_str()).collect();
    let on_the_page = check.script(
        "const role = { BUTTON: 'button', A: 'link', SUMMARY: 'DisclosureTriangle' };
        const controls = document.querySelectorAll('button, a[href], summary, input');
        return [...controls].filter((it) => it.checkVisibility())
            // What picks a file is told as the button that it has.
            .map((it) => role[it.tagName] ?? (it.type === 'file' ? 'button' : it.type));",
        &[],
    );
    assert_eq!(json!(roles), on_the_page, "{name}");
}

/// WCAG 2.5.3: who speaks what is written on a control reaches it.
fn the_words_that_are_seen_are_in_the_name(check: &Check, name: &str, told: &[Node]) {
    let seen = check.script(
        "const shown = (element) => [...element.childNodes].map((node) => node.nodeType === 3 ? node.data
                : node.matches('.gsc-visually-hidden, svg, input') ? ' ' : ` ${shown(node)} `).join('');
        const controls = document.querySelectorAll('button, a[href], summary, input');
        return [...controls].filter((it) => it.checkVisibility())
            .map((it) => shown(it.closest('label') ?? it));",
        &[],
    );
    // Punctuation does not count: nobody speaks it, and it parts a lead from its detail in the name alone.
    let plain = |text: &str| {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    let operated = told
        .iter()
        .filter(|node| OPERATED.contains(&node.role.as_str()));
    for (node, words) in operated.zip(seen.as_array().into_iter().flatten()) {
        let words = plain(words.as_str().unwrap_or_default());
        assert!(!words.is_empty(), "{name}: {node:?} shows no words");
        assert!(
            plain(&node.name).contains(&words),
            "{name}: \"{words}\" is not in {node:?}"
        );
    }
}
