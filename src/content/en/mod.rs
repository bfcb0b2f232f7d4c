//! English, as it is spoken in the US: short sentences that a worn-out parent can read at 3 am.

pub mod evidence;
pub mod questions;
pub mod results;
pub mod ui;

use super::phones;
use super::text::Text;

/// Every word of the check in English.
pub static EN: Text = Text {
    lang: "en",
    question: questions::question,
    group: questions::group,
    portion: questions::portion,
    topic: questions::topic,
    domain: results::domain,
    band: results::band,
    text: results::text,
    step: results::step,
    guard: results::guard,
    signal: results::signal,
    emergency: results::emergency,
    today: results::today,
    flag: results::flag,
    fixed: results::fixed,
    numbers: phones::numbers,
    milk_cups: results::milk_cups,
    sign_group: questions::sign_group,
    poop_sign: results::poop_sign,
    doctor_note: results::doctor_note,
    doctor_questions: results::DOCTOR_QUESTIONS,
    idea: results::idea,
    cards: evidence::CARDS,
    ui: &ui::UI,
};
