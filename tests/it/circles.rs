//! No two files of `src` use each other, not even in a round through others: what is below can be read, tested and changed
//! without what is above. Read from the paths in the code (`use` with nested braces, `crate::`, `super::`, `self::`); a name
//! that a module only passes on (`pub use`) counts for the file that has it.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::tidy::{code, sources};

/// Uses that close a circle and are not removed yet: the file, and the file that it uses.
const NOT_YET: &[(&str, &str)] = &[];

/// A path as segments: `domain::bands` is `["domain", "bands"]`.
type Path = Vec<String>;

/// A file with what its code says.
struct File {
    name: String,
    module: Path,
    /// Every path that the code names, made whole.
    paths: Vec<Path>,
    /// The names that the file passes on, with the paths that they come from.
    passed_on: BTreeMap<String, Path>,
}

/// The module of a file: `domain/bands/mod.rs` is `domain::bands`.
fn module(name: &str) -> Path {
    let name = name.trim_end_matches(".rs");
    let name = name.strip_suffix("/mod").unwrap_or(name);
    match name {
        "lib" | "main" => Vec::new(),
        name => name.split('/').map(str::to_owned).collect(),
    }
}

/// The paths of a use tree: `a::{b, c::{self, d as e}}` is `a::b`, `a::c`, `a::c::d`. With each its name in the file.
fn tree(text: &str) -> Vec<(Path, String)> {
    let text = text.trim();
    if text.is_empty() {
        return Vec::new();
    }
    let Some((before, inside)) = text.split_once('{') else {
        let (path, name) = match text.split_once(" as ") {
            Some((path, name)) => (path.trim(), Some(name.trim().to_owned())),
            None => (text, None),
        };
        let mut path: Path = path
            .split("::")
            .map(|part| part.trim().to_owned())
            .collect();
        if path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let name = name.or_else(|| path.last().cloned()).unwrap_or_default();
        return vec![(path, name)];
    };
    let before = before.trim().trim_end_matches("::");
    let inside = inside.rsplit_once('}').unwrap().0;
    let mut found = Vec::new();
    for part in split(inside) {
        for (path, name) in tree(part) {
            let whole = before.split("::").filter(|part| !part.is_empty());
            let mut whole: Path = whole.map(|part| part.trim().to_owned()).collect();
            let name = if path.is_empty() {
                whole.last().cloned().unwrap_or_default()
            } else {
                name
            };
            whole.extend(path);
            found.push((whole, name));
        }
    }
    found
}

