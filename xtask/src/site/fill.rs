//! Pages with `{{names}}` in them, for what only the build knows.

use anyhow::{Context, Result, ensure};

/// The text with every name replaced by its value. A name without a value is an error, and so is a value that no name asks
/// for. Values are not searched for names.
pub fn fill(title: &str, text: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut unused: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
    let mut parts = text.split("{{");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part
            .split_once("}}")
            .with_context(|| format!("{title} has a {{{{ that does not end"))?;
        let value = values.iter().find(|(known, _)| *known == name);
        let Some((_, value)) = value else {
            anyhow::bail!("{title} has a {{{{{name}}}}} that nothing fills");
        };
        unused.retain(|left| *left != name);
        filled += value;
        filled += rest;
    }
    ensure!(
        unused.is_empty(),
        "{title} does not use {}",
        unused.join(", ")
    );
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_filled() -> Result<()> {
        let values = [("a", "{{b}}"), ("b", "2")];
        assert_eq!(fill("x", "{{a}}-{{b}}-{{b}}.", &values)?, "{{b}}-2-2.");
        Ok(())
    }

    #[test]
    fn a_missing_or_unused_value_is_an_error_that_names_it() {
        let error = |text: &str, values: &[(&str, &str)]| {
            fill("page.html", text, values).map_err(|error| error.to_string())
        };
        let text = "page.html has a {{b}} that nothing fills";
        assert_eq!(error("{{a}}{{b}}", &[("a", "")]), Err(text.to_owned()));
        let text = "page.html does not use b, c";
        let values = [("a", ""), ("b", ""), ("c", "")];
        assert_eq!(error("{{a}}", &values), Err(text.to_owned()));
    }
}
