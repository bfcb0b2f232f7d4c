//! The stand-alone page: reads the settings from the host element and mounts the check into it.

use gut_skin_check::embed::config;
use gut_skin_check::platform::{console, page, panic};
use gut_skin_check::ui::root::{Props, Root};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    let Some(page) = page::find() else {
        console::error("gut-skin-check: there is no element with the id gut-skin-check");
        return;
    };
    let (config, warnings) = config::parse(&|name| page.setting(name));
    for warning in warnings {
        console::warn(&warning.line());
    }
    panic::guard(&page.app);
    yew::set_custom_panic_hook(Box::new(panic::hook));
    let props = Props {
        config,
        host: page.app.clone(),
        early: page.tapped_early(),
        on_ready: {
            let page = page.clone();
            yew::Callback::from(move |()| page.remove_static())
        },
    };
    yew::Renderer::<Root>::with_root_and_props(page.app, props).render();
}
