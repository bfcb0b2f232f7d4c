//! Every question in English, in the order in which it is asked: docs/content.md 3.2.

use crate::content::text::{GroupText, QuestionText, SignGroup};
use crate::domain::answers::Group;
use crate::domain::choices::{Portion, Rf3};
use crate::domain::{QuestionId, Topic};

/// The name of a topic of questions.
#[must_use]
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::About => "About your child",
        Topic::Safety => "Safety",
        Topic::Poop => "Poop",
        Topic::Skin => "Skin",
        Topic::Food => "Food",
        Topic::Supplements => "Supplements",
        Topic::Sleep => "Sleep and comfort",
        Topic::Fiber => "Fiber and drinks",
        Topic::Meals => "Meals",
        Topic::Tried => "What you have tried",
    }
}

/// The words of a question.
#[must_use]
pub fn question(question: QuestionId) -> &'static QuestionText {
    match question {
        QuestionId::Country => &COUNTRY,
        QuestionId::Age => &AGE,
        QuestionId::Toilet => &TOILET,
        QuestionId::Bf => &BF,
        QuestionId::Diet => &DIET,
        QuestionId::Dx => &DX,
        QuestionId::Rf1 => &RF1,
        QuestionId::Rf2 => &RF2,
        QuestionId::Rf3 => &RF3,
        QuestionId::Rf4 => &RF4,
        QuestionId::B1 => &B1,
        QuestionId::B2 => &B2,
        QuestionId::B3 => &B3,
        QuestionId::B4 => &B4,
        QuestionId::B5 => &B5,
        QuestionId::B6 => &B6,
        QuestionId::B7 => &B7,
        QuestionId::X2 => &X2,
        QuestionId::S1 => &S1,
        QuestionId::S2 => &S2,
        QuestionId::S3 => &S3,
        QuestionId::S4 => &S4,
        QuestionId::S5 => &S5,
        QuestionId::S6 => &S6,
        QuestionId::G => &G,
        QuestionId::V3 => &V3,
        QuestionId::V4 => &V4,
        QuestionId::T4 => &T4,
        QuestionId::E1 => &E1,
        QuestionId::E2 => &E2,
        QuestionId::E3 => &E3,
        QuestionId::E4 => &E4,
        QuestionId::M3 => &M3,
        QuestionId::M3b => &M3B,
        QuestionId::M4 => &M4,
        QuestionId::C1 => &C1,
        QuestionId::C2 => &C2,
        QuestionId::C3 => &C3,
        QuestionId::F1 => &F1,
        QuestionId::F2 => &F2,
        QuestionId::F3 => &F3,
        QuestionId::F4 => &F4,
        QuestionId::F5 => &F5,
        QuestionId::F6 => &F6,
        QuestionId::M1 => &M1,
        QuestionId::T1 => &T1,
        QuestionId::T2 => &T2,
        QuestionId::T3 => &T3,
        QuestionId::T5 => &T5,
        QuestionId::X1 => &X1,
        QuestionId::X3 => &X3,
    }
}

// About
static COUNTRY: QuestionText = QuestionText {
    ask: "Where do you live?",
    options: &[
        "US",
        "UK",
        "Canada",
        "Australia",
        "Ireland",
        "New Zealand",
        "Somewhere else",
    ],
    none: "",
    why: "So we can show the right phone numbers.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "sec. i",
};

static AGE: QuestionText = QuestionText {
    ask: "How old is your child?",
    options: &[],
    none: "",
    why: "What we ask and what counts as typical change with age.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "design",
};

static TOILET: QuestionText = QuestionText {
    ask: "Where does your child poop?",
    options: &[
        "In a diaper or pull-up",
        "Learning the potty",
        "On the potty or toilet most days",
    ],
    none: "",
    why: "Leaks mean something different once a child is trained.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Rome IV; Benninga 2016",
};

static BF: QuestionText = QuestionText {
    ask: "Has your child had any breast milk in the last day?",
    options: &["Yes", "No"],
    none: "",
    why: "Breast milk counts as a food group before age 2.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "WHO/UNICEF 2021",
};

static DIET: QuestionText = QuestionText {
    ask: "Does your child eat meat or fish?",
    options: &[
        "Yes, or sometimes",
        "No meat or fish",
        "No animal foods at all",
    ],
    none: "",
    why: "So our food ideas fit your table.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "design",
};

