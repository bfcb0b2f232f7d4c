//! The one stateful component. It owns the model and wires it to the keeper, the focus, the live region and the
//! browser's Back; what happens is decided by `app::update`, `storage::Keeper` and `app::back`.

mod browser;
mod date;
mod event;
mod picture;
mod props;

use yew::prelude::*;

use crate::app::back::BackSteps;
use crate::app::{Effects, Model, Msg, Screen, screen, update};
use crate::content::{Language, language};
use crate::platform::{clock, listen::Listener};
use crate::storage::Keeper;
use crate::storage::local::WebStore;
use crate::ui::page::page;
use crate::ui::spoken::spoken;
use crate::ui::view::View;
use browser::{Browser, hand_over, set_accent, show};
use date::DateLine;
pub use event::Event;
use event::listeners;
use picture::Drawn;
pub use props::Props;

/// The root component.
pub struct Root {
    model: Model,
    keeper: Keeper,
    /// What the next render has to do; nothing is dropped before that.
    pending: Effects,
    date: DateLine,
    drawn: Drawn,
    send: Callback<Msg>,
    back: Option<BackSteps>,
    _listeners: [Option<Listener>; 5],
}

impl Component for Root {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let mut model = Model::new(props.settings.emit(()));
        let store = Box::new(WebStore::of(&model.config));
        let mut root = Self {
            keeper: Keeper::open(store, &mut model, props.second, clock::now()),
            model,
            pending: Effects::default(),
            date: DateLine::default(),
            drawn: Drawn::default(),
            send: ctx.link().callback(Event::App),
            back: props.history.then(|| BackSteps::new(&Browser)),
            _listeners: listeners(&ctx.link().callback(|event| event)),
        };
        if props.early {
            // Before the first render, which then shows what the parent is waiting for.
            root.apply(Msg::Start);
            // Who is there already is not moved.
            root.pending.moved = props.shown.as_deref() != Some(screen(&root.model).key());
        }
        root.date.follow(&root.model);
        root
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
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
            Event::Drawn(of, png) => self.drawn.keep(&of, png),
        }
        self.date.follow(&self.model);
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
            let (report, send) = (self.seen().report(), ctx.link().callback(|event| event));
            self.drawn.follow(report, send);
        }
        let done = std::mem::take(&mut self.pending);
        show(host, done, spoken(self.seen().text, &self.model, done));
    }
}

impl Root {
    fn seen(&self) -> View<'_> {
        View {
            model: &self.model,
            text: Language::of(language()),
            send: &self.send,
            date: self.date.words(),
            picture: &self.drawn.shown,
            guest: self.back.is_none(),
        }
    }

    fn apply(&mut self, msg: Msg) {
        let back = msg.is_back();
        let done = self.keeper.apply(&mut self.model, msg, clock::now());
        self.follow(done, back);
    }

    fn follow(&mut self, done: Effects, back: bool) {
        if let Some(rung) = done.share {
            hand_over(&self.seen(), &self.drawn, rung);
        }
        if let Some(steps) = &mut self.back {
            steps.follow(done, back, screen(&self.model), &Browser);
        }
        self.pending.add(done);
    }
}
