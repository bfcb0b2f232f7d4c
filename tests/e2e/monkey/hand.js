// The monkey's hand in the page: what it does by script, and what it then sees. `random` is seeded, so that the same page
// is played with in the same way.
const RECORD = "gut-skin-check/main/record";
const HOUR = 3600, DAY = 24 * HOUR, YEAR = 365 * DAY;
const WEIGHTS = {
  start: 20, resume: 20, continue: 30, "see-results": 10, "more-topics": 10, "not-now": 20, back: 4, "erase-no": 6,
  "erase-yes": 2, "see-method": 1, erase: 0.6, restart: 0.6, pictures: 1, topic: 3, change: 1.5, jump: 3,
};
const SAFETY = ["rf1", "rf2", "rf3"];
let random, calm;

const seeded = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const below = (number) => Math.floor(random() * number);
const any = (list) => list[below(list.length)];
const weighted = (list, weight) => {
  let left = random() * list.reduce((sum, one) => sum + weight(one), 0);
  return list.find((one) => (left -= weight(one)) < 0) ?? list.at(-1);
};
const turn = () => new Promise((done) => setTimeout(done, 0));
const seen = (selector) => [...page.root().querySelectorAll(selector)].filter((found) => found.checkVisibility?.() ?? true);

const nameOf = ({ dataset: { action, topic, change } }) => action || (topic && "topic") || (change && "change") || "jump";
// The pages of what is kept are not played with.
const KEPT = "history log export import child fhir new-check".split(" ");
const buttons = () => seen("button,a[href^='#']").filter(({ dataset: { action, child } }) => !child && !KEPT.includes(action));
const button = () => weighted(buttons(), (found) => WEIGHTS[nameOf(found)] ?? 1);

/** The inputs, their names, and the names where nothing is ticked. */
const rows = () => {
  const inputs = seen("input");
  const names = [...new Set(inputs.map(({ name }) => name))];
  const open = names.filter((name) => !inputs.some((input) => input.name === name && input.checked));
  return { inputs, names, open };
};

/** An option, mostly of what is open, and mostly one that leads on. */
const option = () => {
  const { inputs, names, open } = rows();
  const name = any(open.length && random() < 0.8 ? open : names);
  const options = inputs.filter((input) => input.name === name);
  const safe = ({ value }) => (SAFETY.includes(name) && value === "none") || (name === "age-years" && value > 0 && value < 5);
  const steady = options.filter(safe);
  return any(steady.length && random() < calm ? steady : options);
};

/** Changes the store behind the app's back. `told` is whether the app hears of it, as of another tab. */
const elsewhere = (key, text, told) => {
  if (key === null) stores.localStorage.clear();
  else if (text === null) stores.localStorage.removeItem(key);
  else setItem.call(stores.localStorage, key, text);
  note({ kind: "put", key, text });
  if (told) dispatchEvent(new StorageEvent("storage", { key, newValue: text, storageArea: stores.localStorage }));
};

const DAMAGE = [
  (text) => text.slice(0, below(text.length)),
  (text) => text.replace(any([...text]), any(["\0", "x", '"', "=", "9"])),
  () => '{"v":"99","answers":"newer"}',
  () => "",
];
const JUMPS = [HOUR, -HOUR, 11 * HOUR, 13 * HOUR, 8 * DAY, 31 * DAY, 200 * DAY, -5 * YEAR, 7 * YEAR, -30 * YEAR, 120 * YEAR];

const WORLD = {
  clock: () => change("clock", Math.max(0, Math.min(world.clock + any(JUMPS), 9e9))),
  year: () => change("clock", 1800000000 + below(1000)),
  fault: () => change("fault", any(["denied", "full"])),
  damage: () => {
    const text = stores.localStorage.getItem(RECORD);
    if (text) elsewhere(RECORD, any(DAMAGE)(text), random() < 0.3);
  },
  clear: () => elsewhere(null, null, random() < 0.5),
  fragment: () => (location.hash = `f${below(1000)}`),
  forward: () => History.prototype.forward.call(history),
  line: () => dispatchEvent(new Event(any(["offline", "online"]))),
  zoom: () => (document.documentElement.style.zoom = any([0.5, 1, 1, 1.5, 2, 4])),
  entries: exhaust,
  hurry: () => hurry(10),
  scroll: () => scrollTo(0, below(document.documentElement.scrollHeight)),
  settings: () => dispatchEvent(new Event("resize")),
};
const ODDS = {
  clock: 4, year: 1, fault: 3, damage: 1.5, clear: 0.5, fragment: 1, forward: 2, line: 2, zoom: 2, hurry: 1, entries: 1.5, scroll: 2, settings: 1,
};

