//! A plain static server for the built site, which keeps a log of every request.

use loopback_server::{Answer, Pace, Server, find};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// Put in front of everything else in every page, so that it also hears what happens while loading.
/// A policy in a `<meta>` element does not apply to scripts before it.
const WATCH: &str = include_str!("watch.js");
/// What our examples for servers send with every file.
const EXAMPLE: &str = include_str!("../../../docs/server/_headers");
/// What runs after that, ahead of everything else in every page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ahead {
    /// Nothing.
    #[default]
    Nothing,
    /// Waits of seconds pass only when the test says so (`Check::pass`).
    Timers,
    /// Everything that could carry something out of the page is written down (`gscLedger`).
    Ledger,
}

impl Ahead {
    const fn script(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Timers => include_str!("timers.js"),
            Self::Ledger => include_str!("ledger.js"),
        }
    }
}

/// Into how many pieces a slow line cuts a file.
const PIECES: usize = 8;

/// What the version file says, by which a practice can switch off that the check is kept for visits without a network.
const KEPT: &str = "\"offline\": true";
const NOT_KEPT: &str = "\"offline\": false";

/// A site on a port of its own, so with storage of its own.
#[derive(Debug)]
pub(crate) struct Site {
    port: u16,
    log: Log,
    files: Arc<Files>,
    /// Nobody listens while it is stopped.
    server: Mutex<Option<Server>>,
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
    /// It lets no other site show them in a frame, and sends nothing of our examples but that every site may read them.
    Unframed,
    /// It forbids frames beside all that our examples send.
    Refused,
    /// It sends nothing of our examples but that every site may read them.
    Bare,
    /// Something on the way puts a text in place of another.
    Replaced(&'static str, &'static str),
    /// It delivers them piece by piece (`Site::deliver`).
    Slow,
    /// It sends on to the same path under the server's other name.
    Moved,
    /// It sends `index.html` on to the folder, as many do.
    Folder,
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
    /// What our examples send, where this is the check's own server.
    headers: Vec<(String, String)>,
    /// What runs ahead of everything else in every page.
    ahead: Ahead,
    /// Whether a browser may keep the check for visits without a network. Then no page is watched, so that all are as they
    /// were built; in all other tests it would answer in place of the server.
    offline: bool,
    /// Parts of the paths of files that are kept back.
    held: Mutex<Vec<String>>,
    /// How many pieces a slow line has delivered.
    delivered: Arc<AtomicUsize>,
}

impl Site {
    /// Serves a folder, and pages that are no files. It ends with the test run.
    pub(crate) fn serve(
        folder: PathBuf,
        pages: &[(&str, &str)],
        faults: Faults,
        ahead: Ahead,
        offline: bool,
    ) -> Self {
        let headers = example_headers();
        Self::start(
            folder,
            pages,
            faults,
            (ahead, offline),
            headers,
            String::new(),
        )
    }

    /// Serves pages that embed what another site serves.
    pub(crate) fn serve_hosts(folder: PathBuf, check: &Self) -> Self {
        let ahead = check.files.ahead;
        let open = vec![("Access-Control-Allow-Origin".to_owned(), "*".to_owned())];
        Self::start(folder, &[], &[], (ahead, false), open, check.address(""))
    }

