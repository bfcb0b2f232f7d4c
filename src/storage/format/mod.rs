//! The stored record: its fields and versions (`record`), the answers in it (`answers_codec`), the danger signs
//! among what cannot be read of them (`danger`), and the flat JSON object
//! around them (`lenient_json`), which is read as far as it goes.

pub(super) mod answers_codec;
mod danger;
pub mod lenient_json;
mod older;
pub mod record;

pub use record::Record;
