//! What holds for every screen, whatever it shows.

use std::collections::{BTreeMap, BTreeSet};

use super::rendered::Page;
use super::tags::{Tag, tags};
use super::{PAGES, PSEUDO_PAGES, pages};

fn each(check: impl Fn(&str, &[Tag])) {
    for (name, html) in pages() {
        check(name, &tags(html));
    }
}

fn with<'a>(tags: &'a [Tag], attribute: &'a str) -> impl Iterator<Item = (&'a str, &'a Tag)> {
    tags.iter()
        .filter_map(move |tag| Some((tag.get(attribute)?, tag)))
}

#[test]
fn one_heading_takes_the_focus() {
    each(|page, tags| {
        let headings: Vec<&Tag> = tags.iter().filter(|tag| tag.name == "h1").collect();
        assert_eq!(headings.len(), 1, "{page}");
        assert!(!headings[0].text.trim().is_empty(), "{page}");
        // The checklist takes the focus as a whole, from the start script.
        if page != "fallback" {
            assert_eq!(headings[0].get("tabindex"), Some("-1"), "{page}");
            assert!(headings[0].get("data-heading").is_some(), "{page}");
        }
    });
}

#[test]
fn whatever_takes_the_focus_has_a_role_and_a_name() {
    each(|page, tags| {
        for (_, tag) in with(tags, "tabindex") {
            let heading = matches!(&*tag.name, "h1" | "h2") && !tag.text.trim().is_empty();
            let named = tag.get("role").is_some() && tag.get("aria-label").is_some();
            assert!(heading || named, "{page}: {tag:?}");
        }
    });
}

#[test]
fn headings_leave_out_no_level() {
    each(|page, tags| {
        let mut before = 0;
        for tag in tags {
            let Some(level) = tag
                .name
                .strip_prefix('h')
                .and_then(|level| level.parse().ok())
            else {
                continue;
            };
            let level: u8 = level;
            assert!(level <= before + 1, "{page}: {} after h{before}", tag.name);
            before = level;
        }
    });
}

#[test]
fn ids_are_unique_and_ours() {
    each(|page, tags| {
        let mut seen = BTreeMap::new();
        for (id, _) in with(tags, "id") {
            assert!(id.starts_with("gsc-"), "{page}: {id}");
            assert!(seen.insert(id, ()).is_none(), "{page}: {id} stands twice");
        }
        // What is used is a drawing; the test below knows those.
        for (target, _) in with(tags, "href").filter(|(_, tag)| tag.name != "use") {
            if let Some(id) = target.strip_prefix('#') {
                assert!(seen.contains_key(id), "{page}: {target} leads nowhere");
            }
        }
    });
}

#[test]
fn marks_stand_once() {
    let once = [
        "data-level",
        "data-band",
        "data-step",
        "data-flag",
        "data-guard",
        "data-support",
        "data-score",
        "data-screen",
        "data-live",
        "data-action",
        "data-change",
        "data-log-day",
        "data-open",
        "data-check",
        "data-pick",
        "data-delete",
        "data-child",
        "data-whose",
    ];
    each(|page, tags| {
        for mark in once {
            let mut seen = BTreeMap::new();
            for (value, _) in with(tags, mark) {
                // At the head of each part: in a frame as high as its content nothing stays in view.
                if (mark, value) == ("data-action", "hide") {
                    continue;
                }
                assert!(
                    seen.insert(value, ()).is_none(),
                    "{page}: {mark}={value} stands twice"
                );
            }
        }
    });
}

#[test]
fn every_control_has_a_name() {
    each(|page, tags| {
        for tag in tags {
            match tag.name.as_str() {
                "button" | "a" | "summary" | "label" | "legend" => {
                    assert!(!tag.text.trim().is_empty(), "{page}: {tag:?}");
                }
                "input" if tag.get("type") == Some("file") => {
                    assert!(tag.inside.iter().any(|name| name == "label"), "{page}");
                    assert_eq!(tag.get("accept"), None, "only the content decides");
                }
                "input" => {
                    assert!(
                        tag.inside.iter().any(|name| name == "label"),
                        "{page}: {tag:?}"
                    );
                    assert!(
                        tag.inside.iter().any(|name| name == "fieldset"),
                        "{page}: {tag:?}"
                    );
                    for attribute in ["name", "value", "type"] {
                        let given = tag.get(attribute);
                        assert!(
                            given.is_some_and(|value| !value.is_empty()),
                            "{page}: {tag:?}"
                        );
                    }
                }
                "fieldset" => {}
                _ => {}
            }
        }
        let fieldsets = tags.iter().filter(|tag| tag.name == "fieldset").count();
        let legends = tags.iter().filter(|tag| tag.name == "legend").count();
        assert_eq!(fieldsets, legends, "{page}: each group has a legend");
    });
}

