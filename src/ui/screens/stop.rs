//! The screens that stop the check: an emergency, a call today, an age that it is not made for. No score,
//! no bands, no tips and no booking link stand here.

use yew::prelude::*;

use crate::app::Msg;
use crate::content::fill::Line;
use crate::content::phones::Numbers;
use crate::content::text::Fixed;
use crate::domain::advice::{self, EmergencyText};
use crate::domain::age::Scope;
use crate::domain::flags::Flag;
use crate::domain::{Outcome, assess};
use crate::ui::parts::calls::{calls, numbers};
use crate::ui::parts::press::{self, Mark};
use crate::ui::parts::{heading, line};
use crate::ui::view::View;

/// A danger sign right now.
pub(super) fn emergency(view: &View<'_>) -> Html {
    let Outcome::Emergency { flags, .. } = assess(view.answers()) else {
        return Html::default();
    };
    let composer = view.composer();
    let phones = phones(view);
    // In the order in which the texts say to call them.
    let order = advice::emergency_texts(&flags).into_iter();
    let order = order.flat_map(|text| match text {
        EmergencyText::Allergy | EmergencyText::Other => [phones.emergency, &[]],
        EmergencyText::Battery => [phones.poison, &[]],
        EmergencyText::Poison => [phones.poison, phones.emergency],
    });
    let words = &view.ui().emergency;
    let card = Card {
        level: "emergency",
        class: "gsc-stop gsc-urgent",
        heading: (view.text.fixed)(Fixed::HeadEmergency),
        calls: calls(view, order.flat_map(numbers)),
        first: Vec::new(),
        lines: composer.emergency_lines(&flags),
        worse: Html::default(),
        told: told(view, words.you_told_us, &flags),
        back: back(view, "not-now", Msg::NotNow, words.not_now),
    };
    card.show(view)
}

/// A call today.
pub(super) fn today(view: &View<'_>) -> Html {
    let Outcome::Today { flags } = assess(view.answers()) else {
        return Html::default();
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
        calls: calls(view, numbers(phones.advice)),
        first,
        lines,
        worse: calls(view, numbers(phones.emergency)),
        told: told(view, words.read_out, &flags),
        back: back(view, "not-now", Msg::NotNow, words.not_now_today),
    };
    card.show(view)
}

/// An age that the check is not made for.
pub(super) fn out_of_range(view: &View<'_>) -> Html {
    let Outcome::OutOfRange(scope) = assess(view.answers()) else {
        return Html::default();
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
        calls: Html::default(),
        first: Vec::new(),
        lines: vec![view.composer().fixed(body)],
        worse: calls(view, numbers(phones(view).emergency)),
        told: Html::default(),
        back: back(view, "back", Msg::Back, words.back),
    };
    card.show(view)
}

fn phones(view: &View<'_>) -> &'static Numbers {
    (view.text.numbers)(view.composer().country)
}

fn back(view: &View<'_>, action: &'static str, msg: Msg, words: &'static str) -> Html {
    press::secondary(view, Mark::Action(action), msg, words)
}

/// What was ticked, in the parent's own words.
fn told(view: &View<'_>, heading: &'static str, flags: &[Flag]) -> Html {
    html! {
        <div class="gsc-stack-tight">
            <h2>{ heading }</h2>
            { flag_list(view, flags) }
        </div>
    }
}

/// A list of flags in words; each flag is marked once on a page.
pub(super) fn flag_list(view: &View<'_>, flags: &[Flag]) -> Html {
    let composer = view.composer();
    let flags = flags.iter().map(|flag| {
        let lines = composer.flag_lines(flag, view.answers());
        let lines = lines
            .iter()
            .map(|words| html! { <p>{ line::line(view, words) }</p> });
        html! { <li key={flag.id.key()} data-flag={flag.id.key()}>{ for lines }</li> }
    });
    html! { <ul class="gsc-bullets">{ for flags }</ul> }
}

/// What all three have in common.
struct Card {
    level: &'static str,
    class: &'static str,
    heading: &'static str,
    calls: Html,
    /// Lines that stand out.
    first: Vec<Line>,
    lines: Vec<Line>,
    /// The number for when it gets worse, where it is not the one to call first.
    worse: Html,
    told: Html,
    back: Html,
}

impl Card {
    fn show(self, view: &View<'_>) -> Html {
        let first = (!self.first.is_empty()).then(
            || html! { <div class="gsc-stop-first">{ line::paragraphs(view, &self.first) }</div> },
        );
        html! {
            <div class={self.class} data-level={self.level}>
                <div class="gsc-stop-head">{ heading::plain(self.heading) }{ self.calls }</div>
                <div>{ first.unwrap_or_default() }</div>
                { line::sentences(view, &self.lines) }
                { self.told }
                { self.worse }
                { self.back }
            </div>
        }
    }
}
