//! docs/method.md: the method in plain words, written from the words of the About screen. Native only.

use super::basis::sources_of;
use super::page::Page;
use crate::content::text::{Fixed, Text};
use crate::content::{CONTENT_DATE, CONTENT_VERSION};
use crate::domain::advice::TextId;
use crate::domain::bands::Domain;
use crate::report::template;

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
    let version = template::insert(
        words.version,
        &[("{version}", CONTENT_VERSION), ("{date}", CONTENT_DATE)],
    );
    let review = template::insert(words.review, &[("{state}", words.review_state)]);
    paragraphs(
        &mut page,
        words.review_heading,
        &[&version, &review, words.numbers],
    );
    page.0
}
