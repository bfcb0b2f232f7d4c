//! Every other word on the screens in English, a struct for each screen. Words in braces are filled by the
//! screen (`fill::put`), but for those of [`crate::content::fill`].

/// The words of all screens.
#[derive(Debug)]
pub struct Ui {
    /// Words on every screen.
    pub app: App,
    /// The start screen.
    pub start: Start,
    /// A question.
    pub question: Question,
    /// The age question.
    pub age: AgeWords,
    /// The food grid.
    pub grid: GridWords,
    /// What stands at the top where Continue is pressed too early.
    pub problem: Problem,
    /// The emergency and the today card.
    pub emergency: Emergency,
    /// The card for other ages.
    pub out_of_range: OutOfRange,
    /// The choice after the core.
    pub core_done: CoreDone,
    /// The list of answers.
    pub review: Review,
    /// The result.
    pub result: ResultWords,
    /// What to tell the doctor.
    pub doctor: Doctor,
    /// What became of saved answers.
    pub storage: StorageWords,
    /// Erasing.
    pub erase: Erase,
    /// About this check.
    pub method: Method,
    /// The page for when the check itself cannot run.
    pub fallback: Fallback,
}

/// Words on every screen.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct App {
    /// The name of the check.
    pub title: &'static str,
    pub back: &'static str,
    /// Goes to the next question.
    pub go_on: &'static str,
    pub about_this_check: &'static str,
    /// Answers are kept on the device.
    pub saved_here: &'static str,
}

/// The start screen.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Start {
    pub heading: &'static str,
    pub who_for: &'static str,
    pub start: &'static str,
    pub resume: &'static str,
    pub restart: &'static str,
    pub see_last: &'static str,
    pub erase: &'static str,
    /// For a parent who should not start a check now.
    pub urgent: &'static str,
}

/// A question.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Question {
    pub progress: &'static str,
    pub why: &'static str,
    /// Under a list.
    pub pick_all: &'static str,
    pub pick_one: &'static str,
    /// "None of these" where a list has no words of its own.
    pub none: &'static str,
    /// Before the first question of a further topic.
    pub optional_topic: &'static str,
    /// Of the poop shapes.
    pub hide_pictures: &'static str,
    pub show_pictures: &'static str,
}

/// The age question.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct AgeWords {
    pub years: &'static str,
    pub months: &'static str,
    pub under_one: &'static str,
    pub five_or_older: &'static str,
    pub year: &'static str,
    pub years_n: &'static str,
    pub month: &'static str,
    pub months_n: &'static str,
}

/// The food grid.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct GridWords {
    /// What counts in a row.
    pub counts: &'static str,
    pub not: &'static str,
    /// The state "ate it that day", short.
    pub short_yes: &'static str,
    pub short_week: &'static str,
    pub short_hardly: &'static str,
    pub short_off: &'static str,
    pub left: &'static str,
    pub left_one: &'static str,
}

/// What stands at the top where Continue is pressed too early.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Problem {
    pub heading: &'static str,
    pub pick_one: &'static str,
    pub pick_some: &'static str,
    pub pick_food: &'static str,
    pub age: &'static str,
    pub grid: &'static str,
    pub row: &'static str,
}

/// The emergency and the today card.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Emergency {
    /// Before the signs that were ticked.
    pub you_told_us: &'static str,
    /// The same on the today card.
    pub read_out: &'static str,
    pub not_now: &'static str,
    pub not_now_today: &'static str,
    pub call: &'static str,
}

/// The card for other ages.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct OutOfRange {
    pub heading: &'static str,
    pub back: &'static str,
}

/// The choice after the core.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct CoreDone {
    pub heading: &'static str,
    pub body: &'static str,
    pub see_results: &'static str,
    pub more: &'static str,
    pub topic_done: &'static str,
    pub topic_started: &'static str,
    pub all_done: &'static str,
}

/// The list of answers.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Review {
    pub heading: &'static str,
    pub body: &'static str,
    pub change: &'static str,
    /// For screen readers: which answer.
    pub change_what: &'static str,
    pub not_answered: &'static str,
    pub see_results: &'static str,
}

