//! Past results: what each said, side by side in a small picture, to be compared or deleted.

use yew::AttrValue;

use crate::app::Msg;
use crate::app::library::{Ask, Finished, Page};
use crate::domain::QuestionId;
use crate::domain::bands::Domain;
use crate::report::chart::{Chart, ChartRow, Column, Sign};
use crate::report::dates::full;
use crate::settings::config::BandsShown;
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::{answer, button_bar, chart, disclosure, heading, kept, section};
use crate::ui::view::View;

/// How many results the picture shows, and how many of the list are drawn whole. All answers of a year would hold a phone up.
const PICTURED: usize = 8;

/// Past results.
pub(super) fn history(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().history;
    let checks = draw.view.model.desk.shelf.history.checks();
    draw.open("div.gsc-stack");
    heading::plain(draw, words.heading);
    kept::whose(draw);
    draw.open("div.gsc-stack-tight");
    kept::outcome(draw);
    kept::expiring(draw);
    draw.close();
    if checks.is_empty() {
        draw.text_item("p", words.none);
    }
    over_time(draw, checks);
    draw.open("ul.gsc-stack-tight");
    for (place, check) in checks.iter().rev().enumerate() {
        let whole = place < PICTURED || draw.view.model.desk.unfolded.contains(&check.at);
        row(draw, check, whole);
    }
    draw.close();
    draw.open("div.gsc-stack-tight");
    if draw.view.model.desk.picked.len() == 2 {
        draw.open_item("div.gsc-stack-tight", "compare");
        let msg = Msg::Library(Ask::Open(Page::Compare));
        button::primary(draw, "compare", msg, words.compare);
        draw.close();
    } else if checks.len() > 1 {
        draw.text_item("p.gsc-soft", words.pick_two);
    }
    if !checks.is_empty() {
        draw.open_item("div", "all");
        let all = Mark::Action("delete-all");
        button::link(draw, all, Msg::Library(Ask::Delete(None)), words.delete_all);
        draw.close();
    }
    draw.close();
    draw.open("div.gsc-stack-tight");
    draw.open("ul.gsc-ways");
    draw.open("li");
    kept::open(draw, Page::Log, true);
    draw.close();
    draw.open("li");
    kept::open(draw, Page::Child, true);
    draw.close();
    draw.close();
    kept::take_along(draw);
    draw.close();
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}

/// When a result was, and how old the child.
pub(super) fn when(view: &View<'_>, check: &Finished) -> String {
    let date = full(check.day, view.text.text());
    let age = view.count(view.ui().result.date_and_age, check.age.into());
    view.insert(&age, &[("{date}", &date)])
}

/// Whether the page may show what the practice hides.
pub(super) const fn shows_bands(view: &View<'_>) -> bool {
    matches!(view.model.config.bands, BandsShown::Show)
}

fn row(draw: &mut Draw<'_>, check: &Finished, whole: bool) {
    let view = draw.view;
    let words = &view.ui().history;
    let at = AttrValue::from(check.at.to_string());
    let values = ["gsc-card gsc-stack-tight".into(), at.clone()];
    draw.open_owned("li", None, &["class", "data-check"], &values);
    draw.key(&at);
    let unfold = Msg::Library(Ask::Unfold(check.at));
    draw.text_copied("h2", &when(view, check));
    if shows_bands(view) {
        draw.text_copied("p", check.text.lines().next().unwrap_or_default());
        disclosure::open_at_last(draw, words.said, (!whole).then_some(unfold.clone()));
        if whole {
            draw.text_copied("p.gsc-as-text", &check.text);
        }
        draw.close();
    }
    disclosure::open_at_last(draw, words.answers, (!whole).then_some(unfold));
    draw.open("ul.gsc-stack-tight");
    for question in QuestionId::ALL.iter().copied() {
        if whole && check.answers.get(question).is_some() {
            draw.open_item("li", question.key());
            draw.text("p.gsc-soft gsc-small", (view.text.question)(question).ask());
            answer::answer(draw, question, &check.answers);
            draw.close();
        }
    }
    draw.close();
    draw.close();
    draw.open("div.gsc-pair");
    let pressed = view.model.desk.picked.contains(&check.at);
    let keys = &["type", "class", "data-pick", "aria-pressed"];
    let (class, state) = if pressed {
        ("gsc-link gsc-picked", "true")
    } else {
        ("gsc-link", "false")
    };
    let msg = Msg::Library(Ask::Pick(check.at));
    button::open_one(draw, class, keys, [at.clone(), state.into()], msg);
    draw.say(words.pick);
    draw.close();
    let keys = &["type", "class", "data-delete"];
    let msg = Msg::Library(Ask::Delete(Some(check.at)));
    button::open_one(draw, "gsc-link", keys, [at, "".into()], msg);
    draw.say(words.delete);
    draw.close();
    draw.close();
    draw.close();
}

/// The topics of the last results side by side, where the practice shows them.
fn over_time(draw: &mut Draw<'_>, checks: &[Finished]) {
    let view = draw.view;
    let last = checks
        .get(checks.len().saturating_sub(PICTURED)..)
        .unwrap_or_default();
    if last.len() < 2 || !shows_bands(view) || last.iter().all(|check| check.topics.is_empty()) {
        draw.nothing();
        return;
    }
    let words = &view.ui().history;
    section::open(draw, "section.gsc-card gsc-stack-tight", words.picture);
    let mut rows = Vec::new();
    for domain in Domain::SHOWN.iter().copied() {
        let cell = |check: &Finished| {
            let label = check.topic(domain)?.label;
            Some((Sign::Label(label), (view.text.label)(label).to_owned()))
        };
        rows.push(ChartRow {
            name: (view.text.domain)(domain),
            cells: last.iter().map(cell).collect(),
        });
    }
    let score = |check: &Finished| {
        let score = check.score?;
        Some((Sign::Number(score.count, 1), score_words(view, check)))
    };
    rows.push(ChartRow {
        name: words.score,
        cells: last.iter().map(score).collect(),
    });
    let columns = last.iter().map(|check| {
        let (_, month, day) = check.day.date();
        Column {
            short: [month.to_string(), day.to_string()].join("/"),
            full: full(check.day, view.text.text()),
            begins: false,
        }
    });
    let picture = Chart {
        title: words.picture.to_owned(),
        columns: columns.collect(),
        rows,
    };
    chart::chart(draw, &picture, words.table);
    let mut pairs = last.iter().zip(last.iter().skip(1));
    if let Some((a, b)) = pairs.find(|(a, b)| a.content != b.content) {
        differ(draw, a, b);
    }
    draw.close();
}

/// That two results are of different versions of the check.
pub(super) fn differ(draw: &mut Draw<'_>, a: &Finished, b: &Finished) {
    if a.content == b.content {
        draw.nothing();
        return;
    }
    let values = [("{a}", a.content.as_str()), ("{b}", &b.content)];
    let words = draw.view.ui().history.versions;
    draw.text_copied("p.gsc-notice", &draw.view.insert(words, &values));
}

/// The score in words.
pub(super) fn score_words(view: &View<'_>, check: &Finished) -> String {
    check.score.map_or_else(String::new, |score| {
        let values = [score.count, score.of].map(|number| number.to_string());
        let [n, m] = &values;
        view.insert(view.ui().result.score, &[("{n}", n), ("{m}", m)])
    })
}
