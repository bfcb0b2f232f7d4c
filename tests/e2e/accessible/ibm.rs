//! IBM's engine, which has other rules than axe-core: nothing that it says of any fixture is unexplained.
//! `axe.rs` has the loop over the fixtures.

use super::axe::LIGHT;
use super::explained::{Entry, Explained};
use crate::harness::{Check, Engine, package, play_gallery};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const ENGINE: &str = "accessibility-checker-engine/ace.js";
const RUN: &str = include_str!("ibm.js");

/// What the engine says that is no fault.
const EXPLAINED: &[Entry] = &[
    (
        "element_tabbable_role_valid",
        "class=\"gsc-scroll\"",
        "A table that is moved sideways takes the keys that move it, which axe-core asks for.",
    ),
    (
        "text_quoted_correctly",
        "data-card-text",
        "A file as it is sent, in JSON.",
    ),
    (
        "text_quoted_correctly",
        "<li>",
        "The words of a button, as they stand on it.",
    ),
    (
        "input_fields_grouped",
        "name=\"import-",
        "Two ways to the same, each with words of its own; neither is a part of the other.",
    ),
    (
        "input_label_visible",
        "<textarea",
        "Its label stands above it and names it; the engine counts labels of `input` and `button` alone.",
    ),
    (
        "list_markup_review",
        "data-card-text",
        "A message as it is sent; all of it is marked up where it stands on the page.",
    ),
    (
        "text_sensory_misuse",
        "data-card-text",
        "The same: words of the card and the list, each explained below.",
    ),
    (
        "style_focus_visible",
        "Check the keyboard focus indicator is visible",
        "It is measured, pixel by pixel, by accessible::settings::the_focus_changes_what_is_seen.",
    ),
    (
        "style_color_misuse",
        "<link href",
        "Asked of every sheet. With forced colors nothing is lost: accessible::settings.",
    ),
    (
        "style_highcontrast_visible",
        "<link href",
        "Asked of every sheet; accessible::settings::forced_colors_leave_everything_to_be_seen.",
    ),
    (
        "label_content_exists",
        "<label class=\"gsc-option gsc-sign",
        "The lead and the rest are drawn apart and hidden from a reader, who gets both as one sentence that is clipped from \
         sight; the engine does not count what is clipped. accessible::tree reads the name.",
    ),
    (
        "label_content_exists",
        "<label class=\"gsc-tile",
        "The same.",
    ),
    (
        "a_target_warning",
        "rel=\"noopener noreferrer\" target=\"_blank\"",
        "A link opens beside the check, so that nobody loses her place. Browsers and screen readers tell it of each link; said \
         again behind each of thirty sources it would be noise.",
    ),
    (
        "text_block_heading",
        "One thing is missing",
        "It is the name of the summary, which has the focus, and no section begins with it.",
    ),
    (
        "text_block_heading",
        "class=\"gsc-strong\"",
        "The name of a source, above one line about it: a list of thirty headings would hide the real ones.",
    ),
    (
        "text_block_heading",
        "class=\"gsc-small gsc-soft\"",
        "\"Sources\" above two links, at the end of a part that has its heading.",
    ),
    (
        "text_block_heading",
        "Call your local emergency number",
        "What to do, where no number can be dialed; the heading is above it.",
    ),
    (
        "heading_markup_misuse",
        "<h1 data-heading",
        "A question that is longer than the engine expects of a heading. It is what the screen is about.",
    ),
    (
        "text_quoted_correctly",
        "None of these",
        "The name of an option, not what somebody has said.",
    ),
    (
        "text_quoted_correctly",
        "Constipation in childhood",
        "The title of a paper.",
    ),
    ("text_sensory_misuse", "'right'", "\"Right now\" is a time."),
    (
        "text_sensory_misuse",
        "'left'",
        "What is left over, or was left as it was.",
    ),
    (
        "text_sensory_misuse",
        "'lower'",
        "Less of something, or the lower belly.",
    ),
    (
        "text_sensory_misuse",
        "'below'",
        "Further on in the order in which it is read.",
    ),
    ("text_sensory_misuse", "'above'", "Knees above hips."),
    (
        "text_sensory_misuse",
        "'top'",
        "\"A top cause\", \"on top\".",
    ),
    (
        "text_sensory_misuse",
        "'Upper'",
        "In the name of a practice.",
    ),
    (
        "text_sensory_misuse",
        "'Little'",
        "An amount, or the name of a practice.",
    ),
    ("text_sensory_misuse", "'little'", "An amount."),
    ("text_sensory_misuse", "'small'", "An amount."),
    ("text_sensory_misuse", "'small, Little'", "Amounts."),
    (
        "text_sensory_misuse",
        "'big'",
        "A part of a body, or how much.",
    ),
    ("text_sensory_misuse", "'Big'", "How much."),
    ("text_sensory_misuse", "'extra'", "An amount."),
    ("text_sensory_misuse", "'Extra'", "An amount."),
];

