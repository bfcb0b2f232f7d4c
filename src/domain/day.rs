//! Calendar days as numbers, so that counting days knows nothing of clock changes and time zones. Whoever has a clock tells
//! which day it is there.

/// A day of the calendar, as days since 1 January 1970; up to the end of the year 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u32);

/// What a clock on a wall shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    /// The day.
    pub day: Day,
    /// The hour, 0 to 23.
    pub hour: u8,
}

impl Local {
    /// The first moment of the first day, for whoever knows no clock.
    pub const FIRST: Self = Self {
        day: Day::FIRST,
        hour: 0,
    };

    /// The day whose evening it is: from 0:00 to 3:59 that of the day before.
    #[must_use]
    pub const fn evening(self) -> Day {
        if self.is_night() {
            self.day.earlier(1)
        } else {
            self.day
        }
    }

    /// Whether it is a night that belongs to the evening before.
    #[must_use]
    pub const fn is_night(self) -> bool {
        self.hour < NIGHT
    }
}

/// Days from the first of March in the year 0 to the first day that has a number.
const BEFORE: u32 = 719_468;
/// Days of 400 years, after which the calendar repeats itself.
const ERA: u32 = 146_097;
/// Hours of a night that belong to the evening before: up to 3:59.
const NIGHT: u8 = 4;

impl Day {
    /// 1 January 1970.
    pub const FIRST: Self = Self(0);
    /// 31 December 9999.
    pub const LAST: Self = Self(2_932_896);

    /// The day of that number.
    #[must_use]
    pub const fn from_number(number: u32) -> Option<Self> {
        if number <= Self::LAST.0 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The day of that year (1970 to 9999), month (from 1) and day of the month (from 1). `None` where the calendar has no
    /// such day.
    #[must_use]
    pub fn from_date(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 {
            return None;
        }
        // The year begins in March, so that the leap day is its last.
        let years = u32::from(year) - u32::from(month < 3);
        let of_era = years % 400;
        let of_year = (153 * ((u32::from(month) + 9) % 12) + 2) / 5 + u32::from(day) - 1;
        let days = years / 400 * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        let found = Self(days.checked_sub(BEFORE)?);
        // A day that the month does not have is one of the next.
        (found.date() == (year, month, day)).then_some(found)
    }

    /// Year, month (from 1) and day of the month (from 1).
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a year has four digits, a month and a day have two"
    )]
    pub const fn date(self) -> (u16, u8, u8) {
        let days = self.0 + BEFORE;
        let of_era = days % ERA;
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / (ERA - 1)) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_months = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march_months + 2) / 5 + 1;
        let month = (march_months + 2) % 12 + 1;
        let year = year_of_era + days / ERA * 400 + (month < 3) as u32;
        (year as u16, month as u8, day as u8)
    }

    /// Reads `2026-11-28`, and nothing that is written in another way.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |length: usize| {
            let digits = parts.next().filter(|part| part.len() == length)?;
            let number = |sum: u16, digit: u8| {
                let digit = char::from(digit).to_digit(10)?;
                Some(sum * 10 + u16::try_from(digit).ok()?)
            };
            digits.bytes().try_fold(0, number)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let day = Self::from_date(year, month.try_into().ok()?, day.try_into().ok()?)?;
        parts.next().is_none().then_some(day)
    }

    /// `2026-11-28`.
    #[must_use]
    pub fn iso(self) -> String {
        let (year, month, day) = self.date();
        let mut text = String::new();
        for (number, digits, after) in [(year, 4, "-"), (month.into(), 2, "-"), (day.into(), 2, "")]
        {
            let number = number.to_string();
            for _ in number.len()..digits {
                text.push('0');
            }
            text.push_str(&number);
            text.push_str(after);
        }
        text
    }

    /// 0 (Monday) to 6 (Sunday).
    #[must_use]
    pub const fn weekday(self) -> u8 {
        ((self.0 + 3) % 7) as u8
    }

    /// So many days earlier; the first day there is where it would be before that.
    #[must_use]
    pub const fn earlier(self, days: u32) -> Self {
        Self(self.0.saturating_sub(days))
    }

    /// How many whole months this one is after another; 0 where it is before it.
    #[must_use]
    pub fn months_after(self, other: Self) -> u32 {
        let months = |(year, month, _): (u16, u8, u8)| u32::from(year) * 12 + u32::from(month);
        let (here, there) = (self.date(), other.date());
        let apart = months(here).saturating_sub(months(there));
        apart.saturating_sub(u32::from(here.2 < there.2))
    }

    /// How many days this one is after another; 0 where it is before it.
    #[must_use]
    pub const fn after(self, other: Self) -> u32 {
        self.0.saturating_sub(other.0)
    }
}
