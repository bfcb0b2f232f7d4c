//! Selects the texts of a result or a card (docs/content.md 3.8). Their ids are in `texts.rs`, their words in `content`.
//!
//! A rule reads the answers of the assessment, in which a skipped question has the answer that it counts as.

mod cards;
mod steps;
mod topics;

pub use super::texts::{
    DoctorNote, EmergencyText, FlagLine, GuardText, StepLine, TextId, TodayLine,
};
pub use cards::{
    Headline, doctor_notes, doctor_soon, emergency_texts, fast_wording, flag_wording, guard_text,
    headline, hidden_soon, no_one_has_looked, today_lines,
};
pub use steps::{is_step, step_line};
pub use topics::{label, partly_checked, topic_texts};
