//! Everything as one file, and such a file read and merged on another device.

use super::{
    any_library, any_shelf, child, day, entry, finished, history, log, mark, shelf, single, today,
};
use crate::storage::{DAY, THEN};
use gut_skin_check::app::library::{
    Child, Children, Library, Plan, Refusal, Shelf, Whose, merge, plan,
};
use gut_skin_check::domain::log::{LogField, Poop};
use gut_skin_check::storage::library::export::export;
use gut_skin_check::storage::library::import::{MAX_BYTES, MAX_FIELDS, read};
use proptest::prelude::*;

const FIRST: Child = Child::FIRST;
const SAME: &[Whose] = &[Whose::Same(FIRST)];
const EXPORT_V1: &str = include_str!("../../../fixtures/library/export-v1.json");

fn of(days: &[(&str, &str)]) -> Library {
    single(shelf(log(days), &[]))
}

/// A parent with a log of two weeks and two checks.
fn usual() -> Library {
    single(shelf(
        log(&[
            ("2026-09-19", "poop=0 pain=no itch=lot"),
            ("2026-09-20", "poop=1 look=balls,firm pain=yes"),
            (
                "2026-09-21",
                "poop=2 look=soft pain=no itch=none sleep=good food=no medicine=yes cream=no",
            ),
        ]),
        &[
            finished("", THEN, today()),
            finished("b1=le2 b2=balls", THEN + 15 * DAY, day("2026-10-06")),
        ],
    ))
}

/// As a file has it: without what is only a matter of the other device.
fn as_in_a_file(library: &Library) -> Library {
    let mut library = library.clone();
    library.children.choose(FIRST);
    for shelf in &mut library.shelves {
        shelf.log.tell(&|_, _| None);
        let mut checks = history(shelf.history.checks());
        checks.tell(&|_, _| None);
        shelf.history = checks;
    }
    library
}

#[test]
fn a_file_is_a_flat_object_of_texts() {
    let file = export(&usual());
    assert_eq!(
        file,
        EXPORT_V1.trim_end(),
        "a changed file is a new version"
    );
    assert_eq!(read(file.as_bytes()), Ok(usual()));
    let value: serde_json::Value = serde_json::from_str(&file).unwrap();
    assert!(
        value
            .as_object()
            .unwrap()
            .values()
            .all(serde_json::Value::is_string)
    );
}

#[test]
fn an_empty_device_gets_all_of_it() {
    let mut here = Library::default();
    let all = Plan {
        checks: 2,
        days: 3,
        ..Plan::default()
    };
    assert_eq!(plan(&here, &usual(), SAME), all);
    assert_eq!(here, Library::default(), "a plan changes nothing");
    assert_eq!(merge(&mut here, &usual(), SAME), all);
    assert_eq!(here, usual());
}

#[test]
fn the_same_file_twice_changes_nothing_and_says_so() {
    let mut here = usual();
    for whose in [SAME, &[Whose::Another], &[]] {
        let done = merge(&mut here, &usual(), whose);
        assert!(done.is_nothing(), "{done:?}");
        assert_eq!(here, usual());
    }
    let mut other = of(&[("2026-09-21", "poop=0")]);
    let added = merge(&mut other, &usual(), &[Whose::Another]);
    assert_eq!((added.children, added.checks, added.days), (1, 2, 3));
    let before = other.clone();
    assert!(merge(&mut other, &usual(), &[Whose::Another]).is_nothing());
    assert_eq!(other, before);
}

#[test]
fn a_day_that_both_have_is_never_settled_by_time() {
    let mut here = of(&[
        ("2026-09-19", "poop=0 itch=lot"),
        ("2026-09-20", "poop=0"),
        ("2026-09-21", "poop=1"),
    ]);
    let file = of(&[
        ("2026-09-18", "pain=no"),
        ("2026-09-19", "poop=1 itch=lot"),
        ("2026-09-20", "poop=0 sleep=bad"),
        ("2026-09-21", "poop=1"),
    ]);
    let done = merge(&mut here, &file, SAME);
    let expected = Plan {
        days: 1,
        filled: 1,
        unsettled: 1,
        ..Plan::default()
    };
    assert_eq!(done, expected);
    let log = &here.shelves[0].log;
    assert_eq!(log.unsettled().collect::<Vec<_>>(), [day("2026-09-19")]);
    let both = log.get(day("2026-09-19"));
    assert_eq!(both.values(LogField::Poop).count(), 2);
    assert_eq!(
        both.value(LogField::Itch),
        entry("itch=lot").value(LogField::Itch)
    );
    assert_eq!(log.get(day("2026-09-20")), entry("poop=0 sleep=bad"));
}

