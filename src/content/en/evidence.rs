//! The evidence cards ("What we know") in English: docs/content.md 3.9.

use crate::content::text::CardText;

/// The cards, in order.
pub static CARDS: &[CardText] = &[
    CardText {
        id: "card.link",
        title: "Eczema and constipation together",
        text: "Eczema and constipation are both very common at this age, so many kids have both. Some studies find a small link. A large study of Dutch preschoolers found none. So we can't say that one led to the other in your child. What helps most is to treat each one well and keep food as wide as you can.",
        sources: &[1, 2],
    },
    CardText {
        id: "card.gut",
        title: "The gut and the skin",
        text: "The gut and skin both have barriers and both talk with the immune system. That is real. But most of the science is early, and much of it is in mice or adults.",
        sources: &[111, 116],
    },
    CardText {
        id: "card.probiotic",
        title: "Probiotics",
        text: "Probiotics: for eczema that a child already has, studies show little or no change. For constipation, the proof is weak and mixed. They are not a must.",
        sources: &[118, 119],
    },
    CardText {
        id: "card.stool",
        title: "Stool tests",
        text: "Stool tests: a doctor may order one to look for blood, germs, or swelling. Home microbiome tests are different. A world panel of experts says there is not enough proof to use them to guide care, and says not to order them for yourself.",
        sources: &[13, 14],
    },
    CardText {
        id: "card.diet",
        title: "Cutting foods for eczema",
        text: "Cutting foods for eczema: in trials, about 50 in 100 kids got better with a cut-out diet, and about 41 in 100 got better without one. So about 9 in 100 may gain. There is a cost: missed nutrients, and a chance that a food allergy starts.",
        sources: &[10, 11, 12],
    },
    CardText {
        id: "card.mineral",
        title: "Minerals",
        text: "Minerals: kids with eczema have lower zinc on average in some studies, and more anemia. That does not mean pills help. One study of 757 kids found no link between constipation and low magnesium.",
        sources: &[107, 108, 109],
    },
];
