//! Which browsers the check is made for: those that have everything on this list. Older ones get the checklist
//! (`web/embed/old.ts`), and docs/embedding.md names the oldest. The tests compute them from browser-compat-data.

#[cfg(test)]
mod data;
#[cfg(test)]
mod used;

/// The oldest version of a browser: its name in the data, in the guide, and for esbuild where that knows it.
#[cfg_attr(
    not(test),
    expect(
        dead_code,
        reason = "the tests compare its names with the data and the guide"
    )
)]
pub struct Oldest {
    /// In browser-compat-data.
    pub id: &'static str,
    /// In docs/embedding.md.
    pub name: &'static str,
    /// What esbuild calls the engine.
    pub target: Option<&'static str>,
    /// The version.
    pub version: &'static str,
}

const fn oldest(
    id: &'static str,
    name: &'static str,
    target: Option<&'static str>,
    version: &'static str,
) -> Oldest {
    Oldest {
        id,
        name,
        target,
        version,
    }
}

/// The oldest browsers.
pub const OLDEST: &[Oldest] = &[
    oldest("chrome", "Chrome", Some("chrome"), "111"),
    oldest("chrome_android", "Chrome on Android", None, "111"),
    oldest("edge", "Edge", Some("edge"), "111"),
    oldest("firefox", "Firefox", Some("firefox"), "121"),
    oldest("firefox_android", "Firefox on Android", None, "121"),
    oldest("safari", "Safari", Some("safari"), "16.4"),
    oldest(
        "safari_ios",
        "Safari on iPhone and iPad",
        Some("ios"),
        "16.4",
    ),
    oldest("samsunginternet_android", "Samsung Internet", None, "22.0"),
];

/// What esbuild may leave in the scripts; anything newer it writes in an older way.
pub fn targets() -> String {
    let all = OLDEST.iter();
    let known = all.filter_map(|one| Some([one.target?, one.version].concat()));
    known.collect::<Vec<_>>().join(",")
}

/// What `web/embed/old.ts` asks of a browser. In each browser one of these came last.
#[cfg(test)]
const ASKED: &[&str] = &[
    "api.CSSStyleSheet.CSSStyleSheet",
    "css.types.color.color-mix",
    "css.selectors.has",
];

/// What the check cannot do without, by its key in the data. What the styles use is found there by itself (`used`), and so are
/// the names in the scripts; here is what a name does not tell.
#[cfg(test)]
const NEEDED: &[&str] = &[
    "api.CSSStyleSheet.CSSStyleSheet",
    "api.Document.adoptedStyleSheets",
    "api.ShadowRoot.adoptedStyleSheets",
    "api.Element.attachShadow",
    "api.CustomElementRegistry.define",
    "api.IntersectionObserver",
    "api.ResizeObserver",
    "api.MutationObserver",
    "api.AbortController",
    "api.Response.body",
    "api.ReadableStream.getReader",
    "api.SubtleCrypto.digest",
    "api.Element.replaceChildren",
    "css.at-rules.container",
    "css.at-rules.media.range_syntax",
    "css.selectors.has",
    "css.selectors.focus-visible",
    "css.selectors.is",
    "css.selectors.where",
    "css.types.color.color-mix",
    "html.elements.script.type.module",
    "html.elements.template",
    "html.elements.details",
    "javascript.classes.private_class_fields",
    "javascript.classes.public_class_fields",
    "javascript.classes.static",
    "javascript.operators.import",
    "javascript.operators.import_meta",
    "javascript.operators.nullish_coalescing_assignment",
    "javascript.operators.logical_or_assignment",
    "javascript.operators.optional_chaining",
    "webassembly.bulk-memory-operations",
    "webassembly.multi-value",
    "webassembly.non-trapping-float-to-int-conversions",
    "webassembly.reference-types",
    "webassembly.sign-extension-operations",
];

/// What is newer than the oldest browsers, or than some of them, and what happens there instead.
#[cfg(test)]
const WITHOUT: &[(&str, &str)] = &[
    (
        "api.FeaturePolicy",
        "a frame asks for all that it may need, known or not",
    ),
    (
        "api.TrustedTypePolicy",
        "the address of the worker is taken as a text",
    ),
    (
        "api.TrustedTypePolicyFactory",
        "the address of the worker is taken as a text",
    ),
    (
        "api.trustedTypes",
        "the address of the worker is taken as a text",
    ),
    ("css.at-rules.page", "paper has the margins of the browser"),
    (
        "css.properties.-webkit-tap-highlight-color",
        "a tap is marked in the browser's own way",
    ),
    (
        "css.properties.accent-color",
        "the mark in a chosen option has the browser's own color",
    ),
    (
        "css.properties.break-after.avoid",
        "a heading may end a printed page",
    ),
    ("css.properties.cursor.pointer", "phones have no pointer"),
    (
        "css.properties.float.inline-start",
        "the name of a food stands above its choices, not beside them",
    ),
    (
        "css.properties.forced-color-adjust",
        "what is chosen is told by the mark in it, and by its outline",
    ),
    (
        "css.properties.print-color-adjust.exact",
        "paper has no grounds; the words are there",
    ),
    (
        "css.properties.text-size-adjust",
        "its older name stands beside it where it matters",
    ),
    (
        "css.properties.text-wrap",
        "lines break where they are full",
    ),
];

/// Names of the scripts' own that the data knows as something else.
#[cfg(test)]
const OURS: &[&str] = &["bytes", "element", "fallback", "number"];
