//! Selects the texts of a result or a card. Their ids are in `texts.rs`, their words in content.

use super::answers::{Answers, Group};
use super::bands::{Band, Domain, milk_alone_raised_iron};
use super::facts::{self, minor_poop_signs, much_milk, poop_signs};
use super::flag::{Flag, FlagId, Level};
use super::foods::{self, List, Shown};
use super::guards::Guard;
use super::outcome::{Assessment, Step};
use super::questions::{B1, B2, B5, Diet, Dx, E2, E3, F4, QuestionId as Q, Rf4, S6, X1, X2, X3};
use super::support::Signal;
pub use super::texts::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};

/// The texts of the emergency card, in order. Each E flag has one, so with any flag there is a text.
#[must_use]
pub fn emergency_texts(flags: &[Flag]) -> Vec<EmergencyText> {
    let mut first = None;
    let mut poison = false;
    for flag in flags {
        if let Level::Emergency {
            text, then_poison, ..
        } = flag.id.level()
        {
            first = Some(first.map_or(text, |first: EmergencyText| first.min(text)));
            poison |= then_poison;
        }
    }
    let mut texts: Vec<EmergencyText> = first.into_iter().collect();
    if poison && first != Some(EmergencyText::Poison) {
        texts.push(EmergencyText::Poison);
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
        let Level::Today { line: Some(line) } = flag.id.level() else {
            continue;
        };
        let asked_now = flag.causes.contains(Q::Rf1) || flag.causes.contains(Q::Rf2);
        match line {
            // "In place of both lines": of that of U1, and of the softer one of U2 where there are crusts too.
            TodayLine::Blisters if near_the_eye => lines.push(TodayLine::BlistersAndEye),
            TodayLine::Crust if near_the_eye => {}
            TodayLine::NotSureNow if !asked_now => {}
            line => lines.push(line),
        }
    }
    lines
}

/// The answers beside what they came to: all that the choice of a text depends on.
struct Case<'a> {
    answers: &'a Answers,
    assessment: &'a Assessment,
}

/// The texts of a topic, in order: that of its band, then what is added.
#[must_use]
pub fn topic_texts(domain: Domain, answers: &Answers, assessment: &Assessment) -> Vec<TextId> {
    let case = Case {
        answers,
        assessment,
    };
    let mut texts = match domain {
        Domain::Bowel => case.bowel(),
        Domain::Skin => case.skin(),
        Domain::Sleep => case.by_band(
            domain,
            [TextId::SleepLow, TextId::SleepSome, TextId::SleepHigh],
        ),
        Domain::Variety => case.variety(),
        Domain::FibreFluids => case.fibre_fluids(),
        Domain::Minerals => case.minerals(),
        Domain::Mealtime => case.by_band(
            domain,
            [
                TextId::MealtimeLow,
                TextId::MealtimeSome,
                TextId::MealtimeHigh,
            ],
        ),
        Domain::Elimination => case.elimination(),
        // Never shown on their own.
        Domain::Iron | Domain::Zinc | Domain::Magnesium => return Vec::new(),
    };
    if assessment.bands.band(domain) == Band::NotChecked {
        texts.insert(0, TextId::NotChecked);
    }
    texts
}

