//! What can be taken along as a file: everything that is kept, and the answers for a doctor's software.

use crate::app::Msg;
use crate::app::share::{Parcel, Rung};
use crate::ui::draw::Draw;
use crate::ui::parts::{button_bar, heading, kept, sharing};

/// Everything that is kept.
pub(super) fn copy(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().moving;
    draw.open("div.gsc-stack");
    heading::plain(draw, words.heading);
    draw.text("p", words.body);
    kept::outcome(draw);
    ways(draw, "export", Parcel::Copy, draw.view.parcel(Parcel::Copy));
    draw.open("ul.gsc-bullets");
    for line in words.how.iter().copied() {
        draw.text("li", line);
    }
    draw.close();
    draw.text("p.gsc-small gsc-soft", draw.view.ui().kept.forgets);
    back(draw);
}

/// The answers and the log, for a doctor's software.
pub(super) fn fhir(draw: &mut Draw<'_>) {
    let words = &draw.view.ui().moving;
    draw.open("div.gsc-stack");
    heading::plain(draw, words.fhir);
    draw.text("p", words.fhir_body);
    ways(draw, "fhir", Parcel::Fhir, draw.view.parcel(Parcel::Fhir));
    back(draw);
}

/// The ways to hand it over, and what it holds.
fn ways(draw: &mut Draw<'_>, action: &'static str, parcel: Parcel, text: Option<String>) {
    let words = &draw.view.ui().moving;
    let Some(text) = text else {
        draw.nothing();
        return;
    };
    let ways = [
        (action, Msg::Share(Rung::FileSheet(parcel)), words.send),
        ("download", Msg::Share(Rung::File(parcel)), words.download),
        ("copy-text", Msg::Share(Rung::Clipboard), words.copy),
    ];
    sharing::of_file(draw, ways, words.see, text);
}

fn back(draw: &mut Draw<'_>) {
    draw.open("div");
    button_bar::back(draw);
    draw.close();
    draw.close();
}
