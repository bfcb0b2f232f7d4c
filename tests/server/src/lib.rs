//! A static server on the loopback address. What it answers is the caller's: files of a folder, files with a fault for
//! a test, pages that are no files.

use httparse::{EMPTY_HEADER, Request, Status};
use percent_encoding::percent_decode_str;
use std::{
    fmt, fs,
    io::{self, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

/// The longest head of a request that is read, in bytes.
const MAX_HEAD: usize = 64 * 1024;

/// A server that answers until the program ends, or somebody stops it.
#[derive(Debug)]
pub struct Server {
    /// The port on 127.0.0.1.
    pub port: u16,
    thread: JoinHandle<()>,
    stopped: Arc<AtomicBool>,
}

/// What a request is answered with. `Cache-Control: no-store` and `nosniff` are added to every answer.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// 200, or what went wrong.
    pub status: u16,
    /// The value of `Content-Type`.
    pub kind: String,
    /// Names and values of more headers.
    pub headers: Vec<(String, String)>,
    /// The content.
    pub body: Vec<u8>,
    /// Asked before each piece of the content is sent, as on a slow line.
    pub pace: Option<Pace>,
}

/// How a slow line delivers: as many pieces as it says, each when the function that is called with its number returns.
#[derive(Clone)]
pub struct Pace {
    /// How many pieces.
    pub pieces: usize,
    /// Holds a piece up.
    pub before: Arc<dyn Fn(usize) + Send + Sync>,
}

impl fmt::Debug for Pace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Pace({})", self.pieces)
    }
}

impl Answer {
    /// The content of a file, with the type of its name.
    pub fn file(path: &Path, body: Vec<u8>) -> Self {
        Self {
            status: 200,
            kind: kind(path),
            body,
            ..Self::default()
        }
    }

    /// A line of text, for what went wrong.
    pub fn error(status: u16, line: &str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8".to_owned(),
            body: line.as_bytes().to_vec(),
            ..Self::default()
        }
    }

    /// The same with one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

impl Server {
    /// Listens on a port, 0 for any free one. `answer` is given the path and the query of each GET and HEAD.
    pub fn start<F>(port: u16, answer: F) -> io::Result<Self>
    where
        F: Fn(&str) -> Answer + Send + Sync + 'static,
    {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let port = listener.local_addr()?.port();
        let answer = Arc::new(answer);
        let stopped = Arc::new(AtomicBool::new(false));
        let over = Arc::clone(&stopped);
        let thread = thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                let answer = Arc::clone(&answer);
                // A thread for each connection, and one request on each: an answer may take its time, and a browser opens
                // connections ahead of any request; neither may hold up the others. A browser that closes its connection
                // early is no error.
                thread::spawn(move || respond(stream, &*answer).ok());
            }
        });
        Ok(Self {
            port,
            thread,
            stopped,
        })
    }

    /// Stops it: whoever asks from now on finds nobody.
    pub fn stop(self) -> io::Result<()> {
        self.stopped.store(true, Ordering::SeqCst);
        // It is waiting for somebody.
        TcpStream::connect(("127.0.0.1", self.port))?;
        self.wait()
    }

    /// Waits until the server ends, which it does only when something is wrong.
    pub fn wait(self) -> io::Result<()> {
        let ended = self.thread.join();
        ended.map_err(|_| io::Error::other("the server broke down"))
    }
}

