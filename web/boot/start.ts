// Starts the app. Inline in index.html, before the styles, so that the app starts to load at once. The page shows the
// checklist unless this runs to its end.
import { type Failure, Name, STILL_LOADING_MS, Selector } from "../contract";
import { file, late } from "../embed/arrive";
import { guard } from "../embed/guard";
import { isOld } from "../embed/old";
import { drawings } from "../embed/tree";
import { handOver, pressed } from "./early";
import { fail, say, show } from "./fail";
import { complete, find, heard, settings, until } from "./page";

// A browser takes long to open its stores. The app will ask for them; after the first paint there is time.
requestAnimationFrame(() =>
  setTimeout(() => {
    try {
      localStorage.length + sessionStorage.length;
    } catch {} // Denied: the app tells the parent.
  }),
);

const root = document.documentElement;
const alone = parent === window;
// Alone on the screen a step fills it; in a frame, which is as high as its content, it must not.
if (alone) root.classList.add(Name.ALONE);
else {
  // Only a page that is alone has a worker. Policies add up, so that this one takes away what it may do more.
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "worker-src 'none'; manifest-src 'none'; trusted-types 'none'";
  document.head.append(policy);
}

const load = async () => {
  if (isOld()) throw "old-browser" satisfies Failure;
  const app = file(BUILD.wasm, heard, BUILD.integrity);

  // They take no bandwidth from the app.
  Promise.all([app, complete]).then(() => drawings(BUILD.drawings)(find(Selector.HOST)!), () => {});

  const glue = import("late/glue");
  glue.then(heard, () => {});
  root.classList.add(Name.RUNS);
  return Promise.all([glue, app, settings]);
};
const loaded = load();
const slow = setTimeout(() => complete.then(() => say(BUILD.stillLoading)), STILL_LOADING_MS);

complete.then(() => guard(find(Selector.HOST)!));
complete.then(() => {
  if (!root.classList.contains(Name.RUNS)) return;
  // The class shows the start screen by the styles of the page. Without them something has changed the page on its way.
  const styled = getComputedStyle(find(Selector.STATIC)!).display !== "none";
  show(true);
  if (!styled) import("late/help").then((help) => help.style()).catch(() => {});
});

until(loaded)
  .finally(() => clearTimeout(slow))
  .then(async ([glue, { bytes, type }]) => {
    await glue.default({ module_or_path: bytes });
    const part = late(BUILD.part);
    glue.late(() => {
      const arrived = part();
      // In idle time, and behind all that this visit needs.
      if (alone) arrived.then(() => import("late/offline")).catch(() => {});
      return arrived;
    });
    // A task of its own, so that the phone can answer a touch in between.
    do await new Promise((go) => setTimeout(go));
    while (pressed);
    const app = document.createElement("div");
    find(Selector.HOST)!.prepend(app);
    handOver(app);
    glue.mount(app);
    find(Selector.WAIT)?.remove();
    if (!type?.startsWith("application/wasm")) import("late/help").then((help) => help.tell("mime"));
  })
  .catch(fail);
