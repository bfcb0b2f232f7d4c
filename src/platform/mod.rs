//! The browser: the only user of web_sys beside the event types that Yew hands to views.
//!
//! Every call is total: where the browser denies or lacks something, nothing happens or a default comes
//! back. No call is made during a render.

pub mod announce;
pub mod asked;
pub mod canvas;
pub mod clock;
pub mod console;
pub mod file;
pub mod focus;
pub mod history;
pub mod listen;
pub mod page;
pub mod paint;
pub mod panic;
mod reach;
pub mod share;
pub mod storage;
pub mod title;
