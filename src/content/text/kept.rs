//! The words of what is kept beside the check, a struct for each of its pages.

use super::grammar::Forms;
use super::shape::{Word, Words, screens};
use crate::domain::log::LogField;

screens! {
    /// What is kept beside the check.
    KeptWords {
        heading: Word,
        /// Opens the log.
        log: Word,
        /// Opens the finished checks.
        history: Word,
        /// Opens everything as a file.
        copy: Word,
        /// Opens where such a file is read.
        import: Word,
        /// What some browsers do.
        forgets: Word,
        /// Beside what asks the browser to keep things for good.
        may_ask: Word,
        deleted: Word,
        denied: Word,
        full: Word,
        newer: Word,
        /// Some of it could not be read.
        lost: Word,
        /// Names what expires in two weeks.
        expiring: Word,
        expiring_checks: &'static Forms,
        expiring_days: &'static Forms,
        new_check: Word,
    }

    /// Finished checks.
    HistoryWords {
        heading: Word,
        none: Word,
        /// What a result said.
        said: Word,
        /// What was answered.
        answers: Word,
        pick: Word,
        compare: Word,
        pick_two: Word,
        delete: Word,
        delete_all: Word,
        delete_one_heading: Word,
        delete_all_heading: Word,
        delete_body: Word,
        /// The picture over time.
        picture: Word,
        /// The same as a table.
        table: Word,
        compare_heading: Word,
        topic: Word,
        changed: Word,
        not_changed: Word,
        score: Word,
        age: Word,
        /// Two results of different versions.
        versions: Word,
    }

    /// The evening log.
    LogWords {
        heading: Word,
        lead: Word,
        /// Which day is filled in.
        day: Word,
        /// After midnight.
        night: Word,
        today: Word,
        yesterday: Word,
        filled: Word,
        empty: Word,
        good_day: Word,
        good_day_is: Word,
        save: Word,
        saved: Word,
        delete: Word,
        /// Two devices say different things.
        unsettled: Word,
        poop: FieldWords,
        look: FieldWords,
        pain: FieldWords,
        itch: FieldWords,
        sleep: FieldWords,
        food: FieldWords,
        medicine: FieldWords,
        cream: FieldWords,
        other_days: Word,
        picture: Word,
        table: Word,
        earlier: Word,
        later: Word,
        /// Before the lines that count days.
        from_to: Word,
        days_filled: Word,
        days_poop: Word,
        days_itch: Word,
        days_sleep: Word,
        /// What the digits mean.
        legend: Word,
        reminder: Word,
        reminder_how: Word,
        reminder_file: Word,
        /// The title in the calendar.
        #[cfg(not(target_arch = "wasm32"))]
        reminder_title: Word,
    }

    /// A field of the log.
    FieldWords {
        /// The question.
        ask: Word,
        /// The name of its row.
        row: Word,
        /// The options, in their order.
        options: Words,
    }

    /// Children.
    ChildWords {
        another: Word,
        heading: Word,
        body: Word,
        symbol: Word,
        hue: Word,
        symbols: Words,
        hues: Words,
        /// A symbol in its color.
        mark: Word,
        /// A child without a mark.
        unmarked: Word,
        save: Word,
        missing: Word,
        /// Whose check it is.
        whose: Word,
        switch: Word,
    }

    /// Everything as a file.
    MovingWords {
        heading: Word,
        body: Word,
        send: Word,
        download: Word,
        copy: Word,
        see: Word,
        how: Words,
        /// Opens the answers and the log for a doctor's software.
        fhir: Word,
        fhir_body: Word,
        import_heading: Word,
        import_body: Word,
        pick_file: Word,
        paste: Word,
        read: Word,
        whose: Word,
        theirs: Word,
        ours: Word,
        same: Word,
        other: Word,
        last: Word,
        nothing_kept: Word,
        plan: Word,
        plan_checks: &'static Forms,
        plan_days: &'static Forms,
        plan_filled: &'static Forms,
        plan_unsettled: &'static Forms,
        plan_children: &'static Forms,
        plan_no_room: Word,
        nothing_new: Word,
        take_over: Word,
        done: Word,
        huge: Word,
        foreign: Word,
        newer: Word,
        damaged: Word,
    }
}

impl LogWords {
    /// The words of a field.
    #[must_use]
    pub const fn field(&self, field: LogField) -> &FieldWords {
        match field {
            LogField::Poop => &self.poop,
            LogField::Look => &self.look,
            LogField::Pain => &self.pain,
            LogField::Itch => &self.itch,
            LogField::Sleep => &self.sleep,
            LogField::Food => &self.food,
            LogField::Medicine => &self.medicine,
            LogField::Cream => &self.cream,
        }
    }
}
