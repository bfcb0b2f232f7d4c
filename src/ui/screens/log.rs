//! The evening log: fourteen days, one of them open, and two weeks at a glance.

use std::rc::Rc;

use crate::app::Msg;
use crate::app::library::{Ask, OpenDay, Page};
use crate::domain::Outcome;
use crate::domain::causes::Causes;
use crate::domain::day::Day;
use crate::domain::flag::{Flag, FlagId};
use crate::domain::log::{LogDay, LogField};
use crate::formats::reminder::TIMES;
use crate::report::Stop;
use crate::report::dates::near;
use crate::report::log::{LogFace, value};
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::option::{self, Choice};
use crate::ui::parts::{button_bar, calls, heading, hide, kept, log_face, rich_text, section};

/// The log.
pub(super) fn log(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().log;
    draw.open("div.gsc-stack gsc-log");
    heading::plain(draw, words.heading);
    alarm(draw);
    kept::whose(draw);
    draw.text("p", words.lead);
    draw.open("div");
    kept::new_check(draw);
    draw.close();
    draw.open("ul.gsc-stack-tight");
    for day in draw.view.model.desk.days(0).rev() {
        row(draw, day);
    }
    draw.close();
    hide::at_head(draw);
    glance(draw);
    hide::at_head(draw);
    reminder(draw);
    hide::at_head(draw);
    draw.open("div.gsc-stack-tight");
    kept::expiring(draw);
    kept::take_along(draw);
    draw.open("div");
    kept::open(draw, Page::Fhir, true);
    draw.close();
    draw.close();
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}

/// Seven days without poop stand above the log: what `today` says of them.
fn alarm(draw: &mut Draw<'_>) {
    let view = draw.view;
    let desk = &view.model.desk;
    let sounds = desk.shelf.log.week_without_poop(desk.local.day);
    let stop = sounds.then(|| {
        let flags = vec![Flag {
            id: FlagId::U7,
            causes: Causes::NONE,
        }];
        Stop::of(&Outcome::Today { flags }, view.answers(), &view.composer())
    });
    match stop.flatten() {
        None => draw.nothing(),
        Some(stop) => {
            draw.open("section.gsc-stop gsc-today gsc-log-alarm");
            draw.open("div.gsc-stop-head");
            draw.sentence("h2", stop.heading);
            calls::calls(draw, &stop.calls);
            draw.close();
            draw.open("div.gsc-stop-first");
            rich_text::paragraphs(draw, &stop.first);
            draw.close();
            rich_text::sentences(draw, &stop.lines);
            calls::calls(draw, &stop.worse);
            draw.close();
        }
    }
}

/// A day: its name and whether it is filled in; open it holds the entry.
fn row(draw: &mut Draw<'_>, day: Day) {
    let view = draw.view;
    let (words, desk) = (&view.ui().log, &view.model.desk);
    let open = desk.day.filter(|open| open.day == day);
    draw.open_owned(
        "li",
        None,
        &["class", "data-log-day"],
        &["gsc-card gsc-log-day".into(), day.iso().into()],
    );
    draw.key(&day.iso());
    let expanded = if open.is_some() { "true" } else { "false" };
    let keys = &["type", "class", "data-open", "aria-expanded"];
    let which = [day.iso().into(), expanded.into()];
    button::open_one(
        draw,
        "gsc-log-open",
        keys,
        which,
        Msg::Library(Ask::Day(day)),
    );
    let name = match desk.local.day.after(day) {
        0 => words.today,
        1 => words.yesterday,
        _ => "",
    };
    draw.open("span");
    if !name.is_empty() {
        draw.text("b", name);
        draw.say(" ");
    }
    draw.text_copied("span", &near(day, view.text.text()));
    draw.close();
    let filled = !desk.shelf.log.get(day).is_empty();
    let (class, state) = if filled {
        ("span.gsc-strong", words.filled)
    } else {
        ("span.gsc-soft", words.empty)
    };
    draw.text_replaced(class, state);
    draw.close();
    draw.open("div");
    if let Some(open) = open {
        entry(draw, &open, filled);
    }
    draw.close();
    draw.close();
}