static DX: QuestionText = QuestionText {
    ask: "Has a doctor said your child has eczema?",
    options: &["Yes", "Not yet, but the skin is dry and itchy", "No"],
    none: "",
    why: "If no one has checked the skin yet, that comes first.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "UKWP; NICE CG57",
};

// Safety
static RF1: QuestionText = QuestionText {
    ask: "Is any of this happening right now?",
    options: &[
        "Hard or noisy breathing, a new wheeze, or a cough that will not stop",
        "Sudden swelling of the lips, face, or tongue",
        "Hives (raised, itchy bumps) with throwing up, coughing, or acting very sleepy",
        "Looks very sick: limp, blue, gray, or very pale, hard to wake, or having a seizure",
        "Throwing up again and again a few hours after a food, and now pale or limp",
        "Throwing up again and again soon after a new food, or a food that was off limits",
        "I am not sure",
    ],
    none: "None of these",
    why: "These can be signs of a bad allergic reaction or a very sick child.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "ASCIA/AAP-type plans; FPIES consensus 2017",
};

static RF2: QuestionText = QuestionText {
    ask: "And is any of this happening right now?",
    options: &[
        "Throwing up green or bloody fluid",
        "A big, hard, swollen belly with throwing up, fever, or very runny poop",
        "A lot of blood from the bottom, or black, sticky poop like tar (dark poop from iron drops does not count)",
        "Legs that got weak all of a sudden, or cannot stand or walk like before",
        "Bad belly pain in waves (screams, pulls up the legs, or turns pale, then seems fine), or poop like red jelly",
        "May have swallowed iron pills, other pills, too many vitamins, or a poison",
        "May have swallowed a button battery, a magnet, or something sharp",
        "Takes magnesium or had an enema, and is now very sleepy, weak, or throwing up",
        "Red, purple, or dark spots that do not fade when you press them, with a fever or looking sick",
        "I am not sure",
    ],
    none: "None of these",
    why: "These need care right away, before any food changes.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG99; ESPGHAN/NASPGHAN 2014; FDA iron label; Araki 2021",
};

static RF3: QuestionText = QuestionText {
    ask: "In the last 3 days, or still going on now, has your child had any of these?",
    options: &[
        "Groups of small blisters or little round open sores, skin that peels like a burn, or skin that hurts and got worse fast",
        "Skin that leaks, has yellow crusts or pus, or has redness that is spreading",
        "Skin leaks or has crusts, but a doctor saw it this week and it is getting better",
        "A red eye that hurts or will not open, or blisters or open sores close to the eye",
        "Belly or bottom pain that lasts more than 1 hour",
        "Throwing up again and again, and it is not over",
        "No pee for 8 hours or more (a dry night alone does not count), or no tears and a very dry mouth",
        "No poop for 7 days or more",
        "Blood mixed into the poop, or slimy poop with blood",
        "Pink or red skin bulging out of the bottom",
        "Hives, swelling, or throwing up within 2 hours of a food (now, or better now)",
        "Will not drink, or has eaten almost nothing for a day and has no energy",
        "Very thirsty and peeing much more than before",
        "Puffy feet, legs, or face that stay puffy",
        "Legs getting weaker, a new limp, or new trouble walking",
        "New tiny spots or many bruises that do not fade when you press them, with no fever",
        "I am not sure",
    ],
    none: "None of these",
    why: "These should be seen or talked about with a doctor or nurse today.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE QS44/CG57; AAD; Seattle Children's; NICE CG116",
};

static RF4: QuestionText = QuestionText {
    ask: "Are any of these true for your child?",
    options: &[
        "Has had trouble pooping since they were a newborn",
        "Did not have a first poop until more than 2 days after birth",
        "Poop is often thin, like a ribbon",
        "Has lost weight, or is not gaining or growing as expected",
        "Weak or very bowed legs, late to walk, or falls a lot",
        "A deep dimple, hair patch, or lump low on the back, or the poop hole is not in the right spot. Flat blue-gray marks from birth do not count.",
        "Dribbles pee all day, is wet again after months of being dry, or it hurts or is hard to pee",
        "Blood streaks on poop or paper more than once, or sore, raw skin around the poop hole",
        "Had a fast reaction to a food (hives, swelling, throwing up, hard breathing) and no doctor has checked it",
        "A parent, brother, or sister has Hirschsprung disease",
        "A parent, brother, or sister has celiac or thyroid disease",
        "Bleeding gums, hair that falls out, raw skin at the mouth and bottom, or a big tight belly with thin arms",
        "Was born very early, is tube fed, or has a long-term heart, kidney, or muscle problem",
        "I am not sure",
    ],
    none: "None of these",
    why: "These point to things a doctor should rule out before anyone changes food.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG99 red/amber flags; ESPGHAN/NASPGHAN 2014; NICE NG75",
};

