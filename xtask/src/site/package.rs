//! `cargo xtask package`: everything that a practice uploads, in one zip.

use super::build;
use crate::{
    root,
    supply::{
        crates,
        files::{self, Named, folder},
        licenses,
        previous::{self, SUMS},
        sbom,
    },
    tools::Tools,
};
use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{Cursor, Seek, Write},
    path::Path,
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const ZIP: &str = "gut-skin-check.zip";
/// What is not worth compressing, or is not text.
const SMALLEST: usize = 256;
/// Everybody may read what a server sends, whatever the mask was where the zip was made.
const MODE: u32 = 0o644;

/// Builds, and writes the zip into `target/`. With the package of the previous version, it keeps what that one's pages may still
/// ask for.
pub fn command(previous: Option<&Path>) -> Result<()> {
    let root = root()?;
    if let Some(older) = previous {
        // A wrong name is told before the build, not after it.
        ensure!(older.is_file(), "there is no file {}", older.display());
    }
    let tools = Tools::for_build(&root)?;
    build::release(&tools)?;
    let target = root.join("target");
    fs::create_dir_all(&target)?;
    let path = target.join(ZIP);
    let site = folder(&root.join("dist"))?;
    let parts = crates::parts(&tools)?;
    crates::compare(&site, &parts)?;
    let about = [
        (sbom::NAME, sbom::text(&parts)),
        (licenses::NAME, licenses::text(&tools, &parts)?),
    ];
    let about = about.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    let mut files = files(site, &root.join("docs/server"), &root)?;
    files.extend(about);
    let kept = previous
        .map(|older| previous::kept(older, &files))
        .transpose()?;
    let kept = kept.unwrap_or_default();
    if previous.is_some() {
        println!("Kept of the previous version: {} files", kept.len());
    }
    files.extend(kept);
    let files = listed(files);
    let mut zip = Cursor::new(Vec::new());
    write(&mut zip, &files)?;
    let zip = zip.into_inner();
    fs::write(&path, &zip).with_context(|| format!("cannot write {}", path.display()))?;
    println!("target/{ZIP}: {} files, {} bytes", files.len(), zip.len());
    println!("{}  target/{ZIP}", files::sha256(&zip));
    Ok(())
}

/// Every file of the zip by its name: the site, each file compressed in two ways beside it, what a server needs to be
/// told, and our own licenses.
fn files(site: Vec<Named>, server: &Path, root: &Path) -> Result<Vec<Named>> {
    let mut files = Vec::new();
    for (name, content) in site {
        if content.len() >= SMALLEST {
            files.push((format!("{name}.br"), brotli(&content)?));
            files.push((format!("{name}.gz"), gzip(&content)?));
        }
        files.push((name, content));
    }
    for (name, content) in folder(server)? {
        // Hosts that know this file look for it here; others ignore it.
        let room = if name == "_headers" { "" } else { "server/" };
        files.push((format!("{room}{name}"), content));
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        files.push((name.to_owned(), fs::read(root.join(name))?));
    }
    Ok(files)
}

/// The files in the order of their names, and at the end their hashes.
fn listed(mut files: Vec<Named>) -> Vec<Named> {
    files.sort();
    let sums = files::sums(&files);
    files.push((SUMS.to_owned(), sums.into_bytes()));
    files
}