/// The line of a step.
#[must_use]
pub fn step_line(step: Step, answers: &Answers, assessment: &Assessment) -> StepLine {
    let case = Case {
        answers,
        assessment,
    };
    let domain = match step {
        Step::Doctor => return StepLine::Doctor,
        Step::KeepGoing => return StepLine::KeepGoing,
        Step::Domain(domain) => domain,
    };
    let high = assessment.bands.band(domain) == Band::High;
    let shows = |text| topic_texts(domain, answers, assessment).contains(&text);
    if shows(TextId::BowelHold) || shows(TextId::MineralsHold) {
        return StepLine::Hold;
    }
    match domain {
        Domain::Elimination => StepLine::Elimination,
        Domain::Bowel if shows(TextId::BowelLoose) => StepLine::BowelLoose,
        Domain::Bowel if shows(TextId::BowelTwo) => StepLine::BowelTwo,
        Domain::Bowel if shows(TextId::BowelPlan) => StepLine::BowelPlan,
        Domain::Bowel if high => StepLine::BowelHigh,
        Domain::Bowel => StepLine::BowelSome,
        Domain::Skin if high => StepLine::SkinHigh,
        Domain::Skin => StepLine::SkinSome,
        Domain::Minerals if high => StepLine::MineralsHigh,
        // The step points at a list, so it is not shown where there is none.
        Domain::Minerals if !shows(TextId::MineralsSome) => StepLine::MineralsMilk,
        Domain::Minerals if !case.lists(List::Mineral) => StepLine::MineralsAskDoctor,
        Domain::Minerals => StepLine::MineralsSome,
        Domain::Mealtime if high => StepLine::MealtimeHigh,
        Domain::Mealtime => StepLine::MealtimeSome,
        Domain::FibreFluids if shows(TextId::FibreStuck) => StepLine::FibreStuck,
        Domain::FibreFluids => StepLine::Fibre,
        Domain::Variety if high => StepLine::VarietyHigh,
        Domain::Variety if shows(TextId::VarietySomeNoReintro) => StepLine::VarietySomeNoReintro,
        Domain::Variety => StepLine::VarietySome,
        Domain::Sleep if high => StepLine::SleepHigh,
        Domain::Sleep => StepLine::SleepSome,
        // Never a step.
        Domain::Iron | Domain::Zinc | Domain::Magnesium => StepLine::KeepGoing,
    }
}

/// The lines that notes add to the doctor list.
#[must_use]
pub fn doctor_notes(answers: &Answers) -> Vec<DoctorNote> {
    let mut notes = Vec::new();
    if answers.has(Rf4::Notsure) {
        notes.push(DoctorNote::Rf4);
    }
    if answers.has(Rf4::Familycel) {
        notes.push(DoctorNote::Celiac);
    }
    notes
}

/// Whether the fast-reaction wording of "flares and few foods" is used.
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

