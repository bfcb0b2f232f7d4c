//! What several screens share, a file for each part.

pub(crate) mod bar;
pub(crate) mod calls;
pub(crate) mod card;
pub(crate) mod el;
pub(crate) mod fold;
pub(crate) mod heading;
pub(crate) mod line;
pub(crate) mod option;
pub(crate) mod press;
pub(crate) mod problem;
pub(crate) mod shape;
