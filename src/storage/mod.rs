//! What is kept and what goes in and out as JSON: the shape of answers and results (`wire`, `result`),
//! the versioned record and its migrations (`record`), two tabs (`merge`), and where it is kept
//! (`store`, in memory or behind a guard in the browser).
//!
//! Domain types are not serialised: everything here has its own shape, and nothing that can be derived
//! from the answers is stored. Any text whatsoever loads without a panic.

pub mod json;
#[cfg(feature = "web")]
pub mod local;
pub mod merge;
pub mod record;
pub mod result;
pub mod snapshot;
pub mod store;
pub mod wire;

pub use merge::merge;
pub use record::{LoadOutcome, Loaded};
pub use snapshot::{Counters, Snapshot};
pub use store::{Claim, Denied, MemoryStore, SaveError, Saved, Slot, Store, claim, load, save};
