//! What could make two builds differ, searched for in the built site: paths of the machine, the time of the build, and a list in
//! whatever order a file system had. Every build in the tests is looked at; `cargo xtask reproduce` compares whole builds.

use super::{
    files::{self, Named},
    hashes,
};
use crate::{run::capture, tools::Tools};
use anyhow::{Context, Result, ensure};
use std::{
    env,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

/// The shapes of a time, `0` for any digit.
const TIMES: [&str; 4] = ["0000-00-00", "00000000T000000", "00000000T0000", "00:00:00"];
/// The day on which the calendar files begin is the same in every build.
const FIXED: [&str; 1] = ["20260101T"];
/// Where homes are, whosever they are.
// Put together here, so that this file does not name them itself.
const HOMES: [&str; 4] = [
    concat!("/home", "/"),
    concat!("/root", "/"),
    "/Users/",
    "C:\\Users\\",
];
/// A number of seconds since 1970 is the time of this build where it lies so long before now, or so long after, in seconds.
const BEFORE: u64 = 30 * 86_400;
const AFTER: u64 = 86_400;

/// Looks at a built site.
pub fn check(tools: &Tools, dist: &Path) -> Result<()> {
    let site = files::folder(dist)?;
    hashes::check(&site)?;
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .context("the clock of this machine is before 1970")?;
    let found = search(&site, &places(tools)?, now.as_secs());
    ensure!(
        found.is_empty(),
        "dist/ depends on how it was built: {}",
        found.join("; ")
    );
    println!(
        "{} files: no path of this machine, no time of the build, in order",
        site.len()
    );
    Ok(())
}

/// Where things are on this machine. No build may tell.
fn places(tools: &Tools) -> Result<Vec<String>> {
    let home = env::home_dir().context("the home folder is not known")?;
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let sysroot = capture(tools.command("rustc")?.args(["--print", "sysroot"]))?;
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let mut places = vec![
        text(&tools.root),
        text(&tools.target_folder()?),
        text(&cargo),
        sysroot.trim().to_owned(),
        [&text(&home), "/"].concat(),
        [text(&env::temp_dir()).trim_end_matches('/'), "/"].concat(),
    ];
    // The folder of a registry is named after its address.
    if let Ok(registries) = cargo.join("registry/src").read_dir() {
        places.extend(
            registries
                .flatten()
                .map(|one| one.file_name().to_string_lossy().into_owned()),
        );
    }
    Ok(places)
}

/// What a file tells of the build, with its name.
fn search(site: &[Named], places: &[String], now: u64) -> Vec<String> {
    let mut found = Vec::new();
    for (name, content) in site {
        let homes = HOMES.iter().map(|home| (*home).to_owned());
        for place in homes.chain(places.iter().cloned()) {
            if starts(content, &place) {
                found.push(format!("{name} names `{place}`"));
            }
        }
        // What the compiler says of itself has its date, which is the same in every build by it.
        let content = if name == hashes::NAME {
            &without_comments(content)
        } else {
            content
        };
        for at in 0..content.len() {
            found.extend(time(content, at, now).map(|time| format!("{name} has the time {time}")));
        }
    }
    found
}

/// Whether a path is in there as the beginning of one: the folder `src/ui/root` is not the home of root.
fn starts(content: &[u8], place: &str) -> bool {
    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.".contains(byte);
    let long = place.trim_matches('/').contains('/');
    content
        .windows(place.len())
        .enumerate()
        .any(|(at, window)| {
            let before = at.checked_sub(1).and_then(|before| content.get(before));
            // The texts of a wasm lie end to end, so that a letter of another one may stand before a path.
            window == place.as_bytes() && (long || !before.is_some_and(inside))
        })
}

fn without_comments(list: &[u8]) -> Vec<u8> {
    let lines = list.split_inclusive(|byte| *byte == b'\n');
    lines
        .filter(|line| !line.starts_with(b"#"))
        .flatten()
        .copied()
        .collect()
}

/// The time that begins at a place.
fn time(content: &[u8], at: usize, now: u64) -> Option<String> {
    let rest = content.get(at..)?;
    let before = at.checked_sub(1).and_then(|before| content.get(before));
    if !rest.first()?.is_ascii_digit() || before.is_some_and(u8::is_ascii_digit) {
        return None;
    }
    if FIXED.iter().any(|fixed| rest.starts_with(fixed.as_bytes())) {
        return None;
    }
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let shaped = TIMES
        .iter()
        .find(|shape| fits(rest, shape))
        .map(|shape| shape.len());
    let counted = match digits {
        10 | 13 => {
            let seconds = std::str::from_utf8(rest.get(..10)?)
                .ok()?
                .parse::<u64>()
                .ok()?;
            (seconds + BEFORE > now && seconds < now + AFTER).then_some(digits)
        }
        _ => None,
    };
    let length = shaped.or(counted)?;
    Some(String::from_utf8_lossy(rest.get(..length)?).into_owned())
}

fn fits(text: &[u8], shape: &str) -> bool {
    let next = text.get(shape.len());
    !next.is_some_and(u8::is_ascii_digit)
        && text.len() >= shape.len()
        && text
            .iter()
            .zip(shape.bytes())
            .all(|(byte, wanted)| match wanted {
                b'0' => byte.is_ascii_digit(),
                other => *byte == other,
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_795_000_000;

    fn found(content: &str) -> Vec<String> {
        let places = ["/srv/builds/check", "/opt/me/"].map(str::to_owned);
        search(
            &[("a.js".to_owned(), content.as_bytes().to_vec())],
            &places,
            NOW,
        )
    }

    #[test]
    fn every_path_of_a_machine_is_found() {
        for (planted, named) in [
            (concat!("panicked at /home", "/me/.cargo/x.rs"), HOMES[0]),
            (concat!("\"/", "root", "/a\""), HOMES[1]),
            ("C:\\Users\\me\\a.rs", "C:\\Users\\"),
            ("overflow/srv/builds/check/src/a.rs", "/srv/builds/check"),
            (" /opt/me/a", "/opt/me/"),
        ] {
            assert_eq!(
                found(planted),
                [format!("a.js names `{named}`")],
                "{planted}"
            );
        }
        for right in [
            concat!("src/ui/root", "/mod.rs"),
            "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/rt.rs",
            concat!("crates/yew-0.23.0/src/home", "/a.rs"),
        ] {
            assert!(found(right).is_empty(), "{right}");
        }
    }

    #[test]
    fn every_time_of_a_build_is_found() {
        for (planted, time) in [
            ("built 2026-11-28", "2026-11-28"),
            ("DTSTAMP:20261128T151122Z", "20261128T151122"),
            ("at 15:11:22 in", "15:11:22"),
            ("v=1795000000;", "1795000000"),
            ("v=1794999999123;", "1794999999123"),
        ] {
            assert_eq!(
                found(planted),
                [format!("a.js has the time {time}")],
                "{planted}"
            );
        }
        for right in [
            "\"date\":\"2026-11\"",
            "DTSTAMP:20260101T000000Z",
            "bmjopen-2011-000237",
            "1-800-222-1222",
            "16777619,4294967295,1000000000",
        ] {
            assert!(found(right).is_empty(), "{right}");
        }
    }

    #[test]
    fn the_date_of_the_compiler_is_no_time_of_a_build() {
        let list = |text: &str| vec![(hashes::NAME.to_owned(), text.as_bytes().to_vec())];
        assert!(search(&list("# rustc 1.95.0 (59807616e 2026-04-14)\n"), &[], NOW).is_empty());
        assert_eq!(search(&list("ab  2026-04-14.js\n"), &[], NOW).len(), 1);
    }
}
