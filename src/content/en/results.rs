//! The texts of the result in English: docs/content.md 2i, 3.3, 3.5, 3.7b and 3.8. The names are its keys.

use crate::content::text::{DoctorQuestion, Fixed};
use crate::domain::advice::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};
use crate::domain::bands::{Band, Domain};
use crate::domain::facts::PoopSign;
use crate::domain::flag::{FlagLine, Rule};
use crate::domain::foods::Idea;
use crate::domain::guards::Guard;
use crate::domain::support::Signal;

/// A text of a topic.
#[must_use]
pub fn text(text: TextId) -> &'static str {
    match text {
        TextId::BowelLow => "Poop looks comfy right now. Keep doing what you are doing.",
        TextId::BowelPlan => {
            "Poop looks better with the plan you have. Keep it going until the doctor says to change it."
        }
        TextId::BowelTwo => {
            "There are two or more signs of poop trouble. You do not have to wait a month. Ask the doctor for a poop plan, most of all if it hurts. Please do not start, change, or stop a medicine on your own."
        }
        TextId::BowelLoose => {
            "Loose poop can have many causes. It can even be poop that slips past a hard clog. Please ask the doctor before you change food, fiber, or medicine."
        }
        TextId::BowelSome => {
            "There are a few signs of poop trouble. Keep fiber foods and drinks steady. If your child is potty learning, try a calm sit after meals: 5 minutes, feet on a stool, no pressure. Jot down poops for two weeks. If it hurts or goes on for more than 2 weeks, call the doctor."
        }
        TextId::BowelHigh => {
            "Two or more signs have gone on for a month or more. This is very common, and it is not your fault. Food helps, but food alone is not where doctors start. Ask the doctor for a poop plan. It may include a stool softener for a while. Please do not start, change, or stop a medicine on your own."
        }
        TextId::BowelHold => {
            "Hold off on food or fiber changes for now. Let the doctor have a look first. Keep giving any medicine the doctor has set."
        }
        TextId::SkinLow => "Skin looks mostly calm. Keep up daily moisturizer if you use one.",
        TextId::SkinSome => {
            "The skin needs a bit more help. Ask for a clear skin plan you can follow: what to use, where, how often, and when to step down. Moisturize every day, even on good days."
        }
        TextId::SkinHigh => {
            "The skin is having a hard time right now. Itch and lost sleep like this deserve a doctor visit this week. A good skin plan comes before food changes."
        }
        TextId::SleepLow => "Sleep and comfort look OK this week.",
        TextId::SleepSome => {
            "Itch or belly pain is cutting into sleep or good moods. Start with the skin or poop step that fits. Comfort often comes first, then sleep."
        }
        TextId::SleepHigh => {
            "These are hard nights. Tell the doctor about the sleep loss, not just the skin or poop. Moisturizer at bedtime and short nails are small steps that can help."
        }
        TextId::VarietyLow => {
            "Your child eats across many food groups. That is real work on your part."
        }
        TextId::VarietySome => {
            "There is room to grow, one small step at a time. Pick one missing group that is not off limits, and a food your child has had before with no trouble. Offer a pea-size bit next to a food your child loves. No need to eat it."
        }
        TextId::VarietySomeNoReintro => {
            "There is room to grow. Some foods are off limits, so ask the doctor or a dietitian which small step is safe. Keep offering the foods your child trusts."
        }
        TextId::VarietyHigh => {
            "The food list is narrow right now. Many families are here too. Protect the foods your child trusts. Change one small thing at a time, like the shape or the plate. If you change a brand or a dip, read the label first. A dietitian or feeding therapist can help you build from there. Ask for a weight and height check."
        }
        TextId::FibreLow => "Fiber and drinks look about right.",
        TextId::FibreSome => {
            "A few easy adds may help: {fiber_foods}. Add one fiber food your child has had before, every few days, with a drink. Go slow so the belly can keep up. Skip raw bran."
        }
        TextId::FibreHigh => {
            "Fiber and drinks look low right now. Add one food at a time: {fiber_foods}. Offer water with each meal and snack. Enough is the goal. Extra water on top does not seem to help more. If poop is big and hard, see the doctor before you add a lot of fiber."
        }
        TextId::FibreStuck => {
            "Poop comes first. When poop is stuck, ask the doctor for a poop plan. Then add fiber foods one at a time."
        }
        TextId::FatsTip => "Healthy fats help little kids grow. Easy adds: {fat_foods}.",
        TextId::NotChecked => "Not checked yet. {topic} takes about a minute.",
        TextId::MineralsLow => "We saw foods with iron, zinc, and magnesium.",
        TextId::MineralsSome => {
            "Some answers can go with low iron, zinc, or magnesium. Food first: {mineral_foods}. Add fruit to help iron get in. This check can't tell you if a level is low. Only a blood test can."
        }
        TextId::MineralsHold => {
            "Ask the doctor if a blood test makes sense. Hold off on food and milk changes until then. Please do not start iron, zinc, or magnesium on your own."
        }
        TextId::DietVegan => {
            "Kids who eat no animal foods need a source of vitamin B12. Ask the doctor or a dietitian how to be sure."
        }
        TextId::MineralsHigh => {
            "Some of your answers can go along with low iron. Ask the doctor if an iron blood test makes sense. Please do not start iron, zinc, or magnesium on your own. Small bodies can get too much."
        }
        TextId::MineralsMilk => {
            "Milk is good food, but it can crowd out the rest. About {cups} cups a day is plenty at this age. Offer it with meals, not all day."
        }
        TextId::MealtimeLow => "Mealtimes sound fairly calm.",
        TextId::MealtimeSome => {
            "Mealtimes feel tense some of the time. Try this split: you pick what, when, and where. Your child picks if and how much. Keep meals to 20 to 30 minutes."
        }
        TextId::MealtimeHigh => {
            "Meals sound really hard right now, for both of you. You are not doing it wrong. Drop the pressure for two weeks and keep foods your child trusts on the plate. Feeding therapy, with the doctor and a dietitian, can help."
        }
        TextId::EliminationLow => "You told us no food is off the menu.",
        TextId::EliminationAllergy => {
            "A food is off the menu for an allergy. Keep it off as you were told. At each visit, ask if it is still needed and who checks growth."
        }
        TextId::EliminationGuided => {
            "A food is off the menu as a trial with a guide. Ask when it will be checked and what comes next. Please do not end it on your own."
        }
        TextId::EliminationDairy => {
            "Milk is off the menu. Rice, nut, and coconut drinks have very little protein. Ask the doctor or a dietitian what should take its place, and about calcium and vitamin D."
        }
        TextId::EliminationPlantDrink => {
            "Your child drinks a plant drink. Rice, nut, and coconut drinks have very little protein. Ask the doctor or a dietitian what should take its place, and about calcium and vitamin D."
        }
        TextId::EliminationWheat => {
            "Wheat is off the menu. Tell the doctor before any celiac blood test. The test can miss celiac when a child eats no wheat."
        }
        TextId::EliminationSome => {
            "A food is off the menu. Trials should be short and have an end date set by the person who guides them. Talk with the doctor or a dietitian about what comes next."
        }
        TextId::EliminationHigh => {
            "Foods are off the menu without a guide, or for a long time. We know you did it to help. Please talk with the doctor, an allergist, or a dietitian soon. Staying off foods can mean missed nutrients, and in some kids an allergy can grow. Ask for a weight and height check."
        }
        TextId::NoReintro => {
            "Do not bring a cut food back at home until you ask the doctor or allergist. A first taste after a break can cause a fast reaction in some kids with eczema."
        }
        TextId::VarietyNote => {
            "One day is not a whole diet. This is not a test of nutrients, growth, or gut health."
        }
        TextId::NoteLoose => "Many poops a day? Tell the doctor.",
        TextId::NoteSkincheck => {
            "Ask the doctor for a skin check first. Not every itchy rash is eczema."
        }
        TextId::NoteSlow => {
            "You see flares hours or days after a food. Flares also come and go on their own. Write down skin and food for 2 weeks and show the doctor before you cut anything."
        }
        TextId::NoteItchmed => {
            "Some allergy and itch syrups can make poop harder. Tell the doctor what you give."
        }
        TextId::NoteAfford => "If food is hard to afford, tell the doctor[ or call {food_help}].",
    }
}

