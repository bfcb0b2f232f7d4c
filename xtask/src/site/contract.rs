//! `web/contract.ts`: the names of `embed::contract` and `embed::page` for the scripts. It is committed, so that an editor
//! knows them, and nothing is built or tested with one that is out of date.

use anyhow::{Context, Result, ensure};
use gut_skin_check::{
    app::Screen,
    embed::{
        contract::{self, Event, Failure, Message, Mode},
        page::{self, Kind},
    },
};
use serde_json::{Value, json};
use std::{fmt::Display, fs, path::Path};

const FILE: &str = "web/contract.ts";
const HOW: &str = "UPDATE_EXPECT=1 cargo test --package xtask contract";

/// An error where the file is not what the library says.
pub fn check(root: &Path) -> Result<()> {
    let path = root.join(FILE);
    let found =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    ensure!(
        found == text(),
        "{FILE} is out of date; `{HOW}` writes it anew"
    );
    Ok(())
}

/// The file.
fn text() -> String {
    let settings = [contract::ATTRIBUTES, contract::INTERNAL_SETTINGS].concat();
    let modes: Vec<&str> = Mode::ALL.iter().map(|mode| mode.key()).collect();
    let messages = Message::ALL.iter().map(|message| message.key());
    let failures = Failure::ALL.iter().map(|failure| failure.key());
    [
        format!(
            "// The names of src/embed/contract.rs and src/embed/page.rs. Change them there; `{HOW}`\n\
             // writes this file.\n\n"
        ),
        constant("The name of the element.", "ELEMENT", contract::ELEMENT),
        constant("The namespace of every message.", "NAMESPACE", contract::NAMESPACE),
        constant("The version of the messages.", "VERSION", contract::VERSION),
        constant("The file that a host page loads.", "LOADER", contract::LOADER),
        constant(
            "The worker that keeps the check's own page for visits without a network.",
            "WORKER",
            contract::WORKER,
        ),
        constant(
            "The policy of Trusted Types that lets a page name the worker.",
            "WORKER_POLICY",
            contract::WORKER_POLICY,
        ),
        constant("What makes the check one that can be installed.", "MANIFEST", contract::MANIFEST),
        constant(
            "The file that tells which version lies on a server.",
            "VERSION_FILE",
            contract::VERSION_FILE,
        ),
        list("The settings, as attributes of the element.", "ATTRIBUTES", contract::ATTRIBUTES),
        list(
            "The settings with those that only the scripts set.",
            "SETTINGS",
            &settings,
        ),
        constant(
            "The custom property that replaces the attribute `accent` where that is missing.",
            "ACCENT_PROPERTY",
            contract::ACCENT_PROPERTY,
        ),
        constant("The setting that is an address.", "ADDRESS", contract::ADDRESS),
        constant("The attribute that chooses between frame and element.", "MODE", contract::MODE),
        constant("Its values, for people.", "MODES", modes.join(", ")),
        constant(
            "How long to wait for a frame that has loaded, and in it for the settings.",
            "FRAME_TIMEOUT_MS",
            contract::FRAME_TIMEOUT_MS,
        ),
        constant(
            "How long a plain frame waits for settings.",
            "PLAIN_FRAME_TIMEOUT_MS",
            contract::PLAIN_FRAME_TIMEOUT_MS,
        ),
        constant(
            "When a parent who waits for the check is told that it is still on its way.",
            "STILL_LOADING_MS",
            contract::STILL_LOADING_MS,
        ),
        constant(
            "How long no byte of anything may arrive before a wait is given up.",
            "SILENCE_MS",
            contract::SILENCE_MS,
        ),
        constant(
            "At which widths a frame tells how high it is on paper, in CSS pixels.",
            "PAPER_WIDTHS",
            contract::PAPER_WIDTHS.to_vec(),
        ),
        constant("What a frame may do.", "SANDBOX", contract::SANDBOX),
        constant("What a frame may ask the browser for.", "ALLOW", contract::ALLOW),
        constant(
            "What asks plugins that rewrite scripts to leave the loader alone.",
            "EXEMPT",
            contract::EXEMPT,
        ),
        "export type Attribute = (typeof ATTRIBUTES)[number];\n\
         export type Setting = (typeof SETTINGS)[number];\n"
            .to_owned(),
        union("Mode", modes.iter().copied()),
        union("Failure", failures),
        "\n/** The events for the host page, with their details. */\nexport interface Events {\n"
            .to_owned(),
        Event::ALL.iter().map(|event| detail(*event)).collect(),
        "}\n\n/** The type of a message. */\n".to_owned(),
        format!("export type Message = keyof Events | {};\n", quoted(messages)),
        names(),
    ]
    .concat()
}

