//! What a result, a stop screen, the doctor's list and the share card say, composed once into a document of typed parts.
//! Everything that shows one of them (a screen, print, a picture, a text) draws what is here and decides nothing: what a
//! practice hides, whom to call first, which guard is read where and the order of the parts are decided in this room.
//! Each text carries its key of the specification.

pub mod calls;
pub mod card;
pub mod chart;
pub mod compose;
pub mod dates;
pub mod doctor;
pub mod document;
mod given;
pub mod log;
pub mod paragraph;
mod result;
pub mod shape;
pub mod stop;
pub mod template;
mod topics;
mod writer;

pub use card::Card;
pub use document::{Part, Report};
pub use given::Given;
pub use paragraph::{Paragraph, Sentence, TextKey};
pub use stop::Stop;
