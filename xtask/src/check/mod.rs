//! The checks: every test, the browsers that they need, and the size budgets.

pub mod browsers;
mod fhir;
pub mod figures;
pub mod options;
mod parts;
mod ratchet;
pub mod size;
pub mod soak;
pub mod system;
mod tally;
pub mod test;