/// An event with its detail.
fn detail(event: Event) -> String {
    let of = match event {
        Event::Ready | Event::Done => None,
        Event::Height | Event::Step => Some("number"),
        Event::Error => Some("Failure"),
    };
    let detail = match (event.carries(), of) {
        (Some(name), Some(of)) => format!("{{ {name}: {of} }}"),
        _ => "undefined".to_owned(),
    };
    format!("  {}: {detail};\n", event.key())
}

/// The names inside the page. esbuild writes the values of an enum in place, also into a longer text, so a name costs no
/// more than the text itself.
fn names() -> String {
    let of = |kind: Kind| page::ALL.iter().filter(move |name| name.kind == kind);
    let member = |constant: &str, text: &str| format!("  {constant} = {},\n", json!(text));
    let group = |name: &str, about: &str, members: String| {
        format!("\n/** {about} */\nexport const enum {name} {{\n{members}}}\n")
    };
    let ids = of(Kind::Id).map(|name| member(name.constant, &format!("#{}", name.text)));
    let marked = of(Kind::Data).map(|name| member(name.constant, &format!("[{}]", name.text)));
    let plain = [Kind::Class, Kind::Property, Kind::Event]
        .into_iter()
        .flat_map(of);
    let screens = [("START", Screen::Start), ("RESULT", Screen::Result)];
    let screens = screens.map(|(constant, screen)| member(constant, screen.key()));
    let failed = of(Kind::Screen).map(|name| member(name.constant, name.text));
    let actions = of(Kind::Action).map(|name| member(name.constant, name.text));
    let internal = [contract::ATTRIBUTES, contract::INTERNAL_SETTINGS].concat();
    let data = of(Kind::Data).map(|name| name.text.trim_start_matches("data-"));
    let data = data
        .chain(internal)
        .map(|name| format!("    {}?: string;\n", camel(name)));
    [
        group(
            "Selector",
            "What finds the elements of the check's own page.",
            ids.chain(marked).collect(),
        ),
        group(
            "Name",
            "Classes, custom properties and events of the check's own page.",
            plain.map(|name| member(name.constant, name.text)).collect(),
        ),
        group(
            "Screen",
            "The screens that are told apart; the others are the ids of questions.",
            screens.into_iter().chain(failed).collect(),
        ),
        group("Action", "The actions of buttons that are told apart.", actions.collect()),
        "\ndeclare global {\n  /** The attributes of the check's own page that begin with `data-`. */\n  \
         interface DOMStringMap {\n"
            .to_owned(),
        data.collect(),
        "  }\n}\n".to_owned(),
    ]
    .concat()
}

fn constant(about: &str, name: &str, value: impl Into<Value>) -> String {
    format!("/** {about} */\nexport const {name} = {};\n", value.into())
}

fn list(about: &str, name: &str, values: &[&str]) -> String {
    format!(
        "/** {about} */\nexport const {name} = [{}] as const;\n",
        joined(values.iter().map(|value| json!(value)), ", ")
    )
}

fn union<'a>(name: &str, values: impl Iterator<Item = &'a str>) -> String {
    format!("export type {name} = {};\n", quoted(values))
}

fn quoted<'a>(values: impl Iterator<Item = &'a str>) -> String {
    joined(values.map(|value| json!(value)), " | ")
}

fn joined(values: impl Iterator<Item = impl Display>, between: &str) -> String {
    let values: Vec<String> = values.map(|value| value.to_string()).collect();
    values.join(between)
}

/// The name of an attribute in an element's `dataset`.
fn camel(name: &str) -> String {
    let mut parts = name.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |done, part| {
        let (initial, rest) = part.split_at(part.len().min(1));
        done + &initial.to_ascii_uppercase() + rest
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contract_of_the_scripts_is_that_of_the_library() {
        expect_test::expect_file!["../../../web/contract.ts"].assert_eq(&text());
    }

    #[test]
    fn one_that_is_out_of_date_is_an_error_that_tells_what_to_do() -> Result<()> {
        let root = tempfile::tempdir()?;
        fs::create_dir(root.path().join("web"))?;
        fs::write(
            root.path().join(FILE),
            text().replace("booking-url", "booking"),
        )?;
        let error = check(root.path()).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains(HOW)));
        Ok(())
    }

    #[test]
    fn attributes_are_named_as_in_a_dataset() {
        assert_eq!(camel("booking-url"), "bookingUrl");
        assert_eq!(camel("early"), "early");
    }
}