/// Writes a zip. Order, dates and modes come from the files alone, so that the same files give the same bytes.
pub fn write(file: impl Write + Seek, files: &[Named]) -> Result<()> {
    let mut zip = ZipWriter::new(file);
    for (name, content) in files {
        // Compressed once is enough.
        let method = if name.ends_with(".br") || name.ends_with(".gz") {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(date(content)?)
            .unix_permissions(MODE);
        zip.start_file(name.as_str(), options)?;
        zip.write_all(content)?;
    }
    zip.finish()?;
    Ok(())
}

/// A date that comes from the content: the same files give the same zip, and another version never has the date of
/// this one. Servers make their ETag of date and size, and index.html is of one size in every version that differs in
/// the names of its files alone: with one date for all, browsers would go on with the old page.
fn date(content: &[u8]) -> Result<zip::DateTime> {
    let hash = Sha256::digest(content);
    let part = |at: usize, parts: u8| hash[at] % parts;
    let (year, month, day) = (
        2000 + u16::from(part(0, 20)),
        1 + part(1, 12),
        1 + part(2, 28),
    );
    // The seconds of a zip are even.
    let (hour, minute, second) = (part(3, 24), part(4, 60), 2 * part(5, 30));
    zip::DateTime::from_date_and_time(year, month, day, hour, minute, second)
        .context("a date that a zip cannot hold")
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut small, &params)?;
    Ok(small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn site() -> Result<tempfile::TempDir> {
        let site = tempfile::tempdir()?;
        fs::create_dir_all(site.path().join("dist"))?;
        fs::create_dir_all(site.path().join("server"))?;
        fs::write(site.path().join("dist/embed.js"), "go();\n".repeat(100))?;
        fs::write(site.path().join("dist/small.css"), "p{}")?;
        fs::create_dir_all(site.path().join("dist/fhir"))?;
        fs::write(site.path().join("dist/fhir/codes.json"), "{}")?;
        fs::write(site.path().join("server/nginx.conf"), "gzip_static on;")?;
        fs::write(site.path().join("server/_headers"), "/*")?;
        for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
            fs::write(site.path().join(name), name)?;
        }
        Ok(site)
    }

    fn packed(site: &Path) -> Result<Vec<Named>> {
        let files = files(folder(&site.join("dist"))?, &site.join("server"), site)?;
        Ok(listed(files))
    }

    #[test]
    fn holds_the_site_ready_compressed_and_what_the_server_needs() -> Result<()> {
        let site = site()?;
        let files = packed(site.path())?;
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let wanted = [
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "_headers",
            "embed.js",
            "embed.js.br",
            "embed.js.gz",
            "fhir/codes.json",
            "server/nginx.conf",
            "small.css",
            "SHA256SUMS",
        ];
        assert_eq!(names, wanted);
        let content = |wanted: &str| {
            let found = files.iter().find(|(name, _)| name == wanted);
            found
                .map(|(_, content)| content.clone())
                .unwrap_or_default()
        };
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(&content("embed.js.gz")[..]).read_to_end(&mut text)?;
        assert_eq!(text, content("embed.js"));
        let mut text = Vec::new();
        brotli::BrotliDecompress(&mut &content("embed.js.br")[..], &mut text)?;
        assert_eq!(text, content("embed.js"));
        let hashes = String::from_utf8(content("SHA256SUMS"))?;
        assert_eq!(hashes.lines().count(), wanted.len() - 1);
        // The hash of "p{}".
        let line = format!("{}  small.css", files::sha256(b"p{}"));
        assert!(hashes.lines().any(|found| found == line), "{hashes}");
        Ok(())
    }

    #[test]
    fn the_same_files_give_the_same_zip() -> Result<()> {
        let site = site()?;
        let mut zips = [Vec::new(), Vec::new()];
        for zip in &mut zips {
            write(Cursor::new(&mut *zip), &packed(site.path())?)?;
        }
        assert_eq!(zips[0], zips[1]);
        let mut zip = zip::ZipArchive::new(Cursor::new(&zips[0]))?;
        for at in 0..zip.len() {
            // A plain file that everybody may read, and the owner write.
            assert_eq!(zip.by_index(at)?.unix_mode(), Some(0o100_644));
        }
        // By these a server distinguishes versions.
        assert_ne!(date(b"version 1")?, date(b"version 2")?);
        let mut zip = zip::ZipArchive::new(Cursor::new(&zips[0]))?;
        let mut text = String::new();
        zip.by_name("server/nginx.conf")?
            .read_to_string(&mut text)?;
        assert_eq!(text, "gzip_static on;");
        Ok(())
    }
}
