//! Which texts stand: the rules that choose among the result texts. The words stand in content.

use super::answers::{Answers, Group};
use super::bands::{Band, Domain, milk_alone_raised_iron};
use super::facts::{self, minor_poop_signs, much_milk, poop_signs};
pub use super::flag::{EmergencyText, TodayLine};
use super::flag::{Flag, FlagId, FlagLine, Level, Wording, keys};
use super::foods::{self, List, Shown};
use super::guards::Guard;
use super::outcome::{Assessment, Step};
use super::questions::{
    B1, B2, B5, Diet, Dx, E2, E3, F4, M3, QuestionId as Q, Rf4, S6, S7, X1, X2, X3,
};
use super::support::Signal;

keys! {
    /// A text of a topic on the result page.
    TextId {
        BowelLow "bowel.low",
        BowelSee "bowel.see",
        BowelLoose "bowel.loose",
        BowelAgain "bowel.again",
        BowelPlan "bowel.plan",
        BowelHelping "bowel.helping",
        BowelStarted "bowel.started",
        BowelHigh "bowel.high",
        BowelTwo "bowel.two",
        BowelCall "bowel.call",
        BowelHold "bowel.hold",
        BowelSome "bowel.some",
        BowelWhat "bowel.what",
        BowelComfort "bowel.comfort",
        BowelComfortDiapers "bowel.comfort.diapers",
        BowelPotty "bowel.potty",
        BowelStuck "bowel.stuck",
        SkinLow "skin.low",
        SkinSee "skin.see",
        SkinCreams "skin.creams",
        SkinSome "skin.some",
        SkinHigh "skin.high",
        SleepLow "sleep.low",
        SleepSee "sleep.see",
        SleepSome "sleep.some",
        SleepHigh "sleep.high",
        VarietyLow "variety.low",
        VarietySee "variety.see",
        VarietySeeNarrow "variety.see.narrow",
        VarietyMissing "variety.missing",
        VarietySome "variety.some",
        VarietySomeNoReintro "variety.some with NO_REINTRO",
        VarietyHigh "variety.high",
        VarietyHold "variety.hold",
        FibreLow "fibre_fluids.low",
        FibreSee "fibre.see",
        FibreSome "fibre_fluids.some",
        FibreHigh "fibre_fluids.high",
        FibreAsk "fibre.ask",
        FibreNone "fibre.none",
        FibreStuck "fibre.stuck",
        FibreHold "fibre.hold",
        FibreJuice "fibre.juice",
        FibreMilk "fibre.milk",
        FibreDrink "fibre.drink",
        FatsTip "fats.tip",
        NotChecked "band.not_checked",
        Partly "band.partly",
        MineralsLow "minerals.low",
        MineralsSee "minerals.see",
        MineralsSome "minerals.some",
        MineralsHold "minerals.hold",
        DietVegan "diet.vegan",
        MineralsHigh "minerals.high",
        MineralsMilk "minerals.milk",
        MineralsMuchMilk "minerals.muchmilk",
        MealtimeLow "mealtime.low",
        MealtimeWorry "mealtime.worry",
        MealtimeSee "mealtime.see",
        MealtimeSome "mealtime.some",
        MealtimeHigh "mealtime.high",
        EliminationLow "elimination.low",
        EliminationFast "elimination.fast",
        EliminationAllergy "elimination.allergy",
        EliminationGuided "elimination.guided",
        EliminationMixed "elimination.mixed",
        EliminationDairy "elimination.dairy",
        EliminationPlantDrink "elimination.plantdrink",
        EliminationSoyDrink "elimination.soydrink",
        EliminationWheat "elimination.wheat",
        EliminationSome "elimination.some",
        EliminationHigh "elimination.high",
        NoReintro "guard.NO_REINTRO",
        VarietyNote "variety.note",
        NoteLoose "note.loose",
        NoteSlow "note.slow",
        NoteIron "note.iron",
        NoteItchmed "note.itchmed",
        NoteAfford "note.afford",
    }
}