/// The parts between the commas that are in no inner braces.
fn split(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, char) in text.char_indices() {
        match char {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// A path made whole, if it is one of the crate: `super::b` in `a::c` is `a::b`. `children` are the modules that may be
/// named without a beginning.
fn whole(path: &[String], module: &[String], children: &BTreeSet<String>) -> Option<Path> {
    let mut whole = module.to_vec();
    let mut rest = path;
    match rest.first().map(String::as_str) {
        Some("crate" | "$crate" | "gut_skin_check") => {
            whole.clear();
            rest = &rest[1..];
        }
        Some("self") => rest = &rest[1..],
        Some("super") => {
            while rest.first().is_some_and(|first| first == "super") {
                whole.pop()?;
                rest = &rest[1..];
            }
        }
        Some(first) if children.contains(first) => {}
        _ => return None,
    }
    whole.extend(rest.iter().cloned());
    Some(whole)
}

/// Paths in the code that begin like this and are in no `use`.
fn inline(code: &str, beginning: &str) -> Vec<Path> {
    let part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let mut found = Vec::new();
    for (at, _) in code.match_indices(beginning) {
        if code[..at].ends_with(|c: char| part(c) || c == '$') && !beginning.starts_with('$') {
            continue;
        }
        // `pub(in crate::app)` says who may use a thing; it uses nothing.
        if code[..at].ends_with("pub(in ") {
            continue;
        }
        let end = code[at + 1..].find(|c| !part(c));
        let text = &code[at..end.map_or(code.len(), |end| at + 1 + end)];
        // What is in braces is read by `tree`.
        if !text.ends_with("::") {
            found.push(text.split("::").map(str::to_owned).collect());
        }
    }
    found
}

fn read(name: &str, text: &str, modules: &BTreeSet<Path>) -> File {
    let code = code(text);
    let module = module(name);
    let children = modules
        .iter()
        .filter(|path| path.len() == module.len() + 1 && path.starts_with(&module));
    let children: BTreeSet<String> = children.map(|path| path.last().unwrap().clone()).collect();
    let mut file = File {
        name: name.to_owned(),
        module: module.clone(),
        paths: Vec::new(),
        passed_on: BTreeMap::new(),
    };
    for (at, _) in code.match_indices("use ") {
        let line = code[..at].rsplit('\n').next().unwrap().trim();
        let passes_on = line == "pub" || line.starts_with("pub(") && line.ends_with(')');
        if !(line.is_empty() || passes_on) {
            continue;
        }
        let end = code[at..].find(';').unwrap();
        for (path, name) in tree(&code[at + "use ".len()..at + end]) {
            let Some(path) = whole(&path, &module, &children) else {
                continue;
            };
            if passes_on {
                file.passed_on.insert(name, path);
            } else {
                file.paths.push(path);
            }
        }
    }
    for beginning in ["crate::", "$crate::", "super::", "self::"] {
        for path in inline(&code, beginning) {
            file.paths.extend(whole(&path, &module, &children));
        }
    }
    file
}

/// The file that a path leads to, through what modules pass on.
fn target(path: &[String], files: &BTreeMap<Path, File>, depth: usize) -> Option<String> {
    assert!(depth < 20, "names are passed on in circles: {path:?}");
    let end = (0..=path.len())
        .rev()
        .find(|end| files.contains_key(&path[..*end]))?;
    let file = &files[&path[..end]];
    match path.get(end).and_then(|name| file.passed_on.get(name)) {
        Some(from) => target(from, files, depth + 1),
        None => Some(file.name.clone()),
    }
}

/// Which file uses which.
fn graph(sources: &[(String, String)]) -> BTreeMap<String, BTreeSet<String>> {
    // The program is above everything and nothing can use it.
    let library = sources.iter().filter(|(name, _)| name != "main.rs");
    let modules: BTreeSet<Path> = library.clone().map(|(name, _)| module(name)).collect();
    let files: BTreeMap<Path, File> = library
        .map(|(name, text)| (module(name), read(name, text, &modules)))
        .collect();
    let mut graph = BTreeMap::new();
    for file in files.values() {
        let paths = file.paths.iter().chain(file.passed_on.values());
        let used = paths.filter_map(|path| target(path, &files, 0));
        let used: BTreeSet<String> = used.filter(|used| *used != file.name).collect();
        graph.insert(file.name.clone(), used);
        assert_eq!(file.module, module(&file.name));
    }
    graph
}

/// The shortest way from a file back to itself.
fn circle(start: &str, graph: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(at) = queue.pop_front() {
        for next in &graph[at] {
            if next == start {
                let mut way = vec![start.to_owned()];
                let mut back = at;
                while back != start {
                    way.push(back.to_owned());
                    back = came_from[back];
                }
                way.push(start.to_owned());
                way.reverse();
                return Some(way);
            }
            if !came_from.contains_key(next.as_str()) {
                came_from.insert(next, at);
                queue.push_back(next);
            }
        }
    }
    None
}

/// The circles, each once, as `a.rs -> b.rs -> a.rs`.
fn circles(graph: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut seen: BTreeSet<BTreeSet<String>> = BTreeSet::new();
    let mut found = Vec::new();
    for start in graph.keys() {
        if let Some(way) = circle(start, graph)
            && seen.insert(way.iter().cloned().collect())
        {
            found.push(way.join(" -> "));
        }
    }
    found
}

#[test]
fn no_file_is_used_by_what_it_uses() {
    let mut graph = graph(&sources());
    for (file, uses) in NOT_YET {
        let known = graph.get_mut(*file).is_some_and(|used| used.remove(*uses));
        assert!(
            known,
            "{file} does not use {uses} any more: delete it from NOT_YET"
        );
    }
    let found = circles(&graph);
    assert!(
        found.is_empty(),
        "files that use each other:\n  {}",
        found.join("\n  ")
    );
}

#[test]
fn the_uses_that_are_not_removed_yet_close_circles() {
    let whole = graph(&sources());
    for mark in NOT_YET {
        let mut graph = whole.clone();
        for (file, uses) in NOT_YET.iter().filter(|other| *other != mark) {
            graph.get_mut(*file).unwrap().remove(*uses);
        }
        let (file, uses) = mark;
        assert!(
            !circles(&graph).is_empty(),
            "{file} may use {uses}: delete it from NOT_YET"
        );
    }
}

#[test]
fn circles_are_seen() {
    let source = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let sources = [
        source("lib.rs", "pub mod a;\npub mod b;\npub mod c;"),
        source("a/mod.rs", "mod inner;\npub use inner::Thing;"),
        source(
            "a/inner.rs",
            "use crate::{b::{self, Other}, c};\npub struct Thing;",
        ),
        source("b.rs", "fn f() -> crate::c::X { loop {} } // crate::a"),
        source("c.rs", "use super::a::Thing as Named;\npub struct X;"),
        source("d.rs", "use std::fmt;\nuse crate::a;"),
    ];
    let graph = graph(&sources);
    let uses = |file: &str| graph[file].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(uses("a/inner.rs"), ["b.rs", "c.rs"]);
    assert_eq!(uses("b.rs"), ["c.rs"]);
    assert_eq!(
        uses("c.rs"),
        ["a/inner.rs"],
        "through what a/mod.rs passes on"
    );
    assert_eq!(uses("d.rs"), ["a/mod.rs"]);
    assert_eq!(
        circles(&graph),
        [
            "a/inner.rs -> c.rs -> a/inner.rs",
            "b.rs -> c.rs -> a/inner.rs -> b.rs"
        ]
    );
}
