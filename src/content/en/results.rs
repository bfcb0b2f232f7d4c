//! The texts of the result in English: docs/content.md 2i, 3.3, 3.5, 3.7b, 3.8 and 3.9b. The names are its keys.

use crate::content::text::Fixed;
use crate::domain::advice::{DoctorNote, EmergencyText, GuardText, StepLine, TextId, TodayLine};
use crate::domain::bands::{Domain, Label};
use crate::domain::doctor::{DoctorFlagLine, DoctorLine, DoctorPart, DoctorQuestion};
use crate::domain::facts::PoopSign;
use crate::domain::foods::Idea;
use crate::domain::support::Signal;
use crate::domain::texts::FlagLine;
use crate::packed::texts;

/// Read as a guard, and in its topic.
const NO_REINTRO: &str = "Do not bring back a food that is off limits until you ask the doctor or an allergy doctor. A first taste after a break can set off a fast reaction in some kids with eczema.";

texts! {
    /// A text of a topic.
    pub fn text(TextId) {
        BowelLow => "Poop looks comfy right now.",
        BowelSee => "A doctor should look at this first, even if poop seems fine now.",
        BowelLoose => "Loose poop can have many causes. It can even be poop that slips past a hard clog. Please ask the doctor before you change food, fiber, or medicine.",
        BowelAgain => "There are still signs of poop trouble. That is not your fault. Ask the doctor to look at the poop plan again: how much, how long, and if old poop must come out first. Please do not start, change, or stop a medicine on your own.",
        BowelPlan => "Poop looks better with the plan you have. Keep it going until the doctor says to change it.",
        BowelHelping => "The poop plan helps, and some signs are still there. That is common. Keep the plan going, and tell the doctor which signs are left.",
        BowelStarted => "You have a new poop plan. Give it as you were told, and give it time. Call the doctor if poop still hurts, if it gets too loose, or if you are not sure.",
        BowelHigh => "Two or more signs have gone on for a month or more. This is very common, and it is not your fault. Food helps, but food alone is not where doctors start. Ask the doctor for a poop plan. It may include a poop softener, often for months. Please do not start, change, or stop a medicine on your own.",
        BowelTwo => "There are two or more signs of poop trouble. You do not have to wait a month. Ask the doctor for a poop plan, most of all if it hurts. Please do not start, change, or stop a medicine on your own.",
        BowelCall => "Poop trouble has gone on for a while, or it hurts. This is very common, and it is not your fault. Call the doctor, and ask if a poop plan makes sense. You do not have to wait until it gets worse.",
        BowelHold => "Let the doctor have a look first. Keep giving any medicine the doctor has set.",
        BowelSome => "There are a few signs of poop trouble. Offer fiber foods and drinks each day. Write down each poop for two weeks. Call the doctor if it hurts often, or if it goes on for more than 2 weeks.",
        BowelWhat => "A poop plan says what to give, how much, for how long, and what to do if it stops working.",
        BowelComfort => "What can help at home: a calm sit after meals for 5 minutes, feet on a stool, knees above hips. No pressure and no blame. Leaks are not on purpose.",
        BowelComfortDiapers => "What can help at home: a warm bath, calm words, and no blame. Kids hold poop in because they fear it will hurt.",
        BowelPotty => "Poops only in a diaper, or scared of the potty? That is OK for now. Skip the sits, and take a break from potty training until poop is soft and easy.",
        BowelStuck => "Stay close and stay calm. Try a warm bath. Let your child squat, or sit with feet on a stool and knees above hips. Take a rest, then try again. No force, no finger, and no enema or suppository, unless your doctor has shown you how. Pain for more than 1 hour, a fever, or throwing up? Call {advice} now. A big, hard belly with fever or throwing up? Call {emergency}.",
        SkinLow => "From what you told us, the skin is mostly calm. Keep up daily moisturizer if you use one.",
        SkinSee => "A doctor should look at this first, even if the skin seems calm now.",
        SkinCreams => "The skin seems mostly calm. The creams are what to talk about.",
        SkinSome => "The skin needs a bit more help. Ask for a clear skin plan you can follow: what to use, where, how often, and when to use less. Moisturize every day, even on good days.",
        SkinHigh => "The skin is having a hard time right now. Skin like this deserves a doctor visit this week. A good skin plan comes before food changes.",
        SleepLow => "Sleep and comfort look OK this week.",
        SleepSee => "Your child's sleep looks OK this week. You count too.",
        SleepSome => "Sleep or comfort was hard this week. If itch or belly pain is behind it, start with the skin or poop step that fits. Comfort often comes first, then sleep.",
        SleepHigh => "These are hard nights. Tell the doctor about the sleep loss, not just the skin or poop. Moisturizer at bedtime and short nails are small steps that can help.",
        VarietyLow => "Your child eats across many food groups. That is real work on your part.",
        VarietySee => "The list of foods looks wide enough. Still, ask for a check of growth and of what your child eats.",
        VarietySeeNarrow => "Ask for a check of growth and of what your child eats. A dietitian can help you build from there.",
        VarietyMissing => "Hardly ever eaten right now: {missing}.",
        VarietySome => "There is room to grow, one small step at a time. Pick one group your child hardly ever eats that is not off limits. Pick a food from it that your child has had before with no trouble. Offer a pea-size bit next to a food your child loves. No need to eat it.",
        VarietySomeNoReintro => "There is room to grow. Ask the doctor or a dietitian which small food step is safe. Keep offering the foods your child trusts.",
        VarietyHigh => "The food list is narrow right now. Many families are here too. Protect the foods your child trusts. Change one small thing at a time, like the shape or the plate. If you change a brand or a dip, read the label first. A dietitian or feeding therapist can help you build from there. Ask for a weight and height check. Ask about vitamins too, most of all when whole food groups are missing.",
        VarietyHold => "Keep offering the foods your child trusts. New food steps can wait until the doctor has had a look.",
        FibreLow => "Fiber and drinks look about right.",
        FibreSee => "Please talk about drinks with the doctor or a dietitian.",
        FibreSome => "A few easy adds may help: {fiber_foods}. Add one fiber food your child has had before, every few days, with a drink. Go slow so the belly can keep up. Please do not add raw bran.",
        FibreHigh => "Fiber and drinks look low right now. Add one food at a time: {fiber_foods}. Offer water with each meal and snack. Enough is the goal. Extra water on top does not seem to help more. If poop is big and hard, see the doctor before you add a lot of fiber.",
        FibreAsk => "Fiber or drinks look a bit low. Ask the doctor or an allergy doctor which foods are safe to offer. Offer water with each meal and snack.",
        FibreNone => "Fiber or drinks look a bit low. Ask a dietitian for ideas that fit your child's list. Offer water with each meal and snack.",
        FibreStuck => "Poop comes first. While poop is stuck, more fiber can wait. Keep to the poop plan, or ask the doctor for one. Then add fiber foods one at a time.",
        FibreHold => "Fiber and drink steps can wait until the doctor has had a look.",
        FibreJuice => "That is a lot of juice or sweet drinks for a small belly. Water with meals and snacks is enough.",
        FibreMilk => "That is a lot of milk. It can fill a small belly and leave less room for food.",
        FibreDrink => "Your child drinks little. Offer a drink with each meal and snack.",
        FatsTip => "Healthy fats help little kids grow. Easy adds: {fat_foods}.",
        NotChecked => "Not checked yet. {topic} takes about a minute.",
        Partly => "Some questions here are still open. {topic} takes about a minute.",
        MineralsLow => "We saw foods with iron, zinc, and magnesium.",
        MineralsSee => "We saw some foods with iron or zinc. Still, ask the doctor if a blood test makes sense.",
        MineralsSome => "Some answers can go with low iron, zinc, or magnesium. Food first: {mineral_foods}. Add fruit to help iron get in. This check can't tell you if a level is low. Only a blood test can.",
        MineralsHold => "Ask the doctor if a blood test makes sense. Please do not start iron, zinc, or magnesium on your own.",
        DietVegan => "Kids who eat no animal foods need a source of vitamin B12. Ask the doctor or a dietitian how to be sure.",
        MineralsHigh => "Some of your answers can go along with low iron. Ask the doctor if an iron blood test makes sense. Please do not start iron, zinc, or magnesium on your own. Small bodies can get too much.",
        MineralsMilk => "Milk is good food, but it can crowd out the rest. About {cups} cups a day is plenty at this age. Offer it with meals, not all day.",
        MineralsMuchMilk => "This much milk can go with low iron and hard poop. Ask the doctor if an iron blood test makes sense. About {cups} cups a day is plenty at this age. Go down bit by bit. Offer it with meals, not all day.",
        MealtimeLow => "Mealtimes sound fairly calm.",
        MealtimeWorry => "Most meals sound calm. Still, one answer stands out. It is OK to ask for feeding help now.",
        MealtimeSee => "Meals sound fairly calm. Still, ask the doctor about a feeding check.",
        MealtimeSome => "Mealtimes feel tense some of the time. Try this split: you pick what, when, and where. Your child picks if and how much. Keep meals to 20 to 30 minutes.",
        MealtimeHigh => "Meals sound really hard right now, for both of you. You are not doing it wrong. Try two weeks with no coaxing and no bargains. Keep foods your child trusts on the plate. Feeding therapy, with the doctor and a dietitian, can help.",
        EliminationLow => "You told us that no food is off limits.",
        EliminationFast => "A food gave a bad reaction. Keep that food off limits until a doctor says it is OK.",
        EliminationAllergy => "A food is off limits for an allergy. Keep it off limits as you were told. Know the emergency plan, and where the allergy pen is, if you have one. At each visit, ask if it is still needed and who checks growth.",
        EliminationGuided => "A doctor or dietitian set this food trial. Ask when it will be checked and what comes next. Please do not end it on your own.",
        EliminationMixed => "Some foods are off limits for an allergy, and some with no guide. Keep off any food a doctor found an allergy to. Ask the doctor or a dietitian about the others, and for a weight and height check.",
        EliminationDairy => "Milk is off limits. Rice, oat, nut, and coconut drinks have little protein. Ask the doctor or a dietitian what should take its place, and about calcium and vitamin D.",
        EliminationPlantDrink => "Your child drinks a plant drink. Rice, oat, nut, and coconut drinks have little protein. Ask the doctor or a dietitian what else your child needs, and about calcium and vitamin D.",
        EliminationSoyDrink => "Your child drinks a soy or pea drink. Ask a dietitian if it gives enough calcium and vitamin D.",
        EliminationWheat => "Wheat is off limits. Celiac is a gut illness that wheat sets off. Tell the doctor before any celiac blood test. The test can miss celiac when a child eats no wheat.",
        EliminationSome => "A food is off limits, and no doctor or dietitian guides it yet. A food trial should be short and have an end date. Talk with the doctor or a dietitian about what comes next.",
        EliminationHigh => "Foods are off limits without a guide, or for a long time. We know you did it to help. Please talk with the doctor, an allergy doctor, or a dietitian soon. Going without a food can leave gaps, and in some kids an allergy can start. Ask for a weight and height check.",
        NoReintro => NO_REINTRO,
        VarietyNote => "One day is not a whole diet. This is not a test of nutrients, growth, or gut health.",
        NoteLoose => "Many poops a day? Tell the doctor.",
        NoteSlow => "You see flares hours or days after a food. Flares also come and go on their own. Write down skin and food for 2 weeks. Show the doctor before you make a food change.",
        NoteIron => "Iron can make poop hard or dark. If a doctor set it, please do not stop it. Tell the doctor.",
        NoteItchmed => "Some allergy and itch syrups can make poop harder. Tell the doctor what you give.",
        NoteAfford => "If food is hard to afford, tell the doctor[ or call {food_help}].",
    }
}

