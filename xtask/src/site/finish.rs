//! Completes index.html at the end of every Trunk build: the start screen and the checklist from the library, the
//! styles and the start script inline, and a policy that allows nothing else.

use super::{
    build, drawings, fhir,
    head::{Files, Shipped, head},
    installed, page, policy, reminders,
    scripts::{self, Parts},
    setup, split, styles, tree, worker,
};
use crate::tools::Tools;
use anyhow::{Context, Result, bail, ensure};
use gut_skin_check::{content::language, embed::contract};
use std::{fs, path::Path};

const APP: &str = "<!-- gsc:app ";
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

/// Works on the folder that Trunk names; started by hand, it says so.
pub fn command() -> Result<()> {
    let (source, dist) = build::folders()?;
    let index = dist.join("index.html");
    let html = read(&index)?;
    let app = App::named_in(&html)?;

    super::contract::check(&source)?;
    let tools = Tools::as_they_are(&source)?;
    let styles = styles::bundle(&source.join("styles"))?;
    let drawings = tree::of(&drawings::bundle(&source.join("styles/drawings"))?)?.to_string();
    // The page has the styles inline; an element on somebody else's page takes them from the file.
    let sheet = ship(&dist, app.base, "", "css", styles.as_bytes())?;
    let parts = split::split(&tools, &source, &dist)?;
    let files = Files {
        glue: ship(&dist, app.base, "", "js", &parts.glue)?,
        wasm: ship(&dist, app.base, "", "wasm", &parts.app)?,
        late: ship(&dist, app.base, "late-", "wasm", &parts.late)?,
        drawings: ship(&dist, app.base, "", "json", drawings.as_bytes())?,
    };
    let scripts = scripts::scripts(
        &Parts {
            tools: &tools,
            base: app.base,
            files: &files,
            styles: &sheet,
        },
        &|kind, text| ship(&dist, app.base, &format!("{kind}-"), "js", text.as_bytes()),
    )?;
    setup::write(&source, &dist, &scripts, &|ending, text| {
        ship(&dist, app.base, "setup-", ending, text.as_bytes())
    })?;
    fhir::write(&dist)?;
    let loader = dist.join(contract::LOADER);
    let reminders = reminders::write(&dist)?;
    fs::write(&loader, &scripts.loader)
        .with_context(|| format!("cannot write {}", loader.display()))?;
    let types = "embed.d.ts";
    fs::copy(source.join("web").join(types), dist.join(types))
        .with_context(|| format!("cannot copy web/{types}"))?;
    for name in [app.glue, app.wasm] {
        fs::remove_file(dist.join(name)).with_context(|| format!("cannot remove {name}"))?;
    }
    let version = installed::version(&dist)?;
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
                app.placeholder,
                &head(&files, &scripts.late, &styles, &scripts.start)?,
                1,
            ),
            (START, &page::start(), 1),
            (QUESTION, &page::question(), 1),
            (FALLBACK, &page::fallback(), 1),
        ],
    )?;
    fs::write(&index, html).with_context(|| format!("cannot write {}", index.display()))?;

    installed::write_version(&dist, &version)?;
    let mut kept = installed::write(&dist)?;
    kept.extend(reminders);
    let loaded = [&files.glue, &files.wasm, &files.late, &files.drawings];
    let loaded = loaded.into_iter().chain(&scripts.late);
    kept.extend(loaded.map(|file| file.name(app.base).to_owned()));
    worker::write(&tools, &dist, app.base, &kept)
}

/// Writes a file under a name that changes whenever its content does, so that a browser may keep it for ever.
fn ship(dist: &Path, base: &str, kind: &str, ending: &str, content: &[u8]) -> Result<Shipped> {
    let digest = policy::short_digest(content);
    let name = format!("gut-skin-check-{kind}{digest}.{ending}");
    fs::write(dist.join(&name), content).with_context(|| format!("cannot write {name}"))?;
    Ok(Shipped {
        url: format!("{base}{name}"),
        integrity: policy::integrity(content),
    })
}

/// What Trunk put in place of its own script (see `pattern_script` in Trunk.toml).
struct App<'a> {
    placeholder: &'a str,
    base: &'a str,
    glue: &'a str,
    wasm: &'a str,
}

impl<'a> App<'a> {
    fn named_in(html: &'a str) -> Result<Self> {
        let from = html
            .find(APP)
            .context("index.html has no `<!-- gsc:app ... -->`; Trunk should have written it")?;
        let rest = html.get(from..).unwrap_or_default();
        let to = rest.find("-->").context("`<!-- gsc:app` does not end")?;
        let placeholder = rest.get(..to + 3).unwrap_or_default();
        let words: Vec<&str> = placeholder.split_whitespace().collect();
        let [_, _, base, glue, wasm, _] = words[..] else {
            bail!("`{placeholder}` should name base, glue and wasm")
        };
        Ok(Self {
            placeholder,
            base,
            glue,
            wasm,
        })
    }
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
        ("data-trunk", 0),
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

    const HTML: &str = "<head><!-- gsc:app ./ a.js a_bg.wasm --></head>\
                        <div><!-- gsc:start --></div><!-- gsc:fallback -->";
    fn finished(html: &str) -> Result<String> {
        let app = App::named_in(html)?;
        let file = |name: &str, integrity: &str| Shipped {
            url: format!("{}{name}", app.base),
            integrity: integrity.to_owned(),
        };
        let files = Files {
            glue: file(app.glue, "sha384-G"),
            wasm: file(app.wasm, "sha384-W"),
            late: file(app.wasm, "sha384-W"),
            drawings: file("d.json", "sha384-D"),
        };
        let head = head(&files, &[], "p{}", "go()")?;
        complete(
            html,
            &[
                (app.placeholder, &head, 1),
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
        for placeholder in ["<!-- gsc:app ./ a.js a_bg.wasm -->", START, FALLBACK] {
            let error = finished(&HTML.replacen(placeholder, "", 1));
            let name = placeholder.split(' ').nth(1).unwrap_or_default();
            assert!(
                error.is_err_and(|error| error.to_string().contains(name)),
                "{placeholder}"
            );
        }
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
        let [a, again, b] =
            [b"a", b"a", b"b"].map(|content| ship(dist.path(), "./", "", "css", content));
        let (a, again, b) = (a?.url, again?.url, b?.url);
        assert_eq!(a, again);
        assert_ne!(a, b);
        assert_eq!(fs::read(dist.path().join(a))?, b"a");
        Ok(())
    }
}
