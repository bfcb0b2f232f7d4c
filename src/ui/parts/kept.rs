//! What several pages say of what is kept beside the check: the ways to it, whose it is, and what became of a change.

use super::button::{self, Mark};
use super::{section, shape};
use crate::app::library::{Ask, Child, Mark as ChildMark, NotKept, Page, Refusal, Said};
use crate::app::{Msg, SaveState};
use crate::report::dates::{full, near};
use crate::ui::draw::Draw;
use crate::ui::view::View;

/// Whether anything may be kept here.
pub(crate) fn is_kept(view: &View<'_>) -> bool {
    !matches!(view.model.saved, SaveState::Off | SaveState::SecondCopy)
}

/// A button that opens a page.
pub(crate) fn open(draw: &mut Draw<'_>, page: Page, as_link: bool) {
    let words = &draw.view.ui().kept;
    let (action, words) = match page {
        Page::History => ("history", words.history),
        Page::Log => ("log", words.log),
        Page::Copy => ("export", words.copy),
        Page::Fhir => ("fhir", draw.view.ui().moving.fhir),
        Page::Import => ("import", words.import),
        Page::Child => ("child", draw.view.ui().children.another),
        Page::Compare => ("compare", draw.view.ui().history.compare),
    };
    let msg = Msg::Library(Ask::Open(page));
    if as_link {
        button::link(draw, Mark::Action(action), msg, words);
    } else {
        button::secondary(draw, Mark::Action(action), msg, words);
    }
}

/// The ways to what is kept, from the start and from a result.
pub(crate) fn ways(draw: &mut Draw<'_>) {
    if !is_kept(draw.view) {
        draw.nothing();
        return;
    }
    let words = &draw.view.ui().kept;
    section::open(draw, "section.gsc-stack-tight gsc-kept", words.heading);
    outcome(draw);
    expiring(draw);
    draw.open("div.gsc-pair");
    open(draw, Page::History, false);
    open(draw, Page::Log, false);
    draw.close();
    take_along(draw);
    draw.close();
}

/// That browsers may forget, and what helps.
pub(crate) fn take_along(draw: &mut Draw<'_>) {
    draw.text("p.gsc-small gsc-soft", draw.view.ui().kept.forgets);
    draw.open("ul.gsc-ways");
    for (key, page) in [("copy", Page::Copy), ("import", Page::Import)] {
        draw.open_item("li", key);
        open(draw, page, true);
        draw.close();
    }
    draw.close();
}

/// A child in words.
pub(crate) fn child(view: &View<'_>, child: Child) -> String {
    marked(view, view.model.desk.children.mark(child))
}

/// A child by its mark.
pub(crate) fn marked(view: &View<'_>, mark: Option<ChildMark>) -> String {
    let words = &view.ui().children;
    let Some(mark) = mark else {
        return words.unmarked.to_owned();
    };
    let name = |names: &[&'static str], place: usize| names.get(place).copied().unwrap_or_default();
    let hue = name(words.hues, mark.hue as usize);
    let symbol = name(words.symbols, mark.symbol as usize);
    view.insert(words.mark, &[("{hue}", hue), ("{symbol}", symbol)])
}

/// Whose check, history and log are open, and the ways to the others; nothing while there is one child.
pub(crate) fn whose(draw: &mut Draw<'_>) {
    let children = &draw.view.model.desk.children;
    if children.count() < 2 {
        draw.nothing();
        return;
    }
    let words = &draw.view.ui().children;
    let current = children.current();
    draw.open("div.gsc-stack-tight gsc-whose");
    draw.open("p.gsc-child");
    if let Some(mark) = children.mark(current) {
        shape::child(draw, mark);
    }
    let name = child(draw.view, current);
    draw.text_replaced(
        "span",
        &draw.view.insert(words.whose, &[("{child}", &name)]),
    );
    draw.close();
    draw.open("ul.gsc-ways");
    for (other, _) in children.iter().filter(|(other, _)| *other != current) {
        draw.open("li");
        let number = other.number().to_string();
        let keys = &["type", "class", "data-child"];
        let msg = Msg::Library(Ask::Turn(other));
        button::open_one(draw, "gsc-link", keys, [number.into(), "".into()], msg);
        let name = child(draw.view, other);
        draw.say_any(draw.view.insert(words.switch, &[("{child}", &name)]).into());
        draw.close();
        draw.close();
    }
    draw.close();
    draw.close();
}

/// What has become of the last change, and what could not be read.
pub(crate) fn outcome(draw: &mut Draw<'_>) {
    let desk = &draw.view.model.desk;
    draw.open("div");
    if desk.lost {
        draw.text_item("p.gsc-notice", draw.view.ui().kept.lost);
    }
    if let Some(said) = desk.said {
        let line = said_line(draw.view, said);
        draw.text_replaced("p.gsc-notice", &line);
    }
    draw.close();
}

/// What has become of a change, in words.
pub(crate) fn said_line(view: &View<'_>, said: Said) -> String {
    let (kept, moving) = (&view.ui().kept, &view.ui().moving);
    let words = match said {
        Said::Saved(day) => {
            let day = near(day, view.text.text());
            return view.insert(view.ui().log.saved, &[("{day}", &day)]);
        }
        Said::Deleted => kept.deleted,
        Said::NotKept(NotKept::Denied) => kept.denied,
        Said::NotKept(NotKept::Full) => kept.full,
        Said::NotKept(NotKept::Newer) => kept.newer,
        Said::Imported(_) => moving.done,
        Said::Refused(Refusal::Huge) => moving.huge,
        Said::Refused(Refusal::Foreign) => moving.foreign,
        Said::Refused(Refusal::Newer) => moving.newer,
        Said::Refused(Refusal::Damaged) => moving.damaged,
    };
    words.to_owned()
}

/// Names what expires within two weeks.
pub(crate) fn expiring(draw: &mut Draw<'_>) {
    let view = draw.view;
    let words = &view.ui().kept;
    let [checks, days] = view.model.desk.ending(view.model.config.keep_days);
    let named = [(words.expiring_checks, checks), (words.expiring_days, days)];
    let mut what = Vec::new();
    for (forms, ending) in named {
        if let Some((count, last)) = ending {
            let day = full(last, view.text.text());
            what.push(view.insert(&view.count(forms, count), &[("{day}", &day)]));
        }
    }
    if what.is_empty() {
        draw.nothing();
    } else {
        let what = what.join(view.ui().result.between_topics);
        draw.text_copied(
            "p.gsc-notice",
            &view.insert(words.expiring, &[("{what}", &what)]),
        );
    }
}

/// "Something new or worse?" stands above what is kept.
pub(crate) fn new_check(draw: &mut Draw<'_>) {
    let words = draw.view.ui().kept.new_check;
    let msg = Msg::Library(Ask::NewCheck);
    button::link(draw, Mark::Action("new-check"), msg, words);
}
