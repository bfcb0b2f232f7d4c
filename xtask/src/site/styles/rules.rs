//! Rules for the style sheets: touch, small screens, the reader's settings, direction, a file for each class.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use super::reader::{Declaration, Rule, all_rules, rules, split_at};

fn root() -> PathBuf {
    crate::root().expect("the project")
}

#[test]
fn nothing_depends_on_hovering() {
    let hovers = all_rules()
        .iter()
        .filter(|rule| rule.selector.contains(":hover"));
    let mut count = 0;
    for rule in hovers {
        count += 1;
        // A finger leaves :hover behind after a tap; and what only hovering shows, a finger never sees.
        assert!(rule.is_inside("(hover: hover)"), "{rule:?}");
        for property in ["display", "visibility", "opacity", "content"] {
            assert_eq!(rule.values(property).next(), None, "{rule:?}");
        }
    }
    assert!(count > 0, "a mouse has nothing to go by");
}

#[test]
fn a_double_tap_does_not_zoom_and_pinching_does() {
    let app = all_rules().iter().find(|rule| {
        rule.selector == ".gsc-app" && rule.values("touch-action").any(|it| it == "manipulation")
    });
    assert!(app.is_some(), "the app root lets a double tap zoom");
    for rule in all_rules() {
        for value in rule.values("touch-action") {
            assert_eq!(value, "manipulation", "{rule:?}");
        }
    }
    let index = root().join("index.html");
    let index = fs::read_to_string(index).expect("index.html");
    for trap in ["user-scalable", "maximum-scale", "minimum-scale"] {
        assert!(!index.contains(trap), "{trap} keeps a reader from zooming");
    }
}

#[test]
fn either_way_of_holding_a_phone_will_do() {
    for rule in all_rules() {
        assert!(!rule.is_inside("orientation"), "{rule:?}");
    }
}

#[test]
fn what_moves_does_so_only_where_motion_is_welcome() {
    let mut count = 0;
    for rule in all_rules() {
        for property in ["transition", "animation", "scroll-behavior"] {
            for value in rule.values(property).filter(|value| *value != "none") {
                count += 1;
                let welcome = rule.is_inside("(prefers-reduced-motion: no-preference)");
                assert!(welcome, "{value}: {rule:?}");
                for time in milliseconds(value) {
                    assert!(time < 200, "{time} ms: {rule:?}");
                }
            }
        }
    }
    assert!(count > 0, "nothing moves, and this test sees nothing");
}

/// The times in a value.
fn milliseconds(value: &str) -> Vec<u32> {
    let words = value.split([' ', ',', '(', ')']);
    let times = words.filter_map(|word| {
        let (number, factor) = match (word.strip_suffix("ms"), word.strip_suffix('s')) {
            (Some(number), _) => (number, 1.0),
            (None, number) => (number?, 1000.0),
        };
        let time = number.parse::<f32>().ok()? * factor;
        // The parser has no longer times than minutes.
        Some(time.round() as u32)
    });
    times.collect()
}

/// Where a text is cut for room, and where all of it can be read.
const CUT: &[(&str, &str)] = &[(
    ".gsc-share-doctor .gsc-bullets > li",
    "the doctor card, next on the page",
)];

#[test]
fn no_text_is_cut_to_a_number_of_lines() {
    // Larger text, other spacing and other languages need the room that they need.
    for rule in all_rules() {
        let known = CUT.iter().any(|(selector, _)| *selector == rule.selector);
        for property in [
            "text-overflow",
            "-webkit-line-clamp",
            "line-clamp",
            "max-height",
        ] {
            let cut = rule.values(property).next();
            assert!(cut.is_none() || known, "{property}: {rule:?}");
        }
    }
}

/// Properties whose value names four sides: top, right, bottom, left.
const FOUR_SIDES: &[&str] = &[
    "margin",
    "padding",
    "inset",
    "border-width",
    "border-style",
    "border-color",
    "scroll-margin",
    "scroll-padding",
];
/// Properties that move or turn.
const MOVES: &[&str] = &["transform", "translate", "rotate"];
/// Properties whose values begin with an offset to the right.
const SHADOWS: &[&str] = &["box-shadow", "text-shadow", "--gsc-shadow"];

