//! A plain static server for the built site, which keeps a log of every request.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Put in front of everything else in every page, so that it also hears what happens while loading.
/// A policy in a `<meta>` element says nothing about scripts that stand before it.
const WATCH: &str = include_str!("watch.js");

/// A site on a port of its own, so with storage of its own.
#[derive(Debug)]
pub(crate) struct Site {
    port: u16,
    log: Log,
}

type Log = Arc<Mutex<Vec<String>>>;

#[derive(Debug)]
struct Files {
    folder: PathBuf,
    pages: HashMap<String, String>,
}

impl Site {
    /// Serves a folder, and pages that are no files. It ends with the test run.
    pub(crate) fn serve(folder: PathBuf, pages: &[(&str, &str)]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let log = Log::default();
        let pages = pages
            .iter()
            .map(|(path, html)| ((*path).to_owned(), (*html).to_owned()));
        let files = Arc::new(Files {
            folder,
            pages: pages.collect(),
        });
        let kept = Arc::clone(&log);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (files, log) = (Arc::clone(&files), Arc::clone(&kept));
                // A browser that hangs up early is no failure of the test.
                std::thread::spawn(move || answer(stream, &files, &log).ok());
            }
        });
        Self { port, log }
    }

    /// The address of a path.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
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
    let mut sandboxed = false;
    while line.trim_end() != "" {
        line.clear();
        reader.read_line(&mut line)?;
        sandboxed |= line.trim_end().eq_ignore_ascii_case("origin: null");
    }
    let path = target.split('?').next().unwrap_or_default();
    let (status, kind, content) = files.find(path);
    locked(log).push(format!("{status} {target}"));

    let reason = if status == 200 { "OK" } else { "Not Found" };
    // A sandboxed frame has no origin, so its own files are another site's to it.
    let sharing = if sandboxed {
        "Access-Control-Allow-Origin: *\r\n"
    } else {
        ""
    };
    let head = format!(
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n{sharing}Connection: close\r\n\r\n",
        content.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&content)
}

impl Files {
    fn find(&self, path: &str) -> (u16, &'static str, Vec<u8>) {
        if let Some(page) = self.pages.get(path) {
            let file = Path::new("page.html");
            return (200, kind(file), watched(file, page.clone().into_bytes()));
        }
        let name = if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let file = self.folder.join(name.trim_start_matches('/'));
        let outside = name.split('/').any(|part| part == "..");
        match std::fs::read(&file) {
            Ok(content) if !outside => (200, kind(&file), watched(&file, content)),
            _ => (404, "text/plain", Vec::new()),
        }
    }
}

fn watched(file: &Path, content: Vec<u8>) -> Vec<u8> {
    if file.extension().is_none_or(|extension| extension != "html") {
        return content;
    }
    let html = String::from_utf8(content).expect("pages are UTF-8");
    let (before, after) = html.split_once("<head>").expect("pages have a <head>");
    // The declaration of the encoding must stay within the first 1024 bytes.
    format!("{before}<head><meta charset=\"utf-8\"><script>{WATCH}</script>{after}").into_bytes()
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
