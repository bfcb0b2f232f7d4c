//! The texts of a topic, in order: its main text, what is added, the notes.

use crate::domain::answers::Answers;
use crate::domain::assessment::Assessment;
use crate::domain::bands::{self, Band, Domain, Label, milk_alone_raised_iron};
use crate::domain::concerns;
use crate::domain::facts::{self, minor_poop_signs, poop_signs};
use crate::domain::foods::{self, List, Shown};
use crate::domain::guards::Guard;
use crate::domain::questions::{
    B1, B2, B3, B4, B5, B7, Diet, E2, E3, F4, M3, QuestionId as Q, S6, Toilet, X1, X2,
};
use crate::domain::texts::TextId;

/// The label of a topic: that of its band, unless the result is about a topic that is low.
#[must_use]
pub fn label(domain: Domain, assessment: &Assessment) -> Label {
    let band = assessment.bands.band(domain);
    let other = match band {
        Band::Low => concerns::in_place_of_low(domain, assessment),
        Band::NotChecked | Band::Some | Band::High => None,
    };
    other.map_or(band.label(), concerns::InPlaceOfLow::label)
}

/// Whether a domain has a band that much milk raised at once, while one of its questions is open.
#[must_use]
pub fn partly_checked(domain: Domain, assessment: &Assessment) -> bool {
    assessment.bands.band(domain) != Band::NotChecked
        && !bands::checked(domain, &assessment.answers)
}

/// The texts of a topic, in order: its main text, then what is added, then the notes.
#[must_use]
pub fn topic_texts(domain: Domain, assessment: &Assessment) -> Vec<TextId> {
    let mut topic = Topic {
        domain,
        answers: &assessment.answers,
        assessment,
        texts: Vec::new(),
    };
    match domain {
        Domain::Bowel => topic.bowel(),
        Domain::Skin => topic.skin(),
        Domain::Sleep => topic.by_band(TextId::SleepLow, TextId::SleepSome, TextId::SleepHigh),
        Domain::Variety => topic.variety(),
        Domain::FibreFluids => topic.fibre_fluids(),
        Domain::Minerals => topic.minerals(),
        Domain::Mealtime => topic.by_band(
            TextId::MealtimeLow,
            TextId::MealtimeSome,
            TextId::MealtimeHigh,
        ),
        Domain::Elimination => topic.elimination(),
        // Never shown on their own.
        Domain::Iron | Domain::Zinc | Domain::Magnesium => {}
    }
    topic.texts
}

/// The texts of a topic as they are chosen, with all that the choice depends on.
struct Topic<'a> {
    domain: Domain,
    answers: &'a Answers,
    assessment: &'a Assessment,
    texts: Vec<TextId>,
}