/// Properties whose values begin with a place between left and right.
const PLACES: &[&str] = &["transform-origin", "background-position", "object-position"];

/// What a declaration takes for granted about left and right, if anything.
fn sided(Declaration { property, value }: &Declaration) -> Option<&'static str> {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        words.map(str::to_owned).collect()
    };
    let names_a_side = |text: &str| words(text).iter().any(|it| it == "left" || it == "right");
    // A cutout of the screen is on its side whatever the language.
    let cutouts = ["env(safe-area-inset-left)", "env(safe-area-inset-right)"];
    let beside = cutouts
        .iter()
        .fold(value.clone(), |value, it| value.replace(it, ""));
    let mirrored = |value: &str| {
        let swapped = value.replace("left", "\0").replace("right", "left");
        swapped.replace('\0', "right")
    };
    let name = property.as_str();
    if name == "direction" || name == "unicode-bidi" {
        return Some("the direction is that of the language");
    }
    if names_a_side(name) || names_a_side(&beside) {
        return Some("it names a side");
    }
    if FOUR_SIDES.contains(&name)
        && let [_, right, _, left] = split_at(value, ' ')[..]
        && mirrored(right) != left
    {
        return Some("its sides differ");
    }
    if name == "border-radius" {
        for part in split_at(value, '/') {
            // Top left, top right, bottom right, bottom left; what is missing is that of the opposite corner.
            let even = match split_at(part, ' ')[..] {
                [_] => true,
                [a, b] => a == b,
                [a, b, c] => a == b && b == c,
                [a, b, c, d] => a == b && c == d,
                _ => false,
            };
            if !even {
                return Some("its corners differ");
            }
        }
    }
    if MOVES.contains(&name) && value != "none" {
        return Some("it moves or turns the same way in every language");
    }
    let in_the_middle = ["50%", "center", "top", "bottom"];
    if PLACES.contains(&name) && !in_the_middle.iter().any(|place| value.starts_with(place)) {
        return Some("its place is counted from the left");
    }
    let offset = |shadow: &str| {
        let lengths = split_at(shadow, ' ');
        let first = lengths.into_iter().find(|word| *word != "inset");
        !matches!(first, Some("0" | "none") | None) && !shadow.starts_with("var(")
    };
    if SHADOWS.contains(&name) && split_at(value, ',').into_iter().any(offset) {
        return Some("its shadow falls to a side");
    }
    None
}

/// What a selector is about: its last part.
fn subject(selector: &str) -> &str {
    selector.rsplit(' ').next().unwrap_or_default()
}

/// The subjects that are mirrored as a whole where words run from right to left.
fn mirrored_whole(rules: &[Rule]) -> BTreeSet<&str> {
    let mirror = |rule: &&Rule| {
        rule.selector.contains("[dir=\"rtl\"]") && rule.values("scale").any(|it| it == "-1 1")
    };
    let selectors = rules
        .iter()
        .filter(mirror)
        .map(|rule| split_at(&rule.selector, ','));
    selectors.flatten().map(subject).collect()
}

/// Everything in these rules that takes something for granted about left and right.
fn all_sided(rules: &[Rule]) -> Vec<String> {
    let mirrored = mirrored_whole(rules);
    let mut found = Vec::new();
    for rule in rules {
        let selectors = split_at(&rule.selector, ',');
        let drawn = selectors
            .into_iter()
            .all(|it| mirrored.contains(subject(it)));
        for declaration in &rule.declarations {
            // A drawing that is mirrored as a whole has sides.
            let property = declaration.property.as_str();
            let own = drawn && (MOVES.contains(&property) || property == "border-width");
            if let Some(why) = sided(declaration).filter(|_| !own) {
                found.push(format!(
                    "{}: {}: {declaration:?}: {why}",
                    rule.file, rule.selector
                ));
            }
        }
    }
    found
}

