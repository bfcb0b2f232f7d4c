// Stands inline in index.html, before the styles, so that the app starts to load at once.
// `cargo xtask finish` minifies it and fills in {{...}}.
{
  const find = (id) => document.getElementById(id);

  // A tap before the app is ready is kept for it.
  addEventListener("click", ({ target }) => {
    const button = target.closest?.("#gsc-static :is([data-action=start],[data-action=resume])");
    if (button) find("gut-skin-check").dataset.early = button.dataset.action;
  });

  const page = new Promise((done) =>
    document.readyState === "loading" ? addEventListener("DOMContentLoaded", done) : done(),
  );

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

  Promise.all([import("{{glue}}"), wasm, page])
    .then(([glue, wasm]) => glue.default({ module_or_path: wasm }))
    .catch(async (cause) => {
      await page;
      console.error("Gut-Skin Check could not start, so the page shows its plain checklist. The cause:", cause);
      const checklist = find("gsc-fallback");
      // Gone already when the app broke down after its first screen.
      find("gsc-static")?.remove();
      checklist.dataset.screen = "failed";
      checklist.hidden = false;
      // Who has already tapped is waiting here; nobody else's focus is moved.
      if (find("gut-skin-check").dataset.early) checklist.focus();
    });
}
