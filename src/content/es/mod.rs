//! Spanish, as it is spoken in the US: short sentences with *usted*, by the glossary in docs/languages/es.md. Each sentence was
//! chosen from two drafts: docs/languages/es.tsv.

pub mod contacts;
pub mod evidence;
mod kept;
pub mod questions;
pub mod results;
pub mod ui;

use super::text::Text;
use super::text::grammar::{Direction, join, one_or_other};

/// Every word of the check in Spanish.
pub static ES: Text = Text {
    lang: "es",
    #[cfg(not(target_arch = "wasm32"))]
    description: "Un chequeo privado de 5 minutos para mamás y papás de niños pequeños con eccema y estreñimiento. Sus respuestas se quedan en su dispositivo.",
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

/// "a", "a o b", "a, b o c"; "u" before a word that begins with the sound of o.
fn join_or(parts: &[&'static str]) -> String {
    join(
        parts,
        |_, part| if begins_with_o(part) { " u " } else { " o " },
    )
}

fn begins_with_o(word: &str) -> bool {
    let letters = word.trim_start_matches(['h', 'H']);
    letters.starts_with(['o', 'O', 'ó', 'Ó'])
}
