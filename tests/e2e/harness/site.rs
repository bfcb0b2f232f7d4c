//! A plain static server for the built site, which keeps a log of every request.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Put in front of everything else in every page, so that it also hears what happens while loading.
/// A policy in a `<meta>` element says nothing about scripts that stand before it.
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
    /// What stands for `{{check}}` in a page and in the headers of its folder.
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
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let log = Log::default();
        let pages = pages
            .iter()
            .map(|(path, html)| ((*path).to_owned(), (*html).to_owned()));
        let files = Arc::new(Files {
            folder,
            pages: Mutex::new(pages.collect()),
            faults,
            check,
            held: AtomicBool::new(false),
        });
        let (kept, served) = (Arc::clone(&log), Arc::clone(&files));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (files, log) = (Arc::clone(&served), Arc::clone(&kept));
                // A browser that hangs up early is no failure of the test.
                std::thread::spawn(move || answer(stream, &files, &log).ok());
            }
        });
        Self { port, log, files }
    }

    /// Keeps the app back, or lets it go: the page stands alone for as long.
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

fn answer(mut stream: TcpStream, files: &Files, log: &Log) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
    if target.is_empty() {
        // A connection opened ahead of any request.
        return Ok(());
    }
    while line.trim_end() != "" {
        line.clear();
        reader.read_line(&mut line)?;
    }
    let path = target.split('?').next().unwrap_or_default();
    let found = files.find(path);
    locked(log).push(format!("{} {target}", found.status));
    while path.ends_with(".wasm") && files.held.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(5));
    }

    let reason = if found.status == 200 {
        "OK"
    } else {
        "Not Found"
    };
    let head = format!(
        "HTTP/1.1 {} {reason}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n{}Connection: close\r\n\r\n",
        found.status,
        found.kind,
        found.content.len(),
        found.headers,
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&found.content)
}

struct Found {
    status: u16,
    kind: &'static str,
    headers: String,
    content: Vec<u8>,
}

impl Files {
    fn find(&self, path: &str) -> Found {
        let name = if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let file = self.folder.join(name.trim_start_matches('/'));
        let outside = name.split('/').any(|part| part == "..");
        let fault = self.faults.iter().find(|(part, _)| name.contains(part));
        let fault = fault.map(|(_, fault)| *fault);
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let page = pages.get(path).cloned();
        drop(pages);
        let (read, file) = match page {
            Some(page) => (Ok(page.into_bytes()), PathBuf::from("page.html")),
            None => (std::fs::read(&file), file),
        };
        let file = file.as_path();
        match read {
            Ok(content) if !outside && fault != Some(Fault::Missing) => Found {
                status: 200,
                kind: match fault {
                    Some(Fault::Type(wrong)) => wrong,
                    _ => kind(file),
                },
                headers: self.headers(file, fault),
                content: self.filled(file, content),
            },
            _ => Found {
                status: 404,
                kind: "text/plain",
                headers: self.headers(file, fault),
                content: Vec::new(),
            },
        }
    }

    /// Every site may read the files, unless a fault says otherwise; a folder of a host has headers of its own.
    fn headers(&self, file: &Path, fault: Option<Fault>) -> String {
        let own = std::fs::read_to_string(file.with_file_name("headers")).unwrap_or_default();
        let mut headers = String::new();
        for line in own.lines() {
            headers += &format!("{}\r\n", line.replace("{{check}}", &self.check));
        }
        match fault {
            Some(Fault::Private) => {}
            Some(Fault::Unframed) => headers += "X-Frame-Options: DENY\r\n",
            _ => headers += "Access-Control-Allow-Origin: *\r\n",
        }
        headers
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

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
