//! A plain static server for the built site, which keeps a log of every request.

use loopback_server::{Answer, Server, find};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Put in front of everything else in every page, so that it also hears what happens while loading.
/// A policy in a `<meta>` element does not apply to scripts before it.
const WATCH: &str = include_str!("watch.js");

/// A site on a port of its own, so with storage of its own.
#[derive(Debug)]
pub(crate) struct Site {
    port: u16,
    log: Log,
    files: Arc<Files>,
}

type Log = Arc<Mutex<Vec<String>>>;

/// What a server gets wrong about the files whose path holds a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It does not have them.
    Missing,
    /// It sends them as another type.
    Type(&'static str),
    /// It lets no other site read them.
    Private,
    /// It lets no other site show them in a frame.
    Unframed,
}

/// Faults by a part of the path.
pub(crate) type Faults = &'static [(&'static str, Fault)];

#[derive(Debug)]
struct Files {
    folder: PathBuf,
    pages: Mutex<HashMap<String, String>>,
    faults: Faults,
    /// The value of `{{check}}` in a page and in the headers of its folder.
    check: String,
    /// Whether the app is kept back, as on a slow line.
    held: AtomicBool,
}

impl Site {
    /// Serves a folder, and pages that are no files. It ends with the test run.
    pub(crate) fn serve(folder: PathBuf, pages: &[(&str, &str)], faults: Faults) -> Self {
        Self::start(folder, pages, faults, String::new())
    }

    /// Serves pages that embed what another site serves.
    pub(crate) fn serve_hosts(folder: PathBuf, check: &Self) -> Self {
        Self::start(folder, &[], &[], check.address(""))
    }

    fn start(folder: PathBuf, pages: &[(&str, &str)], faults: Faults, check: String) -> Self {
        let log = Log::default();
        let pages = pages
            .iter()
            .map(|(path, html)| ((*path).to_owned(), (*html).to_owned()));
        let folder = folder.canonicalize();
        let files = Arc::new(Files {
            folder: folder.expect("the folder to serve"),
            pages: Mutex::new(pages.collect()),
            faults,
            check,
            held: AtomicBool::new(false),
        });
        let (kept, served) = (Arc::clone(&log), Arc::clone(&files));
        let answer = move |target: &str| answer(target, &served, &kept);
        let server = Server::start(0, answer).expect("a free port");
        let port = server.port;
        Self { port, log, files }
    }

    /// Keeps the app back, or lets it go: until then the page has no app.
    pub(crate) fn hold(&self, held: bool) {
        self.files.held.store(held, Ordering::SeqCst);
    }

    /// Serves another page that is no file.
    pub(crate) fn add(&self, path: &str, html: &str) {
        let mut pages = self
            .files
            .pages
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        pages.insert(path.to_owned(), html.to_owned());
    }

    /// The address of a path.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The address of a path under a name that makes it another site than every [`Site::address`].
    pub(crate) fn foreign_address(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// Every request so far, as `200 /path`.
    pub(crate) fn requests(&self) -> Vec<String> {
        locked(&self.log).clone()
    }
}

fn locked(log: &Log) -> std::sync::MutexGuard<'_, Vec<String>> {
    log.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(target: &str, files: &Files, log: &Log) -> Answer {
    let path = target.split('?').next().unwrap_or_default();
    let answer = files.find(path);
    locked(log).push(format!("{} {target}", answer.status));
    while path.ends_with(".wasm") && files.held.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(5));
    }
    answer
}

impl Files {
    fn find(&self, path: &str) -> Answer {
        let index = if path.ends_with('/') {
            "index.html"
        } else {
            ""
        };
        let name = [path, index].concat();
        let fault = self.faults.iter().find(|(part, _)| name.contains(part));
        let fault = fault.map(|(_, fault)| *fault);
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let page = pages.get(path).cloned();
        drop(pages);
        let found = match page {
            Some(page) => Some((PathBuf::from("page.html"), page.into_bytes())),
            None => find(&self.folder, path)
                .filter(|_| fault != Some(Fault::Missing))
                .and_then(|file| Some((file.clone(), std::fs::read(file).ok()?))),
        };
        let Some((file, content)) = found else {
            // Its folder has headers, also for what it lacks.
            let file = self.folder.join(name.trim_start_matches('/'));
            return self.with_headers(Answer::error(404, ""), &file, fault);
        };
        let mut answer = Answer::file(&file, self.filled(&file, content));
        if let Some(Fault::Type(wrong)) = fault {
            answer.kind = wrong.to_owned();
        }
        self.with_headers(answer, &file, fault)
    }

    /// Every site may read the files, unless a fault says otherwise; a folder of a host has headers of its own.
    fn with_headers(&self, mut answer: Answer, file: &Path, fault: Option<Fault>) -> Answer {
        let own = std::fs::read_to_string(file.with_file_name("headers")).unwrap_or_default();
        for line in own.lines() {
            let line = line.replace("{{check}}", &self.check);
            let (name, value) = line.split_once(": ").expect("a header has a value");
            answer = answer.with(name, value);
        }
        match fault {
            Some(Fault::Private) => answer,
            Some(Fault::Unframed) => answer.with("X-Frame-Options", "DENY"),
            _ => answer.with("Access-Control-Allow-Origin", "*"),
        }
    }

    fn filled(&self, file: &Path, content: Vec<u8>) -> Vec<u8> {
        if file.extension().is_none_or(|extension| extension != "html") {
            return content;
        }
        let html = String::from_utf8(content).expect("pages are UTF-8");
        watched(&html.replace("{{check}}", &self.check))
    }
}

/// The page with the watch in front. The nonce is for hosts with a strict policy, which allow it.
fn watched(html: &str) -> Vec<u8> {
    let (before, after) = html.split_once("<head>").expect("pages have a <head>");
    // The declaration of the encoding must stay within the first 1024 bytes.
    let watch = format!("<script nonce=\"watch\">{WATCH}</script>");
    format!("{before}<head><meta charset=\"utf-8\">{watch}{after}").into_bytes()
}

/// Copies the files of a folder into another one, which is made anew.
pub(crate) fn copy_files(from: &Path, to: &Path) {
    drop(fs::remove_dir_all(to));
    fs::create_dir_all(to).expect("a folder");
    for file in fs::read_dir(from).expect("it is built") {
        let file = file.expect("a file").path();
        fs::copy(&file, to.join(file.file_name().expect("a name"))).expect("a copy");
    }
}
