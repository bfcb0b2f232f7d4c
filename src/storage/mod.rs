//! What is kept: the versioned record and its migrations (`record`) as a flat object (`flat`) of words
//! (`words`), two tabs (`merge`), and where it is kept (`store`, in memory or behind a guard in the
//! browser). Also what goes in and out of `assess` as JSON (`json`, `wire`, `result`), which is no part of
//! the wasm.
//!
//! Domain types are not serialised: everything here has its own shape, and nothing that can be derived
//! from the answers is stored. Any text whatsoever loads without a panic.

pub mod flat;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
#[cfg(feature = "web")]
pub mod local;
pub mod merge;
pub mod record;
#[cfg(not(target_arch = "wasm32"))]
pub mod result;
pub mod snapshot;
pub mod store;
#[cfg(not(target_arch = "wasm32"))]
pub mod wire;
mod words;

pub use merge::merge;
pub use record::{LoadOutcome, Loaded};
pub use snapshot::{Counters, Snapshot};
pub use store::{Claim, Denied, MemoryStore, SaveError, Saved, Slot, Store, claim, load, save};
