//! What is kept: the stored record (`format`), two tabs (`merge`), and where it is kept (`store`, in memory or behind a
//! guard in the browser).
//!
//! Domain types are not serialised: everything here has its own shape, and nothing that can be derived
//! from the answers is stored. Any text whatsoever loads without a panic.

pub mod format;
#[cfg(feature = "web")]
pub mod local;
pub mod merge;
pub mod snapshot;
pub mod store;

pub use format::record::{self, LoadOutcome, Loaded};
pub use merge::merge;
pub use snapshot::{Counters, Snapshot};
pub use store::{Claim, Denied, MemoryStore, SaveError, Saved, Slot, Store, claim, load, save};
