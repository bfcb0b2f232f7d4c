//! Contrast, computed from the style sheet's own values: every text on every ground it stands on has 7:1, every
//! edge that tells where a control is 3:1, in both themes and with any accent color that a practice sets.
#![allow(
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "WCAG defines contrast with fractions, and a test stops at what it did not expect"
)]

use std::collections::BTreeMap;

use gut_skin_check::domain::config::Color;
use gut_skin_check::embed::accent::{css, darkened, lightened};
use proptest::prelude::*;

use crate::styles::sheets;

const TOKENS: &str = include_str!("../../styles/tokens.css");

/// The sheets that take their colors from the tokens. White and black of the print sheet are none of ours.
fn colored() -> impl Iterator<Item = (String, String)> {
    let own = |(file, _): &(String, String)| !matches!(file.as_str(), "tokens.css" | "print.css");
    sheets().into_iter().filter(own)
}
/// What is read, or seen as an edge; on which grounds; the least contrast.
const PAIRS: &[(&str, &[&str], f64)] = &[
    (
        "ink",
        &[
            "ground",
            "card",
            "sand",
            "tint",
            "urgent-tint",
            "today-tint",
        ],
        7.0,
    ),
    ("soft", &["ground", "card", "tint"], 7.0),
    (
        "accent",
        &[
            "ground",
            "card",
            "tint",
            "sand",
            "urgent-tint",
            "today-tint",
        ],
        7.0,
    ),
    ("on-accent", &["accent"], 7.0),
    ("urgent-ink", &["ground", "urgent-tint"], 7.0),
    ("today-ink", &["ground", "today-tint"], 7.0),
    ("on-stop", &["urgent", "today"], 7.0),
    ("edge", &["ground", "card"], 3.0),
];

type Values = BTreeMap<String, String>;

/// Every custom property with its value; the last block of a name wins, as the cascade says.
fn declared(css: &str) -> Values {
    let mut found = Values::new();
    let mut rest = css.to_owned();
    while let Some(start) = rest.find("/*") {
        let end = rest[start..].find("*/").expect("comments end") + start + 2;
        rest.replace_range(start..end, "");
    }
    for statement in rest.split([';', '{', '}']) {
        if let Some((name, value)) = statement.split_once(':')
            && let Some(name) = name.trim().strip_prefix("--gsc-")
        {
            found.insert(name.to_owned(), value.trim().to_owned());
        }
    }
    found
}

/// One theme: the colors of `tokens.css` as they are with `light` or `dark` switched on.
struct Theme {
    values: Values,
    light: bool,
}

impl Theme {
    fn new(light: bool, brand: Option<Color>) -> Self {
        let mut values = declared(TOKENS);
        if let Some(color) = brand {
            values.insert("brand".to_owned(), css(color));
            values.insert("brand-light".to_owned(), css(darkened(color)));
            values.insert("brand-dark".to_owned(), css(lightened(color)));
        }
        Self { values, light }
    }

    fn color(&self, name: &str) -> [f64; 3] {
        let value = self.values.get(name);
        self.parse(value.unwrap_or_else(|| panic!("--gsc-{name} is not declared")))
    }

    fn parse(&self, value: &str) -> [f64; 3] {
        let value = value.trim();
        if let Some(digits) = value.strip_prefix('#') {
            let digits: Vec<char> = digits.chars().collect();
            let each = digits.len() / 3;
            return [0, 1, 2].map(|part| {
                let pair = [digits[part * each], digits[part * each + each - 1]];
                let text: String = pair.iter().collect();
                f64::from(u8::from_str_radix(&text, 16).expect("a color"))
            });
        }
        if let Some(parts) = inside(value, "rgb") {
            let parts: Vec<f64> = parts
                .split(',')
                .map(|part| part.parse().expect("a part"))
                .collect();
            return [parts[0], parts[1], parts[2]];
        }
        if let Some(mixed) = inside(value, "color-mix") {
            let [space, first, second] = split(mixed)[..] else {
                panic!("{value} mixes two colors");
            };
            assert_eq!(space, "in srgb");
            let (color, share) = first.rsplit_once(' ').expect("a share");
            let share: f64 = share.trim_end_matches('%').parse().expect("a share");
            let (first, second) = (self.parse(color), self.parse(second));
            return [0, 1, 2]
                .map(|part| (first[part] * share + second[part] * (100.0 - share)) / 100.0);
        }
        // `var(--gsc-light, a) var(--gsc-dark, b)`: the one that is switched on.
        for each in split_words(value) {
            let parts = split(inside(each, "var").unwrap_or_else(|| panic!("{value} is a color")));
            let name = parts[0].strip_prefix("--gsc-").expect("one of ours");
            match (name, parts.get(1)) {
                ("light", Some(color)) if self.light => return self.parse(color),
                ("dark", Some(color)) if !self.light => return self.parse(color),
                ("light" | "dark", _) => {}
                (name, fallback) => match (self.values.get(name), fallback) {
                    (Some(known), _) => return self.parse(known),
                    (None, Some(color)) => return self.parse(color),
                    (None, None) => panic!("--gsc-{name} is not declared"),
                },
            }
        }
        panic!("{value} has no color for this theme")
    }