keys! {
    /// A note to the parent right above the doctor's list.
    DoctorNote {
        Rf4 "note.rf4",
        Celiac "note.celiac",
        Skincheck "note.skincheck",
    }
}

keys! {
    /// The line of a step, on its card and on the share card.
    StepLine {
        Doctor "doctor",
        DoctorSoon "doctor.soon",
        Elimination "elimination",
        BowelHigh "bowel high",
        BowelSome "bowel some",
        BowelTwo "bowel.two",
        BowelCall "bowel.call",
        BowelLoose "bowel.loose",
        BowelAgain "bowel.again",
        BowelPlan "bowel.plan",
        BowelHelping "bowel.helping",
        BowelStarted "bowel.started",
        SkinHigh "skin high",
        SkinSome "skin some",
        MineralsHigh "minerals high",
        MineralsSome "minerals some",
        MineralsAskDoctor "minerals (S9 or S14)",
        MineralsMilk "minerals (milk alone)",
        MineralsMuchMilk "minerals (much milk)",
        MineralsHold "minerals.hold",
        MineralsSee "minerals.see",
        MealtimeHigh "mealtime high",
        MealtimeSome "mealtime some",
        Fibre "fibre_fluids",
        FibreStuck "fibre.stuck",
        FibreAsk "fibre.ask",
        FibreNone "fibre.none",
        FibreDrink "fibre (drink)",
        FibreJuice "fibre (juice)",
        FibreSee "fibre.see",
        VarietyHigh "variety high",
        VarietySome "variety some",
        VarietySomeNoReintro "variety some (NO_REINTRO)",
        SleepHigh "sleep high",
        SleepSome "sleep some",
        SleepSomeAlone "sleep some (skin and bowel low or not checked)",
        Held "held",
        HeldGrowth "held (S4)",
        KeepGoing "keep_going",
        KeepGoingAllergy "keep_going (allergy)",
        KeepGoingComplex "keep_going (COMPLEX)",
    }
}

keys! {
    /// The text of a guard.
    GuardText {
        FastFood "guard.FAST_FOOD",
        NoReintro "guard.NO_REINTRO",
        Complex "guard.COMPLEX",
        HoldChanges "guard.HOLD_CHANGES",
        StoreSafe "guard.STORE_SAFE",
        Label "guard.LABEL",
        FeedingSupport "guard.FEEDING_SUPPORT",
        LaxativeTalk "guard.LAXATIVE_TALK",
        CreamTalk "guard.CREAM_TALK",
        CreamTalkLong "guard.CREAM_TALK.long",
        CreamTalkStopped "guard.CREAM_TALK.stopped",
        StoolTestNote "guard.STOOL_TEST_NOTE",
        FoodtestNote "guard.FOODTEST_NOTE",
        CarerSupport "guard.CARER_SUPPORT",
    }
}

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
        let stands = match text {
            EmergencyText::Battery => !led && named(EmergencyText::Battery),
            EmergencyText::BatteryToo => led && named(EmergencyText::Battery),
            text if text.leads() => !led && named(text),
            text => named(text),
        };
        if stands {
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

/// The answers beside what they came to: all that the choice of a text depends on.
struct Case<'a> {
    answers: &'a Answers,
    assessment: &'a Assessment,
}

