//! What is kept. Start reading at `keeper`: it loads, saves, merges and erases. Under it are the stored record
//! (`format`), what is kept beside it (`library`), the order of answers (`counters`), two tabs as one (`merge`), the stores (`store`, in memory or behind a
//! guard in the browser), and the same check twice on one page (`claim`).
//!
//! Domain types are not serialised: the record has its own shape, and nothing that can be derived
//! from the answers is stored. Any text whatsoever loads without a panic.

mod aside;
mod claim;
mod counters;
pub mod format;
mod keeper;
pub mod library;
#[cfg(feature = "web")]
pub mod local;
mod merge;
mod store;

#[cfg(feature = "split")]
pub(crate) use keeper::library::arrive;

pub use claim::{Claim, claim};
pub use counters::Counters;
pub use format::record::{self, LoadOutcome, Loaded, Parsed, Record};
pub use keeper::{Keeper, News};
pub use merge::merge;
pub use store::{Denied, MemoryStore, Part, SaveError, Slot, Store, StoredValue};