#[test]
fn until_the_parent_has_picked_none_does_not_count_for_the_seven_days() {
    let days = ["15", "16", "17", "18", "19", "20", "21"].map(|on| format!("2026-09-{on}"));
    let none: Vec<(&str, &str)> = days.iter().map(|on| (on.as_str(), "poop=0")).collect();
    let mut here = of(&none);
    assert!(here.shelves[0].log.week_without_poop(today()));
    merge(&mut here, &of(&[("2026-09-18", "poop=1")]), SAME);
    assert!(!here.shelves[0].log.week_without_poop(today()));
    let log = &mut here.shelves[0].log;
    let before = log.get(day("2026-09-18"));
    let mut after = before;
    after.set(LogField::Poop, Some(Poop::Zero as u8));
    assert!(log.follow(day("2026-09-18"), &before, &after, today()));
    assert!(log.week_without_poop(today()));
    // The file once more asks nothing again.
    assert!(merge(&mut here, &of(&[("2026-09-18", "poop=1")]), SAME).is_nothing());
    assert!(here.shelves[0].log.week_without_poop(today()));
}

/// An own older copy is no other opinion.
#[test]
fn an_older_copy_takes_back_no_correction() {
    let mut here = usual();
    let log = &mut here.shelves[0].log;
    let before = log.get(today());
    let mut after = before;
    after.set(LogField::Poop, Some(Poop::FourPlus as u8));
    after.set(LogField::Cream, None);
    log.follow(today(), &before, &after, today());
    let corrected = here.clone();
    assert!(merge(&mut here, &usual(), SAME).is_nothing());
    assert_eq!(here, corrected);
}

#[test]
fn two_checks_of_the_same_second_are_both_kept() {
    let mut here = single(shelf(log(&[]), &[finished("", THEN, today())]));
    let file = single(shelf(log(&[]), &[finished("b1=le2", THEN, today())]));
    assert_eq!(merge(&mut here, &file, SAME).checks, 1);
    let moments: Vec<u64> = here.shelves[0]
        .history
        .checks()
        .iter()
        .map(|check| check.at)
        .collect();
    assert_eq!(moments, [THEN, THEN + 1]);
    assert!(merge(&mut here, &file, SAME).is_nothing());
}

#[test]
fn another_child_gets_a_mark_of_its_own_and_so_does_the_first() {
    let mut here = of(&[("2026-09-21", "poop=1")]);
    let mut file = of(&[("2026-09-21", "poop=2")]);
    file.children.set_mark(FIRST, mark("star", "blue"));
    let done = merge(&mut here, &file, &[Whose::Another]);
    assert_eq!((done.children, done.days, here.children.count()), (1, 1, 2));
    assert_eq!(here.children.mark(child(2)), Some(mark("star", "blue")));
    assert_eq!(here.children.mark(FIRST), Some(mark("moon", "blue")));
    assert_eq!(here.children.current(), FIRST, "whose turn it is stays");
    // A mark that is taken is replaced.
    let mut third = of(&[("2026-09-21", "poop=3")]);
    third.children.set_mark(FIRST, mark("moon", "blue"));
    merge(&mut here, &third, &[Whose::Another]);
    assert_eq!(here.children.mark(child(3)), Some(mark("sun", "blue")));
}

#[test]
fn a_device_has_room_for_nine_children() {
    let mut here = of(&[("2026-09-21", "poop=1")]);
    for number in 1..12_u32 {
        let on = today().earlier(number).iso();
        let done = merge(&mut here, &of(&[(&on, "poop=1")]), &[Whose::Another]);
        assert_eq!(done.no_room, u32::from(number > 8), "{number}");
    }
    assert_eq!((here.children.count(), here.shelves.len()), (9, 9));
    assert!(
        merge(
            &mut here,
            &Library {
                children: Children::default(),
                shelves: vec![Shelf::default()]
            },
            &[]
        )
        .is_nothing()
    );
}

