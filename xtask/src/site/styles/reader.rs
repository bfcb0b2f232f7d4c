//! The style sheets, read by the parser that also writes what is shipped.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use super::FILES;
use lightningcss::declaration::DeclarationBlock;
use lightningcss::properties::custom::{CustomProperty, CustomPropertyName};
use lightningcss::properties::{Property, custom::TokenList};
use lightningcss::rules::{CssRule, CssRuleList};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::traits::ToCss;

/// A declaration: a property and its value, written as the parser writes it.
#[derive(Clone, Debug)]
pub(super) struct Declaration {
    pub(super) property: String,
    pub(super) value: String,
}

/// A rule of a style sheet.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    /// The file, by its path in `styles/`.
    pub(super) file: String,
    /// The conditions around it, outermost first: `@media print`.
    pub(super) around: Vec<String>,
    pub(super) selector: String,
    pub(super) declarations: Vec<Declaration>,
}

impl Rule {
    pub(super) fn is_inside(&self, condition: &str) -> bool {
        self.around.iter().any(|outer| outer.contains(condition))
    }

    /// The values given to a property.
    pub(super) fn values(&self, property: &str) -> impl Iterator<Item = &str> {
        let found = self
            .declarations
            .iter()
            .filter(move |it| it.property == property);
        found.map(|declaration| declaration.value.as_str())
    }
}

/// Every rule of `styles/`.
pub(super) fn all_rules() -> &'static [Rule] {
    static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
        let folder = crate::root().expect("the project").join("styles");
        let files = FILES.iter().flat_map(|file| {
            let css = fs::read_to_string(folder.join(file)).expect("a style sheet");
            rules(file, &css)
        });
        files.collect()
    });
    &RULES
}

/// The rules of a style sheet, in order.
pub(super) fn rules(file: &str, css: &str) -> Vec<Rule> {
    let sheet = StyleSheet::parse(css, ParserOptions::default())
        .unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut found = Vec::new();
    collect(file, &sheet.rules, &[], &mut found);
    found
}

fn collect(file: &str, rules: &CssRuleList<'_>, around: &[String], found: &mut Vec<Rule>) {
    let made = |selector: String, around: &[String], block: &DeclarationBlock<'_>| Rule {
        file: file.to_owned(),
        around: around.to_vec(),
        selector,
        declarations: declarations(block),
    };
    for rule in &rules.0 {
        let (condition, inside) = match rule {
            CssRule::Style(rule) => {
                let selector = written(&rule.selectors);
                found.push(made(selector.clone(), around, &rule.declarations));
                (selector, &rule.rules)
            }
            CssRule::Media(rule) => (format!("@media {}", written(&rule.query)), &rule.rules),
            CssRule::Supports(rule) => (
                format!("@supports {}", written(&rule.condition)),
                &rule.rules,
            ),
            CssRule::Container(rule) => {
                let condition = rule.condition.as_ref().map(written).unwrap_or_default();
                (format!("@container {condition}"), &rule.rules)
            }
            CssRule::Keyframes(rule) => {
                let around = [around, &["@keyframes".to_owned()]].concat();
                for frame in &rule.keyframes {
                    found.push(made("frame".to_owned(), &around, &frame.declarations));
                }
                continue;
            }
            CssRule::Page(rule) => {
                let around = [around, &["@page".to_owned()]].concat();
                found.push(made("page".to_owned(), &around, &rule.declarations));
                continue;
            }
            other => panic!("{file}: the tests cannot read {other:?}"),
        };
        collect(file, inside, &[around, &[condition]].concat(), found);
    }
}

fn declarations(block: &DeclarationBlock<'_>) -> Vec<Declaration> {
    let each = block.iter().map(|(property, _)| Declaration {
        property: property.property_id().name().to_owned(),
        value: property
            .value_to_css_string(PrinterOptions::default())
            .expect("a value"),
    });
    each.collect()
}

fn written(part: &impl ToCss) -> String {
    part.to_css_string(PrinterOptions::default())
        .expect("a part of a rule")
}

/// The custom properties that a sheet declares outside of any condition; of two with a name the last one counts.
pub(super) fn custom_properties(css: &str) -> BTreeMap<String, TokenList<'_>> {
    let sheet =
        StyleSheet::parse(css, ParserOptions::default()).unwrap_or_else(|error| panic!("{error}"));
    let mut found = BTreeMap::new();
    for rule in sheet.rules.0 {
        let CssRule::Style(rule) = rule else { continue };
        for property in rule.declarations.declarations {
            if let Property::Custom(CustomProperty {
                name: CustomPropertyName::Custom(name),
                value,
            }) = property
            {
                found.insert(name.0.to_string(), value);
            }
        }
    }
    found
}

/// The parts of a value between signs outside of brackets.
pub(super) fn split_at(value: &str, sign: char) -> Vec<&str> {
    let mut depth = 0;
    let parts = value.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0 && c == sign
    });
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

#[test]
fn the_reader_can_see() {
    let css = "/* a { } */ @media (hover: hover) { .x:hover, .y { color: var(--z); display: none } } .z{}";
    let rules = rules("x.css", css);
    let [first, second] = &rules[..] else {
        panic!("{rules:?}");
    };
    assert_eq!(first.around, ["@media (hover: hover)"]);
    assert_eq!(first.selector, ".x:hover, .y");
    assert_eq!(first.values("display").collect::<Vec<_>>(), ["none"]);
    assert_eq!(first.values("color").collect::<Vec<_>>(), ["var(--z)"]);
    assert!(second.around.is_empty() && second.declarations.is_empty());
    assert_eq!(
        split_at("0 max(1px, 2px)  3px", ' '),
        ["0", "max(1px, 2px)", "3px"]
    );
}
