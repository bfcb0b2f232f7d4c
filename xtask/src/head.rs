//! What the head of index.html loads, and the policy that allows nothing else.

use crate::policy;
use anyhow::{Result, ensure};

/// The files that the page loads.
pub struct Files {
    /// The module that wasm-bindgen wrote.
    pub glue: Shipped,
    /// The app.
    pub wasm: Shipped,
    /// The style sheet.
    pub styles: Shipped,
    /// The drawings.
    pub drawings: Shipped,
}

/// A file in dist/.
pub struct Shipped {
    /// Relative to index.html, or as Trunk's `public_url` says.
    pub url: String,
    /// Its digest.
    pub integrity: String,
}

/// The head's own lines. The policy comes first, because it holds only for what follows it; the script comes before
/// the style sheet, because a style sheet holds up the scripts behind it. The wasm has no preload link: the script
/// asks for it in the same moment, and Chromium warns about a preload with `integrity` at every load.
pub fn head(files: &Files, script: &str) -> Result<String> {
    let Files {
        glue,
        wasm,
        styles,
        drawings,
    } = files;
    let values = [
        ("glue", &glue.url),
        ("wasm", &wasm.url),
        ("integrity", &wasm.integrity),
        ("drawings", &drawings.url),
    ];
    let script = start_script(script, &values)?;
    Ok([
        format!(
            r#"<meta http-equiv="Content-Security-Policy" content="{}">"#,
            policy::content(&[&script])
        ),
        format!(
            r#"<link rel="modulepreload" href="{}" integrity="{}">"#,
            glue.url, glue.integrity
        ),
        format!("<script>{script}</script>"),
        format!(r#"<link rel="stylesheet" href="{}">"#, styles.url),
    ]
    .join("\n"))
}

/// start.js without its comments and indents, with the names filled in.
fn start_script(source: &str, values: &[(&str, &String)]) -> Result<String> {
    let kept = source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"));
    let mut script = kept.collect::<Vec<_>>().join("\n");
    for (name, value) in values {
        let hole = format!("{{{{{name}}}}}");
        ensure!(script.contains(&hole), "src/embed/start.js has no {hole}");
        script = script.replace(&hole, value);
    }
    ensure!(
        !script.contains("{{"),
        "src/embed/start.js has a {{{{...}}}} that nobody fills in"
    );
    ensure!(
        !script.contains("</"),
        "src/embed/start.js would end its own <script>"
    );
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_script_without_its_holes_is_an_error() {
        let name = "x".to_owned();
        assert!(start_script("go()", &[("glue", &name)]).is_err());
        assert!(start_script("go(\"{{glue}}\", \"{{other}}\")", &[("glue", &name)]).is_err());
    }
}
