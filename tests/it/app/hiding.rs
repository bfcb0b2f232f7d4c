//! Hiding: nothing leads back to what was on the screen but the parent, by way of the start.

use gut_skin_check::app::{Msg, Notice, Place, Screen, screen, update};

use super::walker::Walker;
use crate::fixtures::models::{NOW, fixtures};
use crate::support::{BEST, SAFE};

#[test]
fn every_screen_that_shows_a_result_or_what_is_kept_can_be_hidden_and_no_other() {
    for fixture in fixtures() {
        let (name, mut model) = (fixture.name, fixture.model);
        let shown = screen(&model);
        let kept = model.progress.answers.clone();
        let can = matches!(shown, Screen::Result | Screen::Library(_));
        let done = update(&mut model, Msg::Hide, NOW);
        let hidden = screen(&model) == Screen::Hidden;
        assert_eq!(hidden, can || shown == Screen::Hidden, "{name}");
        assert_eq!((done.hidden, done.moved), (can, can), "{name}");
        assert_eq!(model.progress.answers, kept, "{name}");
    }
}

#[test]
fn only_the_parent_ends_it_and_the_start_leads_on() {
    let mut walker = Walker::at_result(&format!("country=us {SAFE} {BEST}"));
    walker.send(Msg::Hide);
    for nothing in [
        Msg::Back,
        Msg::Resume,
        Msg::Continue,
        Msg::SeeResults,
        Msg::Gone,
        Msg::Hide,
        Msg::Start,
    ] {
        walker.send(nothing);
        assert_eq!(walker.at(), "hidden");
    }
    walker.send(Msg::Unhide);
    assert_eq!(walker.at(), "start");
    assert_eq!(walker.model.notice, Some(Notice::Hidden));
    assert_eq!(walker.model.resume, Place::Result);
    walker.send(Msg::Resume);
    assert_eq!(walker.at(), "result");
    assert_eq!(walker.model.notice, None);
}
