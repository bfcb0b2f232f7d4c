//! Small shapes of our own that stand beside words, never in place of them.

use yew::Html;

use super::el::build;
use crate::domain::bands::Band;
use crate::domain::choices::Portion;

/// A drawing; it says nothing that the words beside it do not, so screen readers pass over it.
fn drawing(view_box: &'static str, parts: Vec<Html>) -> Html {
    let keys = &["viewBox", "aria-hidden", "focusable"];
    build("svg", None, keys, &[view_box, "true", "false"], parts)
}

/// A shape drawn with one path; `filled` or as a line.
fn path(d: &'static str, filled: bool) -> Html {
    let (fill, stroke) = if filled {
        ("currentColor", "none")
    } else {
        ("none", "currentColor")
    };
    let keys = &[
        "d",
        "fill",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
    ];
    let values = [d, fill, stroke, "2.5", "round", "round"];
    let line = build("path", None, keys, &values, Vec::new());
    drawing("0 0 24 24", vec![line])
}

/// Gut and skin as one calm wave.
pub(crate) fn brand() -> Html {
    path(
        "M2 9c4-6 7-6 10 0s6 6 10 0M2 17c4-6 7-6 10 0s6 6 10 0",
        false,
    )
}

/// The shape of a band: a ring with a tick, half a disc, a full diamond, a dashed ring.
pub(crate) fn band(band: Band) -> Html {
    match band {
        Band::Low => path(
            "M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19zM7.5 12.5l3 3 6-6.5",
            false,
        ),
        Band::Some => path(
            "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zm0 2.5v15a7.5 7.5 0 0 1 0-15z",
            true,
        ),
        Band::High => path("M12 1l11 11-11 11L1 12z", true),
        Band::NotChecked => path(
            "M8 3.4a9.5 9.5 0 0 1 8 0M20.600 8a9.5 9.5 0 0 1 0 8M16 20.600a9.5 9.5 0 0 1-8 0M3.400 16a9.5 9.5 0 0 1 0-8",
            false,
        ),
    }
}

/// The shape of a state of a food: a tick, half a disc, an empty ring, a cross.
pub(crate) fn portion(portion: Portion) -> Html {
    match portion {
        Portion::Yes => path("M4 13l5 5L20 6", false),
        Portion::Week => path(
            "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zm0 2.5v15a7.5 7.5 0 0 1 0-15z",
            true,
        ),
        Portion::Hardly => path("M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16z", false),
        Portion::Off => path("M5.500 5.500l13 13M18.500 5.500l-13 13", false),
    }
}

/// A closed lock, beside the data promise.
pub(crate) fn lock() -> Html {
    path("M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3", false)
}

/// The start picture: the same wave, large and calm, under a small sun.
pub(crate) fn hero() -> Html {
    let sun = ["252", "34", "18", "gsc-sun"];
    let sun = build(
        "circle",
        None,
        &["cx", "cy", "r", "class"],
        &sun,
        Vec::new(),
    );
    let wave = |class, d| build("path", None, &["class", "d"], &[class, d], Vec::new());
    let back = "M0 62c40-36 80-36 120-6s80 30 120 0 60-22 80-10v50H0z";
    let front = "M0 80c40-30 80-26 120-4s80 22 120-4 60-14 80-4v28H0z";
    let parts = vec![
        sun,
        wave("gsc-wave-back", back),
        wave("gsc-wave-front", front),
    ];
    drawing("0 0 320 96", parts)
}
