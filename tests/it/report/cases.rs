//! What real parents told: the words of their results. Level, flags and steps are held beside the rules.

use crate::content::strings::result_lines;
use crate::fixtures::cases::{Case, cases};
use gut_skin_check::content::EN;
use gut_skin_check::domain::questions::Country;
use gut_skin_check::domain::{Answers, Outcome, assess};
use gut_skin_check::report::Stop;
use gut_skin_check::report::compose::Composer;
use gut_skin_check::report::template::plain;

/// Everything that the parent is shown, line by line.
fn shown(answers: &Answers) -> Vec<String> {
    let country = answers.one::<Country>().unwrap_or(Country::Other);
    let outcome = assess(answers);
    let composer = Composer::new(&EN, country);
    if let Outcome::Assessed(_) = outcome {
        let lines = result_lines(&EN, answers, country).into_iter();
        return lines.map(|(_, words)| words).collect();
    }
    let stop = Stop::of(&outcome, answers, &composer).expect("a level that stops");
    let told = stop.told.into_iter().flat_map(|told| told.flags);
    let told = told.flat_map(|flag| flag.lines);
    let lines = stop.first.into_iter().chain(stop.lines).chain(told);
    let mut shown: Vec<String> = lines.map(|it| plain(&it.line, &EN)).collect();
    shown.push(stop.heading.words.to_owned());
    shown
}

fn wrong(case: &Case) -> Vec<String> {
    let shown = shown(&case.answers).join("\n").to_lowercase();
    let holds = |words: &&str| shown.contains(&words.to_lowercase());
    let missing = case.expected("texts_include").into_iter();
    let missing = missing.filter(|words| !holds(words));
    let mut wrong: Vec<String> = missing.map(|words| format!("no \"{words}\"")).collect();
    let unwanted = case.expected("texts_exclude").into_iter().filter(holds);
    wrong.extend(unwanted.map(|words| format!("\"{words}\"")));
    wrong
}

#[test]
fn every_case_reads_what_it_must_and_nothing_that_it_must_not() {
    let wrong: Vec<String> = cases()
        .iter()
        .map(|case| (case, wrong(case)))
        .filter(|(_, wrong)| !wrong.is_empty())
        .map(|(case, wrong)| format!("{}: {} ({})", case.id, wrong.join("; "), case.why))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
