  // What the page itself does with a parent's taps before the app is ready. Part of start.js.
  //
  // Start shows the first question, and an answer is kept as the app would keep it. Any other button is pressed again
  // once the app is there.
  const KEY = "{{key}}";
  let saved, unsaved, action, pressed, mounted;

  const first = () => {
    const start = find("gsc-static");
    const { country, storage, instance, second } = find("gut-skin-check").dataset;
    try {
      // The app knows better where there are answers, or settings that ask something else first or keep nothing.
      if (!start || (country ?? storage ?? instance ?? second ?? localStorage.getItem(KEY)) != null) return;
    } catch {
      return;
    }
    start.replaceChildren(find("gsc-question").content);
    start.querySelector("[data-heading]").focus();
    if (start.getBoundingClientRect().top < 0) start.scrollIntoView();
  };

  const input = ({ name, value }) => `[name="${name}"][value="${value}"]`;

  const keep = (option) => {
    const { name, value } = option;
    const now = Math.floor(Date.now() / 1000);
    try {
      // Unless another tab has begun meanwhile, whose answers stay, or the app has read what is kept.
      if (!mounted && (localStorage.getItem(KEY) ?? saved) === saved) return localStorage.setItem(KEY, (saved = {{record}}));
    } catch {} // Full: the app says so.
    unsaved = input(option);
  };

  addEventListener("click", ({ target }) => {
    const tapped = target.closest?.("#gsc-static [data-action]")?.dataset.action;
    if (tapped === "start") {
      find("gut-skin-check").dataset.early = "";
      settings.then(first);
    } else action = tapped ?? action;
  });
  addEventListener("change", ({ target }) => {
    const start = target.closest("#gsc-static");
    if (!start) return;
    for (const row of start.querySelectorAll("label")) row.classList.toggle("gsc-on", row.control.checked);
    keep(target);
  });
  // What a finger is on must not go away under it.
  addEventListener("pointerdown", () => (pressed = true), true);
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (pressed = false), true);

  // What stands in the page gives way to the same in the app, and so does the focus in it. Yew may take a breath between
  // its first render and the end of what stood here, so that end is waited for.
  const handOver = (app) => {
    mounted = true;
    const start = find("gsc-static");
    const { activeElement } = document;
    const { name, dataset } = activeElement;
    const focused = name ? input(activeElement) : dataset.action ? `[data-action=${dataset.action}]` : "[data-heading]";
    const inside = start.contains(activeElement);
    const twin = (selector) => app.querySelector(selector);
    new MutationObserver((_, observer) => {
      if (start.isConnected) return;
      observer.disconnect();
      if (inside && document.activeElement === document.body) twin(focused)?.focus({ preventScroll: true });
      if (unsaved) twin(unsaved)?.click();
      if (action) twin(`[data-action=${action}]`)?.click();
    }).observe(start.parentNode, { childList: true });
  };