/// The line of a step.
#[must_use]
pub fn step(line: StepLine) -> &'static str {
    match line {
        StepLine::Doctor => "Call your child's doctor this week.",
        StepLine::Elimination => "Ask a doctor or dietitian about the foods left out.",
        StepLine::BowelHigh => "Ask the doctor for a poop plan.",
        StepLine::BowelSome => "Jot down poops for two weeks.",
        StepLine::BowelTwo => "Ask the doctor for a poop plan.",
        StepLine::BowelLoose => "Ask the doctor about the loose poop.",
        StepLine::BowelPlan => "Keep the poop plan going.",
        StepLine::SkinHigh => "Ask for a skin visit this week.",
        StepLine::SkinSome => "Ask for a clear skin plan.",
        StepLine::MineralsHigh => "Ask about an iron blood test.",
        StepLine::MineralsSome => "Pick one food from the minerals list.",
        StepLine::MineralsAskDoctor => "Ask the doctor which foods are safe to add.",
        StepLine::MineralsMilk => "Offer milk with meals, not all day.",
        StepLine::MealtimeHigh => "Drop the pressure for two weeks.",
        StepLine::MealtimeSome => "You pick what. Your child picks how much.",
        StepLine::Fibre => "Add one fiber food at a time.",
        StepLine::FibreStuck => "Poop plan first, then fiber.",
        StepLine::VarietyHigh => "Change one small thing at a time.",
        StepLine::VarietySome => "Offer one tiny bite next to a loved food.",
        StepLine::VarietySomeNoReintro => "Ask which small food step is safe.",
        StepLine::SleepHigh => "Tell the doctor about the hard nights.",
        StepLine::SleepSome => "Start with the skin or poop step.",
        StepLine::Hold => "Hold off on food changes for now.",
        StepLine::KeepGoing => "Keep going. Check again if something changes.",
    }
}

