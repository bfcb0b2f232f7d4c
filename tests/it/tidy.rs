//! The house keeps its order: arrows, rooms, headers and sizes. ARCHITECTURE.md gives the reasons.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// What each layer may use of the crate. Deeper rooms come before the layer that they are in.
const ARROWS: &[(&str, &[&str])] = &[
    ("packed.rs", &["packed"]),
    ("late.rs", &[]),
    ("domain/", &["domain", "packed"]),
    ("settings/", &["settings", "domain"]),
    ("content/", &["content", "domain", "packed"]),
    ("app/", &["app", "domain", "settings"]),
    (
        "assess/",
        &["assess", "content", "domain", "report", "settings"],
    ),
    ("report/", &["report", "content", "domain", "settings"]),
    ("formats/fhir/", &["formats", "content", "domain"]),
    ("formats/", &["formats", "report", "content"]),
    (
        "review/",
        &["review", "report", "content", "domain", "settings"],
    ),
    (
        "storage/local.rs",
        &["storage", "domain", "platform", "settings"],
    ),
    (
        "storage/",
        &["storage", "app", "domain", "late", "settings"],
    ),
    ("embed/", &["embed", "domain"]),
    ("platform/", &["platform", "domain", "embed"]),
    (
        "ui/root",
        &[
            "ui", "app", "content", "domain", "embed", "formats", "late", "platform", "report",
            "settings", "storage",
        ],
    ),
    (
        "ui/",
        &[
            "ui", "app", "content", "domain", "embed", "formats", "late", "report", "settings",
        ],
    ),
    ("lib.rs", &[]),
    ("main.rs", &["embed", "platform", "settings", "ui"]),
];

/// Crates that are used in one room only.
const CRATES: &[(&str, &[&str])] = &[
    ("web_sys", &["platform/", "ui/root", "main.rs"]),
    ("js_sys", &["platform/"]),
    ("wasm_bindgen", &["platform/", "main.rs"]),
    ("wasm_bindgen_futures", &["platform/"]),
    ("wasm_split_helpers", &["late.rs", "ui/root"]),
    ("gloo_storage", &["storage/local.rs"]),
    ("serde", &["assess/", "storage/"]),
    ("serde_json", &["assess/", "storage/"]),
    ("yew", &["ui/", "main.rs"]),
];

/// Values of attributes that look like prose.
const NO_PROSE: &[&str] = &["noopener noreferrer"];

/// Longest file, in lines; the files of words may be longer.
const LONGEST: usize = 400;

