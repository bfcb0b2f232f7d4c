//! About this check: what it is for, how it scores, what it rests on, what happens to the answers.

use yew::Html;

use crate::app::Msg;
use crate::content::sources::{self, Verdict};
use crate::content::text::Fixed;
use crate::content::{CONTENT_DATE, CONTENT_VERSION};
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::el::{el, nodes, text, text_owned};
use crate::ui::parts::rich_text::{line, plain};
use crate::ui::parts::source::source;
use crate::ui::parts::{disclosure, heading};
use crate::ui::view::View;

/// About this check.
pub(super) fn method(view: &View<'_>) -> Html {
    let words = &view.ui().method;
    let p = |words| text("p", "", words);
    let fixed = |fixed| text("p", "", (view.text.fixed)(fixed));
    let mut score = plain("p", words.score);
    score.push(fixed(Fixed::AboutCount));
    let review = nodes([
        text_owned(
            "p",
            "",
            view.insert(
                words.version,
                &[("{version}", CONTENT_VERSION), ("{date}", CONTENT_DATE)],
            ),
        ),
        text_owned(
            "p",
            "",
            view.insert(words.review, &[("{state}", words.review_state)]),
        ),
        p(words.review_pending),
    ]);
    let safe = view.composer().fixed(Fixed::FootSafe);
    let uses = nodes([fixed(Fixed::AboutUse), fixed(Fixed::FootNotdx)]);
    let back = Mark::Action("back");
    let parts = nodes([
        heading::plain(words.heading),
        part(words.use_heading, uses),
        part(words.review_heading, review),
        part(words.data_heading, data(view)),
        part(words.how_heading, plain("p", words.how)),
        part(words.bands_heading, plain("p", words.bands)),
        part(words.score_heading, score),
        part(words.numbers_heading, nodes([p(words.numbers)])),
        part(words.safe_heading, nodes([line(view, "p", "", &safe.line)])),
        part(words.sources_heading, all_sources(view)),
        part(words.article_heading, article(view)),
        button::secondary(view, back, Msg::Back, view.ui().app.back),
    ]);
    el("div", "gsc-stack gsc-method", parts)
}

fn part(title: &'static str, inside: Vec<Html>) -> Html {
    let mut parts = nodes([text("h2", "", title)]);
    parts.extend(inside);
    el("section", "gsc-stack-tight", parts)
}

/// What happens to the answers, and how to see for yourself.
fn data(view: &View<'_>) -> Vec<Html> {
    let words = &view.ui().method;
    let days = view.model.config.keep_days.to_string();
    let mut lines = Vec::new();
    for line in words.data {
        lines.push(text_owned("p", "", view.insert(line, &[("{days}", &days)])));
    }
    lines.push(text("p", "", words.data_proof));
    lines
}

fn all_sources(view: &View<'_>) -> Vec<Html> {
    let words = &view.ui().method;
    let mut list = Vec::new();
    for each in sources::SOURCES {
        list.extend(source(each.number));
    }
    let list = el("ul", "gsc-paragraphs gsc-small", list);
    nodes([
        text("p", "", words.sources_read),
        disclosure::quiet(words.sources_heading, list),
    ])
}

/// The article's references, each with its true record.
fn article(view: &View<'_>) -> Vec<Html> {
    let words = &view.ui().method;
    let mut list = Vec::new();
    for reference in sources::ARTICLE {
        let verdict = match reference.verdict {
            Verdict::Right => words.article_right,
            Verdict::ShortTitle => words.article_short,
            Verdict::Wrong => words.article_wrong,
        };
        let mut parts = nodes([text("p", "gsc-strong", reference.cited)]);
        parts.extend(plain("p", &[verdict, reference.record]));
        list.push(el("li", "", parts));
    }
    let list = el("ol", "gsc-stack-tight gsc-small", list);
    nodes([
        text("p", "", words.article),
        text("p", "", words.article_unread),
        disclosure::quiet(words.article_heading, list),
    ])
}
