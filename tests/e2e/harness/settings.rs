//! What `cargo xtask test` tells the tests through the environment.

use std::path::{Path, PathBuf};

/// A browser engine that the tests drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium through ChromeDriver.
    Chromium,
    /// Firefox through geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser through WebKitWebDriver.
    WebKit,
}

impl Engine {
    /// The engine of this run, `GSC_ENGINE`.
    pub(crate) fn of_this_run() -> Self {
        match variable("GSC_ENGINE").as_str() {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::WebKit,
            other => panic!("GSC_ENGINE is chromium, firefox or webkit, not {other:?}"),
        }
    }

    /// The name as `GSC_ENGINE` spells it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// The built site, `GSC_DIST`.
pub(crate) fn dist() -> PathBuf {
    existing("GSC_DIST")
}

/// The page of the check with a script of a test ahead of its policy, which would not let it run.
pub(crate) fn page_after(script: &str) -> String {
    let page = std::fs::read_to_string(dist().join("index.html")).expect("it is built");
    page.replacen("<head>", &format!("<head><script>{script}</script>"), 1)
}

/// The `assess` example as a native program, `GSC_ASSESS`.
pub(crate) fn assess() -> PathBuf {
    existing("GSC_ASSESS")
}

/// A file of one of the npm packages of tests/package.json.
pub(crate) fn package(file: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node_modules");
    let path = folder.join(file);
    assert!(path.is_file(), "{} is not installed", path.display());
    path
}

/// The fixtures as pages, `GSC_GALLERY`: what `cargo xtask gallery` writes.
pub(crate) fn gallery() -> PathBuf {
    existing("GSC_GALLERY")
}

/// Where screenshots and logs of a failed test go: `target/e2e/<engine>/`.
pub(crate) fn artifacts() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .with_file_name("e2e")
        .join(Engine::of_this_run().name());
    std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    folder
}

fn existing(name: &str) -> PathBuf {
    let path = PathBuf::from(variable(name));
    assert!(
        path.exists(),
        "{name} names {}, which is not there",
        path.display()
    );
    path
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: run these tests with `cargo xtask test --only e2e`")
    })
}
