//! `cargo xtask gallery`: every fixture of `tests/fixtures/`, rendered by the real views with the real style sheet,
//! on one page to look at. For people and for the tests; nothing of it is shipped.

use super::fixtures::pages::{self, Page};
use crate::site::finish::{DESCRIPTION, DIRECTION, HEAD, LANG, TITLE, without_trunk};
use crate::site::{drawings, styles};
use anyhow::{Context, Result};
use gut_skin_check::content::pseudo::PSEUDO;
use gut_skin_check::content::{EN, Text};
use gut_skin_check::settings::config::Theme;
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The overview.
const OVERVIEW: &str = include_str!("gallery.html");
/// Gives a language.
type Language = fn() -> &'static Text;

/// A folder for each theme that a practice can ask for, and one for the pseudo-language.
const FOLDERS: [(&str, Theme, Language); 4] = [
    ("auto", Theme::Auto, english),
    ("light", Theme::Light, english),
    ("dark", Theme::Dark, english),
    ("pseudo", Theme::Auto, pseudo),
];

fn english() -> &'static Text {
    &EN
}

fn pseudo() -> &'static Text {
    &PSEUDO
}

/// Writes the gallery and prints its path.
pub fn command(folder: Option<PathBuf>) -> Result<()> {
    let root = crate::root()?;
    let folder = folder.unwrap_or_else(|| root.join("target/gallery"));
    write(&root, &folder)?;
    println!("{}", folder.join("index.html").display());
    Ok(())
}

/// Writes `index.html`, `list.json`, `styles.css`, and a page for each fixture in each folder.
pub fn write(root: &Path, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let index = fs::read_to_string(root.join("index.html")).context("cannot read index.html")?;
    let frame = Frame::of(&index, &drawings::bundle(&root.join("styles/drawings"))?)?;
    let mut list = Vec::new();
    for (name, theme, text) in FOLDERS {
        fs::create_dir_all(folder.join(name))?;
        let pages = pages::pages(text(), theme);
        for page in &pages {
            let file = folder.join(name).join(format!("{}.html", page.name));
            fs::write(file, frame.around(&page.html, text()))?;
        }
        list = pages;
    }
    fs::write(
        folder.join("styles.css"),
        styles::bundle(&root.join("styles"))?,
    )?;
    let entry = |page: &Page| json!({ "name": page.name, "screen": page.screen });
    let list = serde_json::Value::Array(list.iter().map(entry).collect()).to_string();
    fs::write(folder.join("list.json"), &list)?;
    fs::write(
        folder.join("index.html"),
        OVERVIEW.replace("{{list}}", &list),
    )?;
    Ok(())
}

/// The parts of `index.html` around the check.
struct Frame {
    before: String,
    after: String,
}

impl Frame {
    fn of(index: &str, sprite: &str) -> Result<Self> {
        for part in [LANG, DIRECTION, TITLE, DESCRIPTION] {
            anyhow::ensure!(index.contains(part), "index.html does not hold {part}");
        }
        // What the start script adds on a page of its own.
        let index = index.replacen("<html ", r#"<html class="gsc-alone" "#, 1);
        let (head, body) = index
            .split_once("</head>")
            .context("index.html has no </head>")?;
        let head = without_trunk(head).replace(HEAD, "");
        let at = body.find("<main").context("index.html has no <main>")?;
        let end = body
            .get(at..)
            .and_then(|rest| rest.find('>'))
            .context("<main does not end")?;
        let body = body.get(..=at + end).unwrap_or_default();
        let styles = r#"<link rel="stylesheet" href="../styles.css">"#;
        let before = [&head, styles, "\n</head>", body, "\n<div>"].concat();
        Ok(Self {
            before,
            after: ["</div>\n", sprite, "\n</main>\n</body>\n</html>\n"].concat(),
        })
    }

    fn around(&self, html: &str, text: &Text) -> String {
        let before = [
            (LANG, text.lang),
            (DIRECTION, text.direction.key()),
            (TITLE, text.ui.app.title),
            (DESCRIPTION, text.description),
        ]
        .iter()
        .fold(self.before.clone(), |page, (part, words)| {
            page.replace(part, words)
        });
        [&before, html, &self.after].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fixture_has_a_page_in_every_theme() -> Result<()> {
        let folder = tempfile::tempdir()?;
        write(&crate::root()?, folder.path())?;
        let read = |name: &str| fs::read_to_string(folder.path().join(name));
        let list: serde_json::Value = serde_json::from_str(&read("list.json")?)?;
        let names: Vec<&str> = list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|page| page["name"].as_str())
            .collect();
        assert!(
            names.contains(&"start") && names.contains(&"ask-s1") && names.contains(&"fallback")
        );
        for (theme, ..) in FOLDERS {
            for name in &names {
                let page = read(&format!("{theme}/{name}.html"))?;
                assert!(
                    page.contains("<main id=\"gut-skin-check\"")
                        && page.contains("class=\"gsc-app\""),
                    "{name}"
                );
                assert!(
                    !page.contains("data-trunk") && !page.contains("<!-- gsc:"),
                    "{name}"
                );
            }
        }
        assert!(read("styles.css")?.contains(".gsc-app"));
        assert!(read("index.html")?.contains("\"result-doctor\""));
        Ok(())
    }
}
