//! The reviewers' sheet: everything that the check asks and says, with what each part rests on, as one
//! Markdown file for the clinician who signs it. Native only: it is not shipped.

use super::basis::{guard_rests_on, rests_on, sources_of};
use super::changes;
use super::page::Page;
use crate::content::sources;
use crate::content::text::{Fixed, Text};
use crate::content::{CLINICAL_REVIEW, CONTENT_DATE, CONTENT_VERSION, Language};
use crate::domain::advice::{
    DoctorNote, EmergencyText, FlagLine, GuardText, StepLine, TextId, TodayLine,
};
use crate::domain::answers::Group;
use crate::domain::bands::{Domain, Label};
use crate::domain::doctor::{DoctorFlagLine, DoctorLine, DoctorQuestion};
use crate::domain::facts::PoopSign;
use crate::domain::flag::{FlagId, Urgency};
use crate::domain::foods::List;
use crate::domain::questions::{Choice, Country, Portion, Rf3, SignGroup, Topic};
use crate::domain::support::Signal;
use crate::report::compose::Composer;
use crate::report::template::{self, Fill};

/// The reviewers' sheet.
#[must_use]
pub fn sheet(text: &'static Text) -> String {
    let mut page = Page::default();
    page.line("# Gut-Skin Check: every question and every text");
    page.line("");
    page.line(&format!(
        "Content version {CONTENT_VERSION} of {CONTENT_DATE}. Clinical review: {CLINICAL_REVIEW}. Language: {}.",
        text.lang
    ));
    page.line(
        "Written by `cargo test`; change the words in `src/content/`, then run it with `UPDATE_EXPECT=1`.",
    );
    page.line("Words in braces are filled in; parts in brackets stand only where there is something to fill in.");
    page.line("Sources are those of docs/content.md; DESIGN is our own choice, not a published threshold. #17 is a number of its section 6,");
    page.line("named in its section 5 for what content 1.1 changed.");
    page.line("");
    page.line("Each section has a place to sign. Nobody has signed any of it yet; whoever signs a section signs its words, its rules in");
    page.line("docs/content.md 3.2 to 3.9b, and the decisions of 3.14 that it rests on.");
    questions(&mut page, text);
    flags(&mut page, text);
    results(&mut page, text);
    rest(&mut page, text);
    page.0
}

fn questions(page: &mut Page, text: &Text) {
    page.heading(2, "Questions");
    for topic in Topic::ALL.iter().copied() {
        page.heading(3, (text.topic)(topic));
        for question in topic.questions() {
            let words = (text.question)(question);
            page.line(&format!("**{}** {}", question.key(), words.ask()));
            page.line("");
            for (at, value) in (0..).zip(question.options()) {
                let whole = text.option(question, Some(at));
                let (lead, _) = words.lead_and_detail(at);
                let rest = whole.strip_prefix(lead).unwrap_or_default();
                let bold = if lead.is_empty() { "" } else { "**" };
                page.line(&format!("- `{value}` {bold}{lead}{bold}{rest}"));
            }
            if !words.none().is_empty() {
                page.line(&format!("- `none` {}", words.none()));
            }
            page.line("");
            let sources = sources_of(&[question], text);
            page.line(&format!("Why: {} Source: {sources}.", words.why()));
            if let Some((when, counts)) = changes::gate(question.key()) {
                page.line("");
                page.line(&format!(
                    "Asked when: {when}. Where it is not asked it counts as: {counts}."
                ));
            }
            for (value, _) in question.retired() {
                page.line("");
                page.line(&format!(
                    "Retired, accepted from stored answers and never offered: `{value}`."
                ));
            }
            page.line("");
        }
    }
    page.heading(3, "Rows of the food grid");
    page.table(&["id", "row", "counts", "does not count", "short name"]);
    for group in Group::ALL.iter().copied() {
        let words = (text.group)(group);
        page.row(&[group.key(), words.row, words.counts, words.not, words.short]);
    }
    page.line("");
    let states: Vec<&str> = Portion::ALL
        .iter()
        .map(|state| (text.portion)(*state))
        .collect();
    page.line(&format!("States: {}.", states.join("; ")));
    page.heading(3, "Headings of the signs of the last 3 days");
    for group in SignGroup::ALL.iter().copied() {
        let signs = Rf3::ALL.iter().filter(|sign| sign.group() == Some(group));
        let signs: Vec<&str> = signs.map(|sign| sign.key()).collect();
        let heading = (text.sign_group)(group);
        page.line(&format!("- {heading}: {}", signs.join(", ")));
    }
    page.sign("Questions");
}