/// Whether a file may be longer: the table of questions, and the words of a language, which has a folder (`text` is the
/// shape of all).
fn has_words(name: &str) -> bool {
    if name == "domain/questions.rs" {
        return true;
    }
    let path = name.strip_prefix("content/");
    let folder = path.and_then(|path| path.split_once('/'));
    folder.is_some_and(|(folder, _)| folder != "text")
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(
                name.as_str(),
                "node_modules" | "target" | ".git" | "dist" | ".tools"
            ) {
                files(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
}

/// Every source file under `src` by its path there, with its text.
pub(crate) fn sources() -> Vec<(String, String)> {
    let src = root().join("src");
    let mut found = Vec::new();
    files(&src, &[".rs"], &mut found);
    assert!(found.len() > 30, "the sources were not found");
    let named = found.into_iter().map(|path| {
        let name = path
            .strip_prefix(&src)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        (name, fs::read_to_string(path).unwrap())
    });
    named.collect()
}

/// The code without its comments.
pub(crate) fn code(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let comment = line.find("//").filter(|at| !line[..*at].ends_with(':'));
        &line[..comment.unwrap_or(line.len())]
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The names that follow a path's beginning: `crate::` in `use crate::{app::X, domain}` gives both.
fn followers(code: &str, beginning: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        let rest = text.trim_start();
        rest.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let mut found = Vec::new();
    for (at, _) in code.match_indices(beginning) {
        let rest = &code[at + beginning.len()..];
        match rest.strip_prefix('{') {
            None => found.push(name(rest)),
            Some(group) => {
                let mut depth = 1;
                let mut part = String::new();
                for c in group.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    if depth == 0 || (depth == 1 && c == ',') {
                        found.push(name(&part));
                        part.clear();
                    } else {
                        part.push(c);
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

fn room<'a, T>(name: &str, rooms: &'a [(&str, T)]) -> Option<&'a T> {
    rooms
        .iter()
        .find(|(prefix, _)| name.starts_with(prefix))
        .map(|(_, value)| value)
}

/// The string literals of the code that are no attribute of the language.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in code
        .lines()
        .filter(|line| !line.trim_start().starts_with("#["))
    {
        let parts: Vec<&str> = line.split('"').collect();
        found.extend(
            parts
                .iter()
                .skip(1)
                .step_by(2)
                .map(|text| (*text).to_owned()),
        );
    }
    found
}

#[test]
fn arrows_run_only_from_later_to_earlier() {
    let mut broken = Vec::new();
    for (name, text) in sources() {
        let allowed = room(&name, ARROWS).unwrap_or_else(|| panic!("{name} is in no room"));
        for used in followers(&code(&text), "crate::") {
            if !allowed.contains(&used.as_str()) {
                broken.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn each_crate_stays_in_its_room() {
    let mut broken = Vec::new();
    for (name, text) in sources() {
        let code = code(&text);
        for (krate, rooms) in CRATES {
            let used = [format!("{krate}::"), format!("use {krate};")];
            let uses = used.iter().any(|used| {
                code.match_indices(used.as_str()).any(|(at, _)| {
                    !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
                })
            });
            if uses && !rooms.iter().any(|room| name.starts_with(room)) {
                broken.push(format!("{name} uses {krate}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn no_words_and_no_inline_styles_stand_in_the_views() {
    let mut broken = Vec::new();
    for (name, text) in sources()
        .into_iter()
        .filter(|(name, _)| name.starts_with("ui/"))
    {
        let code = code(&text);
        if code.contains("style=") {
            broken.push(format!(
                "{name} has an inline style, which strict policies block"
            ));
        }
        for literal in literals(&code) {
            let words: Vec<&str> = literal.split_whitespace().collect();
            let prose = |word: &&str| {
                word.len() > 1
                    && word
                        .chars()
                        .all(|c| c.is_alphabetic() || ".,?!'".contains(c))
            };
            let classes = words.iter().all(|word| word.starts_with("gsc-"));
            if NO_PROSE.contains(&literal.as_str()) {
                continue;
            }
            if words.len() > 1 && !classes && words.iter().filter(|word| prose(word)).count() > 1 {
                broken.push(format!("{name} says \"{literal}\""));
            }
        }
    }
    assert!(broken.is_empty(), "words belong into content: {broken:#?}");
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    let mut broken = Vec::new();
    for (name, text) in sources() {
        if !text.starts_with("//! ") {
            broken.push(format!("{name} has no header"));
        }
        let lines = text.lines().count();
        if lines > LONGEST && !has_words(&name) {
            broken.push(format!("{name} has {lines} lines"));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn rules_count_in_whole_numbers() {
    for (name, text) in sources() {
        // Storage names floats to refuse them, the browser's clock counts in them.
        let pure = ["domain/", "settings/", "content/", "app/"]
            .iter()
            .any(|room| name.starts_with(room));
        let code = code(&text);
        let floats = ["f32", "f64"].iter().any(|float| {
            let word = |c: char| c.is_alphanumeric() || c == '_';
            code.match_indices(float).any(|(at, found)| {
                !code[..at].ends_with(word) && !code[at + found.len()..].starts_with(word)
            })
        });
        assert!(!(pure && floats), "{name} uses floating point");
    }
}

#[test]
fn no_file_names_a_machine_or_a_registry() {
    let mut found = Vec::new();
    let endings = [
        ".rs", ".toml", ".md", ".html", ".js", ".ts", ".css", ".json", "run",
    ];
    files(&root(), &endings, &mut found);
    // Put together here, so that this file does not name them either.
    let forbidden = [
        ["/", "work/"].concat(),
        ["/", "home/"].concat(),
        ["/", "root/"].concat(),
        ["registry", ".npmjs"].concat(),
        ["static.", "crates.io"].concat(),
        ["index.", "crates.io"].concat(),
    ];
    for path in found {
        let text = fs::read_to_string(&path).unwrap_or_default();
        for word in &forbidden {
            assert!(
                !text.contains(word.as_str()),
                "{} names {word}",
                path.display()
            );
        }
    }
}

#[test]
fn the_tidy_test_can_see() {
    assert_eq!(
        followers("use crate::{app::{A, B}, domain};", "crate::"),
        ["app", "domain"]
    );
    assert_eq!(followers("x(crate::content::EN)", "crate::"), ["content"]);
    assert_eq!(code("a // b\nc"), "a \nc");
    assert_eq!(literals("f(\"one two\", \"three\")"), ["one two", "three"]);
}