texts! {
    /// The line of a step.
    pub fn step(StepLine) {
        Doctor => "Call your child's doctor this week.",
        DoctorSoon => "Call the doctor in the next day or two.",
        Elimination => "Ask about the foods off limits.",
        BowelHigh => "Ask the doctor for a poop plan.",
        BowelSome => "Write down each poop for two weeks.",
        BowelTwo => "Ask the doctor for a poop plan.",
        BowelCall => "Call the doctor about the poop.",
        BowelLoose => "Ask the doctor about the loose poop.",
        BowelAgain => "Ask to look at the poop plan again.",
        BowelPlan => "Keep the poop plan going.",
        BowelHelping => "Keep the poop plan going. Say what is left.",
        BowelStarted => "Give the new poop plan time.",
        SkinHigh => "Ask for a skin visit this week.",
        SkinSome => "Ask for a clear skin plan.",
        MineralsHigh => "Ask about an iron blood test.",
        MineralsSome => "Pick one food from the minerals list.",
        MineralsAskDoctor => "Ask the doctor which foods are safe to add.",
        MineralsMilk => "Offer milk with meals, not all day.",
        MineralsMuchMilk => "Ask about an iron blood test. Milk with meals.",
        MineralsHold => "Ask if a blood test makes sense.",
        MineralsSee => "Ask if a blood test makes sense.",
        MealtimeHigh => "Two weeks with no coaxing and no bargains.",
        MealtimeSome => "You pick what. Your child picks how much.",
        Fibre => "Add one fiber food at a time.",
        FibreStuck => "Poop plan first, then fiber.",
        FibreAsk => "Ask which fiber foods are safe.",
        FibreNone => "Ask for fiber ideas that fit your child.",
        FibreDrink => "Offer a drink with each meal and snack.",
        FibreJuice => "Offer water in place of juice.",
        FibreSee => "Ask what your child should drink.",
        VarietyHigh => "Change one small thing at a time.",
        VarietySome => "Offer one tiny bite next to a loved food.",
        VarietySomeNoReintro => "Ask which small food step is safe.",
        SleepHigh => "Tell the doctor about the hard nights.",
        SleepSome => "Start with the skin or poop step.",
        SleepSomeAlone => "Keep bedtime calm and the same each night.",
        Held => "No food changes until the doctor has had a look.",
        HeldGrowth => "Offer what your child eats now, often. No other change yet.",
        KeepGoing => "Keep going. Check again if something changes.",
        KeepGoingAllergy => "Keep to the allergy plan. Check again if something changes.",
        KeepGoingComplex => "Ask the care team before any change.",
    }
}

