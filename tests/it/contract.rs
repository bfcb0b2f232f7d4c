//! The contract with the pages that embed the check: the code, the scripts and docs/embedding.md say the same.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use gut_skin_check::domain::{QuestionId, Topic};
use gut_skin_check::embed::contract::{
    ALLOW, ATTRIBUTES, ELEMENT, EXEMPT, Event, Failure, INTERNAL_SETTINGS, LOADER, MODE, Message,
    Mode, SANDBOX, SECOND, steps, steps_by_worry,
};
use gut_skin_check::embed::page::{self, Kind};
use gut_skin_check::settings::parse::{Problem, parse};

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn docs() -> String {
    read("docs/embedding.md")
}

/// The first cells of the table whose head begins with a word, without their code marks, and the second cells.
fn table(text: &str, head: &str) -> Vec<(String, String)> {
    let start = format!("| {head} |");
    let lines = text.lines().skip_while(|line| !line.starts_with(&start));
    let rows = lines.skip(2).take_while(|line| line.starts_with('|'));
    let rows: Vec<_> = rows
        .map(|row| {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            (cells[1].trim_matches('`').to_owned(), cells[2].to_owned())
        })
        .collect();
    assert!(!rows.is_empty(), "there is no table {head:?}");
    rows
}

/// The quoted words after each occurrence of a text.
fn quoted_after<'a>(text: &'a str, before: &str) -> BTreeSet<&'a str> {
    let found = text.match_indices(before);
    found
        .map(|(at, _)| {
            let rest = &text[at + before.len()..];
            rest.split('"').next().unwrap()
        })
        .collect()
}

#[test]
fn every_attribute_is_parsed_and_explained() {
    let asked = RefCell::new(BTreeSet::new());
    parse(&|name| {
        asked.borrow_mut().insert(name.to_owned());
        None
    });
    // `second` is no setting: the page that mounts the check asks for it.
    let internal = INTERNAL_SETTINGS.iter().filter(|name| **name != SECOND);
    let known = ATTRIBUTES
        .iter()
        .chain(internal)
        .map(|name| (*name).to_owned());
    assert_eq!(
        asked.into_inner(),
        known.collect(),
        "what src/settings/parse.rs asks for, and ATTRIBUTES in src/embed/contract.rs"
    );

    let explained: Vec<String> = table(&docs(), "attribute")
        .into_iter()
        .map(|row| row.0)
        .collect();
    assert_eq!(
        explained,
        [ATTRIBUTES, &[MODE]].concat(),
        "docs/embedding.md, Settings, and ATTRIBUTES in src/embed/contract.rs"
    );
}

#[test]
fn every_event_is_explained_with_what_it_carries() {
    let rows = table(&docs(), "event");
    assert_eq!(rows.len(), Event::ALL.len());
    for (event, (name, detail)) in Event::ALL.iter().zip(rows) {
        assert_eq!(name, event.key());
        match event.carries() {
            None => assert_eq!(detail, "", "{name}"),
            Some(carried) => assert!(
                detail.starts_with(&format!("`{carried}`: ")),
                "{name}: {detail}"
            ),
        }
    }
    let known: Vec<&str> = Message::ALL.iter().map(|message| message.key()).collect();
    for message in known {
        assert!(docs().contains(&format!("`{message}`")), "{message}");
    }
    assert!(docs().contains(&format!("`index`: 1 to {}", steps().count())));
}

#[test]
fn the_scripts_speak_of_nothing_else() {
    let (outer, frame, watch, page) = (
        read("web/embed/outer.ts"),
        read("web/embed/frame.ts"),
        read("web/embed/watch.ts"),
        read("web/boot/page.ts"),
    );
    let events: BTreeSet<&str> = Event::ALL.iter().map(|event| event.key()).collect();
    let mut messages = events.clone();
    messages.extend(Message::ALL.iter().map(|message| message.key()));

    let mut heard = quoted_after(&outer, "type === \"");
    heard.extend(quoted_after(&frame, "data.type !== \""));
    assert_eq!(heard, messages, "what is listened to");
    let mut said = quoted_after(&watch, "say(\"");
    said.extend(quoted_after(&frame, "post(\""));
    said.extend(quoted_after(&outer, "type: \""));
    said.extend(quoted_after(&page, "type: \""));
    assert_eq!(said, messages, "what is said");
    for event in Event::ALL {
        let carried = event
            .carries()
            .map(|name| format!("say(\"{}\", {{ {name}:", event.key()));
        let carried = carried.unwrap_or_else(|| format!("say(\"{}\")", event.key()));
        assert!(watch.contains(&carried), "{carried}");
    }
}

