//! The reviewers' sheet.