/// A guard.
#[must_use]
pub fn guard(guard: Guard) -> &'static str {
    match guard {
        Guard::FastFood => {
            "Did a food give hives, swelling, throwing up, or hard breathing? Do not give that food again until a doctor says it is OK."
        }
        Guard::NoReintro => text(TextId::NoReintro),
        Guard::Complex => {
            "This check was not made for kids with a long-term health problem. Use your care team's plan. Ask them before any food, fiber, or vitamin change."
        }
        Guard::HoldChanges => "Please hold off on food changes until the doctor has had a look.",
        Guard::StoreSafe => {
            "Lock up all vitamins and minerals, even gummies. Iron can poison a small child."
        }
        Guard::Label => {
            "Show the doctor or pharmacist the label of each vitamin. Too much vitamin D can also cause hard poop."
        }
        Guard::FeedingSupport => "Ask your doctor about a feeding therapy check.",
        Guard::LaxativeTalk => {
            "You said a poop medicine was stopped. Tell the doctor. Many kids need it longer than we think."
        }
        Guard::CreamTalk => {
            "If a cream worries you, or it is a fight to use, tell the doctor. There may be an easier way. Please do not just stop."
        }
        Guard::StoolTestNote => {
            "Home gut tests can't yet tell you what to do for eczema or constipation. If you have one, bring it to the visit, but do not change food because of it."
        }
        Guard::FoodtestNote => {
            "These tests can't tell which foods cause flares or poop trouble. Please do not cut foods because of one. Bring it to the visit."
        }
        Guard::CarerSupport => {
            "You said you are at your limit. That is a lot to carry, and help is there. If you might hurt yourself or your child, put your child in a safe place, step away, and call [{crisis} or ]{emergency} now. If not, please tell someone today: your doctor or a friend."
        }
    }
}

/// A sign for extra support; `fast` for the wording after a fast food reaction.
#[must_use]
pub fn signal(signal: Signal, fast: bool) -> &'static str {
    match signal {
        Signal::StuckPoop => {
            "Poop is still a struggle after the usual steps. Ask the doctor to look at the plan again. Please do not change a poop medicine before you have talked."
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

/// A text of the emergency card.
#[must_use]
pub fn emergency(text: EmergencyText) -> &'static str {
    match text {
        EmergencyText::Allergy => {
            "Have an allergy pen (epinephrine or adrenaline), and this may be an allergy? Use it now. Then call {emergency}. No pen? Call {emergency} now. Lay your child flat. If it is hard to breathe, let them sit up. If they throw up or are very sleepy, lay them on their side. Do not let them stand or walk. Do this even if they start to look better."
        }
        EmergencyText::Battery => {
            "Go to the nearest {er} now, even if your child looks fine. Do not wait for signs. Do not make your child throw up. On the way, call {poison} and ask what to do."
        }
        EmergencyText::Other => {
            "Call {emergency} or go to the nearest {er} now. Do not give food, drink, or poop medicine on the way unless you are told to."
        }
        EmergencyText::Poison => {
            "Call {poison} now, even if your child looks fine. If your child is sleepy, weak, throwing up, or hard to wake, call {emergency}. Keep the bottle with you. Do not make your child throw up."
        }
    }
}

/// A line that a flag adds to the today card.
#[must_use]
pub fn today(line: TodayLine) -> &'static str {
    match line {
        TodayLine::Blisters => {
            "Is there a fever, does your child look ill, or are sores near the eye? Go to the {er} now."
        }
        TodayLine::Crust => "Go now if fever is 100.4 F (38 C) or more, or your child looks ill.",
        TodayLine::BlistersAndEye => "Go to the {er} now. Sores close to the eye cannot wait.",
        TodayLine::Pain => {
            "Go now if the pain is very bad, comes in waves, or your child looks pale or cannot walk."
        }
        TodayLine::Blood => {
            "Go now if there is also belly pain or throwing up, or your child looks pale or weak."
        }
        TodayLine::Reaction => {
            "Do not give that food again until a doctor says it is OK. A reaction can come back. If the face swells or breathing gets hard, call {emergency}."
        }
        TodayLine::NotSureNow => "You were not sure about a danger sign. Call now, not later.",
        TodayLine::Bulge => "Go now if the bulge is dark, bleeds a lot, or will not go back.",
        TodayLine::Thirst => {
            "Ask for a blood sugar check today. Go now if your child is throwing up, breathing fast, or very sleepy."
        }
        TodayLine::Puffy => {
            "Tell them your child has new swelling, and what your child eats and drinks."
        }
        TodayLine::Weak => "Go now if your child cannot stand or walk, or cannot pee.",
        TodayLine::Bruise => {
            "Ask to be seen today. Go now if the spots spread, or your child has a fever or looks sick."
        }
    }
}