/// The result.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct ResultWords {
    pub incomplete: &'static str,
    pub date_and_age: &'static str,
    /// The same where the date is not known.
    pub age: &'static str,
    pub doctor: &'static str,
    pub steps: &'static str,
    pub steps_note: &'static str,
    pub topics: &'static str,
    /// Before the answers behind a finding.
    pub from_answers: &'static str,
    pub score: &'static str,
    pub guards: &'static str,
    pub support: &'static str,
    pub evidence: &'static str,
    pub sources: &'static str,
    pub not_checked: &'static str,
    pub check_topic: &'static str,
    pub change_answers: &'static str,
    pub more_topics: &'static str,
    pub learning: &'static str,
    /// The source line of the card.
    pub card_foot: &'static str,
    pub more_below: &'static str,
    /// Opens a closed card.
    pub booking_none: &'static str,
    pub booking_doctor: &'static str,
    /// Beside the booking link.
    pub opens_site: &'static str,
    pub phone: &'static str,
    pub old_result: &'static str,
    /// Before the safety questions that are asked again.
    pub safety_again: &'static str,
}

/// What to tell the doctor.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Doctor {
    pub heading: &'static str,
    pub read_out: &'static str,
    pub flags: &'static str,
    pub poop_signs: &'static str,
    pub how_long: &'static str,
    pub itch: &'static str,
    pub nights: &'static str,
    pub how_much_skin: &'static str,
    pub on_the_skin: &'static str,
    pub bad_nights: &'static str,
    pub foods_off: &'static str,
    pub off_limits: &'static str,
    pub guided_by: &'static str,
    pub off_how_long: &'static str,
    pub given: &'static str,
    pub chosen: &'static str,
    pub own: &'static str,
    pub own_poop_medicine: &'static str,
    pub crusts_seen: &'static str,
    pub questions: &'static str,
}

/// Sharing the card.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Share {
    pub heading: &'static str,
    pub copied: &'static str,
    pub saved: &'static str,
    pub not_checked: &'static str,
}

/// What became of saved answers.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct StorageWords {
    pub restored: &'static str,
    /// Part of what was saved could not be read.
    pub repaired: &'static str,
    pub newer: &'static str,
    pub denied: &'static str,
    pub full: &'static str,
    pub off: &'static str,
    pub session: &'static str,
    pub saved: &'static str,
    pub expired: &'static str,
    pub elsewhere: &'static str,
    /// Another tab has erased the answers.
    pub erased_elsewhere: &'static str,
    pub second: &'static str,
    /// The check is part of a page whose other scripts can reach it.
    pub shared: &'static str,
    /// The browser kept something that was to be erased.
    pub not_erased: &'static str,
}

/// Erasing.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Erase {
    pub heading: &'static str,
    pub body: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub done: &'static str,
}

/// About this check.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Method {
    pub heading: &'static str,
    pub use_heading: &'static str,
    pub how_heading: &'static str,
    pub how: &'static [&'static str],
    pub bands_heading: &'static str,
    pub bands: &'static [&'static str],
    pub score_heading: &'static str,
    pub score: &'static [&'static str],
    pub data_heading: &'static str,
    pub data: &'static [&'static str],
    pub data_proof: &'static str,
    pub review_heading: &'static str,
    pub version: &'static str,
    pub review: &'static str,
    pub review_pending: &'static str,
    pub numbers_heading: &'static str,
    pub numbers: &'static str,
    pub sources_heading: &'static str,
    pub sources_read: &'static str,
    pub article_heading: &'static str,
    pub article: &'static str,
    /// Which of its references nobody has read.
    pub article_unread: &'static str,
    pub article_right: &'static str,
    pub article_short: &'static str,
    pub article_wrong: &'static str,
    pub safe_heading: &'static str,
}

/// The page for when the check itself cannot run.
#[derive(Debug)]
#[allow(missing_docs, reason = "the words below say what each is")]
pub struct Fallback {
    pub heading: &'static str,
    pub body: &'static str,
    pub signs_heading: &'static str,
    pub numbers_heading: &'static str,
    pub otherwise: &'static str,
}

