//! The scripts of `web` as they are shipped: filled in from the library's contract and words, so that no name
//! and no sentence stands in two places.

use super::head::{Files, Shipped};
use super::page;
use anyhow::{Context, Result, ensure};
use gut_skin_check::{
    content::{EN, phones::Piece},
    domain::choices::{Choice, Country},
    embed::contract::{self, Failure, Mode},
};
use serde_json::{Value, json};
use std::{fs, path::Path};

/// How long the loader waits for a frame that has loaded to say something, in milliseconds.
const PATIENCE: u32 = 8000;

/// What the scripts are made from.
pub struct Parts<'a> {
    /// The folder of their sources.
    pub source: &'a Path,
    /// What the app loads.
    pub files: &'a Files,
    /// The style sheet.
    pub styles: &'a Shipped,
}

/// What index.html loads beside the app.
pub struct Scripts {
    /// The text of what starts the app, inline in index.html.
    pub start: String,
    /// The text of embed.js.
    pub loader: String,
    /// What the scripts were filled with, for the pages of site owners.
    pub values: Values,
}

/// What fills the holes of a text, by their names.
pub type Values = Vec<(&'static str, String)>;

/// Makes every script `small`, and writes all but the loader through `ship`, which names them by their content.
pub fn scripts(
    parts: &Parts<'_>,
    small: &dyn Fn(&str) -> Result<String>,
    ship: &dyn Fn(&str, &str) -> Result<Shipped>,
) -> Result<Scripts> {
    let read = |name: &str| {
        let path = parts.source.join(name);
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let mut values = values();
    let ready = |name: &str, values: &[(&str, String)]| -> Result<String> {
        small(&filled(name, &read(name)?, values)?)
    };

    let help = ship("help", &ready("embed/help.ts", &values)?)?;
    values.push(("help", help.url.clone()));
    let watch = filled("embed/watch.ts", &read("embed/watch.ts")?, &values)?;
    values.push(("watch", watch));
    let frame = ship("frame", &ready("embed/frame.ts", &values)?)?;
    for (name, value) in [
        ("glue", &parts.files.glue.url),
        ("wasm", &parts.files.wasm.url),
        ("integrity", &parts.files.wasm.integrity),
        ("styles", &parts.styles.url),
        ("drawings", &parts.files.drawings.url),
    ] {
        values.push((name, value.clone()));
    }
    let element = ship("element", &ready("embed/element.ts", &values)?)?;
    values.push(("inpage", element.url));
    let loader = ready("embed/loader.ts", &values)?;
    values.push(("frame", frame.url.clone()));
    let early = filled("boot/early.ts", &read("boot/early.ts")?, &values)?;
    values.push(("early", early));
    let start = start(&read("boot/start.ts")?, &values, small)?;
    Ok(Scripts {
        start,
        loader,
        values,
    })
}

/// What index.html cannot start without: a script that did not name one of them would fail in a browser only.
const STARTS: [&str; 6] = ["glue", "wasm", "integrity", "drawings", "frame", "help"];

/// boot/start.ts, filled in and `small`.
fn start(
    source: &str,
    values: &[(&str, String)],
    small: &dyn Fn(&str) -> Result<String>,
) -> Result<String> {
    for name in STARTS {
        let hole = format!("{{{{{name}}}}}");
        ensure!(source.contains(&hole), "web/boot/start.ts has no {hole}");
    }
    let script = small(&filled("boot/start.ts", source, values)?)?;
    ensure!(
        !script.contains("{{"),
        "web/boot/start.ts has a {{{{...}}}} that nobody fills in"
    );
    Ok(script.trim_end().to_owned())
}

/// A script with its holes filled in.
pub fn filled(name: &str, source: &str, values: &[(&str, String)]) -> Result<String> {
    let mut script = source.to_owned();
    for (hole, value) in values {
        script = script.replace(&format!("{{{{{hole}}}}}"), value);
    }
    let left = script
        .lines()
        .find(|line| line.contains("{{") && !line.starts_with("//"));
    ensure!(
        left.is_none(),
        "web/{name} has a {{{{...}}}} that nobody fills in: {}",
        left.unwrap_or_default()
    );
    Ok(script)
}

/// What the contract and the words give; texts that are no part of a longer one are JSON, which is JavaScript too.
fn values() -> Values {
    let settings: Vec<&str> = [contract::ATTRIBUTES, contract::TOLD].concat();
    let steps: Vec<Vec<&str>> = contract::steps().collect();
    let ui = EN.ui;
    vec![
        ("element", contract::ELEMENT.to_owned()),
        ("namespace", contract::NAMESPACE.to_owned()),
        ("version", contract::VERSION.to_string()),
        ("attributes", json!(contract::ATTRIBUTES).to_string()),
        ("settings", json!(settings).to_string()),
        ("accent", contract::ACCENT_PROPERTY.to_owned()),
        ("loader", contract::LOADER.to_owned()),
        ("exempt", contract::EXEMPT.to_owned()),
        ("address", contract::ADDRESS.to_owned()),
        ("mode", contract::MODE.to_owned()),
        (
            "modes",
            Mode::ALL
                .iter()
                .map(|mode| mode.key())
                .collect::<Vec<_>>()
                .join(", "),
        ),
        ("steps", json!(steps).to_string()),
        ("sandbox", contract::SANDBOX.to_owned()),
        ("allow", contract::ALLOW.to_owned()),
        ("unknown", Failure::NoAnswer.key().to_owned()),
        ("patience", PATIENCE.to_string()),
        ("page", "index.html".to_owned()),
        ("docs", "embedding.html".to_owned()),
        ("key", page::key()),
        ("record", page::record()),
        ("title", ui.app.title.to_owned()),
        ("urgent", json!(ui.start.urgent).to_string()),
        ("number", json!(emergency(Country::Other)).to_string()),
        ("numbers", numbers().to_string()),
        ("book", json!(ui.result.booking_none).to_string()),
    ]
}

/// The emergency number of each country that has one of its own.
fn numbers() -> Value {
    let countries = Country::ALL.iter().copied();
    let own = countries.filter(|country| *country != Country::Other);
    own.map(|country| (country.key().to_owned(), json!(emergency(country))))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn emergency(country: Country) -> String {
    let line = (EN.numbers)(country).emergency.iter();
    line.map(|piece| match piece {
        Piece::Words(words) => words.to_string(),
        Piece::Tel(number) => (*number).to_owned(),
        Piece::Topic(_) => String::new(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_script_without_its_holes_is_an_error() -> Result<()> {
        let whole = "go(\"{{glue}}\", \"{{wasm}}\", \"{{integrity}}\", \"{{drawings}}\", \"{{frame}}\", \"{{help}}\")";
        let wanted =
            "go(\"./a.js\", \"./a.wasm\", \"sha384-W\", \"./d.svg\", \"./f.js\", \"./h.js\")";
        let files = [
            "./a.js", "./a.wasm", "sha384-W", "./d.svg", "./f.js", "./h.js",
        ];
        let values: Values = STARTS.into_iter().zip(files.map(str::to_owned)).collect();
        let start = |source: &str| start(source, &values, &|text| Ok(text.to_owned()));
        assert_eq!(start(whole)?, wanted);
        for name in STARTS {
            let hole = format!("{{{{{name}}}}}");
            assert!(start(&whole.replace(&hole, "")).is_err(), "{name}");
        }
        assert!(start(&format!("{whole}; {{{{other}}}}")).is_err());
        assert!(start(&format!("{whole};\n// {{{{other}}}}")).is_err());
        Ok(())
    }
}
