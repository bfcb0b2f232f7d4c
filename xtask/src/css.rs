//! One minified style sheet out of `styles/`: one request, and an error in a style sheet is an error of the build.

use anyhow::{Context, Result, anyhow};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use std::{fs, path::Path};

/// The files in the order in which they override each other.
const FILES: [&str; 5] = [
    "tokens.css",
    "base.css",
    "parts.css",
    "screens.css",
    "print.css",
];

/// All of `styles/`, minified.
pub fn bundle(folder: &Path) -> Result<String> {
    let mut all = String::new();
    for name in FILES {
        let path = folder.join(name);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        all.push_str(&minified(&text).with_context(|| format!("{} is not right", path.display()))?);
    }
    Ok(all)
}

/// One sheet, minified.
pub fn minified(css: &str) -> Result<String> {
    let mut sheet =
        StyleSheet::parse(css, ParserOptions::default()).map_err(|error| anyhow!("{error}"))?;
    // No targets: nothing is rewritten for older browsers, the sheets say themselves what they need.
    sheet
        .minify(MinifyOptions::default())
        .map_err(|error| anyhow!("{error}"))?;
    let options = PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    };
    Ok(sheet
        .to_css(options)
        .map_err(|error| anyhow!("{error}"))?
        .code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> Result<tempfile::TempDir> {
        let folder = tempfile::tempdir()?;
        for (number, name) in FILES.iter().enumerate() {
            fs::write(
                folder.path().join(name),
                format!("/* {name} */\n.gsc {{ order: {number}; }}\n"),
            )?;
        }
        Ok(folder)
    }

    #[test]
    fn keeps_the_order_and_drops_comments() -> Result<()> {
        let wanted = ".gsc{order:0}.gsc{order:1}.gsc{order:2}.gsc{order:3}.gsc{order:4}";
        assert_eq!(bundle(folder()?.path())?, wanted);
        Ok(())
    }

    #[test]
    fn names_the_file_that_is_missing_or_wrong() -> Result<()> {
        let folder = folder()?;
        fs::write(
            folder.path().join("parts.css"),
            ".gsc { color: red; } } .x {}",
        )?;
        let error = bundle(folder.path());
        assert!(
            error.is_err_and(|error| format!("{error:#}").contains("parts.css is not right: "))
        );
        fs::remove_file(folder.path().join("print.css"))?;
        fs::write(folder.path().join("parts.css"), "")?;
        assert!(
            bundle(folder.path()).is_err_and(|error| format!("{error:#}").contains("print.css"))
        );
        Ok(())
    }
}