/// The line of a flag that has one of its own.
#[must_use]
pub fn flag(line: FlagLine) -> &'static str {
    match line {
        FlagLine::NotSure => "Talk it through with the advice line today",
        FlagLine::Rule(Rule::Leaks) => "Leaks can be poop slipping past a clog.",
        FlagLine::Rule(Rule::LongPoopTrouble) => {
            "Poop trouble for over 3 months. Time for a new plan."
        }
        FlagLine::Rule(Rule::HardSkin) => "The skin is having a hard time.",
        FlagLine::Rule(Rule::FastFlares) => "Flares within 2 hours of a food.",
        FlagLine::Rule(Rule::LowIron) => "Ask about blood tests for iron and lead.",
        FlagLine::Rule(Rule::UncheckedSupplements) => {
            "Call a pharmacist, the doctor, or {poison} before the next dose. Have the label in your hand."
        }
        FlagLine::Rule(Rule::Choking) => "Coughs or chokes at most meals.",
        FlagLine::Rule(Rule::Unguided) => {
            "Foods are off the menu with no one guiding. Ask for a check of growth and of what your child eats and drinks."
        }
        FlagLine::Rule(Rule::LooseForWeeks) => "Loose poop for weeks.",
    }
}

/// A text that no rule chooses.
#[must_use]
pub fn fixed(fixed: Fixed) -> &'static str {
    match fixed {
        Fixed::Start => {
            "The main part takes about 5 minutes. It looks at poop, skin, and food. You get up to three next steps. Not all at once. Not perfectly."
        }
        Fixed::HeadEmergency => "Stop here. Get help now.",
        Fixed::HeadToday => "Please call a doctor or nurse today.",
        Fixed::HeadSeeDoctor => "Please talk with your child's doctor first.",
        Fixed::HeadNone => "Here is what stood out.",
        Fixed::HeadKeep => "Things look steady today.",
        Fixed::HeadKeepPartly => {
            "The parts you checked look steady. Some parts are not checked yet."
        }
        Fixed::TodayBody => {
            "Call {advice} today. Tell them what you tapped. If you cannot reach anyone within 4 hours, go to urgent care or the {er}. If your child gets worse, has trouble with breathing, looks very sick, or is hard to wake, call {emergency}."
        }
        Fixed::DoctorBody => {
            "Call your child's doctor this week. Often there is a simple reason, but a doctor should check. We made you a short list to read out."
        }
        Fixed::FootNotdx => {
            "This check is for learning. It does not diagnose, and it can miss things. You know your child best. If you are worried, call."
        }
        Fixed::FootData => "Your answers stay on this device. No one else gets them.",
        Fixed::FootSafe => "Worried that a child is being hurt? Call {childline}.",
        Fixed::OorUnder => {
            "This check is made for ages 1 to 4. Poop and skin trouble in babies is different. Please call your baby's doctor. If your baby looks very sick, call {emergency}."
        }
        Fixed::OorOver => {
            "This check is made for ages 1 to 4. For older kids, please talk with your doctor. If your child looks very sick, call {emergency}."
        }
        Fixed::NoteTeam => "Nutrition, feeding, and medical care work best side by side.",
        Fixed::AboutUse => {
            "For learning, for parents of children aged 1 to 4. Not a medical device, not a diagnosis, and not in place of a doctor."
        }
        Fixed::AboutCount => "Our food-group count is inspired by counts used in public health.",
        Fixed::BandUnsure => "(you were not sure on some answers)",
        Fixed::SupportNone => "None of the four signs came up in the parts you checked.",
        Fixed::SupportNoone => {
            "No one has looked yet. A first check with the doctor comes before a special diet or a test."
        }
        Fixed::ListNothingLeft => "Ask a dietitian for ideas that fit your child's list.",
        Fixed::ListAskDoctor => "Ask the doctor or allergist which foods are safe to offer.",
        Fixed::ListCaution => {
            "Choose foods your child has had before with no trouble. Bad eczema, or any past reaction? Ask the doctor before a first taste of nut, seed, egg, fish, milk, wheat, or soy."
        }
        Fixed::ListChoking => "Cook until soft. Cut small.",
        Fixed::ListChokingNut => "Spread nut butter thin.",
        Fixed::ListSkipOff => "Skip any food on your off list.",
        Fixed::AddFruit => "Add fruit to help iron get in.",
        Fixed::SignsAbove => "If you tick one, we show you right away what to do.",
        Fixed::SignsBelow => "On brown or black skin, look at the lips, tongue, palms, and soles.",
        Fixed::GridPrompt => {
            "Think of the last usual day, from wake-up to bed. Sick day or party? Use the day before."
        }
        Fixed::GridBite => "One good bite is about 1 tablespoon.",
        Fixed::GridNotEaten => "Not eaten in your family",
        Fixed::Stale => "If things have changed, start again.",
    }
}

