//! A static server on the loopback address. What it answers is the caller's: files of a folder, files with a fault for
//! a test, pages that are no files.

use percent_encoding::percent_decode_str;
use socket2::SockRef;
use std::{
    error::Error,
    fs, io,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::Arc,
    thread::{self, JoinHandle},
};
use tiny_http::{Header, Method, Request, Response};

/// A server that answers until the program ends.
#[derive(Debug)]
pub struct Server {
    /// The port on 127.0.0.1.
    pub port: u16,
    thread: JoinHandle<()>,
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
}

impl Answer {
    /// The content of a file, with the type of its name.
    pub fn file(path: &Path, body: Vec<u8>) -> Self {
        Self {
            status: 200,
            kind: kind(path),
            headers: Vec::new(),
            body,
        }
    }

    /// A line of text, for what went wrong.
    pub fn error(status: u16, line: &str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8".to_owned(),
            headers: Vec::new(),
            body: line.as_bytes().to_vec(),
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
        let broken = |error: Box<dyn Error + Send + Sync>| io::Error::other(error.to_string());
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let port = listener.local_addr()?.port();
        // Its connections inherit it. Without it the content waits 40 ms for the browser to have acknowledged the head.
        SockRef::from(&listener).set_tcp_nodelay(true)?;
        let server = tiny_http::Server::from_listener(listener, None).map_err(broken)?;
        let answer = Arc::new(answer);
        let thread = thread::spawn(move || {
            for request in server.incoming_requests() {
                let answer = Arc::clone(&answer);
                // A thread for each, because an answer may take its time and must not hold up the others.
                thread::spawn(move || respond(request, &*answer));
            }
        });
        Ok(Self { port, thread })
    }

    /// Waits until the server ends, which it does only when something is wrong.
    pub fn wait(self) -> io::Result<()> {
        let ended = self.thread.join();
        ended.map_err(|_| io::Error::other("the server broke down"))
    }
}

fn respond(request: Request, answer: &dyn Fn(&str) -> Answer) {
    let answer = match request.method() {
        Method::Get | Method::Head => answer(request.url()),
        _ => Answer::error(405, "Only GET and HEAD\n"),
    };
    let own = answer.headers.iter();
    let own = own.map(|(name, value)| (name.as_str(), value.as_str()));
    let headers = [
        ("Content-Type", answer.kind.as_str()),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
    ];
    let reply = headers
        .into_iter()
        .chain(own)
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(
            Response::from_data(answer.body)
                .with_status_code(answer.status)
                .with_chunked_threshold(usize::MAX),
            Response::with_header,
        );
    // The browser may have closed the connection; that is no error.
    let _ = request.respond(reply);
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
    use std::time::{Duration, Instant};

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
    fn no_answer_waits_for_an_acknowledgement() -> Result<(), Box<dyn Error>> {
        let server = Server::start(0, |_| Answer::error(200, &"x".repeat(5000)))?;
        let agent: ureq::Agent = ureq::Agent::config_builder().proxy(None).build().into();
        let address = format!("http://127.0.0.1:{}/", server.port);
        let mut times = Vec::new();
        for _ in 0..40 {
            let started = Instant::now();
            agent.get(&address).call()?.body_mut().read_to_vec()?;
            times.push(started.elapsed());
        }
        times.sort();
        assert!(times[20] < Duration::from_millis(30), "{times:?}");
        Ok(())
    }
}
