//! The practice's booking link and phone number.

use yew::prelude::*;

use super::Found;
use crate::content::phones::tel;
use crate::content::text::Fixed;

/// The link and the number, where the practice has set them.
pub(super) fn booking(found: &Found<'_>) -> Html {
    let view = found.view;
    let config = &view.model.config;
    let words = &view.ui().result;
    if config.booking_url.is_empty() && config.phone.is_empty() {
        return Html::default();
    }
    let label = if found.assessment.see_doctor() {
        AttrValue::Static(words.booking_doctor)
    } else if config.booking_label.is_empty() {
        AttrValue::Static(words.booking_none)
    } else {
        AttrValue::from(config.booking_label.clone())
    };
    let link = (!config.booking_url.is_empty()).then(|| {
        html! {
            <a
                class="gsc-button gsc-primary"
                href={config.booking_url.clone()}
                target="_blank"
                rel="noopener noreferrer"
            >
                { label }
            </a>
        }
    });
    let leads_to = host(&config.booking_url).map(|host| {
        let line = view.put(words.opens_site, &[("{host}", host)]);
        html! { <p class="gsc-small gsc-soft">{ line }</p> }
    });
    let phone = (!config.phone.is_empty()).then(|| {
        let line = view.put(words.phone, &[("{number}", &config.phone)]);
        html! { <a class="gsc-button" href={tel(&config.phone)}>{ line }</a> }
    });
    html! {
        <section class="gsc-card gsc-booking gsc-stack-tight">
            <p>{ (view.text.fixed)(Fixed::NoteTeam) }</p>
            { link.unwrap_or_default() }
            { leads_to.unwrap_or_default() }
            { phone.unwrap_or_default() }
        </section>
    }
}

/// The host name of an https address; nothing for one on the practice's own site.
fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let name = rest.split(['/', '?', '#']).next()?;
    // What stands before an @ is no host, and must not pass for one.
    name.rsplit('@').next()
}