fn respond(mut stream: TcpStream, answer: &dyn Fn(&str) -> Answer) -> io::Result<()> {
    let mut head = Vec::new();
    let (only_head, answer) = loop {
        let mut part = [0; 4096];
        let read = stream.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        head.extend(part.iter().take(read));
        let mut headers = [EMPTY_HEADER; 100];
        let mut request = Request::new(&mut headers);
        match request.parse(&head) {
            Ok(Status::Partial) if head.len() < MAX_HEAD => {}
            Ok(Status::Complete(_)) => {
                let (method, url) = (request.method.unwrap_or(""), request.path.unwrap_or(""));
                break match method {
                    "GET" | "HEAD" => (method == "HEAD", answer(url)),
                    _ => (false, Answer::error(405, "Only GET and HEAD\n")),
                };
            }
            Ok(Status::Partial) | Err(_) => break (false, Answer::error(400, "Not a request\n")),
        }
    };
    let mut reply = format!(
        "HTTP/1.1 {} \r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n",
        answer.status,
        answer.kind,
        answer.body.len(),
    );
    for (name, value) in &answer.headers {
        reply += &format!("{name}: {value}\r\n");
    }
    reply += "\r\n";
    let mut reply = reply.into_bytes();
    if only_head {
        return stream.write_all(&reply);
    }
    let Some(pace) = answer.pace else {
        reply.extend(answer.body);
        return stream.write_all(&reply);
    };
    stream.write_all(&reply)?;
    let size = answer.body.len().div_ceil(pace.pieces.max(1)).max(1);
    for (number, piece) in answer.body.chunks(size).enumerate() {
        (pace.before)(number);
        stream.write_all(piece)?;
    }
    Ok(())
}

/// What a folder has for a request, or that it has nothing. The folder must be canonical.
pub fn from_folder(dir: &Path, url: &str) -> Answer {
    match find(dir, url).map(|path| (fs::read(&path), path)) {
        Some((Ok(body), path)) => Answer::file(&path, body),
        _ => Answer::error(404, "Not found\n"),
    }
}

/// The file that a request means. `None` for everything outside `dir`, which must be canonical.
pub fn find(dir: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if parts
        .iter()
        .any(|part| *part == ".." || part.contains(['\\', '\0', ':']))
    {
        return None;
    }
    let mut file = dir.to_owned();
    file.extend(parts);
    if file.is_dir() {
        file.push("index.html");
    }
    // A link inside may still lead out.
    let file = file.canonicalize().ok()?;
    (file.starts_with(dir) && file.is_file()).then_some(file)
}

