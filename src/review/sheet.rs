//! The reviewers' sheet: everything that the check asks and says, with what each part rests on, as one
//! Markdown file for the clinician who signs it; and docs/method.md, the method in plain words. Native
//! only: neither is shipped.

use super::basis::{guard_rests_on, rests_on, sources_of};
use crate::content::sources;
use crate::content::text::{DoctorQuestion, Fixed, Text};
use crate::content::{CLINICAL_REVIEW, CONTENT_VERSION};
use crate::domain::advice::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};
use crate::domain::answers::Group;
use crate::domain::bands::{Band, Domain};
use crate::domain::facts::PoopSign;
use crate::domain::flag::{FlagId, Urgency, Wording};
use crate::domain::foods::List;
use crate::domain::guards::Guard;
use crate::domain::questions::{Choice, Country, Portion, Rf3, SignGroup, Topic};
use crate::domain::support::Signal;
use crate::report::compose::Composer;
use crate::report::template::{self, Fill};

/// A Markdown file in the making.
#[derive(Default)]
struct Page(String);

impl Page {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn heading(&mut self, level: usize, words: &str) {
        self.line("");
        self.line(&format!("{} {words}", "#".repeat(level)));
        self.line("");
    }

    fn table(&mut self, head: &[&str]) {
        self.row(head);
        self.line(&format!("|{}", "---|".repeat(head.len())));
    }

    fn row(&mut self, cells: &[&str]) {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        self.line(&format!("| {} |", cells.join(" | ")));
    }
}

/// The reviewers' sheet.
#[must_use]
pub fn sheet(text: &'static Text) -> String {
    let mut page = Page::default();
    page.line("# Gut-Skin Check: every question and every text");
    page.line("");
    page.line(&format!(
        "Content version {CONTENT_VERSION}. Clinical review: {CLINICAL_REVIEW}. Language: {}.",
        text.lang
    ));
    page.line(
        "Written by `cargo test`; change the words in `src/content/`, then run it with `UPDATE_EXPECT=1`.",
    );
    page.line("Words in braces are filled in; parts in brackets stand only where there is something to fill in.");
    page.line("Sources are those of docs/content.md; DESIGN is our own choice, not a published threshold.");
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
            page.line(&format!("**{}** {}", question.key(), words.ask));
            page.line("");
            for (value, words) in question.options().iter().zip(words.options) {
                page.line(&format!("- `{value}` {words}"));
            }
            if !words.none.is_empty() {
                page.line(&format!("- `none` {}", words.none));
            }
            page.line("");
            let sources = sources_of(&[question], text);
            page.line(&format!("Why: {} Source: {sources}.", words.why));
            page.line("");
        }
    }
    page.heading(3, "Rows of the food grid");
    page.table(&["id", "row", "counts", "does not count"]);
    for group in Group::ALL.iter().copied() {
        let words = (text.group)(group);
        page.row(&[group.key(), words.row, words.counts, words.not]);
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
}

fn flags(page: &mut Page, text: &'static Text) {
    page.heading(2, "Flags");
    page.line("A flag without a line here is told in the words of the option that was ticked.");
    page.line("");
    page.table(&["flag", "overrides", "line"]);
    for flag in FlagId::ALL.iter().copied() {
        let overrides = match flag.urgency() {
            Urgency::Emergency => "emergency",
            Urgency::Today => "today",
            Urgency::Week => "this week",
        };
        let line = match flag.wording() {
            Wording::Line(line) => (text.flag)(line),
            Wording::OptionWords => "-",
        };
        page.row(&[flag.key(), overrides, line]);
    }
    page.heading(3, "Emergency card");
    page.table(&["key", "text"]);
    for id in EmergencyText::ALL.iter().copied() {
        page.row(&[id.key(), (text.emergency)(id)]);
    }
    page.heading(3, "Lines of the today card");
    page.table(&["flag", "text"]);
    for id in TodayLine::ALL.iter().copied() {
        page.row(&[id.key(), (text.today)(id)]);
    }
}