// Poop
static B1: QuestionText = QuestionText {
    ask: "In a usual week, how many poops does your child have?",
    options: &[
        "2 or fewer",
        "3",
        "4 to 6",
        "1 to 3 a day",
        "More than 3 a day",
        "Not sure",
    ],
    none: "",
    why: "Most children age 1 to 4 go between 3 times a day and every other day.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Weaver 1984; Baaleman 2023; Rome IV",
};

static B2: QuestionText = QuestionText {
    ask: "What does the poop look like most often?",
    options: &[
        "Tiny hard balls",
        "One big hard chunk",
        "Dry and firm",
        "Soft and easy to pass",
        "Loose or runny",
        "Hard some days, loose on others",
        "Not sure",
    ],
    none: "",
    why: "Hard poop counts, even if your child goes every day.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG99; Dutch survey PMC6311181",
};

static B3: QuestionText = QuestionText {
    ask: "In the last month, has pooping hurt or made your child cry?",
    options: &["No", "Now and then", "Every week or more"],
    none: "",
    why: "One painful poop can start a holding cycle.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Rome IV; NICE CG99",
};

static B4: QuestionText = QuestionText {
    ask: "Does your child try to hold poop in? (stiff legs, tip-toes, hiding, squeezing)",
    options: &["No", "Sometimes", "Most days"],
    none: "",
    why: "Holding can look like pushing. It is a top cause of toddler constipation.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Rome IV; Levy 2017; Cincinnati Children's",
};

static B5: QuestionText = QuestionText {
    ask: "Is the poop ever so big that it hurts or could block the toilet?",
    options: &["No", "Yes", "Not sure"],
    none: "",
    why: "Very big poops mean poop is staying inside too long.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Rome IV; NICE CG99",
};

static B6: QuestionText = QuestionText {
    ask: "Between poops, do you see smears or small loose leaks in the underwear?",
    options: &["No", "Less than once a week", "Once a week or more"],
    none: "",
    why: "Loose leaks can be poop slipping past a hard clog.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG99; Rome IV",
};

static B7: QuestionText = QuestionText {
    ask: "How long has poop been a problem?",
    options: &[
        "It is not a problem",
        "Less than 2 weeks",
        "2 to 4 weeks",
        "1 to 3 months",
        "More than 3 months",
    ],
    none: "",
    why: "The longer it lasts, the more help it needs.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Rome IV (1 month); NICE CG99 (3 months)",
};

static X2: QuestionText = QuestionText {
    ask: "Is a doctor or nurse helping with the poop problem?",
    options: &[
        "No",
        "No, but we give a poop medicine on our own",
        "Yes, and it is helping",
        "Yes, but it is not much better",
        "We were given a medicine but stopped it",
    ],
    none: "",
    why: "Food alone is not the first treatment for constipation.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG99 1.5.1",
};

// Skin
static S1: QuestionText = QuestionText {
    ask: "This week, how much has your child been itching?",
    options: &[
        "Not at all",
        "A little, now and then",
        "A lot",
        "Almost all the time",
    ],
    none: "",
    why: "Itch is the best clue to how hard eczema is on a child.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG57",
};

static S2: QuestionText = QuestionText {
    ask: "This week, how many nights did itching wake your child?",
    options: &["None", "1 or 2", "3 to 6", "Every night"],
    none: "",
    why: "Lost sleep is a sign that the skin needs more help.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG57; Ramirez 2019",
};

static S3: QuestionText = QuestionText {
    ask: "How much skin is rough, sore, or changed in color right now? (Smooth light or dark marks left behind do not count.)",
    options: &[
        "None right now",
        "A few small spots",
        "Patches in many places",
        "Much of the body",
    ],
    none: "",
    why: "On darker skin, eczema can look purple, gray, or dark brown.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG57; AAD",
};

static S4: QuestionText = QuestionText {
    ask: "Do you see any of these? (pick all)",
    options: &[
        "Dry or flaky skin",
        "Thick, leathery skin",
        "Cracks or bleeding",
    ],
    none: "None",
    why: "Cracks let germs in.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG57; AAD",
};

static S5: QuestionText = QuestionText {
    ask: "When you use the skin plan you have, does it calm down?",
    options: &[
        "Yes, mostly",
        "Partly",
        "No",
        "We do not have a plan",
        "We have a plan, but it is hard to use it",
        "The skin is clear right now",
    ],
    none: "",
    why: "A good skin plan comes before food changes.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG57; AAAAI/ACAAI 2023",
};