/// The type of a file by the ending of its name.
pub fn kind(path: &Path) -> String {
    let mime = mime_guess::from_path(path).first_or_octet_stream();
    let charset = if mime.type_() == mime_guess::mime::TEXT {
        "; charset=utf-8"
    } else {
        ""
    };
    format!("{}{charset}", mime.essence_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;
    use std::time::Duration;

    fn site() -> io::Result<(tempfile::TempDir, PathBuf)> {
        let base = tempfile::tempdir()?;
        fs::write(base.path().join("secret.txt"), "secret")?;
        let dir = base.path().join("dist");
        fs::create_dir_all(dir.join("sub folder"))?;
        fs::write(dir.join("index.html"), "<p>Hi")?;
        fs::write(dir.join("sub folder/ä.js"), "1")?;
        let dir = dir.canonicalize()?;
        Ok((base, dir))
    }

    #[test]
    fn finds_files_folders_and_encoded_names() -> io::Result<()> {
        let (_base, dir) = site()?;
        let index = Some(dir.join("index.html"));
        for url in [
            "/",
            "/index.html",
            "/?a=/../b",
            "//index.html",
            "/%69ndex.html#x",
        ] {
            assert_eq!(find(&dir, url), index, "{url}");
        }
        assert_eq!(
            find(&dir, "/sub%20folder/%C3%A4.js"),
            Some(dir.join("sub folder/ä.js"))
        );
        assert_eq!(find(&dir, "/sub%20folder/"), None);
        assert_eq!(find(&dir, "/none.js"), None);
        Ok(())
    }

    #[test]
    fn never_leaves_its_folder() -> io::Result<()> {
        let (base, dir) = site()?;
        let absolute = base.path().join("secret.txt");
        for url in [
            "/../secret.txt",
            "/..%2fsecret.txt",
            "/%2e%2e/secret.txt",
            "/%2e%2e%2fsecret.txt",
            "../secret.txt",
            "/sub%20folder/../../secret.txt",
            "/sub%20folder/../index.html",
            "/..%5csecret.txt",
            "/%00/../secret.txt",
            "/%ff",
            &absolute.to_string_lossy(),
            &format!("/{}", absolute.display()),
        ] {
            assert_eq!(find(&dir, url), None, "{url}");
        }
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out() -> io::Result<()> {
        let (base, dir) = site()?;
        std::os::unix::fs::symlink(base.path().join("secret.txt"), dir.join("link.txt"))?;
        assert_eq!(find(&dir, "/link.txt"), None);
        Ok(())
    }

    #[test]
    fn every_kind_of_file_has_its_type() {
        for (name, wanted) in [
            ("a.wasm", "application/wasm"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("a.css", "text/css; charset=utf-8"),
            ("index.html", "text/html; charset=utf-8"),
            ("a.svg", "image/svg+xml"),
            ("a.png", "image/png"),
            ("a.json", "application/json"),
            ("a.ics", "text/calendar; charset=utf-8"),
            ("a", "application/octet-stream"),
        ] {
            assert_eq!(kind(Path::new(name)), wanted, "{name}");
        }
    }

    #[test]
    fn answers_with_what_it_was_given() -> Result<(), Box<dyn Error>> {
        let server = Server::start(0, |url| {
            if url == "/a.js?b" {
                Answer::file(Path::new("a.js"), vec![b'1'; 100_000]).with("X-Own", "yes")
            } else {
                Answer::error(404, url)
            }
        })?;
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .build()
            .into();
        let at = |path: &str| format!("http://127.0.0.1:{}{path}", server.port);
        let mut found = agent.get(at("/a.js?b")).call()?;
        for (name, value) in [
            ("content-type", "text/javascript; charset=utf-8"),
            ("content-length", "100000"),
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("x-own", "yes"),
        ] {
            assert_eq!(
                found.headers().get(name).map(|it| it.as_bytes()),
                Some(value.as_bytes())
            );
        }
        assert_eq!(found.body_mut().read_to_vec()?.len(), 100_000);
        assert_eq!(
            agent.head(at("/a.js?b")).call()?.body_mut().read_to_vec()?,
            b""
        );
        assert_eq!(agent.get(at("/b")).call()?.status(), 404);
        assert_eq!(agent.post(at("/a.js?b")).send_empty()?.status(), 405);
        Ok(())
    }

    #[test]
    fn connections_that_say_nothing_hold_nobody_up() -> Result<(), Box<dyn Error>> {
        let server = Server::start(0, |url| Answer::error(200, url))?;
        let port = server.port;
        let silent: Vec<TcpStream> = (0..40)
            .map(|_| TcpStream::connect(("127.0.0.1", port)))
            .collect::<Result<_, _>>()?;
        let asked: Vec<_> = (0..40)
            .map(|index| {
                thread::spawn(move || {
                    let timeout = Some(Duration::from_secs(20));
                    let agent = ureq::Agent::config_builder().proxy(None);
                    let agent: ureq::Agent = agent.timeout_global(timeout).build().into();
                    let address = format!("http://127.0.0.1:{port}/{index}");
                    agent.get(address).call()?.body_mut().read_to_string()
                })
            })
            .collect();
        for (index, thread) in asked.into_iter().enumerate() {
            let answer = thread.join().map_err(|_| "the thread broke down")??;
            assert_eq!(answer, format!("/{index}"));
        }
        drop(silent);
        Ok(())
    }

    #[test]
    fn what_is_no_request_is_refused() -> Result<(), Box<dyn Error>> {
        let server = Server::start(0, |url| Answer::error(200, url))?;
        let mut stream = TcpStream::connect(("127.0.0.1", server.port))?;
        stream.write_all(b"\0\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
        Ok(())
    }
}
