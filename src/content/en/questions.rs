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
        Topic::Age => "Age",
        Topic::Safety => "Safety",
        Topic::About => "About your child",
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
    // Age
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

    // Safety
    Rf1 {
        ask: "Is any of this happening right now?",
        signs: {
            Breath: ("Hard or noisy breathing" ", choking, a new wheeze, or a cough that will not stop"),
            Swell: ("Sudden swelling" " of lips, face, or tongue"),
            Hives: ("Hives" " (raised, itchy bumps) with throwing up, coughing, or being very sleepy"),
            Floppy: ("Looks very sick" ": limp, blue, gray, very pale, hard to wake, or a seizure today"),
            Fpies: ("Pale or limp" ", throwing up again and again a few hours after a food"),
            Vomitfood: ("Throwing up after food" ": again and again, soon after a new or off-limits food"),
            Notsure: "I am not sure",
        },
        none: "None of these",
        why: "These can be signs of a bad allergic reaction or a very sick child.",
        source: "ASCIA/AAP-type plans; FPIES consensus 2017",
    }
    Rf2 {
        ask: "And is any of this happening right now?",
        signs: {
            Greenvomit: ("Throwing up green" " fluid, or blood"),
            Hardbelly: ("Big, hard belly" " with throwing up, fever, or very runny poop"),
            Bleed: ("Bleeding bottom" ": a lot of blood, or black, sticky poop like tar (not just dark from iron)"),
            Legs: ("Sudden weak legs" ", or cannot stand or walk like before"),
            Waves: ("Bad belly pain" " in waves: screams, pulls up legs, or turns pale, then seems fine. Or poop like red jelly"),
            Groin: ("Sore, swollen groin" " or testicle, or a hard lump there"),
            Swallowed: ("Pills or poison" ": may have swallowed iron or other pills, too many vitamins, scented oil, bleach, or another poison"),
            Battery: ("Button battery or magnet" ": may have swallowed one, water beads, or something sharp"),
            Magnesium: ("Magnesium or enema" " given, and now very sleepy, weak, or throwing up"),
            Spots: ("Spots that won't fade" " when pressed (red, purple, or dark), with fever or looking sick"),
            Notsure: "I am not sure",
        },
        none: "None of these",
        why: "These need care right away, before any food changes.",
        source: "NICE CG99; ESPGHAN/NASPGHAN 2014; FDA iron label; Araki 2021",
    }
    Rf3 {
        ask: "In the last 3 days, or still going on now, has your child had any of these?",
        signs: {
            Blisters: ("Blisters or peeling" ": groups of small blisters or round open sores, skin that peels like a burn, or hurts and got worse fast"),
            Crust: ("Leaking or crusts" ": yellow crusts, pus, or redness that spreads"),
            Crustseen: ("Crusts, seen" " by a doctor this week, getting better"),
            Redall: ("Nearly all skin red" " or darker than usual, and hot (may shiver)"),
            Eye: ("Red eye" " that hurts or will not open, or blisters or open sores near it"),
            Yellow: ("Yellow eyes" ", or white or gray poop"),
            Bruise: ("New tiny spots" " or many bruises that won't fade when pressed, no fever"),
            Pain: ("Pain over 1 hour" " in belly or bottom"),
            Vomit: ("Keeps throwing up" ", not over yet"),
            Nopoop7: ("No poop" " for 7 days"),
            Mucusblood: ("Blood mixed in poop" ", or slime with blood"),
            Bowelbulge: ("Bulge from bottom" ": pink or red skin"),
            Lump: ("Lump in belly" ""),
            Reaction: ("Food reaction" ": hives, swelling, or throwing up within 2 hours, or throwing up over and over within 4 hours"),
            Fever: ("Fever" " for 5 days, or with skin suddenly much worse"),
            Dry: ("No pee" " for 8 hours (a dry night alone is OK), or no tears and a very dry mouth"),
            Peepain: ("Painful or bloody pee" ", or hard to pass"),
            Wontdrink: ("Will not drink" ", or hardly ate for a day and has no energy"),
            Thirst: ("Very thirsty" ", pees much more"),
            Puffy: ("Stays puffy" ": feet, legs, or face"),
            Newweak: ("Weaker legs" ", new limp, or trouble walking"),
            Notsure: "I am not sure",
        },
        none: "None of these",
        why: "These should be seen or talked about with a doctor or nurse today.",
        source: "NICE QS44/CG57; AAD; Seattle Children's; NICE CG116; NICE NG12; NICE NG143; FPIES consensus 2017",
    }
    Rf4 {
        ask: "Are any of these true for your child?",
        signs: {
            Birth: ("Poop trouble since birth" " or the first weeks"),
            Latefirst: ("Late first poop" ": over 2 days after birth"),
            Ribbon: ("Thin poop" ", often like a ribbon"),
            Growth: ("Weight loss" ", or not gaining or growing as expected"),
            Legs: ("Legs or skills" ": weak or very bowed, late to walk, falls a lot, or lost words or skills"),
            Back: ("Low back or bottom" ": deep dimple, hair patch, lump (not flat blue-gray birth marks), or poop hole in the wrong spot"),
            Wet: ("Pee leaks" " all day, or wet again after dry months"),
            Streaks: ("Sore or bloody bottom" ": blood streaks more than once, or raw, sore, or itchy at night"),
            Bigbelly: ("Belly stays big" " and tight, also in the morning"),
            Pastreaction: ("Past food reaction" " no doctor checked: hives, swelling, hard breathing, or throwing up (soon, or again and again hours later)"),
            Family: ("Hirschsprung disease" " in a parent, brother, or sister"),
            Familycel: ("Celiac or thyroid disease" " in a parent, brother, or sister"),
            Lack: ("Bleeding gums" ", hair loss, raw skin at mouth and bottom, trouble seeing in dim light, or a big belly with thin arms"),
            Infections: ("Serious infections" ": pneumonia or deep boils, twice or more"),
            Complex: ("Heart, kidney, or muscle" " problem. Or bowel surgery, tube fed, or born very early"),
            Notsure: "I am not sure",
            Pee: "Trouble with pee: dribbles, is wet again, or it hurts.",
        },
        none: "None of these",
        why: "These point to things a doctor should rule out before anyone changes food.",
        source: "NICE CG99 red/amber flags; ESPGHAN/NASPGHAN 2014; NICE NG75; FPIES consensus 2017; design",
    }

    // About
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
        options: { Any: "Yes, or sometimes", Vegetarian: "No meat or fish", Vegan: "No animal foods at all" },
        why: "So our food ideas fit your table.",
        source: "design",
    }
    Dx {
        ask: "Has a doctor said your child has eczema?",
        options: { Yes: "Yes", Notyet: "Not yet, but the skin is dry and itchy", No: "No" },
        why: "If no one has checked the skin yet, that comes first.",
        source: "UKWP; NICE CG57",
    }
    Why {
        ask: "What worries you most right now?",
        options: { Poop: "Poop", Skin: "Skin", Food: "Eating or food", All: "All of it, or not sure" },
        why: "We start there, and the doctor sees it first.",
        source: "design",
    }

    // Poop
    B1 {
        ask: "In a usual week, how often does your child poop?",
        options: {
            Le2: "2 times a week or less",
            Three: "3 times a week",
            FourTo6: "4 to 6 times a week",
            SevenTo21: "1 to 3 times a day",
            Gt21: "More than 3 times a day",
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
    B5 {
        ask: "Is the poop ever so big that it hurts or could block the toilet?",
        options: { No: "No", Yes: "Yes", Ns: "Not sure" },
        why: "Very big poops mean poop is staying inside too long.",
        source: "Rome IV; NICE CG99",
    }
    B6 {
        ask: "Between poops, are there smears or loose leaks in the underwear?",
        options: { Never: "No", Lt1w: "Less than once a week", Ge1w: "Once a week or more" },
        why: "Loose leaks can be poop slipping past a hard clog. They are not on purpose.",
        source: "NICE CG99; Rome IV",
    }
    X2 {
        ask: "Is a doctor or nurse helping with the poop problem?",
        options: {
            No: "No",
            Own: "No, but we give a poop medicine on our own",
            Started: "Yes, we just started a plan",
            Helping: "Yes, and it is helping",
            Nothelping: "Yes, but it is not much better",
            Stopped: "We had a medicine but stopped it",
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
        ask: "Do you see any of these?",
        options: { Dry: "Dry or flaky skin", Thick: "Thick, leathery skin", Crack: "Cracks or bleeding" },
        none: "None",
        why: "Cracks let germs in.",
        source: "NICE CG57; AAD",
    }
    S5 {
        ask: "When you use your creams as told, does the skin calm down?",
        options: {
            Yes: "Yes, mostly",
            Part: "Partly",
            No: "No",
            Noplan: "We have no skin plan",
            Hard: "We have a skin plan, but it is hard to use",
            Clear: "The skin is clear right now",
        },
        why: "A good skin plan comes before food changes.",
        source: "NICE CG57; AAAAI/ACAAI 2023",
    }
    S6 {
        ask: "Do flares (when the skin gets worse) seem tied to a food?",
        options: { No: "No", Ns: "Not sure", Fast: "Yes, within 2 hours", Slow: "Yes, hours or days later" },
        why: "Fast reactions are checked in a different way than slow ones.",
        source: "NICE CG116; iMAP 2017",
    }
    S7 {
        ask: "Which is true about skin creams?",
        options: {
            Astold: "Steroid cream, as told",
            Long: "Steroid or strong cream, most days, for over 3 months",
            Noscript: "Strong, lightening, or herbal cream that no doctor gave us",
            Stopped: "Stopped a steroid cream after weeks or months of use",
        },
        none: "None of these",
        why: "Some creams need a plan for how to use them, and for how to stop.",
        source: "Sheary 2019; MHRA 2021; PubMed 35444835; design",
    }

    // Food
    G {
        ask: "Tap what your child ate on the last usual day (at least one good bite).",
        options: portion of Portion,
        why: "Counting food groups is a simple way to see range.",
        source: "WHO/UNICEF 2021; FAO 2021; Diop 2021",
    }
    F4 {
        ask: "How much cow's milk does your child drink in a day?",
        options: {
            None: "None",
            Soypea: "Soy or pea drink instead",
            Ricenut: "Rice, oat, nut, or coconut drink instead",
            Le16: "Up to 2 cups (16 oz / 480 mL)",
            SixteenTo24: "More than 2, up to 3 cups",
            Gt24: "More than 3 cups (24 oz / 710 mL)",
        },
        why: "Lots of milk can crowd out food and lower iron. Some plant drinks have little protein.",
        source: "Maguire 2013; Healthy Drinks 2019; PubMed 24990367; Carvalho 2001",
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
        ask: "In the last 3 months, did your child stop eating some foods for good?",
        options: { None: "No", OneTo2: "1 or 2 foods", Ge3: "3 or more foods" },
        why: "A list that keeps shrinking needs extra help.",
        source: "Toomey; Goday 2019",
    }
    T4 {
        ask: "Is chewing or swallowing hard for your child?",
        options: {
            No: "No",
            Soft: "Eats only liquids or purees",
            Yes: "Coughs or chokes at most meals",
            Both: "Coughs or chokes at most meals, and eats only liquids or purees",
        },
        why: "This can mean that swallowing or chewing needs a check.",
        source: "Goday 2019; nutrition4kids",
    }
    E1 {
        ask: "Is any food off limits now, for an allergy, the skin, the tummy, or how your child acts?",
        options: { No: "No", Past: "Not now, but one was before", Now: "Yes, right now" },
        why: "Cutting foods can help a few children and can also cause harm.",
        source: "Oykhman 2022; Low 2020",
    }
    E2 {
        ask: "Which foods are off limits now?",
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
        why: "In one study, toddlers with three or more foods off limits had lower growth.",
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
        ask: "Do you give any of these now?",
        options: {
            Multi: "Multivitamin",
            Vitd: "Vitamin D",
            Iron: "Iron",
            Zinc: "Zinc",
            Magnesium: "Magnesium (also milk of magnesia, or calm drinks and gummies)",
            Probiotic: "Probiotic",
            Fiberpowder: "Fiber powder",
            Herbs: "Herbs, or a home or folk remedy",
            Enema: "Enema or suppository: a medicine put in the bottom",
            Othersupp: "Something else",
        },
        none: "None",
        why: "Some minerals are not safe in high amounts for small bodies.",
        source: "DRI ULs; FDA; McGuire 2000",
    }
    M3b {
        ask: "Did a doctor, pharmacist, or dietitian who knows your child choose them and how much?",
        options: {
            Allok: "Yes, for all",
            Notall: "Not for all",
            Noone: "No",
            Label: "No, but a children's vitamin, given as the label says",
        },
        why: "Limits are small at this age, and labels are easy to misread. A pharmacist can check the label with you.",
        source: "DRI ULs; Pediatrics e453",
    }
    M4 {
        ask: "Do you notice any of these?",
        options: {
            Pica: "Often eats things that are not food (dirt, paint, paper), or lots of ice",
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
        ask: "Which of these did your child eat this week?",
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
        ask: "Which of these does your child eat most days?",
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
        ask: "What else have you tried?",
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
            short: "grains",
            missing: "grains",
        },
        Group::Pulses => &GroupText {
            row: "Beans, lentils (dal), chickpeas, hummus, or tofu",
            counts: "soy milk, soy yogurt",
            not: "green beans, green peas",
            short: "beans or lentils",
            missing: "beans or lentils",
        },
        Group::Nuts => &GroupText {
            row: "Nut or seed butter, or ground nuts or seeds",
            counts: "thin smear",
            not: "whole nuts (choking)",
            short: "nut or seed butter",
            missing: "nut or seed butter",
        },
        Group::Dairy => &GroupText {
            row: "Milk, yogurt, or cheese (or formula)",
            counts: "goat, sheep; infant/toddler formula",
            not: "soy, other plant milks",
            short: "milk, yogurt, or cheese",
            missing: "milk, yogurt, or cheese",
        },
        Group::Meat => &GroupText {
            row: "Meat, chicken, fish, or seafood",
            counts: "any",
            not: "broth only",
            short: "meat or fish",
            missing: "meat",
        },
        Group::Egg => &GroupText {
            row: "Egg",
            counts: "any form, at least a bite",
            not: "egg in cake or pasta",
            short: "egg",
            missing: "egg",
        },
        Group::Greens => &GroupText {
            row: "Dark greens (spinach, kale, collards, bok choy, broccoli)",
            counts: "any",
            not: "lettuce",
            short: "dark greens",
            missing: "dark greens",
        },
        Group::Orange => &GroupText {
            row: "Orange fruit or veggie (carrot, sweet potato, pumpkin, mango)",
            counts: "any",
            not: "orange or tangerine, juice",
            short: "carrot, pumpkin, or mango",
            missing: "carrot, pumpkin, or mango",
        },
        Group::OtherVeg => &GroupText {
            row: "Other veggies (cucumber, tomato, cauliflower, green beans)",
            counts: "any",
            not: "ketchup, juice",
            short: "other veggies",
            missing: "other veggies",
        },
        Group::OtherFruit => &GroupText {
            row: "Other fruit (apple, banana, berries, pear)",
            counts: "any",
            not: "juice, fruit candy",
            short: "other fruit",
            missing: "other fruit",
        },
    }
}
