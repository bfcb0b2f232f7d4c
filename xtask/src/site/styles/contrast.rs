//! Contrast, computed from the values of the style sheet: text has 7:1 on every ground that it is used on, every edge of a
//! control 3:1, in both themes and with any accent color that a practice sets.
use std::collections::BTreeMap;
use std::sync::LazyLock;

use gut_skin_check::settings::accent::{darkened, lightened};
use gut_skin_check::settings::config::Color;
use lightningcss::properties::custom::{Token, TokenList, TokenOrValue, Variable};
use lightningcss::values::color::{CssColor, RGBA};

use super::reader::{Rule, all_rules, custom_properties};
use super::themes::both;

const TOKENS: &str = include_str!("../../../../styles/tokens.css");

/// The rules that take their colors from the tokens. White and black of the print sheet are none of ours.
fn colored() -> impl Iterator<Item = &'static Rule> {
    let own = |rule: &&Rule| !matches!(rule.file.as_str(), "tokens.css" | "print.css");
    all_rules().iter().filter(own)
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
    ("hue-blue", &["ground", "card"], 3.0),
    ("hue-green", &["ground", "card"], 3.0),
    ("hue-yellow", &["ground", "card"], 3.0),
    ("hue-orange", &["ground", "card"], 3.0),
    ("hue-pink", &["ground", "card"], 3.0),
    ("hue-purple", &["ground", "card"], 3.0),
];

type Values<'a> = BTreeMap<String, TokenList<'a>>;

/// One theme: the colors of `tokens.css` as one of both has them.
struct Theme<'a> {
    values: Values<'a>,
    light: bool,
}

impl Theme<'_> {
    fn new(light: bool, brand: Option<Color>) -> Self {
        static VALUES: LazyLock<Values<'static>> = LazyLock::new(|| custom_properties(TOKENS));
        let mut values = VALUES.clone();
        if let Some(color) = brand {
            for (name, [red, green, blue]) in [
                ("--gsc-brand", color),
                ("--gsc-brand-light", darkened(color)),
                ("--gsc-brand-dark", lightened(color)),
            ] {
                let color = CssColor::RGBA(RGBA::new(red, green, blue, 1.0));
                values.insert(name.to_owned(), TokenList(vec![TokenOrValue::Color(color)]));
            }
        }
        Self { values, light }
    }

    fn color(&self, name: &str) -> [f64; 3] {
        let value = self.values.get(&["--gsc-", name].concat());
        self.resolved(
            &value
                .unwrap_or_else(|| panic!("--gsc-{name} is not declared"))
                .0,
        )
    }

    /// The color that a value comes to; of `light-dark(a, b)` that of the theme.
    fn resolved(&self, value: &[TokenOrValue<'_>]) -> [f64; 3] {
        if let Some([light, dark]) = both(&TokenList(value.to_vec())) {
            return self.resolved(&if self.light { light } else { dark }.0);
        }
        for part in value {
            match part {
                TokenOrValue::Color(CssColor::RGBA(color)) => {
                    assert_eq!(color.alpha, 255, "{value:?} lets the ground through");
                    return [color.red, color.green, color.blue].map(f64::from);
                }
                TokenOrValue::Function(function) if function.name.0 == "color-mix" => {
                    return self.mixed(&function.arguments.0);
                }
                TokenOrValue::Var(Variable { name, fallback }) => {
                    let name: &str = &name.ident.0;
                    let known = self.values.get(name).or(fallback.as_ref());
                    let known = known.unwrap_or_else(|| panic!("{name} is not declared"));
                    return self.resolved(&known.0);
                }
                TokenOrValue::Token(Token::WhiteSpace(_)) => {}
                other => panic!("{other:?} is no color"),
            }
        }
        panic!("{value:?} has no color")
    }

    /// `color-mix(in srgb, a 11%, b)`.
    fn mixed(&self, arguments: &[TokenOrValue<'_>]) -> [f64; 3] {
        let comma = |part: &TokenOrValue<'_>| *part == TokenOrValue::Token(Token::Comma);
        let parts: Vec<_> = arguments.split(comma).collect();
        let [space, first, second] = parts[..] else {
            panic!("{arguments:?} mixes two colors");
        };
        let words = space.iter().filter_map(|word| match word {
            TokenOrValue::Token(Token::Ident(word)) => Some(word.as_ref()),
            _ => None,
        });
        assert_eq!(words.collect::<Vec<&str>>(), ["in", "srgb"]);
        let share = first.iter().find_map(|part| match part {
            TokenOrValue::Token(Token::Percentage { int_value, .. }) => *int_value,
            _ => None,
        });
        let share = f64::from(share.expect("a whole share"));
        let (first, second) = (self.resolved(first), self.resolved(second));
        [0, 1, 2].map(|part| (first[part] * share + second[part] * (100.0 - share)) / 100.0)
    }

    fn contrast(&self, text: &str, ground: &str) -> f64 {
        contrast(self.color(text), self.color(ground))
    }
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
fn weak(theme: &Theme<'_>) -> Vec<String> {
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
    for rule in colored() {
        for value in ["color", "background"]
            .iter()
            .flat_map(|it| rule.values(it))
        {
            let Some(name) = value.strip_prefix("var(--gsc-") else {
                continue;
            };
            let name = name.trim_end_matches(')');
            // The stop screens choose among three sets.
            let known = PAIRS
                .iter()
                .any(|(text, grounds, _)| *text == name || grounds.contains(&name));
            let local = ["stop", "on", "stop-ink", "stop-tint", "line"].contains(&name);
            assert!(
                known || local,
                "{}: {}: {value}: its contrast is not computed",
                rule.file,
                rule.selector
            );
        }
    }
}

#[test]
fn colors_stand_in_the_tokens_alone() {
    for rule in colored() {
        for declaration in &rule.declarations {
            // The parser writes every color but those of the system in this form; this one is `transparent`.
            let value = declaration.value.replace("#0000", "");
            let literal = value.contains('#') || value.contains("rgb");
            assert!(
                !literal,
                "{}: {}: {declaration:?}",
                rule.file, rule.selector
            );
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

#[test]
fn any_accent_ends_where_it_can_be_read() {
    // A color in every cell of a grid over all of them.
    let parts = || (0..=255).step_by(15);
    for red in parts() {
        for green in parts() {
            for blue in parts() {
                let color = [red, green, blue];
                for light in [true, false] {
                    assert_eq!(weak(&Theme::new(light, Some(color))), [""; 0], "{color:?}");
                }
                let darker = steps(color, darkened(color), |part| part - part.div_ceil(16));
                let lighter = |part: u8| part + (255 - part).div_ceil(8);
                let lighter = steps(color, lightened(color), lighter);
                assert!(
                    darker <= 21 && lighter <= 13,
                    "{color:?}: {darker} {lighter}"
                );
            }
        }
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
        values: custom_properties(
            "a{--gsc-x: light-dark(#fff, #000);/* --gsc-x: 1; */
               --gsc-y: color-mix(in srgb, var(--gsc-x) 25%, #fff)}",
        ),
        light: false,
    };
    assert_eq!(theme.color("x"), [0.0; 3]);
    assert_eq!(theme.color("y"), [191.25; 3]);
}
