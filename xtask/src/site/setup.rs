//! The pages for site owners: setup.html, which makes the snippet, and the guide of docs/embedding.md as a page.

use super::{
    fill::fill,
    head::Shipped,
    policy,
    scripts::{GUIDE, Scripts},
    styles,
};
use anyhow::{Context, Result, ensure};
use gut_skin_check::{
    content::language,
    domain::{
        QuestionId,
        questions::{Choice, Country},
    },
    embed::contract,
};
use pulldown_cmark::{Options, Parser, html};
use std::{fs, path::Path};

/// Where the guide has the digest of the loader.
const INTEGRITY: &str = "gsc:integrity";

/// Writes both pages. `ship` names a file by its content.
pub fn write(
    source: &Path,
    dist: &Path,
    scripts: &Scripts,
    ship: &dyn Fn(&str, &str) -> Result<Shipped>,
) -> Result<()> {
    let folder = source.join("web/setup");
    let read = |path: &Path| {
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
    };
    let write = |name: &str, text: &str| {
        fs::write(dist.join(name), text).with_context(|| format!("cannot write {name}"))
    };
    let sheet =
        styles::minified(&read(&folder.join("setup.css"))?).context("setup.css is not right")?;
    // No digest: read from a disk, as the guide often is, it would not be taken then.
    let sheet = ship("css", &sheet)?.url;
    let script = ship("js", &scripts.setup)?;
    let page = fill(
        "web/setup/page.html",
        &read(&folder.join("page.html"))?,
        &[
            ("element", contract::ELEMENT),
            ("title", language().ui.app.title),
            ("guide", GUIDE),
            ("sheet", &sheet),
            ("script", &script.url),
            ("integrity", &script.integrity),
            ("loader", contract::LOADER),
            ("booking", language().ui.result.booking_none),
            ("countries", &countries()),
        ],
    )?;
    write("setup.html", &page)?;

    let text = read(&source.join("docs/embedding.md"))?;
    let text = pinned(&text, &scripts.loader)?;
    write(GUIDE, &guide(&text, &sheet))
}

/// The guide with the digest of the loader that it lies beside.
fn pinned(text: &str, loader: &str) -> Result<String> {
    let found = text.matches(INTEGRITY).count();
    ensure!(
        found == 1,
        "docs/embedding.md has `{INTEGRITY}` {found} times, not once"
    );
    Ok(text.replace(INTEGRITY, &policy::integrity(loader.as_bytes())))
}

/// The choices of the country question.
fn countries() -> String {
    let option = |country: &Country| {
        let words = language().option(QuestionId::Country, Some(country.index()));
        format!(r#"<option value="{}">{words}</option>"#, country.key())
    };
    Country::ALL.iter().map(option).collect()
}

/// The guide as a page with a style sheet. Links between its parts are those of the text itself.
fn guide(text: &str, sheet: &str) -> String {
    let mut body = String::new();
    html::push_html(&mut body, Parser::new_ext(text, Options::ENABLE_TABLES));
    let title = text
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("# ");
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="darkreader-lock">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{sheet}">
</head>
<body class="text">
<main>
{body}</main>
</body>
</html>
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_keeps_its_places_and_tables() {
        let page = guide(
            "# Title\n\n<a id=\"csp\"></a>\n**x**\n\n| a |\n|---|\n| `b` |\n",
            "./a.css",
        );
        for part in [
            "<title>Title</title>",
            "<a id=\"csp\"></a>",
            "<td><code>b</code></td>",
            "href=\"./a.css\"",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
    }

    #[test]
    fn the_guide_has_the_digest_of_the_loader() -> Result<()> {
        let guide = pinned("on the line: `integrity=\"gsc:integrity\"`", "go()")?;
        let wanted = policy::integrity(b"go()");
        assert_eq!(guide, format!("on the line: `integrity=\"{wanted}\"`"));
        assert!(pinned("nowhere", "go()").is_err());
        Ok(())
    }

    #[test]
    fn every_country_can_be_chosen() {
        assert_eq!(countries().matches("<option ").count(), Country::ALL.len());
        let first = language().option(QuestionId::Country, Some(0));
        assert!(countries().starts_with(&format!(r#"<option value="us">{first}</option>"#)));
    }
}
