//! What the head of index.html loads, and the policy that allows nothing else.

use super::policy;
use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};

/// The files that the page loads.
pub struct Files {
    /// The module that wasm-bindgen wrote.
    pub glue: Shipped,
    /// The app.
    pub wasm: Shipped,
    /// The part of the app that arrives after the first screen.
    pub late: Shipped,
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

impl Shipped {
    /// Its name, without the folder.
    pub fn name(&self, base: &str) -> &str {
        self.url.strip_prefix(base).unwrap_or(&self.url)
    }
}

/// The head's own lines. The policy comes first, because it holds only for what follows it; then what each module must hash
/// to, before any is loaded. The styles are inline: a file of their own would hold up the first paint by a way to the server
/// and back. The wasm has no preload link: the script asks for it in the same moment, and Chromium warns about a preload
/// with `integrity` at every load.
pub fn head(files: &Files, modules: &[Shipped], styles: &str, script: &str) -> Result<String> {
    ensure!(!styles.contains("</"), "styles/ would end its own <style>");
    ensure!(
        !script.contains("</"),
        "web/boot/start.ts would end its own <script>"
    );
    let modules = modules.iter().chain([&files.glue]);
    let digests: Map<String, Value> = modules
        .map(|module| (module.url.clone(), json!(module.integrity)))
        .collect();
    let digests = json!({ "integrity": digests }).to_string();
    Ok([
        format!(
            r#"<meta http-equiv="Content-Security-Policy" content="{}">"#,
            policy::content(&[&digests, script], &[styles])
        ),
        format!(r#"<script type="importmap">{digests}</script>"#),
        format!(
            r#"<link rel="modulepreload" href="{}" integrity="{}">"#,
            files.glue.url, files.glue.integrity
        ),
        format!("<script>{script}</script>"),
        format!("<style>{styles}</style>"),
    ]
    .join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(url: &str, integrity: &str) -> Shipped {
        Shipped {
            url: url.to_owned(),
            integrity: integrity.to_owned(),
        }
    }

    fn files() -> Files {
        Files {
            glue: file("./a.js", "sha384-G"),
            wasm: file("./a.wasm", "sha384-W"),
            late: file("./b.wasm", "sha384-L"),
            drawings: file("./d.json", "sha384-D"),
        }
    }

    #[test]
    fn everything_inline_is_allowed_and_nothing_else() -> Result<()> {
        let head = head(
            &files(),
            &[file("./h.js", "sha384-H")],
            "p{color:red}",
            "go()",
        )?;
        let digests = r#"{"integrity":{"./a.js":"sha384-G","./h.js":"sha384-H"}}"#;
        let policy = policy::content(&[digests, "go()"], &["p{color:red}"]);
        assert!(head.contains(&format!(r#"<script type="importmap">{digests}</script>"#)));
        assert!(head.starts_with(&format!(
            r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#
        )));
        assert!(head.contains("<script>go()</script>"));
        assert!(head.contains("<style>p{color:red}</style>"));
        assert!(head.contains(r#"<link rel="modulepreload" href="./a.js" integrity="sha384-G">"#));
        Ok(())
    }

    #[test]
    fn nothing_inline_ends_its_own_element() {
        assert!(head(&files(), &[], "p{}</style>", "go()").is_err());
        assert!(head(&files(), &[], "p{}", "go(\"</script>\")").is_err());
    }
}