fn flags(page: &mut Page, text: &'static Text) {
    page.heading(2, "Flags");
    page.line("A flag without a line here is told in the words of the option that was ticked.");
    page.line("");
    page.table(&["flag", "overrides", "rests on"]);
    for flag in FlagId::ALL.iter().copied() {
        let overrides = match flag.urgency() {
            Urgency::Emergency => "emergency",
            Urgency::Today => "today",
            Urgency::Week => "this week",
        };
        let sources = changes::shown(&changes::sources_of(flag.key()));
        page.row(&[flag.key(), overrides, &sources]);
    }
    page.heading(3, "Lines of the flags");
    page.table(&["flag", "line", "line for the doctor"]);
    for line in FlagLine::ALL.iter().copied() {
        let told = DoctorFlagLine::in_place_of(line).map_or("-", text.doctor_flag);
        page.row(&[line.key(), (text.flag)(line), told]);
    }
    page.heading(3, "Emergency card");
    page.table(&["key", "text", "rests on"]);
    for id in EmergencyText::ALL.iter().copied() {
        let sources = changes::shown(&changes::sources_of(id.key()));
        page.row(&[id.key(), (text.emergency)(id), &sources]);
    }
    page.heading(3, "Lines of the today card");
    page.table(&["flag", "text"]);
    for id in TodayLine::ALL.iter().copied() {
        page.row(&[id.key(), (text.today)(id)]);
    }
    page.sign("Flags, emergency card and today card");
}

fn results(page: &mut Page, text: &Text) {
    page.heading(2, "Result");
    page.heading(3, "Bands and topics");
    page.table(&["label", "on the page", "on the card"]);
    for label in Label::ALL.iter().copied() {
        page.row(&[label.key(), (text.label)(label), (text.short_label)(label)]);
    }
    for domain in Domain::SHOWN.iter().copied() {
        page.line(&format!("- `{}` {}", domain.key(), (text.domain)(domain)));
    }
    page.heading(3, "Topic texts");
    page.table(&["key", "text", "rests on"]);
    for id in TextId::ALL.iter().copied() {
        let sources = with_numbers(sources_of(rests_on(id), text), id.key());
        page.row(&[id.key(), (text.text)(id), &sources]);
    }
    page.heading(3, "Steps");
    page.table(&["step", "line"]);
    for id in StepLine::ALL.iter().copied() {
        page.row(&[id.key(), (text.step)(id)]);
    }
    page.heading(3, "Guards");
    page.table(&["guard", "text", "rests on"]);
    for guard in GuardText::ALL.iter().copied() {
        let key = guard.key().trim_start_matches("guard.");
        let sources = with_numbers(sources_of(guard_rests_on(guard), text), key);
        page.row(&[guard.key(), (text.guard)(guard), &sources]);
    }
    page.heading(3, "Signs for extra support");
    page.table(&["signal", "text", "after a fast food reaction"]);
    for signal in Signal::ALL.iter().copied() {
        let (usual, fast) = ((text.signal)(signal, false), (text.signal)(signal, true));
        page.row(&[signal.key(), usual, if fast == usual { "-" } else { fast }]);
    }
    page.heading(3, "What to tell and ask the doctor");
    for (sign, key) in PoopSign::ALL
        .iter()
        .copied()
        .zip(["k1", "k2", "k3", "k4", "k5"])
    {
        page.line(&format!("- {key}: {}", (text.poop_sign)(sign)));
    }
    for note in DoctorNote::ALL.iter().copied() {
        page.line(&format!("- {}: {}", note.key(), (text.doctor_note)(note)));
    }
    page.line("");
    page.table(&["line", "part", "words"]);
    for line in DoctorLine::ALL.iter().copied() {
        let part = (text.doctor_part)(line.part());
        page.row(&[line.key(), part, (text.doctor_line)(line)]);
    }
    page.line("");
    page.table(&["question", "words"]);
    for question in DoctorQuestion::ALL.iter().copied() {
        page.row(&[question.key(), (text.doctor_question)(question)]);
    }
    page.heading(3, "Food ideas");
    for list in List::ALL.iter().copied() {
        let ideas: Vec<&str> = list.ideas().iter().map(|idea| (text.idea)(*idea)).collect();
        page.line(&format!("- {list:?}: {}", ideas.join("; ")));
    }
    page.sign("Result, and what to tell and ask the doctor");
}

/// Sources in words, with the numbers that section 5 of the specification names for a text.
fn with_numbers(sources: String, key: &str) -> String {
    let numbers = changes::sources_of(key);
    if numbers.is_empty() {
        return sources;
    }
    format!("{sources}; {}", changes::shown(&numbers))
}

