//! The calendar files: what RFC 5545 asks for, and the same for everybody.

use gut_skin_check::content::languages;
use gut_skin_check::formats::reminder::{TIMES, file};

/// The properties of a file, by their names, with lines that were folded put together again.
fn properties(file: &str) -> Vec<(String, String)> {
    let lines = file.strip_suffix("\r\n").expect("the last line ends too");
    let longest = lines.split("\r\n").map(str::len).max();
    assert!(longest <= Some(75), "a line of {longest:?} bytes");
    let unfolded = lines.replace("\r\n ", "");
    assert!(!unfolded.replace("\r\n", "").contains(['\r', '\n']));
    let lines = unfolded.split("\r\n");
    lines
        .map(|line| line.split_once(':').expect("a name and a value"))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[test]
fn a_calendar_file_has_what_a_daily_event_with_an_alarm_needs_and_no_more() {
    for text in languages() {
        for ([hour, minute], name) in TIMES {
            assert_eq!(name, format!("reminder-{hour}-{minute}.ics"));
            let properties = properties(&file([hour, minute], text));
            let names: Vec<&str> = properties.iter().map(|(name, _)| name.as_str()).collect();
            let event = [
                "BEGIN", "UID", "DTSTAMP", "DTSTART", "DURATION", "RRULE", "TRANSP", "SUMMARY",
            ];
            let alarm = ["BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END"];
            let calendar = ["BEGIN", "VERSION", "PRODID"];
            let wanted = [&calendar[..], &event, &alarm, &["END", "END"]].concat();
            assert_eq!(names, wanted, "{name}");
            let value = |name: &str| {
                let found = properties.iter().find(|(known, _)| known == name);
                found.map(|(_, value)| value.as_str()).expect("it is there")
            };
            // In the time of wherever the phone is, and so without a zone.
            assert_eq!(value("DTSTART"), format!("20260101T{hour}{minute}00"));
            assert_eq!(value("RRULE"), "FREQ=DAILY");
            let words = value("SUMMARY").replace("\\,", ",").replace("\\;", ";");
            assert_eq!(words.replace("\\\\", "\\"), text.ui.log.reminder_title);
            assert_eq!(value("DESCRIPTION"), value("SUMMARY"));
        }
    }
}

#[test]
fn calendar_files_differ_in_their_time_alone() {
    for text in languages() {
        let without_time = TIMES.map(|([hour, minute], _)| {
            let file = file([hour, minute], text);
            file.replace(&format!("{hour}{minute}"), "")
        });
        assert!(without_time.iter().all(|file| *file == without_time[0]));
    }
}
