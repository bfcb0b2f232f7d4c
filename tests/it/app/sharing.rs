//! Handing a result over: each rung leads to the next, and none ends in silence.

use gut_skin_check::app::share::{HandedOver, Rung};
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
    for error in ["NotAllowedError", "InvalidStateError", "TypeError", ""] {
        let mut walker = at_result();
        walker.send(Msg::Share(Rung::Sheet));
        assert_eq!(
            send(&mut walker, ended(Rung::Sheet, Some(error))),
            tries(Rung::Clipboard),
            "{error}"
        );
        assert!(send(&mut walker, ended(Rung::Clipboard, Some(error))).handed_over);
        assert_eq!(
            walker.model.handed_over,
            Some(HandedOver::ByHand),
            "{error}"
        );
    }
}

#[test]
fn a_sheet_that_is_closed_is_no_error_and_nothing_else_is_tried() {
    let mut walker = at_result();
    walker.send(Msg::Share(Rung::Sheet));
    let done = send(&mut walker, ended(Rung::Sheet, Some("AbortError")));
    assert_eq!(done, Effects::default());
    assert_eq!(walker.model.handed_over, None);
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