static S6: QuestionText = QuestionText {
    ask: "Do flares seem tied to a food?",
    options: &[
        "No",
        "Not sure",
        "Yes, within 2 hours",
        "Yes, hours or days later",
    ],
    none: "",
    why: "Fast reactions are checked in a different way than slow ones.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "NICE CG116; iMAP 2017",
};

// Food
static G: QuestionText = QuestionText {
    ask: "Tap what your child ate on the last usual day (at least one good bite).",
    options: &[
        "Ate it that day",
        "Not that day, but this week",
        "Hardly ever",
        "Off limits (allergy or told to avoid)",
    ],
    none: "",
    why: "Counting food groups is a simple way to see range.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "WHO/UNICEF 2021; FAO 2021; Diop 2021",
};

static V3: QuestionText = QuestionText {
    ask: "How many different foods does your child eat at least now and then? (a guess is fine; apple and banana count as two)",
    options: &[
        "Fewer than 10",
        "10 to 19",
        "20 to 29",
        "30 or more",
        "Not sure",
    ],
    none: "",
    why: "Feeding therapists use rough counts like these. They are a guide, not a test.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Toomey (clinical convention, not validated)",
};

static V4: QuestionText = QuestionText {
    ask: "In the last 3 months, has your child stopped eating foods and not gone back to them?",
    options: &["No", "1 or 2 foods", "3 or more foods"],
    none: "",
    why: "A list that keeps shrinking needs extra help.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Toomey; Goday 2019",
};

static T4: QuestionText = QuestionText {
    ask: "Does your child cough or choke at most meals?",
    options: &["No", "Yes"],
    none: "",
    why: "This can mean that swallowing needs a check.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Goday 2019",
};

static E1: QuestionText = QuestionText {
    ask: "Is your child kept off any food now, for an allergy, the skin, or the tummy?",
    options: &["No", "Not now, but we did before", "Yes, right now"],
    none: "",
    why: "Cutting foods can help a few children and can also cause harm.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Oykhman 2022; Low 2020",
};

static E2: QuestionText = QuestionText {
    ask: "Which foods are off the menu now? (pick all)",
    options: &[
        "Milk and dairy",
        "Egg",
        "Wheat or gluten",
        "Soy",
        "Peanut or tree nuts",
        "Sesame",
        "Fish or shellfish",
        "Some fruits or veggies",
        "Other",
    ],
    none: "",
    why: "In one study, toddlers with three or more foods off the menu had lower growth.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Low 2020",
};

static E3: QuestionText = QuestionText {
    ask: "Who guided this?",
    options: &[
        "A doctor found a food allergy",
        "As a trial set by a doctor or dietitian",
        "We did it on our own",
        "Someone else, a website, or a home test",
        "Some of each",
    ],
    none: "",
    why: "You did it to help. Now let's make it safe.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "AAAAI/ACAAI 2023; NICE CG99",
};

static E4: QuestionText = QuestionText {
    ask: "How long has it been?",
    options: &["Less than 2 weeks", "2 to 4 weeks", "More than 4 weeks"],
    none: "",
    why: "A food trial for skin or tummy is meant to be short. The person who set it should check it.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "ESPGHAN 2024",
};

// Supplements
static M3: QuestionText = QuestionText {
    ask: "Do you give any of these now? (pick all)",
    options: &[
        "Multivitamin",
        "Vitamin D",
        "Iron",
        "Zinc",
        "Magnesium (also milk of magnesia, or calm drinks and gummies)",
        "Probiotic",
        "Fiber powder",
        "Herbs, or a home or folk remedy",
        "Enema or suppository",
        "Something else",
    ],
    none: "None",
    why: "Some minerals are not safe in high amounts for small bodies.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "DRI ULs; FDA; McGuire 2000",
};

static M3B: QuestionText = QuestionText {
    ask: "Did a doctor, pharmacist, or dietitian who knows your child choose them and how much?",
    options: &["Yes, for all", "Not for all", "No"],
    none: "",
    why: "Limits are small at this age, and labels are easy to misread. A pharmacist can check the label with you.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "DRI ULs",
};

static M4: QuestionText = QuestionText {
    ask: "Do you notice any of these?",
    options: &[
        "Often eats things that are not food, like dirt, paint, or paper, or lots of ice",
        "Looks very pale and tired most days",
    ],
    none: "Neither",
    why: "These can go with low iron. A blood test can tell.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "design; UNCONFIRMED (standard teaching)",
};