/// What a mail program, an editor or a hand may do to a file on its way.
#[test]
fn how_a_text_is_written_is_no_damage() {
    let file = export(&usual());
    let reordered: serde_json::Value = serde_json::from_str(&file).unwrap();
    let pretty = serde_json::to_string_pretty(&reordered).unwrap();
    assert!(
        !pretty.starts_with("{\n  \"gut-skin-check\""),
        "another order"
    );
    let wide = |mark: &[u8], bytes: fn(u16) -> [u8; 2], text: &str| -> Vec<u8> {
        let text = text.encode_utf16().flat_map(bytes);
        mark.iter().copied().chain(text).collect()
    };
    for (name, bytes) in [
        ("mark", ["\u{feff}", &file].concat().into_bytes()),
        ("lines", pretty.replace('\n', "\r\n").into_bytes()),
        (
            "spaces",
            ["\n \t", &pretty, " \r\n\r\n  "].concat().into_bytes(),
        ),
        ("little", wide(&[0xFF, 0xFE], u16::to_le_bytes, &pretty)),
        ("big", wide(&[0xFE, 0xFF], u16::to_be_bytes, &file)),
        ("slashes", file.replace('/', "\\/").into_bytes()),
        ("escapes", file.replace("poop", "\\u0070oop").into_bytes()),
    ] {
        assert_eq!(read(&bytes), Ok(usual()), "{name}");
    }
}

#[test]
fn what_is_refused_is_refused_with_one_reason() {
    use Refusal::{Damaged, Foreign, Huge, Newer};
    let file = export(&usual());
    let change = |from: &str, to: &str| {
        assert!(file.contains(from), "{from}");
        file.replacen(from, to, 1).into_bytes()
    };
    let half = &file[..file.len() / 2];
    let many: String = (0..=MAX_FIELDS)
        .map(|number| format!(",\"1/check/{number}\":\"\""))
        .collect();
    for (bytes, refusal) in [
        (Vec::new(), Foreign),
        (b"Dear doctor, here is the file.".to_vec(), Foreign),
        (b"{}".to_vec(), Foreign),
        (b"[1,2]".to_vec(), Foreign),
        (b"null".to_vec(), Foreign),
        (br#"{"v":"1","answers":"b1=le2"}"#.to_vec(), Foreign),
        (b"\xFF\xD8\xFF\xE0 a picture".to_vec(), Foreign),
        (b"\xFF\xFEodd".to_vec(), Foreign),
        (b"\xFF\xFE\x00\xD8".to_vec(), Foreign),
        (change("\"library\"", "\"record\""), Foreign),
        (change("\"v\":\"1\"", "\"v\":\"2\""), Newer),
        (change("\"v\":\"1\"", "\"v\":7,\"then\":{\"x\":[1]}"), Newer),
        (change("\"v\":\"1\"", "\"v\":\"one\""), Damaged),
        (change("\"v\":\"1\",", ""), Damaged),
        (change("\"v\":\"1\"", "\"v\":\"0\""), Damaged),
        (half.as_bytes().to_vec(), Damaged),
        ([&file, "}"].concat().into_bytes(), Damaged),
        (change("poop=0", "poop=7"), Damaged),
        (change("2026-09-19", "2026-09-31"), Damaged),
        (change("1/log/2026-09-19", "1/log/2026-09-20"), Damaged),
        (change("1/log/", "1/diary/"), Damaged),
        (change("1/log/", "0/log/"), Damaged),
        (change("1/log/", "10/log/"), Damaged),
        (change("1/log/", "2/log/"), Damaged),
        (change("1/child", "child"), Damaged),
        (change("\"1/child\":\"\"", "\"1/child\":\"star\""), Damaged),
        (
            change("\"1/child\":\"\"", "\"1/child\":\"\",\"1/child\":\"\""),
            Damaged,
        ),
        (change("\"1/child\":\"\"", "\"1/child\":{}"), Damaged),
        (change("age=30 content", "age=old content"), Damaged),
        (change("b1=", "b99="), Damaged),
        (br#"{"gut-skin-check":"library","v":"1"}"#.to_vec(), Damaged),
        (
            change("\"1/child\":\"\"", &["\"1/child\":\"\"", &many].concat()),
            Huge,
        ),
        (vec![b' '; MAX_BYTES + 1], Huge),
    ] {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]);
        assert_eq!(read(&bytes), Err(refusal), "{shown}");
    }
}