texts! {
    /// A guard.
    pub fn guard(GuardText) {
        FastFood => "Did a food give hives, swelling, hard breathing, or throwing up, even hours later? Do not give that food again until a doctor says it is OK. If it happens again and breathing is hard, or your child gets limp, call {emergency}.",
        NoReintro => NO_REINTRO,
        Complex => "This check was not made for kids with a long-term health problem. Use your care team's plan. Ask them before any food, fiber, or vitamin change.",
        HoldChanges => "Please hold off on food changes until the doctor has had a look. You can still offer the foods your child eats now, and often. Baths, moisturizer, and calm meals are fine too.",
        StoreSafe => "Lock up all vitamins and minerals, even gummies. Iron can poison a small child.",
        Label => "Show the doctor or pharmacist the label of each vitamin. Too much vitamin D can also cause hard poop.",
        FeedingSupport => "Ask your doctor about a feeding therapy check.",
        LaxativeTalk => "A poop medicine was stopped. If side effects worried you, say so. There may be another way. Many kids need one for months, so please tell the doctor soon.",
        CreamTalk => "If a cream worries you, or it is a fight to use, tell the doctor. There may be an easier way. Please do not just stop.",
        CreamTalkLong => "Tell the doctor which cream, where, and for how long. There is a safe way to use less. Please do not just stop.",
        CreamTalkStopped => "Tell the doctor which cream you stopped, and how long you used it. Skin can flare when a cream stops. If the skin gets hot and red or dark nearly all over, call {advice} today.",
        StoolTestNote => "Home gut tests can't yet tell you what to do for eczema or constipation. If you have one, bring it to the visit, but do not change food because of it.",
        FoodtestNote => "These tests can't tell which foods cause flares or poop trouble. Please do not cut foods because of one. Bring it to the visit.",
        CarerSupport => "You said you are at your limit. That is a lot to carry, and help is there. If you might hurt yourself or your child, put your child in a safe place, step away, and call [{crisis} or ]{emergency} now. If not, please tell someone today: your doctor or a friend.",
    }
}