impl Topic<'_> {
    fn band(&self) -> Band {
        self.band_of(self.domain)
    }

    fn band_of(&self, domain: Domain) -> Band {
        self.assessment.bands.band(domain)
    }

    fn held(&self) -> bool {
        self.assessment.has_guard(Guard::HoldChanges)
    }

    fn fast_reaction(&self) -> bool {
        self.assessment.fast_reaction()
    }

    fn partly(&self) -> bool {
        partly_checked(self.domain, self.assessment)
    }

    fn add(&mut self, text: TextId) {
        self.texts.push(text);
    }

    fn add_if(&mut self, condition: bool, text: TextId) {
        if condition {
            self.add(text);
        }
    }

    /// The text of the band. "Low" gives way where the result is about the topic.
    fn by_band(&mut self, low: TextId, some: TextId, high: TextId) {
        let text = match self.band() {
            Band::NotChecked => TextId::NotChecked,
            Band::Low => {
                let other = concerns::in_place_of_low(self.domain, self.assessment);
                other.map_or(low, concerns::InPlaceOfLow::text)
            }
            Band::Some => some,
            Band::High => high,
        };
        self.add(text);
    }

    fn bowel(&mut self) {
        let a = self.answers;
        let stands_out = self.band().stands_out();
        if stands_out {
            let main = self.bowel_main();
            self.add(main);
            self.bowel_added(main);
        } else {
            self.by_band(TextId::BowelLow, TextId::BowelSome, TextId::BowelHigh);
        }
        self.add_if(a.is(B1::Gt21) && a.is_other(B2::Loose), TextId::NoteLoose);
        self.add_if(stands_out && a.has(M3::Iron), TextId::NoteIron);
        self.add_if(a.has(X1::Itchmed), TextId::NoteItchmed);
        self.add_if(stands_out && !a.is(B2::Loose), TextId::BowelStuck);
    }

    /// The first text that fits, in the order of the table in 3.8.
    fn bowel_main(&self) -> TextId {
        let a = self.answers;
        let signs = poop_signs(a).count();
        let settled = signs == 0
            && minor_poop_signs(a).is_empty()
            && a.is_any(&[B2::Soft, B2::Firm])
            && self.band() == Band::Some;
        let goes_on = a.is_any(&[B7::TwoTo4w, B7::OneTo3m, B7::Gt3m]);
        if a.is(B2::Loose) {
            TextId::BowelLoose
        } else if a.is_any(&[X2::Nothelping, X2::Stopped]) {
            TextId::BowelAgain
        } else if a.is(X2::Helping) {
            if settled {
                TextId::BowelPlan
            } else {
                TextId::BowelHelping
            }
        } else if a.is(X2::Started) {
            TextId::BowelStarted
        } else if self.band() == Band::High {
            TextId::BowelHigh
        } else if signs >= 2 {
            TextId::BowelTwo
        } else if a.is(B3::Often) || goes_on {
            TextId::BowelCall
        } else if self.held() {
            TextId::BowelHold
        } else {
            TextId::BowelSome
        }
    }

    fn bowel_added(&mut self, main: TextId) {
        let a = self.answers;
        let new_plan = matches!(
            main,
            TextId::BowelHigh | TextId::BowelTwo | TextId::BowelCall
        );
        self.add_if(new_plan, TextId::BowelWhat);
        if main != TextId::BowelPlan {
            self.add(if a.is(Toilet::Diapers) {
                TextId::BowelComfortDiapers
            } else {
                TextId::BowelComfort
            });
        }
        let afraid = a.is_any(&[B4::Some, B4::Often]) || a.is_any(&[B3::Some, B3::Often]);
        let not_trained = a.is_any(&[Toilet::Diapers, Toilet::Learning]);
        self.add_if(
            afraid && not_trained && facts::from_months(24, a) && main != TextId::BowelLoose,
            TextId::BowelPotty,
        );
    }

    fn skin(&mut self) {
        self.by_band(TextId::SkinLow, TextId::SkinSome, TextId::SkinHigh);
        self.add_if(self.answers.is(S6::Slow), TextId::NoteSlow);
    }

    fn variety(&mut self) {
        let held = self.held();
        let ask = self.assessment.has_guard(Guard::NoReintro) || self.fast_reaction();
        let some = if ask {
            TextId::VarietySomeNoReintro
        } else {
            TextId::VarietySome
        };
        let stands_out = self.band().stands_out();
        let missing = foods::missing(self.assessment).next().is_some();
        self.add_if(stands_out && missing, TextId::VarietyMissing);
        if stands_out && held {
            self.add(TextId::VarietyHold);
        } else {
            self.by_band(TextId::VarietyLow, some, TextId::VarietyHigh);
        }
        self.add_if(stands_out && !held, TextId::NoteAfford);
        self.add_if(self.assessment.score.is_some(), TextId::VarietyNote);
    }

    fn fibre_fluids(&mut self) {
        let a = self.answers;
        let held = self.held();
        if self.partly() {
            self.add(if held {
                TextId::FibreHold
            } else if facts::milk_off_limits(a) {
                TextId::FibreSee
            } else {
                TextId::FibreMilk
            });
            self.add(TextId::Partly);
            return;
        }
        if !self.band().stands_out() {
            // "Some" and "high" are chosen below.
            self.by_band(TextId::FibreLow, TextId::FibreSome, TextId::FibreHigh);
        } else if held {
            self.add(TextId::FibreHold);
        } else {
            self.fibre_main();
            self.add_if(facts::little_drink(a), TextId::FibreDrink);
            self.add_if(facts::much_juice(a), TextId::FibreJuice);
            let milk = facts::much_milk(a) && !facts::milk_off_limits(a);
            self.add_if(milk, TextId::FibreMilk);
            self.add_if(self.texts.is_empty(), TextId::FibreSee);
        }
        if !held {
            if self.band_of(Domain::Minerals) == Band::NotChecked {
                self.texts.extend(self.milk_text());
            }
            let few_fats = a.count(Q::F6).is_some_and(|kinds| kinds <= 1);
            self.add_if(few_fats, TextId::FatsTip);
        }
    }

    /// What is said of fiber: nothing where only drinks raised the band.
    fn fibre_main(&mut self) {
        let a = self.answers;
        let little_fiber = facts::fiber_points(a)
            .is_some_and(|points| points.iter().any(|(points, _)| *points > 0));
        if !little_fiber {
            return;
        }
        let hard = a.is_any(&[B2::Balls, B2::Chunk]);
        let stuck = self.band_of(Domain::Bowel) == Band::High
            || a.is(B5::Yes)
            || (poop_signs(a).count() >= 2 && hard);
        if self.fast_reaction() {
            self.add(TextId::FibreAsk);
        } else if stuck {
            self.add(TextId::FibreStuck);
        } else if matches!(
            foods::shown(List::Fiber, self.assessment),
            Shown::NothingLeft
        ) {
            self.add(TextId::FibreNone);
        } else {
            self.by_band(TextId::FibreLow, TextId::FibreSome, TextId::FibreHigh);
        }
    }

    /// What is said of how much milk the child drinks; nothing where milk is off limits.
    fn milk_text(&self) -> Option<TextId> {
        let a = self.answers;
        if facts::milk_off_limits(a) {
            None
        } else if facts::much_milk(a) {
            Some(TextId::MineralsMuchMilk)
        } else if facts::milk_points(a) > 0 {
            Some(TextId::MineralsMilk)
        } else {
            None
        }
    }

    fn minerals(&mut self) {
        let a = self.answers;
        let partly = self.partly();
        let quiet = |domain| matches!(self.band_of(domain), Band::Low | Band::NotChecked);
        let milk_alone = partly
            || (self.band() == Band::Some
                && milk_alone_raised_iron(a)
                && quiet(Domain::Zinc)
                && quiet(Domain::Magnesium));
        let milk = self.milk_text();
        let mut added = None;
        if self.held() && self.band().stands_out() {
            self.add(TextId::MineralsHold);
        } else if milk_alone {
            self.add(milk.unwrap_or(TextId::MineralsSee));
        } else {
            self.by_band(
                TextId::MineralsLow,
                TextId::MineralsSome,
                TextId::MineralsHigh,
            );
            // While the topic is not checked, milk is spoken of under Fiber and drinks.
            added = milk.filter(|_| self.band().stands_out());
        }
        self.add_if(partly, TextId::Partly);
        self.add_if(a.is(Diet::Vegan), TextId::DietVegan);
        self.texts.extend(added);
    }

    fn elimination(&mut self) {
        let a = self.answers;
        let mixed = a.is(E3::Mixed);
        let band = self.band();
        if band == Band::NotChecked {
            self.add(TextId::NotChecked);
            return;
        }
        if a.is(E3::Allergy) {
            self.add(TextId::EliminationAllergy);
        } else if a.is(E3::Guided) {
            self.add(TextId::EliminationGuided);
        } else if mixed && band.stands_out() {
            self.add(TextId::EliminationMixed);
        } else {
            self.by_band(
                TextId::EliminationLow,
                TextId::EliminationSome,
                TextId::EliminationHigh,
            );
        }
        let milk_off = facts::milk_off_limits(a);
        self.add_if(milk_off, TextId::EliminationDairy);
        self.add_if(
            !milk_off && a.is(F4::Ricenut),
            TextId::EliminationPlantDrink,
        );
        self.add_if(!milk_off && a.is(F4::Soypea), TextId::EliminationSoyDrink);
        self.add_if(
            a.has(E2::Wheat) && a.is_other(E3::Allergy),
            TextId::EliminationWheat,
        );
    }
}
