//! The screens that stop the check: an emergency, a call today, an age that it is not made for. No score,
//! no bands, no tips and no booking link stand here.

use yew::Html;

use crate::app::Msg;
use crate::content::fill::Line;
use crate::content::phones::{Numbers, Piece};
use crate::content::text::Fixed;
use crate::domain::advice::{self, EmergencyText};
use crate::domain::age::Scope;
use crate::domain::signs::Flag;
use crate::domain::{Outcome, assess};
use crate::ui::parts::calls::calls;
use crate::ui::parts::el::{build, el, marked, none, text};
use crate::ui::parts::press::{self, Mark};
use crate::ui::parts::{heading, line};
use crate::ui::view::View;

/// What the three screens have in common.
struct Card {
    level: &'static str,
    class: &'static str,
    heading: &'static str,
    /// The numbers to call, in the order of the buttons.
    calls: Vec<&'static [Piece]>,
    /// Lines that stand out.
    first: Vec<Line>,
    lines: Vec<Line>,
    /// What was ticked, under a heading.
    told: Option<(&'static str, Vec<Flag>)>,
    /// The number for when it gets worse, where it is not the one to call first.
    worse: &'static [Piece],
    back: (&'static str, Msg, &'static str),
}

/// A danger sign right now.
pub(super) fn emergency(view: &View<'_>) -> Html {
    let Outcome::Emergency { flags, .. } = assess(view.answers()) else {
        return none();
    };
    let phones = phones(view);
    let mut order = Vec::new();
    // In the order in which the texts say to call them.
    for text in advice::emergency_texts(&flags) {
        match text {
            EmergencyText::Allergy | EmergencyText::Other => order.push(phones.emergency),
            EmergencyText::Battery => order.push(phones.poison),
            EmergencyText::Poison => order.extend([phones.poison, phones.emergency]),
        }
    }
    let words = &view.ui().emergency;
    let card = Card {
        level: "emergency",
        class: "gsc-stop gsc-urgent",
        heading: (view.text.fixed)(Fixed::HeadEmergency),
        calls: order,
        first: Vec::new(),
        lines: view.composer().emergency_lines(&flags),
        told: Some((words.you_told_us, flags)),
        worse: &[],
        back: ("not-now", Msg::NotNow, words.not_now),
    };
    card.show(view)
}

/// A call today.
pub(super) fn today(view: &View<'_>) -> Html {
    let Outcome::Today { flags } = assess(view.answers()) else {
        return none();
    };
    let phones = phones(view);
    let words = &view.ui().emergency;
    // What the signs add says more than what is said to all.
    let mut lines = view.composer().today_lines(&flags);
    let first = lines.split_off(lines.len().min(1));
    let card = Card {
        level: "today",
        class: "gsc-stop gsc-today",
        heading: (view.text.fixed)(Fixed::HeadToday),
        calls: vec![phones.advice],
        first,
        lines,
        told: Some((words.read_out, flags)),
        worse: phones.emergency,
        back: ("not-now", Msg::NotNow, words.not_now_today),
    };
    card.show(view)
}

/// An age that the check is not made for.
pub(super) fn out_of_range(view: &View<'_>) -> Html {
    let Outcome::OutOfRange(scope) = assess(view.answers()) else {
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
        calls: Vec::new(),
        first: Vec::new(),
        lines: vec![view.composer().fixed(body)],
        told: None,
        worse: phones(view).emergency,
        back: ("back", Msg::Back, words.back),
    };
    card.show(view)
}

fn phones(view: &View<'_>) -> &'static Numbers {
    (view.text.numbers)(view.composer().country)
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
        let head = vec![heading::plain(self.heading), calls(view, &self.calls)];
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
            calls(view, &[self.worse]),
            press::secondary(view, Mark::Action(action), msg, back),
        ];
        let keys = &["class", "data-level"];
        build("div", None, keys, &[self.class, self.level], parts)
    }
}