#[test]
fn buttons_are_buttons_and_nothing_is_sent() {
    each(|page, tags| {
        for tag in tags {
            assert_ne!(tag.name, "form", "{page}");
            assert!(tag.get("style").is_none(), "{page}: {tag:?}");
            let inline = tag.attributes.keys().find(|name| name.starts_with("on"));
            assert_eq!(inline, None, "{page}");
            if tag.name == "button" {
                assert_eq!(tag.get("type"), Some("button"), "{page}");
                let marked = [
                    "data-action",
                    "data-topic",
                    "data-change",
                    "data-open",
                    "data-pick",
                    "data-delete",
                    "data-child",
                    "data-whose",
                ];
                assert!(
                    marked.iter().any(|mark| tag.get(mark).is_some()),
                    "{page}: {tag:?}"
                );
            }
            if tag.get("target").is_some() {
                assert_eq!(tag.get("rel"), Some("noopener noreferrer"), "{page}");
            }
        }
    });
}

#[test]
fn drawings_are_hidden_from_screen_readers() {
    each(|page, tags| {
        for tag in tags.iter().filter(|tag| tag.name == "svg") {
            let hidden = tag.get("aria-hidden") == Some("true") || page_hides(tags, tag);
            // A chart is a picture with a title in words.
            let mut titles = tags.iter().filter(|tag| tag.name == "title");
            let titled = tag.get("role") == Some("img") && titles.any(|it| it.text.len() > 10);
            assert!(hidden || titled, "{page}: {tag:?}");
        }
    });
}

#[test]
fn every_drawing_has_its_place_and_every_place_its_drawing() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/styles/drawings");
    let mut drawn = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the drawings") {
        let name = entry.expect("an entry").file_name();
        drawn.insert(name.to_string_lossy().replace(".svg", ""));
    }
    // A topic of questions is drawn as the domain that it checks (xtask/src/site/drawings.rs).
    let domain = |topic: &str| {
        match topic {
            "fiber" => "fibre_fluids",
            "meals" => "mealtime",
            "tried" => "elimination",
            other => other,
        }
        .to_owned()
    };
    let mut used = BTreeSet::new();
    for (page, html) in pages() {
        let tags = tags(html);
        for (target, tag) in with(&tags, "href").filter(|(_, tag)| tag.name == "use") {
            let name = target.strip_prefix("#gsc-draw-");
            assert!(name.is_some(), "{page}: {tag:?}");
            used.extend(name.map(domain));
        }
    }
    let unused: Vec<_> = drawn.difference(&used).collect();
    assert!(unused.is_empty(), "no screen shows {unused:?}");
    let missing: Vec<_> = used.difference(&drawn).collect();
    assert!(missing.is_empty(), "not in styles/drawings: {missing:?}");
}

/// The bar of progress is hidden as a whole.
fn page_hides(tags: &[Tag], svg: &Tag) -> bool {
    let hidden = with(tags, "aria-hidden")
        .any(|(value, tag)| value == "true" && tag.get("class") == Some("gsc-progress"));
    hidden && svg.get("preserveAspectRatio").is_some()
}

#[test]
fn every_placeholder_is_filled() {
    for (page, html) in pages() {
        // What is taken along is a JSON object.
        let is_json = matches!(page, "copy" | "fhir");
        assert_eq!(html.contains(['{', '}']), is_json, "{page}");
        assert!(
            !html.contains("<!--"),
            "{page}: no comments of the renderer"
        );
    }
}

#[test]
fn a_level_that_stops_shows_no_result() {
    each(|page, tags| {
        let stops = with(tags, "data-level")
            .any(|(level, _)| matches!(level, "emergency" | "today" | "out_of_range"));
        if !stops {
            return;
        }
        for mark in [
            "data-band",
            "data-score",
            "data-step",
            "data-guard",
            "data-support",
        ] {
            assert_eq!(with(tags, mark).count(), 0, "{page}: {mark}");
        }
        assert!(
            with(tags, "target").next().is_none(),
            "{page}: no link away"
        );
    });
}

