//! Which lines of the doctor's list apply, and what to ask (docs/content.md 3.9b). A line applies once its question is
//! answered.

use super::advice::topic_texts;
use super::answers::Answers;
use super::assessment::Assessment;
use super::bands::{Band, Domain};
use super::doctor::{DoctorLine as Line, DoctorQuestion, Filling};
use super::facts::{self, any_off_limits, poop_signs};
use super::flag::FlagId;
use super::questions::{
    B1, B2, B3, B4, B5, B6, B7, Bf, C1, C2, C3, Choice as _, Diet, Dx, E1, E3, F1, F3, F4, F5, M3,
    M3b, QuestionId as Q, Rf3, Rf4, S1, S2, S3, S5, S6, S7, T4, T5, Toilet, V3, V4, Why, X1, X2,
    X3,
};
use super::texts::TextId;
use super::variety;

/// No more than so many questions are asked.
const MAX_QUESTIONS: usize = 3;

/// The lines that apply, in the order of the list.
#[must_use]
pub fn lines(assessment: &Assessment) -> Vec<Line> {
    let all = Line::ALL.iter().copied();
    all.filter(|line| applies(*line, assessment)).collect()
}

/// What fills a line. A steroid cream that is used as told is in the line of the creams, and not tried besides.
#[must_use]
pub fn filling(line: Line, assessment: &Assessment) -> Filling {
    match line.filling() {
        Filling::Ticked(Q::X1, options) if assessment.answers.has(S7::Astold) => {
            Filling::Ticked(Q::X1, options.without(X1::Steroid.index()))
        }
        filling => filling,
    }
}

fn any(question: Q, answers: &Answers) -> bool {
    answers.count(question).is_some_and(|ticked| ticked > 0)
}

fn applies(line: Line, assessment: &Assessment) -> bool {
    let a = &assessment.answers;
    let bowel = assessment.bands.band(Domain::Bowel);
    let medicine = [
        X2::Own,
        X2::Started,
        X2::Helping,
        X2::Nothelping,
        X2::Stopped,
    ];
    match line {
        Line::Age | Line::Own => true,
        Line::Why => a.is_other(Why::All),
        Line::Dx => a.is(Dx::Yes),
        Line::DxNotYet | Line::SkinCheck => a.is(Dx::Notyet),
        Line::Flags => !assessment.flags.is_empty(),
        Line::Crusts => a.has(Rf3::Crustseen),
        Line::Unsure => a.has(Rf4::Notsure),

        Line::Long => a.is_other(B7::None),
        Line::Often => a.is_other(B1::Ns) && bowel != Band::Low,
        Line::Look => a.is_other(B2::Ns) && bowel != Band::Low,
        Line::Pain => a.is_any(&[B3::Some, B3::Often]),
        Line::Hold => a.is_any(&[B4::Some, B4::Often]),
        Line::Big => a.is(B5::Yes),
        Line::Leaks => a.is_any(&[B6::Lt1w, B6::Ge1w]),
        Line::Where => {
            bowel.stands_out() && facts::from_months(24, a) && a.one::<Toilet>().is_some()
        }
        Line::GivenNo => a.is(X2::No),
        Line::GivenOwn => a.is(X2::Own),
        Line::GivenStarted => a.is(X2::Started),
        Line::GivenHelping => a.is(X2::Helping),
        Line::GivenNotHelping => a.is(X2::Nothelping),
        Line::GivenStopped => a.is(X2::Stopped),
        Line::GivenWhich => a.is_any(&medicine),

        Line::Itch => a.is_other(S1::None),
        Line::Nights => a.is_other(S2::Zero),
        Line::Much => a.is_other(S3::None),
        Line::Signs => any(Q::S4, a),
        Line::Calm => a.is_any(&[S5::Yes, S5::Part]),
        Line::CalmNo => a.is(S5::No),
        Line::Plan => a.is_any(&[S5::Noplan, S5::Hard]),
        Line::Creams => any(Q::S7, a),
        Line::AfterFood => a.is_any(&[S6::Fast, S6::Slow]),

        Line::Score => assessment.score.is_some(),
        Line::Hardly => variety::hardly_eaten(a).next().is_some(),
        Line::Count => a.is_other(V3::Ns),
        Line::Dropped => a.is_any(&[V4::OneTo2, V4::Ge3]),
        Line::Off => a.is(E1::Now) && any(Q::E2, a),
        Line::OffRows => any_off_limits(a),
        Line::Who => a.is(E1::Now) && a.one::<E3>().is_some(),
        Line::HowLong => a.get(Q::E4).is_some(),
        Line::Diet => a.is_any(&[Diet::Vegetarian, Diet::Vegan]),
        Line::Milk => a.is_any(&[F4::Le16, F4::SixteenTo24, F4::Gt24]),
        Line::SoyPea => a.is(F4::Soypea),
        Line::RiceNut => a.is(F4::Ricenut),
        Line::NoMilk => a.is(F4::None) && !a.is(Bf::Yes),
        Line::Breast => a.is(Bf::Yes),
        Line::Juice => a.is_other(F5::None),
        Line::Fluid => a.is_any(&[F3::Lt2, F3::TwoTo3]),
        Line::Fiber => a.is_any(&[F1::ZeroTo1, F1::TwoTo3]),
        Line::Swallow => a.is(T4::Soft) && facts::under_months(18, a),

        Line::Iron => any(Q::M4, a),
        Line::Complex => a.has(Rf4::Complex),
        Line::Celiac => a.has(Rf4::Familycel),
        Line::Sleep => a.is_other(C1::Zero),
        Line::Upset => a.is_any(&[C2::Some, C2::Most]),
        Line::Vitamins => any(Q::M3, a),
        Line::Chosen => a.is_any(&[M3b::Allok, M3b::Notall, M3b::Label]),
        Line::ChosenNo => a.is(M3b::Noone),
        Line::Tried | Line::TriedSkin | Line::TriedOther => match filling(line, assessment) {
            Filling::Ticked(question, options) => a.meets(question, options),
            _ => false,
        },
        Line::Worry => a.is_any(&[T5::Some, T5::Very]),
        Line::Told => a.is(X3::Yes),
        Line::Limit => a.is(C3::Limit),
    }
}

