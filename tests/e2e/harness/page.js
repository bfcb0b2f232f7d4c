// What the tests ask of the page, in the terms of its machine contract (data-screen, data-action, names
// and values of inputs). Stands in front of every script that the harness runs.
const page = {
  // Where the check stands: the page, or the shadow root of the first element that runs one in the page itself.
  tree() {
    const embedded = [...document.querySelectorAll("gut-skin-check")].map((element) => element.shadowRoot);
    return embedded.find((root) => root?.querySelector("[data-screen]")) ?? document;
  },
  // The app's own root, not the start screen that stands in the page before it.
  root() {
    return [...page.tree().querySelectorAll("[data-screen]")].find((found) => !found.closest("#gsc-static"));
  },
  // The screen shown; "loading" until the app has taken over, and "waiting" while the part that the screen is in has not come.
  screen() {
    const root = page.root();
    const { screen = "loading" } = root?.dataset ?? {};
    return screen !== "failed" && root?.querySelector('[data-action="try-again"]') ? "waiting" : screen;
  },
  // Whether a control has come under the pointer only just now, and would ignore it.
  guarded() {
    return page.tree().querySelector("[data-guarded]") !== null;
  },
  input(name, value) {
    return page.tree().querySelector(`input[name="${name}"][value="${value}"]`);
  },
  // What a person clicks on: the label, which is the whole row. Not `input.labels`: WebKitGTK 2.50 ends the page's process
  // when it clears away such a list after a reload.
  row(name, value) {
    const input = page.input(name, value);
    return input && (input.closest("label") ?? input);
  },
  button(action) {
    return [...page.tree().querySelectorAll(`[data-action="${action}"]`)].find((found) => found.checkVisibility?.() ?? true);
  },
  find(selector) {
    return page.tree().querySelector(selector);
  },
  centered(element) {
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    return element ?? null;
  },
  // What comes in on its way, and colors on theirs, are not what a reader sees.
  rest() {
    for (const animation of document.getAnimations()) animation.finish();
  },
  // Until the page has heard of scrolling; a window behind another one makes no frames.
  frames() {
    const frame = () => new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, 50);
    });
    return frame().then(frame);
  },
  // Every input that is ticked, as { name: [values] }.
  ticked() {
    const found = {};
    for (const input of page.tree().querySelectorAll("input:checked")) (found[input.name] ??= []).push(input.value);
    return found;
  },
  heading() {
    return page.root()?.querySelector("h1, h2")?.textContent.trim() ?? null;
  },
  // Nothing before it has a place: a browser that has not laid it out yet runs all words together.
  text() {
    const root = page.root() ?? document.body;
    return root.getClientRects().length ? root.innerText : null;
  },
  // What has the focus, in the terms of the contract.
  focus() {
    const found = page.tree().activeElement;
    if (!found || found === document.body) return "nothing";
    if (found.matches("input")) return `input ${found.name}=${found.value}`;
    const { action, topic, change } = found.dataset;
    if (action) return `action ${action}`;
    if (topic) return `topic ${topic}`;
    if (change) return `change ${change}`;
    if (found.matches("h1, h2, h3") || found.querySelector("h1")) return "heading";
    return `${found.tagName.toLowerCase()} ${found.getAttribute("href") ?? found.id ?? ""}`.trim();
  },
  heard() {
    return (window.gscHeard ?? []).splice(0);
  },
  stored(area) {
    return Object.keys(window[area]).filter((key) => key.startsWith("gut-skin-check/"));
  },
  // The parts of a result, in the order of the page and each once.
  result() {
    const all = (name) => [...new Set([...page.tree().querySelectorAll(`[data-${name}]`)].map((part) => part.dataset[name]))];
    const bands = {};
    for (const band of all("band")) {
      const [domain, value] = band.split(":");
      bands[domain] = domain in bands && bands[domain] !== value ? "two different bands" : value;
    }
    const one = (name) => {
      const values = all(name);
      return values.length > 1 ? values : (values[0] ?? null);
    };
    return {
      screen: page.screen(),
      level: one("level"),
      flags: all("flag"),
      score: one("score"),
      bands,
      steps: all("step"),
      guards: all("guard"),
      support: all("support"),
    };
  },
};
