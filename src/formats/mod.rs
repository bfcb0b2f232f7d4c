//! What is made of a report for somewhere else: a message, later files. Pure.

pub mod text;
