//! What the scripts around the check call: it is mounted into an element whose `data-*` attributes are the settings,
//! and taken away with it.

use std::cell::RefCell;

use gut_skin_check::embed::contract::SECOND;
use gut_skin_check::platform::page::{self, Page};
use gut_skin_check::platform::{console, panic};
use gut_skin_check::settings::{Config, parse};
use gut_skin_check::ui::root::{Props, Root};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

thread_local! {
    static MOUNTED: RefCell<Vec<(Page, AppHandle<Root>)>> = const { RefCell::new(Vec::new()) };
}

fn main() {
    yew::set_custom_panic_hook(Box::new(panic::hook));
}

/// Starts a check in an empty element, whose parent has the settings.
#[wasm_bindgen]
pub fn mount(app: Element) {
    let Some(page) = page::around(app) else {
        return;
    };
    panic::guard(&page.app);
    let props = Props {
        settings: {
            let (page, warned) = (page.clone(), RefCell::default());
            Callback::from(move |()| settings(&page, &warned))
        },
        host: page.app.clone(),
        early: page.tapped_early(),
        shown: page.shown(),
        second: page.setting(SECOND).is_some(),
        files: page.files(),
        history: page.is_own(),
        on_ready: {
            let page = page.clone();
            Callback::from(move |()| {
                page.remove_static();
                page.tapped_early()
            })
        },
    };
    let app = yew::Renderer::<Root>::with_root_and_props(page.app.clone(), props).render();
    MOUNTED.with_borrow_mut(|mounted| mounted.push((page, app)));
}

/// Ends the check in an element.
#[wasm_bindgen]
pub fn unmount(app: &Element) {
    let found = MOUNTED.with_borrow_mut(|mounted| {
        let place = mounted.iter().position(|(page, _)| page.app == *app)?;
        Some(mounted.swap_remove(place))
    });
    if let Some((page, app)) = found {
        app.destroy();
        page.app.remove();
    }
}

/// The settings as they are now. Each warning is given once.
fn settings(page: &Page, warned: &RefCell<Vec<&'static str>>) -> Config {
    let (config, warnings) = parse::parse(&|name| page.setting(name));
    let mut warned = warned.borrow_mut();
    for warning in warnings {
        if !warned.contains(&warning.attribute) {
            console::warn(&warning.line());
            warned.push(warning.attribute);
        }
    }
    config
}
