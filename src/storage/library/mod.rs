//! What is kept beside the running check: finished checks, log days and children. Start reading at `books`. Every change
//! reads the object that it is about (`object`), changes it and writes it in one go, so a tab never writes what it remembers
//! from before. Each finished check and each day is a text of its own (the codecs); `export` and `import` move everything to
//! another device.

mod books;
mod children_codec;
pub mod export;
pub mod finished_codec;
pub mod import;
pub mod log_codec;
mod object;
mod words;

pub use books::Books;
pub use children_codec::{read_mark, write_mark};
pub use object::{Loaded, Object, STEPS, VERSION, parse};