#[test]
fn nothing_assumes_that_words_run_from_left_to_right() {
    assert_eq!(all_sided(all_rules()), [""; 0]);
    // The mark of a disclosure, and the progress.
    let mirrored = mirrored_whole(all_rules());
    assert_eq!(mirrored, BTreeSet::from(["summary:before", "svg"]));
}

#[test]
fn what_names_a_side_is_seen() {
    let check = |css: &str| all_sided(&rules("x.css", &["a{", css, "}"].concat())).len();
    for css in [
        "margin-left: 1em",
        "right: 0",
        "border-right-width: 1px",
        "border-top-left-radius: 1px",
        "text-align: left",
        "float: right",
        "direction: ltr",
        "padding: 0 1em 0 2em",
        "padding: 0 var(--a) 0 var(--b)",
        "inset: 0 auto auto 0",
        "border-width: 0 1px 0 0",
        "border-radius: 1em 0",
        "border-radius: 1em 0 0 1em",
        "background: linear-gradient(to right, #fff, #000)",
        "transform-origin: left top",
        "background-position: 10% 0",
        "transform: translateX(1em)",
        "transform: rotate(45deg)",
        "box-shadow: 1px 0 red",
        "box-shadow: 0 0 red, inset 2px 0 var(--a)",
    ] {
        assert_eq!(check(css), 1, "{css}");
    }
    for css in [
        "margin-inline-start: 1em",
        "inset-inline-end: 0",
        "text-align: start",
        "float: inline-start",
        "padding: 0 1em",
        "padding: 0 max(1em, env(safe-area-inset-right)) 0 max(1em, env(safe-area-inset-left))",
        "margin: auto calc(-1 * var(--a)) 0",
        "border-radius: 1em 1em 0 0",
        "box-shadow: inset 0 0 0 1px var(--a), 0 -1px red",
        "box-shadow: var(--gsc-shadow)",
        "transform-origin: center top",
    ] {
        assert_eq!(check(css), 0, "{css}");
    }
    let mirror = "b::before{transform:rotate(45deg);margin-left:0}[dir=rtl] b::before{scale:-1 1}";
    assert_eq!(all_sided(&rules("x.css", mirror)).len(), 1);
}

/// The names of classes in a selector.
fn classes(selector: &str) -> BTreeSet<&str> {
    let parts = selector.split('.').skip(1);
    let name = |part: &'_ str| part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    parts
        .map(|part| name(part).map_or(part, |end| &part[..end]))
        .collect()
}

#[test]
fn a_class_is_styled_in_the_file_of_its_part() {
    let mut files: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    // Files of what adapts to a screen or a reader name classes of many parts, each inside a condition.
    for rule in all_rules().iter().filter(|rule| rule.around.is_empty()) {
        for selector in split_at(&rule.selector, ',') {
            // The class itself, whatever it is in and whatever is in it.
            let alone = selector
                .strip_prefix('.')
                .filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
            if let Some(name) = alone.filter(|_| rule.file.contains('/')) {
                files.entry(name).or_default().insert(&rule.file);
            }
        }
    }
    assert!(files.len() > 60, "only {} classes were found", files.len());
    files.retain(|_, files| files.len() > 1);
    assert!(files.is_empty(), "in more than one file: {files:#?}");
}

#[test]
fn every_class_of_the_sheets_is_used() {
    let root = root();
    let mut sources = fs::read_to_string(root.join("index.html")).expect("index.html");
    let mut folders = vec![root.join("src"), root.join("web")];
    folders.retain(|folder| folder.is_dir());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                sources += &fs::read_to_string(path).expect("a source");
            }
        }
    }
    let words = sources.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let used: BTreeSet<&str> = words.collect();
    for rule in all_rules() {
        for class in classes(&rule.selector) {
            assert!(used.contains(class), "{}: no view has .{class}", rule.file);
        }
    }
}

#[test]
fn this_test_can_see() {
    assert_eq!(milliseconds("color 120ms, transforms .5s ease"), [120, 500]);
    let found = classes(".gsc-a > .gsc-b:not(.gsc-c)::before");
    assert_eq!(found, BTreeSet::from(["gsc-a", "gsc-b", "gsc-c"]));
}
