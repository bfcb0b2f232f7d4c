// Starts the app. Inline in index.html, before the styles, so that the app starts to load at once.
import { ELEMENT, Name, Screen, Selector } from "../contract";
import { handOver, pressed } from "./early";
import { guard } from "../embed/guard";
import { complete, find, settings } from "./page";

// A browser takes long to open its stores. The app will ask for them; after the first paint there is time.
requestAnimationFrame(() =>
  setTimeout(() => {
    try {
      localStorage.length + sessionStorage.length;
    } catch {} // Denied: the app tells the parent.
  }),
);

// Alone on the screen a step fills it; in a frame, which is as high as its content, it must not.
if (parent === window) document.documentElement.classList.add(Name.ALONE);

// With `integrity` this is there when the whole file is.
const wasm = fetch(BUILD.wasm, { integrity: BUILD.integrity });

complete.then(() => guard(find(Selector.HOST)!));

// The drawings only decorate: they take no bandwidth from the app, nothing waits for them, and a failure is silent.
wasm
  .then(() => fetch(BUILD.drawings))
  .then(async (file) => {
    const sprite = file.ok ? await file.text() : "";
    await complete;
    find(Selector.HOST)!.insertAdjacentHTML("beforeend", sprite);
  })
  .catch(() => {});

Promise.all([import("late/glue"), wasm, settings])
  .then(async ([glue, wasm]) => {
    const type = wasm.headers.get("content-type");
    const right = type?.startsWith("application/wasm");
    await glue.default({ module_or_path: right ? wasm : wasm.arrayBuffer() });
    // A task of its own, so that the phone can answer a touch in between.
    do await new Promise((go) => setTimeout(go));
    while (pressed);
    const app = document.createElement("div");
    find(Selector.HOST)!.prepend(app);
    handOver(app);
    glue.mount(app);
    if (!right) import("late/help").then((help) => help.tell("mime"));
  })
  .catch(async (cause) => {
    await complete;
    const checklist = find(Selector.FALLBACK)!;
    // Gone already when the app broke down after its first screen.
    find(Selector.STATIC)?.remove();
    checklist.hidden = false;
    // Whoever has already tapped is waiting here; nobody else's focus is moved.
    if ("early" in find(Selector.HOST)!.dataset) checklist.focus();
    const help = await import("late/help").catch(() => null);
    const code = (await help?.find(cause, new URL(BUILD.wasm, location.href).href)) ?? "missing";
    checklist.dataset.cause = code;
    checklist.dataset.screen = Screen.FAILED;
    if (help) help.tell(code, cause);
    else console.error(`${ELEMENT}: it could not start. The cause:`, cause);
  });
