//! A pseudo-language, made of English: every word longer and in letters that English does not have, every sentence in
//! brackets, written from right to left. Whatever a screen shows in plain letters was not taken from the language.
//! Native only: the tests and the gallery use it; nothing of it ships.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::EN;
use super::text::grammar::{Direction, join};
use super::text::map::{Map as _, keep};
use super::text::ui::Ui;
use super::text::{CardText, Fixed, GroupText, Numbers, Piece, QuestionText, Text};
use crate::domain::advice::{DoctorNote, EmergencyText, GuardText, StepLine, TextId, TodayLine};
use crate::domain::answers::Group;
use crate::domain::bands::{Domain, Label};
use crate::domain::doctor::{DoctorFlagLine, DoctorLine, DoctorPart, DoctorQuestion};
use crate::domain::facts::PoopSign;
use crate::domain::foods::Idea;
use crate::domain::questions::{Country, Portion, SignGroup};
use crate::domain::support::Signal;
use crate::domain::texts::FlagLine;
use crate::domain::{QuestionId, Topic};
use crate::packed::Packed;

/// The pseudo-language.
pub static PSEUDO: LazyLock<Text> = LazyLock::new(|| Text {
    lang: "en-x-pseudo",
    description: words(EN.description),
    direction: Direction::Rtl,
    plural: EN.plural,
    join_or,
    question,
    group,
    portion: |id: Portion| words((EN.portion)(id)),
    topic: |id: Topic| words((EN.topic)(id)),
    domain: |id: Domain| words((EN.domain)(id)),
    label: |id: Label| words((EN.label)(id)),
    short_label: |id: Label| words((EN.short_label)(id)),
    text: |id: TextId| words((EN.text)(id)),
    step: |id: StepLine| words((EN.step)(id)),
    guard: |id: GuardText| words((EN.guard)(id)),
    signal: |id: Signal, fast| words((EN.signal)(id, fast)),
    emergency: |id: EmergencyText| words((EN.emergency)(id)),
    today: |id: TodayLine| words((EN.today)(id)),
    flag: |line: FlagLine| words((EN.flag)(line)),
    fixed: |id: Fixed| words((EN.fixed)(id)),
    numbers,
    milk_cups: |second_year| words((EN.milk_cups)(second_year)),
    sign_group: |group: SignGroup| words((EN.sign_group)(group)),
    poop_sign: |sign: PoopSign| words((EN.poop_sign)(sign)),
    doctor_note: |note: DoctorNote| words((EN.doctor_note)(note)),
    doctor_part: |part: DoctorPart| words((EN.doctor_part)(part)),
    doctor_line: |line: DoctorLine| words((EN.doctor_line)(line)),
    doctor_flag: |line: DoctorFlagLine| words((EN.doctor_flag)(line)),
    doctor_question: |id: DoctorQuestion| words((EN.doctor_question)(id)),
    idea: |id: Idea| words((EN.idea)(id)),
    cards: cards(),
    ui: ui(),
});

/// Text with each letter exchanged and each vowel doubled, in brackets sentence by sentence; what is in braces, and the
/// square brackets of optional parts, stay.
#[must_use]
pub fn changed(text: &str) -> String {
    let mut out = String::new();
    for sentence in sentences(text) {
        let body = sentence.trim_end_matches(['.', '!', '?', ':', ' ']);
        let end = sentence.strip_prefix(body).unwrap_or_default();
        if body.is_empty() {
            out.push_str(end);
            continue;
        }
        let longer = longer(body);
        out.push('\u{27e6}');
        out.push_str(&longer);
        out.push('\u{27e7}');
        out.push_str(end);
    }
    out
}

/// The sentences of a text, each with its end and the space after it.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        let ends = [". ", "! ", "? "].map(|end| rest.find(end));
        let Some(at) = ends.into_iter().flatten().min() else {
            found.push(rest);
            return found;
        };
        let (sentence, after) = rest.split_at(at + 2);
        found.push(sentence);
        rest = after;
    }
}

/// Each letter exchanged, at least two fifths more of them.
fn longer(text: &str) -> String {
    let mut out = String::new();
    let (mut letters, mut made) = (0, 0);
    let mut depth = 0;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth > 0 || !letter.is_ascii_alphabetic() {
            out.push(letter);
            continue;
        }
        let other = exchanged(letter);
        let twice = "aeiouAEIOU".contains(letter);
        out.push(other);
        if twice {
            out.extend(other.to_lowercase());
        }
        letters += 1;
        made += if twice { 2 } else { 1 };
    }
    while 5 * made < 7 * letters {
        out.push_str(" \u{f8}\u{fe}");
        made += 2;
    }
    out
}

