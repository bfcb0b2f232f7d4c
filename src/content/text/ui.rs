//! The words of the screens that are not in the specification, a struct for each screen. Words in braces are values that
//! the screen puts in (`report::template::insert`), but for those of [`crate::report::template`].

use super::grammar::Forms;
use super::kept::{ChildWords, HistoryWords, KeptWords, LogWords, MovingWords};
use super::shape::{Word, Words, screens};

screens! {
    /// The words of all screens.
    Ui {
        /// Words on every screen.
        app: App,
        /// How dates are written.
        dates: Dates,
        /// The start screen.
        start: Start,
        /// A question.
        question: Question,
        /// The age question.
        age: AgeWords,
        /// The food grid.
        grid: GridWords,
        /// The error summary, after Continue without an answer.
        problem: Problem,
        /// The emergency and the today card.
        emergency: Emergency,
        /// The card for other ages.
        out_of_range: OutOfRange,
        /// The choice after the core.
        core_done: CoreDone,
        /// The list of answers.
        review: Review,
        /// The result.
        result: ResultWords,
        /// What to tell the doctor.
        doctor: Doctor,
        /// Handing the result over.
        sharing: Sharing,
        /// What is kept beside the check.
        kept: KeptWords,
        /// Finished checks.
        history: HistoryWords,
        /// The evening log.
        log: LogWords,
        /// Children.
        children: ChildWords,
        /// Everything as a file.
        moving: MovingWords,
        /// What became of saved answers.
        storage: StorageWords,
        /// Erasing.
        erase: Erase,
        /// Answers that are no longer stored.
        gone: Gone,
        /// What hides a result from others in the room.
        hide: Hide,
        /// About this check.
        method: Method,
        /// The page for when the check itself cannot run.
        fallback: Fallback,
    }

    /// Words on every screen.
    App {
        /// The name of the check.
        title: Word,
        back: Word,
        /// Goes to the next question.
        go_on: Word,
        about_this_check: Word,
        /// Answers are kept on the device.
        saved_here: Word,
    }

    /// How dates are written: in the Gregorian calendar and in Latin digits, whatever the phone is set to, as they are for the
    /// doctor.
    Dates {
        /// From January.
        months: Words,
        /// From Monday.
        weekdays: Words,
        /// A date with its year.
        full: Word,
        /// A date of these weeks.
        near: Word,
        /// A month with its year.
        month: Word,
    }

    /// The start screen.
    Start {
        heading: Word,
        who_for: Word,
        start: Word,
        resume: Word,
        restart: Word,
        see_last: Word,
        erase: Word,
        /// For a parent who should not start a check now.
        urgent: Word,
        /// What the check says is old by now; `{date}` is the month that it is from.
        old: Word,
    }

    /// A question.
    Question {
        progress: Word,
        why: Word,
        /// Under a list.
        pick_all: Word,
        pick_one: Word,
        /// "None of these" where a list has no words of its own.
        none: Word,
        /// Before the first question of a further topic.
        optional_topic: Word,
        /// Of the poop shapes.
        hide_pictures: Word,
        show_pictures: Word,
    }

    /// The age question.
    AgeWords {
        years: Word,
        months: Word,
        under_one: Word,
        five_or_older: Word,
        years_n: &'static Forms,
        months_n: &'static Forms,
        /// Both together, in the list of answers.
        both: Word,
    }

    /// The food grid.
    GridWords {
        /// What counts in a row.
        counts: Word,
        /// The same where something does not count.
        counts_not: Word,
        /// The state "ate it that day", short.
        short_yes: Word,
        short_week: Word,
        short_hardly: Word,
        short_off: Word,
        left: &'static Forms,
        /// A row and its state, in the list of answers.
        answer: Word,
    }

    /// The error summary, after Continue without an answer.
    Problem {
        heading: Word,
        pick_one: Word,
        pick_some: Word,
        pick_food: Word,
        age: Word,
        grid: Word,
        row: Word,
    }

    /// The emergency and the today card.
    Emergency {
        /// Before the signs that were ticked.
        you_told_us: Word,
        /// The same on the today card.
        read_out: Word,
        not_now: Word,
        not_now_today: Word,
        call: Word,
    }

    /// The card for other ages.
    OutOfRange {
        heading: Word,
        back: Word,
    }

    /// The choice after the core.
    CoreDone {
        heading: Word,
        /// Of the choice after the first topic.
        part_heading: Word,
        body: Word,
        see_results: Word,
        more: Word,
        topic_done: Word,
        topic_started: Word,
        all_done: Word,
    }

    /// The list of answers.
    Review {
        heading: Word,
        body: Word,
        change: Word,
        /// For screen readers: which answer.
        change_what: Word,
        not_answered: Word,
        see_results: Word,
    }

    /// The result.
    ResultWords {
        incomplete: Word,
        date_and_age: &'static Forms,
        /// The same where the date is not known.
        age: &'static Forms,
        doctor: Word,
        steps: Word,
        steps_note: Word,
        topics: Word,
        /// Before the answers behind a finding.
        from_answers: Word,
        /// Between the options of one answer.
        between_options: Word,
        /// Between topics in a line.
        between_topics: Word,
        /// Of the food groups; both numbers are there.
        score: Word,
        guards: Word,
        support: Word,
        evidence: Word,
        sources: Word,
        not_checked: Word,
        check_topic: Word,
        /// Leads on from a first result.
        go_on: Word,
        change_answers: Word,
        more_topics: Word,
        learning: Word,
        /// The source line of the card.
        card_foot: Word,
        more_below: &'static Forms,
        booking_none: Word,
        booking_doctor: Word,
        /// Beside the booking link.
        opens_site: Word,
        phone: Word,
        old_result: Word,
        /// Before the safety questions that are asked again.
        safety_again: Word,
    }

    /// What to tell the doctor.
    Doctor {
        heading: Word,
        read_out: Word,
        /// On the card, above the flags.
        flags: Word,
        questions: Word,
    }

    /// Handing the result over.
    Sharing {
        heading: Word,
        send_picture: Word,
        copy_picture: Word,
        download_picture: Word,
        /// Opens the card alone, for a screenshot.
        card_alone: Word,
        print: Word,
        /// Beside that button, where the check is part of a page.
        whole_site: Word,
        share: Word,
        copy: Word,
        /// Opens to the text itself.
        see_text: Word,
        /// What the parent should know of it.
        only_you: Word,
        /// It went to what the parent picked.
        sent: Word,
        copied: Word,
        /// The browser was asked to keep the picture; nobody knows whether it did.
        downloaded: Word,
        /// The same of another file.
        file_downloaded: Word,
        /// The browser does nothing with the picture.
        picture_by_hand: Word,
        /// The browser lets nothing draw a picture that is to leave it.
        no_picture: Word,
        /// The browser neither shares nor copies the text.
        by_hand: Word,
        not_printed: Word,
    }

    /// What became of saved answers.
    StorageWords {
        restored: Word,
        /// Part of what was saved could not be read.
        repaired: Word,
        newer: Word,
        denied: Word,
        full: Word,
        off: Word,
        session: Word,
        saved: Word,
        expired: Word,
        elsewhere: Word,
        /// Another tab has erased the answers.
        erased_elsewhere: Word,
        second: Word,
        /// The check is part of a page whose other scripts can reach it.
        shared: Word,
        /// The browser kept something that was to be erased.
        not_erased: Word,
    }

    /// Erasing.
    Erase {
        heading: Word,
        body: Word,
        yes: Word,
        no: Word,
        done: Word,
    }

    /// Answers that are no longer stored, and that this page still has.
    Gone {
        heading: Word,
        body: Word,
        keep: Word,
        forget: Word,
    }

    /// What hides a result from others in the room.
    Hide {
        /// The button.
        hide: Word,
        /// The page in its place, which says nothing of the check: its title and its heading.
        title: Word,
        heading: Word,
        /// The way on from there.
        start: Word,
        /// On the start after that.
        kept: Word,
    }

    /// About this check.
    Method {
        heading: Word,
        use_heading: Word,
        how_heading: Word,
        how: Words,
        bands_heading: Word,
        bands: Words,
        score_heading: Word,
        score: Words,
        data_heading: Word,
        data: Words,
        data_proof: Word,
        /// How to see it on a computer.
        data_tools: Word,
        /// The files that the page has asked for; `{n}` is how many.
        asked: Word,
        /// What they are and are not.
        asked_what: Word,
        /// The hash of this version, `{hash}`.
        build: Word,
        /// The file that says it, where the page itself does not.
        build_file: Word,
        /// The list to compare it with.
        build_list: Word,
        /// What hiding does not do.
        data_hidden: Word,
        review_heading: Word,
        version: Word,
        review: Word,
        /// What `CLINICAL_REVIEW` is in words.
        review_state: Word,
        review_pending: Word,
        numbers_heading: Word,
        numbers: Word,
        sources_heading: Word,
        sources_read: Word,
        article_heading: Word,
        article: Word,
        /// Which of its references nobody has read.
        article_unread: Word,
        article_right: Word,
        article_short: Word,
        article_wrong: Word,
        safe_heading: Word,
    }

    /// The page for when the check itself cannot run.
    Fallback {
        heading: Word,
        body: Word,
        signs_heading: Word,
        numbers_heading: Word,
        otherwise: Word,
        /// The button that loads the check anew.
        try_again: Word,
        /// While the check is on its way, and it takes long.
        still_loading: Word,
        /// After the button, where nothing came either.
        not_yet: Word,
    }
}
