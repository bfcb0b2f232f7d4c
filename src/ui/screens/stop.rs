//! The screens that stop the check: an emergency, a call today, an age that it is not made for. No score,
//! no bands, no tips and no booking link stand here.

use yew::Html;

use crate::app::Msg;
use crate::content::calls::{Call, Calls, calls};
use crate::content::fill::Line;
use crate::content::text::Fixed;
use crate::domain::age::Scope;
use crate::domain::flag::Flag;
use crate::domain::{Outcome, assess};
use crate::ui::parts::el::{build, el, marked, none, text};
use crate::ui::parts::press::{self, Mark};
use crate::ui::parts::{calls, heading, line};
use crate::ui::view::View;

/// What the three screens have in common.
struct Card {
    level: &'static str,
    class: &'static str,
    heading: &'static str,
    calls: Calls,
    /// Lines that stand out.
    first: Vec<Line>,
    lines: Vec<Line>,
    /// What was ticked, under a heading.
    told: Option<(&'static str, Vec<Flag>)>,
    back: (&'static str, Msg, &'static str),
}

/// A danger sign right now.
pub(super) fn emergency(view: &View<'_>) -> Html {
    let outcome = assess(view.answers());
    let calls = calls(&outcome);
    let Outcome::Emergency { flags, .. } = outcome else {
        return none();
    };
    let words = &view.ui().emergency;
    let card = Card {
        level: "emergency",
        class: "gsc-stop gsc-urgent",
        heading: (view.text.fixed)(Fixed::HeadEmergency),
        calls,
        first: Vec::new(),
        lines: view.composer().emergency_lines(&flags),
        told: Some((words.you_told_us, flags)),
        back: ("not-now", Msg::NotNow, words.not_now),
    };
    card.show(view)
}

/// A call today.
pub(super) fn today(view: &View<'_>) -> Html {
    let outcome = assess(view.answers());
    let calls = calls(&outcome);
    let Outcome::Today { flags } = outcome else {
        return none();
    };
    let words = &view.ui().emergency;
    // What the signs add says more than what is said to all.
    let mut lines = view.composer().today_lines(&flags);
    let first = lines.split_off(lines.len().min(1));
    let card = Card {
        level: "today",
        class: "gsc-stop gsc-today",
        heading: (view.text.fixed)(Fixed::HeadToday),
        calls,
        first,
        lines,
        told: Some((words.read_out, flags)),
        back: ("not-now", Msg::NotNow, words.not_now_today),
    };
    card.show(view)
}

/// An age that the check is not made for.
pub(super) fn out_of_range(view: &View<'_>) -> Html {
    let outcome = assess(view.answers());
    let calls = calls(&outcome);
    let Outcome::OutOfRange(scope) = outcome else {
        return none();
    };
    let body = match scope {
        Scope::Over => Fixed::OorOver,
        Scope::Under | Scope::Within => Fixed::OorUnder,
    };
    let words = &view.ui().out_of_range;
    let card = Card {
        level: "out_of_range",
        class: "gsc-stop",
        heading: words.heading,
        calls,
        first: Vec::new(),
        lines: vec![view.composer().fixed(body)],
        told: None,
        back: ("back", Msg::Back, words.back),
    };
    card.show(view)
}

/// A button for each number to call.
fn buttons(view: &View<'_>, calls: impl IntoIterator<Item = Call>) -> Html {
    let numbers = (view.text.numbers)(view.composer().country);
    let calls: Vec<_> = calls.into_iter().map(|call| call.number(numbers)).collect();
    calls::calls(view, &calls)
}

/// A list of flags in the parent's own words; each flag is marked once on a page.
pub(super) fn flag_list(view: &View<'_>, flags: &[Flag]) -> Html {
    let composer = view.composer();
    let mut items = Vec::new();
    for flag in flags {
        let mut lines = Vec::new();
        for words in composer.flag_lines(flag, view.answers()) {
            lines.push(line::line(view, "p", "", &words));
        }
        items.push(marked(&["data-flag"], flag.id.key(), lines));
    }
    el("ul", "gsc-bullets", items)
}

impl Card {
    fn show(self, view: &View<'_>) -> Html {
        let head = vec![
            heading::plain(self.heading),
            buttons(view, self.calls.first),
        ];
        let first = if self.first.is_empty() {
            none()
        } else {
            let lines = line::paragraphs(view, &self.first);
            el("div", "gsc-stop-first", vec![lines])
        };
        let told = self.told.map_or_else(none, |(title, flags)| {
            let parts = vec![text("h2", "", title), flag_list(view, &flags)];
            el("div", "gsc-stack-tight", parts)
        });
        let (action, msg, back) = self.back;
        let parts = vec![
            el("div", "gsc-stop-head", head),
            first,
            line::sentences(view, &self.lines),
            told,
            buttons(view, self.calls.worse),
            press::secondary(view, Mark::Action(action), msg, back),
        ];
        let keys = &["class", "data-level"];
        build("div", None, keys, &[self.class, self.level], parts)
    }
}
