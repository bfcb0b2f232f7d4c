//! `cargo xtask package`: everything that a practice uploads, in one zip.

use super::build;
use crate::{root, tools::Tools};
use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File},
    io::{Seek, Write},
    path::Path,
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const ZIP: &str = "gut-skin-check.zip";
/// What is not worth compressing, or is not text.
const SMALLEST: usize = 256;

/// Builds, and writes the zip into `target/`.
pub fn command() -> Result<()> {
    let root = root()?;
    build::release(&Tools::for_build(&root)?)?;
    let target = root.join("target");
    fs::create_dir_all(&target)?;
    let path = target.join(ZIP);
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let files = files(&root.join("dist"), &root.join("docs/server"), &root)?;
    write(file, &files)?;
    println!(
        "target/{ZIP}: {} files, {} bytes",
        files.len(),
        fs::metadata(&path)?.len()
    );
    Ok(())
}

/// Every file of the zip by its name: the site, each file compressed in two ways beside it, what a server needs to be
/// told, and the hashes of all.
fn files(dist: &Path, server: &Path, root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for (name, content) in folder(dist)? {
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
    files.sort();
    let hashes: String = files
        .iter()
        .map(|(name, content)| format!("{}  {name}\n", hex(&Sha256::digest(content))))
        .collect();
    files.push(("SHA256SUMS".to_owned(), hashes.into_bytes()));
    Ok(files)
}

/// The files of a folder, and of those in it, by name.
fn folder(path: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() {
            found.push((name, fs::read(entry.path())?));
        } else {
            let inside = folder(&entry.path())?.into_iter();
            found.extend(inside.map(|(file, content)| (format!("{name}/{file}"), content)));
        }
    }
    Ok(found)
}

fn write(file: impl Write + Seek, files: &[(String, Vec<u8>)]) -> Result<()> {
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
            .last_modified_time(date(content)?);
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

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Read};

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

    fn packed(site: &Path) -> Result<Vec<(String, Vec<u8>)>> {
        files(&site.join("dist"), &site.join("server"), site)
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
        let line = format!("{}  small.css", hex(&Sha256::digest(b"p{}")));
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
