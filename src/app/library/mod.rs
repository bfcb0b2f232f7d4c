//! What is kept beside the running check: children, finished checks and log days, as the model, the store and an exported
//! file exchange them. Pure: the moment and the day are arguments.

mod child;
mod desk;
mod exchange;
mod expiry;
mod finished;
mod log;
mod shelf;

pub use child::{Child, Children, Hue, Mark, Symbol};
pub use desk::{Ask, Change, Desk, OpenDay, Page, Said};
pub use exchange::{Incoming, NotKept, Plan, Refusal, Whose, merge, plan};
pub use expiry::{Clock, Due, NOTICE_DAYS, is_ending};
pub use finished::{Finished, History, ShownTopic};
pub use log::{Entry, Log};
pub use shelf::{Library, Shelf};
