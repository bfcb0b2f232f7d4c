//! The printed list as a practice gets it by fax: black and white, 204 x 196 dots an inch ("fine"), read by a machine. Every row of
//! the doctor's list comes back; at 100 dots an inch nearly every word does.

use crate::harness::{Check, Engine, artifacts, decode_base64, play_gallery};
use crate::reading::{Laid, read_picture, run, take, words};
use serde_json::json;
use std::path::Path;
use std::process::Command;

/// A usual list, one with many flags, and the one with everything that there is.
const LISTS: [&str; 3] = ["result-doctor", "result-hard", "result-fullest"];
/// Of 1,000 words so many at 100 dots an inch.
const LEAST: usize = 980;

/// The words of each row, as they are in the document.
const ROWS: &str = r##"
const words = (row) => {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode.data);
  return found.join(" ");
};
return [...page.root().querySelectorAll(".gsc-take-along .gsc-tell > li")].map(words);
"##;

/// What is read of a printed file at so many dots an inch; few of them are looked at more closely.
fn read(file: &Path, across: u32, down: u32) -> String {
    let prefix = file.with_extension(format!("{across}"));
    let resolution = [across, down].map(|dots| dots.to_string());
    run(Command::new("pdftoppm")
        .args(["-mono", "-rx", &resolution[0], "-ry", &resolution[1]])
        .args([file, &prefix]));
    let folder = std::fs::read_dir(file.parent().expect("a folder")).expect("it is there");
    let start = prefix
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned()
        + "-";
    let mut sheets: Vec<_> = folder
        .map(|entry| entry.expect("a file").path())
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(&start))
        })
        .collect();
    sheets.sort();
    assert!(!sheets.is_empty(), "nothing is drawn");
    let mut text = String::new();
    for sheet in sheets {
        let closer = if across < 200 { 3 } else { 1 };
        if closer > 1 {
            let enlarged = enlarge(&std::fs::read(&sheet).expect("a picture"));
            std::fs::write(&sheet, enlarged).expect("a file");
        }
        text.push_str(&read_picture(&sheet, closer * across, Laid::Column));
        std::fs::remove_file(sheet).expect("it was there");
    }
    text
}

/// A picture of black and white dots three times as large, in grays in between: as a person holds a small print closer. A
/// machine reads letters of 15 dots poorly otherwise.
fn enlarge(bitmap: &[u8]) -> Vec<u8> {
    let mut head = bitmap.splitn(3, |byte| byte.is_ascii_whitespace());
    assert_eq!(head.next(), Some(&b"P4"[..]));
    let width = std::str::from_utf8(head.next().expect("a width")).expect("digits");
    let width: usize = width.parse().expect("a number");
    let rest = head.next().expect("the rest");
    let end = rest
        .iter()
        .position(u8::is_ascii_whitespace)
        .expect("a height");
    let height: usize = std::str::from_utf8(&rest[..end])
        .expect("digits")
        .parse()
        .expect("a number");
    let (bits, line) = (&rest[end + 1..], width.div_ceil(8));
    let white = |x: usize, y: usize| {
        let (x, y) = (x.min(width - 1), y.min(height - 1));
        u32::from(bits[y * line + x / 8] & (0x80 >> (x % 8)) == 0)
    };
    // Of three dots the middle one is as it was; the others are a third of the next one. Each pair: a dot and its share.
    let parts = |place: usize| match (place / 3, place % 3) {
        (dot, 0) => [(dot, 2), (dot.saturating_sub(1), 1)],
        (dot, 1) => [(dot, 3), (dot, 0)],
        (dot, _) => [(dot, 2), (dot + 1, 1)],
    };
    let mut gray = format!("P5 {} {} 255\n", 3 * width, 3 * height).into_bytes();
    for y in 0..3 * height {
        for x in 0..3 * width {
            let mut sum = 0;
            for (row, down) in parts(y) {
                for (column, across) in parts(x) {
                    sum += white(column, row) * across * down;
                }
            }
            gray.push(u8::try_from(sum * 255 / 9).expect("at most 255"));
        }
    }
    gray
}

fn printed(check: &Check, name: &str) -> std::path::PathBuf {
    let margin = json!({ "top": 1.5, "bottom": 1.5, "left": 1.5, "right": 1.5 });
    let sheet = json!({ "page": { "width": 21.0, "height": 29.7 }, "margin": margin });
    let print = check.command("print", &sheet);
    let file = artifacts().join(format!("fax-{name}.pdf"));
    std::fs::write(&file, decode_base64(print.as_str().expect("a file"))).expect("a new file");
    file
}

#[test]
fn a_fax_of_the_list_can_be_read() {
    // One engine that prints to a file of a given size is enough.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play_gallery(|check, _| {
        let (mut lost, mut missed, mut all) = (Vec::new(), Vec::new(), 0);
        for name in LISTS {
            check.show(name);
            let rows = check.script(ROWS, &[]);
            let rows: Vec<String> = serde_json::from_value(rows).expect("texts");
            assert!(rows.len() > 5, "{name}: {rows:?}");
            let file = printed(check, name);
            let fax = words(&read(&file, 204, 196)).concat();
            let mut coarse = words(&read(&file, 100, 100));
            for row in &rows {
                if !fax.contains(&words(row).concat()) {
                    lost.push(format!("{name}: {row}"));
                }
                all += words(row).len();
                let lost = take(&mut coarse, row).into_iter();
                missed.extend(lost.map(|word| format!("{name}: {word} of {row}")));
            }
        }
        println!(
            "100 dots an inch: {} of {all} words, without {missed:#?}",
            all - missed.len()
        );
        assert!(lost.is_empty(), "{lost:#?}");
        assert!((all - missed.len()) * 1000 >= all * LEAST, "{missed:#?}");
    });
}
