//! The two themes. A sheet writes a color once, as `light-dark(light, dark)` in a custom property; what is shipped has plain
//! values: the light one in its place, the dark one in every rule that says `color-scheme: dark`. So older phones, which lack
//! the function, have both themes, and so has an extension that recolors pages, which has to read each value to do so.

use anyhow::{Result, ensure};
use lightningcss::properties::Property;
use lightningcss::properties::custom::{
    CustomProperty, Token, TokenList, TokenOrValue, UnresolvedColor,
};
use lightningcss::properties::ui::ColorScheme;
use lightningcss::rules::{CssRule, CssRuleList};
use lightningcss::values::color::CssColor;

/// The light and the dark value, if that is what a value is.
pub(super) fn both<'i>(value: &TokenList<'i>) -> Option<[TokenList<'i>; 2]> {
    let plain = |color: &CssColor| TokenList(vec![TokenOrValue::Color(color.clone())]);
    let [part] = value.0.as_slice() else {
        return None;
    };
    match part {
        TokenOrValue::Color(CssColor::LightDark(light, dark)) => Some([plain(light), plain(dark)]),
        TokenOrValue::UnresolvedColor(UnresolvedColor::LightDark { light, dark }) => {
            Some([trimmed(light), trimmed(dark)])
        }
        _ => None,
    }
}

/// A value without the space after the comma.
fn trimmed<'i>(value: &TokenList<'i>) -> TokenList<'i> {
    let space =
        |part: &&TokenOrValue<'i>| matches!(part, TokenOrValue::Token(Token::WhiteSpace(_)));
    TokenList(value.0.iter().skip_while(space).cloned().collect())
}

/// Gives a sheet its plain values.
pub(super) fn write_out(rules: &mut CssRuleList<'_>) -> Result<()> {
    let mut dark = Vec::new();
    take_light(rules, &mut dark);
    let places = put_dark(rules, &dark);
    ensure!(
        dark.is_empty() || places > 0,
        "there are dark colors, but no rule says `color-scheme: dark`"
    );
    Ok(())
}

/// Leaves the light values where both are, and keeps the dark ones.
fn take_light<'i>(rules: &mut CssRuleList<'i>, dark: &mut Vec<Property<'i>>) {
    for rule in &mut rules.0 {
        match rule {
            CssRule::Style(rule) => {
                for property in &mut rule.declarations.declarations {
                    let Property::Custom(CustomProperty { name, value }) = property else {
                        continue;
                    };
                    if let Some([light, other]) = both(value) {
                        let name = name.clone();
                        *value = light;
                        dark.push(Property::Custom(CustomProperty { name, value: other }));
                    }
                }
            }
            CssRule::Media(rule) => take_light(&mut rule.rules, dark),
            _ => {}
        }
    }
}

/// Puts the dark values into the rules for the dark theme, and counts them.
fn put_dark<'i>(rules: &mut CssRuleList<'i>, dark: &[Property<'i>]) -> usize {
    let mut places = 0;
    for rule in &mut rules.0 {
        match rule {
            CssRule::Style(rule) => {
                let all = &mut rule.declarations.declarations;
                if all.contains(&Property::ColorScheme(ColorScheme::Dark)) {
                    all.extend_from_slice(dark);
                    places += 1;
                }
            }
            CssRule::Media(rule) => places += put_dark(&mut rule.rules, dark),
            _ => {}
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::super::minified;
    use anyhow::Result;

    #[test]
    fn each_theme_gets_plain_values() -> Result<()> {
        let css = "a{color-scheme:light;--x:light-dark(#fff, #000);--y:light-dark(var(--b, #eee), var(--c, #111));--z:1em}
            @media screen and (prefers-color-scheme: dark){a:not(.l){color-scheme:dark}}
            @media screen{.d{color-scheme:dark}}";
        let dark = "color-scheme:dark;--x:#000;--y:var(--c,#111)";
        let wanted = [
            "a{color-scheme:light;--x:#fff;--y:var(--b,#eee);--z:1em}",
            "@media screen and (prefers-color-scheme:dark){a:not(.l){",
            dark,
            "}}@media screen{.d{",
            dark,
            "}}",
        ];
        assert_eq!(minified(css)?, wanted.concat());
        Ok(())
    }

    #[test]
    fn a_dark_color_without_a_place_is_an_error() {
        for css in [
            "a{--x:light-dark(#fff,#000)}",
            // Only a whole value can be taken apart, and only that of a custom property.
            "a{color-scheme:dark;--x:1px solid light-dark(#fff,#000)}",
            "a{color-scheme:dark;color:light-dark(#fff,#000)}",
        ] {
            let error = minified(css).map(drop).map_err(|error| error.to_string());
            assert!(error.is_err(), "{css}");
        }
    }
}
