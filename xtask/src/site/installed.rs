//! What a browser needs to keep the check as an app (`app.webmanifest` with its icons), and what tells which version lies on a
//! server (`version.json`).

use crate::supply::files::{folder, sha256, sums};
use anyhow::{Context, Result};
use gut_skin_check::content::{CONTENT_DATE, CONTENT_VERSION, language};
use gut_skin_check::embed::contract::{ELEMENT, MANIFEST, VERSION_FILE};
use resvg::{tiny_skia, usvg};
use serde_json::{Value, json};
use std::{fs, path::Path};

/// How names begin that change with what is in the file.
const NAMED: &str = "gut-skin-check-";

/// The icon as it is drawn, with its background and the waves of the brand.
const ICON: &str = include_str!("icon.svg");
/// The corners of an icon that nobody cuts. The others fill the square: a system cuts them to its own shape.
const CORNERS: &str = r#" rx="112""#;

/// An icon.
struct Icon {
    name: &'static str,
    size: u32,
    /// Whether the system cuts it to a shape of its own.
    maskable: bool,
}

const ICONS: [Icon; 4] = [
    Icon {
        name: "icon-180.png",
        size: 180,
        maskable: true,
    },
    Icon {
        name: "icon-192.png",
        size: 192,
        maskable: false,
    },
    Icon {
        name: "icon-512.png",
        size: 512,
        maskable: false,
    },
    Icon {
        name: "icon-maskable-512.png",
        size: 512,
        maskable: true,
    },
];

/// Writes manifest and icons, and returns their names.
pub fn write(dist: &Path) -> Result<Vec<String>> {
    let mut names = vec![MANIFEST.to_owned()];
    put(dist, MANIFEST, &text(&manifest()))?;
    for icon in &ICONS {
        put(dist, icon.name, &icon.png()?)?;
        names.push(icon.name.to_owned());
    }
    Ok(names)
}

/// Writes the version file. `offline` is the switch of a practice.
pub fn write_version(dist: &Path, version: &str) -> Result<()> {
    let file = json!({
        "app": ELEMENT,
        "content": CONTENT_VERSION,
        "date": CONTENT_DATE,
        "version": version,
        "offline": true,
    });
    put(dist, VERSION_FILE, &text(&file))
}

fn text(value: &Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

fn put(dist: &Path, name: &str, content: &[u8]) -> Result<()> {
    fs::write(dist.join(name), content).with_context(|| format!("cannot write {name}"))
}

fn manifest() -> Value {
    let text = language();
    let icons = ICONS.iter().map(|icon| {
        json!({
            "src": icon.name,
            "sizes": format!("{0}x{0}", icon.size),
            "type": "image/png",
            "purpose": if icon.maskable { "maskable" } else { "any" },
        })
    });
    json!({
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "name": text.ui.app.title,
        "short_name": text.ui.app.title,
        "description": text.description,
        "lang": text.lang,
        "dir": text.direction.key(),
        "display": "standalone",
        "background_color": "#faf6f0",
        "theme_color": "#faf6f0",
        "icons": icons.collect::<Vec<_>>(),
    })
}

impl Icon {
    fn png(&self) -> Result<Vec<u8>> {
        let drawing = if self.maskable {
            ICON.replace(CORNERS, "")
        } else {
            ICON.to_owned()
        };
        let tree = usvg::Tree::from_str(&drawing, &usvg::Options::default())?;
        let mut pixels =
            tiny_skia::Pixmap::new(self.size, self.size).context("an icon without a size")?;
        let scale = self.size as f32 / tree.size().width();
        resvg::render(
            &tree,
            tiny_skia::Transform::from_scale(scale, scale),
            &mut pixels.as_mut(),
        );
        Ok(pixels.encode_png()?)
    }
}

/// What the version of a build is: the SHA-256 of the list of its files with a digest in their names, as `sha256sum` prints it.
pub fn version(dist: &Path) -> Result<String> {
    let mut named = folder(dist)?;
    named.retain(|(name, _)| name.starts_with(NAMED));
    Ok(sha256(sums(&named).as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_what_sha256sum_says_of_the_list() -> Result<()> {
        let dist = tempfile::tempdir()?;
        for (name, content) in [
            ("gut-skin-check-b.js", "b"),
            ("gut-skin-check-a.css", "a"),
            ("index.html", "changes nothing"),
        ] {
            fs::write(dist.path().join(name), content)?;
        }
        // printf a > gut-skin-check-a.css; printf b > gut-skin-check-b.js; sha256sum gut-skin-check-* | sha256sum
        let list = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  gut-skin-check-a.css\n\
                    3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  gut-skin-check-b.js\n";
        assert_eq!(version(dist.path())?, sha256(list.as_bytes()));
        Ok(())
    }

    #[test]
    fn every_icon_is_as_large_as_the_manifest_says() -> Result<()> {
        let dist = tempfile::tempdir()?;
        let names = write(dist.path())?;
        let manifest: Value = serde_json::from_slice(&fs::read(dist.path().join(MANIFEST))?)?;
        let icons = manifest["icons"].as_array().context("no icons")?;
        assert_eq!(icons.len() + 1, names.len());
        for icon in icons {
            let name = icon["src"].as_str().context("no name")?;
            let pixels = tiny_skia::Pixmap::load_png(dist.path().join(name))?;
            let (width, height) = (pixels.width(), pixels.height());
            assert_eq!(icon["sizes"], format!("{width}x{height}"));
            // A system cuts these itself, so that nothing of the corner may be missing.
            let corner = pixels.pixel(0, 0).context("no pixel")?.alpha();
            let whole = icon["purpose"] == "maskable";
            assert_eq!(corner, if whole { 255 } else { 0 }, "{name}");
        }
        Ok(())
    }
}