/// How many cups of milk are plenty.
#[must_use]
pub fn milk_cups(second_year: bool) -> &'static str {
    if second_year { "2 to 3" } else { "2" }
}

/// What to ask the doctor: docs/content.md 3.10.
#[must_use]
pub fn doctor_question(question: DoctorQuestion) -> &'static str {
    match question {
        DoctorQuestion::Plan => "What is the plan if this is not better in 2 weeks?",
        DoctorQuestion::Medicine => "How long do we keep the poop medicine?",
        DoctorQuestion::Growth => "Who checks growth?",
        DoctorQuestion::Cream => "Which cream, where, and when do we step down?",
    }
}

/// A sign of poop trouble.
#[must_use]
pub fn poop_sign(sign: PoopSign) -> &'static str {
    match sign {
        PoopSign::Few => "2 or fewer poops a week",
        PoopSign::Holding => "Holds poop in",
        PoopSign::HardOrPainful => "Hard or painful poops",
        PoopSign::VeryBig => "Very big poops",
        PoopSign::Leaks => "Leaks each week",
    }
}

/// A line that a note adds to the doctor list.
#[must_use]
pub fn doctor_note(note: DoctorNote) -> &'static str {
    match note {
        DoctorNote::Rf4 => "You were not sure about some of these. Ask the doctor next time.",
        DoctorNote::Celiac => {
            "Tell the doctor at the next visit about celiac or thyroid disease in the family. Please do not cut wheat before you ask."
        }
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
        Domain::Elimination => "Foods left out",
    }
}

/// The label of a band.
#[must_use]
pub fn band(band: Band) -> &'static str {
    match band {
        Band::NotChecked => "Not checked yet",
        Band::Low => "Looks steady",
        Band::Some => "Worth watching",
        Band::High => "Worth a plan",
    }
}

/// A food idea.
#[must_use]
pub fn idea(idea: Idea) -> &'static str {
    match idea {
        Idea::Oats => "oats",
        Idea::PearKiwiPrune => "pear, kiwi or prune",
        Idea::SoftVeggies => "soft veggies",
        Idea::MashedBeans => "mashed beans",
        Idea::Berries => "berries, cut up",
        Idea::Meat => "tender meat or chicken",
        Idea::Fish => "fish",
        Idea::BeansLentils => "beans or lentils",
        Idea::Tofu => "tofu",
        Idea::Egg => "egg",
        Idea::IronCereal => "iron-added cereal",
        Idea::NutButter => "thin nut or seed butter",
        Idea::Greens => "dark greens",
        Idea::Yogurt => "yogurt",
        Idea::Oil => "oil on food",
        Idea::Avocado => "avocado",
        Idea::FullFatYogurt => "full-fat yogurt",
    }
}
