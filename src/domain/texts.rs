//! The ids of the texts that rules choose among, with their keys in docs/content.md.

macro_rules! keys {
    ($(#[$outer:meta])* $name:ident { $($id:ident $key:literal,)+ }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "docs/content.md says when each is shown")]
        pub enum $name { $($id,)+ }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The key in the specification.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$id => $key,)+ }
            }
        }
    };
}

keys! {
    /// The body of the emergency card.
    EmergencyText {
        Allergy "emerg.allergy",
        Battery "emerg.battery",
        Other "emerg.other",
        Poison "poison.body",
    }
}

keys! {
    /// A line that a flag adds to the today card.
    TodayLine {
        Blisters "U1",
        Crust "U2",
        BlistersAndEye "U1 and U3 together",
        Pain "U4",
        Blood "U8",
        Reaction "U9",
        NotSureNow "U11 from rf1 or rf2",
        Bulge "U12",
        Thirst "U13",
        Puffy "U14",
        Weak "U15",
        Bruise "U16",
    }
}

keys! {
    /// A text of a topic on the result page.
    TextId {
        BowelLow "bowel.low",
        BowelPlan "bowel.plan",
        BowelTwo "bowel.two",
        BowelLoose "bowel.loose",
        BowelSome "bowel.some",
        BowelHigh "bowel.high",
        BowelHold "bowel.hold",
        SkinLow "skin.low",
        SkinSome "skin.some",
        SkinHigh "skin.high",
        SleepLow "sleep.low",
        SleepSome "sleep.some",
        SleepHigh "sleep.high",
        VarietyLow "variety.low",
        VarietySome "variety.some",
        VarietySomeNoReintro "variety.some with NO_REINTRO",
        VarietyHigh "variety.high",
        FibreLow "fibre_fluids.low",
        FibreSome "fibre_fluids.some",
        FibreHigh "fibre_fluids.high",
        FibreStuck "fibre.stuck",
        FatsTip "fats.tip",
        NotChecked "band.not_checked",
        MineralsLow "minerals.low",
        MineralsSome "minerals.some",
        MineralsHold "minerals.hold",
        DietVegan "diet.vegan",
        MineralsHigh "minerals.high",
        MineralsMilk "minerals.milk",
        MealtimeLow "mealtime.low",
        MealtimeSome "mealtime.some",
        MealtimeHigh "mealtime.high",
        EliminationLow "elimination.low",
        EliminationAllergy "elimination.allergy",
        EliminationGuided "elimination.guided",
        EliminationDairy "elimination.dairy",
        EliminationPlantDrink "elimination.dairy (f4=plant alone)",
        EliminationWheat "elimination.wheat",
        EliminationSome "elimination.some",
        EliminationHigh "elimination.high",
        NoReintro "guard.NO_REINTRO",
        VarietyNote "variety.note",
        NoteLoose "note.loose",
        NoteSkincheck "note.skincheck",
        NoteSlow "note.slow",
        NoteItchmed "note.itchmed",
        NoteAfford "note.afford",
    }
}

keys! {
    /// A line that is added to the doctor list.
    DoctorNote {
        Rf4 "note.rf4",
        Celiac "note.celiac",
    }
}

keys! {
    /// The line of a step, on its card and on the share card.
    StepLine {
        Doctor "doctor",
        Elimination "elimination",
        BowelHigh "bowel high",
        BowelSome "bowel some",
        BowelTwo "bowel.two",
        BowelLoose "bowel.loose",
        BowelPlan "bowel.plan",
        SkinHigh "skin high",
        SkinSome "skin some",
        MineralsHigh "minerals high",
        MineralsSome "minerals some",
        MineralsAskDoctor "minerals (S9 or S14)",
        MineralsMilk "minerals (milk alone)",
        MealtimeHigh "mealtime high",
        MealtimeSome "mealtime some",
        Fibre "fibre_fluids",
        FibreStuck "fibre.stuck",
        VarietyHigh "variety high",
        VarietySome "variety some",
        VarietySomeNoReintro "variety some (NO_REINTRO)",
        SleepHigh "sleep high",
        SleepSome "sleep some",
        Hold "held",
        KeepGoing "keep_going",
    }
}