#[test]
fn every_failure_has_a_message_and_a_place_in_the_guide() {
    let help = read("web/embed/help.ts");
    for failure in Failure::ALL {
        let code = failure.key();
        let place = format!("<a id=\"{code}\"></a>\n**`{code}`: ");
        assert!(docs().contains(&place), "{code} is not in the guide");
        let said = [format!("\n  {code}: ["), format!("\n  \"{code}\": [")];
        assert!(
            said.iter().any(|said| help.contains(said)),
            "nothing says {code}"
        );
    }
    let named = quoted_after(&help, "return \"");
    assert!(named.len() > 5, "{named:?}");
    let codes: BTreeSet<&str> = Failure::ALL.iter().map(|failure| failure.key()).collect();
    assert!(named.is_subset(&codes), "{named:?}");
}

#[test]
fn the_guide_has_the_exact_lines() {
    let docs = docs();
    for mode in Mode::ALL {
        let lines = mode.policy().iter().map(|(directive, value)| {
            let value = value.replace("{origin}", "https://check.example.com");
            format!("{directive} {value}")
        });
        let line = lines.collect::<Vec<_>>().join("; ");
        assert!(docs.contains(&format!("\n{line}\n")), "{line}");
    }
    assert!(docs.contains(&format!("allow=\"{ALLOW}\"")));
    assert!(docs.contains(&format!("sandbox=\"{SANDBOX}\"")));
    assert!(docs.contains(&format!(
        "src=\"https://check.example.com/{LOADER}\" {EXEMPT}></script>"
    )));
}

#[test]
fn the_hosts_under_test_have_the_policies_of_the_guide() {
    for mode in Mode::ALL {
        let headers = read(&format!("tests/hosts/csp-{}/headers", mode.key()));
        for (directive, value) in mode.policy() {
            let value = value.replace("{origin}", "{{check}}");
            let found = headers
                .split(';')
                .find(|part| part.trim().starts_with(directive));
            let found = found.unwrap_or_else(|| panic!("{directive} is not in {headers}"));
            assert!(found.trim().ends_with(&value), "{found} ends with {value}");
        }
    }
}