    fn contrast(&self, text: &str, ground: &str) -> f64 {
        contrast(self.color(text), self.color(ground))
    }
}

/// What stands between the brackets of a function.
fn inside<'a>(value: &'a str, function: &str) -> Option<&'a str> {
    value
        .strip_prefix(function)?
        .strip_prefix('(')?
        .strip_suffix(')')
}

/// Splits at a sign outside of brackets.
fn split_at(value: &str, sign: char) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, c) in value.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            c if c == sign && depth == 0 => {
                found.push(value[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    found.push(value[from..].trim());
    found
}

fn split(value: &str) -> Vec<&str> {
    split_at(value, ',')
}

fn split_words(value: &str) -> Vec<&str> {
    split_at(value, ' ')
}

/// Relative luminance as WCAG 2 defines it.
fn luminance(color: [f64; 3]) -> f64 {
    let [red, green, blue] = color.map(|part| {
        let part = part / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Every pair that is too weak.
fn weak(theme: &Theme) -> Vec<String> {
    let mut found = Vec::new();
    for (text, grounds, least) in PAIRS {
        for ground in *grounds {
            let contrast = theme.contrast(text, ground);
            if contrast < *least {
                let name = if theme.light { "light" } else { "dark" };
                found.push(format!(
                    "{name}: {text} on {ground} has {contrast:.2}, not {least}"
                ));
            }
        }
    }
    found
}

#[test]
fn every_text_can_be_read_and_every_edge_seen_in_both_themes() {
    for light in [true, false] {
        assert_eq!(weak(&Theme::new(light, None)), Vec::<String>::new());
    }
}

#[test]
fn every_color_of_the_sheets_is_one_of_the_pairs() {
    // What text is drawn in. Colors of the system are none of ours.
    for (file, css) in colored() {
        for line in css.lines().map(str::trim) {
            let color = line
                .strip_prefix("color: ")
                .or_else(|| line.strip_prefix("background: "));
            let Some(name) = color.and_then(|color| color.strip_prefix("var(--gsc-")) else {
                continue;
            };
            let name = name.trim_end_matches(");");
            // The stop screens choose among three sets.
            let known = PAIRS
                .iter()
                .any(|(text, grounds, _)| *text == name || grounds.contains(&name));
            let local = ["stop", "on", "stop-ink", "stop-tint", "line"].contains(&name);
            assert!(
                known || local,
                "{file}: {line}: nobody computes its contrast"
            );
        }
    }
}

#[test]
fn colors_stand_in_the_tokens_alone() {
    for (file, css) in colored() {
        for line in css.lines() {
            let literal = line.contains('#') && !line.contains("#gsc-static");
            assert!(!literal && !line.contains("rgb("), "{file}: {line}");
        }
    }
}

#[test]
fn an_accent_that_is_dark_or_light_enough_stays_as_it_is() {
    assert_eq!(darkened([13, 79, 78]), [13, 79, 78]);
    assert_eq!(lightened([255, 255, 255]), [255, 255, 255]);
    assert_eq!(darkened([0, 0, 0]), [0, 0, 0]);
}

/// How often a color is changed until it is taken.
fn steps(from: Color, to: Color, step: fn(u8) -> u8) -> usize {
    let mut color = from;
    for taken in 0..100 {
        if color == to {
            return taken;
        }
        color = color.map(step);
    }
    panic!("{from:?} never becomes {to:?} in steps");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_accent_ends_where_it_can_be_read(color in any::<Color>()) {
        for light in [true, false] {
            prop_assert_eq!(weak(&Theme::new(light, Some(color))), Vec::<String>::new());
        }
        let darker = steps(color, darkened(color), |part| part - part.div_ceil(16));
        let lighter = steps(color, lightened(color), |part| part + (255 - part).div_ceil(8));
        prop_assert!(darker <= 21 && lighter <= 13, "{} {}", darker, lighter);
    }
}

#[test]
fn the_hardest_accents_end_where_they_can_be_read() {
    let edges = [0, 1, 127, 128, 254, 255];
    for red in edges {
        for green in edges {
            for blue in edges {
                for light in [true, false] {
                    let theme = Theme::new(light, Some([red, green, blue]));
                    assert_eq!(weak(&theme), Vec::<String>::new(), "{red} {green} {blue}");
                }
            }
        }
    }
}

#[test]
fn the_test_computes_what_wcag_says() {
    assert!((contrast([0.0; 3], [255.0; 3]) - 21.0).abs() < 1e-9);
    // #767676 is the lightest gray that white has 4.5:1 with.
    let gray = contrast([118.0; 3], [255.0; 3]);
    assert!((4.5..4.6).contains(&gray), "{gray}");
    let theme = Theme {
        values: declared(
            "a{--gsc-x: var(--gsc-light, #fff) var(--gsc-dark, #000);/* --gsc-x: 1; */}",
        ),
        light: false,
    };
    assert_eq!(theme.color("x"), [0.0; 3]);
    assert_eq!(
        theme.parse("color-mix(in srgb, #000 25%, #fff)"),
        [191.25; 3]
    );
}