fn results(page: &mut Page, text: &Text) {
    page.heading(2, "Result");
    page.heading(3, "Bands and topics");
    for band in [Band::Low, Band::Some, Band::High, Band::NotChecked] {
        page.line(&format!("- `{}` {}", band.key(), (text.band)(band)));
    }
    for domain in Domain::SHOWN.iter().copied() {
        page.line(&format!("- `{}` {}", domain.key(), (text.domain)(domain)));
    }
    page.heading(3, "Topic texts");
    page.table(&["key", "text", "rests on"]);
    for id in TextId::ALL.iter().copied() {
        let sources = sources_of(rests_on(id), text);
        page.row(&[id.key(), (text.text)(id), &sources]);
    }
    page.heading(3, "Steps");
    page.table(&["step", "line"]);
    for id in StepLine::ALL.iter().copied() {
        page.row(&[id.key(), (text.step)(id)]);
    }
    page.heading(3, "Guards");
    page.table(&["guard", "text", "rests on"]);
    for guard in Guard::ALL.iter().copied() {
        let sources = sources_of(guard_rests_on(guard), text);
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
    for question in DoctorQuestion::ALL.iter().copied() {
        page.line(&format!("- {}", (text.doctor_question)(question)));
    }
    page.heading(3, "Food ideas");
    for list in List::ALL.iter().copied() {
        let ideas: Vec<&str> = list.ideas().iter().map(|idea| (text.idea)(*idea)).collect();
        page.line(&format!("- {list:?}: {}", ideas.join("; ")));
    }
}

fn rest(page: &mut Page, text: &'static Text) {
    page.heading(2, "Texts that stand on their own");
    page.table(&["key", "text"]);
    for fixed in Fixed::ALL.iter().copied() {
        page.row(&[fixed.key(), (text.fixed)(fixed)]);
    }
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
    phones(page, text);
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
            text,
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

/// The method in plain words: docs/method.md.
#[must_use]
pub fn method(text: &'static Text) -> String {
    let words = &text.ui.method;
    let mut page = Page::default();
    page.line("# How the Gut-Skin Check works");
    page.line("");
    page.line("Written by `cargo test` from the words of the check (`UPDATE_EXPECT=1` rewrites it). The exact rules stand in");
    page.line(
        "[content.md](content.md) sections 3.3 to 3.7; what each part rests on, in its section 6.",
    );
    let paragraphs = |page: &mut Page, heading: &str, lines: &[&str]| {
        page.heading(2, heading);
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                page.line("");
            }
            page.line(line);
        }
    };
    paragraphs(
        &mut page,
        words.use_heading,
        &[
            (text.fixed)(Fixed::AboutUse),
            (text.fixed)(Fixed::FootNotdx),
        ],
    );
    paragraphs(&mut page, words.how_heading, words.how);
    paragraphs(&mut page, words.bands_heading, words.bands);
    paragraphs(&mut page, words.score_heading, words.score);
    page.line("");
    page.line((text.fixed)(Fixed::AboutCount));
    page.line("");
    page.line((text.text)(TextId::VarietyNote));
    page.heading(2, "Which questions each topic needs");
    page.table(&["topic", "questions", "they rest on"]);
    for domain in Domain::SHOWN.iter().copied() {
        let needs: Vec<&str> = domain
            .needs()
            .iter()
            .map(|question| question.key())
            .collect();
        let sources = sources_of(domain.needs(), text);
        page.row(&[(text.domain)(domain), &needs.join(", "), &sources]);
    }
    let keep = crate::settings::Config::KEEP_DAYS.to_string();
    let data: Vec<String> = words
        .data
        .iter()
        .map(|line| template::insert(line, &[("{days}", &keep)]))
        .collect();
    let mut data: Vec<&str> = data.iter().map(String::as_str).collect();
    data.push(words.data_proof);
    paragraphs(&mut page, words.data_heading, &data);
    let version = template::insert(words.version, &[("{version}", CONTENT_VERSION)]);
    let review = template::insert(words.review, &[("{state}", words.review_state)]);
    paragraphs(
        &mut page,
        words.review_heading,
        &[&version, &review, words.numbers],
    );
    page.0
}
