//! Puts the site together: the app in its two parts, the scripts, and index.html with the start screen and the checklist from the
//! library, the styles and the start script inline, and a policy that allows nothing else.

use super::{
    build, drawings, fhir,
    head::{Files, Shipped, head},
    installed, page, policy, reminders,
    scripts::{self, Parts},
    setup, split, styles, tree, worker,
};
use crate::tools::Tools;
use anyhow::{Context, Result, ensure};
use gut_skin_check::{content::language, embed::contract};
use std::{fs, path::Path};

/// Where the styles, the start script and the policy go.
pub const HEAD: &str = "<!-- gsc:head -->";
const START: &str = "<!-- gsc:start -->";
/// What depends on the language of the build.
pub const LANG: &str = "gsc:lang";
pub const DIRECTION: &str = "gsc:dir";
pub const TITLE: &str = "gsc:title";
pub const DESCRIPTION: &str = "gsc:description";
/// What the build is called, for whoever compares it with another.
const VERSION: &str = "gsc:version";
const QUESTION: &str = "<!-- gsc:question -->";
const FALLBACK: &str = "<!-- gsc:fallback -->";
/// The line by which Trunk knows what to build.
const TRUNK: &str = "data-trunk";
/// The folder of every file, as index.html names it: relative, so that the site works in any folder of any other.
const BASE: &str = "./";

/// Writes all of it into an empty folder.
pub fn site(tools: &Tools, dist: &Path) -> Result<()> {
    let source = &tools.root;
    super::contract::check(source)?;
    let html = without_trunk(&read(&source.join("index.html"))?);
    let styles = styles::bundle(&source.join("styles"))?;
    let drawings = tree::of(&drawings::bundle(&source.join("styles/drawings"))?)?.to_string();
    // The page has the styles inline; an element on somebody else's page takes them from the file.
    let sheet = ship(dist, "", "css", styles.as_bytes())?;
    let parts = split::split(tools, &build::program(tools)?, dist)?;
    let files = Files {
        glue: ship(dist, "", "js", &parts.glue)?,
        wasm: ship(dist, "", "wasm", &parts.app)?,
        late: ship(dist, "late-", "wasm", &parts.late)?,
        drawings: ship(dist, "", "json", drawings.as_bytes())?,
    };
    let scripts = scripts::scripts(
        &Parts {
            tools,
            base: BASE,
            files: &files,
            styles: &sheet,
        },
        &|kind, text| ship(dist, &format!("{kind}-"), "js", text.as_bytes()),
    )?;
    setup::write(source, dist, &scripts, &|ending, text| {
        ship(dist, "setup-", ending, text.as_bytes())
    })?;
    fhir::write(dist)?;
    let loader = dist.join(contract::LOADER);
    let reminders = reminders::write(dist)?;
    fs::write(&loader, &scripts.loader)
        .with_context(|| format!("cannot write {}", loader.display()))?;
    let types = "embed.d.ts";
    fs::copy(source.join("web").join(types), dist.join(types))
        .with_context(|| format!("cannot copy web/{types}"))?;
    let version = installed::version(dist)?;
    let text = language();
    let html = complete(
        &html,
        &[
            (LANG, text.lang, 1),
            (DIRECTION, text.direction.key(), 1),
            (TITLE, text.ui.app.title, 1),
            (DESCRIPTION, text.description, 1),
            (VERSION, &version, 1),
            (
                HEAD,
                &head(&files, &scripts.late, &styles, &scripts.start)?,
                1,
            ),
            (START, &page::start(), 1),
            (QUESTION, &page::question(), 1),
            (FALLBACK, &page::fallback(), 1),
        ],
    )?;
    let index = dist.join("index.html");
    fs::write(&index, html).with_context(|| format!("cannot write {}", index.display()))?;

    installed::write_version(dist, &version)?;
    let mut kept = installed::write(dist)?;
    kept.extend(reminders);
    let loaded = [&files.glue, &files.wasm, &files.late, &files.drawings];
    let loaded = loaded.into_iter().chain(&scripts.late);
    kept.extend(loaded.map(|file| file.name(BASE).to_owned()));
    worker::write(tools, dist, BASE, &kept)
}

/// The page as it is written in the project, without the line that only Trunk reads.
pub fn without_trunk(html: &str) -> String {
    let lines = html.lines().filter(|line| !line.contains(TRUNK));
    lines.map(|line| [line, "\n"].concat()).collect()
}