/// A letter that looks alike and is not in the English alphabet.
fn exchanged(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const OTHER: &str = "áƀćđéƒğħíĵķłḿñóƥɋřšŧúṽŵẋýžÁɃĆĐÉƑĞĦÍĴĶŁḾÑÓƤɊŘŠŦÚṼŴẊÝŽ";
    let mut pairs = PLAIN.chars().zip(OTHER.chars());
    let found = pairs.find(|(plain, _)| *plain == letter);
    found.map_or(letter, |(_, other)| other)
}

/// Words of this language, made once and kept as those of other languages are.
fn words(english: &'static str) -> &'static str {
    static KEPT: Mutex<BTreeMap<&str, &str>> = Mutex::new(BTreeMap::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    kept.entry(english)
        .or_insert_with(|| String::leak(changed(english)))
}

/// The parts are of this language already; only the words between them are added.
fn join_or(parts: &[&'static str]) -> String {
    join(parts, |_, _| " \u{27e6}\u{f3}\u{f3}\u{159}\u{27e7} ")
}

fn question(id: QuestionId) -> &'static QuestionText {
    static KEPT: LazyLock<BTreeMap<QuestionId, QuestionText>> = LazyLock::new(|| {
        let made = |id: QuestionId| {
            let english = (EN.question)(id);
            let options = (0..).zip(english.options.iter()).map(|(at, option)| {
                let (lead, detail) = english.lead_and_detail(at);
                led(option, lead, detail)
            });
            let (options, leads): (Vec<&str>, Vec<u8>) = options.unzip();
            let own = [english.ask(), english.why(), english.none()].map(words);
            QuestionText {
                own: Packed::leaked(&own),
                options: Packed::leaked(&options),
                leads: leads.leak(),
                source: english.source,
            }
        };
        QuestionId::ALL.iter().map(|id| (*id, made(*id))).collect()
    });
    KEPT.get(&id).unwrap_or_else(|| (EN.question)(id))
}

/// The words of an option, and how many bytes of them are its lead.
fn led(option: &'static str, lead: &'static str, detail: &'static str) -> (&'static str, u8) {
    if lead.is_empty() {
        return (words(option), 0);
    }
    let between = option.strip_prefix(lead).unwrap_or_default();
    let between = between.strip_suffix(detail).unwrap_or_default();
    let lead = changed(lead);
    let whole = [lead.as_str(), between, words(detail)].concat();
    let lead = u8::try_from(lead.len()).unwrap_or_default();
    (String::leak(whole), lead)
}

fn group(id: Group) -> &'static GroupText {
    static KEPT: LazyLock<BTreeMap<Group, GroupText>> = LazyLock::new(|| {
        let made = |id: Group| {
            let english = (EN.group)(id);
            GroupText {
                row: words(english.row),
                counts: words(english.counts),
                not: words(english.not),
                short: words(english.short),
                missing: words(english.missing),
            }
        };
        Group::ALL.iter().map(|id| (*id, made(*id))).collect()
    });
    KEPT.get(&id).unwrap_or_else(|| (EN.group)(id))
}

fn numbers(country: Country) -> &'static Numbers {
    static KEPT: Mutex<BTreeMap<&str, &Numbers>> = Mutex::new(BTreeMap::new());
    let english = (EN.numbers)(country);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    kept.entry(country.key()).or_insert_with(|| {
        keep(Numbers {
            emergency: pieces(english.emergency),
            advice: pieces(english.advice),
            poison: pieces(english.poison),
            crisis: english.crisis.map(pieces),
            childline: pieces(english.childline),
            er: words(english.er),
            food_help: english.food_help.map(pieces),
        })
    })
}

fn pieces(english: &'static [Piece]) -> &'static [Piece] {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => Piece::Words(changed(words).into()),
        Piece::Tel(number) => Piece::Tel(number),
        Piece::Topic(topic) => Piece::Topic(*topic),
    };
    english.iter().map(piece).collect::<Vec<_>>().leak()
}

fn cards() -> &'static [CardText] {
    let card = |card: &CardText| CardText {
        id: card.id,
        title: words(card.title),
        text: words(card.text),
        sources: card.sources,
    };
    EN.cards.iter().map(card).collect::<Vec<_>>().leak()
}

fn ui() -> &'static Ui {
    keep(EN.ui.map("", &mut |_, english| words(english)))
}