/// The longest text that is looked into is refused or read within a moment.
#[test]
fn ten_megabytes_are_looked_through_at_once() {
    let begun = std::time::Instant::now();
    let mut deep = br#"{"gut-skin-check":"library","v":"1","1/child":"#.to_vec();
    deep.resize(MAX_BYTES, b'[');
    assert_eq!(read(&deep), Err(Refusal::Damaged));
    let mut days = String::from(r#"{"gut-skin-check":"library","v":"1","1/child":"""#);
    for number in 0..7_900 {
        let on = day("1990-01-01").number() + number;
        let on = gut_skin_check::domain::day::Day::from_number(on)
            .unwrap()
            .iso();
        days.push_str(&format!(",\"1/log/{on}\":\"poop=1\""));
    }
    days.push('}');
    let file = read(days.as_bytes()).unwrap();
    let mut here = Library::default();
    assert_eq!(merge(&mut here, &file, SAME).days, 7_900);
    // In an order that nobody chose, each goes to its place from behind.
    let mut upside_down = String::from(r#"{"gut-skin-check":"library","v":"1","1/child":"""#);
    for at in (0..7_900).rev() {
        let words = "day=2026-09-21 age=30 content= level=none\\n\\n";
        upside_down.push_str(&format!(",\"1/check/{at}\":\"{words}\""));
    }
    upside_down.push('}');
    assert_eq!(
        read(upside_down.as_bytes()).unwrap().shelves[0]
            .history
            .checks()
            .len(),
        7_900
    );
    let took = begun.elapsed();
    assert!(took.as_secs() < 10, "{took:?}");
}

/// Every log day and finished check of one side is found on the other, and no value is gone.
fn holds(whole: &Shelf, part: &Shelf) {
    for check in part.history.checks() {
        assert!(
            whole
                .history
                .checks()
                .iter()
                .any(|kept| kept.is_same(check))
        );
    }
    for one in part.log.entries() {
        let kept = whole.log.get(one.day);
        for field in LogField::ALL.iter().copied() {
            let known = kept.values(field).and(kept.against(field));
            assert!(one.what.values(field).minus(known).is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_library_is_exported_and_read_again(library in any_library()) {
        let file = export(&library);
        prop_assert_eq!(read(file.as_bytes()), Ok(as_in_a_file(&library)));
        prop_assert_eq!(export(&as_in_a_file(&library)), file);
    }

    #[test]
    fn merging_loses_nothing_and_is_done_once(mine in any_shelf(), theirs in any_shelf()) {
        let mut here = single(mine.clone());
        let file = as_in_a_file(&single(theirs.clone()));
        let planned = plan(&here, &file, SAME);
        prop_assert_eq!(merge(&mut here, &file, SAME), planned);
        holds(&here.shelves[0], &mine);
        holds(&here.shelves[0], &theirs);
        prop_assert!(here.shelves[0].history.checks().windows(2).all(|two| two[0].at < two[1].at));
        let once = here.clone();
        prop_assert!(merge(&mut here, &file, SAME).is_nothing());
        prop_assert_eq!(here, once);
    }

    /// Phone and laptop, each with the file of the other.
    #[test]
    fn both_devices_come_to_the_same(mine in any_shelf(), theirs in any_shelf()) {
        let (one, two) = (as_in_a_file(&single(mine)), as_in_a_file(&single(theirs)));
        let (mut here, mut there) = (one.clone(), two.clone());
        merge(&mut here, &two, SAME);
        merge(&mut there, &one, SAME);
        prop_assert_eq!(&here.shelves[0].log, &there.shelves[0].log);
        let count = |library: &Library| library.shelves[0].history.checks().len();
        prop_assert_eq!(count(&here), count(&there));
        holds(&here.shelves[0], &there.shelves[0]);
        holds(&there.shelves[0], &here.shelves[0]);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>, text in "[a-z0-9/:,\"{} -]{0,80}") {
        let _ = read(&bytes);
        let text = [r#"{"gut-skin-check":"library","v":"1","1/child":"","#, &text, "}"].concat();
        if let Ok(file) = read(text.as_bytes()) {
            prop_assert_eq!(read(export(&file).as_bytes()), Ok(file));
        }
    }
}
