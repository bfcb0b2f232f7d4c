//! What `update` asks of the outside world, as data.

use super::library::Change;
use super::msg::Fold;
use super::share::Rung;

/// How much of what is stored is to be removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Forget {
    /// Nothing.
    #[default]
    Nothing,
    /// The record of this check: the parent starts over.
    Record,
    /// Every key of ours on this origin: the parent erases.
    Everything,
}

/// What is to be done after an update, in this order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// What to remove from storage.
    pub forget: Forget,
    /// Save the answers and the place.
    pub save: bool,
    /// Change what is kept beside the check.
    pub change: Option<Change>,
    /// Ask the browser to keep what is stored for good: the parent has asked for something to be kept.
    pub persist: bool,
    /// What has become of a change: say so.
    pub told: bool,
    /// Nothing may lead back to what was on the screen: no picture of it either.
    pub hidden: bool,
    /// Another screen shows: bring its top into view and focus its heading.
    pub moved: bool,
    /// Another tab caused the move, or erased the answers: announce it, as the parent did not ask for it here.
    pub elsewhere: bool,
    /// Continue was pressed without an answer: focus the summary and say what is missing.
    pub problem: bool,
    /// The summary's link was followed: focus the first option that is open.
    pub first: bool,
    /// A link to a part of the result was followed: open it where it is closed, and focus its heading.
    pub unfold: Option<Fold>,
    /// The result is to be handed over, at once: browsers allow it only in the tap.
    pub share: Option<Rung>,
    /// It was handed over, or not: say so.
    pub handed_over: bool,
}

impl Effects {
    /// Adds the effects of an update that followed. None is lost until a render has done them all.
    pub fn add(&mut self, later: Self) {
        if later.forget != Forget::Nothing {
            self.forget = later.forget;
        }
        self.save |= later.save;
        self.change = later.change.or(self.change);
        self.persist |= later.persist;
        self.told |= later.told;
        self.hidden |= later.hidden;
        self.moved |= later.moved;
        self.elsewhere |= later.elsewhere;
        self.problem |= later.problem;
        self.first |= later.first;
        self.unfold = later.unfold.or(self.unfold);
        self.share = later.share.or(self.share);
        self.handed_over |= later.handed_over;
    }
}
