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
            pub fn key(self) -> &'static str {
                $crate::packed::packed!([$($key),+]).of(self as usize)
            }
        }
    };
}
pub(super) use keys;

keys! {
    /// The body of the emergency card.
    EmergencyText {
        Allergy "emerg.allergy",
        Sick "emerg.sick",
        Other "emerg.other",
        Seizure "emerg.seizure",
        Battery "emerg.battery",
        BatteryToo "emerg.battery_too",
        Poison "poison.body",
    }
}

impl EmergencyText {
    /// Whether the text says whom to call first. Of such texts a card has one.
    #[must_use]
    pub const fn leads(self) -> bool {
        match self {
            Self::Allergy | Self::Sick | Self::Other => true,
            Self::Seizure | Self::Battery | Self::BatteryToo | Self::Poison => false,
        }
    }
}

keys! {
    /// A line that a flag adds to the today card.
    TodayLine {
        Blisters "U1",
        BlistersAndEye "U1 and U3 together",
        Crust "U2",
        Eye "U3",
        Pain "U4",
        Vomit "U5",
        Dry "U6",
        NoPoop "U7",
        Blood "U8",
        Reaction "U9",
        WillNotDrink "U10",
        NotSureNow "U11 from rf1 or rf2",
        Bulge "U12",
        Thirst "U13",
        Puffy "U14",
        Weak "U15",
        Bruise "U16",
        Lump "U17",
        Pee "U18",
        Fever "U19",
        RedAllOver "U20",
        Yellow "U21",
    }
}

impl TodayLine {
    /// The flag that carries the line: its key up to the condition.
    #[must_use]
    pub fn flag(self) -> &'static str {
        self.key().split(' ').next().unwrap_or_default()
    }
}

keys! {
    /// A line of a flag's own. A key with a condition in brackets is the line of that flag under that condition.
    FlagLine {
        NotSure "U11",
        PeeRetired "S7 (pee, retired)",
        Leaks "S11",
        LongPoopTrouble "S12",
        LongPoopTroublePlan "S12 (x2=nothelping or stopped)",
        HardSkin "S13",
        FastFlares "S14",
        LowIron "S15",
        UncheckedSupplements "S16",
        UncheckedMinerals "S16 (iron, magnesium, herbs or enema)",
        Unguided "S18",
        UnguidedMixed "S18 (e3=mixed)",
        LooseForWeeks "S19",
        LooseWithMedicine "S19 (a poop medicine is given)",
        FewFoods "S21",
        LowProteinDrink "S24",
        UnknownCream "S25",
    }
}

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
