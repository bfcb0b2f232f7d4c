//! What two weeks of the evening log say: what was filled in, and how often. It describes, and names no cause.

use super::chart::{Cell, Chart, ChartRow, Column, Sign};
use super::dates::near;
use super::template::insert;
use crate::content::Text;
use crate::domain::day::Day;
use crate::domain::log::{Itch, LogDay, LogField, Sleep};

/// Two weeks of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogFace {
    /// From when to when.
    pub heading: String,
    /// What was counted, a line each.
    pub lines: Vec<String>,
    /// The days side by side.
    pub chart: Chart,
}

/// A value of a field in words.
#[must_use]
pub fn value(text: &Text, of: LogField, value: u8) -> String {
    let options = text.ui.log.field(of).options;
    let option = |index: usize| options.get(index).copied().unwrap_or_default();
    if !of.is_list() {
        return option(value.into()).to_owned();
    }
    let ticked = (0..options.len()).filter(|index| value & (1 << index) != 0);
    let names: Vec<&str> = ticked.map(option).collect();
    names.join(text.ui.result.between_topics)
}

/// The rows of the picture.
const PICTURED: [LogField; 3] = [LogField::Poop, LogField::Itch, LogField::Sleep];

impl LogFace {
    /// What these days say, the oldest first; nothing where none of them is filled in.
    #[must_use]
    pub fn of(days: &[(Day, LogDay)], text: &Text) -> Option<Self> {
        let words = &text.ui.log;
        let filled = days.iter().filter(|(_, what)| !what.is_empty()).count();
        let ((first, _), (last, _)) = (days.first()?, days.last()?);
        if filled == 0 {
            return None;
        }
        let line = |template: &str, count: usize, of: usize| {
            insert(
                template,
                &[("{n}", &count.to_string()), ("{m}", &of.to_string())],
            )
        };
        let mut lines = vec![line(words.days_filled, filled, days.len())];
        for (template, what) in [
            (words.days_poop, &|day: &LogDay| {
                Some(!day.no_poop()?) as Option<bool>
            }),
            (words.days_itch, &|day: &LogDay| {
                Some(day.one::<Itch>()? as u8 >= Itch::Lot as u8)
            }),
            (words.days_sleep, &|day: &LogDay| {
                Some(day.one::<Sleep>()? != Sleep::Good)
            }),
        ] as [(&str, &dyn Fn(&LogDay) -> Option<bool>); 3]
        {
            let known = days.iter().filter_map(|(_, day)| what(day));
            let (mut count, mut of) = (0, 0);
            for holds in known {
                (count, of) = (count + usize::from(holds), of + 1);
            }
            if of > 0 {
                lines.push(line(template, count, of));
            }
        }
        let mut columns = Vec::new();
        for (day, _) in days {
            columns.push(Column {
                short: day.date().2.to_string(),
                full: near(*day, text),
                begins: day.weekday() == 0,
            });
        }
        let heading = [("{from}", near(*first, text)), ("{to}", near(*last, text))];
        let [from, to] = heading
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        Some(Self {
            heading: insert(words.from_to, &[from, to]),
            chart: Chart {
                title: lines.join(". "),
                columns,
                rows: PICTURED.map(|field| row(field, days, text)).into(),
            },
            lines,
        })
    }
}

fn row(of: LogField, days: &[(Day, LogDay)], text: &Text) -> ChartRow {
    let cell = |day: &LogDay| -> Cell {
        let number = day.value(of)?;
        let weight = if of == LogField::Poop {
            number.min(2)
        } else {
            number
        };
        Some((Sign::Number(number, weight), value(text, of, number)))
    };
    ChartRow {
        name: text.ui.log.field(of).row,
        cells: days.iter().map(|(_, day)| cell(day)).collect(),
    }
}
