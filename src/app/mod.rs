//! The state machine of the whole check, pure: a model, messages, one `update`, effects as data.
//!
//! Nothing derivable is stored. Which screen shows is asked of `screen`, which replays the answers, so
//! that no message can reach a screen that the answers do not allow.

pub mod back;
pub mod effect;
pub mod library;
pub mod model;
pub mod msg;
pub mod place;
pub mod progress;
pub mod queries;
mod select;
pub mod share;
mod update;

pub use effect::{Effects, Forget};
pub use model::{Model, Notice, SaveState};
pub use msg::Msg;
pub use place::{Place, Screen, Visit};
pub use progress::Progress;
pub use queries::screen;
pub use update::update;
