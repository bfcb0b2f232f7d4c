//! The names that Rust and the scripts of `web/` share: `contract` has those that hosts rely on, `page` those inside the
//! check's own page. Both are emitted as `web/contract.ts`.

pub mod contract;
pub mod page;
