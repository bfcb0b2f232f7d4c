//! Gut-Skin Check: a private self-check for parents of toddlers with eczema and constipation.
//!
//! The folders read as a sentence, and dependencies run only from later to earlier: `packed` (how short texts are kept),
//! `domain` (the rules, no words), `settings` (a practice's wishes), `content` (the words, no rules), `report` (what a result says,
//! composed once), `formats` (what is made of it for somewhere else), `app` (the state machine), `storage`, `embed`, `platform` (the browser), `ui` (the views).
//! ARCHITECTURE.md tells what each may use.

pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod assess;
pub mod content;
pub mod domain;
pub mod embed;
pub mod formats;
mod late;
pub mod packed;
#[cfg(feature = "web")]
pub mod platform;
pub mod report;
#[cfg(not(target_arch = "wasm32"))]
pub mod review;
pub mod settings;
pub mod storage;
#[cfg(feature = "ui")]
pub mod ui;
