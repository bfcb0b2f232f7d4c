//! One sprite out of `styles/drawings/`: a `<symbol>` for each file, for views to `<use>`.

use anyhow::{Context, Result, bail, ensure};
use std::{fs, path::Path};

/// The beginning of each file, so that it can be viewed alone; in the check the style sheet sets the same.
const HEAD: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="#2a2420" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">"##;
const TAIL: &str = "</svg>";

/// Topics of questions that are drawn as the domain that they check.
const ALSO: &[(&str, &str)] = &[
    ("fibre_fluids", "fiber"),
    ("mealtime", "meals"),
    ("elimination", "tried"),
];

/// All of `styles/drawings/` as one hidden element.
pub fn bundle(folder: &Path) -> Result<String> {
    let mut files = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        files.push(entry?.path());
    }
    files.sort();
    ensure!(!files.is_empty(), "{} holds no drawings", folder.display());
    let mut sprite = String::from(
        r#"<svg xmlns="http://www.w3.org/2000/svg" display="none" aria-hidden="true">"#,
    );
    for path in files {
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let inside = inside(&text).with_context(|| format!("{} is not right", path.display()))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        sprite.push_str(&symbol(&name, &inside));
        for (_, other) in ALSO.iter().filter(|(drawn, _)| *drawn == name) {
            sprite.push_str(&symbol(other, &inside));
        }
    }
    sprite.push_str(TAIL);
    Ok(sprite)
}

fn symbol(name: &str, inside: &str) -> String {
    format!(r#"<symbol id="gsc-draw-{name}" viewBox="0 0 48 48">{inside}</symbol>"#)
}

/// The content between head and tail: paths alone, colored by the page. An id would be on a page twice, and a
/// script, a style or an address would be refused by its policy.
fn inside(text: &str) -> Result<String> {
    let inside = text
        .trim()
        .strip_prefix(HEAD)
        .and_then(|rest| rest.strip_suffix(TAIL))
        .with_context(|| format!("it should begin with `{HEAD}`"))?;
    let lines: Vec<&str> = inside
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    ensure!(!lines.is_empty(), "nothing is drawn");
    for line in &lines {
        if !line.starts_with("<path ") || !line.ends_with("/>") || line.matches('<').count() > 1 {
            bail!("`{line}` is not one path on a line");
        }
        for foreign in [" id=", " style=", " class=", "url(", "href", " on"] {
            ensure!(!line.contains(foreign), "`{line}` holds `{foreign}`");
        }
        let filled = line.split_once("fill=\"").map(|(_, rest)| rest);
        ensure!(
            filled.is_none_or(|color| color.starts_with("var(--gsc-")),
            "`{line}` has a color of its own"
        );
    }
    Ok(lines.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(inside: &str) -> String {
        format!("{HEAD}\n{inside}\n{TAIL}\n")
    }

    #[test]
    fn each_file_becomes_a_symbol_also_under_its_other_name() -> Result<()> {
        let folder = tempfile::tempdir()?;
        for name in ["g1", "mealtime"] {
            fs::write(
                folder.path().join(format!("{name}.svg")),
                drawn("<path d=\"M0 0h1\"/>"),
            )?;
        }
        let sprite = bundle(folder.path())?;
        for name in ["g1", "mealtime", "meals"] {
            let wanted = format!(
                "<symbol id=\"gsc-draw-{name}\" viewBox=\"0 0 48 48\"><path d=\"M0 0h1\"/></symbol>"
            );
            assert!(sprite.contains(&wanted), "{sprite}");
        }
        assert!(sprite.starts_with("<svg ") && sprite.contains("display=\"none\""));
        Ok(())
    }

    #[test]
    fn the_project_s_own_drawings_are_right() -> Result<()> {
        let sprite = bundle(&crate::root()?.join("styles/drawings"))?;
        for (drawn, other) in ALSO {
            assert!(sprite.contains(&format!("gsc-draw-{drawn}\"")), "{drawn}");
            assert!(sprite.contains(&format!("gsc-draw-{other}\"")), "{other}");
        }
        Ok(())
    }

    #[test]
    fn anything_but_paths_is_an_error_that_names_the_file() -> Result<()> {
        for wrong in [
            "",
            "<circle r=\"1\"/>",
            "<path d=\"M0 0\"/><script>",
            "<path id=\"a\" d=\"M0 0\"/>",
            "<path fill=\"red\" d=\"M0 0\"/>",
            "<path fill=\"url(#a)\" d=\"M0 0\"/>",
            "<path onclick=\"a()\" d=\"M0 0\"/>",
        ] {
            let folder = tempfile::tempdir()?;
            fs::write(folder.path().join("bad.svg"), drawn(wrong))?;
            let error = bundle(folder.path());
            assert!(
                error.is_err_and(|error| format!("{error:#}").contains("bad.svg")),
                "{wrong}"
            );
        }
        Ok(())
    }
}