// Sleep
static C1: QuestionText = QuestionText {
    ask: "This week, how many nights was sleep much worse than you would like?",
    options: &["None", "1 or 2", "3 or 4", "5 to 7"],
    none: "",
    why: "Sleep loss makes every hard thing harder.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Ramirez 2019",
};

static C2: QuestionText = QuestionText {
    ask: "How often is your child upset by itching or belly pain?",
    options: &["Rarely", "Some days", "Most days"],
    none: "",
    why: "Comfort is a goal, not just a clue.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "design",
};

static C3: QuestionText = QuestionText {
    ask: "And you? How are you holding up?",
    options: &["Doing OK", "Tired", "At my limit"],
    none: "",
    why: "This is a lot to carry. You count too.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "design",
};

// Fiber
static F1: QuestionText = QuestionText {
    ask: "How many times a day does your child eat fruit, veggies, beans, or whole grains?",
    options: &["0 or 1", "2 or 3", "4 or 5", "6 or more"],
    none: "",
    why: "These foods carry the fiber that keeps poop soft.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "DRI fiber AI; SACN 2015",
};

static F2: QuestionText = QuestionText {
    ask: "Which of these did your child eat this week? (pick all)",
    options: &[
        "Oats or barley",
        "Whole grain bread, pasta, or cereal",
        "Beans, peas, or lentils",
        "Prune, pear, plum, or kiwi",
        "Berries or fruit with skin",
        "Any veggie",
        "Ground seeds (flax, chia)",
    ],
    none: "None of these",
    why: "There are many kinds of fiber. A mix is a good aim.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "design",
};

static F3: QuestionText = QuestionText {
    ask: "About how many cups of fluid does your child drink in a day? (1 cup = 8 oz or 240 mL; count all drinks, but not breast milk)",
    options: &["Less than 2", "2 to 3", "4 to 5", "6 or more", "Not sure"],
    none: "",
    why: "Enough is the goal. Extra water on top does not seem to help more.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "IOM/EFSA; Wegh 2022",
};

static F4: QuestionText = QuestionText {
    ask: "How much cow's milk does your child drink in a day?",
    options: &[
        "None",
        "None, but a plant drink (soy, oat, rice, nut)",
        "Up to 2 cups (16 oz / 480 mL)",
        "More than 2, up to 3 cups (16 to 24 oz)",
        "More than 3 cups (24 oz / 710 mL)",
    ],
    none: "",
    why: "Lots of milk can crowd out food and lower iron.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Maguire 2013; Healthy Drinks 2019",
};

static F5: QuestionText = QuestionText {
    ask: "How much juice or sweet drink does your child have in a day?",
    options: &[
        "None",
        "Up to 4 oz (120 mL)",
        "4 to 6 oz",
        "More than 6 oz (180 mL)",
    ],
    none: "",
    why: "Too much juice fills small bellies.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Healthy Drinks 2019",
};

static F6: QuestionText = QuestionText {
    ask: "Which of these does your child eat most days? (pick all)",
    options: &[
        "Oil or butter on food",
        "Avocado",
        "Nut or seed butter",
        "Fish like salmon or sardines",
        "Full-fat yogurt or cheese",
    ],
    none: "None of these",
    why: "Healthy fats help small bodies grow. Little kids need more fat than grown-ups.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "AMDR 30-40% of energy at 1-3 y",
};

static M1: QuestionText = QuestionText {
    ask: "Does your child eat iron-added cereal most days? (check the label)",
    options: &["Yes", "No"],
    none: "",
    why: "Iron-added foods are a good source for picky eaters.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "WHO; NIH ODS",
};

// Meals
static T1: QuestionText = QuestionText {
    ask: "How often do meals last more than 30 minutes?",
    options: &["Rarely", "Sometimes", "Most meals"],
    none: "",
    why: "Long meals wear everyone out.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "ICFQ study 2020",
};

static T2: QuestionText = QuestionText {
    ask: "How often do you feel you have to coax or bargain to get a bite in?",
    options: &["Rarely", "Sometimes", "Most meals"],
    none: "",
    why: "Most parents do this when they worry. It often makes eating harder, not easier.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Goday 2019",
};

static T3: QuestionText = QuestionText {
    ask: "When a new food shows up, does your child cry, gag, or leave?",
    options: &["Rarely", "Sometimes", "Most meals"],
    none: "",
    why: "Big fear of food is a reason to get feeding help.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "Goday 2019; Toomey",
};