/// A sign for extra support; `fast` for the wording after a fast food reaction.
#[must_use]
pub fn signal(signal: Signal, fast: bool) -> &'static str {
    match signal {
        Signal::StuckPoop => {
            "Poop is still a struggle after the usual steps. Ask the doctor what to do next. Please do not change a poop medicine before you have talked."
        }
        Signal::FlaresFewFoods if fast => {
            "Skin flares and a short food list are going on at the same time. See the doctor about the fast reaction first. Then someone who knows both skin and food can help keep the list as wide as is safe."
        }
        Signal::FlaresFewFoods => {
            "Skin flares and a short food list are going on at the same time. Someone who knows both skin and food can help you keep foods in."
        }
        Signal::ShrinkingOrTense => {
            "The food list is getting shorter, meals feel tense, or you are very worried. It is OK to ask for feeding help now."
        }
        Signal::Unheard => {
            "You see your child every day. It is OK to ask again. Bring this page, and ask what would change the plan."
        }
    }
}

texts! {
    /// A text of the emergency card.
    pub fn emergency(EmergencyText) {
        Allergy => "Have an allergy pen (epinephrine or adrenaline), and this may be an allergy? Use it now, also if you are not sure. Then call {emergency}. No pen? Call {emergency} now. Stay on the line, and do what they say. Lay your child flat. If it is hard to breathe, let them sit up. If they throw up or are very sleepy, lay them on their side. Do not let them stand or walk. Call even if they start to look better.",
        Sick => "Call {emergency} now. Have an allergy pen, and this may be an allergy? Use it right away, even before the call. Breathing? Lay your child on the side, and keep watching. Not breathing? Say so at once. Stay on the line, and do what they say.",
        Other => "Call {emergency} or go to the nearest {er} now. Very weak, gray, or hard to wake? Call. Do not give food, drink, or poop medicine on the way unless you are told to.",
        Seizure => "Having a seizure? Lay your child on the side. Put nothing in the mouth. Do not hold your child down. Stopped already? Still call.",
        Battery => "Trouble breathing, drooling, or blood? Call {emergency} now. If not, go to the nearest {er} now, even if your child looks fine. No way to get there fast? Call {emergency}. Nothing to eat or drink unless they tell you. Do not make your child throw up. On the way, call {poison} and ask what to do. For a battery, ask about honey.",
        BatteryToo => "May have swallowed a battery, a magnet, or something sharp? Say so when you call. Nothing to eat or drink unless they tell you.",
        Poison => "Sleepy, weak, shaking, throwing up, hard to wake, or trouble breathing? Call {emergency} now. If not, call {poison} now, even if your child looks fine. Keep the bottle with you. Do not make your child throw up.",
    }
}

