//! Nothing that is shipped grows unnoticed: xtask/sizes.txt has the size of each file and its reason, and growth beyond it
//! by more than 1 % is an error until somebody has written the reason there.

use anyhow::{Context, Result, ensure};

/// Growth that nobody has to explain, in bytes: of a small file 1 % is next to nothing.
const SLACK: usize = 32;

/// The record's own lines of explanation.
const HEAD: &str = "\
# What each file of dist/ weighs, in bytes after brotli, and why it last changed. `cargo xtask size` fails where one
# has grown by more than 1 %. Make it smaller, or say why it has grown: cargo xtask size --record \"the reason\"
";

/// A file's name and its size in bytes after brotli.
pub type Size<'a> = (&'a str, usize);

/// Holds sizes against the record.
pub fn check(sizes: &[Size<'_>], record: &str) -> Result<()> {
    let recorded = read(record)?;
    let mut grown = Vec::new();
    for (name, now) in sizes {
        let (_, before, _) = recorded
            .iter()
            .find(|(known, _, _)| known == name)
            .with_context(|| format!("xtask/sizes.txt has no {name}; {HOW}"))?;
        if *now > before + SLACK && (now - before) * 100 > *before {
            grown.push(format!("{name} has grown from {before} to {now} bytes"));
        }
    }
    ensure!(grown.is_empty(), "{}; {HOW}", grown.join(", "));
    Ok(())
}

const HOW: &str = "make it smaller or say why: cargo xtask size --record \"the reason\"";

/// The record with these sizes; each that differs from the old one gets the reason.
pub fn recorded(sizes: &[Size<'_>], record: &str, reason: &str) -> Result<String> {
    ensure!(
        !reason.trim().is_empty() && reason.lines().count() == 1,
        "a reason is one line of words"
    );
    let old = read(record)?;
    let lines = sizes.iter().map(|(name, now)| {
        let same = old
            .iter()
            .find(|(known, before, _)| known == name && before == now);
        let why = same.map_or(reason.trim(), |(_, _, why)| why);
        format!("{name}\t{now}\t{why}\n")
    });
    Ok(HEAD.to_owned() + &lines.collect::<String>())
}

/// Name, bytes and reason of each line.
fn read(record: &str) -> Result<Vec<(&str, usize, &str)>> {
    let lines = record
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let parts = lines.map(|line| {
        let mut parts = line.splitn(3, '\t');
        let name = parts.next()?;
        let bytes = parts.next()?.parse().ok()?;
        Some((name, bytes, parts.next()?))
    });
    parts
        .collect::<Option<Vec<_>>>()
        .context("each line of xtask/sizes.txt is a name, bytes and a reason, with tabs between")
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: &str = "# Sizes\nwasm\t100000\tfirst\nglue\t3000\tfirst\n";

    #[test]
    fn growth_beyond_one_percent_is_an_error_that_says_what_to_do() {
        assert!(check(&[("wasm", 101_000), ("glue", 3032)], RECORD).is_ok());
        assert!(check(&[("wasm", 50_000), ("glue", 3000)], RECORD).is_ok());
        let error = check(&[("wasm", 101_001), ("glue", 3000)], RECORD);
        let text = error.map_err(|error| error.to_string());
        assert!(text.is_err_and(|text| {
            text.starts_with("wasm has grown from 100000 to 101001 bytes; ")
                && text.contains("cargo xtask size --record")
        }));
    }

    #[test]
    fn a_new_file_has_to_be_recorded() {
        assert!(check(&[("css", 1)], RECORD).is_err_and(|e| e.to_string().contains("no css")));
    }

    #[test]
    fn only_what_changed_gets_the_new_reason() -> Result<()> {
        let new = recorded(&[("wasm", 105_000), ("glue", 3000)], RECORD, "drawings")?;
        assert!(
            new.ends_with("wasm\t105000\tdrawings\nglue\t3000\tfirst\n"),
            "{new}"
        );
        assert!(check(&[("wasm", 105_000), ("glue", 3000)], &new).is_ok());
        assert!(recorded(&[], RECORD, " ").is_err());
        Ok(())
    }

    #[test]
    fn a_damaged_record_is_an_error() {
        assert!(check(&[], "wasm 1 x").is_err());
    }
}