static T5: QuestionText = QuestionText {
    ask: "How worried are you about how your child eats?",
    options: &["Not very", "Some", "Very"],
    none: "",
    why: "Your worry tells us something.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "ICFQ study 2020",
};

// Tried
static X1: QuestionText = QuestionText {
    ask: "What else have you tried? (pick all)",
    options: &[
        "Moisturizer every day",
        "Steroid cream, as told",
        "Poop softener powder or syrup (like MiraLAX or Movicol)",
        "Syrup for itch or allergy",
        "A food sensitivity (IgG) or hair test",
        "Prunes or pears",
        "More water",
        "Probiotics",
        "A stool (microbiome) test",
    ],
    none: "None yet",
    why: "It helps to see what is left to try.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "design",
};

static X3: QuestionText = QuestionText {
    ask: "Has a doctor or nurse told you to wait, but it does not fit what you see at home?",
    options: &["No", "Yes", "No one has looked yet"],
    none: "",
    why: "You see your child every day. It is OK to ask again.",
    #[cfg(not(target_arch = "wasm32"))]
    source: "article; Goday 2019",
};

/// A state of a row of the food grid.
#[must_use]
pub fn portion(portion: Portion) -> &'static str {
    match portion {
        Portion::Yes => "Ate it that day",
        Portion::Week => "Not that day, but this week",
        Portion::Hardly => "Hardly ever",
        Portion::Off => "Off limits (allergy or told to avoid)",
    }
}

/// The signs of the last 3 days under their headings. Where a sign could stand under two of them, it
/// stands where a parent would look for it: spots and bruises under the skin, "no pee" beside "will not
/// drink".
pub static SIGN_GROUPS: &[SignGroup] = &[
    SignGroup {
        heading: "Skin and eyes",
        signs: &[
            Rf3::Blisters,
            Rf3::Crust,
            Rf3::Crustseen,
            Rf3::Eye,
            Rf3::Bruise,
        ],
    },
    SignGroup {
        heading: "Belly and poop",
        signs: &[
            Rf3::Pain,
            Rf3::Vomit,
            Rf3::Nopoop7,
            Rf3::Mucusblood,
            Rf3::Bowelbulge,
        ],
    },
    SignGroup {
        heading: "Whole child",
        signs: &[
            Rf3::Dry,
            Rf3::Reaction,
            Rf3::Wontdrink,
            Rf3::Thirst,
            Rf3::Puffy,
            Rf3::Newweak,
        ],
    },
];

/// The words of a row of the food grid.
#[must_use]
pub fn group(group: Group) -> &'static GroupText {
    match group {
        Group::Grains => &GroupText {
            row: "Bread, rice, pasta, noodles, tortilla, oats, plantain, or potato",
            counts: "any grain or white root, chips too",
            not: "",
        },
        Group::Pulses => &GroupText {
            row: "Beans, lentils (dal), chickpeas, hummus, or tofu",
            counts: "soy milk, soy yogurt",
            not: "green beans, green peas",
        },
        Group::Nuts => &GroupText {
            row: "Nut or seed butter, or ground nuts or seeds",
            counts: "thin smear",
            not: "whole nuts (choking)",
        },
        Group::Dairy => &GroupText {
            row: "Milk, yogurt, or cheese (or formula)",
            counts: "goat, sheep; infant/toddler formula",
            not: "soy, other plant milks",
        },
        Group::Meat => &GroupText {
            row: "Meat, chicken, fish, or seafood",
            counts: "any",
            not: "broth only",
        },
        Group::Egg => &GroupText {
            row: "Egg",
            counts: "any form, at least a bite",
            not: "egg in cake or pasta",
        },
        Group::Greens => &GroupText {
            row: "Dark greens (spinach, kale, collards, bok choy, broccoli)",
            counts: "any",
            not: "lettuce",
        },
        Group::Orange => &GroupText {
            row: "Orange fruit or veggie (carrot, sweet potato, pumpkin, mango)",
            counts: "any",
            not: "orange or tangerine, juice",
        },
        Group::OtherVeg => &GroupText {
            row: "Other veggies (cucumber, tomato, cauliflower, green beans)",
            counts: "any",
            not: "ketchup, juice",
        },
        Group::OtherFruit => &GroupText {
            row: "Other fruit (apple, banana, berries, pear)",
            counts: "any",
            not: "juice, fruit candy",
        },
    }
}
