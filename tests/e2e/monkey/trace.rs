//! What the page tells of an action: the events that reached the app, in order, and what is then to be seen.

use gut_skin_check::app::Msg;
use gut_skin_check::app::msg::Fold;
use gut_skin_check::app::share::Rung;
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::questions::Portion;
use gut_skin_check::domain::{QuestionId, Topic};
use gut_skin_check::storage::News;
use serde_json::Value;

/// One action, and what came of it.
#[derive(Clone, Debug)]
pub(super) struct Seen(pub(super) Value);

/// Something that reached the app, or that was done to the world around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// The page has loaded, at an entry of this depth.
    Loaded(Option<u32>),
    /// A tap or a tick.
    App(Msg),
    /// The browser is at another entry.
    Arrived(Option<u32>),
    /// The app was told of the store, or that it can be seen again.
    Heard(News),
    /// The store was changed behind the app's back; everything, or one key.
    Put(Option<String>, Option<String>),
    /// The clock shows this, in seconds.
    Clock(u64),
    /// The stores now behave like this.
    Fault(String),
    /// What the app asked of the history.
    Asked(Call),
}

/// What the app asks of the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    /// An entry of this depth; and whether the browser has added it.
    Push(u32, bool),
    /// A depth for the entry where it is.
    Mark(u32),
    /// Back by so many.
    Leave(u32),
}

impl Seen {
    /// What was done, in words.
    pub(super) fn did(&self) -> &str {
        self.text("did").unwrap_or("?")
    }

    /// A text that is there, or null.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0[name].as_str()
    }

    /// The events in order.
    pub(super) fn events(&self) -> Result<Vec<Event>, String> {
        let all = self.0["events"].as_array().into_iter().flatten();
        let events = all.map(event).collect::<Result<Vec<_>, _>>()?;
        Ok(events.into_iter().flatten().collect())
    }

    /// Taps of a finger that got through although they were meant for the screen before: the second of two within half a
    /// second, on a control of another screen. Controls of the footer stay where they are.
    pub(super) fn stray(&self) -> Option<String> {
        let taps = self.0["events"].as_array().into_iter().flatten();
        let taps: Vec<&Value> = taps
            .filter(|event| event["kind"] == "tap" && event["reached"] == true)
            .collect();
        taps.windows(2).find_map(|pair| {
            let [first, second] = pair else { return None };
            let pause = second["at"].as_f64()? - first["at"].as_f64()?;
            let moved = first["screen"] != second["screen"];
            (moved && pause < 450.0).then(|| format!("{pause} ms after {first} came {second}"))
        })
    }
}

fn number(value: &Value) -> Option<u32> {
    value.as_u64().and_then(|number| u32::try_from(number).ok())
}

fn event(event: &Value) -> Result<Option<Event>, String> {
    let text = |name: &str| event[name].as_str();
    let depth = number(&event["depth"]);
    let known = |found: Option<Event>| found.ok_or_else(|| format!("not understood: {event}"));
    let owned = |name: &str| text(name).map(str::to_owned);
    Ok(Some(match text("kind").unwrap_or_default() {
        // A tap that the guard has stopped, or one on an element that was gone already.
        "tap" | "tick" if event["reached"] != true => return Ok(None),
        "tap" => Event::App(tapped(event).ok_or_else(|| format!("not understood: {event}"))?),
        "tick" => known(
            ticked(
                text("name").unwrap_or_default(),
                text("value").unwrap_or_default(),
            )
            .map(Event::App),
        )?,
        "loaded" => Event::Loaded(depth),
        "pop" => Event::Arrived(depth),
        "stored" => Event::Heard(match (owned("key"), event["removed"] == true) {
            (Some(key), false) => News::Wrote(key),
            (Some(key), true) => News::Removed(key),
            (None, _) => News::Cleared,
        }),
        "woke" => Event::Heard(News::Woke),
        "put" => Event::Put(owned("key"), owned("text")),
        "clock" => Event::Clock(event["value"].as_u64().unwrap_or_default()),
        "fault" => Event::Fault(owned("value").unwrap_or_default()),
        "push" => known(depth.map(|depth| Event::Asked(Call::Push(depth, event["done"] == true))))?,
        "mark" => known(depth.map(|depth| Event::Asked(Call::Mark(depth))))?,
        "leave" => known(number(&event["count"]).map(|count| Event::Asked(Call::Leave(count))))?,
        "shared" => {
            let rung = match text("rung") {
                Some("picture-sheet") => Rung::PictureSheet,
                Some("picture-clipboard") => Rung::PictureClipboard,
                Some("picture-file") => Rung::PictureFile,
                Some("sheet") => Rung::Sheet,
                Some("print") => Rung::Print,
                _ => Rung::Clipboard,
            };
            let error = text("error").filter(|error| !error.is_empty());
            let ended = error.map_or(Ok(()), |error| Err(error.into()));
            Event::App(Msg::HandedOver(rung, ended))
        }
        "back" => return Ok(None),
        _ => return Err(format!("not understood: {event}")),
    }))
}

/// The message of a control, by the machine contract.
fn tapped(event: &Value) -> Option<Msg> {
    if let Some(topic) = event["topic"].as_str() {
        let mut topics = Topic::ALL.iter().copied();
        return topics
            .find(|found| found.key() == topic)
            .map(Msg::OpenTopic);
    }
    if let Some(question) = event["change"].as_str() {
        return QuestionId::from_key(question).map(Msg::Change);
    }
    Some(match event["action"].as_str() {
        Some("start") => Msg::Start,
        Some("resume") => Msg::Resume,
        Some("restart") => Msg::Restart,
        Some("continue") => Msg::Continue,
        Some("back") => Msg::Back,
        Some("see-results") => Msg::SeeResults,
        Some("more-topics") => Msg::MoreTopics,
        Some("share-image") => Msg::Share(Rung::PictureSheet),
        Some("copy-image") => Msg::Share(Rung::PictureClipboard),
        Some("download-image") => Msg::Share(Rung::PictureFile),
        Some("print") => Msg::Share(Rung::Print),
        Some("screenshot") => Msg::Screenshot,
        Some("share-text") => Msg::Share(Rung::Sheet),
        Some("copy-text") => Msg::Share(Rung::Clipboard),
        Some("not-now") => Msg::NotNow,
        Some("hide") => Msg::Hide,
        Some("unhide") => Msg::Unhide,
        Some("see-method") => Msg::SeeMethod,
        Some("pictures") => Msg::Pictures,
        Some("erase") => Msg::Erase,
        Some("erase-yes") => Msg::EraseYes,
        Some("erase-no") => Msg::EraseNo,
        Some(_) => return None,
        // A link to a place of the same screen: to what is missing, or to a closed part of a result.
        None if event["screen"] == "result" => Msg::Unfold(Fold::Topics),
        None => Msg::ToFirst,
    })
}

fn ticked(name: &str, value: &str) -> Option<Msg> {
    if let Some(group) = Group::from_key(name) {
        return Some(Msg::Row(group, Portion::from_key(value)?));
    }
    match name {
        "age-years" => return Some(Msg::Years(value.parse().ok()?)),
        "age-months" => return Some(Msg::Months(value.parse().ok()?)),
        _ => {}
    }
    let question = QuestionId::from_key(name)?;
    match question.option(value) {
        Some(index) => Some(Msg::Select(question, Some(index))),
        None if value == "none" => Some(Msg::Select(question, None)),
        None => None,
    }
}
