//! The stored record: its fields and versions (`record`), the answers in it (`answers_codec`), and the flat JSON object
//! around them (`lenient_json`), which is read as far as it goes.

mod answers_codec;
pub mod lenient_json;
mod older;
pub mod record;

pub use record::Record;
