//! The stage that every test plays on: a browser, a server, and a [`Check`] that speaks of screens and
//! answers. A test that fails reports where it was: engine, steps, screen, console, picture.

mod browser;
mod check;
mod gallery;
mod plan;
mod process;
mod settings;
mod site;
mod webdriver;

pub(crate) use browser::{Colors, Cookies, decode_base64, save_picture};
pub(crate) use check::{Check, PAGE};
pub(crate) use gallery::{Emulated, play_gallery};
pub(crate) use plan::{Answers, Plan, rows};
pub(crate) use settings::{Engine, artifacts, assess, dist, package, page_after};
pub(crate) use site::{Ahead, Fault, Faults, copy_files};
pub(crate) use webdriver::key;

use browser::Browser;
use site::Site;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

/// What a test needs beyond a browser and the built site.
#[derive(Debug, Default)]
pub(crate) struct Stage<'a> {
    /// Whether sites may store anything.
    pub(crate) cookies: Cookies,
    /// Whose colors pages have.
    pub(crate) colors: Colors,
    /// Pages that are served beside the built site: path and HTML.
    pub(crate) pages: &'a [(&'a str, &'a str)],
    /// What is served; the built site if it is not said.
    pub(crate) folder: Option<PathBuf>,
    /// What the server gets wrong.
    pub(crate) faults: Faults,
    /// What runs ahead of everything else in every page.
    pub(crate) ahead: Ahead,
    /// Whether the browser may keep the check for visits without a network.
    pub(crate) offline: bool,
}

/// A page without a check, to be elsewhere.
pub(crate) const BLANK: &str = "<!doctype html><html lang=\"en\"><head><title>Elsewhere</title>\
    <link rel=\"icon\" href=\"data:,\"></head><body></body></html>";

/// Plays a test on the usual stage.
pub(crate) fn play(scene: impl FnOnce(&Check)) {
    Stage::default().play(scene);
}

impl Stage<'_> {
    /// Plays a test; afterwards nothing may have been said on the console that is an error.
    pub(crate) fn play(&self, scene: impl FnOnce(&Check)) {
        let folder = self.folder.clone().unwrap_or_else(dist);
        let site = Site::serve(folder, self.pages, self.faults, self.ahead, self.offline);
        let hosts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts");
        let hosts = Site::serve_hosts(hosts, &site);
        let check = Check::new(Browser::start(self.cookies, self.colors), site, hosts);
        let played = catch_unwind(AssertUnwindSafe(|| {
            scene(&check);
            check.assert_no_errors();
        }));
        match played {
            // A worker would stay behind for the next site at this port.
            Ok(()) if self.offline => {}
            Ok(()) => check.end(),
            Err(panic) => {
                eprintln!("{}", check.report());
                resume_unwind(panic);
            }
        }
    }
}
