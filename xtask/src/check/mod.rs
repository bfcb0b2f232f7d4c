//! What tells whether the project is right: the tests, with what they need from the system, and the sizes.

pub mod options;
mod ratchet;
pub mod size;
pub mod system;
mod tally;
pub mod test;