texts! {
    /// A line that a flag adds to the today card.
    pub fn today(TodayLine) {
        Blisters => "Is there a fever, does your child look ill, does skin peel like a burn, or are sores in the mouth or near the eye? Go to the {er} now.",
        BlistersAndEye => "Go to the {er} now. Sores close to the eye cannot wait.",
        Crust => "Go now if fever is 100.4 F (38 C) or more, or your child looks ill.",
        Eye => "Are blisters or sores near the eye, does the eye hurt a lot, or is it hard to see? Go to the {er} now.",
        Pain => "Go now if the pain is very bad, comes in waves, or your child has a fever, looks pale, or cannot walk.",
        Vomit => "Go now if it turns green or has blood, your child is very sleepy, or there was no pee for 8 hours.",
        Dry => "Call now, not later. Go now if your child needs to pee and cannot, the lower belly is big and sore, or your child keeps throwing up.",
        NoPoop => "Go now if the belly is big and hard, or your child throws up.",
        Blood => "Go now if there is also belly pain or throwing up, or your child looks pale or weak.",
        Reaction => "Do not give that food again until a doctor says it is OK. A reaction can come back. If the face swells, breathing gets hard, or your child gets pale or limp, use the allergy pen if you have one. Then call {emergency}.",
        WillNotDrink => "Call now, not later. Go now if your child is very sleepy, or there was no pee for 8 hours.",
        NotSureNow => "You were not sure about a danger sign. Call now, not later.",
        Bulge => "Go now if the bulge is dark, bleeds a lot, or will not go back.",
        Thirst => "Ask for a blood sugar check today. Go now if your child is throwing up, has belly pain, is breathing fast, or is very sleepy.",
        Puffy => "Tell them your child has new swelling, what your child eats and drinks, and every cream you use.",
        Weak => "Go now if your child cannot stand or walk, or cannot pee.",
        Bruise => "Ask to be seen today. Go now if the spots spread, or your child has a fever or looks sick.",
        Lump => "Ask to be seen today. Please do not press on the lump.",
        Pee => "Go now if your child cannot pee, has a fever, back pain, or belly pain, or bleeds a lot.",
        Fever => "Go now if your child has a stiff neck, looks ill, or gets spots that do not fade when you press them.",
        RedAllOver => "Go now if your child has a fever, shivers, or looks ill.",
        Yellow => "Ask to be seen today. Go now if your child is very sleepy or bleeds with no cause.",
    }
}