impl Case<'_> {
    fn band(&self, domain: Domain) -> Band {
        self.assessment.bands.band(domain)
    }

    fn holds_food(&self) -> bool {
        self.assessment.has_guard(Guard::HoldChanges)
    }

    /// Whether a list has ideas to show.
    fn lists(&self, list: List) -> bool {
        matches!(
            foods::shown(list, self.answers, self.assessment),
            Shown::Ideas(_)
        )
    }

    /// The text of the band: low, some, high; nothing while it is not checked.
    fn by_band(&self, domain: Domain, [low, some, high]: [TextId; 3]) -> Vec<TextId> {
        match self.band(domain) {
            Band::NotChecked => Vec::new(),
            Band::Low => vec![low],
            Band::Some => vec![some],
            Band::High => vec![high],
        }
    }

    fn bowel(&self) -> Vec<TextId> {
        let a = self.answers;
        let band = self.band(Domain::Bowel);
        let signs = poop_signs(a).count();
        let settled = signs == 0
            && minor_poop_signs(a).is_empty()
            && a.is_any(&[B2::Soft, B2::Firm])
            && a.is(X2::Helping);
        let mut texts = match band {
            // Loose poop first: its text has the least to do at home.
            Band::Some | Band::High if a.is(B2::Loose) => vec![TextId::BowelLoose],
            Band::Some if signs >= 2 => vec![TextId::BowelTwo],
            Band::Some if settled => vec![TextId::BowelPlan],
            Band::Some if self.holds_food() => vec![TextId::BowelHold],
            _ => self.by_band(
                Domain::Bowel,
                [TextId::BowelLow, TextId::BowelSome, TextId::BowelHigh],
            ),
        };
        if a.is(B1::Gt21) && a.is_other(B2::Loose) {
            texts.push(TextId::NoteLoose);
        }
        if a.has(X1::Itchmed) {
            texts.push(TextId::NoteItchmed);
        }
        texts
    }

    fn skin(&self) -> Vec<TextId> {
        let mut texts = self.by_band(
            Domain::Skin,
            [TextId::SkinLow, TextId::SkinSome, TextId::SkinHigh],
        );
        if self.answers.is(Dx::Notyet) {
            texts.push(TextId::NoteSkincheck);
        }
        if self.answers.is(S6::Slow) {
            texts.push(TextId::NoteSlow);
        }
        texts
    }

    fn variety(&self) -> Vec<TextId> {
        let no_reintro = self.assessment.has_guard(Guard::NoReintro);
        let mut texts = match self.band(Domain::Variety) {
            Band::Some | Band::High if self.holds_food() => vec![TextId::BowelHold],
            Band::Some if no_reintro => vec![TextId::VarietySomeNoReintro, TextId::NoteAfford],
            Band::Some => vec![TextId::VarietySome, TextId::NoteAfford],
            Band::High => vec![TextId::VarietyHigh, TextId::NoteAfford],
            Band::Low => vec![TextId::VarietyLow],
            Band::NotChecked => Vec::new(),
        };
        if self.assessment.score.is_some() {
            texts.push(TextId::VarietyNote);
        }
        texts
    }

    fn fibre_fluids(&self) -> Vec<TextId> {
        let a = self.answers;
        let hard = a.is_any(&[B2::Balls, B2::Chunk]);
        let stuck = self.band(Domain::Bowel) == Band::High
            || a.is(B5::Yes)
            || (poop_signs(a).count() >= 2 && hard);
        let mut texts = match self.band(Domain::FibreFluids) {
            Band::Some | Band::High if self.holds_food() => vec![TextId::BowelHold],
            Band::Some | Band::High if stuck => vec![TextId::FibreStuck],
            _ => self.by_band(
                Domain::FibreFluids,
                [TextId::FibreLow, TextId::FibreSome, TextId::FibreHigh],
            ),
        };
        if !self.holds_food() {
            if a.count(Q::F6).is_some_and(|kinds| kinds <= 1) {
                texts.push(TextId::FatsTip);
            }
            if much_milk(a) && !self.milk_off() && self.band(Domain::Minerals) == Band::NotChecked {
                texts.push(TextId::MineralsMilk);
            }
        }
        texts
    }

    /// Whether milk is off the menu: then no text is about how to offer it.
    fn milk_off(&self) -> bool {
        self.answers.has(E2::Dairy) || facts::is_off_limits(Group::Dairy, self.answers)
    }

    fn minerals(&self) -> Vec<TextId> {
        let a = self.answers;
        let band = self.band(Domain::Minerals);
        let milk = much_milk(a) && !self.milk_off();
        let only_milk = milk
            && milk_alone_raised_iron(a)
            && self.band(Domain::Zinc) == Band::Low
            && self.band(Domain::Magnesium) == Band::Low;
        let mut texts = match band {
            Band::Some | Band::High if self.holds_food() => vec![TextId::MineralsHold],
            Band::Some if only_milk => Vec::new(),
            _ => self.by_band(
                Domain::Minerals,
                [
                    TextId::MineralsLow,
                    TextId::MineralsSome,
                    TextId::MineralsHigh,
                ],
            ),
        };
        if milk && band != Band::NotChecked && !self.holds_food() {
            texts.push(TextId::MineralsMilk);
        }
        if a.is(Diet::Vegan) {
            texts.push(TextId::DietVegan);
        }
        texts
    }

    fn elimination(&self) -> Vec<TextId> {
        let a = self.answers;
        let mut texts = match self.band(Domain::Elimination) {
            Band::NotChecked => Vec::new(),
            _ if a.is(E3::Allergy) => vec![TextId::EliminationAllergy],
            _ if a.is(E3::Guided) => vec![TextId::EliminationGuided],
            // "No food is off the menu" would be untrue beside a row that is off limits.
            Band::Low if facts::any_off_limits(a) => vec![TextId::NoReintro],
            _ => self.by_band(
                Domain::Elimination,
                [
                    TextId::EliminationLow,
                    TextId::EliminationSome,
                    TextId::EliminationHigh,
                ],
            ),
        };
        if self.milk_off() {
            texts.push(TextId::EliminationDairy);
        } else if a.is(F4::Plant) {
            texts.push(TextId::EliminationPlantDrink);
        }
        if a.has(E2::Wheat) && a.is_other(E3::Allergy) {
            texts.push(TextId::EliminationWheat);
        }
        texts
    }
}
