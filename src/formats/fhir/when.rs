//! Gates in the words of FHIR, read from the table of the questions: `enableWhen` where one level of "all" or "any" says them,
//! a FHIRPath expression otherwise.
//!
//! "Is not" is written as a list of what it may be, or beside `exists`: versions of FHIR differ on what `!=` means of a question
//! without an answer.

use crate::domain::answers::{Group, Selection};
use crate::domain::facts::not_eaten;
use crate::domain::questions::{
    B1, B2, B3, B4, B5, B6, Choice, Condition, Diet, Gate, M3, QuestionId, Toilet,
};
use crate::domain::{Answer, Answers};

/// When an item is shown.
pub(super) enum Shown {
    /// Always.
    Always,
    /// Where all of these hold.
    All(Vec<When>),
    /// Where any of these holds.
    Any(Vec<When>),
    /// Where this expression is true.
    Expression(String),
}

/// One line of `enableWhen`.
pub(super) struct When {
    /// The question.
    pub(super) question: QuestionId,
    /// How it is compared.
    pub(super) operator: &'static str,
    /// With what.
    pub(super) with: With,
}

/// What an answer is compared with.
pub(super) enum With {
    /// An option, by its value.
    Option(&'static str),
    /// A number of months.
    Months(u8),
    /// That there is one.
    Presence,
}

/// When a question is shown. Whether the page has set the country is not known to a form: there it is always asked.
pub(super) fn question(question: QuestionId) -> Shown {
    match question.gate() {
        Gate::Open | Gate::CountryNotGiven => Shown::Always,
        // As `Age::is_second_year`.
        Gate::SecondYear => Shown::All(vec![months(">=", 12), months("<", 24)]),
        Gate::Any(conditions) => Shown::Any(conditions.iter().flat_map(any_of).collect()),
        Gate::All([condition]) => Shown::Any(any_of(condition)),
        Gate::All(conditions) => {
            let lines: Option<Vec<_>> = conditions.iter().map(one_level).collect();
            let expression = || {
                let all = conditions.iter().map(|condition| some(&codes(condition)));
                all.collect::<Vec<_>>().join(" and ")
            };
            lines.map_or_else(
                || Shown::Expression(expression()),
                |lines| Shown::All(lines.into_iter().flatten().collect()),
            )
        }
        Gate::SupplementsToCheck => Shown::Expression(supplements()),
    }
}

/// When a row of the food grid is shown: with each way to eat that has it.
pub(super) fn row(group: Group) -> Shown {
    let eats = |diet: &&Diet| {
        let mut answers = Answers::default();
        answers.set(QuestionId::Diet, Some(Answer::One(diet.index())));
        !not_eaten(group, &answers)
    };
    let diets: Vec<_> = Diet::ALL.iter().filter(eats).collect();
    if diets.len() == Diet::ALL.len() {
        return Shown::Always;
    }
    let line = |diet: &&Diet| is(QuestionId::Diet, diet.key());
    Shown::Any(diets.iter().map(line).collect())
}

fn months(operator: &'static str, months: u8) -> When {
    When {
        question: QuestionId::Age,
        operator,
        with: With::Months(months),
    }
}

fn is(question: QuestionId, value: &'static str) -> When {
    When {
        question,
        operator: "=",
        with: With::Option(value),
    }
}

/// The values of the options that a condition names, or that it does not name.
fn values(condition: &Condition, named: bool) -> Vec<&'static str> {
    let options = (0..).zip(condition.question.options());
    let meant = options.filter(|(option, _)| condition.options.contains(*option) == named);
    meant.map(|(_, value)| value).collect()
}

fn any_of(condition: &Condition) -> Vec<When> {
    let values = values(condition, true).into_iter();
    values.map(|value| is(condition.question, value)).collect()
}

/// A condition among others that must all hold: one option, or all but one.
fn one_level(condition: &Condition) -> Option<Vec<When>> {
    let line = |operator, with| When {
        question: condition.question,
        operator,
        with,
    };
    if let [value] = values(condition, true)[..] {
        return Some(vec![line("=", With::Option(value))]);
    }
    match values(condition, false)[..] {
        [value] => Some(vec![
            line("exists", With::Presence),
            line("!=", With::Option(value)),
        ]),
        _ => None,
    }
}

fn codes(condition: &Condition) -> Vec<String> {
    let key = condition.question.key();
    let values = values(condition, true).into_iter();
    values.map(|value| [key, ".", value].concat()).collect()
}

/// That any of these codes is among the answers.
fn some(codes: &[String]) -> String {
    let codes = codes.join("' | '");
    format!("%resource.item.answer.value.where(code in ('{codes}')).exists()")
}

fn given<C: Choice>(options: &[C]) -> Vec<String> {
    let all = options.iter().map(|option| option.index());
    codes(&Condition {
        question: C::QUESTION,
        options: all.fold(Selection::NONE, Selection::with),
    })
}

/// As `facts::supplements_to_check`.
fn supplements() -> String {
    let minerals = given(&[M3::Iron, M3::Zinc, M3::Magnesium, M3::Herbs, M3::Enema]);
    let vitamins = given(&[M3::Multi, M3::Vitd]);
    let signs = [
        given(&[B1::Le2]),
        given(&[B2::Balls, B2::Chunk]),
        given(&[B3::Often]),
        given(&[B4::Some, B4::Often]),
        given(&[B5::Yes]),
    ]
    .concat();
    format!(
        "{} or ({} and ({} or ({} and {})))",
        some(&minerals),
        some(&vitamins),
        some(&signs),
        some(&given(&[B6::Ge1w])),
        some(&given(&[Toilet::Trained])),
    )
}
