//! Every question in English, in the order in which it is asked: docs/content.md 3.2.

use crate::content::options::question_texts;
use crate::content::text::GroupText;
use crate::domain::Topic;
use crate::domain::answers::Group;
use crate::domain::questions::{Portion, SignGroup};

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

question_texts! {
    // About
    Country {
        ask: "Where do you live?",
        options: {
            Us: "US",
            Uk: "UK",
            Ca: "Canada",
            Au: "Australia",
            Ie: "Ireland",
            Nz: "New Zealand",
            Other: "Somewhere else",
        },
        why: "So we can show the right phone numbers.",
        source: "sec. i",
    }
    Age {
        ask: "How old is your child?",
        why: "What we ask and what counts as typical change with age.",
        source: "design",
    }
    Toilet {
        ask: "Where does your child poop?",
        options: {
            Diapers: "In a diaper or pull-up",
            Learning: "Learning the potty",
            Trained: "On the potty or toilet most days",
        },
        why: "Leaks mean something different once a child is trained.",
        source: "Rome IV; Benninga 2016",
    }
    Bf {
        ask: "Has your child had any breast milk in the last day?",
        options: { Yes: "Yes", No: "No" },
        why: "Breast milk counts as a food group before age 2.",
        source: "WHO/UNICEF 2021",
    }
    Diet {
        ask: "Does your child eat meat or fish?",
        options: {
            Any: "Yes, or sometimes",
            Vegetarian: "No meat or fish",
            Vegan: "No animal foods at all",
        },
        why: "So our food ideas fit your table.",
        source: "design",
    }
    Dx {
        ask: "Has a doctor said your child has eczema?",
        options: { Yes: "Yes", Notyet: "Not yet, but the skin is dry and itchy", No: "No" },
        why: "If no one has checked the skin yet, that comes first.",
        source: "UKWP; NICE CG57",
    }

    // Safety
    Rf1 {
        ask: "Is any of this happening right now?",
        options: {
            Breath: "Hard or noisy breathing, a new wheeze, or a cough that will not stop",
            Swell: "Sudden swelling of the lips, face, or tongue",
            Hives: "Hives (raised, itchy bumps) with throwing up, coughing, or acting very sleepy",
            Floppy: "Looks very sick: limp, blue, gray, or very pale, hard to wake, or having a seizure",
            Fpies: "Throwing up again and again a few hours after a food, and now pale or limp",
            Vomitfood: "Throwing up again and again soon after a new food, or a food that was off limits",
            Notsure: "I am not sure",
        },
        none: "None of these",
        why: "These can be signs of a bad allergic reaction or a very sick child.",
        source: "ASCIA/AAP-type plans; FPIES consensus 2017",
    }
    Rf2 {
        ask: "And is any of this happening right now?",
        options: {
            Greenvomit: "Throwing up green or bloody fluid",
            Hardbelly: "A big, hard, swollen belly with throwing up, fever, or very runny poop",
            Bleed: "A lot of blood from the bottom, or black, sticky poop like tar (dark poop from iron drops does not count)",
            Legs: "Legs that got weak all of a sudden, or cannot stand or walk like before",
            Waves: "Bad belly pain in waves (screams, pulls up the legs, or turns pale, then seems fine), or poop like red jelly",
            Swallowed: "May have swallowed iron pills, other pills, too many vitamins, or a poison",
            Battery: "May have swallowed a button battery, a magnet, or something sharp",
            Magnesium: "Takes magnesium or had an enema, and is now very sleepy, weak, or throwing up",
            Spots: "Red, purple, or dark spots that do not fade when you press them, with a fever or looking sick",
            Notsure: "I am not sure",
        },
        none: "None of these",
        why: "These need care right away, before any food changes.",
        source: "NICE CG99; ESPGHAN/NASPGHAN 2014; FDA iron label; Araki 2021",
    }
    Rf3 {
        ask: "In the last 3 days, or still going on now, has your child had any of these?",
        options: {
            Blisters: "Groups of small blisters or little round open sores, skin that peels like a burn, or skin that hurts and got worse fast",
            Crust: "Skin that leaks, has yellow crusts or pus, or has redness that is spreading",
            Crustseen: "Skin leaks or has crusts, but a doctor saw it this week and it is getting better",
            Eye: "A red eye that hurts or will not open, or blisters or open sores close to the eye",
            Pain: "Belly or bottom pain that lasts more than 1 hour",
            Vomit: "Throwing up again and again, and it is not over",
            Dry: "No pee for 8 hours or more (a dry night alone does not count), or no tears and a very dry mouth",
            Nopoop7: "No poop for 7 days or more",
            Mucusblood: "Blood mixed into the poop, or slimy poop with blood",
            Bowelbulge: "Pink or red skin bulging out of the bottom",
            Reaction: "Hives, swelling, or throwing up within 2 hours of a food (now, or better now)",
            Wontdrink: "Will not drink, or has eaten almost nothing for a day and has no energy",
            Thirst: "Very thirsty and peeing much more than before",
            Puffy: "Puffy feet, legs, or face that stay puffy",
            Newweak: "Legs getting weaker, a new limp, or new trouble walking",
            Bruise: "New tiny spots or many bruises that do not fade when you press them, with no fever",
            Notsure: "I am not sure",
        },
        none: "None of these",
        why: "These should be seen or talked about with a doctor or nurse today.",
        source: "NICE QS44/CG57; AAD; Seattle Children's; NICE CG116",
    }
    Rf4 {
        ask: "Are any of these true for your child?",
        options: {
            Birth: "Has had trouble pooping since they were a newborn",
            Latefirst: "Did not have a first poop until more than 2 days after birth",
            Ribbon: "Poop is often thin, like a ribbon",
            Growth: "Has lost weight, or is not gaining or growing as expected",
            Legs: "Weak or very bowed legs, late to walk, or falls a lot",
            Back: "A deep dimple, hair patch, or lump low on the back, or the poop hole is not in the right spot. Flat blue-gray marks from birth do not count.",
            Pee: "Dribbles pee all day, is wet again after months of being dry, or it hurts or is hard to pee",
            Streaks: "Blood streaks on poop or paper more than once, or sore, raw skin around the poop hole",
            Pastreaction: "Had a fast reaction to a food (hives, swelling, throwing up, hard breathing) and no doctor has checked it",
            Family: "A parent, brother, or sister has Hirschsprung disease",
            Familycel: "A parent, brother, or sister has celiac or thyroid disease",
            Lack: "Bleeding gums, hair that falls out, raw skin at the mouth and bottom, or a big tight belly with thin arms",
            Complex: "Was born very early, is tube fed, or has a long-term heart, kidney, or muscle problem",
            Notsure: "I am not sure",
        },
        none: "None of these",
        why: "These point to things a doctor should rule out before anyone changes food.",
        source: "NICE CG99 red/amber flags; ESPGHAN/NASPGHAN 2014; NICE NG75",
    }

    // Poop
    B1 {
        ask: "In a usual week, how many poops does your child have?",
        options: {
            Le2: "2 or fewer",
            Three: "3",
            FourTo6: "4 to 6",
            SevenTo21: "1 to 3 a day",
            Gt21: "More than 3 a day",
            Ns: "Not sure",
        },
        why: "Most children age 1 to 4 go between 3 times a day and every other day.",
        source: "Weaver 1984; Baaleman 2023; Rome IV",
    }
    B2 {
        ask: "What does the poop look like most often?",
        options: {
            Balls: "Tiny hard balls",
            Chunk: "One big hard chunk",
            Firm: "Dry and firm",
            Soft: "Soft and easy to pass",
            Loose: "Loose or runny",
            Mixed: "Hard some days, loose on others",
            Ns: "Not sure",
        },
        why: "Hard poop counts, even if your child goes every day.",
        source: "NICE CG99; Dutch survey PMC6311181",
    }
    B3 {
        ask: "In the last month, has pooping hurt or made your child cry?",
        options: { Never: "No", Some: "Now and then", Often: "Every week or more" },
        why: "One painful poop can start a holding cycle.",
        source: "Rome IV; NICE CG99",
    }
    B4 {
        ask: "Does your child try to hold poop in? (stiff legs, tip-toes, hiding, squeezing)",
        options: { Never: "No", Some: "Sometimes", Often: "Most days" },
        why: "Holding can look like pushing. It is a top cause of toddler constipation.",
        source: "Rome IV; Levy 2017; Cincinnati Children's",
    }
    B5 {
        ask: "Is the poop ever so big that it hurts or could block the toilet?",
        options: { No: "No", Yes: "Yes", Ns: "Not sure" },
        why: "Very big poops mean poop is staying inside too long.",
        source: "Rome IV; NICE CG99",
    }
    B6 {
        ask: "Between poops, do you see smears or small loose leaks in the underwear?",
        options: { Never: "No", Lt1w: "Less than once a week", Ge1w: "Once a week or more" },
        why: "Loose leaks can be poop slipping past a hard clog.",
        source: "NICE CG99; Rome IV",
    }
    B7 {
        ask: "How long has poop been a problem?",
        options: {
            None: "It is not a problem",
            Lt2w: "Less than 2 weeks",
            TwoTo4w: "2 to 4 weeks",
            OneTo3m: "1 to 3 months",
            Gt3m: "More than 3 months",
        },
        why: "The longer it lasts, the more help it needs.",
        source: "Rome IV (1 month); NICE CG99 (3 months)",
    }
    X2 {
        ask: "Is a doctor or nurse helping with the poop problem?",
        options: {
            No: "No",
            Own: "No, but we give a poop medicine on our own",
            Helping: "Yes, and it is helping",
            Nothelping: "Yes, but it is not much better",
            Stopped: "We were given a medicine but stopped it",
        },
        why: "Food alone is not the first treatment for constipation.",
        source: "NICE CG99 1.5.1",
    }

    // Skin
    S1 {
        ask: "This week, how much has your child been itching?",
        options: {
            None: "Not at all",
            Little: "A little, now and then",
            Lot: "A lot",
            Constant: "Almost all the time",
        },
        why: "Itch is the best clue to how hard eczema is on a child.",
        source: "NICE CG57",
    }
    S2 {
        ask: "This week, how many nights did itching wake your child?",
        options: { Zero: "None", OneTo2: "1 or 2", ThreeTo6: "3 to 6", Every: "Every night" },
        why: "Lost sleep is a sign that the skin needs more help.",
        source: "NICE CG57; Ramirez 2019",
    }
    S3 {
        ask: "How much skin is rough, sore, or changed in color right now? (Smooth light or dark marks left behind do not count.)",
        options: {
            None: "None right now",
            Few: "A few small spots",
            Several: "Patches in many places",
            Much: "Much of the body",
        },
        why: "On darker skin, eczema can look purple, gray, or dark brown.",
        source: "NICE CG57; AAD",
    }
    S4 {
        ask: "Do you see any of these? (pick all)",
        options: {
            Dry: "Dry or flaky skin",
            Thick: "Thick, leathery skin",
            Crack: "Cracks or bleeding",
        },
        none: "None",
        why: "Cracks let germs in.",
        source: "NICE CG57; AAD",
    }
    S5 {
        ask: "When you use the skin plan you have, does it calm down?",
        options: {
            Yes: "Yes, mostly",
            Part: "Partly",
            No: "No",
            Noplan: "We do not have a plan",
            Hard: "We have a plan, but it is hard to use it",
            Clear: "The skin is clear right now",
        },
        why: "A good skin plan comes before food changes.",
        source: "NICE CG57; AAAAI/ACAAI 2023",
    }
    S6 {
        ask: "Do flares seem tied to a food?",
        options: {
            No: "No",
            Ns: "Not sure",
            Fast: "Yes, within 2 hours",
            Slow: "Yes, hours or days later",
        },
        why: "Fast reactions are checked in a different way than slow ones.",
        source: "NICE CG116; iMAP 2017",
    }

    // Food
    G {
        ask: "Tap what your child ate on the last usual day (at least one good bite).",
        options: portion of Portion,
        why: "Counting food groups is a simple way to see range.",
        source: "WHO/UNICEF 2021; FAO 2021; Diop 2021",
    }
    V3 {
        ask: "How many different foods does your child eat at least now and then? (a guess is fine; apple and banana count as two)",
        options: {
            Lt10: "Fewer than 10",
            TenTo19: "10 to 19",
            TwentyTo29: "20 to 29",
            Ge30: "30 or more",
            Ns: "Not sure",
        },
        why: "Feeding therapists use rough counts like these. They are a guide, not a test.",
        source: "Toomey (clinical convention, not validated)",
    }
    V4 {
        ask: "In the last 3 months, has your child stopped eating foods and not gone back to them?",
        options: { None: "No", OneTo2: "1 or 2 foods", Ge3: "3 or more foods" },
        why: "A list that keeps shrinking needs extra help.",
        source: "Toomey; Goday 2019",
    }
    T4 {
        ask: "Does your child cough or choke at most meals?",
        options: { No: "No", Yes: "Yes" },
        why: "This can mean that swallowing needs a check.",
        source: "Goday 2019",
    }
    E1 {
        ask: "Is your child kept off any food now, for an allergy, the skin, or the tummy?",
        options: { No: "No", Past: "Not now, but we did before", Now: "Yes, right now" },
        why: "Cutting foods can help a few children and can also cause harm.",
        source: "Oykhman 2022; Low 2020",
    }
    E2 {
        ask: "Which foods are off the menu now? (pick all)",
        options: {
            Dairy: "Milk and dairy",
            Egg: "Egg",
            Wheat: "Wheat or gluten",
            Soy: "Soy",
            Nuts: "Peanut or tree nuts",
            Sesame: "Sesame",
            Fish: "Fish or shellfish",
            Fruitveg: "Some fruits or veggies",
            Other: "Other",
        },
        why: "In one study, toddlers with three or more foods off the menu had lower growth.",
        source: "Low 2020",
    }
    E3 {
        ask: "Who guided this?",
        options: {
            Allergy: "A doctor found a food allergy",
            Guided: "As a trial set by a doctor or dietitian",
            Own: "We did it on our own",
            Other: "Someone else, a website, or a home test",
            Mixed: "Some of each",
        },
        why: "You did it to help. Now let's make it safe.",
        source: "AAAAI/ACAAI 2023; NICE CG99",
    }
    E4 {
        ask: "How long has it been?",
        options: { Lt2w: "Less than 2 weeks", TwoTo4w: "2 to 4 weeks", Gt4w: "More than 4 weeks" },
        why: "A food trial for skin or tummy is meant to be short. The person who set it should check it.",
        source: "ESPGHAN 2024",
    }

    // Supplements
    M3 {
        ask: "Do you give any of these now? (pick all)",
        options: {
            Multi: "Multivitamin",
            Vitd: "Vitamin D",
            Iron: "Iron",
            Zinc: "Zinc",
            Magnesium: "Magnesium (also milk of magnesia, or calm drinks and gummies)",
            Probiotic: "Probiotic",
            Fiberpowder: "Fiber powder",
            Herbs: "Herbs, or a home or folk remedy",
            Enema: "Enema or suppository",
            Othersupp: "Something else",
        },
        none: "None",
        why: "Some minerals are not safe in high amounts for small bodies.",
        source: "DRI ULs; FDA; McGuire 2000",
    }
    M3b {
        ask: "Did a doctor, pharmacist, or dietitian who knows your child choose them and how much?",
        options: { Allok: "Yes, for all", Notall: "Not for all", Noone: "No" },
        why: "Limits are small at this age, and labels are easy to misread. A pharmacist can check the label with you.",
        source: "DRI ULs",
    }
    M4 {
        ask: "Do you notice any of these?",
        options: {
            Pica: "Often eats things that are not food, like dirt, paint, or paper, or lots of ice",
            Pale: "Looks very pale and tired most days",
        },
        none: "Neither",
        why: "These can go with low iron. A blood test can tell.",
        source: "design; UNCONFIRMED (standard teaching)",
    }

    // Sleep
    C1 {
        ask: "This week, how many nights was sleep much worse than you would like?",
        options: { Zero: "None", OneTo2: "1 or 2", ThreeTo4: "3 or 4", FiveTo7: "5 to 7" },
        why: "Sleep loss makes every hard thing harder.",
        source: "Ramirez 2019",
    }
    C2 {
        ask: "How often is your child upset by itching or belly pain?",
        options: { Rare: "Rarely", Some: "Some days", Most: "Most days" },
        why: "Comfort is a goal, not just a clue.",
        source: "design",
    }
    C3 {
        ask: "And you? How are you holding up?",
        options: { Ok: "Doing OK", Tired: "Tired", Limit: "At my limit" },
        why: "This is a lot to carry. You count too.",
        source: "design",
    }

    // Fiber
    F1 {
        ask: "How many times a day does your child eat fruit, veggies, beans, or whole grains?",
        options: { ZeroTo1: "0 or 1", TwoTo3: "2 or 3", FourTo5: "4 or 5", Ge6: "6 or more" },
        why: "These foods carry the fiber that keeps poop soft.",
        source: "DRI fiber AI; SACN 2015",
    }
    F2 {
        ask: "Which of these did your child eat this week? (pick all)",
        options: {
            OatsBarley: "Oats or barley",
            Wholegrain: "Whole grain bread, pasta, or cereal",
            Beans: "Beans, peas, or lentils",
            PrunePearKiwi: "Prune, pear, plum, or kiwi",
            Berries: "Berries or fruit with skin",
            Veg: "Any veggie",
            Seeds: "Ground seeds (flax, chia)",
        },
        none: "None of these",
        why: "There are many kinds of fiber. A mix is a good aim.",
        source: "design",
    }
    F3 {
        ask: "About how many cups of fluid does your child drink in a day? (1 cup = 8 oz or 240 mL; count all drinks, but not breast milk)",
        options: {
            Lt2: "Less than 2",
            TwoTo3: "2 to 3",
            FourTo5: "4 to 5",
            Ge6: "6 or more",
            Ns: "Not sure",
        },
        why: "Enough is the goal. Extra water on top does not seem to help more.",
        source: "IOM/EFSA; Wegh 2022",
    }
    F4 {
        ask: "How much cow's milk does your child drink in a day?",
        options: {
            None: "None",
            Plant: "None, but a plant drink (soy, oat, rice, nut)",
            Le16: "Up to 2 cups (16 oz / 480 mL)",
            SixteenTo24: "More than 2, up to 3 cups (16 to 24 oz)",
            Gt24: "More than 3 cups (24 oz / 710 mL)",
        },
        why: "Lots of milk can crowd out food and lower iron.",
        source: "Maguire 2013; Healthy Drinks 2019",
    }
    F5 {
        ask: "How much juice or sweet drink does your child have in a day?",
        options: {
            None: "None",
            Le4: "Up to 4 oz (120 mL)",
            FourTo6: "4 to 6 oz",
            Gt6: "More than 6 oz (180 mL)",
        },
        why: "Too much juice fills small bellies.",
        source: "Healthy Drinks 2019",
    }
    F6 {
        ask: "Which of these does your child eat most days? (pick all)",
        options: {
            Oil: "Oil or butter on food",
            Avocado: "Avocado",
            Nutbutter: "Nut or seed butter",
            Fish: "Fish like salmon or sardines",
            Yogurt: "Full-fat yogurt or cheese",
        },
        none: "None of these",
        why: "Healthy fats help small bodies grow. Little kids need more fat than grown-ups.",
        source: "AMDR 30-40% of energy at 1-3 y",
    }
    M1 {
        ask: "Does your child eat iron-added cereal most days? (check the label)",
        options: { Yes: "Yes", No: "No" },
        why: "Iron-added foods are a good source for picky eaters.",
        source: "WHO; NIH ODS",
    }

    // Meals
    T1 {
        ask: "How often do meals last more than 30 minutes?",
        options: { Rare: "Rarely", Some: "Sometimes", Most: "Most meals" },
        why: "Long meals wear everyone out.",
        source: "ICFQ study 2020",
    }
    T2 {
        ask: "How often do you feel you have to coax or bargain to get a bite in?",
        options: { Rare: "Rarely", Some: "Sometimes", Most: "Most meals" },
        why: "Most parents do this when they worry. It often makes eating harder, not easier.",
        source: "Goday 2019",
    }
    T3 {
        ask: "When a new food shows up, does your child cry, gag, or leave?",
        options: { Rare: "Rarely", Some: "Sometimes", Most: "Most meals" },
        why: "Big fear of food is a reason to get feeding help.",
        source: "Goday 2019; Toomey",
    }
    T5 {
        ask: "How worried are you about how your child eats?",
        options: { Not: "Not very", Some: "Some", Very: "Very" },
        why: "Your worry tells us something.",
        source: "ICFQ study 2020",
    }

    // Tried
    X1 {
        ask: "What else have you tried? (pick all)",
        options: {
            Moisturizer: "Moisturizer every day",
            Steroid: "Steroid cream, as told",
            Peg: "Poop softener powder or syrup (like MiraLAX or Movicol)",
            Itchmed: "Syrup for itch or allergy",
            Foodtest: "A food sensitivity (IgG) or hair test",
            Prunes: "Prunes or pears",
            Water: "More water",
            Probiotic: "Probiotics",
            Stooltest: "A stool (microbiome) test",
        },
        none: "None yet",
        why: "It helps to see what is left to try.",
        source: "design",
    }
    X3 {
        ask: "Has a doctor or nurse told you to wait, but it does not fit what you see at home?",
        options: { No: "No", Yes: "Yes", Noone: "No one has looked yet" },
        why: "You see your child every day. It is OK to ask again.",
        source: "article; Goday 2019",
    }
}

/// A state of a row of the food grid.
#[must_use]
pub const fn portion(portion: Portion) -> &'static str {
    match portion {
        Portion::Yes => "Ate it that day",
        Portion::Week => "Not that day, but this week",
        Portion::Hardly => "Hardly ever",
        Portion::Off => "Off limits (allergy or told to avoid)",
    }
}

/// The heading of a group of signs.
#[must_use]
pub fn sign_group(group: SignGroup) -> &'static str {
    match group {
        SignGroup::SkinAndEyes => "Skin and eyes",
        SignGroup::BellyAndPoop => "Belly and poop",
        SignGroup::WholeChild => "Whole child",
    }
}

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