    fn start(
        folder: PathBuf,
        pages: &[(&str, &str)],
        faults: Faults,
        (ahead, offline): (Ahead, bool),
        headers: Vec<(String, String)>,
        check: String,
    ) -> Self {
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
            headers,
            ahead,
            offline,
            held: Mutex::default(),
            delivered: Arc::default(),
        });
        let mut site = Self {
            port: 0,
            log,
            files,
            server: Mutex::default(),
        };
        site.port = site.answer(0);
        site
    }

    /// Answers at a port, 0 for any free one.
    fn answer(&self, port: u16) -> u16 {
        let (log, files) = (Arc::clone(&self.log), Arc::clone(&self.files));
        let own = Arc::new(OnceLock::new());
        let told = Arc::clone(&own);
        let answer = move |target: &str| answer(target, &files, &log, *told.wait());
        let server = Server::start(port, answer).expect("a free port");
        let port = *own.get_or_init(|| server.port);
        *locked(&self.server) = Some(server);
        port
    }

    /// Nobody answers any more.
    pub(crate) fn stop(&self) {
        let server = locked(&self.server).take().expect("it answers");
        server.stop().expect("it stops");
    }

    /// Answers again.
    pub(crate) fn go_on(&self) {
        self.answer(self.port);
    }

    /// Keeps files back by a part of their paths, or lets them go.
    pub(crate) fn hold(&self, part: &str, held: bool) {
        let mut all = locked(&self.files.held);
        all.retain(|known| known != part);
        if held {
            all.push(part.to_owned());
        }
    }

    /// Lets one more piece of what is slow arrive.
    pub(crate) fn deliver(&self) {
        self.files.delivered.fetch_add(1, Ordering::SeqCst);
    }

    /// Lets nothing more of what is slow arrive.
    pub(crate) fn dam(&self) {
        self.files.delivered.store(0, Ordering::SeqCst);
    }

    /// A page of a folder, as it is sent.
    pub(crate) fn page(&self, path: &str) -> Vec<u8> {
        self.files.find(path).body
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

/// The headers for every file.
fn example_headers() -> Vec<(String, String)> {
    let block = EXAMPLE.lines().skip_while(|line| *line != "/*").skip(1);
    let lines = block.take_while(|line| line.starts_with("  "));
    let headers = lines.filter_map(|line| line.trim().split_once(": "));
    // The server sends that one by itself.
    let more = headers.filter(|(name, _)| *name != "X-Content-Type-Options");
    let found: Vec<_> = more
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    assert!(!found.is_empty(), "docs/server/_headers has no block /*");
    found
}

fn locked<T>(what: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(target: &str, files: &Files, log: &Log, port: u16) -> Answer {
    let path = target.split('?').next().unwrap_or_default();
    let answer = match files.fault(path) {
        Some(Fault::Moved) if !target.contains("?moved") => {
            let address = format!("http://localhost:{port}{path}?moved");
            let moved = Answer::error(302, "").with("Location", &address);
            files.with_headers(moved, Path::new(""), None)
        }
        Some(Fault::Folder) if path.ends_with("/index.html") => {
            let moved = Answer::error(301, "").with("Location", "./");
            files.with_headers(moved, Path::new(""), None)
        }
        _ => files.find(path),
    };
    locked(log).push(format!("{} {target}", answer.status));
    while locked(&files.held).iter().any(|part| path.contains(part)) {
        std::thread::sleep(Duration::from_millis(5));
    }
    answer
}

/// The path of a file, also where the folder is asked for.
fn whole(path: &str) -> String {
    let index = if path.ends_with('/') {
        "index.html"
    } else {
        ""
    };
    [path, index].concat()
}

impl Files {
    fn fault(&self, path: &str) -> Option<Fault> {
        let name = whole(path);
        let fault = self.faults.iter().find(|(part, _)| name.contains(part));
        fault.map(|(_, fault)| *fault)
    }

    fn find(&self, path: &str) -> Answer {
        let (name, fault) = (whole(path), self.fault(path));
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
        let mut answer = Answer::file(&file, self.filled(&file, content, fault));
        if fault == Some(Fault::Slow) {
            let delivered = Arc::clone(&self.delivered);
            let before = move |number| {
                while delivered.load(Ordering::SeqCst) <= number {
                    std::thread::sleep(Duration::from_millis(5));
                }
            };
            answer.pace = Some(Pace {
                pieces: PIECES,
                before: Arc::new(before),
            });
        }
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
        for (name, value) in &self.headers {
            let sent = match fault {
                Some(Fault::Private) => false,
                Some(Fault::Unframed | Fault::Bare) => name == "Access-Control-Allow-Origin",
                _ => true,
            };
            if sent {
                answer = answer.with(name, value);
            }
        }
        match fault {
            Some(Fault::Unframed | Fault::Refused) => answer.with("X-Frame-Options", "DENY"),
            _ => answer,
        }
    }

    fn filled(&self, file: &Path, content: Vec<u8>, fault: Option<Fault>) -> Vec<u8> {
        if file.ends_with("version.json") && !self.offline {
            let said = String::from_utf8(content).expect("JSON is UTF-8");
            assert!(said.contains(KEPT), "{said}");
            return said.replace(KEPT, NOT_KEPT).into_bytes();
        }
        if self.offline || file.extension().is_none_or(|extension| extension != "html") {
            return content;
        }
        let mut html = String::from_utf8(content).expect("pages are UTF-8");
        if let Some(Fault::Replaced(text, other)) = fault {
            assert!(html.contains(text), "{} has no {text}", file.display());
            html = html.replacen(text, other, 1);
        }
        watched(&html.replace("{{check}}", &self.check), self.ahead)
    }
}

/// The page with the watch in front. The nonce is for hosts with a strict policy, which allow it.
fn watched(html: &str, ahead: Ahead) -> Vec<u8> {
    let (before, after) = html.split_once("<head>").expect("pages have a <head>");
    // The declaration of the encoding must stay within the first 1024 bytes.
    let watch = format!("<script nonce=\"watch\">{WATCH}{}</script>", ahead.script());
    format!("{before}<head><meta charset=\"utf-8\">{watch}{after}").into_bytes()
}

/// Copies the files of a folder into another one, which is made anew. Folders in it are left behind.
pub(crate) fn copy_files(from: &Path, to: &Path) {
    drop(fs::remove_dir_all(to));
    fs::create_dir_all(to).expect("a folder");
    for file in fs::read_dir(from).expect("it is built") {
        let file = file.expect("a file").path();
        if file.is_dir() {
            continue;
        }
        fs::copy(&file, to.join(file.file_name().expect("a name"))).expect("a copy");
    }
}
