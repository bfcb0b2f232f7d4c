//! A file from another device: it is read, shown, and taken over when the parent says so.

use std::rc::Rc;

use yew::AttrValue;

use crate::app::Msg;
use crate::app::library::{Ask, Child, Incoming, Plan, Shelf, Whose};
use crate::embed::page::ACTION;
use crate::report::dates::full;
use crate::ui::draw::Draw;
use crate::ui::parts::{button, button_bar, heading, kept};
use crate::ui::view::View;

/// The field for a text that is pasted.
const PASTE: &str = "gsc-paste";

/// The page where a file is read.
pub(super) fn import(draw: &mut Draw<'_>) {
    let view = draw.view;
    let words = &view.ui().moving;
    draw.open("div.gsc-stack");
    heading::plain(draw, words.import_heading);
    draw.text("p", words.import_body);
    draw.open("label.gsc-field");
    draw.text("span.gsc-strong", words.pick_file);
    draw.open_with("input", None, &["type", "name"], &["file", "import-file"]);
    draw.listen(Rc::new(yew::html::onchange::Wrapper::new(
        view.read.clone(),
    )));
    draw.close();
    draw.close();
    draw.open("div.gsc-field");
    draw.open_with("label", None, &["class", "for"], &["gsc-strong", PASTE]);
    draw.say(words.paste);
    draw.close();
    let keys = &["id", "name", "rows", "class", "spellcheck", "autocomplete"];
    let values = [PASTE, "import-text", "3", "gsc-paste", "false", "off"];
    draw.open_with("textarea", None, keys, &values);
    draw.listen(Rc::new(yew::html::onchange::Wrapper::new(
        view.read.clone(),
    )));
    draw.close();
    draw.close();
    // A text that was pasted is read when the field is left, as by a tap on this.
    draw.open_with(
        "button",
        None,
        &["type", "class", ACTION],
        &["button", "gsc-button", "import-read"],
    );
    draw.say(words.read);
    draw.close();
    kept::outcome(draw);
    draw.open("div");
    if let Some(incoming) = &view.model.desk.incoming {
        of_file(draw, incoming);
    }
    draw.close();
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}

/// What was read: whose it is, what it would do, and the way to take it over.
fn of_file(draw: &mut Draw<'_>, incoming: &Incoming) {
    let words = &draw.view.ui().moving;
    draw.open("div.gsc-card gsc-stack");
    for (place, (child, _, shelf)) in incoming.library.iter().enumerate() {
        whose(draw, incoming, place, child, shelf);
    }
    if let Some(plan) = &incoming.plan {
        draw.open_item("div.gsc-stack-tight", "plan");
        this_plan(draw, plan);
        if !plan.is_nothing() {
            let msg = Msg::Library(Ask::Import);
            button::primary(draw, "import-save", msg, words.take_over);
        }
        draw.close();
    }
    draw.close();
}

/// "Is this the same child?"
fn whose(draw: &mut Draw<'_>, incoming: &Incoming, place: usize, child: Child, shelf: &Shelf) {
    let view = draw.view;
    let words = &view.ui().moving;
    let mark = incoming.library.children.mark(child);
    let said = incoming.whose.get(place).copied().flatten();
    draw.open("section.gsc-stack-tight");
    draw.text("h2", words.whose);
    let theirs = described(view, &kept::marked(view, mark), shelf);
    draw.text_copied("p", &view.insert(words.theirs, &[("{child}", &theirs)]));
    for (here, mark, shelf) in incoming.here.iter() {
        let msg = Msg::Library(Ask::Whose(place, Some(here)));
        let name = described(view, &kept::marked(view, mark), shelf);
        let label = view.insert(words.same, &[("{child}", &name)]);
        let number = here.number().to_string();
        choice(
            draw,
            said == Some(Whose::Same(here)),
            msg,
            (&number, &label),
        );
    }
    let msg = Msg::Library(Ask::Whose(place, None));
    choice(
        draw,
        said == Some(Whose::Another),
        msg,
        ("other", words.other),
    );
    draw.close();
}

fn choice(draw: &mut Draw<'_>, on: bool, msg: Msg, (whose, words): (&str, &str)) {
    let (class, pressed) = if on {
        ("gsc-button gsc-on", "true")
    } else {
        ("gsc-button", "false")
    };
    let keys = &["type", "class", "data-whose", "aria-pressed"];
    let whose = AttrValue::from(whose.to_owned());
    button::open_one(draw, class, keys, [whose, pressed.into()], msg);
    draw.say_any(Rc::<str>::from(words).into());
    draw.close();
}

/// A child with its age and its last day.
fn described(view: &View<'_>, name: &str, shelf: &Shelf) -> String {
    let words = &view.ui().moving;
    let Some(day) = shelf.last_day() else {
        return view.insert(words.nothing_kept, &[("{child}", name)]);
    };
    let name = shelf.age().map_or_else(
        || name.to_owned(),
        |age| {
            let words = view.count(view.ui().result.date_and_age, age.into());
            view.insert(&words, &[("{date}", name)])
        },
    );
    let day = full(day, view.text.text());
    view.insert(words.last, &[("{child}", &name), ("{day}", &day)])
}

fn this_plan(draw: &mut Draw<'_>, plan: &Plan) {
    let view = draw.view;
    let words = &view.ui().moving;
    if plan.is_nothing() {
        draw.text("p.gsc-strong", words.nothing_new);
        return;
    }
    draw.text("p.gsc-strong", words.plan);
    draw.open("ul.gsc-bullets");
    for (forms, number) in [
        (words.plan_children, plan.children),
        (words.plan_checks, plan.checks),
        (words.plan_days, plan.days),
        (words.plan_filled, plan.filled),
        (words.plan_unsettled, plan.unsettled),
    ] {
        if number > 0 {
            draw.text_copied("li", &view.count(forms, number));
        }
    }
    if plan.no_room > 0 {
        draw.text("li", words.plan_no_room);
    }
    draw.close();
}