/// Writes a file under a name that changes whenever its content does, so that a browser may keep it for ever.
fn ship(dist: &Path, kind: &str, ending: &str, content: &[u8]) -> Result<Shipped> {
    let digest = policy::short_digest(content);
    let name = format!("gut-skin-check-{kind}{digest}.{ending}");
    fs::write(dist.join(&name), content).with_context(|| format!("cannot write {name}"))?;
    Ok(Shipped {
        url: format!("{BASE}{name}"),
        integrity: policy::integrity(content),
    })
}

/// Replaces each placeholder, which must occur the given number of times, and checks that the policy lets the page through.
fn complete(html: &str, parts: &[(&str, &str, usize)]) -> Result<String> {
    for (placeholder, _, wanted) in parts {
        let found = html.matches(placeholder).count();
        ensure!(
            found == *wanted,
            "index.html must hold `{placeholder}` {wanted} times, but holds it {found} times"
        );
    }
    let done = parts
        .iter()
        .fold(html.to_owned(), |html, (placeholder, text, _)| {
            html.replace(placeholder, text)
        });
    for (left, allowed) in [
        ("<!-- gsc:", 0),
        ("\"gsc:", 0),
        (TRUNK, 0),
        (" style=", 0),
        ("<style", 1),
        ("<script", 2),
    ] {
        let found = done.matches(left).count();
        ensure!(
            found == allowed,
            "the finished index.html holds `{left}` {found} times, not {allowed}"
        );
    }
    Ok(done)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<head><!-- gsc:head --></head>\
                        <div><!-- gsc:start --></div><!-- gsc:fallback -->";

    fn finished(html: &str) -> Result<String> {
        let file = |name: &str, integrity: &str| Shipped {
            url: format!("{BASE}{name}"),
            integrity: integrity.to_owned(),
        };
        let files = Files {
            glue: file("a.js", "sha384-G"),
            wasm: file("a_bg.wasm", "sha384-W"),
            late: file("a_bg.wasm", "sha384-W"),
            drawings: file("d.json", "sha384-D"),
        };
        let head = head(&files, &[], "p{}", "go()")?;
        complete(
            html,
            &[
                (HEAD, &head, 1),
                (START, "<h1>Hi</h1>", 1),
                (FALLBACK, "<p>List</p>", 1),
            ],
        )
    }

    #[test]
    fn fills_in_every_part() -> Result<()> {
        let html = finished(HTML)?;
        assert!(html.contains(r#"<link rel="modulepreload" href="./a.js" integrity="sha384-G">"#));
        assert!(html.contains("<script>go()</script>\n<style>p{}</style>"));
        assert!(html.ends_with("<div><h1>Hi</h1></div><p>List</p>"));
        assert!(html.find("Content-Security-Policy") < html.find("<script>"));
        Ok(())
    }

    #[test]
    fn a_missing_placeholder_is_an_error_that_names_it() {
        for placeholder in [HEAD, START, FALLBACK] {
            let error = finished(&HTML.replacen(placeholder, "", 1));
            let name = placeholder.split(' ').nth(1).unwrap_or_default();
            assert!(
                error.is_err_and(|error| error.to_string().contains(name)),
                "{placeholder}"
            );
        }
    }

    #[test]
    fn the_line_of_trunk_is_left_out_and_nothing_else() {
        let html = "<head>\n<link data-trunk rel=\"rust\">\n<title>a</title>\n</head>\n";
        assert_eq!(without_trunk(html), "<head>\n<title>a</title>\n</head>\n");
    }

    #[test]
    fn what_the_policy_would_block_is_an_error() {
        for blocked in [
            "<p style=\"color:red\">",
            "<style>p{}</style>",
            "<link data-trunk>",
        ] {
            assert!(
                finished(&HTML.replace("</head>", &format!("</head>{blocked}"))).is_err(),
                "{blocked}"
            );
        }
    }

    #[test]
    fn the_name_follows_the_content() -> Result<()> {
        let dist = tempfile::tempdir()?;
        let [a, again, b] = [b"a", b"a", b"b"].map(|content| ship(dist.path(), "", "css", content));
        let (a, again, b) = (a?.url, again?.url, b?.url);
        assert_eq!(a, again);
        assert_ne!(a, b);
        assert_eq!(fs::read(dist.path().join(a))?, b"a");
        Ok(())
    }
}
