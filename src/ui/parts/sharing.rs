//! Handing what the page says over: as a picture, as text, on paper, and always the picture and the text themselves.

use super::button::{self, Mark};
use super::disclosure;
use crate::app::Msg;
use crate::app::share::{HandedOver, Rung};
use crate::embed::page::SHARE;
use crate::formats::text::{of_card, of_result};
use crate::report::Report;
use crate::ui::draw::Draw;
use crate::ui::view::{CardPicture, handed_over_line};

/// A button: what it does, for tests and automation; where it begins on the ladder; its words.
pub(crate) type Way = (&'static str, Msg, &'static str);

/// The ways to hand a result over.
pub(crate) fn of_report(draw: &mut Draw<'_>, report: &Report) {
    let words = &draw.view.ui().sharing;
    let text = draw.view.text.text();
    let by = |action, rung, words| (action, Msg::Share(rung), words);
    let send = by("share-image", Rung::PictureSheet, words.send_picture);
    let copy = by("copy-text", Rung::Clipboard, words.copy);
    let print = || by("print", Rung::Print, words.print);
    let refused = *draw.view.picture == CardPicture::Refused;
    let ways = if refused {
        // A tap may let the browser draw after all.
        [
            by("share-text", Rung::Sheet, words.share),
            copy,
            print(),
            send,
        ]
    } else {
        let copy_picture = by("copy-image", Rung::PictureClipboard, words.copy_picture);
        let file = by("download-image", Rung::PictureFile, words.download_picture);
        [send, copy, copy_picture, file]
    };
    let values = [SHARE, "gsc-sharing gsc-stack-tight gsc-part"];
    draw.open_with("section", None, &["id", "class"], &values);
    draw.open_with("h2", None, &["tabindex"], &["-1"]);
    draw.say(words.heading);
    draw.close();
    draw.open("div.gsc-sharing-picture");
    match (draw.view.picture, report.card()) {
        (CardPicture::Ready(url), Some(card)) => {
            let keys = &["class", "data-card-image", "src", "alt"];
            let values = [
                "gsc-card-image".into(),
                "true".into(),
                url.clone(),
                of_card(card, text).into(),
            ];
            draw.open_owned("img", Some("picture"), keys, &values);
            draw.close();
        }
        (CardPicture::Waiting, Some(_)) => draw.empty("div.gsc-card-image"),
        _ => draw.nothing(),
    }
    buttons(draw, ways);
    draw.close();
    if refused && draw.view.model.handed_over.is_none() {
        draw.text_item("p.gsc-strong", words.no_picture);
    }
    outcome(draw, words.see_text, of_result(report, text), |draw| {
        draw.open("ul.gsc-ways");
        let more = [
            Some(("screenshot", Msg::Screenshot, words.card_alone)),
            (!refused).then(print),
        ];
        for (action, msg, words) in more.into_iter().flatten() {
            draw.open_item("li", action);
            button::link(draw, Mark::Action(action), msg, words);
            draw.close();
        }
        draw.close();
        if draw.view.guest {
            draw.text("p.gsc-small gsc-soft", words.whole_site);
        }
    });
    draw.close();
}

/// The ways to hand over what to say on the phone.
pub(crate) fn of_stop(draw: &mut Draw<'_>, text: String) {
    let words = &draw.view.ui().sharing;
    draw.open("div.gsc-sharing gsc-stack-tight");
    buttons(
        draw,
        [
            ("share-text", Msg::Share(Rung::Sheet), words.share),
            ("copy-text", Msg::Share(Rung::Clipboard), words.copy),
        ],
    );
    outcome(draw, words.see_text, text, |_| {});
    draw.close();
}

/// The ways to hand a file over, and what it holds.
pub(crate) fn of_file(draw: &mut Draw<'_>, ways: [Way; 3], see: &'static str, text: String) {
    draw.open("div.gsc-sharing gsc-stack-tight");
    buttons(draw, ways);
    outcome(draw, see, text, |_| {});
    draw.close();
}

fn buttons<const N: usize>(draw: &mut Draw<'_>, ways: [Way; N]) {
    draw.open("div.gsc-sharing-ways");
    for (action, msg, words) in ways {
        button::secondary(draw, Mark::Action(action), msg, words);
    }
    draw.close();
}

/// What has become of it, and the text itself.
fn outcome(
    draw: &mut Draw<'_>,
    see: &'static str,
    text: String,
    between: impl FnOnce(&mut Draw<'_>),
) {
    let words = &draw.view.ui().sharing;
    let handed_over = draw.view.model.handed_over;
    match handed_over {
        Some(what) => draw.text("p.gsc-strong", handed_over_line(draw.view.text, what)),
        None => draw.text("p.gsc-small gsc-soft", words.only_you),
    }
    between(draw);
    disclosure::open_quiet_as(
        draw,
        see,
        matches!(
            handed_over,
            Some(HandedOver::ByHand | HandedOver::NotPrinted | HandedOver::FileDownloaded)
        ),
    );
    let values = ["gsc-as-text".into(), "true".into()];
    draw.open_owned("p", None, &["class", "data-card-text"], &values);
    draw.say_any(text.into());
    draw.close();
    draw.close();
}