const back = () => {
  note({ kind: "back" });
  History.prototype.back.call(history);
};

/** From screen to screen as fast as it goes, with an entry of the history each time, until the browser refuses more. */
const hurry = async (times) => {
  for (let time = 0; time < times; time++) {
    const change = seen("[data-change]")[0];
    (change ?? page.button("see-method"))?.click();
    await (change ? brief() : settle());
    page.button(change ? "continue" : "back")?.click();
    await (change ? brief() : settle(log.length));
  }
};

const script = async () => {
  if (world.fault !== "none" && random() < 0.15) {
    change("fault", "none");
    return "fault over";
  }
  const dice = random();
  if (dice < 0.1) {
    const what = weighted(Object.keys(WORLD), (name) => ODDS[name]);
    await WORLD[what]();
    return what;
  }
  if (dice < 0.14 && history.state > 0) {
    back();
    return "back of the browser";
  }
  const { inputs, open } = rows();
  if (inputs.length && dice < (open.length ? 0.85 : 0.3)) {
    const input = option();
    input.click();
    return `${input.name}=${input.value}`;
  }
  const found = button();
  if (!found) return "nothing";
  const name = `${nameOf(found)} ${found.dataset.topic || found.dataset.change || ""}`.trim();
  const twice = random() < 0.06;
  found.click();
  if (twice) found.click();
  return twice ? `${name} twice` : name;
};

/** Waits until the app has done what it was asked, and the browser where it was asked to go back since then. */
const settle = async (since = 0) => {
  for (const end = performance.now() + 5000; !hasLate && performance.now() < end; ) await turn();
  const has = (...kinds) => log.slice(since).some(({ kind }) => kinds.includes(kind));
  const asked = () => has("leave", "back") && !has("pop");
  for (let turns = 0; turns < 2 || (asked() && turns < 30); turns++) await turn();
  for (let length = -1; length < log.length; await turn()) length = log.length;
};

const brief = async () => {
  await turn();
  await turn();
};

/** What is to be seen, and what was heard since the last look. */
const look = async (did) => {
  await settle();
  const root = page.root();
  const live = root?.querySelector("[data-live]")?.textContent ?? "";
  // What the browser tells of its requests, and the page of its build, the twin cannot know.
  const bare = root?.cloneNode(true);
  bare?.querySelector(".gsc-proof")?.replaceChildren();
  const words = (bare?.textContent ?? "").slice(live.length);
  const screen = page.screen();
  const shown = ["result", "emergency", "today", "out-of-range"].includes(screen) ? page.result() : null;
  const texts = { record: RECORD, aside: "gut-skin-check/main/set-aside" };
  for (const name of Object.keys(texts)) texts[name] = stores.localStorage.getItem(texts[name]);
  const tab = stores.sessionStorage.getItem("gut-skin-check/main/tab");
  const events = log;
  log = [];
  return { did, events, screen, words, shown, ...texts, tab, ticked: page.ticked(), heard: page.heard() };
};

const isReady = () => !["loading", undefined].includes(page.screen()) && !document.querySelector("#gsc-static");

window.gscMonkey = {
  id: Math.random(),
  isReady,
  page,
  look,
  exhaust,
  refused: () => refused,
  /** Whether the browser has arrived at another entry since the last look. */
  hasPopped: () => log.some(({ kind }) => kind === "pop"),
  elsewhere,
  /** So many actions by script. */
  async play(seed, count, howCalm) {
    random = seeded(seed);
    calm = howCalm;
    const seen = [];
    for (let number = 0; number < count; number++) {
      change("clock", world.clock + 1 + below(20));
      seen.push(await look(await script()));
    }
    return seen;
  },
  /** A place on a control for a real finger, and what lies there. */
  async aim(seed, howCalm) {
    random = seeded(seed);
    calm = howCalm;
    change("clock", world.clock + 1 + below(20));
    const input = random() < 0.6 && seen("input").length ? option() : null;
    // WebKit's driver counts in other pixels than a page that is zoomed by its style.
    document.documentElement.style.zoom = "";
    const control = input ? (input.closest("label") ?? input) : button();
    const found = control ?? page.root();
    found.scrollIntoView({ block: "center", behavior: "instant" });
    // The page hears of scrolling with the next frame.
    for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const { left, right, top, bottom } = found.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2].map(Math.round);
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return { x: 1, y: 1, sure: false, name: "the edge" };
    const hit = document.elementFromPoint(x, y);
    const free = page.root().dataset.guarded === undefined && isStill();
    return { x, y, sure: free && !input && !!control && found.contains(hit), name: input ? `${input.name}=${input.value}` : nameOf(found) };
  },
};
