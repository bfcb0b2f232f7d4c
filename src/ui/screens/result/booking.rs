//! The practice's booking link and phone number.

use yew::Html;

use super::Found;
use crate::content::contacts::tel;
use crate::content::text::Fixed;
use crate::report::template::split_at_first;
use crate::ui::parts::el::{el, link, none, text, text_owned};

/// The link and the number, where the practice has set them.
pub(super) fn booking(found: &Found<'_>) -> Html {
    let view = found.view;
    let config = &view.model.config;
    let words = &view.ui().result;
    if config.booking_url.is_empty() && config.phone.is_empty() {
        return none();
    }
    let mut parts = vec![text("p", "", (view.text.fixed)(Fixed::NoteTeam))];
    if !config.booking_url.is_empty() {
        let label = if found.assessment.see_doctor() {
            words.booking_doctor
        } else if config.booking_label.is_empty() {
            words.booking_none
        } else {
            &config.booking_label
        };
        let (class, href) = ("gsc-button gsc-primary", config.booking_url.clone());
        parts.push(link(class, href, label.to_owned(), true));
    }
    if let Some(host) = host(&config.booking_url) {
        let line = view.insert(words.opens_site, &[("{host}", host)]);
        parts.push(text_owned("p", "gsc-small gsc-soft", line));
    }
    if !config.phone.is_empty() {
        let line = view.insert(words.phone, &[("{number}", &config.phone)]);
        parts.push(link("gsc-button", tel(&config.phone), line, false));
    }
    el("section", "gsc-card gsc-booking gsc-stack-tight", parts)
}

/// The host name of an https address; nothing for one on the practice's own site.
fn host(url: &str) -> Option<&str> {
    let (_, rest) = split_at_first(url, "://")?;
    let name = rest.split(['/', '?', '#']).next()?;
    // What stands before an @ is no host, and must not pass for one.
    name.rsplit('@').next()
}
