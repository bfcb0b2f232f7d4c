// The world around the page, and a witness of what reaches the app. Stands in front of the page's own scripts.
//
// The clock and the state of the stores are the monkey's; both outlive a reload in the name of the window. The witness keeps
// every event in the order in which the app hears it, and every entry of the history that the app asks for.
const world = { clock: 1800000000, fault: "none", ...JSON.parse(window.name || "{}") };
const stores = { localStorage, sessionStorage };
const keep = () => (window.name = JSON.stringify(world));

// What was heard after the last look of a page that is gone by now: the browser may arrive at an entry on its way out.
let log = world.heard ?? [];
delete world.heard;
keep();
const note = (entry) => {
  log.push(entry);
  return entry;
};
const change = (name, value) => {
  world[name] = value;
  keep();
  note({ kind: name, value });
};

Date.now = () => world.clock * 1000;
for (const area of Object.keys(stores)) {
  const get = () => {
    if (world.fault === "denied") throw new DOMException("denied", "SecurityError");
    return stores[area];
  };
  Object.defineProperty(window, area, { get });
}
const { setItem } = Storage.prototype;
Storage.prototype.setItem = function (...item) {
  if (world.fault === "full") throw new DOMException("full", "QuotaExceededError");
  return setItem.apply(this, item);
};

// The sheet and the clipboard end as they like, in turn.
let shares = 0;
const ends = ["", "AbortError", "NotAllowedError", "TypeError"];
const end = (way) => (given) => {
  const rung = given?.files ? "picture-sheet" : way;
  const error = ends[shares++ % ends.length];
  note({ kind: "shared", rung, error });
  return error ? Promise.reject(new DOMException("no", error)) : Promise.resolve();
};
Object.defineProperty(navigator, "share", { value: end("sheet") });
Object.defineProperty(navigator, "canShare", { value: () => true });
const clipboard = { writeText: end("clipboard"), write: end("picture-clipboard") };
Object.defineProperty(navigator, "clipboard", { value: clipboard });
window.ClipboardItem = class {};
// A link that is in no page keeps a file.
const { click } = HTMLElement.prototype;
HTMLAnchorElement.prototype.click = function () {
  if (this.isConnected) click.call(this);
  else note({ kind: "shared", rung: "picture-file", error: "" });
};
// A while later the app takes it that the page is printed.
const { setTimeout: own } = window;
window.print = () => {
  dispatchEvent(new Event("beforeprint"));
  window.setTimeout = (ended, time) => {
    window.setTimeout = own;
    return own(() => (note({ kind: "shared", rung: "print", error: "" }), ended()), time);
  };
};

// The part that comes late lays out what is kept. The twin has it from the beginning.
let hasLate = false;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (code, imports) => {
  const made = instantiate(code, imports);
  if (imports?.__wasm_split) made.then(() => (hasLate = true), () => {});
  return made;
};

// What the app asks of the history, and whether it was done.
const { pushState, replaceState, go } = History.prototype;
let refused = 0, limited = false;
history.pushState = (state, ...rest) => {
  let done = false;
  try {
    if (limited) throw new DOMException("too many", "SecurityError");
    pushState.call(history, state, ...rest);
    done = history.state === state;
  } finally {
    refused += !done;
    note({ kind: "push", depth: state, done });
  }
};
/** Makes as many changes of the history as the browser allows. Firefox's driver turns its limit off: there it is played. */
const exhaust = () => {
  try {
    for (let time = 0; time < 300; time++) replaceState.call(history, history.state, "");
    limited = navigator.userAgent.includes("Firefox");
    setTimeout(() => (limited = false), 10000);
  } catch {}
};
history.replaceState = (state, ...rest) => {
  note({ kind: "mark", depth: state });
  replaceState.call(history, state, ...rest);
};
history.go = (delta) => {
  note({ kind: "leave", count: -delta });
  go.call(history, delta);
};

// What the app hears: at the window before anything else, and whether it got through to the end.
const heard = new WeakMap();
const listen = (type, describe) => {
  addEventListener(type, (event) => {
    const said = describe(event.target);
    if (said && event.target.closest("[data-screen]")) {
      heard.set(event, note({ ...said, at: event.timeStamp, screen: page.screen(), reached: false }));
    }
  }, true);
  document.addEventListener(type, (event) => {
    if (heard.has(event)) heard.get(event).reached = true;
  });
};
const control = (target) => target.closest("[data-action],[data-topic],[data-change],a[href^='#']");
listen("click", (target) => {
  const found = control(target);
  if (!found) return null;
  const { action, topic, change } = found.dataset;
  return { kind: "tap", action: action || null, topic: topic || null, change: change || null };
});
listen("change", (target) => (target.matches("input") ? { kind: "tick", name: target.name, value: target.value } : null));
// Where the window was at the last tap that got through. In one that has moved since, as a page moves a frame under a finger,
// the guard stops a tap where the finger was.
let corner;
const cornerNow = () => [screenX, screenY, outerWidth - innerWidth, outerHeight - innerHeight].join();
document.addEventListener("click", ({ detail }) => detail && (corner = cornerNow()));
const isStill = () => [undefined, cornerNow()].includes(corner);
// Nobody answers a call here, nor reads another page: WebKit's driver would lose this one to a phone number.
addEventListener("click", (event) => event.target.closest("a:not([href^='#'])") && event.preventDefault());
addEventListener("popstate", () => note({ kind: "pop", depth: history.state }), true);
addEventListener("storage", ({ key, newValue }) => note({ kind: "stored", key, removed: newValue === null }), true);
for (const type of ["visibilitychange", "pageshow"])
  addEventListener(type, () => document.hidden || note({ kind: "woke" }), true);
addEventListener("pagehide", () => {
  world.heard = log;
  keep();
});
// A page that was only asleep still knows.
addEventListener("pageshow", () => {
  delete world.heard;
  keep();
}, true);
note({ kind: "loaded", depth: history.state });
