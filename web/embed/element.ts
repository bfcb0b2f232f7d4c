// The check in the host page itself, in the shadow root that embed.js has made. Loaded by it when mode="element".
import { Action, type Failure, Name, SETTINGS, Selector } from "../contract";
import { arrival, file, late, mayPass } from "./arrive";
import type { Host, Run } from "./host";
import { guard } from "./guard";
import { isOld } from "./old";
import { scale } from "./reveal";
import { trusted } from "./trusted";
import { drawings, grow } from "./tree";
import { watch } from "./watch";

const at = (file: string) => new URL(file, import.meta.url).href;
const wasm = at(BUILD.wasm);
const help = () => trusted<typeof import("late/help")>(at(BUILD.help), BUILD.helpIntegrity);

type Glue = typeof import("late/glue");

interface Loaded {
  glue: Glue;
  sheet: CSSStyleSheet;
  decorate: ReturnType<typeof drawings>;
}

// Once for all of a page.
const spare: HTMLElement[] = [];
let loading: Promise<Loaded> | undefined;
// Grows with each try that has failed: browsers keep to what came of a module's address first.
let tries = "";
const load = async (): Promise<Loaded> => {
  if (isOld()) throw "old-browser" satisfies Failure;
  const { heard, until } = arrival();
  const decorate = drawings(at(BUILD.drawings));
  const script = trusted<Glue>(at(BUILD.glue) + tries, BUILD.glueIntegrity);
  script.then(heard, () => {});
  const sheet = file(at(BUILD.styles), heard, BUILD.stylesIntegrity).then(async ({ bytes }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(new TextDecoder().decode(bytes));
    return sheet;
  });
  const [glue, app] = await until(Promise.all([script, file(wasm, heard, BUILD.integrity), sheet]));
  await glue.default({ module_or_path: app.bytes });
  glue.late(late(at(BUILD.part)));
  if (!app.type?.startsWith("application/wasm")) help().then((help) => help.tell("mime"));
  return { glue, sheet: await sheet, decorate };
};

// Screen readers hear a live region of the page, but often not one in a shadow root. Nobody sees it, whatever the
// page's own styles say.
const HIDDEN = "all:initial;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
const speaker = (element: HTMLElement) => {
  const live = document.createElement("div");
  live.slot = "live";
  live.setAttribute("aria-live", "polite");
  for (const rule of HIDDEN.split(";")) live.style.setProperty(...(rule.split(":") as [string, string]), "important");
  element.append(live);
  return live;
};

// A banner at the bottom of the window would lie over the bar with the buttons, which sticks there.
const clear = (place: HTMLElement, left: number) => {
  let hit = document.elementFromPoint(left, innerHeight - 1);
  while (hit && getComputedStyle(hit).position !== "fixed") hit = hit.parentElement;
  const height = hit && !hit.contains((place.getRootNode() as ShadowRoot).host) ? innerHeight - hit.getBoundingClientRect().top : 0;
  place.style.setProperty(Name.BOTTOM, `${Math.min(height, innerHeight / 2) / scale(place)}px`);
};

// What takes Space, Enter and the arrows for itself.
const CONTROLS = "input,button,summary,a";

/** Shows the check. */
export const start = ({ element, view, settings, say, fail, reveal, again }: Host): Run => {
  const place = document.createElement("div");
  place.className = Name.ROOT;
  place.dataset.guest = "";
  place.dataset.files = at(".");
  // Yew does not take back the listeners on the element that it renders into, nor let go of the element: so the
  // listeners are kept here, and the element is used again.
  const app = spare.pop() ?? document.createElement("div");
  const listeners: Parameters<HTMLElement["addEventListener"]>[] = [];
  app.addEventListener = (...listener: Parameters<HTMLElement["addEventListener"]>) => {
    listeners.push(listener);
    HTMLElement.prototype.addEventListener.apply(app, listener);
  };
  place.append(app);
  const unguard = guard(place);
  // Shortcuts of the page spare form fields, and cannot see ours: from outside every key comes from the element itself.
  for (const type of ["keydown", "keypress", "keyup"] as const)
    place.addEventListener(type, (event) => {
      if (/^(?: |Enter|Arrow\w+)$/.test(event.key) && (event.target as Element).matches(CONTROLS)) event.stopPropagation();
    });
  let glue: Glue | undefined;
  let unwatch: (() => void) | undefined;
  let live: HTMLElement | undefined;
  let echo: MutationObserver | undefined;
  let stopped: boolean | undefined;
  let broken: boolean | undefined;

  const update = () => {
    const now = { ...settings(), shared: "yes" };
    for (const name of SETTINGS) {
      if (name in now) place.setAttribute(`data-${name}`, now[name] as string);
      else place.removeAttribute(`data-${name}`);
    }
    dispatchEvent(new Event(Name.SETTINGS));
  };
  update();
  view.replaceChildren(place);
  // The checklist, and where that may help another try.
  const list = (mayHelp: boolean) => {
    place.replaceChildren(grow(BUILD.fallback));
    view.dataset.alive = "true";
    const button = place.querySelector<HTMLElement>(`[data-action=${Action.TRY_AGAIN}]`)!;
    button.hidden = !mayHelp;
    button.onclick = again;
  };

  loading ??= load().catch((cause) => {
    loading = undefined;
    tries += "?";
    throw cause;
  });
  loading.then(
    (loaded) => {
      if (stopped) return;
      const root = element.shadowRoot!;
      if (!root.adoptedStyleSheets.includes(loaded.sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, loaded.sheet];
      const outside = (live = speaker(element));
      // The app's own region lives and dies with its screens; its text is repeated outside.
      echo = new MutationObserver(() => {
        const said = place.querySelector(Selector.LIVE);
        said?.setAttribute("aria-live", "off");
        if (outside.textContent !== (said?.textContent ?? "")) outside.textContent = said?.textContent ?? "";
      });
      echo.observe(place, { subtree: true, childList: true, characterData: true });
      unwatch = watch(place, help, (...report) => {
        const [type, detail] = report;
        if (type === "reveal") {
          clear(place, detail.left);
          return reveal(detail);
        }
        if (type === "error") {
          broken = true;
          list(false);
        }
        say(...report);
      });
      (glue = loaded.glue).mount(app);
      loaded.decorate(place);
    },
    (cause) => {
      if (stopped) return;
      const known = typeof cause === "string" ? (cause as Failure) : null;
      list(!known || mayPass(known));
      fail(known, cause, wasm);
    },
  );

  return {
    update,
    stop() {
      stopped = true;
      delete view.dataset.alive;
      echo?.disconnect();
      unguard();
      unwatch?.();
      live?.remove();
      delete (app as Partial<HTMLElement>).addEventListener;
      app.removeAttribute("style");
      for (const listener of listeners) app.removeEventListener(...listener);
      // After a panic there is nothing left to unmount.
      if (broken) return;
      glue?.unmount(app);
      spare.push(app);
    },
  };
};
