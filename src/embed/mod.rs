//! The names that Rust and the scripts of `web/` share: `contract` has those that hosts rely on, `page` those inside the
//! check's own page. Both are emitted as `web/contract.ts`. Settings are parsed in `config`. All of it is pure.

pub mod accent;
pub mod config;
pub mod contract;
pub mod page;