/// The words of all screens in English.
pub static UI: Ui = Ui {
    app: App {
        title: "Gut-Skin Check",
        back: "Back",
        go_on: "Continue",
        about_this_check: "About this check",
        saved_here: "Saved on this device only",
    },
    start: Start {
        heading: "A quick check for tummy and skin",
        who_for: "For parents of kids aged 1 to 4 with dry, itchy skin and poop trouble.",
        start: "Start",
        resume: "Continue where you left off",
        restart: "Start over",
        see_last: "See your last result",
        erase: "Erase my answers",
        urgent: "If your child looks very sick, do not wait. Call {emergency}.",
    },
    question: Question {
        progress: "{topic}, question {n} of {m}",
        why: "Why we ask",
        pick_all: "Pick all that fit.",
        pick_one: "Pick one.",
        none: "None of these",
        optional_topic: "You can stop at any time. What you have told us stays.",
        hide_pictures: "Hide the pictures",
        show_pictures: "Show the pictures",
    },
    age: AgeWords {
        years: "Years",
        months: "And how many months since the last birthday?",
        under_one: "Under 1",
        five_or_older: "5 or older",
        year: "1 year",
        years_n: "{n} years",
        month: "1 month",
        months_n: "{n} months",
    },
    grid: GridWords {
        counts: "Counts:",
        not: "Does not count:",
        short_yes: "That day",
        short_week: "This week",
        short_hardly: "Hardly ever",
        short_off: "Off limits",
        left: "{n} rows to go",
        left_one: "1 row to go",
    },
    problem: Problem {
        heading: "One thing is missing",
        pick_one: "Pick one answer to go on.",
        pick_some: "Pick at least one, or \"None of these\".",
        pick_food: "Pick at least one food.",
        age: "Pick the years, then the months.",
        grid: "Pick one answer in each row.",
        row: "Pick one for: {row}",
    },
    emergency: Emergency {
        you_told_us: "You told us:",
        read_out: "Read this out when you call:",
        not_now: "This is not happening now - go back",
        not_now_today: "Go back",
        call: "Call {number}",
    },
    out_of_range: OutOfRange {
        heading: "This check is for ages 1 to 4",
        back: "Change the age",
    },
    core_done: CoreDone {
        heading: "The main part is done",
        body: "You can see your result now. Or tell us a bit more first. It is up to you.",
        see_results: "See my result",
        more: "Or add a topic (about 1 minute each)",
        topic_done: "Done",
        topic_started: "Started",
        all_done: "You have done all the topics.",
    },
    review: Review {
        heading: "Check your answers",
        body: "Is all of this right? You can change any answer.",
        change: "Change",
        change_what: "Change: {question}",
        not_answered: "Not answered",
        see_results: "Show my result",
    },
    result: ResultWords {
        incomplete: "Some answers are still missing",
        date_and_age: "{date}, age {n} months",
        age: "Age {n} months",
        doctor: "See the doctor first",
        steps: "Start here",
        steps_note: "Not all at once. One step is enough for now.",
        topics: "What we saw",
        from_answers: "From your answers:",
        score: "{n} of {m} food groups on that day",
        guards: "Please keep in mind",
        support: "Is it time for more support?",
        evidence: "What we know",
        sources: "Sources",
        not_checked: "Not checked yet",
        check_topic: "Check {topic}",
        change_answers: "See or change my answers",
        more_topics: "Add a topic",
        learning: "This is for learning, not a diagnosis",
        card_foot: "Gut-Skin Check {version}, sources inside",
        more_below: "and {n} more below",
        booking_none: "Book a visit",
        booking_doctor: "We can work with your doctor on this",
        opens_site: "Opens {host}",
        phone: "Call the practice: {number}",
        old_result: "This result is from {date}.",
        safety_again: "Some time has passed. First, a new look at the danger signs.",
    },
    doctor: Doctor {
        heading: "What to tell the doctor",
        read_out: "You can read this out or show it.",
        flags: "Please look at this",
        poop_signs: "Poop",
        how_long: "How long poop has been a problem",
        itch: "Itch this week",
        nights: "Nights woken by itch this week",
        how_much_skin: "Skin that is rough, sore, or changed",
        on_the_skin: "Also on the skin",
        bad_nights: "Bad nights this week",
        foods_off: "Foods off the menu",
        off_limits: "Food groups that are off limits",
        guided_by: "Who guides that",
        off_how_long: "For how long",
        given: "Given now",
        chosen: "Did an expert choose them?",
        own: "Given on our own",
        own_poop_medicine: "A poop medicine",
        crusts_seen: "Already seen this week",
        questions: "What to ask",
    },
    storage: StorageWords {
        restored: "Your answers from last time are here.",
        repaired: "Some saved answers could not be read. We kept the rest. Please check them.",
        newer: "These answers were saved by a newer version. We left them as they are. What you do now is not saved.",
        denied: "This browser does not let us save here. You can still do the check. It is gone when you close the page.",
        full: "There is no room left to save. You can still go on. Newer answers are gone when you close the page.",
        off: "Your answers are not saved. They are gone when you close the page.",
        session: "Your answers are kept until you close this tab.",
        saved: "Saved on this device.",
        expired: "Your old answers were from long ago, so we erased them.",
        elsewhere: "The check changed in another tab. You see the newest answers.",
        erased_elsewhere: "Your answers were erased in another tab. They are gone here too.",
        second: "The check is open twice on this page. This one is not saved.",
        shared: "Other scripts on this site could read them.",
        not_erased: "The browser did not let us erase all of it. You can clear this site's data in its settings.",
    },
    erase: Erase {
        heading: "Erase your answers?",
        body: "This takes all answers and results off this device. You can't undo it.",
        yes: "Yes, erase",
        no: "No, keep them",
        done: "Your answers are erased.",
    },
    method: Method {
        heading: "About this check",
        use_heading: "What it is for",
        how_heading: "How it works",
        how: &[
            "We ask about danger signs first. If one is there, you see what to do, and no score.",
            "Then each topic gets one of three words. Your answers add up by set rules. The same answers give the same result.",
            "There is no total score. Poop and skin added up would mean nothing.",
            "At most three steps come first: what keeps a child safe, then pain and itch, then iron, then meals and food.",
            "Most cut-offs are our own choice. They have not been tested in a study.",
        ],
        bands_heading: "What the words mean",
        bands: &[
            "Looks steady: nothing stood out in your answers.",
            "Worth watching: some answers point to a small step.",
            "Worth a plan: it makes sense to get help with this.",
            "Not checked yet: some questions are still open.",
        ],
        score_heading: "The food group count",
        score: &[
            "From age 2 we count 10 food groups. From age 1 to 2 we count 8, and breast milk is one of them. The number changes at age 2 because the ruler changes.",
            "Five or more is a good spread. Four is room to grow. Three or fewer is narrow right now.",
            "These counts were made for groups of people, not for one child. The cut-offs for how many foods a child eats come from clinic habit.",
        ],
        data_heading: "Your answers",
        data: &[
            "All of it runs in your browser. Nothing you answer is sent to anyone.",
            "Your answers are kept on this device only. You can erase them at any time. A finished check is erased by itself after {days} days.",
        ],
        data_proof: "See for yourself: turn on airplane mode now, and go on. The check still works.",
        review_heading: "Version and review",
        version: "Content version: {version}",
        review: "Clinical review: {state}",
        review_pending: "No clinician has signed the texts yet.",
        numbers_heading: "Phone numbers",
        numbers: "Phone numbers: from archived sources, not yet checked by phone",
        sources_heading: "Sources of the cards",
        sources_read: "We read these in archived copies, not on the live web.",
        article_heading: "The article this check is built from",
        article: "The check grew out of an article for parents. It lists 11 sources. Four had the wrong title, journal, or author. Here is the true record of each.",
        article_unread: "We could not read Werfel 2016 and the first of the two Mugie papers.",
        article_right: "Cited right",
        article_short: "Cited right, with a short title",
        article_wrong: "Cited wrong",
        safe_heading: "If you are worried",
    },
    fallback: Fallback {
        heading: "The check could not start",
        body: "Any answers you gave are safe. Try to load the page again, with JavaScript on. Until then, this list can help.",
        signs_heading: "Get help right now for any of these",
        numbers_heading: "Emergency numbers",
        otherwise: "None of these, but you are worried? Call your child's doctor or nurse today. You know your child best.",
    },
};