/// The texts of a topic, in order: what stands for its band, then what is added.
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
    let stands = |text| topic_texts(domain, answers, assessment).contains(&text);
    if stands(TextId::BowelHold) || stands(TextId::MineralsHold) {
        return StepLine::Held;
    }
    match domain {
        Domain::Elimination => StepLine::Elimination,
        Domain::Bowel if stands(TextId::BowelLoose) => StepLine::BowelLoose,
        Domain::Bowel if stands(TextId::BowelTwo) => StepLine::BowelTwo,
        Domain::Bowel if stands(TextId::BowelPlan) => StepLine::BowelPlan,
        Domain::Bowel if high => StepLine::BowelHigh,
        Domain::Bowel => StepLine::BowelSome,
        Domain::Skin if high => StepLine::SkinHigh,
        Domain::Skin => StepLine::SkinSome,
        Domain::Minerals if high => StepLine::MineralsHigh,
        // The step points at a list, so it must not stand where there is none.
        Domain::Minerals if !stands(TextId::MineralsSome) => StepLine::MineralsMilk,
        Domain::Minerals if !case.lists(List::Mineral) => StepLine::MineralsAskDoctor,
        Domain::Minerals => StepLine::MineralsSome,
        Domain::Mealtime if high => StepLine::MealtimeHigh,
        Domain::Mealtime => StepLine::MealtimeSome,
        Domain::FibreFluids if stands(TextId::FibreStuck) => StepLine::FibreStuck,
        Domain::FibreFluids => StepLine::Fibre,
        Domain::Variety if high => StepLine::VarietyHigh,
        Domain::Variety if stands(TextId::VarietySomeNoReintro) => StepLine::VarietySomeNoReintro,
        Domain::Variety => StepLine::VarietySome,
        Domain::Sleep if high => StepLine::SleepHigh,
        Domain::Sleep => StepLine::SleepSome,
        // Never a step.
        Domain::Iron | Domain::Zinc | Domain::Magnesium => StepLine::KeepGoing,
    }
}

/// The notes right above the doctor's list.
#[must_use]
pub fn doctor_notes(answers: &Answers) -> Vec<DoctorNote> {
    let mut notes = Vec::new();
    if answers.has(Rf4::Notsure) {
        notes.push(DoctorNote::Rf4);
    }
    if answers.has(Rf4::Familycel) {
        notes.push(DoctorNote::Celiac);
    }
    if answers.is(Dx::Notyet) {
        notes.push(DoctorNote::Skincheck);
    }
    notes
}

/// Whether the fast-reaction wording of "flares and few foods" stands.
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

    fn held(&self) -> bool {
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
            // Loose poop first: its text says least about what to do at home.
            Band::Some | Band::High if a.is(B2::Loose) => vec![TextId::BowelLoose],
            Band::Some if signs >= 2 => vec![TextId::BowelTwo],
            Band::Some if settled => vec![TextId::BowelPlan],
            Band::Some if self.held() => vec![TextId::BowelHold],
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
        if self.answers.is(S6::Slow) {
            texts.push(TextId::NoteSlow);
        }
        texts
    }

    fn variety(&self) -> Vec<TextId> {
        let no_reintro = self.assessment.has_guard(Guard::NoReintro);
        let mut texts = match self.band(Domain::Variety) {
            Band::Some | Band::High if self.held() => vec![TextId::BowelHold],
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
            Band::Some | Band::High if self.held() => vec![TextId::BowelHold],
            Band::Some | Band::High if stuck => vec![TextId::FibreStuck],
            _ => self.by_band(
                Domain::FibreFluids,
                [TextId::FibreLow, TextId::FibreSome, TextId::FibreHigh],
            ),
        };
        if !self.held() {
            if a.count(Q::F6).is_some_and(|kinds| kinds <= 1) {
                texts.push(TextId::FatsTip);
            }
            if much_milk(a) && !self.milk_off() && self.band(Domain::Minerals) == Band::NotChecked {
                texts.push(TextId::MineralsMilk);
            }
        }
        texts
    }

    /// Whether milk is off limits: then nothing is said of how to offer it.
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
            Band::Some | Band::High if self.held() => vec![TextId::MineralsHold],
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
        if milk && band != Band::NotChecked && !self.held() {
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
            // "No food is off limits" would be untrue beside a row that is off limits.
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
        } else if a.is(F4::Ricenut) {
            texts.push(TextId::EliminationPlantDrink);
        } else if a.is(F4::Soypea) {
            texts.push(TextId::EliminationSoyDrink);
        }
        if a.has(E2::Wheat) && a.is_other(E3::Allergy) {
            texts.push(TextId::EliminationWheat);
        }
        texts
    }
}
