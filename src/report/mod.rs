//! The share card: one model that feeds the card on the screen and, later, the picture, the text and the
//! print, so that they cannot disagree.

pub mod card;

pub use card::Card;