/// The engine in a browser.
pub(super) struct Ibm<'a> {
    check: &'a Check,
    source: String,
    explained: Explained,
    /// Every rule that had something to look at.
    ran: BTreeSet<String>,
}

impl<'a> Ibm<'a> {
    pub(super) fn new(check: &'a Check) -> Self {
        Self {
            check,
            source: std::fs::read_to_string(package(ENGINE)).expect("the engine is text"),
            explained: Explained::new(EXPLAINED),
            ran: BTreeSet::new(),
        }
    }

    /// Looks at the page as it is.
    pub(super) fn look(&mut self, what: &str) {
        let there = self.check.script("return typeof ace === 'object'", &[]);
        if there != json!(true) {
            // As a script of the page, which makes its name known to the next one.
            self.check
                .script(&format!("{};window.ace = ace", self.source), &[]);
        }
        let found = self.check.script_async(RUN, &[]);
        assert!(found["failed"].is_null(), "{what}: {}", found["failed"]);
        for entry in found["open"].as_array().into_iter().flatten() {
            let text = |name: &str| entry[name].as_str().unwrap_or_default();
            let place = [text("html"), text("why"), text("within")].concat();
            let line = format!(
                "{what}: {}: {}: {}: {}",
                text("rule"),
                text("how"),
                text("html"),
                text("why")
            );
            self.explained.hear(text("rule"), &place, line);
        }
        let ran = found["ran"].as_array().into_iter().flatten();
        self.ran
            .extend(ran.filter_map(Value::as_str).map(str::to_owned));
    }

    /// Whether a rule has something to say that is not explained.
    pub(super) fn finds(&self, rule: &str) -> bool {
        let mut found = self.explained.open.iter();
        found.any(|line| line.contains(&format!(": {rule}: ")))
    }

    #[track_caller]
    pub(super) fn assert_explained(&self) {
        assert!(
            self.explained.open.is_empty(),
            "IBM's engine says, of {} rules that ran:\n{}",
            self.ran.len(),
            self.explained.open.join("\n")
        );
        let idle = self.explained.idle();
        assert!(
            idle.is_empty(),
            "explained, but not said any more: {idle:?}"
        );
    }
}

/// Faults, planted in a page, that axe-core has no rule for or judges otherwise, and the rule that must find each.
const PLANTED: &[(&str, &str)] = &[
    (
        "text_whitespace_valid",
        "it('h1').textContent = 'H e l p n o w'",
    ),
    (
        "aria_content_in_landmark",
        "document.body.insertAdjacentHTML('beforeend', '<p>Outside of all.</p>')",
    ),
    (
        "label_name_visible",
        "it('[data-action=continue]').ariaLabel = 'Onwards'",
    ),
    (
        "input_label_exists",
        "const row = it('.gsc-option'); row.outerHTML = `<div>${row.innerHTML}</div>`",
    ),
    (
        "img_alt_valid",
        "it('.gsc-bar').insertAdjacentHTML('afterend', '<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw=>')",
    ),
    ("element_tabbable_role_valid", "it('h1').tabIndex = 0"),
];

#[test]
fn the_engine_sees_what_is_planted() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play_gallery(|check, _| {
        let it = "const it = (found) => document.querySelector(found);";
        let mut unseen = Vec::new();
        for (rule, plant) in PLANTED {
            check.emulate(LIGHT);
            check.show("ask-s1");
            check.script(&format!("{it}{plant}"), &[]);
            let mut ibm = Ibm::new(check);
            ibm.look("ask-s1");
            // Nothing of the kind is said of the page without it: the test of all fixtures would fail.
            if !ibm.finds(rule) {
                unseen.push(format!("{rule}: {plant}: {:#?}", ibm.explained.open));
            }
        }
        // The picture that was planted is no picture.
        check.expect_errors();
        assert!(unseen.is_empty(), "{}", unseen.join("\n"));
    });
}
