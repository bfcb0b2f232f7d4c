//! About this check: what it is for, how it scores, what it rests on, what happens to the answers.

use yew::prelude::*;

use crate::app::Msg;
use crate::content::sources::{self, Verdict};
use crate::content::text::Fixed;
use crate::content::{CLINICAL_REVIEW, CONTENT_VERSION};
use crate::ui::parts::press::{self, Mark};
use crate::ui::parts::{fold, heading, line};
use crate::ui::view::View;

/// About this check.
pub(super) fn method(view: &View<'_>) -> Html {
    let words = &view.ui().method;
    let fixed = |fixed| (view.text.fixed)(fixed);
    let days = view.model.config.keep_days.to_string();
    let data = words.data.iter().map(|line| {
        let line = view.put(line, &[("{days}", &days)]);
        html! { <p>{ line }</p> }
    });
    let version = view.put(words.version, &[("{version}", CONTENT_VERSION)]);
    let review = view.put(words.review, &[("{state}", CLINICAL_REVIEW)]);
    let safe = view.composer().fixed(Fixed::FootSafe);
    let back = press::secondary(view, Mark::Action("back"), Msg::Back, view.ui().app.back);
    html! {
        <div class="gsc-stack gsc-method">
            { heading::plain(words.heading) }
            { part(words.use_heading, html! {
                <><p>{ fixed(Fixed::AboutUse) }</p><p>{ fixed(Fixed::FootNotdx) }</p></>
            }) }
            { part(words.review_heading, html! {
                <><p>{ version }</p><p>{ review }</p><p>{ words.review_pending }</p></>
            }) }
            { part(words.data_heading, html! { <>{ for data }<p>{ words.data_proof }</p></> }) }
            { part(words.how_heading, line::plain(words.how)) }
            { part(words.bands_heading, line::plain(words.bands)) }
            { part(words.score_heading, html! {
                <>{ line::plain(words.score) }<p>{ fixed(Fixed::AboutCount) }</p></>
            }) }
            { part(words.numbers_heading, html! { <p>{ words.numbers }</p> }) }
            { part(words.safe_heading, html! { <p>{ line::line(view, &safe) }</p> }) }
            { part(words.sources_heading, all_sources(view)) }
            { part(words.article_heading, article(view)) }
            { back }
        </div>
    }
}

fn part(title: &'static str, inside: Html) -> Html {
    html! {
        <section class="gsc-stack-tight">
            <h2>{ title }</h2>
            { inside }
        </section>
    }
}

/// A source with a link to where it was read.
pub(super) fn source(number: u16) -> Option<Html> {
    let source = sources::source(number)?;
    Some(html! {
        <li key={number}>
            <a href={source.address} target="_blank" rel="noopener noreferrer">
                { source.citation }
            </a>
        </li>
    })
}

fn all_sources(view: &View<'_>) -> Html {
    let words = &view.ui().method;
    let list = sources::SOURCES
        .iter()
        .filter_map(|found| source(found.number));
    let list = html! { <ul class="gsc-paragraphs gsc-small">{ for list }</ul> };
    html! {
        <>
            <p>{ words.sources_read }</p>
            { fold::quiet(words.sources_heading, list) }
        </>
    }
}

/// The article's references, each with its true record.
fn article(view: &View<'_>) -> Html {
    let words = &view.ui().method;
    let list = sources::ARTICLE.iter().map(|reference| {
        let verdict = match reference.verdict {
            Verdict::Right => words.article_right,
            Verdict::ShortTitle => words.article_short,
            Verdict::Wrong => words.article_wrong,
        };
        html! {
            <li key={reference.number}>
                <p class="gsc-strong">{ reference.cited }</p>
                <p>{ verdict }</p>
                <p>{ reference.record }</p>
            </li>
        }
    });
    let list = html! { <ol class="gsc-stack-tight gsc-small">{ for list }</ol> };
    html! {
        <>
            <p>{ words.article }</p>
            <p>{ words.article_unread }</p>
            { fold::quiet(words.article_heading, list) }
        </>
    }
}
