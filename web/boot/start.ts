// Stands inline in index.html, before the styles, so that the app starts to load at once.
// `cargo xtask finish` minifies it and fills in {{...}}.
{
  const find = (id) => document.getElementById(id);

  const page = new Promise((done) =>
    document.readyState === "loading" ? addEventListener("DOMContentLoaded", done) : done(),
  );
  // In a frame the settings come from the page around it.
  const settings =
    parent === self ? page : Promise.all([import("{{frame}}"), page]).then(([frame]) => frame.meet(find("gut-skin-check")));

{{early}}

  // A browser takes long to open its stores. The app will ask for them; after the first paint there is time.
  requestAnimationFrame(() => setTimeout(() => {
    try {
      localStorage.length + sessionStorage.length;
    } catch {} // Denied: the app says so.
  }));

  // Alone on the screen a step fills it; in a frame, which is as high as its content, it must not.
  if (parent === window) document.documentElement.classList.add("gsc-alone");

  // With `integrity` this is there when the whole file is.
  const wasm = fetch("{{wasm}}", { integrity: "{{integrity}}" });

  // The drawings; without them nothing is missing, so they take no bandwidth from the app, nothing waits for them and
  // nothing is said.
  wasm.then(() => fetch("{{drawings}}")).then(async (file) => {
    const sprite = file.ok ? await file.text() : "";
    await page;
    find("gut-skin-check").insertAdjacentHTML("beforeend", sprite);
  }).catch(() => {});

  Promise.all([import("{{glue}}"), wasm, settings])
    .then(async ([glue, wasm]) => {
      const type = wasm.headers.get("content-type");
      const right = type?.startsWith("application/wasm");
      await glue.default({ module_or_path: right ? wasm : wasm.arrayBuffer() });
      // A task of its own, so that the phone can answer a touch in between.
      do await new Promise((go) => setTimeout(go));
      while (pressed);
      const app = document.createElement("div");
      find("gut-skin-check").prepend(app);
      handOver(app);
      glue.mount(app);
      if (!right) import("{{help}}").then((help) => help.tell("mime"));
    })
    .catch(async (cause) => {
      await page;
      const checklist = find("gsc-fallback");
      // Gone already when the app broke down after its first screen.
      find("gsc-static")?.remove();
      checklist.hidden = false;
      // Who has already tapped is waiting here; nobody else's focus is moved.
      if ("early" in find("gut-skin-check").dataset) checklist.focus();
      const help = await import("{{help}}").catch(() => 0);
      const code = (await help?.find?.(cause, new URL("{{wasm}}", location.href).href)) ?? "missing";
      checklist.dataset.cause = code;
      checklist.dataset.screen = "failed";
      if (help) help.tell(code, cause);
      else console.error("gut-skin-check: it could not start. The cause:", cause);
    });
}
