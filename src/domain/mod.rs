//! The rules of the check: pure, std only, no words. Ids and integers in, findings out.
//!
//! `docs/content.md` section 3 is the specification. Ids (`b1`, `U7`, `fibre_fluids`) are its ids, so
//! that a rule here and its line there can be laid side by side.

pub mod advice;
pub mod age;
pub mod answers;
pub mod assessment;
pub mod band;
pub mod bands;
pub mod causes;
pub mod concerns;
pub mod day;
pub mod doctor;
pub mod doctor_list;
pub mod facts;
pub mod flag;
pub mod foods;
pub mod gates;
pub mod grid;
pub mod guards;
pub mod journey;
pub mod kind;
pub mod log;
pub mod outcome;
mod question_table;
pub mod questions;
pub mod selection;
pub mod signs;
pub mod support;
pub mod texts;
pub mod topics;
pub mod variety;
pub mod week;

pub use answers::{Answer, Answers};
pub use outcome::{Assessment, Outcome, assess};
pub use questions::{QuestionId, Topic};
