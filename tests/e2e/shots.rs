//! `cargo xtask shots`: pictures of every fixture in the sizes and settings that matter, with a contact
//! sheet, to be looked at by people. Not part of a test run.

use crate::harness::{Check, Emulated, Engine, play_gallery, save_picture};
use serde_json::json;
use std::path::{Path, PathBuf};

/// The pictures of longer words, from right to left; their folder of the gallery is `pseudo`.
const PSEUDO: &str = "-pseudo";

/// Name, what the reader has set, and whether the whole page is taken too where it is longer.
const VIEWS: &[(&str, Emulated, bool)] = &[
    ("320x568-light", reader(320, 568), false),
    ("320x568-dark", dark(reader(320, 568)), false),
    ("390x844-light", reader(390, 844), true),
    ("390x844-dark", dark(reader(390, 844)), true),
    ("820x1180-light", reader(820, 1180), false),
    ("820x1180-dark", dark(reader(820, 1180)), false),
    ("1280x900-light", reader(1280, 900), false),
    ("1280x900-dark", dark(reader(1280, 900)), false),
    ("320x568-large-text", large_text(reader(320, 568)), false),
    ("390x844-large-text", large_text(reader(390, 844)), true),
    ("320x568-pseudo", reader(320, 568), true),
    ("390x844-pseudo", reader(390, 844), true),
    ("390x844-forced-light", forced(reader(390, 844)), false),
    ("390x844-forced-dark", forced(dark(reader(390, 844))), false),
];

const fn reader(width: u32, height: u32) -> Emulated {
    Emulated {
        size: Some((width, height)),
        text: None,
        dark: false,
        forced: false,
        still: true,
    }
}

const fn dark(reader: Emulated) -> Emulated {
    Emulated {
        dark: true,
        ..reader
    }
}

const fn forced(reader: Emulated) -> Emulated {
    Emulated {
        forced: true,
        ..reader
    }
}

/// 200 %.
const fn large_text(reader: Emulated) -> Emulated {
    Emulated {
        text: Some(32),
        ..reader
    }
}

#[test]
#[ignore = "writes pictures for people to look at: cargo xtask shots"]
fn pictures_of_every_fixture() {
    assert_eq!(
        Engine::of_this_run(),
        Engine::Chromium,
        "the settings are made by Chromium's own commands"
    );
    let variable = |name| std::env::var(name).unwrap_or_default();
    let folder = PathBuf::from(variable("GSC_SHOTS"));
    std::fs::create_dir_all(&folder).expect("GSC_SHOTS names a folder");
    let only = variable("GSC_SHOTS_ONLY");
    play_gallery(|check, fixtures| {
        let wanted = fixtures.iter().filter(|fixture| fixture.contains(&only));
        let mut taken: Vec<(&str, Vec<String>)> = wanted
            .map(|fixture| (fixture.as_str(), Vec::new()))
            .collect();
        for (view, reader, whole) in VIEWS {
            check.emulate(*reader);
            for (name, shots) in &mut taken {
                let place = if view.ends_with(PSEUDO) {
                    "pseudo"
                } else {
                    "auto"
                };
                check.show_in(place, name);
                let file = format!("{name}--{view}.png");
                picture(check, &folder.join(&file));
                shots.push(file);
                if let Some(all) = whole.then(|| all_of_it(check, *reader)).flatten() {
                    let file = format!("{name}--{view}-whole.png");
                    check.emulate(all);
                    picture(check, &folder.join(&file));
                    check.emulate(*reader);
                    shots.push(file);
                }
            }
        }
        check.emulate(Emulated::default());
        let sheet = include_str!("shots.html").replace("{{shots}}", &json!(taken).to_string());
        let sheet_file = folder.join("index.html");
        std::fs::write(&sheet_file, sheet).expect("the sheet can be written");
        let count: usize = taken.iter().map(|(_, shots)| shots.len()).sum();
        println!("{count} pictures: {}", sheet_file.display());
    });
}

/// A window as high as the page, where that is higher than the screen. A picture beyond the window would be of text in
/// the usual size, whatever the reader has set.
fn all_of_it(check: &Check, reader: Emulated) -> Option<Emulated> {
    let (width, height) = reader.size?;
    let page = check.script("return document.documentElement.scrollHeight", &[]);
    let page = u32::try_from(page.as_u64()?).ok()?;
    (page > height).then_some(Emulated {
        size: Some((width, page)),
        ..reader
    })
}

fn picture(check: &Check, file: &Path) {
    let how = json!({ "format": "png", "optimizeForSpeed": true });
    let picture = check.devtools("Page.captureScreenshot", &how);
    save_picture(picture["data"].as_str().expect("a picture"), file);
}
