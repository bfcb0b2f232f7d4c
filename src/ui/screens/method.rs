//! About this check: what it is for, how it scores, what it rests on, what happens to the answers.

use crate::app::Msg;
use crate::content::sources::{self, Verdict};
use crate::content::text::Fixed;
use crate::content::{CONTENT_DATE, CONTENT_VERSION};
use crate::embed::contract::{HASHES, VERSION_FILE};
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::rich_text::{line, plain};
use crate::ui::parts::source::source;
use crate::ui::parts::{age, disclosure, heading, section};

/// About this check.
pub(super) fn method(draw: &mut Draw<'_>) {
    let view = draw.view;
    let words = &view.ui().method;
    let fixed = view.text.fixed;
    draw.open("div.gsc-stack gsc-method");
    heading::plain(draw, words.heading);

    open(draw, words.use_heading);
    draw.text("p", fixed(Fixed::AboutUse));
    draw.text("p", fixed(Fixed::FootNotdx));
    draw.close();

    open(draw, words.review_heading);
    let values = [("{version}", CONTENT_VERSION), ("{date}", CONTENT_DATE)];
    draw.text_copied("p", &view.insert(words.version, &values));
    let values = [("{state}", words.review_state)];
    draw.text_copied("p", &view.insert(words.review, &values));
    draw.text("p", words.review_pending);
    age::of_content(draw, "p");
    draw.close();

    open(draw, words.data_heading);
    data(draw);
    draw.close();

    open(draw, words.how_heading);
    plain(draw, "p", words.how);
    draw.close();

    open(draw, words.bands_heading);
    plain(draw, "p", words.bands);
    draw.close();

    open(draw, words.score_heading);
    plain(draw, "p", words.score);
    draw.text("p", fixed(Fixed::AboutCount));
    draw.close();

    open(draw, words.numbers_heading);
    draw.text("p", words.numbers);
    draw.close();

    open(draw, words.safe_heading);
    line(draw, "p", &view.composer().fixed(Fixed::FootSafe).line);
    draw.close();

    open(draw, words.sources_heading);
    all_sources(draw);
    draw.close();

    open(draw, words.article_heading);
    article(draw);
    draw.close();

    button::secondary(draw, Mark::Action("back"), Msg::Back, view.ui().app.back);
    draw.close();
}

fn open(draw: &mut Draw<'_>, title: &'static str) {
    section::open(draw, "section.gsc-stack-tight", title);
}

/// What happens to the answers, and how to see for yourself.
fn data(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().method;
    let days = draw.view.model.config.keep_days.to_string();
    for line in words.data {
        draw.text_copied("p", &draw.view.insert(line, &[("{days}", &days)]));
    }
    draw.text("p", words.data_hidden);
    draw.text("p", words.data_proof);
    draw.text("p", words.data_tools);
    // What this browser and this page alone can tell.
    draw.open("div.gsc-proof");
    asked(draw);
    build(draw);
    draw.close();
    file(draw, HASHES, words.build_list);
}

/// What the page has asked for, as the browser has written it down.
fn asked(draw: &mut Draw<'_>) {
    let (view, words) = (draw.view, &draw.view.ui().method);
    // A browser that tells nothing is not one that was asked for nothing.
    if view.proof.asked.is_empty() {
        draw.nothing();
        return;
    }
    let number = view.proof.asked.len().to_string();
    draw.open("details.gsc-why");
    draw.open("summary");
    draw.text_copied("span", &view.insert(words.asked, &[("{n}", &number)]));
    draw.close();
    draw.text("p", words.asked_what);
    draw.open("ul.gsc-paragraphs gsc-small gsc-files");
    for name in &view.proof.asked {
        draw.text_copied("li", name);
    }
    draw.close();
    draw.close();
}

/// Which build this is. On somebody else's page the file beside the check says it.
fn build(draw: &mut Draw<'_>) {
    let (view, words) = (draw.view, &draw.view.ui().method);
    if let Some(hash) = &view.proof.build {
        let line = view.insert(words.build, &[("{hash}", hash)]);
        draw.text_copied("p.gsc-small gsc-files", &line);
    } else {
        file(draw, VERSION_FILE, words.build_file);
    }
}

/// A line that opens a file of the check.
fn file(draw: &mut Draw<'_>, name: &str, words: &'static str) {
    draw.open("p.gsc-small");
    draw.link("gsc-link", draw.view.file(name), words, true);
    draw.close();
}

fn all_sources(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().method;
    draw.text("p", words.sources_read);
    disclosure::open_quiet(draw, words.sources_heading);
    draw.open("ul.gsc-paragraphs gsc-small");
    for each in sources::SOURCES {
        source(draw, each.number);
    }
    draw.close();
    draw.close();
}

/// The article's references, each with its true record.
fn article(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().method;
    draw.text("p", words.article);
    draw.text("p", words.article_unread);
    disclosure::open_quiet(draw, words.article_heading);
    draw.open("ol.gsc-stack-tight gsc-small");
    for reference in sources::ARTICLE {
        let verdict = match reference.verdict {
            Verdict::Right => words.article_right,
            Verdict::ShortTitle => words.article_short,
            Verdict::Wrong => words.article_wrong,
        };
        draw.open("li");
        draw.text("p.gsc-strong", reference.cited);
        plain(draw, "p", &[verdict, reference.record]);
        draw.close();
    }
    draw.close();
    draw.close();
}