texts! {
    /// The line of a flag that has one of its own.
    pub fn flag(FlagLine) {
        NotSure => "Talk it through with the advice line today",
        PeeRetired => "Trouble with pee: dribbles, is wet again, or it hurts.",
        Leaks => "Leaks each week. It can be poop slipping past a clog.",
        LongPoopTrouble => "Poop trouble for over 3 months. Time for a poop plan.",
        LongPoopTroublePlan => "Poop trouble for over 3 months. Ask to look at the poop plan again.",
        HardSkin => "The skin is having a hard time this week.",
        FastFlares => "Flares within 2 hours of a food.",
        LowIron => "Ask about blood tests for iron and lead.",
        UncheckedSupplements => "Ask a pharmacist or the doctor before the next dose. Have the label in your hand.",
        UncheckedMinerals => "Call a pharmacist, the doctor, or {poison} before the next dose. Have the label in your hand.",
        Unguided => "Foods are off limits, and no doctor or dietitian guides it. Ask for a check of growth and of what your child eats and drinks.",
        UnguidedMixed => "Some foods are off limits, and no doctor or dietitian guides it. Keep off any food a doctor found an allergy to. Ask for a check of growth.",
        LooseForWeeks => "Loose poop for weeks.",
        LooseWithMedicine => "Loose poop for weeks. Tell the doctor which poop medicine your child takes.",
        FewFoods => "Very few foods, or no fruit or veggies. Ask for a check of growth and of what your child eats.",
        LowProteinDrink => "Rice, oat, nut, and coconut drinks have little protein. Ask if your child gets enough.",
        UnknownCream => "A cream that no doctor gave. Show it to a pharmacist or the doctor. Ask before you stop it.",
    }
}

texts! {
    /// A text that no rule chooses.
    pub fn fixed(Fixed) {
        Start => "You get a first result after about 7 minutes. The whole main part takes about 10 to 12. It looks at poop, skin, and food. You get up to three next steps. Not all at once. Not perfectly.",
        HeadEmergency => "Stop here. Get help now.",
        HeadToday => "Please call a doctor or nurse today.",
        HeadSeeDoctor => "Please talk with your child's doctor first.",
        HeadComplex => "Please ask your child's care team first.",
        HeadNone => "Here is what stood out.",
        HeadKeep => "Things look steady today.",
        HeadPartly => "The parts you checked look steady. Some parts are not checked yet.",
        HeadStuck => "If poop is stuck right now",
        TodayBody => "Call {advice} today. Read out the lines you see here. Also tell them about any medicine, vitamin, cream, or thing that is not food your child may have had. If you cannot reach anyone within 4 hours, go to urgent care or the {er}. If your child gets worse, has trouble with breathing, looks very sick, or is hard to wake, call {emergency}.",
        DoctorBody => "Call your child's doctor this week. Often there is a simple reason, but a doctor should check. We made you a short list to read out.",
        DoctorSoon => "Call your child's doctor in the next day or two. Two signs like these should not wait longer. We made you a short list to read out.",
        HideHead => "Here is your list for the doctor.",
        HideLine => "This page gives no rating. If anything on the list worries you, call your doctor. You know your child best.",
        HideSoon => "These are things doctors like to hear about soon.",
        FootNotdx => "This check is for learning. It does not diagnose, and it can miss things. You know your child best. If you are worried, call.",
        FootData => "Your answers stay on this device. No one else gets them.",
        FootSafe => "Worried that a child is being hurt? Call {childline}.",
        AskedAlarm => "Last time you ticked a danger sign. Is it still there? Call {advice} now. If your child looks very sick, call {emergency}.",
        CardChecked => "Checked so far: {checked}. Not checked yet: {open}.",
        AskedAgain => "This check has new danger signs. Please answer those questions again. Your other answers are kept.",
        PartDone => "Thank you. You can look at a first result now, or go on. You can come back to the rest at any time.",
        OorUnder => "This check is made for ages 1 to 4. Poop and skin trouble in babies is different. Please call your baby's doctor. If your baby looks very sick, call {emergency}.",
        OorOver => "This check is made for ages 1 to 4. For older kids, please talk with your doctor. If your child looks very sick, call {emergency}.",
        NoteTeam => "Nutrition, feeding, and medical care work best side by side.",
        AboutUse => "For learning, for parents of children aged 1 to 4. Not a medical device, not a diagnosis, and not in place of a doctor.",
        AboutCount => "Our food-group count is inspired by counts used in public health.",
        BandUnsure => "(you were not sure on some answers)",
        SupportNone => "None of the four signs came up in the parts you checked.",
        SupportNoone => "No one has looked yet. A first check with the doctor comes before a special diet or a test.",
        ListNothingLeft => "Ask a dietitian for ideas that fit your child's list.",
        ListAskDoctor => "Ask the doctor or an allergy doctor which foods are safe to offer.",
        ListCaution => "Choose foods your child has had before with no trouble, and keep giving them. Bad eczema, or any past reaction? Ask the doctor soon how to give a first taste of nut, seed, egg, fish, milk, wheat, or soy. A long wait does not help.",
        ListChoking => "Cook until soft. Cut small.",
        ListChokingNut => "Spread nut butter thin.",
        ListSkipOff => "Skip any food that is off limits.",
        AddFruit => "Add fruit to help iron get in.",
        SignsIntro => "First, a quick look for danger signs. We ask every parent. If you see one, tick it.",
        SignsAbove => "If you tick one, we show you right away what to do.",
        SignsBelow => "On brown or black skin, look at the lips, tongue, palms, and soles.",
        GridPrompt => "From wake-up to bed. Sick day or party? Use the day before.",
        GridBite => "One good bite is about 1 tablespoon.",
        GridNotEaten => "Not eaten in your family",
        Stale => "If things have changed, start again.",
    }
}

