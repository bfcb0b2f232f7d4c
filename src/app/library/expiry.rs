//! How long finished checks and log days are kept. One wrong clock can announce, and never delete: what expires was named in
//! an announcement that was shown at least two weeks before.

use crate::domain::day::Day;
use crate::domain::journey::Time;

/// Days between an announcement and the end.
pub const NOTICE_DAYS: u32 = 14;
const DAY: Time = 24 * 60 * 60;

/// What the time is: the moment, the day of it on the device, and how long things are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// In seconds since 1970.
    pub now: Time,
    /// On the device.
    pub today: Day,
    /// Days that things are kept.
    pub keep_days: u16,
}

/// What becomes of something that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// It is kept, and there is nothing to say.
    Kept,
    /// It expires within two weeks or is over, and no announcement has named it yet.
    ToTell,
    /// An announcement has named it, and it is kept until two weeks after that at least.
    Told,
    /// It is over.
    Over,
}

/// Whether something of that day is to expire within two weeks, or is over.
#[must_use]
pub fn is_ending(day: Day, today: Day, keep_days: u16) -> bool {
    let keep = u32::from(keep_days);
    today.after(day) >= keep.saturating_sub(NOTICE_DAYS).max(1)
}

impl Clock {
    /// What becomes of something of that day. `told` is when an announcement that names it was shown; one from the future
    /// is of a clock that was wrong, and counts as none.
    #[must_use]
    pub fn due(self, day: Day, told: Option<Time>) -> Due {
        if !is_ending(day, self.today, self.keep_days) {
            return Due::Kept;
        }
        let (keep, age) = (u32::from(self.keep_days), self.today.after(day));
        match self.believed(told) {
            None => Due::ToTell,
            Some(told) if age > keep && self.now - told >= Time::from(NOTICE_DAYS) * DAY => {
                Due::Over
            }
            Some(_) => Due::Told,
        }
    }

    /// The moment of an announcement, unless it is still to come.
    #[must_use]
    pub fn believed(self, told: Option<Time>) -> Option<Time> {
        told.filter(|told| *told <= self.now)
    }
}
