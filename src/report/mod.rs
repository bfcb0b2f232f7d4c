//! What a result, a stop screen, the doctor's list and the share card say, composed once.

pub mod card;
pub mod compose;
pub mod template;

pub use card::Card;
