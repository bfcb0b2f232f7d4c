//! One minified style sheet out of `styles/`: one request, and an error in a style sheet is an error of the build.
//! The modules are tests: what the sheets may not do to a reader, and the contrast of their colors.

#[cfg(test)]
mod contrast;
#[cfg(test)]
mod reader;
#[cfg(test)]
mod rules;
mod themes;

use anyhow::{Context, Result, anyhow, ensure};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The files in the order in which they override each other. A file that is missing here is an error of the build.
const FILES: [&str; 36] = [
    "tokens.css",
    "base.css",
    "parts/frame.css",
    "parts/stack.css",
    "parts/text.css",
    "parts/heading.css",
    "parts/drawing.css",
    "parts/button.css",
    "parts/button_bar.css",
    "parts/hide.css",
    "parts/option.css",
    "parts/tile.css",
    "parts/hover.css",
    "parts/disclosure.css",
    "parts/card.css",
    "parts/chart.css",
    "parts/rich_text.css",
    "parts/notice.css",
    "parts/wait.css",
    "parts/narrow.css",
    "parts/forced_colors.css",
    "screens/start.css",
    "screens/question.css",
    "screens/age.css",
    "screens/grid.css",
    "screens/narrow.css",
    "screens/stop.css",
    "screens/core_done.css",
    "screens/review.css",
    "screens/share_card.css",
    "screens/result.css",
    "screens/log.css",
    "screens/empty.css",
    "screens/fallback.css",
    "screens/wide.css",
    "print.css",
];

/// All of `styles/`, minified.
pub fn bundle(folder: &Path) -> Result<String> {
    bundled(folder, &FILES)
}

fn bundled(folder: &Path, files: &[&str]) -> Result<String> {
    let mut all = String::new();
    for name in files {
        let path = folder.join(name);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        // Each alone, so that the error names its file.
        minified(&text).with_context(|| format!("{} is not right", path.display()))?;
        all.push_str(&text);
    }
    for path in sheets(folder)? {
        let name = path.strip_prefix(folder)?;
        ensure!(
            files.iter().any(|known| name == Path::new(known)),
            "{} has no place in the order of xtask/src/site/styles/mod.rs",
            path.display()
        );
    }
    minified(&all)
}

/// Every style sheet in a folder and in the folders inside it.
fn sheets(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sheets(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "css") {
            found.push(path);
        }
    }
    Ok(found)
}

/// One sheet, minified.
pub fn minified(css: &str) -> Result<String> {
    let mut sheet =
        StyleSheet::parse(css, ParserOptions::default()).map_err(|error| anyhow!("{error}"))?;
    themes::write_out(&mut sheet.rules)?;
    // No targets: nothing is rewritten for older browsers.
    sheet
        .minify(MinifyOptions::default())
        .map_err(|error| anyhow!("{error}"))?;
    let options = PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    };
    let code = sheet
        .to_css(options)
        .map_err(|error| anyhow!("{error}"))?
        .code;
    ensure!(
        !code.contains("light-dark("),
        "only a custom property can be `light-dark()`, and nothing beside it"
    );
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    const THREE: [&str; 3] = ["tokens.css", "parts/x.css", "print.css"];

    fn folder() -> Result<tempfile::TempDir> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("parts"))?;
        for (number, name) in THREE.iter().enumerate() {
            fs::write(
                folder.path().join(name),
                format!("/* {name} */\n.gsc-{number} {{ order: {number}; }}\n"),
            )?;
        }
        Ok(folder)
    }

    #[test]
    fn keeps_the_order_and_drops_comments() -> Result<()> {
        let wanted = ".gsc-0{order:0}.gsc-1{order:1}.gsc-2{order:2}";
        assert_eq!(bundled(folder()?.path(), &THREE)?, wanted);
        Ok(())
    }

    #[test]
    fn names_the_file_that_is_missing_or_wrong() -> Result<()> {
        let folder = folder()?;
        let error = || match bundled(folder.path(), &THREE) {
            Ok(css) => css,
            Err(error) => format!("{error:#}"),
        };
        fs::write(
            folder.path().join("parts/x.css"),
            ".gsc { color: red; } } .x {}",
        )?;
        assert!(error().contains("parts/x.css is not right: "));
        fs::write(folder.path().join("parts/x.css"), "")?;
        fs::remove_file(folder.path().join("print.css"))?;
        assert!(error().contains("print.css"));
        Ok(())
    }

    #[test]
    fn a_file_without_a_place_in_the_order_is_an_error() -> Result<()> {
        let folder = folder()?;
        fs::write(folder.path().join("parts/new.css"), ".x{}")?;
        let error = bundled(folder.path(), &THREE).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("new.css has no place in the order")));
        Ok(())
    }

    #[test]
    fn every_file_of_the_project_has_its_place() -> Result<()> {
        bundle(&crate::root()?.join("styles")).map(drop)
    }
}
