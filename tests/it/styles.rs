//! What the style sheets may not do to a finger, a small screen or a reader's own settings.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use std::fs;
use std::path::Path;

/// A rule of a style sheet.
#[derive(Debug)]
struct Rule {
    /// The rules around it, outermost first: `@media print`.
    around: Vec<String>,
    selector: String,
    declarations: String,
}

impl Rule {
    fn is_inside(&self, condition: &str) -> bool {
        self.around.iter().any(|outer| outer.contains(condition))
    }

    /// The values given to a property.
    fn values<'a>(&'a self, property: &'a str) -> impl Iterator<Item = &'a str> {
        let declarations = self.declarations.split(';');
        declarations.filter_map(move |declaration| {
            let (name, value) = declaration.split_once(':')?;
            (name.trim() == property).then(|| value.trim())
        })
    }
}

/// The rules of a style sheet, in order.
fn rules(css: &str) -> Vec<Rule> {
    let mut text = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").expect("a comment ends").1;
    }
    text.push_str(rest);

    let (mut found, mut around, mut part) = (Vec::new(), Vec::new(), String::new());
    for c in text.chars() {
        match c {
            '{' => around.push(std::mem::take(&mut part).trim().to_owned()),
            '}' => {
                let selector = around.pop().expect("a rule ends once");
                let declarations = std::mem::take(&mut part).trim().to_owned();
                if !declarations.is_empty() {
                    found.push(Rule {
                        around: around.clone(),
                        selector,
                        declarations,
                    });
                }
            }
            _ => part.push(c),
        }
    }
    assert!(around.is_empty(), "every rule ends");
    found
}

/// The text of every style sheet, by its path in `styles/`.
pub(crate) fn sheets() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let mut found = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "css") {
                let name = path.strip_prefix(&folder).unwrap().to_string_lossy();
                found.push((name.into_owned(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(found.len() > 20, "the style sheets were not found");
    found
}

fn all_rules() -> Vec<Rule> {
    sheets().iter().flat_map(|(_, css)| rules(css)).collect()
}

#[test]
fn nothing_depends_on_hovering() {
    let hovers = all_rules()
        .into_iter()
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
    let app = all_rules().into_iter().find(|rule| {
        rule.selector == ".gsc-app" && rule.values("touch-action").any(|it| it == "manipulation")
    });
    assert!(app.is_some(), "the app root lets a double tap zoom");
    for rule in all_rules() {
        for value in rule.values("touch-action") {
            assert_eq!(value, "manipulation", "{rule:?}");
        }
    }
    let index = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
    let index = fs::read_to_string(index).unwrap();
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

/// The times in a value; a time in seconds is too long in any case.
fn milliseconds(value: &str) -> Vec<u32> {
    let words = value.split([' ', ',', '(', ')']);
    let times = words.filter_map(|word| {
        let number = word.strip_suffix("ms").or_else(|| word.strip_suffix('s'))?;
        number.parse::<f32>().ok()?;
        Some(if word.ends_with("ms") {
            number.parse().unwrap_or(0)
        } else {
            1000
        })
    });
    times.collect()
}

/// Where a text is cut for room, and where the whole of it stands.
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

#[test]
fn this_test_can_see() {
    let css =
        "/* a { } */ @media (hover: hover) { .x:hover, .y { color: red; display: none } } .z{}";
    let rules = rules(css);
    assert_eq!(rules.len(), 1);
    assert_eq!(rules[0].around, ["@media (hover: hover)"]);
    assert_eq!(rules[0].selector, ".x:hover, .y");
    assert_eq!(rules[0].values("display").collect::<Vec<_>>(), ["none"]);
    assert_eq!(
        milliseconds("color 120ms, transforms .5s ease"),
        [120, 1000]
    );
}
