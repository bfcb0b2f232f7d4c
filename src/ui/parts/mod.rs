//! What several screens share, a file for each part.

pub(crate) mod age;
pub(crate) mod answer;
pub(crate) mod asked_again;
pub(crate) mod button;
pub(crate) mod button_bar;
pub(crate) mod calls;
pub(crate) mod card;
pub(crate) mod chart;
pub(crate) mod disclosure;
pub(crate) mod error_summary;
pub(crate) mod flags;
pub(crate) mod heading;
pub(crate) mod hide;
pub(crate) mod kept;
pub(crate) mod log_face;
pub(crate) mod option;
pub(crate) mod rich_text;
pub(crate) mod section;
pub(crate) mod shape;
pub(crate) mod sharing;
pub(crate) mod source;
