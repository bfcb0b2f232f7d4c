//! What is made of a report for somewhere else: a picture, a message, later files. Pure.

pub mod fhir;
pub mod marks;
pub mod picture;
pub mod png;
pub mod reminder;
pub mod text;
