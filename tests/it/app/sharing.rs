//! Handing a result over: each rung leads to the next, and none ends in silence.

use gut_skin_check::app::share::{HandedOver, NO_PICTURE, Rung};
use gut_skin_check::app::{Effects, Msg};

use super::walker::Walker;
use crate::support::{BEST, SAFE};

fn at_result() -> Walker {
    Walker::at_result(&format!("country=us {SAFE} {BEST}"))
}

/// Sends a message, and says what is to be done about it.
fn send(walker: &mut Walker, msg: Msg) -> Effects {
    walker.send(msg);
    walker.last
}

fn ended(rung: Rung, error: Option<&str>) -> Msg {
    Msg::HandedOver(rung, error.map_or(Ok(()), |name| Err(name.into())))
}

fn tries(rung: Rung) -> Effects {
    Effects {
        share: Some(rung),
        ..Effects::default()
    }
}

#[test]
fn what_the_browser_does_is_said() {
    for (rung, becomes) in [
        (Rung::PictureSheet, HandedOver::Sent),
        (Rung::PictureClipboard, HandedOver::Copied),
        (Rung::PictureFile, HandedOver::Downloaded),
        (Rung::Sheet, HandedOver::Sent),
        (Rung::Clipboard, HandedOver::Copied),
    ] {
        let mut walker = at_result();
        assert_eq!(send(&mut walker, Msg::Share(rung)), tries(rung));
        assert_eq!(walker.model.handed_over, None);
        assert!(send(&mut walker, ended(rung, None)).handed_over);
        assert_eq!(walker.model.handed_over, Some(becomes));
        assert_eq!(walker.at(), "result");
    }
}

#[test]
fn what_it_refuses_is_tried_in_the_next_way_and_the_last_is_the_parents_hand() {
    const ALL: &[Rung] = &[
        Rung::PictureSheet,
        Rung::PictureClipboard,
        Rung::PictureFile,
    ];
    for error in ["NotAllowedError", "InvalidStateError", "TypeError", ""] {
        for (ways, becomes) in [
            (ALL, HandedOver::PictureByHand),
            (&ALL[1..], HandedOver::PictureByHand),
            (&ALL[2..], HandedOver::PictureByHand),
            (&[Rung::Sheet, Rung::Clipboard], HandedOver::ByHand),
            (&[Rung::Clipboard], HandedOver::ByHand),
            (&[Rung::Print], HandedOver::NotPrinted),
        ] {
            let mut walker = at_result();
            let mut done = send(&mut walker, Msg::Share(ways[0]));
            for rung in ways {
                assert_eq!(done, tries(*rung), "{error}");
                done = send(&mut walker, ended(*rung, Some(error)));
            }
            assert!(done.handed_over, "{error}, {ways:?}");
            assert_eq!(walker.model.handed_over, Some(becomes), "{error}");
        }
    }
}

#[test]
fn without_a_picture_that_is_said_at_once() {
    for rung in [
        Rung::PictureSheet,
        Rung::PictureClipboard,
        Rung::PictureFile,
    ] {
        let mut walker = at_result();
        walker.send(Msg::Share(rung));
        assert!(send(&mut walker, ended(rung, Some(NO_PICTURE))).handed_over);
        assert_eq!(walker.model.handed_over, Some(HandedOver::NoPicture));
    }
}

#[test]
fn what_is_printed_shows_by_itself() {
    let mut walker = at_result();
    assert_eq!(
        send(&mut walker, Msg::Share(Rung::Print)),
        tries(Rung::Print)
    );
    // A second later something else may be said.
    walker.send(ended(Rung::Clipboard, None));
    let done = send(&mut walker, ended(Rung::Print, None));
    assert_eq!(done, Effects::default());
    assert_eq!(walker.model.handed_over, Some(HandedOver::Copied));
}

#[test]
fn the_card_alone_is_one_step_from_the_result_and_back() {
    let mut walker = at_result();
    walker.send(Msg::Screenshot);
    assert_eq!(walker.at(), "screenshot");
    walker.send(Msg::Back);
    assert_eq!(walker.at(), "result");
    walker.send(Msg::SeeResults);
    walker.send(Msg::Screenshot);
    assert_eq!(walker.at(), "review", "only a result has a card");
}

#[test]
fn a_sheet_that_is_closed_is_no_error_and_nothing_else_is_tried() {
    let mut walker = at_result();
    for rung in [Rung::PictureSheet, Rung::Sheet] {
        walker.send(Msg::Share(rung));
        let done = send(&mut walker, ended(rung, Some("AbortError")));
        assert_eq!(done, Effects::default());
        assert_eq!(walker.model.handed_over, None);
    }
}

#[test]
fn it_is_forgotten_with_the_next_step_and_comes_too_late_elsewhere() {
    let mut walker = at_result();
    walker.send(ended(Rung::Clipboard, None));
    walker.send(Msg::SeeResults);
    assert_eq!(walker.model.handed_over, None);
    assert_eq!(walker.at(), "review");
    let done = send(&mut walker, ended(Rung::Sheet, Some("TypeError")));
    assert_eq!((done, walker.model.handed_over), (Effects::default(), None));
    assert_eq!(
        send(&mut walker, Msg::Share(Rung::Sheet)),
        Effects::default()
    );
}
