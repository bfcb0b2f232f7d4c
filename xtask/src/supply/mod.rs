//! What lets somebody else trust the files that a practice uploads: their hashes, the same bytes from two builds, the parts
//! that they are made of with their licenses, and a signature (docs/building.md, docs/decisions/0019-supply.md).

pub mod compare;
pub mod crates;
pub mod files;
pub mod hashes;
pub mod licenses;
pub mod previous;
pub mod reproduce;
pub mod sbom;
pub mod sign;
pub mod traces;