/// What to ask the doctor: the first three questions that fit.
#[must_use]
pub fn questions(assessment: &Assessment) -> Vec<DoctorQuestion> {
    let all = DoctorQuestion::ALL.iter().copied();
    let mut asked: Vec<DoctorQuestion> = all.filter(|id| fits(*id, assessment)).collect();
    asked.truncate(MAX_QUESTIONS);
    asked
}

fn fits(question: DoctorQuestion, assessment: &Assessment) -> bool {
    let a = &assessment.answers;
    let raised = |flags: &[FlagId]| flags.iter().any(|flag| assessment.has_flag(*flag));
    let band = |domain| assessment.bands.band(domain);
    let shown = |domain, wanted: &[TextId]| {
        let texts = topic_texts(domain, assessment);
        texts.iter().any(|text| wanted.contains(text))
    };
    let signs = poop_signs(a).count();
    let creams = a.has_any(&[S7::Long, S7::Stopped, S7::Noscript]);
    match question {
        DoctorQuestion::Clear => signs >= 3 || shown(Domain::Bowel, &[TextId::BowelAgain]),
        DoctorQuestion::Iron => {
            let asks_for_a_test = [
                TextId::MineralsMuchMilk,
                TextId::MineralsHold,
                TextId::MineralsSee,
            ];
            band(Domain::Minerals) == Band::High
                || shown(Domain::Minerals, &asks_for_a_test)
                || raised(&[FlagId::S15])
        }
        DoctorQuestion::Lead => raised(&[FlagId::S15]) || (a.has(M3::Herbs) && signs >= 1),
        DoctorQuestion::Cream => creams,
        DoctorQuestion::Safe => {
            assessment.fast_reaction() || band(Domain::Elimination).stands_out()
        }
        DoctorQuestion::Growth => {
            raised(&[FlagId::S4, FlagId::S18, FlagId::S21, FlagId::S24])
                || band(Domain::Variety) == Band::High
        }
        DoctorQuestion::Medicine => a.is_any(&[X2::Own, X2::Started, X2::Helping, X2::Nothelping]),
        // The same words as about the creams: asked once.
        DoctorQuestion::Skin => band(Domain::Skin).stands_out() && !creams,
        DoctorQuestion::Plan => {
            let mut domains = Domain::ALL.iter();
            assessment.see_doctor() || domains.any(|domain| band(*domain).stands_out())
        }
    }
}
