// The check in the page itself, in the shadow root that embed.js has made. Loaded by it when mode="element".
{{watch}}
const at = (file) => new URL(file, import.meta.url).href;
const wasm = at("{{wasm}}");

// Once for all of a page.
const spare = [];
let loading;
const load = async () => {
  // Without the drawings nothing is missing.
  const drawings = fetch(at("{{drawings}}")).then((file) => (file.ok ? file.text() : ""), () => "");
  const [glue, app, styles] = await Promise.all([
    import("{{glue}}"),
    fetch(wasm, { integrity: "{{integrity}}" }),
    fetch(at("{{styles}}")).then((response) => response.text()),
  ]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const right = app.headers.get("content-type")?.startsWith("application/wasm");
  await glue.default({ module_or_path: right ? app : app.arrayBuffer() });
  if (!right) import("{{help}}").then((help) => help.tell("mime"));
  return { glue, sheet, drawings };
};

// Screen readers hear a live region of the page, but often not one in a shadow root. Nobody sees it, whatever the
// page's own styles say.
const HIDDEN = "all:initial;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
const speaker = (element) => {
  const live = document.createElement("div");
  live.slot = "live";
  live.setAttribute("aria-live", "polite");
  for (const rule of HIDDEN.split(";")) live.style.setProperty(...rule.split(":"), "important");
  element.append(live);
  return live;
};

// A banner at the bottom of the window would lie over the bar with the buttons, which sticks there.
const clear = (place, left) => {
  let hit = document.elementFromPoint(left, innerHeight - 1);
  while (hit && getComputedStyle(hit).position !== "fixed") hit = hit.parentElement;
  const height = hit && !hit.contains(place.getRootNode().host) ? innerHeight - hit.getBoundingClientRect().top : 0;
  place.style.setProperty("--gsc-bottom", `${Math.min(height, innerHeight / 2)}px`);
};

export const start = ({ element, view, settings, say, fail, reveal }) => {
  const place = document.createElement("div");
  place.className = "gsc";
  place.dataset.guest = "";
  // Yew does not take back the listeners on the element that it renders into, nor let go of the element: so the
  // listeners are kept here, and the element is used again.
  const app = spare.pop() ?? document.createElement("div");
  const listeners = [];
  app.addEventListener = (...listener) => {
    listeners.push(listener);
    HTMLElement.prototype.addEventListener.apply(app, listener);
  };
  place.append(app);
  let glue, unwatch, live, echo;
  let stopped, broken;

  const update = () => {
    const now = { ...settings(), shared: "yes" };
    for (const name of {{settings}}) {
      if (name in now) place.setAttribute(`data-${name}`, now[name]);
      else place.removeAttribute(`data-${name}`);
    }
    dispatchEvent(new Event("gsc-settings"));
  };
  update();
  view.replaceChildren(place);

  loading ??= load();
  loading.then(
    (loaded) => {
      if (stopped) return;
      const root = element.shadowRoot;
      if (!root.adoptedStyleSheets.includes(loaded.sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, loaded.sheet];
      live = speaker(element);
      // The app's own region lives and dies with its screens; what it says is said outside.
      echo = new MutationObserver(() => {
        const said = place.querySelector("[data-live]");
        said?.setAttribute("aria-live", "off");
        if (live.textContent !== (said?.textContent ?? "")) live.textContent = said?.textContent ?? "";
      });
      echo.observe(place, { subtree: true, childList: true, characterData: true });
      unwatch = watch(place, (type, detail) => {
        if (type === "reveal") {
          clear(place, detail.left);
          return reveal(detail);
        }
        broken ||= type === "error";
        say(type, detail);
      });
      (glue = loaded.glue).mount(app);
      loaded.drawings.then((sprite) => place.insertAdjacentHTML("beforeend", sprite)).catch(() => {});
    },
    (cause) => stopped || fail(null, cause, wasm),
  );

  return {
    update,
    stop() {
      stopped = true;
      echo?.disconnect();
      unwatch?.();
      live?.remove();
      delete app.addEventListener;
      app.removeAttribute("style");
      for (const listener of listeners) app.removeEventListener(...listener);
      // What broke down has nothing left to take away.
      if (broken) return;
      glue?.unmount(app);
      spare.push(app);
    },
  };
};