/// The entry of the day that is open.
fn entry(draw: &mut Draw<'_>, open: &OpenDay, filled: bool) {
    let view = draw.view;
    let (words, desk) = (&view.ui().log, &view.model.desk);
    let last = desk.last_answers(view.answers());
    draw.open("div.gsc-stack-tight");
    let is_night = desk.local.is_night() && open.day == desk.local.evening();
    let which = if is_night { words.night } else { words.day };
    let date = near(open.day, view.text.text());
    draw.text_copied("p.gsc-strong", &view.insert(which, &[("{day}", &date)]));
    let good = Mark::Action("log-good-day");
    button::secondary(draw, good, Msg::Library(Ask::GoodDay), words.good_day);
    draw.text("p.gsc-small gsc-soft", words.good_day_is);
    for each in LogField::ALL.iter().copied() {
        let has_look = each != LogField::Look || open.now.no_poop() != Some(true);
        if has_look && (each.is_asked(last) || !open.now.values(each).is_empty()) {
            ask(draw, each, &open.now);
        }
    }
    draw.open("div.gsc-log-save gsc-stack-tight");
    button::primary(draw, "log-save", Msg::Library(Ask::SaveDay), words.save);
    draw.close();
    draw.text("p.gsc-small gsc-soft", view.ui().kept.may_ask);
    kept::outcome(draw);
    if filled {
        draw.open_item("div", "delete");
        let delete = Mark::Action("log-delete");
        button::link(draw, delete, Msg::Library(Ask::DeleteDay), words.delete);
        draw.close();
    }
    draw.close();
}

/// A field with its options side by side.
fn ask(draw: &mut Draw<'_>, of: LogField, now: &LogDay) {
    let view = draw.view;
    let words = view.ui().log.field(of);
    // Which values two devices have is told with the name of the group.
    let told = ["gsc-", of.input(), "-told"].concat();
    let unsettled = now.is_unsettled(of);
    let described = if unsettled {
        told.clone()
    } else {
        String::new()
    };
    let keys = &["class", "aria-describedby"];
    let values = ["gsc-log-field".into(), described.into()];
    draw.open_owned("fieldset", Some(of.key()), keys, &values);
    draw.text("legend.gsc-strong", words.ask);
    if unsettled {
        let values = now.values(of);
        let words = values.iter().map(|one| value(view.text.text(), of, one));
        let both = words
            .collect::<Vec<_>>()
            .join(view.ui().result.between_options);
        let said = view.insert(view.ui().log.unsettled, &[("{a}", &both)]);
        draw.open_owned(
            "p",
            None,
            &["class", "id"],
            &["gsc-notice".into(), told.into()],
        );
        draw.say_any(said.into());
        draw.close();
    }
    draw.open("div.gsc-log-tiles");
    for (option, key) in (0..).zip(of.options()) {
        let on = if of.is_list() {
            now.ticked(of).contains(option)
        } else {
            now.value(of) == Some(option)
        };
        let choice = Choice {
            name: of.input(),
            value: key,
            on,
            many: of.is_list(),
            first: false,
            msg: Msg::Library(Ask::Tap(of, option)),
        };
        option::open_tile(draw, choice);
        draw.text(
            "span",
            words
                .options
                .get(usize::from(option))
                .copied()
                .unwrap_or_default(),
        );
        draw.close();
    }
    draw.close();
    draw.close();
}

/// Two weeks at a glance, and the ways to earlier ones.
fn glance(draw: &mut Draw<'_>) {
    let view = draw.view;
    let (words, desk) = (&view.ui().log, &view.model.desk);
    let face = LogFace::of(&desk.logged(desk.weeks), view.text.text());
    if face.is_none() && desk.weeks == 0 && !desk.has_earlier() {
        draw.nothing();
        return;
    }
    section::open(draw, "section.gsc-card gsc-stack-tight", words.picture);
    if let Some(face) = &face {
        draw.text_replaced("h3", &face.heading);
        log_face::lines(draw, face);
    }
    draw.open("div.gsc-pair");
    for (earlier, shown, label) in [
        (true, desk.has_earlier(), words.earlier),
        (false, desk.weeks > 0, words.later),
    ] {
        if shown {
            let mark = Mark::Action(if earlier { "log-earlier" } else { "log-later" });
            draw.open_item("div", label);
            button::link(draw, mark, Msg::Library(Ask::Weeks(earlier)), label);
            draw.close();
        }
    }
    draw.close();
    draw.close();
}

/// Reminders are the parent's own calendar.
fn reminder(draw: &mut Draw<'_>) {
    let view = draw.view;
    let words = &view.ui().log;
    section::open(draw, "section.gsc-stack-tight", words.reminder);
    draw.text("p", words.reminder_how);
    draw.open("ul.gsc-ways");
    for (time, file) in TIMES {
        draw.open_item("li", file);
        let label = view.insert(words.reminder_file, &[("{time}", &time.join(":"))]);
        draw.link("gsc-link", view.file(file), Rc::<str>::from(label), true);
        draw.close();
    }
    draw.close();
    draw.close();
}
