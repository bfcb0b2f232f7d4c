//! `cargo xtask serve`: the built site on the loopback address.

use crate::{root, site::build, tools::Tools};
use anyhow::{Context, Result, ensure};
use loopback_server::{Server, from_folder};
use std::{
    io,
    path::{Path, PathBuf},
};

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

    let server = listen(options.port, &dir)?;
    println!(
        "Gut-Skin Check is at http://127.0.0.1:{}/ (end with Ctrl-C)",
        server.port
    );
    Ok(server.wait()?)
}

fn listen(port: Option<u16>, dir: &Path) -> Result<Server> {
    let open = |port: u16| -> io::Result<Server> {
        let dir = dir.to_owned();
        // A page of another port embeds the check as a practice's page does.
        let answer =
            move |url: &str| from_folder(&dir, url).with("Access-Control-Allow-Origin", "*");
        Server::start(port, answer)
    };
    let opened = match port {
        Some(port) => open(port).with_context(|| format!("cannot listen on port {port}"))?,
        None => open(USUAL_PORT).or_else(|_| open(0))?,
    };
    Ok(opened)
}