#[test]
fn at_most_three_topics_are_open() {
    each(|page, tags| {
        let open = tags
            .iter()
            .filter(|tag| tag.name == "details" && tag.get("open").is_some());
        let steps = with(tags, "data-step").count();
        assert!(
            open.count() <= steps + 1,
            "{page}: the steps, and the card on both"
        );
        assert!(steps <= 3, "{page}");
    });
}

#[test]
fn nothing_plays_and_nothing_is_embedded() {
    let foreign = [
        "audio", "video", "img", "iframe", "object", "embed", "canvas", "script", "style",
        "marquee",
    ];
    each(|page, tags| {
        for tag in tags {
            assert!(!foreign.contains(&tag.name.as_str()), "{page}: {tag:?}");
        }
    });
}

/// What repeats, in its order on every screen.
const REPEATED: &[&str] = &["back", "continue", "see-method", "erase"];

#[test]
fn what_repeats_stands_in_the_same_order() {
    each(|page, tags| {
        let found: Vec<&str> = with(tags, "data-action")
            .map(|(action, _)| action)
            .filter(|action| REPEATED.contains(action))
            .collect();
        let order: Vec<&str> = REPEATED
            .iter()
            .copied()
            .filter(|action| found.contains(action))
            .collect();
        // Once, after something was hidden: erasing stands beside going on.
        if page != "start-hidden" {
            assert_eq!(found, order, "{page}");
        }
        // The way to more words about the check is never missing, but from the card alone, and where nothing is to be seen.
        let itself = matches!(page, "method" | "fallback" | "screenshot" | "hidden");
        assert!(found.contains(&"see-method") || itself, "{page}");
    });
}

#[test]
fn what_repeats_has_the_same_name() {
    for pages in [&PAGES, &PSEUDO_PAGES] {
        has_the_same_names(pages);
    }
}

fn has_the_same_names(pages: &'static [Page]) {
    let mut names: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for Page {
        name: page, html, ..
    } in pages
    {
        for (action, tag) in with(&tags(html), "data-action") {
            let action = REPEATED.iter().find(|repeated| **repeated == action);
            if let Some(action) = action {
                let used = names.entry(action).or_default();
                used.insert(tag.text.trim().to_owned(), page.clone());
            }
        }
    }
    assert_eq!(names.len(), REPEATED.len());
    for (action, mut used) in names {
        // A button that says more exactly where it leads.
        match action {
            "continue" => used.retain(|_, page| !page.starts_with("review")),
            "back" => used.retain(|_, page| !page.starts_with("out-of-range")),
            _ => {}
        }
        assert_eq!(used.len(), 1, "{action}: {used:?}");
    }
}

/// What is between the name of a group and its first answer, and is not said with the name of the group.
fn passed_by(tags: &[Tag]) -> Vec<&str> {
    let groups = tags.iter().enumerate();
    let groups = groups.filter(|(_, tag)| tag.name == "fieldset");
    let mut found = Vec::new();
    for (at, group) in groups {
        let told = group.get("aria-describedby");
        let told = tags
            .iter()
            .find(|tag| told.is_some() && tag.get("id") == told)
            .map_or("", |tag| tag.text.as_str());
        let between = tags[at..].iter().take_while(|tag| tag.name != "input");
        let lines = between
            .filter(|tag| tag.name == "p" && !tag.inside.iter().any(|name| name == "details"));
        found.extend(
            lines
                .map(|line| line.text.as_str())
                .filter(|line| !told.contains(line)),
        );
    }
    found
}

/// Who goes from answer to answer by keys hears the name of the group and what describes it, and nothing of what is between.
#[test]
fn what_is_read_before_the_answers_is_told_with_their_group() {
    each(|page, tags| assert_eq!(passed_by(tags), [""; 0], "{page}"));
    let group = "<fieldset aria-describedby=\"a\"><legend>B</legend><p id=\"a\">C</p><p>D</p><input></fieldset>";
    assert_eq!(passed_by(&tags(group)), ["D"]);
}
