//! Every fixture against `tests/snapshots/screens/`. `UPDATE=1 cargo test ...` writes them anew; read
//! the difference before you commit it.

use std::path::Path;
use std::{env, fs};

use super::{models, pages, tags};
use gut_skin_check::app::screen;
use gut_skin_check::ui::page::{fallback_html, start_html};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/screens");

fn check(name: &str, html: &str, wrong: &mut Vec<String>) {
    // The pages as they are, for whoever wants to look at them with the styles.
    if let Some(folder) = env::var_os("STILLS") {
        let path = Path::new(&folder).join([name, ".html"].concat());
        fs::write(path, html).expect("the folder of stills");
    }
    let path = Path::new(FOLDER).join([name, ".html"].concat());
    let pretty = tags::pretty(html);
    if env::var_os("UPDATE").is_some() {
        fs::create_dir_all(FOLDER).expect("the folder");
        fs::write(&path, &pretty).expect("the snapshot");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    if known != pretty {
        let differs = known.lines().zip(pretty.lines()).position(|(a, b)| a != b);
        let line = differs.map_or(0, |line| line + 1);
        wrong.push(format!("{name}: differs from line {line}"));
    }
}

#[test]
fn every_screen_is_as_it_was_read() {
    let mut wrong = Vec::new();
    for (name, html) in pages() {
        check(name, &html, &mut wrong);
    }
    check("fallback", &fallback_html(), &mut wrong);
    assert!(
        wrong.is_empty(),
        "UPDATE=1 writes them anew, if this is meant:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_snapshot_is_left_over() {
    let known: Vec<&str> = models::FIXTURES
        .iter()
        .map(|fixture| fixture.name)
        .collect();
    for entry in fs::read_dir(FOLDER).expect("the folder") {
        let name = entry.expect("an entry").file_name();
        let name = name.to_string_lossy().replace(".html", "");
        assert!(
            name == "fallback" || known.contains(&name.as_str()),
            "{name} has no fixture"
        );
    }
}

#[test]
fn every_fixture_shows_the_screen_it_is_for() {
    for fixture in models::FIXTURES {
        let model = (fixture.model)();
        assert_eq!(screen(&model).key(), fixture.screen, "{}", fixture.name);
    }
}

#[test]
fn the_first_paint_is_the_start_screen_of_the_app() {
    let start = models::FIXTURES
        .iter()
        .find(|fixture| fixture.name == "start");
    let model = (start.expect("start").model)();
    assert_eq!(start_html(), gut_skin_check::ui::still::html(&model, ""));
}