/// How many cups of milk are plenty.
#[must_use]
pub fn milk_cups(second_year: bool) -> &'static str {
    if second_year { "2 to 3" } else { "2" }
}

texts! {
    /// What to ask the doctor: docs/content.md 3.9b.
    pub fn doctor_question(DoctorQuestion) {
        Clear => "Must old poop come out first?",
        Iron => "Does an iron blood test make sense?",
        Lead => "Does a lead test make sense for us?",
        Cream => "Which cream, where, and when do we use less?",
        Safe => "Which foods are safe to keep or to try?",
        Growth => "Who checks growth?",
        Medicine => "How long do we keep the poop medicine?",
        Skin => "Which cream, where, and when do we use less?",
        Plan => "What is the plan if this is not better in 2 weeks?",
    }
}

texts! {
    /// A sign of poop trouble.
    pub fn poop_sign(PoopSign) {
        Few => "2 or fewer poops a week",
        Holding => "Holds poop in",
        HardOrPainful => "Hard or painful poops",
        VeryBig => "Very big poops",
        Leaks => "Leaks each week",
    }
}

texts! {
    /// A note to the parent right above the doctor's list.
    pub fn doctor_note(DoctorNote) {
        Rf4 => "You were not sure about some signs. Ask the doctor about them next time.",
        Celiac => "Tell the doctor at the next visit about celiac (a gut illness that wheat sets off) or thyroid disease in the family. Please do not cut wheat before you ask.",
        Skincheck => "Ask the doctor for a skin check first. Not every itchy rash is eczema. Does anyone else at home itch? Tell the doctor.",
    }
}

texts! {
    /// The heading of a part of the doctor's list.
    pub fn doctor_part(DoctorPart) {
        LookAtThis => "Please look at this",
        Poop => "Poop",
        Skin => "Skin",
        Food => "Food and drink",
        Growth => "Growth and other signs",
        Sleep => "Sleep",
        Remedies => "Vitamins and remedies",
        Worry => "Our worry",
    }
}

texts! {
    /// A line of the doctor's list: docs/content.md 3.9b.
    pub fn doctor_line(DoctorLine) {
        Age => "Age: {age} months",
        Why => "What worries us most: {answer}",
        Dx => "Eczema, found by a doctor",
        DxNotYet => "Dry, itchy skin that no doctor has checked",
        Flags => "{flags}",
        Crusts => "Skin leaks or has crusts. A doctor saw it this week, and it is getting better.",
        Unsure => "We were not sure about some of the signs asked.",
        Long => "Poop trouble for: {answer}",
        Often => "How often: {answer}",
        Look => "Looks like: {answer}",
        Pain => "Hurts: {answer}",
        Hold => "Holds it in: {answer}",
        Big => "Very big poops",
        Leaks => "Leaks: {answer}",
        Where => "Poops: {answer}",
        GivenNo => "No one is helping with poop yet.",
        GivenOwn => "We give a poop medicine on our own.",
        GivenStarted => "We just started a poop plan.",
        GivenHelping => "The poop plan is helping.",
        GivenNotHelping => "The poop plan is not helping much.",
        GivenStopped => "We stopped a poop medicine.",
        Tried => "Tried for poop: {answer}",
        GivenWhich => "Which medicine, how much, since when (write it here):",
        Itch => "Itch this week: {answer}",
        Nights => "Nights woken by itch this week: {answer}",
        Much => "Rough, sore, or changed skin: {answer}",
        Signs => "Also on the skin: {answer}",
        Calm => "Creams as told calm it: {answer}",
        CalmNo => "Creams as told do not calm it.",
        Plan => "{answer}",
        Creams => "Creams: {answer}",
        TriedSkin => "Tried for skin: {answer}",
        AfterFood => "Flares after a food: {answer}",
        SkinCheck => "Does anyone else at home itch? (write it here):",
        Score => "{n} of {m} food groups on that day",
        Hardly => "Hardly ever eats: {groups}",
        Count => "Foods eaten now and then: {answer}",
        Dropped => "Stopped eating in 3 months: {answer}",
        Off => "Off limits: {answer}",
        OffRows => "Food groups off limits: {groups}",
        Who => "Who guides it: {answer}",
        HowLong => "Off limits for: {answer}",
        Diet => "Family food: {answer}",
        Milk => "Cow's milk a day: {answer}",
        SoyPea => "No cow's milk, but a soy or pea drink",
        RiceNut => "No cow's milk, but a rice, oat, nut, or coconut drink",
        NoMilk => "No cow's milk and no plant drink",
        Breast => "Has breast milk",
        Juice => "Juice or sweet drinks a day: {answer}",
        Fluid => "Cups of all drinks a day: {answer}",
        Fiber => "Times a day with fiber foods: {answer}",
        Swallow => "{answer}",
        Iron => "{answer}",
        Complex => "{answer}",
        Celiac => "{answer}",
        Sleep => "Bad nights this week: {answer}",
        Upset => "Upset by itch or belly pain: {answer}",
        Vitamins => "Given now: {answer}",
        Chosen => "Did an expert choose them: {answer}",
        ChosenNo => "No expert chose them.",
        TriedOther => "Also tried: {answer}",
        Worry => "Worry about eating: {answer}",
        Told => "We were told to wait, but it does not fit what we see.",
        Limit => "We are at our limit.",
        Own => "What we want to ask (write it here):",
    }
}

