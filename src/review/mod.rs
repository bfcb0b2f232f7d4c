//! The files that people review and sign, written from the words and the rules. Native only: nothing of it ships.

pub mod basis;
pub mod changes;
pub mod length;
pub mod method;
mod page;
pub mod sheet;
