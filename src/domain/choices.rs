//! The options of every question as types: a rule names an option, never a string or a position.

use super::questions::QuestionId;

/// An option of a question, in the order of the specification.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// The question it answers.
    const QUESTION: QuestionId;
    /// Every option in order.
    const ALL: &'static [Self];
    /// The position among [`Choice::ALL`].
    fn index(self) -> u8;
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident for $question:ident { $($option:ident = $key:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the option's words stand in content, its value beside it")]
        pub enum $name { $($option,)+ }

        impl $name {
            /// The stable values, in order.
            pub const KEYS: &'static [&'static str] = &[$($key,)+];

            /// The stable value.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$option => $key,)+ }
            }

            /// The option with that value.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|option| option.key() == key)
            }
        }

        impl Choice for $name {
            const QUESTION: QuestionId = QuestionId::$question;
            const ALL: &'static [Self] = &[$(Self::$option,)+];
            fn index(self) -> u8 {
                self as u8
            }
        }
    )+};
}

choices! {
    /// The country whose phone numbers are shown.
    Country for Country { Us = "us", Uk = "uk", Ca = "ca", Au = "au", Ie = "ie", Nz = "nz", Other = "other" }
    /// Where the child poops.
    Toilet for Toilet { Diapers = "diapers", Learning = "learning", Trained = "trained" }
    /// Breast milk in the last day.
    Bf for Bf { Yes = "yes", No = "no" }
    /// What the family eats.
    Diet for Diet { Any = "any", Vegetarian = "vegetarian", Vegan = "vegan" }
    /// Whether a doctor has named it eczema.
    Dx for Dx { Yes = "yes", Notyet = "notyet", No = "no" }
    /// Danger signs, allergy and breathing.
    Rf1 for Rf1 { Breath = "breath", Swell = "swell", Hives = "hives", Floppy = "floppy", Fpies = "fpies", Vomitfood = "vomitfood", Notsure = "notsure" }
    /// Danger signs, belly, poison and skin.
    Rf2 for Rf2 { Greenvomit = "greenvomit", Hardbelly = "hardbelly", Bleed = "bleed", Legs = "legs", Waves = "waves", Swallowed = "swallowed", Battery = "battery", Magnesium = "magnesium", Spots = "spots", Notsure = "notsure" }
    /// Signs of the last 3 days.
    Rf3 for Rf3 { Blisters = "blisters", Crust = "crust", Crustseen = "crustseen", Eye = "eye", Pain = "pain", Vomit = "vomit", Dry = "dry", Nopoop7 = "nopoop7", Mucusblood = "mucusblood", Bowelbulge = "bowelbulge", Reaction = "reaction", Wontdrink = "wontdrink", Thirst = "thirst", Puffy = "puffy", Newweak = "newweak", Bruise = "bruise", Notsure = "notsure" }
    /// Signs for a doctor to rule out.
    Rf4 for Rf4 { Birth = "birth", Latefirst = "latefirst", Ribbon = "ribbon", Growth = "growth", Legs = "legs", Back = "back", Pee = "pee", Streaks = "streaks", Pastreaction = "pastreaction", Family = "family", Familycel = "familycel", Lack = "lack", Complex = "complex", Notsure = "notsure" }
    /// Poops in a usual week.
    B1 for B1 { Le2 = "le2", Three = "3", FourTo6 = "4to6", SevenTo21 = "7to21", Gt21 = "gt21", Ns = "ns" }
    /// What the poop looks like most often.
    B2 for B2 { Balls = "balls", Chunk = "chunk", Firm = "firm", Soft = "soft", Loose = "loose", Mixed = "mixed", Ns = "ns" }
    /// Pain with poops in the last month.
    B3 for B3 { Never = "never", Some = "some", Often = "often" }
    /// Holding poop in.
    B4 for B4 { Never = "never", Some = "some", Often = "often" }
    /// Very big poops.
    B5 for B5 { No = "no", Yes = "yes", Ns = "ns" }
    /// Leaks between poops.
    B6 for B6 { Never = "never", Lt1w = "lt1w", Ge1w = "ge1w" }
    /// How long poop has been a problem.
    B7 for B7 { None = "none", Lt2w = "lt2w", TwoTo4w = "2to4w", OneTo3m = "1to3m", Gt3m = "gt3m" }
    /// Help with the poop problem.
    X2 for X2 { No = "no", Own = "own", Helping = "helping", Nothelping = "nothelping", Stopped = "stopped" }
    /// Itch this week.
    S1 for S1 { None = "none", Little = "little", Lot = "lot", Constant = "constant" }
    /// Nights woken by itch this week.
    S2 for S2 { Zero = "0", OneTo2 = "1to2", ThreeTo6 = "3to6", Every = "every" }
    /// How much skin is changed.
    S3 for S3 { None = "none", Few = "few", Several = "several", Much = "much" }
    /// What the skin looks like.
    S4 for S4 { Dry = "dry", Thick = "thick", Crack = "crack" }
    /// Whether the skin plan calms it.
    S5 for S5 { Yes = "yes", Part = "part", No = "no", Noplan = "noplan", Hard = "hard", Clear = "clear" }
    /// Flares tied to a food.
    S6 for S6 { No = "no", Ns = "ns", Fast = "fast", Slow = "slow" }
    /// Different foods eaten.
    V3 for V3 { Lt10 = "lt10", TenTo19 = "10to19", TwentyTo29 = "20to29", Ge30 = "ge30", Ns = "ns" }
    /// Foods dropped in 3 months.
    V4 for V4 { None = "none", OneTo2 = "1to2", Ge3 = "ge3" }
    /// Coughing or choking at most meals.
    T4 for T4 { No = "no", Yes = "yes" }
    /// Foods kept off the menu.
    E1 for E1 { No = "no", Past = "past", Now = "now" }
    /// Which foods are off the menu.
    E2 for E2 { Dairy = "dairy", Egg = "egg", Wheat = "wheat", Soy = "soy", Nuts = "nuts", Sesame = "sesame", Fish = "fish", Fruitveg = "fruitveg", Other = "other" }
    /// Who guided it.
    E3 for E3 { Allergy = "allergy", Guided = "guided", Own = "own", Other = "other", Mixed = "mixed" }
    /// How long it has been.
    E4 for E4 { Lt2w = "lt2w", TwoTo4w = "2to4w", Gt4w = "gt4w" }
    /// What is given now.
    M3 for M3 { Multi = "multi", Vitd = "vitd", Iron = "iron", Zinc = "zinc", Magnesium = "magnesium", Probiotic = "probiotic", Fiberpowder = "fiberpowder", Herbs = "herbs", Enema = "enema", Othersupp = "othersupp" }
    /// Whether a professional chose all of them.
    M3b for M3b { Allok = "allok", Notall = "notall", Noone = "noone" }
    /// Signs that can go with low iron.
    M4 for M4 { Pica = "pica", Pale = "pale" }
    /// Bad nights this week.
    C1 for C1 { Zero = "0", OneTo2 = "1to2", ThreeTo4 = "3to4", FiveTo7 = "5to7" }
    /// How often the child is upset by itch or pain.
    C2 for C2 { Rare = "rare", Some = "some", Most = "most" }
    /// How the parent is holding up.
    C3 for C3 { Ok = "ok", Tired = "tired", Limit = "limit" }
    /// Times a day with fiber foods.
    F1 for F1 { ZeroTo1 = "0to1", TwoTo3 = "2to3", FourTo5 = "4to5", Ge6 = "ge6" }
    /// Kinds of fiber foods this week.
    F2 for F2 { OatsBarley = "oats_barley", Wholegrain = "wholegrain", Beans = "beans", PrunePearKiwi = "prune_pear_kiwi", Berries = "berries", Veg = "veg", Seeds = "seeds" }
    /// Cups of fluid a day.
    F3 for F3 { Lt2 = "lt2", TwoTo3 = "2to3", FourTo5 = "4to5", Ge6 = "ge6", Ns = "ns" }
    /// Cow's milk a day.
    F4 for F4 { None = "none", Plant = "plant", Le16 = "le16", SixteenTo24 = "16to24", Gt24 = "gt24" }
    /// Juice or sweet drinks a day.
    F5 for F5 { None = "none", Le4 = "le4", FourTo6 = "4to6", Gt6 = "gt6" }
    /// Kinds of healthy fats most days.
    F6 for F6 { Oil = "oil", Avocado = "avocado", Nutbutter = "nutbutter", Fish = "fish", Yogurt = "yogurt" }
    /// Iron-added cereal most days.
    M1 for M1 { Yes = "yes", No = "no" }
    /// Meals over 30 minutes.
    T1 for T1 { Rare = "rare", Some = "some", Most = "most" }
    /// Coaxing or bargaining.
    T2 for T2 { Rare = "rare", Some = "some", Most = "most" }
    /// Fear of new foods.
    T3 for T3 { Rare = "rare", Some = "some", Most = "most" }
    /// Worry about eating.
    T5 for T5 { Not = "not", Some = "some", Very = "very" }
    /// What else was tried.
    X1 for X1 { Moisturizer = "moisturizer", Steroid = "steroid", Peg = "peg", Itchmed = "itchmed", Foodtest = "foodtest", Prunes = "prunes", Water = "water", Probiotic = "probiotic", Stooltest = "stooltest" }
    /// Told to wait.
    X3 for X3 { No = "no", Yes = "yes", Noone = "noone" }
    /// What the child ate of a food group on the last usual day.
    Portion for G { Yes = "y", Week = "w", Hardly = "h", Off = "x" }
}
