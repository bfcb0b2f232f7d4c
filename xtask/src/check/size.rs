//! `cargo xtask size`: what a phone has to load, compared with budgets and with the recorded sizes.

use super::ratchet;
use anyhow::{Context, Result, bail, ensure};
use flate2::{Compression, write::GzEncoder};
use std::{fs, io::Write, path::Path};

/// Bytes after brotli.
const WASM_BUDGET: usize = 132 * 1024;
/// What arrives after the first screen; both together stay below what one module may weigh and a little more for the seam.
const LATE_BUDGET: usize = 64 * 1024;
const GLUE_BUDGET: usize = 6 * 1024;
const CSS_BUDGET: usize = 8 * 1024;
const DRAWINGS_BUDGET: usize = 10 * 1024;
/// embed.js, which a practice's own page loads (docs/decisions/0003).
const LOADER_BUDGET: usize = 4096;

/// Prints the table; an error names what is over its budget, or has grown since it was last recorded. With a reason
/// the sizes are recorded as they are now.
pub fn command(root: &Path, reason: Option<&str>) -> Result<()> {
    let rows = rows(&root.join("dist"))?;
    println!(
        "{:<12}{:>9}{:>9}{:>9}{:>9}",
        "bytes", "raw", "gzip", "brotli", "budget"
    );
    for row in &rows {
        let budget = row
            .budget
            .map_or_else(String::new, |budget| budget.to_string());
        println!(
            "{:<12}{:>9}{:>9}{:>9}{budget:>9}",
            row.name, row.raw, row.gzip, row.brotli
        );
    }
    if let Some(text) = over(&rows) {
        bail!("{text}");
    }
    let sizes: Vec<_> = rows
        .iter()
        .map(|row| (row.name.trim_start_matches("- "), row.brotli))
        .collect();
    let record = root.join("xtask/sizes.txt");
    let known =
        fs::read_to_string(&record).with_context(|| format!("cannot read {}", record.display()))?;
    match reason {
        None => ratchet::check(&sizes, &known),
        Some(reason) => fs::write(&record, ratchet::recorded(&sizes, &known, reason)?)
            .with_context(|| format!("cannot write {}", record.display())),
    }
}

struct Row {
    name: &'static str,
    raw: usize,
    gzip: usize,
    brotli: usize,
    budget: Option<usize>,
}

fn rows(dist: &Path) -> Result<Vec<Row>> {
    ensure!(
        dist.is_dir(),
        "there is no dist/ yet; `cargo xtask build` makes it"
    );
    let index = one_file(dist, "index", "html")?;
    let start = String::from_utf8_lossy(&index);
    let start = start
        .split_once("<script>")
        .and_then(|(_, rest)| rest.split_once("</script>"))
        .map(|(script, _)| script.as_bytes().to_vec())
        .context("dist/index.html has no start script; was it built by Trunk?")?;
    [
        ("wasm", one_file(dist, APP, "wasm")?, Some(WASM_BUDGET)),
        (
            "late part",
            one_file(dist, "gut-skin-check-late-*", "wasm")?,
            Some(LATE_BUDGET),
        ),
        ("glue", one_file(dist, APP, "js")?, Some(GLUE_BUDGET)),
        ("css", one_file(dist, APP, "css")?, Some(CSS_BUDGET)),
        (
            "drawings",
            one_file(dist, APP, "json")?,
            Some(DRAWINGS_BUDGET),
        ),
        (
            "embed.js",
            one_file(dist, "embed", "js")?,
            Some(LOADER_BUDGET),
        ),
        (
            "- frame",
            one_file(dist, "gut-skin-check-frame-*", "js")?,
            None,
        ),
        (
            "- element",
            one_file(dist, "gut-skin-check-element-*", "js")?,
            None,
        ),
        ("index.html", index, None),
        ("- start.js", start, None),
    ]
    .into_iter()
    .map(|(name, file, budget)| row(name, &file, budget))
    .collect()
}

/// The app's own files.
const APP: &str = "gut-skin-check-*";

/// The one file of a kind: two would mean that half of what is shipped goes uncounted. A star matches a digest.
fn one_file(dist: &Path, stem: &str, ending: &str) -> Result<Vec<u8>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let named = match stem.strip_suffix('*') {
            None => name == stem,
            Some(start) => name
                .strip_prefix(start)
                .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_hexdigit())),
        };
        if named && path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    let [path] = &found[..] else {
        bail!(
            "dist/ should hold one {stem}.{ending}, but holds {}",
            found.len()
        )
    };
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn row(name: &'static str, file: &[u8], budget: Option<usize>) -> Result<Row> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(file)?;
    let mut brotli = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &file[..], &mut brotli, &params)?;
    Ok(Row {
        name,
        raw: file.len(),
        gzip: gzip.finish()?.len(),
        brotli: brotli.len(),
        budget,
    })
}

fn over(rows: &[Row]) -> Option<String> {
    let over: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let excess = row
                .brotli
                .checked_sub(row.budget?)
                .filter(|excess| *excess > 0)?;
            Some(format!("{} is {excess} bytes over its budget", row.name))
        })
        .collect();
    (!over.is_empty()).then(|| over.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_dist_says_what_to_do() {
        let error = command(Path::new("no-such-folder"), None);
        assert!(
            error.is_err_and(|error| error.to_string().contains("`cargo xtask build` makes it"))
        );
    }

    #[test]
    fn names_what_is_over_and_by_how_much() {
        let row = |name, brotli, budget| Row {
            name,
            raw: 0,
            gzip: 0,
            brotli,
            budget,
        };
        assert_eq!(
            over(&[row("wasm", 10, Some(10)), row("index.html", 99, None)]),
            None
        );
        let text = over(&[
            row("wasm", 13, Some(10)),
            row("css", 9, Some(8)),
            row("glue", 1, Some(2)),
        ]);
        assert_eq!(
            text.as_deref(),
            Some("wasm is 3 bytes over its budget; css is 1 bytes over its budget")
        );
    }

    #[test]
    fn measures_what_compresses() -> Result<()> {
        let row = row("x", &[b'a'; 10_000], None)?;
        assert!(row.raw == 10_000 && row.gzip < 100 && row.brotli < 50);
        Ok(())
    }

    #[test]
    fn two_files_of_a_kind_are_an_error() -> Result<()> {
        let dist = tempfile::tempdir()?;
        for (name, one) in [
            ("ab-a1.css", true),
            ("ab-x-a1.css", true),
            ("ab-a2.css", false),
        ] {
            fs::write(dist.path().join(name), "a")?;
            assert_eq!(one_file(dist.path(), "ab-*", "css").is_ok(), one, "{name}");
        }
        Ok(())
    }
}
