//! What is shown beside the topics: the stop screens, the guards, the flags in words, the headline and the notes.

use crate::domain::answers::Answers;
use crate::domain::assessment::{Assessment, Step};
use crate::domain::bands::{Band, Domain};
use crate::domain::facts::poop_signs;
use crate::domain::flag::{Flag, FlagId, Level, Wording};
use crate::domain::guards::Guard;
use crate::domain::questions::{Dx, E3, M3, QuestionId as Q, Rf4, S7, X2, X3};
use crate::domain::support::Signal;
use crate::domain::texts::{DoctorNote, EmergencyText, FlagLine, GuardText, TodayLine};

/// The text of a guard.
#[must_use]
pub fn guard_text(guard: Guard, answers: &Answers) -> GuardText {
    match guard {
        Guard::FastFood => GuardText::FastFood,
        Guard::NoReintro => GuardText::NoReintro,
        Guard::Complex => GuardText::Complex,
        Guard::HoldChanges => GuardText::HoldChanges,
        Guard::StoreSafe => GuardText::StoreSafe,
        Guard::Label => GuardText::Label,
        Guard::FeedingSupport => GuardText::FeedingSupport,
        Guard::LaxativeTalk => GuardText::LaxativeTalk,
        Guard::CreamTalk if answers.has(S7::Stopped) => GuardText::CreamTalkStopped,
        Guard::CreamTalk if answers.has(S7::Long) => GuardText::CreamTalkLong,
        Guard::CreamTalk => GuardText::CreamTalk,
        Guard::StoolTestNote => GuardText::StoolTestNote,
        Guard::FoodtestNote => GuardText::FoodtestNote,
        Guard::CarerSupport => GuardText::CarerSupport,
    }
}

/// How a raised flag is put in words, for these answers.
#[must_use]
pub fn flag_wording(flag: FlagId, answers: &Answers) -> Wording {
    let a = answers;
    let minerals = [M3::Iron, M3::Magnesium, M3::Herbs, M3::Enema];
    let medicine = [X2::Own, X2::Started, X2::Helping, X2::Nothelping];
    let wording = flag.wording();
    match flag {
        FlagId::S7 if a.has(Rf4::Pee) => Wording::Line(FlagLine::PeeRetired),
        FlagId::S12 if a.is_any(&[X2::Nothelping, X2::Stopped]) => {
            Wording::Line(FlagLine::LongPoopTroublePlan)
        }
        FlagId::S16 if a.has_any(&minerals) => Wording::Line(FlagLine::UncheckedMinerals),
        FlagId::S18 if a.is(E3::Mixed) => Wording::Line(FlagLine::UnguidedMixed),
        FlagId::S19 if a.is_any(&medicine) => Wording::Line(FlagLine::LooseWithMedicine),
        _ => wording,
    }
}

/// The texts of the emergency card, in order. Each E flag has one, so with any flag there is a text.
#[must_use]
pub fn emergency_texts(flags: &[Flag]) -> Vec<EmergencyText> {
    let named = |text: EmergencyText| {
        flags.iter().any(|flag| match flag.id.level() {
            Level::Emergency {
                text: first, also, ..
            } => first == text || also == Some(text),
            Level::Today { .. } | Level::Week { .. } => false,
        })
    };
    let mut texts = Vec::new();
    let mut led = false;
    for text in EmergencyText::ALL.iter().copied() {
        // Beside a text that says whom to call first, a battery is one more thing to tell.
        let shown = match text {
            EmergencyText::Battery => !led && named(EmergencyText::Battery),
            EmergencyText::BatteryToo => led && named(EmergencyText::Battery),
            text if text.leads() => !led && named(text),
            text => named(text),
        };
        if shown {
            texts.push(text);
            led |= text.leads();
        }
    }
    texts
}

/// The extra lines of the today card, in order.
#[must_use]
pub fn today_lines(flags: &[Flag]) -> Vec<TodayLine> {
    let raised = |id: FlagId| flags.iter().any(|flag| flag.id == id);
    let near_the_eye = raised(FlagId::U1) && raised(FlagId::U3);
    let mut lines = Vec::new();
    for flag in flags {
        let Level::Today { line } = flag.id.level() else {
            continue;
        };
        let asked_now = flag.causes.contains(Q::Rf1) || flag.causes.contains(Q::Rf2);
        match line {
            // One line in place of the two.
            TodayLine::Blisters if near_the_eye => lines.push(TodayLine::BlistersAndEye),
            TodayLine::Eye if near_the_eye => {}
            TodayLine::NotSureNow if !asked_now => {}
            line => lines.push(line),
        }
    }
    lines
}

/// The headline of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// The doctor comes first.
    SeeDoctor,
    /// A long-term health problem: the care team comes first.
    Complex,
    /// What stood out.
    StoodOut,
    /// Everything is steady.
    Steady,
    /// What was checked is steady.
    PartlySteady,
}

/// The headline of a result. Nothing is called steady above a parent who is at the limit.
#[must_use]
pub fn headline(assessment: &Assessment) -> Headline {
    if assessment.see_doctor() {
        Headline::SeeDoctor
    } else if assessment.has_guard(Guard::Complex) {
        Headline::Complex
    } else if assessment.steps != [Step::KeepGoing] || assessment.has_guard(Guard::CarerSupport) {
        Headline::StoodOut
    } else if assessment.any_not_checked() {
        Headline::PartlySteady
    } else {
        Headline::Steady
    }
}

/// Whether the doctor is to be called in the next day or two: poor growth beside another sign of poor food.
#[must_use]
pub fn doctor_soon(assessment: &Assessment) -> bool {
    let others = [FlagId::S20, FlagId::S21, FlagId::S22, FlagId::S24];
    assessment.has_flag(FlagId::S4) && others.iter().any(|flag| assessment.has_flag(*flag))
}

/// Whether "doctors like to hear about this soon" is shown where the practice hides bands. It names no topic.
#[must_use]
pub fn hidden_soon(assessment: &Assessment) -> bool {
    let high = |domain| assessment.bands.band(domain) == Band::High;
    poop_signs(&assessment.answers).count() >= 2 || high(Domain::Bowel) || high(Domain::Skin)
}

/// The notes right above the doctor's list.
#[must_use]
pub fn doctor_notes(answers: &Answers) -> Vec<DoctorNote> {
    let applies = |note: &DoctorNote| match note {
        DoctorNote::Rf4 => answers.has(Rf4::Notsure),
        DoctorNote::Celiac => answers.has(Rf4::Familycel),
        DoctorNote::Skincheck => answers.is(Dx::Notyet),
    };
    let notes = DoctorNote::ALL.iter().copied();
    notes.filter(applies).collect()
}

/// Whether the fast-reaction wording of "flares and few foods" is shown.
#[must_use]
pub fn fast_wording(signal: Signal, assessment: &Assessment) -> bool {
    signal == Signal::FlaresFewFoods && assessment.fast_reaction()
}

/// Whether "no one has looked yet" is added to the signs for support.
#[must_use]
pub fn no_one_has_looked(answers: &Answers, assessment: &Assessment) -> bool {
    let bands = &assessment.bands;
    answers.is(X3::Noone)
        && (bands.band(Domain::Bowel).stands_out() || bands.band(Domain::Skin).stands_out())
}