/// Each of the examples is what somebody's server sends.
#[test]
fn every_example_for_a_server_sends_the_headers_of_the_guide() {
    let docs = docs();
    for (name, value) in [
        ("Access-Control-Allow-Origin", "*"),
        ("Access-Control-Expose-Headers", "*"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Referrer-Policy", "no-referrer"),
        (
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        ),
    ] {
        assert!(docs.contains(&format!("`{name}: {value}`")), "{name}");
        for (file, line, times) in [
            ("_headers", format!("\n  {name}: {value}\n"), 1),
            (
                "htaccess.txt",
                format!("Header set {name} \"{value}\"\n"),
                1,
            ),
            (
                "nginx.conf",
                format!("add_header {name} \"{value}\" always;\n"),
                // A place of nginx has its own headers, and none of those around it.
                read("docs/server/nginx.conf").matches("location ").count(),
            ),
        ] {
            let text = read(&format!("docs/server/{file}"));
            assert_eq!(text.matches(&line).count(), times, "{file}: {name}");
        }
    }
}

#[test]
fn the_guide_has_the_waits() {
    use gut_skin_check::embed::contract::{SILENCE_MS, STILL_LOADING_MS};
    let docs = docs();
    for (wait, words) in [
        (STILL_LOADING_MS, "After {} seconds a line"),
        (SILENCE_MS, "for {} seconds not one byte"),
    ] {
        let words = words.replace("{}", &(wait / 1000).to_string());
        assert!(docs.replace('\n', " ").contains(&words), "{words}");
    }
}

#[test]
fn links_inside_the_guide_lead_somewhere() {
    let docs = docs();
    let links: Vec<&str> = docs
        .split("](#")
        .skip(1)
        .map(|rest| rest.split(')').next().unwrap())
        .collect();
    assert!(links.len() > 5);
    for link in links {
        assert!(
            docs.contains(&format!("<a id=\"{link}\"></a>")),
            "#{link} leads nowhere"
        );
    }
    for script in ["loader.ts", "help.ts", "element.ts"] {
        for place in quoted_after(&read(&format!("web/embed/{script}")), "#who-can-read\"") {
            assert!(docs.contains("<a id=\"who-can-read\"></a>"), "{place}");
        }
    }
}

/// The compiler checks that its names are those of the contract: web/embed.test.ts.
#[test]
fn the_types_for_hosts_allow_the_values_that_are_taken() {
    let types = read("web/embed.d.ts");
    let unions = types.lines().filter_map(|line| {
        let (name, values) = line.trim().split_once("?: \"")?;
        let values = values.trim_end_matches("\";").split("\" | \"");
        Some((name, values.collect::<Vec<_>>()))
    });
    let unions: Vec<_> = unions.collect();
    assert!(unions.len() >= 6, "{unions:?}");
    let rows = table(&docs(), "attribute");
    for (name, values) in unions {
        let row = rows.iter().find(|row| row.0 == name);
        let (_, explained) = row.unwrap_or_else(|| panic!("{name} is not in the guide"));
        for value in &values {
            assert!(
                explained.contains(&format!("`{value}`")),
                "docs/embedding.md, Settings, {name}: `{value}` is not explained"
            );
        }
        if name == MODE {
            let modes: Vec<&str> = Mode::ALL.iter().map(|mode| mode.key()).collect();
            assert_eq!(values, modes);
            continue;
        }
        let allowed = |value: &str| {
            let value = value.to_owned();
            let warnings = parse(&|asked| (asked == name).then(|| value.clone())).1;
            match warnings.first()?.problem {
                Problem::NotUsable(allowed) => Some(allowed),
                Problem::LacksScheme => None,
            }
        };
        assert_eq!(
            allowed("nothing of the kind"),
            Some(&*values.join(", ")),
            "{name}"
        );
        for value in values {
            assert_eq!(allowed(value), None, "{name}={value}");
        }
    }
}

#[test]
fn index_html_has_the_names_that_the_scripts_look_for() {
    let index = read("index.html");
    for name in page::ALL.iter().filter(|name| name.kind == Kind::Id) {
        let there = index.matches(&format!("id=\"{}\"", name.text)).count();
        // The first option, and the parts of the result, are the app's.
        let parts = [page::SHARE, page::DOCTOR, page::TOPICS, page::EVIDENCE];
        let expected = usize::from(name.text != page::FIRST && !parts.contains(&name.text));
        assert_eq!(there, expected, "{}", name.text);
    }
    assert!(index.contains(&format!(
        "<main id=\"{}\" class=\"{}\">",
        page::HOST,
        page::ROOT
    )));
    // Without the start script the checklist is all that shows.
    assert!(index.contains(&format!("<div id=\"{}\" hidden>", page::STATIC)));
    let list = format!("<div id=\"{}\" tabindex=\"-1\">", page::FALLBACK);
    assert!(index.contains(&list));
    assert_eq!(
        page::HOST,
        ELEMENT,
        "setup.html looks for the one by the other"
    );
    for name in page::ALL.iter().filter(|name| name.kind == Kind::Data) {
        assert!(name.text.starts_with("data-"), "{}", name.text);
    }
}

#[test]
fn the_worry_decides_the_order_of_three_steps() {
    assert_eq!(steps_by_worry(), [3, 4, 5]);
}

#[test]
fn a_step_is_the_same_number_for_all_answers() {
    let steps: Vec<Vec<&str>> = steps().collect();
    let core: Vec<Topic> = Topic::ALL
        .iter()
        .copied()
        .filter(|topic| topic.is_core())
        .collect();
    assert_eq!(steps.len(), core.len());
    for question in QuestionId::ALL {
        let place = steps
            .iter()
            .position(|questions| questions.contains(&question.key()));
        let wanted = core.iter().position(|topic| *topic == question.topic());
        assert_eq!(place, wanted, "{}", question.key());
    }
}
