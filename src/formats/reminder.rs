//! Reminders of the evening log: files for the parent's own calendar, the same for everybody. They hold no answer, and no
//! address.

#[cfg(not(target_arch = "wasm32"))]
use crate::content::Text;

/// An evening time, hour and minute, and the file that has it.
pub const TIMES: [([&str; 2], &str); 3] = [
    (["19", "00"], "reminder-19-00.ics"),
    (["19", "30"], "reminder-19-30.ics"),
    (["20", "30"], "reminder-20-30.ics"),
];

/// The longest line of a calendar file, in bytes (RFC 5545, 3.1).
#[cfg(not(target_arch = "wasm32"))]
const LONGEST: usize = 75;

/// The file of a time. It cannot begin today, so it is daily without end from a fixed day, at the time of wherever the phone is.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn file([hour, minute]: [&str; 2], text: &Text) -> String {
    let words = &text.ui.log;
    let title = escaped(words.reminder_title);
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Gut-Skin Check//Evening log//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        ["UID:evening-log-", hour, minute, "@gut-skin-check"].concat(),
        "DTSTAMP:20260101T000000Z".to_owned(),
        ["DTSTART:20260101T", hour, minute, "00"].concat(),
        "DURATION:PT5M".to_owned(),
        "RRULE:FREQ=DAILY".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        ["SUMMARY:", &title].concat(),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        ["DESCRIPTION:", &title].concat(),
        "TRIGGER:PT0S".to_owned(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

#[cfg(not(target_arch = "wasm32"))]
fn escaped(words: &str) -> String {
    let mut escaped = String::new();
    for letter in words.chars() {
        if matches!(letter, '\\' | ';' | ',') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A line with its end; a long one goes on in the next, behind a space.
#[cfg(not(target_arch = "wasm32"))]
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}