fn rest(page: &mut Page, text: &'static Text) {
    page.heading(2, "Texts that stand on their own");
    page.table(&["key", "text"]);
    for fixed in Fixed::ALL.iter().copied() {
        page.row(&[fixed.key(), (text.fixed)(fixed)]);
    }
    page.sign("Texts that stand on their own");
    page.heading(2, "What we know");
    page.table(&["card", "title", "text", "sources"]);
    for card in text.cards {
        let sources: Vec<String> = card
            .sources
            .iter()
            .map(|source| format!("#{source}"))
            .collect();
        page.row(&[card.id, card.title, card.text, &sources.join(" ")]);
    }
    page.line("");
    for source in sources::SOURCES {
        page.line(&format!(
            "- #{} {} - {}",
            source.number, source.citation, source.address
        ));
    }
    page.sign("What we know");
    page.heading(2, "References of the article");
    page.table(&["#", "as cited", "true record", "cited"]);
    for reference in sources::ARTICLE {
        let verdict = match reference.verdict {
            sources::Verdict::Right => text.ui.method.article_right,
            sources::Verdict::ShortTitle => text.ui.method.article_short,
            sources::Verdict::Wrong => text.ui.method.article_wrong,
        };
        let number = reference.number.to_string();
        page.row(&[&number, reference.cited, reference.record, verdict]);
    }
    page.sign("References of the article");
    phones(page, text);
    page.sign("Phone numbers");
    ours(page, text);
    changed(page);
}

/// Words of our own: where the check cannot run, or not yet; and around a result that is handed over.
fn ours(page: &mut Page, text: &Text) {
    let words = &text.ui.fallback;
    let sharing = &text.ui.sharing;
    page.heading(2, "Not from the specification");
    page.table(&["key", "text"]);
    for (key, words) in [
        ("fallback.heading", words.heading),
        ("fallback.body", words.body),
        ("fallback.signs_heading", words.signs_heading),
        ("fallback.numbers_heading", words.numbers_heading),
        ("fallback.otherwise", words.otherwise),
        ("fallback.try_again", words.try_again),
        ("fallback.still_loading", words.still_loading),
        ("fallback.not_yet", words.not_yet),
        ("sharing.share", sharing.share),
        ("sharing.copy", sharing.copy),
        ("sharing.see_text", sharing.see_text),
        ("sharing.only_you", sharing.only_you),
        ("sharing.sent", sharing.sent),
        ("sharing.copied", sharing.copied),
        ("sharing.by_hand", sharing.by_hand),
    ] {
        page.row(&[key, words]);
    }
    page.sign("Not from the specification");
}

/// The sources that section 5 of the specification names for anything above.
fn changed(page: &mut Page) {
    page.heading(2, "Sources of what content 1.1 changed");
    let mut numbers: Vec<u16> = Vec::new();
    let flags = FlagId::ALL.iter().map(|flag| flag.key());
    let texts = TextId::ALL.iter().map(|text| text.key());
    let cards = EmergencyText::ALL.iter().map(|text| text.key());
    let guards = GuardText::ALL.iter().map(|text| text.key());
    let guards = guards.map(|key| key.trim_start_matches("guard."));
    for key in flags.chain(texts).chain(cards).chain(guards) {
        numbers.extend(changes::sources_of(key));
    }
    numbers.sort_unstable();
    numbers.dedup();
    for number in numbers {
        let source = changes::source(number).unwrap_or("not listed");
        page.line(&format!("- #{number} {source}"));
    }
}

fn phones(page: &mut Page, text: &'static Text) {
    page.heading(2, "Phone numbers");
    page.line(text.ui.method.numbers);
    page.line("");
    const PLACEHOLDERS: [&str; 7] = [
        "{emergency}",
        "{advice}",
        "{poison}",
        "{crisis}",
        "{childline}",
        "{er}",
        "{food_help}",
    ];
    let mut head = vec!["country"];
    head.extend(PLACEHOLDERS);
    page.table(&head);
    for country in Country::ALL.iter().copied() {
        let composer = Composer::new(text, country);
        let fill = Fill {
            text: Language::of(text),
            country,
            case: None,
            topic: None,
        };
        let mut cells = vec![String::from(country.key())];
        for placeholder in PLACEHOLDERS {
            let shown = composer.plain(&template::fill(placeholder, &fill));
            cells.push(if shown == placeholder {
                String::from("-")
            } else {
                shown
            });
        }
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        page.row(&cells);
    }
}
