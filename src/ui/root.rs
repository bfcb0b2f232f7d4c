//! The one stateful component. It owns the model and wires it to the keeper, the focus, the live region and the
//! browser's Back; what happens is decided by `app::update`, `storage::Keeper` and `app::back`.

mod browser;
mod date;
mod event;
mod picture;
mod props;
mod steps;

use yew::prelude::*;

use crate::app::back::BackSteps;
use crate::app::library::Ask;
use crate::app::{Effects, Model, Msg, Screen, screen, update};
use crate::platform::file::content;
use crate::platform::{clock, listen::Listener};
use crate::storage::Keeper;
use crate::storage::library::import::MAX_BYTES;
use crate::storage::local::WebStore;
use crate::ui::page::page;
use crate::ui::spoken::spoken;
use crate::ui::view::Proof;
use browser::{Browser, set_accent, show};
use date::DateLine;
pub use event::Event;
use event::listeners;
use picture::Drawn;
pub use props::Props;

/// The root component.
pub struct Root {
    model: Model,
    keeper: Keeper,
    /// The moment of the last answer of the result that was kept last.
    kept: Option<u64>,
    /// Whether the late part of the program is on its way.
    fetching: bool,
    arrived: Callback<bool>,
    /// What the next render has to do; nothing is dropped before that.
    pending: Effects,
    date: DateLine,
    drawn: Drawn,
    proof: Proof,
    /// The title of the page, while one that says nothing stands in its place.
    title: Option<String>,
    send: Callback<Msg>,
    read: Callback<yew::Event>,
    files: String,
    back: Option<BackSteps>,
    _listeners: [Option<Listener>; 5],
}

impl Component for Root {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let mut model = Model::new(props.settings.emit(()));
        model.desk.local = clock::local(clock::now());
        let store = Box::new(WebStore::of(&model.config));
        let mut root = Self {
            keeper: Keeper::open(store, &mut model, props.second, clock::now()),
            kept: None,
            fetching: false,
            arrived: ctx.link().callback(Event::Late),
            model,
            pending: Effects::default(),
            date: DateLine::default(),
            drawn: Drawn::default(),
            proof: Proof::default(),
            title: None,
            send: ctx.link().callback(Event::App),
            read: ctx.link().callback(Event::Picked),
            files: props.files.clone(),
            back: props.history.then(|| BackSteps::new(&Browser)),
            _listeners: listeners(&ctx.link().callback(|event| event)),
        };
        if props.early {
            // Before the first render, which then shows what the parent is waiting for.
            root.apply(Msg::Start);
            // Who is there already is not moved.
            root.pending.moved = props.shown.as_deref() != Some(screen(&root.model).key());
        }
        root.settle();
        root
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        self.model.desk.local = clock::local(clock::now());
        match event {
            Event::App(msg) => self.apply(msg),
            Event::Arrived => {
                if !self
                    .back
                    .as_mut()
                    .is_some_and(|back| back.arrived(&Browser))
                {
                    return false;
                }
                let done = self.keeper.apply(&mut self.model, Msg::Back, clock::now());
                if let Some(back) = &mut self.back {
                    back.followed(done, screen(&self.model), &Browser);
                }
                self.pending.add(done);
            }
            Event::Heard(news) => {
                let done = self.keeper.heard(&mut self.model, &news, clock::now());
                self.follow(done, false);
            }
            Event::Settings => {
                let config = Box::new(ctx.props().settings.emit(()));
                // Nobody has pressed anything, so the focus stays where it is.
                update(&mut self.model, Msg::Settings(config), clock::now());
                set_accent(&ctx.props().host, self.model.config.accent);
            }
            Event::Late(arrived) => self.late(arrived),
            Event::Picked(event) => {
                let send = self.send.clone();
                let done = move |content| send.emit(Msg::Library(Ask::Read(content)));
                content(&event, MAX_BYTES, Box::new(done));
                return false;
            }
            Event::Drawn(of, png) => self.drawn.keep(&of, png),
        }
        self.settle();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        page(&self.seen())
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        let host = &ctx.props().host;
        if first_render {
            set_accent(host, self.model.config.accent);
            if ctx.props().on_ready.emit(()) && screen(&self.model) == Screen::Start {
                self.send.emit(Msg::Start);
            }
        }
        if screen(&self.model) == Screen::Result {
            self.draw_card(ctx.link().callback(|event| event));
        }
        let done = std::mem::take(&mut self.pending);
        if done.moved || first_render {
            self.announced();
        }
        if first_render {
            self.fetch_late();
        }
        show(host, done, spoken(&self.seen(), done).as_deref());
    }
}
