//! A small static server on the loopback address, for `dist/` and for tests.

use crate::{root, site::build, tools::Tools};
use anyhow::{Context, Result, anyhow, ensure};
use percent_encoding::percent_decode_str;
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};
use tiny_http::{Header, Method, Request, Response, Server};

/// Tried first: what a browser has stored belongs to one port.
const USUAL_PORT: u16 = 8173;

/// How to serve.
pub struct Options {
    /// Exactly this port; otherwise the usual one or, where that is taken, any free one.
    pub port: Option<u16>,
    /// Whether to install and build first.
    pub build: bool,
    /// Another folder than `dist/`.
    pub dir: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: None,
            build: true,
            dir: None,
        }
    }
}

/// Serves until it is ended from outside.
pub fn command(options: &Options) -> Result<()> {
    let root = root()?;
    if options.build && options.dir.is_none() {
        build::release(&Tools::for_build(&root)?)?;
    }
    let dir = options.dir.clone().unwrap_or_else(|| root.join("dist"));
    let dir = dir
        .canonicalize()
        .with_context(|| format!("there is no {} to serve", dir.display()))?;
    ensure!(dir.is_dir(), "{} is not a folder", dir.display());

    let server = Arc::new(listen(options.port)?);
    let address = server.server_addr().to_ip().context("no address")?;
    println!("Gut-Skin Check is at http://{address}/ (end with Ctrl-C)");
    // More than one, or a connection that a browser keeps waiting would hold up the others.
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let (server, dir) = (Arc::clone(&server), dir.clone());
            std::thread::spawn(move || {
                server
                    .incoming_requests()
                    .for_each(|request| answer(request, &dir))
            })
        })
        .collect();
    workers
        .into_iter()
        .try_for_each(|worker| worker.join().map_err(|_| anyhow!("the server broke down")))
}

fn listen(port: Option<u16>) -> Result<Server> {
    let open = |port| {
        Server::http(("127.0.0.1", port))
            .map_err(|error| anyhow!("cannot listen on port {port}: {error}"))
    };
    match port {
        Some(port) => open(port),
        None => open(USUAL_PORT).or_else(|_| open(0)),
    }
}

fn answer(request: Request, dir: &Path) {
    let reply = match request.method() {
        Method::Get | Method::Head => {
            match find(dir, request.url()).map(|path| (fs::read(&path), path)) {
                Some((Ok(body), path)) => with_headers(Response::from_data(body), &mime(&path)),
                _ => with_headers(
                    Response::from_string("Not found\n").with_status_code(404),
                    "text/plain; charset=utf-8",
                ),
            }
        }
        _ => with_headers(
            Response::from_string("Only GET and HEAD\n").with_status_code(405),
            "text/plain; charset=utf-8",
        ),
    };
    // A browser that has gone away in the middle is nobody's error.
    let _ = request.respond(reply);
}

fn with_headers<R: io::Read>(response: Response<R>, mime: &str) -> Response<R> {
    [
        ("Content-Type", mime),
        ("Cache-Control", "no-store"),
        // A page of another port embeds the check as a practice's page does.
        ("Access-Control-Allow-Origin", "*"),
        ("X-Content-Type-Options", "nosniff"),
    ]
    .into_iter()
    .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
    .fold(response, Response::with_header)
}

/// The file that a request means. `None` for everything outside `dir`, which must be canonical.
fn find(dir: &Path, url: &str) -> Option<PathBuf> {
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

fn mime(path: &Path) -> String {
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

    fn site() -> Result<(tempfile::TempDir, PathBuf)> {
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
    fn finds_files_folders_and_encoded_names() -> Result<()> {
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
    fn never_leaves_its_folder() -> Result<()> {
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
    fn a_link_does_not_lead_out() -> Result<()> {
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
            assert_eq!(mime(Path::new(name)), wanted, "{name}");
        }
    }
}
