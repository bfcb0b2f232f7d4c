//! English, as it is spoken in the US: short sentences that a worn-out parent can read at 3 am.

pub mod contacts;
pub mod evidence;
mod kept;
pub mod questions;
pub mod results;
pub mod ui;

use super::text::Text;
use super::text::grammar::{Direction, join, one_or_other};

/// Every word of the check in English.
pub static EN: Text = Text {
    lang: "en",
    #[cfg(not(target_arch = "wasm32"))]
    description: "A private 5-minute check for parents of toddlers with eczema and constipation. Your answers stay on your device.",
    direction: Direction::Ltr,
    plural: one_or_other,
    join_or,
    question: questions::question,
    group: questions::group,
    portion: questions::portion,
    topic: questions::topic,
    domain: results::domain,
    label: results::label,
    short_label: results::short_label,
    text: results::text,
    step: results::step,
    guard: results::guard,
    signal: results::signal,
    emergency: results::emergency,
    today: results::today,
    flag: results::flag,
    fixed: results::fixed,
    numbers: contacts::numbers,
    milk_cups: results::milk_cups,
    sign_group: questions::sign_group,
    poop_sign: results::poop_sign,
    doctor_note: results::doctor_note,
    doctor_part: results::doctor_part,
    doctor_line: results::doctor_line,
    doctor_flag: results::doctor_flag,
    doctor_question: results::doctor_question,
    idea: results::idea,
    cards: evidence::CARDS,
    ui: &ui::UI,
};

/// "a", "a or b", "a, b, or c".
fn join_or(parts: &[&'static str]) -> String {
    join(parts, |index, _| if index == 1 { " or " } else { ", or " })
}
