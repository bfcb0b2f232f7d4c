//! What the cards rest on, and the true record of the article's references: docs/content.md 6 and 2g, of
//! which only what a screen shows is listed. All were read in archived copies, not on the live web.

/// A source as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its number in docs/content.md section 6.
    pub number: u16,
    /// A short citation.
    pub citation: &'static str,
    /// Where it was read.
    pub address: &'static str,
}

/// How the article cited a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As it is.
    Right,
    /// As it is, with a title cut short.
    ShortTitle,
    /// With a wrong title, journal or author.
    Wrong,
}

/// A reference of the article that the check is built from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Its number in the article.
    pub number: u8,
    /// As the article cites it.
    pub cited: &'static str,
    /// The true record.
    pub record: &'static str,
    /// Whether the article had it right.
    pub verdict: Verdict,
}

/// The source of that number, among those that a card shows.
#[must_use]
pub fn source(number: u16) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.number == number)
}

/// Every source that a card shows, by number.
pub static SOURCES: &[Source] = &[
    Source {
        number: 1,
        citation: "Kiefte-de Jong 2011 BMJ Open, doi 10.1136/bmjopen-2011-000237",
        address: "http://repub.eur.nl/pub/34690",
    },
    Source {
        number: 2,
        citation: "Takano 2023 Environ Health Prev Med 28:71, doi 10.1265/ehpm.23-00103",
        address: "https://doaj.org/article/d8eba8ee9d254f398bc3d0d50268f2de",
    },
    Source {
        number: 10,
        citation: "Oykhman 2022 JACI Pract",
        address: "https://scholars.mssm.edu/en/publications/dietary-elimination-for-the-treatment-of-atopic-dermatitis-a-syst",
    },
    Source {
        number: 11,
        citation: "Chang 2016 JACI Pract",
        address: "https://www.scholars.northwestern.edu/en/publications/natural-history-of-food-triggered-atopic-dermatitis-and-developme-2",
    },
    Source {
        number: 12,
        citation: "Low 2020 Pediatr Dermatol 37:69-77, doi 10.1111/pde.14004",
        address: "http://mymedr.afpm.org.my/publications/76090",
    },
    Source {
        number: 13,
        citation: "Porcari 2025, doi 10.1016/S2468-1253(24)00311-X",
        address: "https://cris.fau.de/publications/351825951",
    },
    Source {
        number: 14,
        citation: "Panel details (69 experts, self-prescription discouraged)",
        address: "https://nexusnews.pro/new-international-consensus-sets-standards-for-microbiome-testing-in-clinical-practice",
    },
    Source {
        number: 107,
        citation: "Gray 2019",
        address: "https://pubmed.ncbi.nlm.nih.gov/30801794",
    },
    Source {
        number: 108,
        citation: "Drury 2016",
        address: "http://archpedi.jamanetwork.com/article.aspx?articleid=2473738",
    },
    Source {
        number: 109,
        citation: "Mg in 757 children, doi 10.46332/aemj.1649473",
        address: "https://dergipark.org.tr/tr/pub/aemj/article/1649473",
    },
    Source {
        number: 111,
        citation: "Salem 2018",
        address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6048199",
    },
    Source {
        number: 116,
        citation: "Trompette 2014",
        address: "https://pubmed.ncbi.nlm.nih.gov/24390308/",
    },
    Source {
        number: 118,
        citation: "Cochrane probiotics eczema, doi 10.1002/14651858.CD006135.pub3",
        address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6517242",
    },
    Source {
        number: 119,
        citation: "Cochrane probiotics constipation, CD014257.pub2",
        address: "https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD014257.pub2/full/zh_HANT",
    },
];

/// The article's references, in its order.
pub static ARTICLE: &[Reference] = &[
    Reference {
        number: 1,
        cited: "Salem 2018 Front Microbiol",
        record: "Salem I, Ramser A, Isham N, Ghannoum MA. The gut microbiome as a major regulator of the gut-skin axis. Front Microbiol 2018;9:1459. doi 10.3389/fmicb.2018.01459",
        verdict: Verdict::Right,
    },
    Reference {
        number: 2,
        cited: "Werfel 2016 JACI",
        record: "Werfel T, Allam JP, Biedermann T, et al. Cellular and molecular immunologic mechanisms in PATIENTS WITH atopic dermatitis. J Allergy Clin Immunol 2016;138:336-49. doi 10.1016/j.jaci.2016.06.010",
        verdict: Verdict::ShortTitle,
    },
    Reference {
        number: 3,
        cited: "Vriesman 2020 \"Pathophysiology...\" Neurogastroenterol Motil",
        record: "No such paper found. Vriesman MH, Koppen IJN, Camilleri M, Di Lorenzo C, Benninga MA. Management of functional constipation in children and adults. Nat Rev Gastroenterol Hepatol 2020;17:21-39. doi 10.1038/s41575-019-0222-y",
        verdict: Verdict::Wrong,
    },
    Reference {
        number: 4,
        cited: "Penders 2007 Gut",
        record: "Gut 2007;56:661-7 (doi 10.1136/gut.2006.100164)",
        verdict: Verdict::Right,
    },
    Reference {
        number: 5,
        cited: "Zoppi 1998 JPGN \"Intestinal microflora...\"",
        record: "Zoppi G, Cinquetti M, Luciano A, Benini A, Muner A, Bertazzoni Minelli E. The intestinal ecosystem in chronic functional constipation. Acta Paediatr 1998;87:836-41. doi 10.1080/080352598750013590",
        verdict: Verdict::Wrong,
    },
    Reference {
        number: 6,
        cited: "Trompette 2014 Nat Med",
        record: "...influences allergic airway disease AND HEMATOPOIESIS. Nat Med 2014;20:159-66. doi 10.1038/nm.3444",
        verdict: Verdict::ShortTitle,
    },
    Reference {
        number: 7,
        cited: "David 1984 Arch Dis Child",
        record: "David TJ, Waddington E, Stanton RHJ. Arch Dis Child 1984;59:323-5",
        verdict: Verdict::Right,
    },
    Reference {
        number: 8,
        cited: "Mugie 2011 \"Constipation in childhood\" Lancet Gastroenterol Hepatol",
        record: "That journal began in 2016. Either Mugie SM, Di Lorenzo C, Benninga MA. Constipation in childhood. Nat Rev Gastroenterol Hepatol 2011;8:502-11 (doi 10.1038/nrgastro.2011.130) or Mugie SM, Benninga MA, Di Lorenzo C. Epidemiology of constipation in children and adults. Best Pract Res Clin Gastroenterol 2011;25:3-18. doi 10.1016/j.bpg.2010.12.010",
        verdict: Verdict::Wrong,
    },
    Reference {
        number: 9,
        cited: "Gray 2019 JEADV",
        record: "Gray NA, Dhana A, Stein DJ, Khumalo NP. J Eur Acad Dermatol Venereol 2019;33:1042-50. doi 10.1111/jdv.15524",
        verdict: Verdict::Right,
    },
    Reference {
        number: 10,
        cited: "Loening-Baucke 2011 WJG",
        record: "TATSUKI M, Miyazawa R, Tomomasa T, Ishige T, Nakazawa T, Arakawa H. World J Gastroenterol 2011;17:779-83. doi 10.3748/wjg.v17.i6.779",
        verdict: Verdict::Wrong,
    },
    Reference {
        number: 11,
        cited: "Drury 2016 JAMA Pediatr",
        record: "Drury KE, Schaeffer M, Silverberg JI. JAMA Pediatr 2016;170:29-34. doi 10.1001/jamapediatrics.2015.3065",
        verdict: Verdict::Right,
    },
];