texts! {
    /// The line for the doctor of a flag whose own line speaks to the parent.
    pub fn doctor_flag(DoctorFlagLine) {
        PeeRetired => "Trouble with pee: dribbles, is wet again, or it hurts.",
        Leaks => "Leaks each week, in a child who uses the potty.",
        LongPoopTrouble => "Poop trouble for over 3 months, with two or more signs.",
        HardSkin => "The skin is having a hard time this week.",
        LowIron => "Signs that can go with low iron or lead.",
        UncheckedSupplements => "Minerals or remedies that no expert has looked at.",
        Unguided => "Foods off limits, with no doctor or dietitian to guide it.",
        LooseForWeeks => "Loose poop for weeks.",
        FewFoods => "Very few foods, or no fruit or veggies.",
        LowProteinDrink => "Milk hardly ever or off limits, and a rice, oat, nut, or coconut drink.",
        UnknownCream => "A cream that no doctor gave.",
    }
}

/// The topic word of a domain. Iron, zinc and magnesium are never shown on their own.
#[must_use]
pub fn domain(domain: Domain) -> &'static str {
    match domain {
        Domain::Bowel => "Poop",
        Domain::Skin => "Skin",
        Domain::Sleep => "Sleep and comfort",
        Domain::Variety => "Food variety",
        Domain::FibreFluids => "Fiber and drinks",
        Domain::Iron | Domain::Zinc | Domain::Magnesium | Domain::Minerals => "Minerals",
        Domain::Mealtime => "Meals",
        Domain::Elimination => "Foods off limits",
    }
}

texts! {
    /// What a topic is labeled with.
    pub fn label(Label) {
        NotChecked => "Not checked yet",
        Low => "Looks steady",
        Some => "Worth a small step",
        High => "Worth getting help",
        ForDoctor => "For the doctor",
        KeepInMind => "Keep in mind",
    }
}

texts! {
    /// The same in a word or two, on the card.
    pub fn short_label(Label) {
        NotChecked => "Not checked",
        Low => "Steady",
        Some => "Small step",
        High => "Get help",
        ForDoctor => "For the doctor",
        KeepInMind => "Keep in mind",
    }
}

texts! {
    /// A food idea.
    pub fn idea(Idea) {
        Oats => "oats",
        PearKiwiPrune => "pear, kiwi or prune",
        SoftVeggies => "soft veggies",
        MashedBeans => "mashed beans",
        Berries => "berries, cut up",
        Meat => "tender meat or chicken",
        Fish => "fish",
        BeansLentils => "beans or lentils",
        Tofu => "tofu",
        Egg => "egg",
        IronCereal => "iron-added cereal",
        NutButter => "thin nut or seed butter",
        Greens => "dark greens",
        Yogurt => "yogurt",
        Oil => "oil on food",
        Avocado => "avocado",
        FullFatYogurt => "full-fat yogurt",
    }
}
